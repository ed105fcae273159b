"""The condition that a list question puts on its items, as terms to hold sentences against.

The question's words, those that only ask for a list left out, become terms: a concept
(`concepts.py`), a name of the index (a gene, a drug, a cell line), or a plain word. Terms of one
kind joined by "or", "and" or a comma are alternatives; the rest must all be met.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from assistant.concepts import END_STATES, SUBJECT, find_concept, find_concepts, lowered
from assistant.condition_words import (
    ASKING,
    FROM,
    FROM_AFTER,
    HITTING,
    ITEM,
    LISTING,
    OR,
    TO,
    TO_AFTER,
    WORD,
)
from assistant.lay_words import technical
from assistant.parties import sources, within
from assistant.polarity import effect, level_of
from assistant.question import Question
from assistant.retrieve import idf, n_sentences
from index.opened import OpenIndex
from index.terms import STOPWORDS, Entity, find_entities, tokens

Span = tuple[int, int]


class Role(StrEnum):
    """The part that a term plays for the items asked for."""

    ANY = "any"
    SOURCE = "source"
    RECIPIENT = "recipient"
    TARGET = "target"


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that a sentence may speak of; `kind` is a concept's kind, "name" or "word"."""

    key: str
    kind: str
    start: int
    end: int
    weight: float = 1.0

    def find(self, text: str) -> list[Span]:
        """Where `text` speaks of it."""
        if self.kind == "name":
            named = [(item.start, item.end) for item in find_entities(text) if item.key == self.key]
            return named or [span for span, stems in words(text) if self.key in stems]
        if self.kind == "word":
            return [span for span, stems in words(text) if self.key in stems]
        return find_concept(self.key, text)


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


def words(text: str) -> list[tuple[Span, frozenset[str]]]:
    """The words of a text with the search tokens of each."""
    return [
        (match.span(), frozenset(tokens(match[0])))
        for match in WORD.finditer(text)
        if match[0].lower() not in STOPWORDS
    ]


def condition_of(question: Question, opened: OpenIndex) -> Condition:
    """The condition of a list question; empty where it names nothing to hold sentences against."""
    text = _plain_case(asking_part(question.core))
    named = _hard_terms(question, text)
    hard = _narrowed(named, text)
    roles = {term.start: _inherited_role(term, named, text) for term in hard}
    soft = tuple(_soft_terms(text, hard, opened))
    parts = tuple(_part(group, roles, text) for group in _grouped(hard, text))
    level = (
        0
        if any(part.sign and part.terms[0].key not in END_STATES for part in parts)
        else _level(text, hard)
    )
    people = [
        Term(item.name, item.kind, item.start, item.end) for item in find_concepts(text, _PEOPLE)
    ]
    if level and people and not any(part.terms[0].kind == "fluid" for part in parts):
        parts = (*parts, Part((people[0],)))
    return Condition(_merged(parts), soft, level)


def asking_part(text: str) -> str:
    """The sentence that asks, where the others only tell who is asking and why."""
    sentences = re.findall(r"[^.?!]+(?:[.?!](?!\s|$)[^.?!]*)*[.?!]*", text)
    asking = [one for one in sentences if ITEM.search(one)]
    return " ".join(asking).strip() if asking and len(sentences) > 1 else text


def _plain_case(text: str) -> str:
    # SHOUTED words are words, not symbols.
    return re.sub(
        r"\b[A-Z]{2,}\b(?: [A-Z]{2,}\b)+|\b[A-Z]{7,}\b", lambda match: match[0].lower(), text
    )


def _hard_terms(question: Question, text: str) -> list[Term]:
    low = lowered(text)
    subject = [match.span() for match in SUBJECT.finditer(low)]
    names = [
        Term(item.key, "name", item.start, item.end)
        for item in _names(question, text)
        if not within((item.start, item.end), subject)
    ]
    found: list[Term] = []
    for concept in find_concepts(text):
        if concept.name == "cancer cell" and not re.search(
            r"cells?$|lines?$|\d", low[concept.start : concept.end]
        ):
            continue  # "breast cancer" is what everything here is about
        if any(
            one.start <= concept.start and concept.end <= one.end and _is_specific(one)
            for one in names
        ):
            continue
        found.append(Term(concept.name, concept.kind, concept.start, concept.end))
    names += [term for one in names for term in _behind_slash(one, text)]
    free = [
        one
        for one in names
        if not any(term.start < one.end and one.start < term.end for term in found)
    ]
    return sorted([*found, *free], key=lambda term: term.start)


def _behind_slash(name: Term, text: str) -> Iterable[Term]:
    # "PI3K/Akt": the second name may be spelt as a word.
    at = name.end
    while match := re.compile(r"/([A-Za-z][\w-]*)").match(text, at):
        at = match.end()
        key = max(tokens(match[1]), key=len, default="")
        if key and not find_entities(match[1]):
            yield Term(key, "word", *match.span(1))


def _is_specific(term: Term) -> bool:
    # A cell line or a gene with a number is asked for by its name, not for what it is.
    return any(char.isdigit() for char in term.key) and term.key not in {"m1", "m2"}


def _names(question: Question, text: str) -> Iterable[Entity]:
    at = question.core.find(text)
    seen = []
    for item in question.entities:
        start = item.start - max(at, 0)
        if (
            item.kind != "mirna"
            and 0 <= start
            and text[start : start + len(item.text)].lower() == item.text.lower()
        ):
            seen.append(replace(item, start=start, end=start + len(item.text)))
    taken = {item.start for item in seen}
    return [
        *seen,
        *(item for item in find_entities(text) if item.kind != "mirna" and item.start not in taken),
    ]


def _soft_terms(text: str, hard: Sequence[Term], opened: OpenIndex) -> Iterable[Term]:
    directed = {token for token in tokens(technical(text))}
    for span, stems in words(text):
        if (
            any(term.start < span[1] and span[0] < term.end for term in hard)
            or stems & ASKING
            or not stems & directed
        ):
            continue
        for key in sorted(stems, key=len, reverse=True)[:1]:
            seen = opened.document_frequency(key)
            if seen and seen < _COMMON * n_sentences(opened):
                yield Term(key, "word", *span, idf(key, opened))


_PEOPLE = frozenset({"people"})  # asked for only where levels are: every paper has patients
_COMMON = 0.2  # a word of every fifth sentence parts nothing from anything


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
    broader = (other for other in named if other.key != term.key and _nested_in(term, other))
    return next(
        (one for one in (role, *(_role(other, text) for other in broader)) if one is not Role.ANY),
        role,
    )


def _part(group: Sequence[Term], roles: Mapping[int, Role], text: str) -> Part:
    role = next(
        (roles[term.start] for term in group if roles[term.start] is not Role.ANY), Role.ANY
    )
    return Part(tuple(group), role, _sign(group, text))


def _narrowed(terms: Sequence[Term], text: str) -> list[Term]:
    """Without the terms that another one narrows: "macrophages to M2", "stem cells (BMSCs)".

    In a list ("macrophages, monocytes and other immune cells") the broad one stays.
    """
    return [
        broad
        for broad in terms
        if not any(
            narrow.key != broad.key
            and _nested_in(narrow, broad)
            and not _nested_in(broad, narrow)
            and not _listed_with(broad, narrow, text)
            for narrow in terms
        )
    ]


def _listed_with(one: Term, other: Term, text: str) -> bool:
    first, second = sorted((one, other), key=lambda term: term.start)
    gap = text[first.end : second.start].lower()
    return not re.fullmatch(r"\s*\(\s*", gap) and bool(
        LISTING.match(gap) or re.search(r"\b(?:or|and)\b|,", gap)
    )


def _nested_in(narrow: Term, broad: Term) -> bool:
    return _is_concept(narrow) and _is_concept(broad) and bool(find_concept(broad.key, narrow.key))


def _is_concept(term: Term) -> bool:
    return term.kind not in {"word", "name"}


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
    if term.kind == "cell" or (term.kind == "name" and not HITTING.search(before)):
        if (
            within((term.start, term.end), sources(text))
            or FROM.search(before)
            or FROM_AFTER.match(after)
        ):
            return Role.SOURCE
        if term.kind == "cell" and (TO.search(before) or TO_AFTER.match(after)):
            return Role.RECIPIENT
        return Role.ANY
    if term.kind == "name" and HITTING.search(before):
        return Role.TARGET
    return Role.ANY


def _sign(group: Sequence[Term], text: str) -> int:
    """The direction in which the items move what the terms name; 0 where none is asked."""
    first = group[0]
    if first.kind not in {"process", "name"}:
        return 0
    stated = _stated(first, text)
    return stated or (1 if first.key in END_STATES else 0)


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


def _level(text: str, hard: Sequence[Term]) -> int:
    """Whether the items asked for must be raised (+1) or lowered (-1) themselves."""
    masked = text
    for term in sorted(hard, key=lambda one: -one.start):
        masked = f"{masked[: term.start]}this{masked[term.end :]}"
    said = technical(masked)
    item = ITEM.search(said)
    return level_of(said, item.span()) if item else 0
