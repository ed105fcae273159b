"""Whose vesicles a question speaks of, and whether a sentence is about those of other cells.

"miR-148b-3p out of cord stem cells, not the tumour's own": the same miRNA does other things when
another cell sends it, so that a sentence which names another sender is no evidence; nor is one on
a fluid that the question sets aside.
"""

import re
from collections.abc import Sequence

from assistant.biology.concepts import find_concepts, lowered
from assistant.biology.parties import sources
from assistant.lists.conditions import condition_of
from assistant.lists.roles import Role
from assistant.lists.terms import Term, nested_in
from assistant.lists.words import FROM, FROM_SOMEWHERE
from assistant.question import Question
from assistant.search.candidates import Candidate
from index.opened import OpenIndex

_SETS_ASIDE = re.compile(
    r"\b(?:not?|aside|apart|ignoring|rather|instead|except\w*|other|exclud\w*|leav\w+|left|without"
    r"|besides|outside|non)\b|\bnon-?"
)
_LOST = re.compile(  # what is lost from a cell is not sent by it
    r"\b(?:los[et]\w*|gone|missing|disappear\w*|vanish\w*|remov\w+|clear\w*|absent|detach\w*|stripp\w+|fell|falls?"
    r"|drops?|dropped|torn|taken) (?:away |off )?from\b[^,;]*$"
)
_SET_APART = frozenset({"cell", "fluid"})


def of_these_senders(
    question: Question, candidates: Sequence[Candidate], opened: OpenIndex
) -> list[Candidate]:
    """The candidates, those about other senders than the question's left out, unless all are."""
    if not any(item.kind == "mirna" for item in question.entities):
        return list(candidates)
    low = lowered(question.core)
    sets_aside = _SETS_ASIDE.search(low) is not None
    if not (sets_aside or FROM_SOMEWHERE.search(low)):
        return list(candidates)
    apart = [item for item in find_concepts(question.core) if item.kind in _SET_APART]
    sent = any(item.kind == "cell" and _sends(low[: item.start]) for item in apart)
    if not apart or not (sent or sets_aside):
        return list(candidates)  # most questions: no need to read them as a condition
    condition = condition_of(question, opened)
    wanted = [
        term
        for part in condition.parts
        if part.role is Role.SOURCE
        for term in part.terms
        if term.kind == "cell" and _sends(low[: term.start])
    ]
    left_out = [term for part in condition.without for term in part.terms]
    refused = [term for term in left_out if term.kind == "cell"]
    fluids = [term for term in left_out if term.kind == "fluid"]
    kept = [
        item
        for item in candidates
        if not any(term.find(item.text) for term in fluids)
        and not ((wanted or refused) and _is_of_others(item.text, wanted, refused))
    ]
    return kept or list(candidates)


def _sends(before: str) -> bool:
    return bool(FROM.search(before)) and not _LOST.search(before)


def _is_of_others(text: str, wanted: Sequence[Term], refused: Sequence[Term]) -> bool:
    senders = [
        Term(item.name, item.kind, item.start, item.end)
        for start, end in sources(text)
        for item in find_concepts(text[start:end])
        if item.kind == "cell"
    ]
    if not senders:
        return False
    if any(_same(one, other) for one in senders for other in wanted):
        return False
    return bool(wanted) or all(any(_same(one, other) for other in refused) for one in senders)


def _same(one: Term, other: Term) -> bool:
    return one.key == other.key or nested_in(one, other) or nested_in(other, one)
