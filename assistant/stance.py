"""Two texts, a question and a sentence, read for what goes up or down with what.

The things that both speak of are laid side by side. For every two of them the words with a
direction that stand between them, or hang on them, are multiplied to one sign in either text
("low X ... poorer Y" is X and Y together: +1); where the signs agree the texts do.
"""

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.concepts import find_concepts
from assistant.lay_words import as_resistance
from assistant.polarity import Direction, Form, Span, directions, effect
from assistant.polarity_cues import AUXILIARY, hung_before, hung_behind
from index.mirna import find_mirnas
from index.terms import STOPWORDS, find_entities, tokens

FARTHEST = 220  # characters between two things that one clause may still tie together
NAME_WEIGHT = 2.0  # what a name counts beside a plain word
CLEAR = 0.5  # what the votes must come to, as a share of their number
RATED_WITHIN = 45  # characters between a rating and what is rated
OBJECTS = 2  # things behind the last word of direction that may be what it is on
NEAR_AFTER = 30  # how far behind a thing its predicate may stand

_ALIGNED = frozenset(  # concepts by which two texts may name one thing in different words
    "blood serum plasma urine tears saliva lung brain bone liver metastasis invasion angiogenesis"
    " apoptosis autophagy dormancy prognosis resistance".split()
)
_OUTCOMES = frozenset(
    "metastasis invasion angiogenesis apoptosis autophagy dormancy prognosis resistance".split()
)
_VERBAL = frozenset({Form.VERB, Form.PARTICIPLE, Form.GERUND})
_BREAK = re.compile(
    r";\s|\.\s+(?=[A-Z])|\b(?:whereas|while|although|though|however"
    r"|but(?!\s+(?:is|was|are|were|can|could|may|also|has|have|had)\b))\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[A-Za-zα-ω0-9][\wα-ω]*(?:-[\w]+)*")
_EMPTY = frozenset(
    tokens(
        "review paper study say says show shows shown state states true right correct really"
        " actually ever"
        " know known according have get make made cause level levels expression amount"
        " people person"
        " thought think believe effect role involved use used breast cancer BC exosome"
        " exosomal miRNA"
    )
)
_NULL_ALLELE = re.compile(r"[\s^{]*-/-[}]*")  # part of a name, "PGRN-/-", not of the finding
_NONE = re.compile(
    r"\b(?:no|none of the|neither)\s+(?:[\w-]+\s+)?$", re.IGNORECASE
)  # "no protocol reduced"
_THAN = re.compile(r"\b(?:than|compared (?:to|with)|relative to)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that a text speaks of; equal keys in two texts are the same thing."""

    key: str
    start: int
    end: int
    is_name: bool = False

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.start, self.end


@functools.lru_cache(maxsize=1024)
def things(text: str) -> tuple[Thing, ...]:
    """Names, concepts and plain words of a text, in reading order; words of direction are none."""
    found = [Thing(item.mirna.base, item.start, item.end, True) for item in find_mirnas(text)]
    found += [
        Thing(item.key, item.start, item.end, True)
        for item in find_entities(text)
        if item.kind != "mirna"
    ]
    taken = [item.span for item in found]
    for concept in find_concepts(text, _ALIGNED):
        if not _taken((concept.start, concept.end), taken):
            found.append(Thing(concept.name, concept.start, concept.end))
            taken.append((concept.start, concept.end))
    cues = [(cue.start, cue.end) for cue in directions(text)]
    for match in _WORD.finditer(text):
        if match[0].lower() in STOPWORDS or _taken(match.span(), [*taken, *cues]):
            continue
        key = max(tokens(match[0]), key=len, default="")
        if key and key not in _EMPTY:
            found.append(Thing(key, *match.span()))
    return tuple(sorted(found, key=lambda item: item.start))


def _taken(span: Span, taken: Sequence[Span]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in taken)


def coverage(asked: str, text: str) -> float:
    """The share of the things of a question that a text speaks of, names counting more."""
    there = {item.key for item in things(text)} | set(tokens(text))
    wanted = {item.key: NAME_WEIGHT if item.is_name else 1.0 for item in things(asked)}
    total = sum(wanted.values())
    return sum(weight for key, weight in wanted.items() if key in there) / total if total else 0.0


# ── signs ───────────────────────────────────────────────────────────────────────────────────


def agreement_of(asked: str, text: str) -> int:
    """+1 where the texts move the same things alike, -1 where oppositely, 0 where it is unclear.

    What the question is about decides: its subject, and what its last word of direction is on.
    Only where the sentence says nothing of these two are all other pairs looked at.
    """
    asked, text = as_resistance(asked), as_resistance(text)
    there: dict[str, list[Thing]] = {}
    for item in things(text):
        there.setdefault(item.key, []).append(item)
    wanted = [item for item in things(asked) if item.key in there]
    swapped = _swapped(asked, text, wanted, there)
    main = _asked_of(asked, wanted)
    rest = [(one, other) for at, one in enumerate(wanted) for other in wanted[at + 1 :]]
    for pairs in (main, rest):
        votes = list(_votes(asked, text, pairs, there))
        total = sum(votes)
        if votes and abs(total) >= CLEAR * len(votes):
            return (1 if total > 0 else -1) * (-1 if swapped else 1)
    return 0


def has_direction(asked: str) -> bool:
    """Whether a question presumes more than that two things have to do with each other."""
    return any(cue.axis != "association" or cue.negated for cue in directions(asked))


def _asked_of(asked: str, wanted: Sequence[Thing]) -> list[tuple[Thing, Thing]]:
    """The subject of a question with what its last word of direction is on, as pairs."""
    cues = [cue for cue in directions(asked) if not _NULL_ALLELE.fullmatch(cue.text)]
    verb = next((cue for cue in cues if cue.form in _VERBAL and _parts(cue, wanted)), None)
    before = [item for item in wanted if verb is None or item.end <= verb.start]
    subject = next((item for item in before if item.is_name), before[0] if before else None)
    if subject is None or not cues:
        return []
    others = [
        item
        for item in wanted
        if item.key != subject.key and (verb is None or item.start >= verb.end)
    ]
    behind = [item for item in others if item.start >= cues[-1].end]
    outcomes = [item for item in behind or others if item.key in _OUTCOMES]
    objects = outcomes[:1] or behind[:OBJECTS] or others[-1:]
    return [(subject, item) for item in objects]


def _parts(cue: Direction, wanted: Sequence[Thing]) -> bool:
    # A verb with something on either side of it.
    return any(item.end <= cue.start for item in wanted) and any(
        item.start >= cue.end for item in wanted
    )


def _votes(
    asked: str, text: str, pairs: Sequence[tuple[Thing, Thing]], there: dict[str, list[Thing]]
) -> Iterator[int]:
    for one, other in pairs:
        sign = relation(asked, one, other) if one.key != other.key else 0
        rated = _is_rated(asked, other)
        told = _told(text, there[one.key], there[other.key], rated=rated) if sign else 0
        if told:
            yield sign * told


def _is_rated(text: str, thing: Thing) -> bool:
    """Whether a course of disease is called better or worse there."""
    return any(
        cue.axis == "outcome"
        and -RATED_WITHIN <= cue.start - thing.end
        and cue.end - thing.start <= RATED_WITHIN
        for cue in directions(text)
    )


def _told(text: str, ones: Sequence[Thing], others: Sequence[Thing], *, rated: bool) -> int:
    """What a text says of two things, at the places nearest to each other that say anything.

    Where the question rates the second ("poorer survival"), places that rate it come first.
    """
    if rated:
        others = [item for item in others if _is_rated(text, item)] or others
    places = [(one, other) for one in ones for other in others if one.span != other.span]
    places.sort(key=lambda pair: abs(pair[0].start - pair[1].start))
    return next((sign for pair in places if (sign := relation(text, *pair))), 0)


def relation(text: str, one: Thing, other: Thing) -> int:
    """How two things of a text go together: +1 alike, -1 oppositely, 0 where nothing is said."""
    denied = -1 if _NONE.search(text[: min(one.start, other.start)]) else 1
    return denied * _said(text, one, other)


def _said(text: str, one: Thing, other: Thing) -> int:
    first, second = sorted((one, other), key=lambda item: item.start)
    between = _between(text, first, second)
    if len(list(_once(text, between))) < len(between):
        return _product(text, first, second)
    signs = {effect(text, one.span, other.span).sign, effect(text, other.span, one.span).sign} - {0}
    if len(signs) == 1:
        return signs.pop()
    return _product(text, first, second)


def _between(text: str, first: Thing, second: Thing) -> list[Direction]:
    return [
        cue
        for cue in directions(text)
        if first.end <= cue.start
        and cue.end <= second.start
        and cue.form is not Form.COMPOUND
        and not _NULL_ALLELE.fullmatch(cue.text)
    ]


def _product(text: str, first: Thing, second: Thing) -> int:
    """The product of the words of direction that stand between two things or hang on them."""
    gap = text[first.end : second.start]
    if len(gap) > FARTHEST or _BREAK.search(gap):
        return 0
    cues = directions(text)
    counted = {
        (cue.start, cue.end): cue
        for cue in (
            *_once(text, _between(text, first, second)),
            *hung_before(text, cues, first.span),
            *hung_behind(text, cues, second.span),
            *_predicate(text, cues, second),
        )
    }
    sign = 1 if counted else 0
    for cue in counted.values():
        sign *= cue.effective
    return sign


def _once(text: str, cues: Sequence[Direction]) -> Iterator[Direction]:
    """Words joined by "or" or "and" with one sign count once: "reduce or prevent"."""
    last: Direction | None = None
    for cue in cues:
        joined = last and re.fullmatch(
            r"\s*(?:,|,?\s*(?:and|or))\s*(?:\w+ly\s+)?", text[last.end : cue.start]
        )
        if not joined or last is None or last.effective != cue.effective:
            yield cue
        last = cue


def _predicate(text: str, cues: Sequence[Direction], thing: Thing) -> Iterator[Direction]:
    """What is said of a thing directly behind it: "is survival poorer", "survival was shorter"."""
    following = next((cue for cue in cues if cue.start >= thing.end), None)
    if following is None or following.start - thing.end > NEAR_AFTER:
        return
    gap = text[thing.end : following.start]
    said = AUXILIARY.search(gap) or re.fullmatch(r"\s+(?:\w+ly\s+)?", gap)
    if said and following.form in {Form.ADJECTIVE, Form.PARTICIPLE, Form.VERB}:
        yield following


def _swapped(asked: str, text: str, wanted: Sequence[Thing], there: dict[str, list[Thing]]) -> bool:
    """Whether what is compared changes places: "higher for A than B", "higher for B than A"."""
    one, other = _THAN.search(asked), _THAN.search(text)
    if not one or not other:
        return False
    names = [item for item in wanted if item.key in there]
    crossed = [
        (item.start < one.start()) != (there[item.key][0].start < other.start()) for item in names
    ]
    behind = [item for item in names if item.start > one.start()]
    return (
        bool(behind)
        and sum(crossed) >= 2
        and any(there[item.key][0].start < other.start() for item in behind)
    )
