"""Generators that work in threads, given to Gradio as asynchronous ones, and ended at once.

Gradio runs an ordinary generator in a thread too, but to stop it waits, holding a lock that every
other stream needs, until the generator comes back by itself: one stopped question that hangs on a
slow model then holds up everybody, for up to a minute. An asynchronous one is let go at once; its
thread ends at its next step.
"""

import asyncio
import contextlib
import functools
import queue
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from typing import Generic, ParamSpec, TypeVar

_P = ParamSpec("_P")
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class _End:
    """The last thing that a thread hands over; `error` when the generator failed."""

    error: BaseException | None = None


def streamed(function: Callable[_P, Iterator[_T]]) -> Callable[_P, AsyncIterator[_T]]:
    """An asynchronous generator function that does the same, in a thread of its own."""

    @functools.wraps(function)
    async def stream(*args: _P.args, **kwargs: _P.kwargs) -> AsyncIterator[_T]:
        loop = asyncio.get_running_loop()
        items: asyncio.Queue[_T | _End] = asyncio.Queue()
        stopped = threading.Event()

        def hand_over(item: _T | _End) -> None:
            with contextlib.suppress(RuntimeError):  # the loop has ended with the server
                loop.call_soon_threadsafe(items.put_nowait, item)

        def work() -> None:
            try:
                for item in function(*args, **kwargs):
                    if stopped.is_set():
                        return
                    hand_over(item)
            except BaseException as error:
                hand_over(_End(error))
            else:
                hand_over(_End())

        threading.Thread(target=work, name="answer", daemon=True).start()
        try:
            while not isinstance(item := await items.get(), _End):
                yield item
            if item.error is not None:
                raise item.error
        finally:
            stopped.set()

    return stream


class Run(Generic[_T]):
    """The items of a generator that works in a thread of its own, until told to stop.

    Whoever iterates is let go at once, whatever the generator waits for; its thread ends at its
    next step. `forgotten` is whether the one who stopped it has no use for what there was so far.
    """

    def __init__(self, steps: Iterator[_T]) -> None:
        self.forgotten = False
        self._steps = steps
        self._stopped = threading.Event()
        self._items: queue.SimpleQueue[_T | _End] = queue.SimpleQueue()

    def __iter__(self) -> Iterator[_T]:
        threading.Thread(target=self._work, name="run", daemon=True).start()
        while not isinstance(item := self._items.get(), _End):
            yield item
        if item.error is not None:
            raise item.error

    def stop(self, *, forget: bool = False) -> None:
        """End the iteration; from any thread, and more than once if need be."""
        self.forgotten = self.forgotten or forget
        self._stopped.set()
        self._items.put(_End())

    def _work(self) -> None:
        try:
            for item in self._steps:
                if self._stopped.is_set():
                    return
                self._items.put(item)
        except BaseException as error:
            self._items.put(_End(error))
        else:
            self._items.put(_End())
