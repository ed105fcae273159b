"""A GGUF model run inside this process by xllamacpp, as a LangChain chat model.

The only importer of xllamacpp. Its engine always opens a port on the loopback interface; a random
key that nobody is told keeps other programs, and pages open in a browser, out of it.
"""

import queue
import secrets
import threading
from collections.abc import Iterator
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
from pydantic import PrivateAttr

from index.errors import ModelError

CONTEXT_TOKENS = 8192
_END = object()


class LocalChat(BaseChatModel):
    """A chat model over one xllamacpp engine; many threads may use it."""

    path: Path
    max_tokens: int = 1024
    temperature: float = 0.0
    threads: int = 0  # 0: as many as the engine thinks right
    context_tokens: int = CONTEXT_TOKENS
    _engine: Any = PrivateAttr()

    def model_post_init(self, context: Any, /) -> None:  # noqa: ANN401 - pydantic's signature
        """Load the model's file.

        Raises:
            ModelError: the engine cannot read it.
        """
        params = xllamacpp.CommonParams()
        params.model.path = str(self.path)
        params.n_ctx = self.context_tokens
        params.n_parallel = 1
        params.warmup = False
        params.verbosity = -1
        params.api_keys = [secrets.token_hex(16)]
        if self.threads:
            params.cpuparams.n_threads = self.threads
            params.cpuparams_batch.n_threads = self.threads
        try:
            self._engine = xllamacpp.Server(params)
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
        reply = self._engine.handle_chat_completions(self._request(messages, stop, **kwargs))
        _raise_for(reply)
        text = reply["choices"][0]["message"].get("content") or ""
        return ChatResult(generations=[ChatGeneration(message=AIMessage(text))])

    def _stream(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,  # noqa: ANN401 - LangChain's signature
    ) -> Iterator[ChatGenerationChunk]:
        """Hand on what the engine writes; closing the iterator stops it."""
        pieces: queue.SimpleQueue[Any] = queue.SimpleQueue()
        stopped = threading.Event()

        def receive(piece: dict[str, Any]) -> bool:
            pieces.put(piece)
            return stopped.is_set()  # True ends the generation

        def run() -> None:
            try:
                request = self._request(messages, stop, **kwargs) | {"stream": True}
                pieces.put(self._engine.handle_chat_completions(request, receive))
            except Exception as error:  # handed on to the reader of the queue
                pieces.put(error)
            pieces.put(_END)

        threading.Thread(target=run, name="xllamacpp", daemon=True).start()
        try:
            while (piece := pieces.get()) is not _END:
                if isinstance(piece, Exception):
                    raise ModelError(f"the local model failed: {piece}") from piece
                if text := _text_of(piece):
                    yield ChatGenerationChunk(message=AIMessageChunk(content=text))
        finally:
            stopped.set()

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


def open_local(path: Path, *, max_tokens: int) -> LocalChat:
    """The model of a GGUF file."""
    return LocalChat(path=path, max_tokens=max_tokens)


def _text_of(piece: Any) -> str:  # noqa: ANN401 - the engine's JSON
    if piece is None:
        return ""
    _raise_for(piece)
    choices = piece.get("choices") or [{}]
    return (choices[0].get("delta") or {}).get("content") or ""


def _raise_for(reply: Any) -> None:  # noqa: ANN401 - the engine's JSON
    if isinstance(reply, dict) and "error" in reply:
        raise ModelError(f"the local model refused: {reply['error'].get('message', reply)}")
