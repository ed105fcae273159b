"""Generators in threads: everything arrives, and what is stopped holds up nobody."""

import asyncio
import threading
from collections.abc import Iterator

import pytest

from ui.web.streaming import Run, streamed


def test_everything_arrives_in_order() -> None:
    """The asynchronous generator yields what the ordinary one does."""

    async def collect() -> list[int]:
        return [item async for item in streamed(lambda count: iter(range(count)))(100)]

    assert asyncio.run(collect()) == list(range(100))


def test_errors_come_through() -> None:
    """What the generator raises after its first items is raised here, after them."""

    def failing() -> Iterator[int]:
        yield 1
        raise ValueError("two")

    seen: list[int] = []

    async def collect() -> None:
        async for item in streamed(failing)():
            seen.append(item)

    with pytest.raises(ValueError, match="two"):
        asyncio.run(collect())
    assert seen == [1]


def test_a_hanging_generator_is_let_go_at_once() -> None:
    """Closing does not wait for a generator that hangs, which ends when it comes back."""
    release, ended = threading.Event(), threading.Event()

    def hanging() -> Iterator[int]:
        try:
            yield 1
            release.wait(60)
            yield 2
        finally:
            ended.set()

    async def stop_after_first() -> None:
        stream = streamed(hanging)()
        assert await anext(stream) == 1
        await stream.aclose()

    asyncio.run(stop_after_first())
    assert not ended.is_set()
    release.set()
    assert ended.wait(10)


def test_a_stopped_run_is_let_go_at_once() -> None:
    """Who iterates does not wait for a generator that hangs; what came before the stop is kept."""
    release = threading.Event()

    def hanging() -> Iterator[int]:
        yield 1
        release.wait(60)
        yield 2

    run = Run(hanging())
    seen = []
    for item in run:
        seen.append(item)
        run.stop()
    assert seen == [1]
    assert not release.is_set()
    release.set()


def test_a_run_raises_what_its_generator_raises() -> None:
    """An error in the thread comes out where the items are read."""

    def failing() -> Iterator[int]:
        yield 1
        raise ValueError("two")

    items = iter(Run(failing()))
    assert next(items) == 1
    with pytest.raises(ValueError, match="two"):
        next(items)
