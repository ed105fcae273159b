"""Whether two texts give the same thing opposite directions."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.auditing.plain import is_plain
from assistant.auditing.texts import is_cell, names_in
from assistant.auditing.words import MADE_SO, NO_OBJECT, OBJECT_CLASSES
from assistant.polarity.cues import Form
from assistant.polarity.effects import directions, effect, level_of
from assistant.polarity.hung import is_doing
from index.mirna import Mirna, find_mirnas
from index.names import Entity
from index.spans import Span, overlaps
from index.terms import STOPWORDS, stem

_WORD = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)*")
_PARTICIPLE = re.compile(r"[^e]ed$")  # "polarised cells" are no more "polarisation"
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
    both = [key for key in mine if key in other and _one_thing(mine[key], other[key])]
    against = [key for key in both if mine[key].sign * other[key].sign < 0]
    agreeing = [key for key in both if mine[key].sign * other[key].sign > 0]
    names = {entity.key for entity in names_in(theirs)}
    if against:
        weighty = bool(names & set(against)) or any(
            pattern.search(mine[key].word) for key in against for _, pattern in OBJECT_CLASSES
        )
        outweighed = len(against) <= len(agreeing) and not weighty
        return None if outweighed else ", ".join(mine[key].word for key in against)
    if agreeing and any(
        pattern.search(mine[key].word) for key in agreeing for _, pattern in OBJECT_CLASSES
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


def levels_opposed(ours: str, theirs: str) -> str | None:
    """The miRNA that one text found to be high and the other low, where neither altered it."""
    if MADE_SO.search(ours) or MADE_SO.search(theirs):
        return None
    for mention in find_mirnas(theirs):
        found = level_of(theirs, (mention.start, mention.end))
        here = {
            level_of(ours, (one.start, one.end))
            for one in find_mirnas(ours)
            if one.mirna.matches(mention.mirna)
        }
        if found and here == {-found}:
            return mention.mirna.name
    return None


def acted_on_otherwise(ours: str, theirs: str) -> str | None:
    """The miRNA that one text says something raises, and the other that the same lowers."""
    doers = _doers(ours)
    for mention in find_mirnas(theirs):
        for key, actor in _doers(theirs):
            if actor[1] > mention.start:
                continue
            sign = _plain_effect(theirs, actor, (mention.start, mention.end))
            here = {
                _plain_effect(ours, one, (named.start, named.end))
                for other, one in doers
                if other == key
                for named in find_mirnas(ours)
                if named.start >= one[1] and named.mirna.matches(mention.mirna)
            }
            if sign and here == {-sign}:
                return mention.mirna.name
    return None


def _doers(text: str) -> list[tuple[str, Span]]:
    """What acts in a text: drugs and genes that it names, and the word right before a verb."""
    found = [
        (entity.key, (entity.start, entity.end))
        for entity in names_in(text)
        if entity.kind in {"drug", "symbol"} and not is_cell(entity)
    ]
    taken = {span for _, span in found}
    verbs = {cue.start for cue in directions(text) if cue.form in {Form.VERB, Form.PARTICIPLE}}
    for match in _WORD.finditer(text):
        low = match[0].lower()
        if match.end() + 1 in verbs and match.span() not in taken:
            if len(low) > 3 and low not in STOPWORDS | NO_OBJECT:
                found.append((low, match.span()))
    return found


def _plain_effect(text: str, subject: Span, target: Span) -> int:
    signs = _effects(text, [subject], target)
    return signs.pop() if len(signs) == 1 else 0


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
    return None


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
        if overlaps(match.span(), [*taken, *cues]):
            continue
        if len(word) > 3 and word not in NO_OBJECT and word not in STOPWORDS:
            if not _PARTICIPLE.search(word):
                yield stem(word.replace("-", "")), match.span()


def _is_doer(text: str, entity: Entity) -> bool:
    """Whether a name acts and is not acted on: "induced by DOX", "DOX-caused"."""
    following = [cue for cue in directions(text) if cue.start == entity.end + 1]
    return bool(re.search(r"\bby (?:the )?$", text[: entity.start])) or any(
        is_doing(cue) for cue in following
    )


@dataclass(frozen=True, slots=True)
class _Moved:
    """A thing that is raised or lowered; `head` is the word behind it, which it may describe."""

    sign: int
    word: str
    head: str


_HEAD = re.compile(r"[ -](?!and\b|or\b)([A-Za-z]{4,})")


def _one_thing(ours: _Moved, theirs: _Moved) -> bool:
    """Whether both texts mean the thing: not the "assembly" of it here, its "decay" there."""
    return not (ours.head and theirs.head) or ours.head == theirs.head


def _signs(text: str, subjects: list[Span]) -> dict[str, _Moved]:
    """The sign of each thing that the subjects act on, where it is one and the same throughout."""
    found: dict[str, set[int]] = {}
    moved: dict[str, _Moved] = {}
    for key, span in _objects(text):
        for sign in _effects(text, subjects, span):
            found.setdefault(key, set()).add(sign)
            behind = _HEAD.match(text, span[1])
            content = behind is not None and behind[1].lower() not in STOPWORDS | NO_OBJECT
            head = stem(behind[1].lower()) if behind is not None and content else ""
            moved.setdefault(key, _Moved(sign, text[span[0] : span[1]], head))
    return {key: moved[key] for key, signs in found.items() if len(signs) == 1}


def _effects(text: str, subjects: list[Span], span: Span) -> set[int]:
    before = [s for s in subjects if s[1] <= span[0]]
    subject = before[-1] if before else subjects[0]
    found = effect(text, subject, span)
    if not found.sign or all(cue.axis == "association" for cue in found.cues):
        return set()  # "is related to survival" alone does not say which way
    return {found.sign} if is_plain(text, subject, found, span) else set()


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
