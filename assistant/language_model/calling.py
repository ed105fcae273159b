"""Calling a language model: its text in pieces, within a time, whatever the model does.

No client can be trusted to return in time, and an error's message may hold a key or the prompt: a
stall ends at the deadline, and of an error only its kind is told.
"""

import logging
import queue
import threading
import time
from collections.abc import Iterator
from typing import Any

from index.errors import ModelError

log = logging.getLogger(__name__)

MAX_CHARACTERS = 20_000  # of a reply; a model that writes for ever is cut off


class RequestRefused(ModelError):
    """The service takes the request for a wrong one, as for a parameter that it does not know."""


def pieces_of(runnable: Any, messages: Any, deadline: float) -> Iterator[str]:  # noqa: ANN401
    """What the model streams, until it ends, writes too much, or `deadline` passes.

    It runs in a thread of its own, because no client can be trusted to return in time; a stalled
    one is left behind and ends with its connection.
    """
    pieces: queue.SimpleQueue[str | Exception | None] = queue.SimpleQueue()
    stopped = threading.Event()
    work = threading.Thread(
        target=_stream_into,
        args=(pieces, stopped, runnable, messages),
        name="language-model",
        daemon=True,
    )
    work.start()
    length = 0
    try:
        while length <= MAX_CHARACTERS:
            try:
                piece = pieces.get(timeout=max(0.0, deadline - time.monotonic()))
            except queue.Empty:
                raise ModelError("the language model did not answer within its time") from None
            if piece is None:
                return
            if isinstance(piece, Exception):
                refused = getattr(piece, "status_code", None) in {400, 422}
                kind = RequestRefused if refused else ModelError
                raise kind(f"the language model failed: {_kind(piece)}") from None
            length += len(piece)
            yield piece
            if time.monotonic() >= deadline:
                raise ModelError("the language model did not end within its time")
        log.warning("the language model was cut off after %d characters", length)
    finally:
        stopped.set()


def _kind(error: Exception) -> str:
    """An error's kind and HTTP status; its message may hold a key or the prompt."""
    status = getattr(error, "status_code", None)
    return f"{type(error).__name__} {status}" if status else type(error).__name__


def _stream_into(
    pieces: "queue.SimpleQueue[str | Exception | None]",
    stopped: threading.Event,
    runnable: Any,  # noqa: ANN401 - any Runnable
    messages: Any,  # noqa: ANN401 - LangChain's message shapes
) -> None:
    from langsmith import tracing_context

    try:
        # no variable of the environment may send questions to a tracing service
        with tracing_context(enabled=False):
            for chunk in runnable.stream(messages):
                if stopped.is_set():
                    break
                pieces.put(_text_of(chunk))
        pieces.put(None)
    except Exception as error:
        pieces.put(error)


def _text_of(chunk: Any) -> str:  # noqa: ANN401 - a message chunk of any provider
    text = getattr(chunk, "text", "")
    return str(text() if callable(text) and not isinstance(text, str) else text)
