"""Table rows whose cells hold several sentences, or a list: in parts, each to be found by itself.

Such a row is too long to be weighed against a sentence, and to be quoted to the point. A part is a
stretch of the row, a sentence or line of a cell; short cells beside it stay with it. What names its
row and its column is told of it again where it is searched and shown.
"""

import re
from collections.abc import Iterator, Sequence

from index import sentences
from index.records import Block
from index.spans import Span

LINE = "\u2003"
"""What stands for the end of a line, paragraph or list item within a long cell: a wide space."""

LONG = 300  # characters; a shorter row is read whole
_PROSE = 60  # characters of a cell from which on it is told by itself
_SHORT_LINE = 30  # characters up to which a line without a full stop heads the one below it
_STOPPED = re.compile(r"[.?!;][\"'”’)\]]*$")


def parts(row: str, marks: Sequence[Span] = ()) -> list[Span]:
    """The spans of a row's parts, in order, which touch but for white space; or its own.

    `marks` are the spans of its citation marks. A row is cut where it is long and a cell of it
    holds several sentences or lines.
    """
    whole = [(0, len(row))]
    if len(row) <= LONG:
        return whole
    prose = [(start, end) for start, end in _cells(row) if end - start > _PROSE]
    told = [(_sentences(row, start, end, marks), end) for start, end in prose]
    if all(len(found) < 2 for found, _ in told):
        return whole
    cuts: list[Span] = []
    begin = 0  # short cells wait for the next that tells something
    for found, end in told:
        if found:
            cuts += [(begin, found[0][1]), *found[1:]]
            begin = end + 1
    if row[begin:].strip():
        cuts[-1] = (cuts[-1][0], len(row))
    return cuts


def _cells(row: str) -> Iterator[Span]:
    start = 0
    for cell in row.split("\t"):
        yield start, start + len(cell)
        start += len(cell) + 1


def _sentences(row: str, start: int, end: int, marks: Sequence[Span]) -> list[Span]:
    """The sentences of a cell, line by line; a heading goes with the line below it."""
    found: list[Span] = []
    head: int | None = None
    for line in re.finditer(f"[^{LINE}]+", row[start:end]):
        low, high = start + line.start(), start + line.end()
        inside = [(a - low, b - low) for a, b in marks if low <= a and b <= high]
        for first, last in sentences.split(row[low:high], inside):
            begin = head if head is not None else low + first
            text = row[low + first : low + last]
            if last - first <= _SHORT_LINE and not _STOPPED.search(text):
                head = begin
                continue
            found.append((begin, low + last))
            head = None
    if head is not None:
        found.append((head, end))
    return found


def cells(text: str, block: Block, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """The cells of a row, or of a part of it, that stand in `text[start:end]`: column, start, end.

    A part that begins behind the row's first cell is preceded by this, which names the row.
    """
    spans = [(block.start + a, block.start + b) for a, b in _cells(text[block.start : block.end])]
    names = block.columns if len(block.columns) == len(spans) else ("",) * len(spans)
    for at, (name, (low, high)) in enumerate(zip(names, spans, strict=True)):
        if (low < end and high > start) or (start, end) == (block.start, block.end):
            yield name, max(low, start), min(high, end)
        elif at == 0 and high <= start and high - low <= _PROSE:
            yield name, low, high
