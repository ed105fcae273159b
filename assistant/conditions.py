"""The condition that a list question puts on its items, as terms to hold sentences against.

The question's words, those that only ask for a list left out, become terms: a concept
(`concepts.py`), a name of the index (a gene, a drug, a cell line), or a plain word. Terms of one
kind joined by "or", "and" or a comma are alternatives; the rest must all be met.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from assistant.concepts import END_STATES, find_concepts, lowered
from assistant.condition_terms import (
    PEOPLE,
    Term,
    asking_part,
    hard_terms,
    narrowed,
    nested_in,
    plain_case,
    recast,
    soft_terms,
)
from assistant.condition_words import (
    FROM,
    FROM_AFTER,
    HITTING,
    ITEM,
    KIND_AFTER,
    LISTING,
    NO_TRANSFER,
    OR,
    SENDER_KIND,
    SENDER_KIND_BEFORE,
    TO,
    TO_AFTER,
)
from assistant.lay_words import technical
from assistant.parties import sources, within
from assistant.polarity import directions, effect, level_of
from assistant.question import Question
from index.opened import OpenIndex


class Role(StrEnum):
    """The part that a term plays for the items asked for."""

    ANY = "any"
    SOURCE = "source"
    RECIPIENT = "recipient"
    TARGET = "target"


@dataclass(frozen=True, slots=True)
class Part:
    """Terms of which one must be met, in the role that they play; `sign` is the direction asked."""

    terms: tuple[Term, ...]
    role: Role = Role.ANY
    sign: int = 0


@dataclass(frozen=True, slots=True)
class Condition:
    """What the items of a list have to meet: all of `parts`; `soft` words only rank.

    `level` is +1 or -1 where the items themselves must be raised or lowered.
    """

    parts: tuple[Part, ...]
    soft: tuple[Term, ...] = ()
    level: int = 0

    def __bool__(self) -> bool:
        """Whether there is anything to meet."""
        return bool(self.parts or self.soft or self.level)


def condition_of(question: Question, opened: OpenIndex) -> Condition:
    """The condition of a list question; empty where it names nothing to hold sentences against."""
    text = recast(plain_case(asking_part(question.core)))
    named = hard_terms(question, text, opened.lexicon)
    hard = narrowed(named, text)
    hard = [term for term in hard if not _within_sender(term, named, text)]
    roles = {term.start: _inherited_role(term, named, text) for term in hard}
    soft = tuple(soft_terms(text, named, opened))
    parts = tuple(_part(group, roles, text) for group in _grouped(hard, text))
    level = (
        0
        if any(part.sign and part.terms[0].key not in END_STATES for part in parts)
        else _level(text, hard)
    )
    people = [
        Term(item.name, item.kind, item.start, item.end) for item in find_concepts(text, PEOPLE)
    ]
    if level and people and not any(part.terms[0].kind == "fluid" for part in parts):
        parts = (*parts, Part((people[0],)))
    return Condition(_merged(parts), soft, level)


# ── terms that belong together ──────────────────────────────────────────────────────────────


def _grouped(terms: Sequence[Term], text: str) -> list[list[Term]]:
    groups: list[list[Term]] = []
    for term in terms:
        previous = groups[-1][-1] if groups else None
        gap = text[previous.end : term.start].lower() if previous else ""
        if previous and _alternatives(previous, term, gap):
            groups[-1].append(term)
        else:
            groups.append([term])
    return groups


def _alternatives(one: Term, other: Term, gap: str) -> bool:
    if one.kind == other.kind or {one.kind, other.kind} == {"name", "word"}:
        return (
            bool(LISTING.match(gap) or (OR.search(gap) and len(gap) < 40)) or one.key == other.key
        )
    return bool(re.fullmatch(r"\W*or\W*(?:\w+\W+){0,2}", gap))


def _inherited_role(term: Term, named: Sequence[Term], text: str) -> Role:
    """The role of a term; one that narrows another ("immune cells (TAMs)") plays its part."""
    role = _role(term, text)
    broader = (other for other in named if other.key != term.key and nested_in(term, other))
    return next(
        (one for one in (role, *(_role(other, text) for other in broader)) if one is not Role.ANY),
        role,
    )


def _part(group: Sequence[Term], roles: Mapping[int, Role], text: str) -> Part:
    role = next(
        (roles[term.start] for term in group if roles[term.start] is not Role.ANY), Role.ANY
    )
    return Part(tuple(group), role, _sign(group, text))


def _merged(parts: Sequence[Part]) -> tuple[Part, ...]:
    """Parts on the same terms made one: "fibroblasts into CAFs" asks for fibroblasts once."""
    merged: list[Part] = []
    for part in parts:
        keys = {term.key for term in part.terms}
        same = next((one for one in merged if keys & {term.key for term in one.terms}), None)
        if same is None:
            merged.append(part)
            continue
        at = merged.index(same)
        role = same.role if same.role is not Role.ANY else part.role
        merged[at] = Part((*same.terms, *part.terms), role, same.sign or part.sign)
    return tuple(merged)


def _role(term: Term, text: str) -> Role:
    low = lowered(text)
    before, after = low[: term.start], low[term.end :]
    if term.kind in {"name", "organ"} and _names_sender(before, after):
        return Role.SOURCE
    if term.kind == "cell" or (term.kind == "name" and not HITTING.search(before)):
        if (
            within((term.start, term.end), sources(text))
            or FROM.search(before)
            or FROM_AFTER.match(after)
        ):
            return Role.SOURCE
        if NO_TRANSFER.search(before):
            return Role.ANY
        if term.kind == "cell" and (TO.search(before) or TO_AFTER.match(after)):
            return Role.RECIPIENT
        return Role.ANY
    if term.kind == "name" and HITTING.search(before):
        return Role.TARGET
    return Role.ANY


def _within_sender(term: Term, named: Sequence[Term], text: str) -> bool:
    """Whether a term is but the "resistant" of "X-resistant cells", asked for as senders."""
    return any(
        other.kind == "name"
        and term.start == other.end + 1
        and text[other.end] == "-"
        and _role(other, text) is Role.SOURCE
        for other in named
    )


def _names_sender(before: str, after: str) -> bool:
    # "shed by adriamycin-resistant cells": the drug says which cells.
    return bool(SENDER_KIND.match(after)) or bool(
        KIND_AFTER.match(after) and SENDER_KIND_BEFORE.search(before)
    )


def _sign(group: Sequence[Term], text: str) -> int:
    """The direction in which the items move what the terms name; 0 where none is asked."""
    first = group[0]
    if first.key == "prognosis":
        return _outlook(text)
    if first.kind not in {"process", "name"}:
        return 0
    stated = _stated(first, text)
    return stated or (1 if first.key in END_STATES else 0)


def _outlook(text: str) -> int:
    """+1 where more of the items should mean a better course, -1 a worse one; 0 where not asked."""
    cues = directions(technical(text))
    rated = [cue.effective for cue in cues if cue.axis == "outcome"]
    levels = [cue.effective for cue in cues if cue.axis == "level"]
    return rated[0] * (levels[0] if levels else 1) if rated else 0


def _stated(first: Term, text: str) -> int:
    said = technical(text)
    spans = first.find(said)
    item = ITEM.search(said)
    if not spans or item is None:
        return 0
    stated = effect(said, item.span(), spans[0])
    if any(cue.axis == "association" or _IN_WHOM.match(said, cue.end) for cue in stated.cues):
        return 0
    return stated.sign


_IN_WHOM = re.compile(r"\s+(?:in|among|at|during|within)\b")  # "raised in ...": their own level


_PARTICLES = re.compile(
    r"\b(tak\w+|made|ma[kd]e|com\w+|turn\w*|show\w*|look\w*|set|brok\w+) (?:up|down)\b",
    re.IGNORECASE,
)


def _level(text: str, hard: Sequence[Term]) -> int:
    """Whether the items asked for must be raised (+1) or lowered (-1) themselves."""
    masked = text
    for term in sorted(hard, key=lambda one: -one.start):
        masked = f"{masked[: term.start]}this{masked[term.end :]}"
    said = technical(_PARTICLES.sub(r"\1", masked))
    item = ITEM.search(said)
    return level_of(said, item.span()) if item else 0
