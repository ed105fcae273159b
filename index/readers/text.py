"""Plain text: paragraphs, lines and tab-separated rows, as blank lines and line ends show them."""

import itertools
import re
import statistics
from collections.abc import Iterator

from index.errors import UnreadableSource
from index.limits import Limits
from index.readers.decode import decode
from index.records import BlockKind, Extract, RawBlock

_ENTRY = re.compile(r"\s*(?:\[\d{1,4}\]|\(?\d{1,4}[.)])\s+\S")
_BULLET = re.compile(r"\s*(?:[-*•‣▪–]|\(?[a-z]\))\s+\S")
_WRAP_WIDTHS = (40, 130)
"""A text whose lines fill such a width, paragraph by paragraph, was wrapped by hand or machine."""


def read(data: bytes, name: str, limits: Limits) -> Extract:
    """The blocks of a plain-text file; no kinds but table rows, and no heading levels.

    A line is a block of its own, unless the file is hard-wrapped: then lines run on until a blank
    line, a numbered entry or a list mark.

    Raises:
        UnreadableSource: the bytes are no text, or more of it than `limits.characters`.
    """
    text = decode(data, name)
    if len(text) > limits.characters:
        raise UnreadableSource(
            f"{name}: holds more than {limits.characters:,} characters of text; "
            "split it into several files"
        )
    lines = list(_lines(text))
    wrapped = _is_wrapped(text, lines)
    blocks: list[RawBlock] = []
    running: tuple[int, int] | None = None
    for start, end in lines:
        line = text[start:end]
        is_row = "\t" in line.strip()
        starts_anew = not wrapped or _ENTRY.match(line) or _BULLET.match(line)
        if running and (not line.strip() or is_row or starts_anew):
            blocks.append(RawBlock(*running))
            running = None
        if is_row:
            blocks.append(RawBlock(start, end, BlockKind.TABLE_ROW))
        elif line.strip():
            running = (running[0] if running else start, end)
    if running:
        blocks.append(RawBlock(*running))
    return Extract("text", text, tuple(blocks))


def _lines(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for line in text.splitlines(keepends=True):
        yield at, at + len(line.rstrip("\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029"))
        at += len(line)


def _is_wrapped(text: str, lines: list[tuple[int, int]]) -> bool:
    """Whether most lines that another line follows directly fill about the same width."""
    widths = [
        end - start
        for (start, end), (after, after_end) in itertools.pairwise(lines)
        if text[start:end].strip()
        and text[after:after_end].strip()
        and "\t" not in text[start:end]
        and not _ENTRY.match(text[after : after + 80])
    ]
    if len(widths) < 3:
        return False
    low, high = _WRAP_WIDTHS
    typical = statistics.median(widths)
    return low <= typical <= high and max(widths) <= 1.5 * high
