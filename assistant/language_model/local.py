"""A GGUF model run inside this process by xllamacpp, as a LangChain chat model.

The only importer of xllamacpp. Its engine always opens a port on the loopback interface; a random
key that nobody is told keeps other programs, and pages open in a browser, out of it.
"""

import atexit
import os
import queue
import secrets
import threading
import weakref
from collections.abc import Generator, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import xllamacpp
from langchain_core.callbacks import CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import (
    AIMessage,
    AIMessageChunk,
    BaseMessage,
    convert_to_openai_messages,
)
from langchain_core.outputs import ChatGeneration, ChatGenerationChunk, ChatResult
from pydantic import Field, PrivateAttr

from index.errors import ModelError

CONTEXT_TOKENS = 8192
BATCH_TOKENS = 256  # of a prompt are read at once; between two batches the engine can be stopped
STOP_SECONDS = 60.0  # how long the end of the process waits for a batch to end
_END = object()


class Engine:
    """One xllamacpp server in this process, and the generations that it runs."""

    def __init__(self, params: xllamacpp.CommonParams) -> None:
        """Load the model and see that it writes.

        A server that is let go before its loop runs waits for that loop for ever; one that has
        served a request can be let go at any time.
        """
        self._server: Any = xllamacpp.Server(params)
        self._running: dict[threading.Thread, threading.Event] = {}
        _open.add(self)
        _raise_for(self._server.handle_completions({"prompt": "The", "n_predict": 1}))

    def stream(self, request: dict[str, Any]) -> Generator[dict[str, Any]]:
        """What the engine writes, piece by piece; closing the iterator stops it."""
        pieces: queue.SimpleQueue[Any] = queue.SimpleQueue()
        stopped = threading.Event()
        asked = request | {"stream": True, "return_progress": True}  # heard between batches too

        def receive(piece: dict[str, Any]) -> bool:
            pieces.put(piece)
            return stopped.is_set()  # True ends the generation

        def run() -> None:
            try:
                pieces.put(self._server.handle_chat_completions(asked, receive))
            except Exception as error:  # handed on to the reader of the queue
                pieces.put(error)
            finally:
                self._running.pop(threading.current_thread(), None)
                pieces.put(_END)

        work = threading.Thread(target=run, name="xllamacpp", daemon=True)
        self._running[work] = stopped
        work.start()
        try:
            while (piece := pieces.get()) is not _END:
                if isinstance(piece, Exception):
                    raise ModelError(f"the local model failed: {piece}") from piece
                if piece is not None:
                    _raise_for(piece)
                    yield piece
        finally:
            stopped.set()

    def close(self) -> None:
        """Stop all generations, then the server itself."""
        running = list(self._running.items())
        for _, stopped in running:
            stopped.set()
        for work, _ in running:
            work.join(STOP_SECONDS)
        self._server = None


_open: "weakref.WeakSet[Engine]" = weakref.WeakSet()


@atexit.register
def _close_all() -> None:
    """Let no engine outlive the interpreter: it would abort the process."""
    for engine in list(_open):
        engine.close()


class LocalChat(BaseChatModel):
    """A chat model over one xllamacpp engine; many threads may use it."""

    path: Path
    max_tokens: int = 1024
    temperature: float = 0.0
    threads: int = Field(default_factory=lambda: usual_threads(os.cpu_count()))
    context_tokens: int = CONTEXT_TOKENS
    _engine: Engine = PrivateAttr()

    def model_post_init(self, context: Any, /) -> None:  # noqa: ANN401 - pydantic's signature
        """Load the model's file and see that it writes.

        Raises:
            ModelError: the engine cannot read it, or the model writes nothing.
        """
        params = xllamacpp.CommonParams()
        params.model.path = str(self.path)
        params.n_ctx = self.context_tokens
        params.n_batch = BATCH_TOKENS
        params.n_parallel = 1
        params.warmup = False
        params.verbosity = -1
        params.api_keys = [secrets.token_hex(16)]
        params.cpuparams.n_threads = self.threads
        params.cpuparams_batch.n_threads = self.threads
        try:
            self._engine = Engine(params)
        except RuntimeError as error:
            raise ModelError(f"{self.path} is no model that xllamacpp can run: {error}") from error

    @property
    def _llm_type(self) -> str:
        return "xllamacpp"

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,  # noqa: ANN401 - LangChain's signature
    ) -> ChatResult:
        text = "".join(map(_text_of, self._engine.stream(self._request(messages, stop, **kwargs))))
        return ChatResult(generations=[ChatGeneration(message=AIMessage(text))])

    def _stream(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,  # noqa: ANN401 - LangChain's signature
    ) -> Iterator[ChatGenerationChunk]:
        """Hand on what the engine writes; closing the iterator stops it.

        While a prompt is read the chunks are empty: whoever reads them can leave meanwhile.
        """
        with closing(self._engine.stream(self._request(messages, stop, **kwargs))) as pieces:
            for piece in pieces:
                yield ChatGenerationChunk(message=AIMessageChunk(content=_text_of(piece)))

    def _request(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None,
        **kwargs: Any,  # noqa: ANN401 - passed on
    ) -> dict[str, Any]:
        request: dict[str, Any] = {
            "messages": convert_to_openai_messages(messages),
            "max_tokens": self.max_tokens,
            "temperature": self.temperature,
            **kwargs,
        }
        return request | ({"stop": stop} if stop else {})


def usual_threads(cores: int | None) -> int:
    """All cores but one: threads wait for each other busily, and the slowest is a shared one."""
    return max(1, (cores or 2) - 1)


def open_local(path: Path, *, max_tokens: int) -> LocalChat:
    """The model of a GGUF file."""
    return LocalChat(path=path, max_tokens=max_tokens)


def _text_of(piece: dict[str, Any]) -> str:
    choices = piece.get("choices") or [{}]
    return (choices[0].get("delta") or {}).get("content") or ""


def _raise_for(reply: Any) -> None:  # noqa: ANN401 - the engine's JSON
    if isinstance(reply, dict) and "error" in reply:
        raise ModelError(f"the local model refused: {reply['error'].get('message', reply)}")
