"""The table of miRNAs: for each, what the sentences of the sources state, in their own words.

Every cell is a short stretch of a sentence or of a table row; one that the text does not give is
left empty. What a sentence says of another miRNA never gets into a row: "respectively" is read
pairwise, and an effect counts only where the sentence ties it to this miRNA.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from assistant.biology.concept_words import CONCEPTS
from assistant.biology.concepts import find_concept
from assistant.biology.parties import (
    bracketed,
    column_role,
    others_partner,
    partner,
    recipients,
    sources,
    targets,
)
from assistant.biology.pathways import pathways
from assistant.cite import cite
from assistant.lists.told import Told, naming_mirnas, read
from assistant.polarity.effects import Direction, Effect, Form, directions, effect
from assistant.records import Citation, EntityRow, Evidence
from index.mirna import Mirna, MirnaMention, find_mirnas
from index.names import Entity, find_entities
from index.opened import OpenIndex
from index.records import Document
from index.spans import Span

LONGEST = 160  # characters of a cell; a longer stretch is a sentence, not a cell
_CELLS = tuple(CONCEPTS["cell"])
_PROCESSES = tuple(CONCEPTS["process"])
_FLUID = re.compile(
    r"\b(?:serum|plasma|urinary|urine|tear|saliva(?:ry)?|blood|circulating)(?:[- ]derived)?"
    r" exosom\w*"
    r"|(?<=in )(?:BC )?(?:serum|plasma|urine|saliva|blood)\b|\bexosomes? (?:in|from|of) (?:serum"
    r"|plasma|urine|saliva)",
    re.IGNORECASE,
)
_STOP = re.compile(
    r"\s+(?:by|via|through|thereby|thus|accompanied|which|upon|after|while|whereas|but|resulting"
    r"|leading|consequently"
    r"|ultimately|as manifested|characterized|in (?:vitro|vivo|xenograft|a |an |the )|both \*"
    r"|with (?:an? )?\w+)\b"
    r"|,\s+(?:by|via|which|thereby|thus|resulting|leading|ultimately|consequently|featuring"
    r"|indicating|allowing|possessing"
    r"|specifically|showing|accompanied|caused|with)\b|;|\.\s|\.$|\s\(|$"
)


@dataclass
class _Row:
    """What has been gathered of one miRNA; the values keep the order of the text."""

    mirna: Mirna
    aliases: dict[str, None] = field(default_factory=dict)
    source: dict[str, None] = field(default_factory=dict)
    recipient: dict[str, None] = field(default_factory=dict)
    effect: dict[str, None] = field(default_factory=dict)
    target: dict[str, None] = field(default_factory=dict)
    told: list[Told] = field(default_factory=list)


def mirna_table(opened: OpenIndex) -> list[EntityRow]:
    """Every miRNA of the sources, by its number, with what is stated of it and where."""
    rows: dict[str, _Row] = {}
    documents: dict[str, Document] = {}
    for key in naming_mirnas(opened):
        document = documents[key] = opened.document(key)
        for told in read(document):
            for mention in told.mirnas:
                row = rows.setdefault(mention.mirna.key, _Row(mention.mirna))
                _gather(row, told, mention)
    ordered = sorted(rows.values(), key=lambda row: row.mirna)
    return [_finished(row, documents) for row in ordered]


def _finished(row: _Row, documents: dict[str, Document]) -> EntityRow:
    citations = tuple(_citations(row.told, documents))
    evidence: frozenset[Evidence] = frozenset().union(*(item.evidence for item in citations))
    return EntityRow(
        name=row.mirna.name,
        aliases=tuple(row.aliases),
        source=tuple(_distinct(row.source)),
        recipient=tuple(_distinct(row.recipient)),
        effect=tuple(_distinct(row.effect)),
        target=tuple(_distinct(row.target)),
        evidence=evidence,
        citations=citations,
    )


def _citations(told: Sequence[Told], documents: dict[str, Document]) -> Iterator[Citation]:
    for number, item in enumerate(dict.fromkeys(told), start=1):
        document = documents[item.document_id]
        yield cite(document, document.sentences[item.at], number=number)


def _distinct(values: Iterable[str]) -> list[str]:
    """Values that differ in more than case, and of two where one says more, that one."""
    kept: list[str] = []
    for value in values:
        plain = _plain(value)
        if any(_plain(other) == plain for other in kept):
            continue
        kept.append(value)
    return [one for one in kept if not any(one != other and _part_of(one, other) for other in kept)]


def _plain(value: str) -> str:
    return re.sub(r"s\b", "", re.sub(r"[\s-]+", " ", value.lower()))


def _part_of(one: str, other: str) -> bool:
    return (
        len(one) < len(other)
        and re.search(rf"(?<!\w){re.escape(_plain(one))}(?!\w)", _plain(other)) is not None
    )


# ── one sentence ────────────────────────────────────────────────────────────────────────────


def _gather(row: _Row, told: Told, mention: MirnaMention) -> None:
    row.told.append(told)
    written = (told.cells[0][1] if told.cells else told.text)[mention.start : mention.end]
    if written and written.lower() != row.mirna.name.lower() and find_mirnas(written):
        row.aliases.setdefault(written)
    if told.cells:
        _from_cells(row, told)
        return
    for value in _source_names(told.text):
        row.source.setdefault(value)
    for value in _recipient_names(told.text):
        row.recipient.setdefault(value)
    for value in _effects(told.text, mention):
        row.effect.setdefault(value)
    for value in _targets(told.text, mention):
        row.target.setdefault(value)


def _from_cells(row: _Row, told: Told) -> None:
    for at, (column, cell) in enumerate(told.cells):
        role = column_role(column)
        if at == 0 and find_mirnas(cell):
            role = "source"
        if role == "source":
            for start, end in bracketed(cell):
                row.source.setdefault(cell[start:end])
        elif role == "recipient":
            row.recipient.setdefault(cell)
        elif role == "effect":
            row.effect.setdefault(cell.rstrip("."))
        elif role == "target":
            named = [_whole(cell, item) for item in targets(cell)]
            for value in [*named, *pathways(cell)] or [cell.rstrip(".")]:
                row.target.setdefault(value)


_GIVEN_OFF = re.compile(
    r"(?:[\s-]+(?:derived|secreted|released|originated|exosom\w*|cell-derived|cell-released))+$",
    re.IGNORECASE,
)
_POINTING = re.compile(r"(?:these|those|the|recipient|adjacent|resident)\s+", re.IGNORECASE)


def _source_names(text: str) -> Iterator[str]:
    for start, end in sources(text):
        name = _GIVEN_OFF.sub("", text[start:end])
        if _is_cell(name):
            yield name
    for match in _FLUID.finditer(text):
        yield _GIVEN_OFF.sub("", match[0])


def _recipient_names(text: str) -> Iterator[str]:
    for start, end in recipients(text):
        name = _POINTING.sub("", text[start:end], count=1)
        verbs = [cue for cue in directions(name) if cue.form is not Form.COMPOUND]
        if verbs:  # the phrase ran on into the next verb
            name = re.sub(r"[\s,]*(?:and)?\s*$", "", name[: verbs[0].start])
        if _is_cell(name) and not find_mirnas(name):
            yield name


def _is_cell(name: str) -> bool:
    # A noun phrase for a cell or a tumour, not a stray word before "exosomes".
    return 1 < len(name) <= LONGEST and any(find_concept(cell, name) for cell in _CELLS)


_MADE_MORE = re.compile(  # "promoted the release of miR-1 and ...": another subject goes on acting
    r"(?:promot|increas|induc|enhanc|stimulat|inhibit|reduc|suppress|trigger|decreas)\w*\s+the\s+"
    r"(?:expression|release|secretion|production|levels?)\s+of\b[^,;]*$"
)
_OTHER_SUBJECT = re.compile(r"\b(?:their|its) (?:target|downstream)")


def _effects(text: str, mention: MirnaMention) -> Iterator[str]:
    """The stretches that say what the miRNA does to a process."""
    if _MADE_MORE.search(text[: mention.start]):
        return
    taken_until = 0
    for span in _process_spans(text):
        if span[0] < max(taken_until, mention.end):
            continue
        stated = effect(text, (mention.start, mention.end), span)
        stretch = (
            _stretch(text, mention, span, stated) if stated.sign and not stated.negated else None
        )
        if stretch is None:
            continue
        start, end = stretch
        if 0 < end - start <= LONGEST and not _other_mirna(text[start:end], mention):
            yield text[start:end].rstrip(" ,")
            taken_until = end


def _stretch(text: str, mention: MirnaMention, span: Span, stated: Effect) -> Span | None:
    """From the first word that makes the effect to the end of what it is done to."""
    cues = sorted(
        (
            cue
            for cue in stated.cues
            if cue.start >= mention.end or not _names_between(text, cue.end, mention.start)
        ),
        key=lambda cue: cue.start,
    )
    acting = [cue for cue in cues if cue.start >= mention.end]
    if (
        not acting
        or not _acts(text, acting[0])
        or _OTHER_SUBJECT.search(text[mention.end : acting[0].start])
    ):
        return None
    stop = _STOP.search(text, span[1])
    end = stop.start() if stop else len(text)
    if text[span[1] : span[1] + 1] == "/":
        return None  # half of a name
    inner = _STOP.search(text, acting[0].end)
    if inner and inner.start() < span[0] and not any(cue.start >= inner.start() for cue in acting):
        end = inner.start()
        if not any(acting[0].end <= one[0] and one[1] <= end for one in _process_spans(text)):
            return None
    return cues[0].start, end


def _acts(text: str, cue: Direction) -> bool:
    # "was higher in ..." says how much of it there is, "indicators by ..." nothing of what it does.
    if cue.axis == "level" and re.match(
        r"\s+(?:\w+ ){0,2}?(?:in|levels?|expression)\b", text[cue.end :]
    ):
        return False
    if cue.text.lower() in {"highly", "lowly", "high", "low", "higher", "lower"}:
        return False
    return cue.form is not Form.NOUN or text.startswith(" of", cue.end)


def _names_between(text: str, start: int, end: int) -> bool:
    return any(item.kind == "symbol" for item in find_entities(text[start:end]))


def _other_mirna(stretch: str, mention: MirnaMention) -> bool:
    return any(not item.mirna.matches(mention.mirna) for item in find_mirnas(stretch))


def _process_spans(text: str) -> list[Span]:
    return sorted({span for name in _PROCESSES for span in find_concept(name, text)})


def _targets(text: str, mention: MirnaMention) -> Iterator[str]:
    """The genes that the miRNA hits and the pathways it acts through, its own only."""
    paired = partner(text, mention)
    foreign = {item.start for item in others_partner(text, mention)}
    for item in targets(text):
        if item.start not in foreign and item.start > mention.start:
            yield _whole(text, item)
    if paired is None:
        yield from pathways(text[mention.start :])


def _whole(text: str, item: Entity) -> str:
    """A name with the Greek letter that may follow it: HIF-1α."""
    tail = re.compile(r"[α-ω]\d{0,2}(?!\w)").match(text, item.end)
    return text[item.start : tail.end() if tail else item.end]
