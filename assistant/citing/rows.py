"""Which studies a table row rests on: those whose printed numbers fit, or that the text cites.

A table's numbers may have slipped. A number counts where its title names what the row is about; and
if all rows that can be told by name fit, so do the others.
One that does not fit is reported by the audit, never linked.
"""

import re

from assistant.citing.inherit import targets_of, text_of
from index.mirna import find_mirnas
from index.names import find_entities
from index.records import BlockKind, Document, Reference, Sentence
from index.terms import tokens

WORDS_SHARED = 4  # what a general title and a claim must share
ENOUGH_ROWS = 3  # rows that fit by name before a table's other numbers are believed

_HEADED = re.compile(r"(?:refs?|references?|citations?)\b", re.IGNORECASE)
_NUMBERS = re.compile(r"\d{1,4}(?:\s?[-–]\s?\d{1,4})?(?:\s?[,;]\s?\d{1,4}(?:\s?[-–]\s?\d{1,4})?)*")
_ITEM = re.compile(r"(\d+)(?:\s?[-–]\s?(\d+))?")


def targets_of_row(document: Document, row: Sentence) -> list[int]:
    """Where the references of a row stand in the list: its marks, or its column of numbers."""
    if own := targets_of(row):
        return own
    columns = document.blocks[row.block].columns
    cells = text_of(document, row).split("\t")
    at = {reference.number: i for i, reference in enumerate(document.references)}
    return [
        at[number]
        for name, cell in zip(columns, cells, strict=False)
        if _HEADED.match(name.strip()) and _NUMBERS.fullmatch(cell.strip())
        for first, last in _ITEM.findall(cell)
        for number in range(int(first), int(last or first) + 1)
        if number in at
    ]


def studies_of_row(document: Document, row: Sentence) -> tuple[list[int], bool]:
    """The studies of a table row, and whether they are those whose numbers it prints.

    Where none of the printed numbers fits, the studies count that the text cites for the same
    miRNAs; only where there are none, a printed title that shares words.
    """
    text = text_of(document, row)
    own = targets_of_row(document, row)
    named = [at for at in own if _named(text, document.references[at].title or "")]
    if len(named) < len(own):
        named = own if _all_fit(document, row) else named
    if named:
        return named, True
    if told := _told_elsewhere(document, row):
        return told, False
    return [at for at in own if fits(text, document.references[at])], True


def fits(claim: str, reference: Reference) -> bool:
    """Whether a cited title can be about a claim: it names one of its miRNAs, or none at all."""
    title = reference.title or ""
    if find_mirnas(title):
        return bool(_mirnas_shared(claim, title))
    return len(set(tokens(title)) & set(tokens(claim))) >= WORDS_SHARED


def _named(row: str, title: str) -> bool:
    """Whether a title names a miRNA of the row, or the gene or RNA that the row is about."""
    return bool(
        _mirnas_shared(row, title) or _family_shared(row, title) or _subjects(row) & _symbols(title)
    )


def _family_shared(row: str, title: str) -> bool:
    """Whether a title names the family of a row's miRNA: miR-29 of miR-29b."""
    whole = {(m.mirna.family, m.mirna.number) for m in find_mirnas(title) if not m.mirna.letter}
    return any((m.mirna.family, m.mirna.number) in whole for m in find_mirnas(row))


def _subjects(row: str) -> frozenset[str]:
    return _symbols(row.split("\t")[0])


def _symbols(text: str) -> frozenset[str]:
    return frozenset(entity.key for entity in find_entities(text) if entity.kind == "symbol")


def _all_fit(document: Document, row: Sentence) -> bool:
    """Whether every row of the table whose title can be told by name prints a number that fits."""
    columns = document.blocks[row.block].columns
    found: list[bool] = []
    for other in document.sentences:
        if not _is_row(document, other) or document.blocks[other.block].columns != columns:
            continue
        text = text_of(document, other)
        titles = [document.references[at].title or "" for at in targets_of_row(document, other)]
        mirnas = find_mirnas(text.split("\t")[0])
        if mirnas and any(find_mirnas(title) for title in titles):
            found.append(any(_named(text, title) for title in titles))
    return len(found) >= ENOUGH_ROWS and all(found)


def _is_row(document: Document, sentence: Sentence) -> bool:
    return document.blocks[sentence.block].kind is BlockKind.TABLE_ROW


def _mirnas_shared(one: str, other: str) -> int:
    """How many miRNAs of one text the other names; the very same arm counts twice."""
    there = {mention.mirna for mention in find_mirnas(other)}
    named = {mention.mirna for mention in find_mirnas(one)} if there else set()
    same = [mirna for mirna in named if any(mirna.matches(item) for item in there)]
    return len(same) + len(named & there)


def _told_elsewhere(document: Document, row: Sentence) -> list[int]:
    """The studies that the text cites for the finding of a row: most miRNAs, then most words."""
    text = text_of(document, row)
    first = text.split("\t")[0]
    words = set(tokens(text))
    best: tuple[int, int] = (0, 0)
    found: list[int] = []
    numbers = {str(mention.mirna.number) for mention in find_mirnas(first)}
    for other in document.sentences if numbers else ():
        told = text_of(document, other)
        if not other.marks or not any(number in told for number in numbers):
            continue  # most sentences
        if _is_row(document, other):
            continue
        shared = _mirnas_shared(first, told)
        if not shared:
            continue
        targets = [at for at in targets_of(other) if fits(text, document.references[at])]
        if not targets:
            continue
        titles = [document.references[at].title or "" for at in targets]
        shared += max(_mirnas_shared(first, title) for title in titles)
        score = (shared, len(words & set(tokens(told))))
        if score > best:
            best, found = score, targets
    return found
