"""The records that the index side passes on: what a file says, in pieces that can be cited.

Offsets are counted in characters (code points). `Document.text[x.start:x.end]` is exactly the text
of every `Block`, `Sentence`, `Mark` and `Passage` of that document; `Document.source_offset` leads
from there to the text as the reader took it from the file.
"""

import bisect
from dataclasses import dataclass
from enum import StrEnum


class BlockKind(StrEnum):
    """What a stretch of a document is; decides whether it is searched as evidence."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    TABLE_ROW = "table_row"
    TABLE_TITLE = "table_title"
    CAPTION = "caption"
    ABBREVIATIONS = "abbreviations"
    REFERENCE = "reference"
    FRONT = "front"  # title, authors, affiliations, keywords
    BACK = "back"  # acknowledgements, funding, disclosure
    OTHER = "other"  # advertisements and whatever else is no part of the paper

    @property
    def is_evidence(self) -> bool:
        """Whether statements may rest on it."""
        return self in EVIDENCE_KINDS


EVIDENCE_KINDS = frozenset(
    {BlockKind.PARAGRAPH, BlockKind.TABLE_ROW, BlockKind.CAPTION, BlockKind.ABBREVIATIONS}
)


# ── what a reader hands over ────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class RawBlock:
    """A stretch of `Extract.text` as the file's own layout delimits it.

    `kind` is None where the format does not say (plain text, PDF); `level` is a heading's depth
    (1 = top) where the format marks it.
    """

    start: int
    end: int
    kind: BlockKind | None = None
    level: int | None = None
    page: int | None = None  # 1-based


@dataclass(frozen=True, slots=True)
class Link:
    """A DOI that a link leads to whose words do not print it; `at` is where in `Extract.text`."""

    at: int
    doi: str


@dataclass(frozen=True, slots=True)
class Metadata:
    """The bibliographic record of a document; None and () where the source does not state it."""

    title: str | None = None
    authors: tuple[str, ...] = ()
    journal: str | None = None
    year: int | None = None
    doi: str | None = None


@dataclass(frozen=True, slots=True)
class Extract:
    """A file as its reader understood it, before any repair of the layout.

    Superscripts are kept as the text has them (`²²`, `^{7,8}`); readers of marked-up formats write
    a raised `7,8` as `^{7,8}`. A table is one block a row, its cells parted by tabs.
    """

    format: str  # "text", "markdown", "pdf", "docx", "html", "jats"
    text: str
    blocks: tuple[RawBlock, ...]
    metadata: Metadata = Metadata()
    links: tuple[Link, ...] = ()


# ── what parsing makes of it ────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Reference:
    """An entry of a document's reference list; anything but `raw` may be unknown.

    `number` is the printed number; None where the list is not numbered.
    """

    raw: str
    number: int | None = None
    authors: tuple[str, ...] = ()
    title: str | None = None
    journal: str | None = None
    year: int | None = None
    doi: str | None = None
    pmid: str | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """A citation mark in the text, `²²` or `[50,51]` or `(Feng et al., 2021)`.

    `printed` are the numbers as printed, ranges resolved (empty for author-year marks);
    `targets` are positions in `Document.references`, only those that exist.
    """

    start: int
    end: int
    printed: tuple[int, ...]
    targets: tuple[int, ...]
    style: str  # "superscript", "bracket", "author-year", "author"


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with all that stands under it, subsections included; `path` from the top."""

    heading: str
    level: int
    path: tuple[str, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, table row, caption or reference entry, its layout repaired.

    `path` is the heading path it belongs to (a table or caption: that of the paragraph that refers
    to it). `columns` names the cells of a table row, in order.
    """

    kind: BlockKind
    start: int
    end: int
    path: tuple[str, ...]
    page: int | None = None
    label: str | None = None  # "Table 1", "Figure 2"
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, a table row or a part of a long one; `id` is stable while the file's text is.

    `block` is its position in `Document.blocks`; `marks` are the citation marks inside it or
    directly after its full stop (which `start:end` then includes).
    """

    id: str
    start: int
    end: int
    block: int
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """A short form and what the document says it stands for; listed = from its own list."""

    short: str
    long: str
    start: int
    end: int
    listed: bool


@dataclass(frozen=True, slots=True)
class Segment:
    """`length` characters at `start` of `Document.text` stand at `source` of `Extract.text`."""

    start: int
    source: int
    length: int


@dataclass(frozen=True, slots=True)
class Document:
    """A parsed file: its own text with only the layout repaired, and what stands where."""

    id: str
    name: str  # the file's name inside the source folder
    sha256: str  # of the file's bytes
    format: str
    metadata: Metadata
    text: str
    source_map: tuple[Segment, ...]
    sections: tuple[Section, ...]
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]
    references: tuple[Reference, ...]
    abbreviations: tuple[Abbreviation, ...]

    @property
    def title(self) -> str:
        """The document's title, or its file name where none is known."""
        return self.metadata.title or self.name

    def source_offset(self, offset: int) -> int | None:
        """The place in `Extract.text` of a character; None for one that the repair put in."""
        at = bisect.bisect_right(self.source_map, offset, key=lambda segment: segment.start) - 1
        if at < 0:
            return None
        segment = self.source_map[at]
        inside = offset - segment.start
        return segment.source + inside if inside < segment.length else None


# ── what is searched ────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Passage:
    """Some consecutive sentences of one block: what is embedded, found and shown.

    `search_text` is what search sees (citation marks gone, a table row with its column names); it
    is never shown as a quote. `sentences` are ids, in reading order.
    """

    id: str
    document_id: str
    kind: BlockKind
    start: int
    end: int
    text: str
    search_text: str
    path: tuple[str, ...]
    sentences: tuple[str, ...]
    page: int | None = None
    label: str | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage that was found; `score` in [0, 1], comparable between questions."""

    passage: Passage
    score: float

    @property
    def text(self) -> str:
        """The passage, verbatim."""
        return self.passage.text

    @property
    def section(self) -> tuple[str, ...]:
        """The heading path of the passage, from the top."""
        return self.passage.path

    @property
    def document_id(self) -> str:
        """The document it stands in."""
        return self.passage.document_id
