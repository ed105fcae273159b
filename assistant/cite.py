"""From chosen sentences to citations: quotes, the paragraph around them, the studies they cite."""

import re
from collections.abc import Collection, Sequence
from dataclasses import fields

from assistant.evidence import label
from assistant.records import Citation, CitedStudy, Finding
from index.chunk import row_groups
from index.mirna import find_mirnas
from index.records import Block, BlockKind, Document, Passage, Reference, Sentence
from index.terms import entity_keys, tokens

NEIGHBOURS = 3  # sentences that may lie between a finding and the number that supports it

# A sentence that begins so goes on with what the one before it reports.
CONTINUES = re.compile(
    r"(?:Specifically|Moreover|Further(?:more)?|In addition|Additionally|Meanwhile|Notably"
    r"|Mechanistically|Importantly|Consequently|Therefore|Thus|Hence|Likewise|Similarly|Finally"
    r"|Consistent with|Among (?:them|these|which)|Of these|And|Also|However|Indeed|In vivo"
    r"|In vitro|Functional assays|Their|Its|They|It|These|This|Those|Such|Here|Within this|Then"
    r"|On the other hand|The release of|Both|Whereas"
    r"|The (?:authors?|study|combination|incubation|former|latter|same))\b"
)
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
    title = reference.title or ""
    return bool(_REVIEW_TITLE.search(title)) and not find_mirnas(title)


def cite(document: Document, sentence: Sentence, *, number: int, about: str = "") -> Citation:
    """The citation of one sentence or table row.

    `about` is the question: of several studies, those whose titles share its names stand first.
    """
    block = document.blocks[sentence.block]
    around = enclosing(document, block)
    studies = studies_of(document, sentence, about=about)
    return Citation(
        number=number,
        quote=document.text[sentence.start : sentence.end],
        passage=document.text[around[0] : around[1]],
        passage_start=around[0],
        document_id=document.id,
        title=document.title,
        section=block.path,
        page=block.page,
        start=sentence.start,
        end=sentence.end,
        references=studies,
        evidence=label(document, sentence, studies),
    )


def cite_block(document: Document, block: Block, *, number: int) -> Citation:
    """The citation of a block that is no evidence: front matter, or a reference entry."""
    studies = [
        _study(reference)
        for reference in document.references
        if block.kind is BlockKind.REFERENCE and reference.raw in _slice(document, block)
    ]
    text = _slice(document, block)
    return Citation(
        number=number,
        quote=text,
        passage=text,
        passage_start=block.start,
        document_id=document.id,
        title=document.title,
        section=block.path,
        page=block.page,
        start=block.start,
        end=block.end,
        references=tuple(studies),
    )


def _slice(document: Document, block: Block) -> str:
    return document.text[block.start : block.end]


def enclosing(document: Document, block: Block) -> tuple[int, int]:
    """What a reader is shown around a quote: the paragraph, or the table row itself."""
    return block.start, block.end


# ── primary studies ─────────────────────────────────────────────────────────────────────────


def studies_of(
    document: Document, sentence: Sentence, *, about: str = ""
) -> tuple[CitedStudy, ...]:
    """The studies that a sentence cites, or inherits from its neighbours on the same finding.

    A table row's printed numbers count only where they fit: a number that does not is reported by
    the audit and never linked.
    """
    block = document.blocks[sentence.block]
    own = _targets(sentence)
    if block.kind is BlockKind.TABLE_ROW:
        text = document.text[sentence.start : sentence.end]
        fitting = [at for at in own if fits(text, document.references[at])]
        if fitting:
            return _studies(document, fitting, inherited=False, about=about)
        return _studies(document, _told_elsewhere(document, sentence), inherited=True, about=about)
    if own:
        return _studies(document, own, inherited=False, about=about)
    return _studies(document, _inherited(document, sentence), inherited=True, about=about)


def fits(claim: str, reference: Reference) -> bool:
    """Whether a cited title can be about a claim: it names one of its miRNAs, or none at all."""
    named = {mention.mirna for mention in find_mirnas(reference.title or "")}
    claimed = {mention.mirna for mention in find_mirnas(claim)}
    if not named:
        shared = set(tokens(reference.title or "")) & set(tokens(claim))
        return len(shared) >= 4  # a general title fits where its words do
    return any(one.matches(other) for one in claimed for other in named)


def _targets(sentence: Sentence) -> list[int]:
    return list(dict.fromkeys(at for mark in sentence.marks for at in mark.targets))


def _studies(
    document: Document, targets: Collection[int], *, inherited: bool, about: str
) -> tuple[CitedStudy, ...]:
    named = {mention.mirna for mention in find_mirnas(about)}

    def shares(reference: Reference) -> bool:
        title = {mention.mirna for mention in find_mirnas(reference.title or "")}
        return any(one.matches(other) for one in named for other in title)

    references = [document.references[at] for at in targets]
    references.sort(key=lambda reference: not shares(reference))  # stable: else as printed
    return tuple(_study(reference, inherited=inherited) for reference in references)


def _study(reference: Reference, *, inherited: bool = False) -> CitedStudy:
    known = {item.name: getattr(reference, item.name) for item in fields(Reference)}
    return CitedStudy(**known, inherited=inherited, is_review=is_review(reference))


def _inherited(document: Document, sentence: Sentence) -> list[int]:
    """The studies of the nearest neighbour in the same paragraph that tells the same finding."""
    inside = [other for other in document.sentences if other.block == sentence.block]
    at = inside.index(sentence)
    text = document.text[sentence.start : sentence.end]
    keys = _specific_keys(document, text)
    continued = bool(CONTINUES.match(text))
    for other in reversed(inside[max(0, at - NEIGHBOURS) : at]):
        shared = keys & _specific_keys(document, _text(document, other))
        if other.marks and (shared or (continued and not _has_mirna(text))):
            return _targets(other)
        continued = continued and bool(CONTINUES.match(_text(document, other)))
        if not shared and not continued and other is not inside[at - 1]:
            break
    for other in inside[at + 1 : at + 1 + NEIGHBOURS]:
        other_text = _text(document, other)
        if keys & _specific_keys(document, other_text) and other.marks:
            return _targets(other)
        if not CONTINUES.match(other_text) and not keys & _specific_keys(document, other_text):
            break
    return []


def _has_mirna(text: str) -> bool:
    return bool(find_mirnas(text))


def _text(document: Document, sentence: Sentence) -> str:
    return document.text[sentence.start : sentence.end]


def _specific_keys(document: Document, text: str) -> frozenset[str]:
    """The names that tie two sentences to one finding: those that the document does not repeat."""
    return frozenset(
        key for key in entity_keys(text) if document.text.count(key.split("-")[-1]) < 200
    ) - _common_keys(document)


def _common_keys(document: Document) -> frozenset[str]:
    shorts = {item.short.lower() for item in document.abbreviations}
    return frozenset(short.removesuffix("s") for short in shorts)


def _told_elsewhere(document: Document, row: Sentence) -> list[int]:
    """The studies that the text cites for the finding of a table row: same miRNA, most words."""
    text = _text(document, row)
    mirnas = {mention.mirna for mention in find_mirnas(text.split("\t")[0])}
    words = set(tokens(text))
    best: tuple[int, list[int]] = (0, [])
    for other in document.sentences:
        if document.blocks[other.block].kind is BlockKind.TABLE_ROW or not other.marks:
            continue
        told = _text(document, other)
        if not mirnas & {mention.mirna for mention in find_mirnas(told)}:
            continue
        targets = [at for at in _targets(other) if fits(text, document.references[at])]
        shared = len(words & set(tokens(told)))
        if targets and shared > best[0]:
            best = (shared, targets)
    return best[1]


def warnings_for(citations: Sequence[Citation], findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The audit's findings on the places that an answer quotes."""
    return tuple(
        finding
        for finding in findings
        if any(
            finding.claim.document_id == citation.document_id
            and finding.claim.start < citation.end
            and citation.start < finding.claim.end
            for citation in citations
        )
    )


def display(unit: Passage, document: Document) -> str:
    """A sentence as the answer shows it: verbatim, without the citation mark behind its full stop.

    A table row is shown cell by cell with its column names, so that it can be read alone.
    """
    sentence = next(item for item in document.sentences if item.id == unit.sentences[0])
    if unit.kind is BlockKind.TABLE_ROW:
        cells = document.text[sentence.start : sentence.end].split("\t")
        columns = document.blocks[sentence.block].columns
        named = [*columns, *([""] * len(cells))]
        if group := row_groups(document).get(sentence.start):
            cells[0] = f"{group}: {cells[0].strip()}"
        return "; ".join(
            f"{name}: {cell.strip()}" if name else cell.strip()
            for name, cell in zip(named, cells, strict=False)
        )
    end = sentence.end
    for mark in reversed(sentence.marks):
        if document.text[mark.end : end].strip():
            break
        end = mark.start
    return document.text[sentence.start : end].rstrip()
