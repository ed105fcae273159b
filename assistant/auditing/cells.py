"""What a table's cells say of a miRNA, beside the text on the same miRNA and the same study."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.auditing.texts import Claim, Texts, gather, is_cell, names_in, related
from assistant.auditing.words import (
    DOWN_CELL,
    LEVEL_COLUMN,
    MADE_SO,
    MATERIALS,
    TARGET_COLUMN,
    TARGETS_WHAT,
    UP_CELL,
)
from assistant.polarity.effects import directions, level_of
from assistant.records import Finding, FindingKind
from index.mirna import find_mirnas
from index.names import Entity
from index.records import BlockKind

_LONGEST_TARGETS = 60  # characters of a cell that lists targets; longer ones tell of them


def cells(texts: Texts) -> Iterator[Finding]:
    """Rows whose level or target no sentence on the same miRNA and study gives, but another."""
    rows = [claim for claim in texts.claims if claim.kind is BlockKind.TABLE_ROW]
    for row in (row for row in rows if row.mirnas and row.targets):
        found = list(_found(texts, row))
        if found and texts.places is not None:  # what clears a row may stand anywhere
            found = list(_found(replace(gather(texts.document), places=texts.places), row))
        for says, claim in found:
            if texts.asks_of_any(row, claim):
                yield Finding(
                    FindingKind.TWO_VALUES, f"Check: {says}.", texts.place(row.start, row.end),
                    texts.place(claim.start, claim.end),
                )  # fmt: skip


def _found(texts: Texts, row: Claim) -> Iterator[tuple[str, Claim]]:
    """What the text says otherwise than a row, and where."""
    told = _told_of(texts, row)
    if told:
        yield from _level(texts, row, told)
        yield from _target(texts, row, told)


def _told_of(texts: Texts, row: Claim) -> list[Claim]:
    """The claims of the text that cite a study of the row for a miRNA of the row."""
    return [
        claim
        for claim in texts.claims
        if claim.kind is BlockKind.PARAGRAPH
        and set(claim.targets) & set(row.targets)
        and related(row.mirnas, claim.sentence_mirnas)
    ]


def _column(texts: Texts, row: Claim, named: re.Pattern[str]) -> str:
    """The cell of the only column of a name; empty where there is none, or the row is in parts."""
    columns = texts.document.blocks[row.sentence.block].columns
    told = row.text.split("\t")
    found = [
        cell for name, cell in zip(columns, told, strict=False) if named.fullmatch(name.strip())
    ]
    return found[0].strip() if len(found) == 1 and len(columns) == len(told) else ""


# ── levels ──────────────────────────────────────────────────────────────────────────────────


def _level(texts: Texts, row: Claim, told: Sequence[Claim]) -> Iterator[tuple[str, Claim]]:
    cell = _column(texts, row, LEVEL_COLUMN)
    sign = 1 if UP_CELL.fullmatch(cell) else -1 if DOWN_CELL.fullmatch(cell) else 0
    found = [(level, claim) for claim in told if (level := _level_in(row, claim))]
    if sign and found and all(level == -sign for level, _ in found):
        name = row.mirnas[0].name
        way = "low" if sign > 0 else "high"
        yield f"{name} is “{cell}” in the table, and {way} in the text", found[0][1]


def _level_in(row: Claim, claim: Claim) -> int:
    """How a claim calls the level of the row's miRNA; 0 where it tells of more than one thing."""
    moved = {cue.effective for cue in directions(claim.text) if cue.axis != "association"}
    if len(moved) != 1 or MADE_SO.search(claim.text) or _of_two_materials(row, claim):
        return 0
    found = {
        level_of(claim.text, (mention.start, mention.end))
        for mention in find_mirnas(claim.text)
        if related(row.mirnas, [mention.mirna])
    }
    return found.pop() if len(found) == 1 else 0


def _of_two_materials(row: Claim, claim: Claim) -> bool:
    ours, theirs = (
        {at for at, words in enumerate(MATERIALS) if words.search(text)}
        for text in (row.text, claim.text)
    )
    return bool(ours and theirs) and not ours & theirs


# ── targets ─────────────────────────────────────────────────────────────────────────────────


def _target(texts: Texts, row: Claim, told: Sequence[Claim]) -> Iterator[tuple[str, Claim]]:
    cell = _column(texts, row, TARGET_COLUMN)
    theirs = [entity for entity in names_in(cell) if _may_be_target(entity)]
    if not theirs or len(cell) > _LONGEST_TARGETS:
        return
    named = {entity.key for claim in told for entity in names_in(claim.text)}
    in_row = {entity.key for entity in names_in(row.text)}
    if named & {entity.key for entity in theirs}:
        return
    for claim in told:
        ours = [entity for entity in _targets_in(row, claim) if entity.key not in in_row]
        if ours:
            says = f"the target of {row.mirnas[0].name}: {cell} in the table, {ours[0].text} in the"
            yield f"{says} text", claim
            return


def _may_be_target(entity: Entity) -> bool:
    return entity.kind == "symbol" and len(entity.key) > 2 and not is_cell(entity)


def _targets_in(row: Claim, claim: Claim) -> Iterator[Entity]:
    """What a claim says that the row's miRNA targets, in so many words."""
    for entity in names_in(claim.text):
        verb = TARGETS_WHAT.search(claim.text[: entity.start])
        if verb is None or not _may_be_target(entity):
            continue
        before = [mention.mirna for mention in find_mirnas(claim.text[: verb.start()])]
        if before and related(row.mirnas, before[-1:]):
            yield entity
