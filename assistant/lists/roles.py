"""The part that a cell, a gene or another name plays for the miRNAs that a question asks for."""

import re
from enum import StrEnum

from assistant.biology.concepts import lowered
from assistant.biology.parties import sources
from assistant.citing.evidence_words import CELL_LINE
from assistant.lists.causes import is_cause
from assistant.lists.terms import Term
from assistant.lists.words import (
    BARE_AFTER,
    CELL_PROCESS,
    CELLS_AFTER,
    CHANGED_AFTER,
    FROM,
    FROM_AFTER,
    HIT_AFTER,
    HITTING,
    ITEM,
    KIND_AFTER,
    NO_TRANSFER,
    OBJECT,
    PATHWAY_AFTER,
    SENDER_KIND,
    SENDER_KIND_BEFORE,
    SUBJECT_AFTER,
    SUBJECT_BEFORE,
    TO,
    TO_AFTER,
)
from index.spans import within


class Role(StrEnum):
    """The part that a term plays for the items asked for."""

    ANY = "any"
    SOURCE = "source"
    RECIPIENT = "recipient"
    TARGET = "target"
    WITHSTOOD = "withstood"
    CAUSE = "cause"


def role_of(term: Term, text: str) -> Role:
    """The part that a term plays in a question."""
    low = lowered(text)
    before, after = low[: term.start], low[term.end :]
    if _TIED.match(after):
        return Role.ANY  # "mTOR-related"
    if is_cause(term, low):
        return Role.CAUSE  # "released after chemotherapy"
    if term.kind == "drug" and _RESISTANCE_TO.search(before):
        return Role.WITHSTOOD  # "resistance to cisplatin passed on by exosomes"
    if (term.is_name or term.kind == "organ") and (
        SENDER_KIND.match(after) or (KIND_AFTER.match(after) and SENDER_KIND_BEFORE.search(before))
    ):
        return Role.SOURCE
    compound = re.sub(r"[\w-]+-$", "", before)
    if term.kind == "process" and FROM.search(compound) and CELLS_AFTER.match(after):
        return Role.SOURCE  # "from drug-resistant cells"
    is_cell = term.is_cell or _is_line(term, text)
    if is_cell and CELL_PROCESS.match(after):
        return Role.ANY  # "osteoclast formation": what becomes of the cell
    hit = HITTING.search(before) or HIT_AFTER.match(after)
    if is_cell or (term.is_name and not hit):
        part = _part_of_cell(term, text, is_cell=is_cell)
        return Role.ANY if is_cell and _plays_the_other(part, after) else part
    if term.kind == "name" and not PATHWAY_AFTER.match(after):
        return Role.TARGET
    return Role.ANY


_TIED = re.compile(r"[\s-](?:related|linked|associated|connected|dependent)\b")
_RESISTANCE_TO = re.compile(r"\bresistance (?:to|towards?|against) (?:the )?(?:drug )?$")


def _part_of_cell(term: Term, text: str, *, is_cell: bool) -> Role:
    """Whether a cell, or a name that may stand for one, sends or receives."""
    low = lowered(text)
    before, after = low[: term.start], low[term.end :]
    sent, brought = _cue(FROM, before), _cue(TO, before)
    if is_cell and TO_AFTER.match(after):
        return Role.RECIPIENT
    if is_cell and brought and (not sent or brought.start() > sent.start()):
        # "shed by the tumour, turn fibroblasts": the nearest word counts
        if sent or not FROM_AFTER.match(after):
            return Role.ANY if NO_TRANSFER.search(before) else Role.RECIPIENT
    sends = within((term.start, term.end), sources(text)) or FROM_AFTER.match(after)
    if sent or (sends and (is_cell or not BARE_AFTER.match(after))):
        return Role.SOURCE
    if not is_cell or NO_TRANSFER.search(before):
        return Role.ANY
    changed = OBJECT.search(before) or CHANGED_AFTER.match(after)
    if brought or (changed and term.key != "cancer cell"):
        return Role.RECIPIENT
    if SUBJECT_BEFORE.search(before) and SUBJECT_AFTER.match(after):
        return Role.SOURCE
    return _by_pronoun(before, after)


def _by_pronoun(before: str, after: str) -> Role:
    """The part of a cell that heads a question, by "them" or "they": "T cells: what hits them?"."""
    if not (_FEW_WORDS.fullmatch(before) and _HEADS.match(after)):
        return Role.ANY
    for pronoun in _PRONOUN.finditer(after):
        ahead, behind = after[: pronoun.start()], after[pronoun.end() :]
        sent, brought = _cue(FROM, ahead), _cue(TO, ahead) or OBJECT.search(ahead)
        if pronoun[0] == "they":
            return Role.SOURCE if FROM_AFTER.match(behind) else Role.ANY
        if brought and (not sent or brought.start() > sent.start()):
            return Role.ANY if NO_TRANSFER.search(ahead) else Role.RECIPIENT
        return Role.SOURCE if sent else Role.ANY
    return Role.ANY


def _plays_the_other(part: Role, after: str) -> bool:
    """Whether an "or" offers the other part: "that act on T cells or come out of them"."""
    for offered in _OR_THEM.finditer(after):
        said = offered["said"]
        sent, brought = _cue(FROM, said), _cue(TO, said) or OBJECT.search(said)
        if part is Role.RECIPIENT and sent and not brought:
            return True
        if part is Role.SOURCE and brought and not sent:
            return True
    return False


_OR_THEM = re.compile(r"\bor (?P<said>[^.?;:,]{2,40}? )(?:them|these|those)\b")
_FEW_WORDS = re.compile(r"\W*(?:[\w-]+ ){0,4}")
_HEADS = re.compile(r"(?: cells?)?(?::|\s[-–—]|[.?!]|,)\s")
_PRONOUN = re.compile(r"\b(?:them|they|it)\b")


def _cue(pattern: re.Pattern[str], before: str) -> re.Match[str] | None:
    """The word that gives a term its part; one before the items themselves gives it none."""
    match = pattern.search(before)
    return None if match is None or ITEM.search(match[0]) else match


def _is_line(term: Term, text: str) -> bool:
    """Whether a name is of cells: a cell line, or "TNBC" before "cells"."""
    named = CELL_LINE.fullmatch(text[term.start : term.end])
    return bool(named or (term.kind == "name" and _CELLS.match(text, term.end)))


_CELLS = re.compile(r"\s+cells?\b(?!\s+(?:lines?|surface))", re.IGNORECASE)
