"""Stretches of a text: from the first character to behind the last one."""

from collections.abc import Iterable

Span = tuple[int, int]


def within(span: Span, spans: Iterable[Span]) -> bool:
    """Whether a span lies inside one of `spans`."""
    return any(start <= span[0] and span[1] <= end for start, end in spans)


def overlaps(span: Span, spans: Iterable[Span]) -> bool:
    """Whether a span has a character in common with one of `spans`."""
    return any(start < span[1] and span[0] < end for start, end in spans)


def holds(spans: Iterable[Span], at: int) -> bool:
    """Whether a place lies inside one of `spans`."""
    return any(start <= at < end for start, end in spans)
