"""Whether two texts give the same thing opposite directions."""

import re
from collections.abc import Iterator

from assistant.auditing.texts import is_cell, names_in
from assistant.auditing.words import NO_OBJECT, OBJECT_CLASSES
from assistant.polarity.cues import Form
from assistant.polarity.effects import Span, directions, effect
from assistant.polarity.hung import is_doing
from index.mirna import Mirna, find_mirnas
from index.names import Entity
from index.terms import STOPWORDS, stem

_WORD = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)*")
_ACTOR = re.compile(r"\b(?:exosom\w*|(?:micro)?vesicles?|micro-?RNAs?|miRNAs?)\b", re.IGNORECASE)


def opposed(ours: str, theirs: str) -> str | None:
    """The words on which two texts, about one miRNA or actor, point in opposite directions.

    Named things are compared one by one; where the texts share none, a class of things that go
    together (growth, invasion, metastasis). None where they agree or too little can be read.
    """
    subjects = _subjects(ours, theirs)
    if subjects is None:
        return None
    mine, other = _signs(ours, subjects[0]), _signs(theirs, subjects[1])
    against = [key for key in mine if key in other and mine[key][0] * other[key][0] < 0]
    agreeing = [key for key in mine if key in other and mine[key][0] * other[key][0] > 0]
    names = {entity.key for entity in names_in(theirs)}
    if against:
        weighty = bool(names & set(against)) or any(
            pattern.search(mine[key][1]) for key in against for _, pattern in OBJECT_CLASSES
        )
        outweighed = len(against) <= len(agreeing) and not weighty
        return None if outweighed else ", ".join(mine[key][1] for key in against)
    if agreeing and any(
        pattern.search(mine[key][1]) for key in agreeing for _, pattern in OBJECT_CLASSES
    ):
        return None
    return _by_class(ours, theirs, subjects)


def _subjects(ours: str, theirs: str) -> tuple[list[Span], list[Span]] | None:
    mine, other = find_mirnas(ours), find_mirnas(theirs)
    if mine and other:
        pairs = [(a, b) for a in mine for b in other if _same(a.mirna, b.mirna)]
        if not pairs:
            return None
        return (
            list(dict.fromkeys((a.start, a.end) for a, _ in pairs)),
            list(dict.fromkeys((b.start, b.end) for _, b in pairs)),
        )
    actors = [match.span() for match in _ACTOR.finditer(theirs)]
    if mine and actors:
        return [(a.start, a.end) for a in mine], actors
    if not mine and not other:
        return _shared_actor(ours, theirs)
    return None


def _same(one: Mirna, other: Mirna) -> bool:
    return one.matches(other)


def _shared_actor(ours: str, theirs: str) -> tuple[list[Span], list[Span]] | None:
    """Without a miRNA: the first drug or symbol that both texts name."""
    for entity in names_in(ours):
        there = [e for e in names_in(theirs) if e.key == entity.key]
        if there and entity.kind in {"drug", "symbol"}:
            return (
                [(e.start, e.end) for e in names_in(ours) if e.key == entity.key],
                [(e.start, e.end) for e in there],
            )
    return _first_words(ours, theirs)


def _first_words(ours: str, theirs: str) -> tuple[list[Span], list[Span]] | None:
    """Else what stands before the verb of the title, where the claim names it before its own."""
    there = {key: span for key, span in _openings(theirs)}
    for key, span in _openings(ours):
        if key in there:
            return [span], [there[key]]
    return None


def _openings(text: str) -> Iterator[tuple[str, Span]]:
    verb = next((c for c in directions(text) if c.form in {Form.VERB, Form.PARTICIPLE}), None)
    if verb is None:
        return
    for match in _WORD.finditer(text, 0, verb.start):
        word = match.group().split("-")[0].lower()
        if len(word) > 5 and word not in NO_OBJECT and word not in STOPWORDS:
            yield stem(word), (match.start(), match.start() + len(word))


def _objects(text: str) -> Iterator[tuple[str, Span]]:
    """What may be raised or lowered in a text: its content words and names, with their places."""
    cues = [(cue.start, cue.end) for cue in directions(text)]
    taken: list[Span] = []
    for entity in names_in(text):
        taken.append((entity.start, entity.end))
        # a drug is not raised: more "resistance to X" and less "sensitivity to X" are one thing
        if entity.kind == "symbol" and not is_cell(entity) and not _is_doer(text, entity):
            yield entity.key, (entity.start, entity.end)
    for match in _WORD.finditer(text):
        word = match.group().lower()
        if any(a < match.end() and match.start() < b for a, b in [*taken, *cues]):
            continue
        if len(word) > 3 and word not in NO_OBJECT and word not in STOPWORDS:
            yield stem(word.replace("-", "")), match.span()


def _is_doer(text: str, entity: Entity) -> bool:
    """Whether a name acts and is not acted on: "induced by DOX", "DOX-caused"."""
    following = [cue for cue in directions(text) if cue.start == entity.end + 1]
    return bool(re.search(r"\bby (?:the )?$", text[: entity.start])) or any(
        is_doing(text, cue) for cue in following
    )


def _signs(text: str, subjects: list[Span]) -> dict[str, tuple[int, str]]:
    """The sign of each thing that the subjects act on, where it is one and the same throughout."""
    found: dict[str, set[int]] = {}
    words: dict[str, str] = {}
    for key, span in _objects(text):
        for sign in _effects(text, subjects, span):
            found.setdefault(key, set()).add(sign)
            words.setdefault(key, text[span[0] : span[1]])
    return {
        key: (signs.copy().pop(), words[key]) for key, signs in found.items() if len(signs) == 1
    }


def _effects(text: str, subjects: list[Span], span: Span) -> set[int]:
    before = [s for s in subjects if s[1] <= span[0]]
    nearest = [before[-1]] if before else subjects[:1]
    found = [effect(text, s, span) for s in nearest]
    # "is related to survival" alone does not say which way
    return {e.sign for e in found if e.sign and any(c.axis != "association" for c in e.cues)}


def _by_class(ours: str, theirs: str, subjects: tuple[list[Span], list[Span]]) -> str | None:
    for name, pattern in OBJECT_CLASSES:
        mine = _class_sign(ours, subjects[0], pattern)
        other = _class_sign(theirs, subjects[1], pattern)
        if mine * other < 0:
            return name
    return None


def _class_sign(text: str, subjects: list[Span], pattern: re.Pattern[str]) -> int:
    signs = {
        sign for match in pattern.finditer(text) for sign in _effects(text, subjects, match.span())
    }
    return signs.pop() if len(signs) == 1 else 0
