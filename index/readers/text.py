"""Plain text: paragraphs, lines, and rows parted by tabs or bars, as line ends show them."""

from collections.abc import Iterator

from index.errors import UnreadableSource
from index.limits import Limits
from index.readers import wrapped
from index.readers.decode import decode
from index.readers.glyph_names import spelled
from index.readers.piped import is_row, tabbed
from index.readers.wrapped_columns import unfolded
from index.readers.wrapped_lines import is_wrapped
from index.readers.wrapped_spacing import tightened
from index.records import BlockKind, Extract, RawBlock


def read(data: bytes, name: str, limits: Limits) -> Extract:
    """The blocks of a plain-text file; no kinds but table rows, and no heading levels.

    A line is a block of its own, unless the file is hard-wrapped: then its lines are put together
    to paragraphs, headings and entries by what they show.

    Raises:
        UnreadableSource: the bytes are no text, or more of it than `limits.characters`.
    """
    text = spelled(decode(data, name))
    if len(text) > limits.characters:
        raise UnreadableSource(
            f"{name}: holds more than {limits.characters:,} characters of text; "
            "split it into several files"
        )
    text = tabbed(text)
    tight = tightened(unfolded(text))
    if is_wrapped(tight):
        return wrapped.extract(tight, name, limits)
    blocks = [_block(text, start, end) for start, end in _lines(text) if text[start:end].strip()]
    return Extract("text", text, tuple(blocks))


def _block(text: str, start: int, end: int) -> RawBlock:
    line = text[start:end]
    if "\t" in line.strip():
        return RawBlock(start, end, BlockKind.TABLE_ROW)
    inside = line.strip().strip("| ") if is_row(line) else ""
    if not inside:
        return RawBlock(start, end, None)
    at = start + line.index(inside)  # a row without the bars around it
    return RawBlock(at, at + len(inside), BlockKind.TABLE_ROW)


def _lines(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for line in text.splitlines(keepends=True):
        yield at, at + len(line.rstrip("\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029"))
        at += len(line)
