"""The sides of a comparison that are named with a place each: "A from X and A from Y"."""

import re
from collections.abc import Sequence

from assistant.answers.side import MOST_SIDES, Side, overlap, without
from assistant.lists.named import hard_terms
from assistant.lists.roles import Role, role_of
from assistant.lists.terms import Term, narrowed
from assistant.question import Question
from index.names import Entity
from index.opened import OpenIndex

PAIR = 2
PLACES = ("cell", "organ", "fluid")


def of_pairs(question: Question, opened: OpenIndex, contrast: re.Pattern[str]) -> list[Side]:
    """A side for each of several names that are told of in a place each.

    "Spread to bone by A, and to lung by B": nothing is asked of A in the lung.
    """
    names = {one.start: one for one in question.entities if one.kind == "mirna"}
    if len(names) < 2 and contrast.search(question.core):
        names = {one.start: one for one in question.entities}
    if not 1 < len({one.key for one in names.values()}) == len(names) <= MOST_SIDES:
        return []
    several = list(names.values())
    places = [
        kept
        for kind in PLACES
        for kept in [_one_each(several, _places(kind, several, question, opened))]
        if kept
    ]
    paired = []
    for at, one in enumerate(several) if places else ():
        others: list[Entity | Term] = [*several[:at], *several[at + 1 :]]
        others += [item for group in places for item in (*group[:at], *group[at + 1 :])]
        paired.append(Side(one.text, without(question, others, opened), one))
    return paired


def of_one_by_senders(question: Question, opened: OpenIndex) -> list[Side]:
    """A side for each sender of one miRNA that is named twice: "A from X and A from Y"."""
    mentions: dict[int, Entity] = {}
    keys: dict[int, set[str]] = {}
    for item in question.entities:
        if item.kind == "mirna":
            mentions.setdefault(item.start, item)
            keys.setdefault(item.start, set()).add(item.key)
    several = [mentions[start] for start in sorted(mentions)]
    if len(several) != PAIR or not set.intersection(*keys.values()):
        return []
    named = narrowed(hard_terms(question, question.core, opened), question.core)
    cells = [
        one for one in named if one.kind == "cell" and role_of(one, question.core) is Role.SOURCE
    ]
    sent = _one_each(several, cells)
    sides = []
    for at, (one, cell) in enumerate(zip(several, sent, strict=False)):
        label = question.core[min(one.start, cell.start) : max(one.end, cell.end)]
        others: list[Entity | Term] = [several[1 - at], sent[1 - at]]
        sides.append(Side(label, without(question, others, opened), cell))
    return sides


def _places(
    kind: str, names: Sequence[Entity], question: Question, opened: OpenIndex
) -> list[Term]:
    terms = narrowed(hard_terms(question, question.core, opened), question.core)
    return [
        one
        for one in terms
        if one.kind == kind
        and one.key != "cancer cell"
        and not any(overlap(name, one) for name in names)
    ]


def _one_each(names: Sequence[Entity], places: Sequence[Term]) -> list[Term]:
    """The places, where each name has one of its own before it, or each behind it."""
    if not len({one.key for one in places}) == len(places) == len(names):
        return []
    behind = [one.start < place.start for one, place in zip(names, places, strict=True)]
    between = all(
        max(one.start, place.start) < min(name.start, term.start)
        for one, place, name, term in zip(names, places, names[1:], places[1:], strict=False)
    )
    return list(places) if between and len(set(behind)) == 1 else []
