"""From chosen sentences to citations: quotes, the paragraph around them, the studies they cite."""

import bisect
import functools
import re
from collections.abc import Collection, Sequence
from dataclasses import fields, replace

from assistant.citing.evidence import label
from assistant.citing.inherit import inherited, targets_of
from assistant.citing.rows import studies_of_row
from assistant.records import Citation, CitedStudy, Finding, FindingKind, Place
from index.chunk import row_groups
from index.long_rows import cells as cells_of
from index.mirna import find_mirnas
from index.records import Block, BlockKind, Document, Passage, Reference, Sentence
from index.spans import Span
from index.terms import tokens

_REVIEW_TITLE = re.compile(  # how titles of reviews, guidelines and perspectives call themselves
    r"\b(?:reviews?|mini-?review|overview|state of the art|perspectives?|an update"
    r"|recent (?:advances|progress)|current (?:status|concepts|and future)|emerging roles?"
    r"|the roles? of|road(?:map)? to"
    r"|insights into|advances in|progress in|landscape|meta-analysis|guidelines?|challenges"
    r"|prospects|hallmarks|opportunities|from bench to|from \w+ to \w+ of)\b",
    re.IGNORECASE,
)


def is_review(reference: Reference) -> bool:
    """Whether a reference's title says that it is itself a review.

    A title that names a miRNA and what it does is that of a primary study, whatever else it says.
    """
    return _names_review(reference.title or "")


@functools.lru_cache(maxsize=4096)  # a study is cited again and again
def _names_review(title: str) -> bool:
    return bool(_REVIEW_TITLE.search(title)) and not find_mirnas(title)


def cite(document: Document, sentence: Sentence, number: int, *, about: str = "") -> Citation:
    """The citation of one sentence or table row.

    `about` is the question: of several studies, those whose titles share its names stand first.
    """
    block = document.blocks[sentence.block]
    studies = studies_of(document, sentence, about=about)
    return replace(
        _quoted(document, block, (sentence.start, sentence.end), number),
        references=studies,
        evidence=label(document, sentence, studies),
    )


def cite_block(document: Document, block: Block, number: int) -> Citation:
    """The citation of a block that is no evidence: front matter, or a reference entry."""
    studies = tuple(
        _study(reference)
        for reference in document.references
        if block.kind is BlockKind.REFERENCE and reference.raw in _slice(document, block)
    )
    quoted = _quoted(document, block, (block.start, block.end), number)
    return replace(quoted, references=studies)


def _quoted(document: Document, block: Block, span: Span, number: int) -> Citation:
    """A stretch of a block, with the paragraph or table row around it."""
    return Citation(
        number=number,
        quote=document.text[slice(*span)],
        passage=_slice(document, block),
        passage_start=block.start,
        document_id=document.id,
        title=document.title,
        section=block.path,
        page=block.page,
        start=span[0],
        end=span[1],
    )


def sentence_of(document: Document, unit: Passage) -> Sentence:
    """The sentence that a unit of the index stands in, or begins with."""
    return sentence_at(document, unit.start)


def sentence_at(document: Document, start: int) -> Sentence:
    """The sentence in which a place of the text begins."""
    at = bisect.bisect_right(document.sentences, start, key=lambda item: item.start)
    return document.sentences[at - 1]


def _slice(document: Document, block: Block) -> str:
    return document.text[block.start : block.end]


# ── primary studies ─────────────────────────────────────────────────────────────────────────


def studies_of(
    document: Document, sentence: Sentence, *, about: str = ""
) -> tuple[CitedStudy, ...]:
    """The studies that a sentence cites, or inherits from its neighbours on the same finding.

    A table row's printed numbers count only where they fit: a number that does not is reported by
    the audit and never linked.
    """
    if document.blocks[sentence.block].kind is BlockKind.TABLE_ROW:
        found, printed = studies_of_row(document, _with_its_row(document, sentence))
        return _studies(document, found, inherited=not printed, about=about)
    if own := targets_of(sentence):
        return _studies(document, _by_clause(document, sentence, own, about), about=about)
    return _studies(document, inherited(document, sentence), inherited=True, about=about)


def _with_its_row(document: Document, part: Sentence) -> Sentence:
    """A row, or the row of a part that cites nothing itself: its references stand in a cell."""
    block = document.blocks[part.block]
    if part.marks or (part.start, part.end) == (block.start, block.end):
        return part
    marks = (
        mark
        for sentence in document.sentences
        if sentence.block == part.block
        for mark in sentence.marks
    )
    return replace(part, start=block.start, end=block.end, marks=tuple(marks))


def _by_clause(
    document: Document, sentence: Sentence, own: Sequence[int], about: str
) -> Sequence[int]:
    """The studies of a sentence with those first whose clause shares most with a question.

    A clause runs from one mark to the next; each has the number behind it.
    """
    wanted = set(tokens(about))
    shared: dict[int, int] = {}
    start = sentence.start
    for mark in sentence.marks:
        said = len(wanted & set(tokens(document.text[start : mark.start])))
        for at in mark.targets:
            shared[at] = max(said, shared.get(at, 0))
        start = mark.end
    return sorted(own, key=lambda at: -shared.get(at, 0))


def _studies(
    document: Document, targets: Collection[int], *, about: str, inherited: bool = False
) -> tuple[CitedStudy, ...]:
    named = {mention.mirna for mention in find_mirnas(about)}

    def shares(reference: Reference) -> bool:
        title = {mention.mirna for mention in find_mirnas(reference.title or "")}
        return any(one.matches(other) for one in named for other in title)

    references = [document.references[at] for at in targets]
    references.sort(key=lambda reference: not shares(reference))  # stable: else as printed
    return tuple(_study(reference, inherited=inherited) for reference in references)


_OF_A_REFERENCE = tuple(item.name for item in fields(Reference))


def _study(reference: Reference, *, inherited: bool = False) -> CitedStudy:
    known = {name: getattr(reference, name) for name in _OF_A_REFERENCE}
    return CitedStudy(**known, inherited=inherited, is_review=is_review(reference))


def warnings_for(citations: Sequence[Citation], findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The audit's findings on the places that an answer quotes.

    Of two values, each is the other's contradiction; a reference's title is quoted by nobody.
    """
    return tuple(
        finding
        for finding in findings
        if any(
            place.document_id == citation.document_id
            and place.start < citation.end
            and citation.start < place.end
            for place in _told_in(finding)
            for citation in citations
        )
    )


def _told_in(finding: Finding) -> tuple[Place, ...]:
    both = finding.kind is FindingKind.TWO_VALUES
    return (finding.claim, finding.against) if both else (finding.claim,)


def display(unit: Passage, document: Document) -> str:
    """A sentence as the answer shows it: verbatim, without the citation mark behind its full stop.

    A table row is shown cell by cell with its column names, so that it can be read alone.
    """
    sentence = sentence_of(document, unit)
    if unit.kind is BlockKind.TABLE_ROW:
        block = document.blocks[sentence.block]
        cells = document.text[sentence.start : sentence.end].split("\t")
        named = [*block.columns, *([""] * len(cells))]
        if (sentence.start, sentence.end) != (block.start, block.end):
            told = list(cells_of(document.text, block, sentence.start, sentence.end))
            named = [name for name, _, _ in told]
            cells = [document.text[low:high] for _, low, high in told]
        if group := row_groups(document).get(block.start):
            cells[0] = f"{group}: {cells[0].strip()}"
        return "; ".join(
            f"{name}: {cell.strip()}" if name else cell.strip()
            for name, cell in zip(named, cells, strict=False)
            if cell.strip()
        )
    end = sentence.end
    for mark in reversed(sentence.marks):
        if document.text[mark.end : end].strip():
            break
        end = mark.start
    return document.text[sentence.start : end].rstrip()
