"""Puts an `Extract` together, block by block, so that every reader counts offsets the same way."""

import re
from dataclasses import replace

from index.errors import UnreadableSource
from index.limits import Limits
from index.readers.decode import clean
from index.records import BlockKind, Extract, Link, Metadata, RawBlock

_SPACES = re.compile(r"[ \t\r\n\f\v]+")
_LINES = re.compile(r"[ \t\r\f\v]*\n\s*")

_MOST_BEFORE_TITLE = 8  # blocks: journal name, article type, dates


class Pieces:
    """The blocks of a file read so far; blocks are parted by an empty line, table rows by a line.

    Raises:
        UnreadableSource: from `add`, when the text outgrows `limits.characters`.
    """

    def __init__(self, name: str, limits: Limits) -> None:
        self._name = name
        self._limits = limits
        self._parts: list[str] = []
        self._blocks: list[RawBlock] = []
        self._links: list[Link] = []
        self._length = 0

    def __len__(self) -> int:
        """How many blocks there are."""
        return len(self._blocks)

    def add(
        self,
        text: str,
        kind: BlockKind | None = None,
        *,
        level: int | None = None,
        page: int | None = None,
    ) -> None:
        """Append a block; empty ones are left out, line ends and runs of spaces become a space."""
        text = clean(text)
        text = _LINES.sub(" ", text).rstrip() if kind is BlockKind.TABLE_ROW else squeeze(text)
        if not text.strip():
            return
        if self._blocks:
            both_rows = kind is self._blocks[-1].kind is BlockKind.TABLE_ROW
            self._append("\n" if both_rows else "\n\n")
        start = self._length
        self._append(text)
        self._blocks.append(RawBlock(start, self._length, kind, level, page))

    def link(self, at: int, doi: str) -> None:
        """Note a DOI that a link leads to, `at` characters into the block added last."""
        if self._blocks:
            block = self._blocks[-1]
            self._links.append(Link(min(block.start + at, block.end), doi))

    def promote_title(self) -> str | None:
        """Take the only top heading, standing first, as the paper's title; the rest move up.

        Returns:
            The title, or None where the headings show none.
        """
        headings = [i for i, block in enumerate(self._blocks) if block.kind is BlockKind.HEADING]
        if not headings or headings[0] > _MOST_BEFORE_TITLE:
            return None
        first, rest = headings[0], headings[1:]
        top = self._blocks[first].level or 1
        levels = [self._blocks[i].level or 1 for i in rest]
        if any(level <= top for level in levels):
            return None
        self._blocks[first] = replace(self._blocks[first], kind=BlockKind.FRONT, level=None)
        for i, level in zip(rest, levels, strict=True):
            self._blocks[i] = replace(self._blocks[i], level=level - min(levels) + 1)
        block = self._blocks[first]
        return "".join(self._parts)[block.start : block.end]

    def extract(self, form: str, metadata: Metadata) -> Extract:
        """All blocks as one text.

        Raises:
            UnreadableSource: there is no text at all.
        """
        if not self._blocks:
            raise UnreadableSource(f"{self._name}: holds no text; remove it or export it again")
        text, blocks = "".join(self._parts), tuple(self._blocks)
        return Extract(form, text, blocks, metadata, tuple(self._links))

    def _append(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)
        if self._length > self._limits.characters:
            raise UnreadableSource(
                f"{self._name}: holds more than {self._limits.characters:,} characters of text; "
                "split it into several files"
            )


def squeeze(text: str) -> str:
    """Runs of ordinary white space as one space, none at the ends."""
    return _SPACES.sub(" ", text).strip(" ")
