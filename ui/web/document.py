"""A whole document, structured, with its contents at the side and one stretch highlighted."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup

from index.records import Block, BlockKind, Document, Mark, Reference
from ui.web.controls import (
    RAISED,
    doi_link,
    empty,
    outside_link,
    pubmed_link,
    raised,
    source_text,
)
from ui.web.render import Child, doi_url, el, join

SUPERSCRIPT_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
NUMBER = re.compile(r"[0-9]+|[⁰¹²³⁴⁵⁶⁷⁸⁹]+")
QUIET_KINDS = frozenset({BlockKind.BACK, BlockKind.ABBREVIATIONS})


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a document's text; empty when nothing is to be highlighted."""

    start: int = 0
    end: int = 0


def document_page(document: Document, highlight: Span, others: Sequence[tuple[str, str]]) -> Markup:
    """The page of one document; `others` are (id, title) of every document, to change to."""
    return el(
        "div",
        {"class": "xm-document", "data-document": document.id, "data-start": highlight.start},
        _bar(document, others),
        el(
            "div",
            {"class": "xm-document-body"},
            _contents(document),
            el(
                "article",
                {"class": "xm-paper", "aria-label": document.title, "tabindex": -1},
                _head(document),
                *_blocks(document, highlight),
            ),
        ),
    )


def no_document(others: Sequence[tuple[str, str]]) -> Markup:
    """What the view shows before a document is chosen."""
    if not others:
        return empty("No document is indexed yet")
    return el(
        "div",
        {"class": "xm-document"},
        el("div", {"class": "xm-bar"}, _chooser("", others)),
        empty("Choose a document, or open one from an answer"),
    )


def _bar(document: Document, others: Sequence[tuple[str, str]]) -> Markup:
    return el(
        "div",
        {"class": "xm-bar"},
        _chooser(document.id, others),
        el(
            "div",
            {"class": "xm-find", "role": "search"},
            el("label", {"for": "xm-find-text"}, "Find in this document"),
            el(
                "input",
                {
                    "id": "xm-find-text",
                    "type": "search",
                    "autocomplete": "off",
                    "data-xm-input": "find",
                },
            ),
            el("output", {"class": "xm-find-count", "id": "xm-find-count", "aria-live": "polite"}),
            _find_button("find-previous", "Previous"),
            _find_button("find-next", "Next"),
        ),
    )


def _find_button(name: str, label: str) -> Markup:
    return el("button", {"type": "button", "class": "xm-button xm-quiet", "data-xm": name}, label)


def _chooser(chosen: str, others: Sequence[tuple[str, str]]) -> Markup:
    options = [] if chosen else [el("option", {"value": "", "selected": True}, "Choose…")]
    options += [
        el("option", {"value": document_id, "selected": document_id == chosen}, title)
        for document_id, title in others
    ]
    return el(
        "div",
        {"class": "xm-chooser"},
        el("label", {"for": "xm-choose-document"}, "Document"),
        el("select", {"id": "xm-choose-document", "data-xm-input": "choose"}, *options),
    )


def _contents(document: Document) -> Markup:
    items = [
        el(
            "li",
            {"class": f"xm-level-{min(section.level, 4)}"},
            el("a", {"href": f"#at-{section.start}", "data-xm": "jump"}, section.heading),
        )
        for section in document.sections
    ]
    named = {section.heading.strip().casefold() for section in document.sections}
    if document.references and "references" not in named:
        items.append(
            el(
                "li",
                {"class": "xm-level-1"},
                el("a", {"href": "#references", "data-xm": "jump"}, "References"),
            )
        )
    return el(
        "details",
        {"class": "xm-contents", "open": True},
        el("summary", None, "Contents"),
        el("nav", {"aria-label": "Contents"}, el("ol", None, *items)),
    )


def _head(document: Document) -> Markup:
    facts = document.metadata
    line = " ".join(str(part) for part in (facts.journal, facts.year) if part)
    return el(
        "header",
        {"class": "xm-paper-head"},
        el("h2", None, document.title),
        el("p", None, ", ".join(facts.authors)) if facts.authors else None,
        el("p", None, line, " " if line else None, doi_link(facts.doi))
        if line or facts.doi
        else None,
    )


def _blocks(document: Document, highlight: Span) -> Iterable[Markup]:
    writer = _Writer(document, highlight)
    for kind, run in groupby(document.blocks, key=_run_key):
        blocks = list(run)
        if kind[0] == "table":
            yield writer.table(blocks)
        elif kind[0] == "references":
            yield writer.references(blocks)
        elif kind[0] == "other":
            yield writer.folded("Not part of the paper (never used as evidence)", blocks)
        elif kind[0] == "front":
            yield writer.folded("Title page", blocks)
        else:
            yield from (writer.block(block) for block in blocks)


def _run_key(block: Block) -> tuple[str, str | None]:
    if block.kind in {BlockKind.TABLE_ROW, BlockKind.TABLE_TITLE}:
        return "table", block.label
    if block.kind is BlockKind.REFERENCE:
        return "references", None
    folded = {BlockKind.OTHER: "other", BlockKind.FRONT: "front"}
    return folded.get(block.kind, "text"), None


class _Writer:
    """Writes the blocks of one document, its citation marks as links and the quote highlighted."""

    def __init__(self, document: Document, highlight: Span) -> None:
        self.document = document
        self.highlight = highlight
        self.marks = sorted(
            (mark for sentence in document.sentences for mark in sentence.marks),
            key=lambda mark: mark.start,
        )
        self.levels = {section.start: section.level for section in document.sections}
        self.numbers = {
            reference.number: at
            for at, reference in enumerate(document.references)
            if reference.number is not None
        }
        self.entries = {
            document.text[block.start : block.end]: block
            for block in document.blocks
            if block.kind is BlockKind.REFERENCE
        }
        self.highlighted = False

    def block(self, block: Block) -> Markup:
        if block.kind is BlockKind.HEADING:
            level = min(self.levels.get(block.start, 1) + 2, 6)
            return el(f"h{level}", self._place(block), *self._inline(block.start, block.end))
        quiet = "xm-quiet-text" if block.kind in QUIET_KINDS else None
        if block.kind is BlockKind.CAPTION:
            quiet = "xm-figure-caption"
        return el(
            "p", {"class": quiet, **self._place(block)}, *self._inline(block.start, block.end)
        )

    def table(self, blocks: Sequence[Block]) -> Markup:
        titles = [block for block in blocks if block.kind is BlockKind.TABLE_TITLE]
        rows = [block for block in blocks if block.kind is BlockKind.TABLE_ROW]
        columns = max((row.columns for row in rows), key=len, default=())
        heads = [block for block in titles if self._names(block) == columns]
        caption: list[Child] = []
        for block in titles:
            if block not in heads:
                caption += [" " if caption else "", *self._inline(block.start, block.end)]
        label = next((block.label for block in blocks if block.label), None)
        names = self._cells(heads[0]) if heads else columns
        head = el("tr", None, *(el("th", {"scope": "col"}, name) for name in names))
        return el(
            "div",
            {
                "class": "xm-scroll",
                "tabindex": 0,
                "role": "region",
                "aria-label": label or "Table",
                "id": f"at-{blocks[0].start}",
            },
            el(
                "table",
                {"class": "xm-table"},
                el("caption", None, *caption) if caption else None,
                el("thead", None, head) if columns else None,
                el("tbody", None, *(self._row(row, len(columns)) for row in rows)),
            ),
        )

    def _row(self, block: Block, columns: int) -> Markup:
        cells = [el("td", None, cell) for cell in self._cells(block)]
        cells += [el("td") for _ in range(columns - len(cells))]
        return el("tr", self._place(block), *cells)

    def _names(self, block: Block) -> tuple[str, ...]:
        """A line's cells as the names of columns: the line above a table's rows is a title too."""
        cells = self.document.text[block.start : block.end].split("\t")
        return tuple(cell.strip() for cell in cells)

    def _cells(self, block: Block) -> Iterable[Markup]:
        at = block.start
        for text in self.document.text[block.start : block.end].split("\t"):
            yield join(*self._inline(at, at + len(text)))
            at += len(text) + 1

    def references(self, blocks: Sequence[Block]) -> Markup:
        items = [self._reference(at, entry) for at, entry in enumerate(self.document.references)]
        return el(
            "ol", {"class": "xm-references", "id": "references", "data-blocks": len(blocks)}, *items
        )

    def _reference(self, at: int, reference: Reference) -> Markup:
        here = self.entries.get(reference.raw)
        return el(
            "li",
            {"id": f"ref-{at}", "tabindex": -1},
            *(self._entry(here, reference) if here else [source_text(reference.raw)]),
            pubmed_link(reference.pmid),
        )

    def _entry(self, block: Block, reference: Reference) -> list[Child]:
        """An entry as printed, its DOI a link where it stands."""
        doi = reference.doi or ""
        at = self.document.text.find(doi, block.start, block.end) if doi else -1
        if at < 0:
            return [*self._inline(block.start, block.end), " ", doi_link(doi)]
        url = doi_url(doi)
        link = outside_link(url, doi) if url else doi
        return [
            *self._inline(block.start, at),
            link,
            *self._inline(at + len(doi), block.end),
        ]

    def folded(self, title: str, blocks: Sequence[Block]) -> Markup:
        return el(
            "details",
            {"class": "xm-left-out"},
            el("summary", None, title),
            *(el("p", None, *self._inline(block.start, block.end)) for block in blocks),
        )

    def _place(self, block: Block) -> dict[str, str | int | bool | None]:
        return {"id": f"at-{block.start}", "tabindex": -1}

    def _inline(self, start: int, end: int) -> list[Child]:
        """The text between two offsets: marks as links, the highlighted part inside `mark`."""
        lit_start, lit_end = max(start, self.highlight.start), min(end, self.highlight.end)
        if lit_start >= lit_end:
            return self._linked(start, end)
        first = not self.highlighted
        self.highlighted = True
        lit = el(
            "mark",
            {"id": "xm-quote" if first else None, "tabindex": -1 if first else None},
            *self._linked(lit_start, lit_end),
        )
        return [*self._linked(start, lit_start), lit, *self._linked(lit_end, end)]

    def _linked(self, start: int, end: int) -> list[Child]:
        pieces: list[Child] = []
        at = start
        for mark in self.marks:
            if mark.end <= at or mark.start >= end:
                continue
            if mark.start < at or mark.end > end:  # the highlight cuts through this mark
                continue
            pieces.append(source_text(self.document.text[at : mark.start]))
            pieces.append(self._mark(mark))
            at = mark.end
        pieces.append(source_text(self.document.text[at:end]))
        return pieces

    def _mark(self, mark: Mark) -> Markup:
        text = self.document.text[mark.start : mark.end]
        braced = RAISED.fullmatch(text)
        if not mark.printed and mark.targets:
            return _reference_link(mark.targets[0], text)
        linked = self._numbers(braced[1] if braced else text)
        return raised(linked) if braced else linked

    def _numbers(self, text: str) -> Markup:
        pieces: list[Child] = []
        at = 0
        for match in NUMBER.finditer(text):
            target = self.numbers.get(int(match[0].translate(SUPERSCRIPT_DIGITS)))
            pieces.append(text[at : match.start()])
            pieces.append(match[0] if target is None else _reference_link(target, match[0]))
            at = match.end()
        return join(*pieces, text[at:])


def _reference_link(target: int, text: str) -> Markup:
    number = text.translate(SUPERSCRIPT_DIGITS)
    return el(
        "a",
        {
            "href": f"#ref-{target}",
            "class": "xm-mark",
            "data-xm": "jump",
            "aria-label": f"Reference {number}",
        },
        text,
    )
