"""A document in passages: windows of whole sentences inside one block, each fit for the model.

A passage never spans two blocks, so none spans two headings. What does not fit the model's window
is cut, never silently truncated.
"""

import hashlib
import itertools
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from index import long_rows
from index.records import EVIDENCE_KINDS, Block, BlockKind, Document, Passage, Sentence
from index.search_text import row_text, searchable
from index.section_names import role_of
from index.settings import IndexSettings
from index.spans import Span
from index.tables import label_of
from index.tokens import MODEL_WINDOW, SPECIAL_TOKENS, counter

_MIN_BUDGET = 24  # tokens left for the text under however long a heading
_ABBREVIATION_TOKENS = 60  # entries of a list have nothing to do with each other
_GROUP_WORDS = 12
_LONGEST_NAME = 100  # characters of a cell that tells what the long row below it is about
_MAX_CONTEXT = 200  # characters of a heading or table title that are put before a passage
_GREATEST_TOKEN = 20  # characters; a stretch longer than this a token fits no budget
_CLAUSE_END = re.compile(r"[;:,]\s|\t|\s[–—-]\s|\s(?=(?:and|but|whereas|while|which|or)\s)")


def chunk(document: Document, settings: IndexSettings) -> list[Passage]:
    """The document's evidence as passages, in reading order.

    Each holds whole sentences of one block, at most `settings.passage_tokens` tokens, and begins
    with the last `settings.overlap_sentences` of the one before where they fit. A table row stands
    alone, an abbreviation list is cut small. A sentence too long for the model's window is cut at
    clause marks, else at spaces; only a table row's cells then stand without their columns' names.
    """
    writer = _Writer.of(document)
    count = counter(settings.model)
    passages: list[Passage] = []
    for block, group in _by_block(document):
        context = writer.context(block)
        room = min(settings.passage_tokens, MODEL_WINDOW - SPECIAL_TOKENS - count(f"{context}. "))
        windows = _Windows(writer, block, max(_MIN_BUDGET, room), count)
        for span, ids in windows.of(group, settings.overlap_sentences):
            name = f"{document.id}:p{len(passages)}-{_digest(document.text[slice(*span)])}"
            passages.append(writer.passage(name, block, span, ids, context))
    return passages


def sentence_units(document: Document) -> list[Passage]:
    """Every sentence and table row as a passage of its own, under the sentence's id.

    A sentence longer than the model's window is one unit all the same.
    """
    writer = _Writer.of(document)
    return [
        writer.passage(
            sentence.id,
            block,
            (sentence.start, sentence.end),
            (sentence.id,),
            writer.context(block),
        )
        for block, group in _by_block(document)
        for sentence in group
    ]


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def _by_block(document: Document) -> Iterator[tuple[Block, list[Sentence]]]:
    """The blocks that are evidence, each with its sentences."""
    groups: dict[int, list[Sentence]] = {}
    for sentence in document.sentences:
        if document.blocks[sentence.block].kind in EVIDENCE_KINDS:
            groups.setdefault(sentence.block, []).append(sentence)
    for at, group in groups.items():
        yield document.blocks[at], group


# ── what search sees ────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes the passages of one document."""

    document: Document
    table_titles: dict[str, str] = field(default_factory=dict)
    marks: dict[str, list[Span]] = field(default_factory=dict)  # by sentence id
    first_cells: dict[int, str] = field(default_factory=dict)  # by the start of a row without one
    groups: dict[int, str] = field(default_factory=dict)  # by the start of a row under a heading
    long_rows: frozenset[int] = frozenset()  # starts of the rows that are in parts

    @classmethod
    def of(cls, document: Document) -> "_Writer":
        marks = {
            sentence.id: [(m.start, m.end) for m in sentence.marks if m.style != "author"]
            for sentence in document.sentences
        }
        cells, groups = first_cells(document), row_groups(document) | _rows_above(document)
        starts = [document.blocks[sentence.block].start for sentence in document.sentences]
        cut = frozenset(a for a, b in itertools.pairwise(starts) if a == b)
        return cls(document, table_titles(document), marks, cells, groups, cut)

    def context(self, block: Block) -> str:
        """What a passage is about though it does not say so: its heading, a row's table title.

        Headings that every paper has ("Introduction") say nothing and are left out.
        """
        title = self.table_titles.get(block.label or "", "")
        if block.kind is not BlockKind.TABLE_ROW or not title:
            title = block.path[-1] if block.path else ""
            if role_of(title) and block.kind is not BlockKind.ABBREVIATIONS:
                return ""
        return searchable(title[:_MAX_CONTEXT], 0, len(title[:_MAX_CONTEXT]), [])

    def body(self, block: Block, span: Span, ids: Sequence[str]) -> str:
        """What search sees of a stretch of a block, its context left aside."""
        marks = [mark for name in ids for mark in self.marks[name]]
        whole = span == (block.start, block.end)
        if block.kind is not BlockKind.TABLE_ROW or not (whole or block.start in self.long_rows):
            return searchable(self.document.text, *span, marks).replace("\t", "; ")
        told = list(long_rows.cells(self.document.text, block, *span))
        cells: list[str] = []
        for _, low, high in told:
            inside = [mark for mark in marks if low <= mark[0] and mark[1] <= high]
            cells.append(searchable(self.document.text, low, high, inside))
        cells[0] = cells[0] or self.first_cells.get(block.start, "")
        if group := self.groups.get(block.start):
            cells[0] = f"{group}: {cells[0]}"
        return row_text(cells, [name for name, _, _ in told])

    def passage(
        self, name: str, block: Block, span: Span, ids: tuple[str, ...], context: str
    ) -> Passage:
        """A stretch of a block as a passage."""
        body = self.body(block, span, ids)
        return Passage(
            id=name,
            document_id=self.document.id,
            kind=block.kind,
            start=span[0],
            end=span[1],
            text=self.document.text[slice(*span)],
            search_text=f"{context}. {body}" if context else body,
            path=block.path,
            sentences=ids,
            page=block.page,
            label=block.label,
        )


def table_titles(document: Document) -> dict[str, str]:
    """The title of each labelled table, without its label."""
    titles: dict[str, str] = {}
    for block in document.blocks:
        if block.kind is BlockKind.TABLE_TITLE and block.label:
            text = document.text[block.start : block.end]
            found = label_of(text)
            rest = text[found[1] :] if found else text
            if rest and "\t" not in rest:
                titles.setdefault(block.label, rest.rstrip(". "))
    return titles


def row_groups(document: Document) -> dict[int, str]:
    """For rows of a table, the row of one cell above them: what they are counted by.

    By the start of the row. The first row of a table has none, nor have rows of one cell; but a
    long one tells more of the row above, by whose first cell it goes. Where the rows under it are
    set in, the first that is not ends the group.
    """
    groups: dict[int, str] = {}
    group, row, is_set_in = "", "", False
    for block in document.blocks:
        if block.kind is not BlockKind.TABLE_ROW:
            group = row = ""
            continue
        text = document.text[block.start : block.end]
        cells = [cell.strip() for cell in text.split("\t")]
        if not any(cells[1:]) and len(text) > long_rows.LONG:
            if row:  # it tells more of the row above it
                groups[block.start] = row
        elif not any(cells[1:]):
            group = cells[0] if len(cells[0].split()) <= _GROUP_WORDS else ""
            is_set_in = False
        elif group and cells[0]:
            inside = text[0].isspace()
            group = "" if is_set_in and not inside else group
            is_set_in = is_set_in or inside
            if group:
                groups[block.start] = group
        row = cells[0] if any(cells[1:]) else row
    return groups


def _rows_above(document: Document) -> dict[int, str]:
    """For long rows of one cell, the row above, of which they tell more."""
    rows: dict[int, str] = {}
    above = ""
    for block in document.blocks:
        text = document.text[block.start : block.end]
        cells = [cell.strip() for cell in text.split("\t")]
        if block.kind is not BlockKind.TABLE_ROW:
            above = ""
        elif any(cells[1:]):
            above = "; ".join(cell for cell in cells if 0 < len(cell) <= _LONGEST_NAME)
        elif above and len(text) > long_rows.LONG:
            rows[block.start] = above
    return rows


def first_cells(document: Document) -> dict[int, str]:
    """For rows whose first cell is empty, by their start, what stands above: it spans rows."""
    cells: dict[int, str] = {}
    above = ""
    for block in document.blocks:
        if block.kind is not BlockKind.TABLE_ROW:
            above = ""
            continue
        first = document.text[block.start : block.end].split("\t", 1)[0].strip()
        above = first or above
        if not first:
            cells[block.start] = above
    return cells


# ── windows ─────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class _Windows:
    """Cuts one block into stretches of at most `budget` tokens."""

    writer: _Writer
    block: Block
    budget: int
    count: Callable[[str], int]

    def of(self, group: Sequence[Sentence], overlap: int) -> Iterator[tuple[Span, tuple[str, ...]]]:
        """The windows, each with the ids of its sentences."""
        budget = self.budget
        if self.block.kind is BlockKind.ABBREVIATIONS:
            budget, overlap = min(budget, _ABBREVIATION_TOKENS), 0
        parts = [(span, sentence.id) for sentence in group for span in self.fitting(sentence)]
        costs = [self.cost(span, name) for span, name in parts]
        begin = 0
        while begin < len(parts):
            end, total = begin + 1, costs[begin]
            while end < len(parts) and total + costs[end] <= budget:
                total += costs[end]
                end += 1
            ids = tuple(dict.fromkeys(name for _, name in parts[begin:end]))
            yield (parts[begin][0][0], parts[end - 1][0][1]), ids
            if end == len(parts):
                return
            begin = max(end - overlap, begin + 1)
            while begin < end and sum(costs[begin : end + 1]) > budget:
                begin += 1

    def cost(self, span: Span, name: str) -> int:
        """Tokens of what search will see of a stretch."""
        return self.count(self.writer.body(self.block, span, (name,)))

    def fitting(self, sentence: Sentence) -> Iterator[Span]:
        """A sentence whole where it fits, else in parts: at clause marks, spaces, or anywhere."""
        start, end = sentence.start, sentence.end
        while start < end:
            short = end - start <= _GREATEST_TOKEN * self.budget
            if short and self.cost((start, end), sentence.id) <= self.budget:
                yield start, end
                return
            cut = self._cut(start, end, sentence.id)
            yield start, cut
            start = cut
            while start < end and self.writer.document.text[start].isspace():
                start += 1

    def _cut(self, start: int, end: int, name: str) -> int:
        """The last clause mark (else space, else character) up to which a stretch fits."""
        text = self.writer.document.text
        low, high = start + 1, min(end, start + _GREATEST_TOKEN * self.budget)
        while low < high:  # the longest stretch that fits
            middle = (low + high + 1) // 2
            if self.cost((start, middle), name) <= self.budget:
                low = middle
            else:
                high = middle - 1
        least = start + (low - start) // 3
        clauses = [found.end() for found in _CLAUSE_END.finditer(text, least, low)]
        if clauses:
            return clauses[-1]
        return max(text.rfind(" ", least, low), least) if " " in text[least:low] else low
