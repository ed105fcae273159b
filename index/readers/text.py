"""Plain text: paragraphs, lines and tab-separated rows, as blank lines and line ends show them."""

from collections.abc import Iterator

from index.errors import UnreadableSource
from index.limits import Limits
from index.readers import wrapped
from index.readers.decode import decode
from index.readers.glyph_names import spelled
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
    tight = tightened(unfolded(text))
    if is_wrapped(tight):
        return wrapped.extract(tight, name, limits)
    blocks = [
        RawBlock(start, end, BlockKind.TABLE_ROW if "\t" in text[start:end].strip() else None)
        for start, end in _lines(text)
        if text[start:end].strip()
    ]
    return Extract("text", text, tuple(blocks))


def _lines(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for line in text.splitlines(keepends=True):
        yield at, at + len(line.rstrip("\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029"))
        at += len(line)
