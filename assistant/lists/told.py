"""A document as readers of lists and tables see it: who is spoken of, and what goes with it.

A miRNA's finding is its own sentence and those neighbours of the same paragraph that go on with it
("This ...", "Mechanistically, ...", the same miRNA again). A table row is a finding of its own.
"""

import functools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from assistant.biology.rnas import Rna, RnaNames, rna_names
from assistant.citing.inherit import CONTINUES
from index.chunk import first_cells, table_titles
from index.long_rows import cells as cells_of
from index.mirna import MirnaMention, find_mirnas
from index.names import entity_keys
from index.opened import OpenIndex
from index.records import Block, BlockKind, Document, Sentence
from index.search_text import searchable
from index.spans import Span
from index.terms import tokens

KEPT = 320  # readings: of more documents than a list reads, for miRNAs and for other RNAs
REACH = 2  # sentences before or after that may belong to the same finding
_BACK = re.compile(  # what such a sentence says is about the one before
    r"(?:Specifically|Mechanistically|Functional assays|Among (?:them|these|which)|Of these"
    r"|Within this"
    r"|Their|Its|They|It|These|This|Those|Such|Both|Consequently|Therefore|Thus|Hence|Indeed"
    r"|Further in"
    r"|In addition, the|Furthermore|Meanwhile|Consistent with|For instance|Finally, these)\b"
)
_SUMMARY = re.compile(
    r"(?:These|Those|Such) (?:studies|results|findings|data|observations)|(?:Taken together"
    r"|Collectively"
    r"|Overall|In (?:summary|conclusion))\b"
)


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence or table row: `text` without citation marks; a row's cells under their columns."""

    id: str
    document_id: str
    block: int
    text: str
    path: tuple[str, ...]
    mirnas: tuple[MirnaMention, ...]
    cells: tuple[tuple[str, str], ...] = ()
    spelled: tuple[tuple[int, int, str], ...] = ()  # abbreviations in `text`, with their long forms
    cited: frozenset[int] = frozenset()  # positions in the document's reference list
    at: int = 0  # position in the document's reading order
    title: str = ""  # of a row's table: what all its rows are

    @property
    def place(self) -> tuple[str, int]:
        """Where it stands: the document, and the position there."""
        return self.document_id, self.at

    @property
    def is_row(self) -> bool:
        """Whether this is a table row."""
        return bool(self.cells)

    def in_its_cell(self, span: Span) -> tuple[str, Span]:
        """The text in which a place is told of, and the place there: of a row, its cell alone."""
        at = 0
        for _, cell in self.cells:
            if at <= span[0] < at + len(cell):
                return cell, (span[0] - at, span[1] - at)
            at += len(cell) + 2
        return self.text, span


@dataclass(frozen=True, slots=True)
class Finding:
    """A sentence that names miRNAs, and the sentences that tell more of the same.

    `named` is each miRNA where it is first named: it is what the sentence is about there.
    """

    own: Told
    named: tuple[MirnaMention, ...]
    context: tuple[Told, ...] = ()
    around: tuple[Told, ...] = ()  # the paragraph as far as `own`, which comes last


class _Key:
    """A document as a cache key: its id and the hash of its file."""

    def __init__(self, document: Document) -> None:
        self.document = document

    def __hash__(self) -> int:
        return hash((self.document.id, self.document.sha256))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Key) and (
            self.document is other.document
            or (self.document.id, self.document.sha256, self.document.text)
            == (other.document.id, other.document.sha256, other.document.text)
        )


MIRNAS = frozenset({"miRNA"})


def findings(document: Document, sorts: frozenset[str] = MIRNAS) -> tuple[Finding, ...]:
    """Every sentence and table row that names an RNA of the `sorts`, with its context."""
    return _findings(_Key(document), sorts)


def naming_mirnas(opened: OpenIndex) -> list[str]:
    """The ids of the documents that name a miRNA, or speak of miRNAs, in their order.

    The name of every miRNA gives the token of "miRNA" too: nobody need read the others.
    """
    (word,) = tokens("miRNA")
    those = opened.documents_with(word)
    return [item.id for item in opened.documents if item.id in those]


def read(document: Document, sorts: frozenset[str] = MIRNAS) -> tuple[Told, ...]:
    """Every sentence and table row that may be evidence, in reading order.

    Each with the RNAs of the `sorts` that it names: miRNAs, or others besides or instead.
    """
    return _read(_Key(document), sorts)


@functools.lru_cache(maxsize=KEPT)
def _read(key: _Key, sorts: frozenset[str]) -> tuple[Told, ...]:
    if sorts == MIRNAS:
        return tuple(_sentences(key.document))
    told = _read(key, MIRNAS)
    names = rna_names(
        "\n".join(item.text for item in told), (item.cells for item in told if item.cells)
    )
    return tuple(replace(item, mirnas=tuple(_of_sorts(item, names, sorts))) for item in told)


def _of_sorts(told: Told, names: RnaNames, sorts: frozenset[str]) -> Iterator[MirnaMention]:
    """The RNAs of some sorts that a sentence names; of a row, those that it is about."""
    first = told.cells[0][1] if told.cells else ""
    others = list(names.find(first)) or list(names.find(told.text))
    mirnas = () if first and names.pattern and names.pattern.search(first) else told.mirnas
    for one in sorted((*mirnas, *others), key=lambda item: item.start):
        if (one.mirna.sort if isinstance(one.mirna, Rna) else "miRNA") in sorts:
            yield one


_ARROWS = str.maketrans({"↑": "increased", "↓": "decreased"})  # as tables write it


def _sentences(document: Document) -> Iterator[Told]:
    short_forms, titles = _ShortForms.of(document), table_titles(document)
    spanning = first_cells(document)
    for at, sentence in enumerate(document.sentences):
        block = document.blocks[sentence.block]
        if block.kind not in _READ:
            continue
        marks = [(mark.start, mark.end) for mark in sentence.marks if mark.style != "author"]
        cells: tuple[tuple[str, str], ...] = ()
        if block.kind is BlockKind.TABLE_ROW:
            found = _cells(document, block, sentence, marks, spanning.get(block.start, ""))
            cells = tuple((column, cell.translate(_ARROWS)) for column, cell in found)
            text = "; ".join(cell for _, cell in cells)
        else:
            text = searchable(document.text, sentence.start, sentence.end, marks)
        mirnas = tuple(find_mirnas(_subject_of(cells) or text)) if not _of_other(cells) else ()
        cited = frozenset(target for mark in sentence.marks for target in mark.targets)
        yield Told(
            sentence.id,
            document.id,
            sentence.block,
            text,
            block.path,
            mirnas,
            cells,
            short_forms.find(text),
            cited,
            at,
            titles.get(block.label or "", "") if cells else "",
        )


@dataclass(frozen=True, slots=True)
class _ShortForms:
    """The abbreviations of a document, to be found in its sentences."""

    long: Mapping[str, str]
    pattern: re.Pattern[str] | None

    @classmethod
    def of(cls, document: Document) -> "_ShortForms":
        long = {item.short.removesuffix("s"): item.long for item in document.abbreviations}
        shorts = sorted(
            (re.escape(short) for short in long if len(short) > 1), key=len, reverse=True
        )
        if not shorts:
            return cls({}, None)
        return cls(
            long,
            re.compile(rf"(?<![\w])(?P<short>{'|'.join(shorts)})s?(?!\w|-?\s?[α-ω]|-[A-Z0-9])"),
        )

    def find(self, text: str) -> tuple[tuple[int, int, str], ...]:
        if self.pattern is None:
            return ()
        return tuple(
            (match.start(), match.end(), self.long[match["short"]])
            for match in self.pattern.finditer(text)
        )


def _subject_of(cells: Sequence[tuple[str, str]]) -> str:
    """The first cell of a row where it names miRNAs: the row is about these."""
    return cells[0][1] if cells and find_mirnas(cells[0][1]) else ""


_RNAS = re.compile(r"\b(?:\w*RNAs?|transcripts?|species)\b", re.IGNORECASE)


def _of_other(cells: Sequence[tuple[str, str]]) -> bool:
    """Whether a row is about an RNA that is no miRNA: those of its other cells are its partners."""
    return bool(cells) and bool(_RNAS.search(cells[0][0])) and not find_mirnas(cells[0][1])


_READ = frozenset({BlockKind.PARAGRAPH, BlockKind.TABLE_ROW, BlockKind.CAPTION})


def _cells(
    document: Document,
    block: Block,
    sentence: Sentence,
    marks: Sequence[tuple[int, int]],
    spanning: str,
) -> Iterator[tuple[str, str]]:
    """The cells of a row under their columns; the first, where it is empty, is the `spanning` one.

    A spanning cell that names RNAs is of the rows below no subject of their own.
    """
    spans = cells_of(document.text, block, sentence.start, sentence.end)
    for at, (name, low, high) in enumerate(spans):
        inside = [mark for mark in marks if low <= mark[0] and mark[1] <= high]
        plain = searchable(document.text, low, high, inside)
        if plain := plain or (spanning if at == 0 else ""):
            yield name, plain


@functools.lru_cache(maxsize=KEPT)
def _findings(key: _Key, sorts: frozenset[str]) -> tuple[Finding, ...]:
    told = _read(key, sorts)
    return tuple(
        Finding(
            item,
            _first_named(item.mirnas),
            tuple(_context(told, place)),
            tuple(told[max(0, place - FAR) : place + 1]),
        )
        for place, item in enumerate(told)
        if item.mirnas
    )


def _first_named(mentions: Sequence[MirnaMention]) -> tuple[MirnaMention, ...]:
    named: dict[str, MirnaMention] = {}
    for mention in mentions:
        named.setdefault(mention.mirna.key, mention)
    return tuple(named.values())


FAR = 4  # sentences before, to the first of which a chain of likenesses may lead


def _context(told: Sequence[Told], place: int) -> Iterator[Told]:
    """The neighbours that belong to the finding of the sentence at `place`."""
    own = told[place]
    if own.is_row:
        return
    before = told[max(0, place - REACH) : place][::-1]
    after = told[place + 1 : place + 1 + REACH]
    for others, backward in ((before, True), (after, False)):
        link = own
        for other in others:
            pair = (other, link) if backward else (link, other)
            if other.block != own.block or not _goes_on(*pair, other=other, own=own):
                break
            yield other
            link = other


def _goes_on(first: Told, second: Told, *, other: Told, own: Told) -> bool:
    """Whether `second` tells more of what `first` tells, `other` being a neighbour of `own`."""
    if (other.mirnas and not _shared(other, own)) or _SUMMARY.match(second.text):
        return False
    if _shared(first, second):
        return True
    if _CONTRASTS.match(second.text):
        return False
    if first.cited and second.cited and not first.cited & second.cited:
        return False  # another study, another finding
    if _BACK.match(second.text) or (CONTINUES.match(second.text) and not second.mirnas):
        return True
    return not (first.mirnas and second.mirnas) and bool(_specific(first) & _specific(second))


_CONTRASTS = re.compile(r"(?:In|By) contrast,|Conversely|On the contrary|Unlike|Contrary to")


def _shared(one: Told, other: Told) -> bool:
    return any(a.mirna.matches(b.mirna) for a in one.mirnas for b in other.mirnas)


@functools.lru_cache(maxsize=8192)
def _keys(text: str) -> frozenset[str]:
    return entity_keys(text)


_COMMON = re.compile(
    r"(?:bc|tnbc|mirna|mirnas|exosome|caf|msc|tam|m[12]|emt|tme|er|her2|rna|ncrna|mir-.*|let-.*)$"
)


def _specific(item: Told) -> frozenset[str]:
    """The names that tie two sentences together: rare ones, not those that all sentences share."""
    return frozenset(key for key in _keys(item.text) if not _COMMON.match(key))
