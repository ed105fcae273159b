"""Two texts, a question and a sentence, read for what goes up or down with what.

The things that both speak of are laid side by side. For every two of them the words with a
direction that stand between them, or hang on them, are multiplied to one sign in either text
("low X ... poorer Y" is X and Y together: +1); where the signs agree the texts do.
"""

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.concepts import find_concepts
from assistant.lay_words import as_resistance
from assistant.polarity import Direction, Form, Span, directions, effect, level_of
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
    "metastasis invasion angiogenesis apoptosis autophagy dormancy prognosis resistance death relapse"
    "".split()
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
# Where one key is not spoken of, another may be: less survival is more death.
_OTHERWISE: dict[str, tuple[tuple[str, int], ...]] = {
    "prognosis": (("death", -1), ("relapse", -1), ("apoptosis", -1)),
    "death": (("apoptosis", 1), ("prognosis", -1)),
    "apoptosis": (("death", 1), ("prognosis", -1)),
    "relapse": (("prognosis", -1), ("death", 1)),
}
_NAMED_SO = (
    (re.compile(r"death|dying|dies?|died|mortality|fatal\w*|lethal\w*", re.IGNORECASE), "death"),
    (re.compile(r"relaps\w*|recurr\w*|comes? back", re.IGNORECASE), "relapse"),
    (re.compile(r"viab\w*|alive|lived?|lives", re.IGNORECASE), "prognosis"),
)


@dataclass(frozen=True, slots=True)
class Relation:
    """How two things go together: +1 alike, -1 oppositely, 0 where nothing is said.

    `negated` says that a "not" made the sign: then only its opposite is ruled out, "did not lower"
    is not "raised".
    """

    sign: int
    negated: bool = False


UNRELATED = Relation(0)


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that a text speaks of; equal keys in two texts are the same thing."""

    key: str
    start: int
    end: int
    is_name: bool = False
    turn: int = 1  # -1 where it stands for its opposite, as death for survival

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.start, self.end

    @property
    def is_mirna(self) -> bool:
        """Whether it is a miRNA, which questions of this field are about."""
        return self.is_name and self.key.startswith(("mir", "let"))


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
            key = _named_so(text[concept.start : concept.end]) or concept.name
            found.append(Thing(key, concept.start, concept.end))
            taken.append((concept.start, concept.end))
    cues = [(cue.start, cue.end) for cue in directions(text)]
    for match in _WORD.finditer(text):
        if match[0].lower() in STOPWORDS or _taken(match.span(), [*taken, *cues]):
            continue
        key = _named_so(match[0]) or max(tokens(match[0]), key=len, default="")
        if key and key not in _EMPTY:
            found.append(Thing(key, *match.span()))
    return tuple(sorted(found, key=lambda item: item.start))


def _named_so(word: str) -> str:
    return next((key for pattern, key in _NAMED_SO if pattern.fullmatch(word)), "")


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
    asked, text = as_resistance(asserted(asked)), as_resistance(text)
    swapped = is_swapped(asked, text)
    asked = _LEADING_COMPARISON.sub("", asked)
    there = _by_key(asked, text)
    wanted = [item for item in things(asked) if item.key in there]
    main = _asked_of(asked, wanted)
    rest = [(one, other) for at, one in enumerate(wanted) for other in wanted[at + 1 :]]
    for pairs in (main, rest):
        votes = list(_votes(asked, text, pairs, there))
        total = sum(votes)
        if votes and abs(total) >= CLEAR * len(votes):
            return (1 if total > 0 else -1) * (-1 if swapped else 1)
    return 0


def asserted(asked: str) -> str:
    """A question with its copula where a statement has it: "is X lower" as "X is lower"."""
    copula = _COPULA.match(asked) or _CLAUSE_COPULA.search(asked)
    if not copula:
        return asked
    names = [item for item in things(asked) if item.is_name and item.start >= copula.end()]
    if not names:
        return asked
    for cue in directions(asked):
        if cue.start >= names[0].end and cue.form in {Form.ADJECTIVE, Form.PARTICIPLE}:
            if re.search(r"\b(?:an?|the|with)\s+$", asked[: cue.start]):
                return asked  # "is X a better marker"
            between = asked[copula.end() : cue.start].strip()
            lead = asked[: copula.start()] if copula.start() else ""
            return f"{lead}{between} {copula[0].strip(' ,:;')} {asked[cue.start :]}"
        if cue.start >= names[0].end:
            return asked
    return asked


def _by_key(asked: str, text: str) -> dict[str, list[Thing]]:
    """The things of a text by key; what it names by an opposite stands under the key asked for."""
    found: dict[str, list[Thing]] = {}
    for item in things(text):
        found.setdefault(item.key, []).append(item)
    for item in things(asked):
        if item.key in found:
            continue
        for key, turn in _OTHERWISE.get(item.key, ()):
            if key in found:
                found[item.key] = [replace(thing, turn=turn) for thing in found[key]]
                break
    return found


def has_direction(asked: str) -> bool:
    """Whether a question presumes more than that two things have to do with each other."""
    cues = directions(as_resistance(asked))
    return any(cue.axis != "association" or cue.negated for cue in cues)


_NEUTRAL = re.compile(
    r"\b(?:affect|alter|chang|influenc|modif|modulat|regulat|control|target|involv|relat|associat"
    r"|connect|link|play|act|bind|measur|found|detect|us(?:e|ed)|carr|come|came|deriv|releas|secret"
    r"|transfer|deliver|work|part|role|indicat|diagnos|differentiat|distinguish|tell|mark)\w*",
    re.IGNORECASE,
)


def is_held_back(asked: str, text: str) -> bool:
    """Whether a text says that one thing asked for holds back another, where the question's verb is unknown."""
    if _NEUTRAL.search(asked):
        return False
    there = _by_key(asked, text)
    wanted = [item for item in things(asked) if item.key in there]
    return any(
        _told(text, there[one.key], there[other.key], rated=False).sign < 0
        for at, one in enumerate(wanted)
        for other in wanted[at + 1 :]
        if one.key != other.key
    )


def is_turned_round(asked: str, text: str) -> bool:
    """Whether subject and object change places: "A released X", "did X release A"."""
    there = _by_key(asked, text)
    wanted = [item for item in things(asked) if item.key in there]
    if len(wanted) < 2 or bool(_PASSIVE.search(asked)) != bool(_PASSIVE.search(text)):
        return False
    shared = {item.key for item in wanted} - {item.key for item in wanted if item.is_name}
    verb = next((item for item in wanted[1:-1] if item.key in shared), None)
    if verb is None:
        return False
    first, last = there[wanted[0].key], there[wanted[-1].key]
    at = there[verb.key][0].start
    return min(item.start for item in first) > at > min(item.start for item in last)


_PASSIVE = re.compile(r"\b\w+(?:ed|en|wn)\s+(?:up\s+)?(?:by|from|in)\b", re.IGNORECASE)


def _asked_of(asked: str, wanted: Sequence[Thing]) -> list[tuple[Thing, Thing]]:
    """The subject of a question with what its last word of direction is on, as pairs."""
    cues = [cue for cue in directions(asked) if not _NULL_ALLELE.fullmatch(cue.text)]
    verb = next((cue for cue in cues if cue.form in _VERBAL and _parts(cue, wanted)), None)
    before = [item for item in wanted if verb is None or item.end <= verb.start]
    subject = min(before, key=lambda item: (not item.is_mirna, not item.is_name), default=None)
    if subject is None or not cues:
        return []
    others = [
        item
        for item in wanted
        if item.key != subject.key and (verb is None or item.start >= verb.end)
    ]
    if aside := _ADJUNCT.search(asked, verb.end if verb else subject.end):
        if any(item.end <= aside.start() for item in others):
            others = [item for item in others if item.end <= aside.start()]
            cues = [cue for cue in cues if cue.end <= aside.start()] or cues
    behind = [item for item in others if item.start >= cues[-1].end]
    outcomes = [item for item in behind or others if item.key in _OUTCOMES]
    objects = outcomes[:1] or behind[:OBJECTS] or others[-1:]
    return [(subject, item) for item in objects]


_ADJUNCT = re.compile(
    r"\b(?:in the (?:absence|presence) of|without|when|if|once|after|under|during|despite)\b",
    re.IGNORECASE,
)


def _parts(cue: Direction, wanted: Sequence[Thing]) -> bool:
    # A verb with something on either side of it.
    return any(item.end <= cue.start for item in wanted) and any(
        item.start >= cue.end for item in wanted
    )


def _votes(
    asked: str, text: str, pairs: Sequence[tuple[Thing, Thing]], there: dict[str, list[Thing]]
) -> Iterator[int]:
    for one, other in pairs:
        if one.key == other.key:
            continue
        wanted = relation(asked, one, other, presumed=True)
        if not wanted.sign:
            continue
        rated = _is_rated(asked, other)
        told = _told(text, there[one.key], there[other.key], rated=rated)
        vote = wanted.sign * told.sign
        if vote < 0 or (vote > 0 and wanted.negated >= told.negated):
            yield vote


def _is_rated(text: str, thing: Thing) -> bool:
    """Whether a course of disease is called better or worse there."""
    return any(
        cue.axis == "outcome"
        and -RATED_WITHIN <= cue.start - thing.end
        and cue.end - thing.start <= RATED_WITHIN
        for cue in directions(text)
    )


def _told(
    text: str, ones: Sequence[Thing], others: Sequence[Thing], *, rated: bool
) -> Relation:
    """What a text says of two things, at the places nearest to each other that say anything.

    Where the question rates the second ("poorer survival"), places that rate it come first.
    """
    if rated:
        others = [item for item in others if _is_rated(text, item)] or others
    places = [(one, other) for one in ones for other in others if one.span != other.span]
    places.sort(key=lambda pair: abs(pair[0].start - pair[1].start))
    found = (relation(text, *pair) for pair in places)
    return next((item for item in found if item.sign), UNRELATED)


def relation(text: str, one: Thing, other: Thing, *, presumed: bool = False) -> Relation:
    """How two things of a text go together.

    `presumed` is for questions: "do cells die after X?" presumes that X makes them die.
    """
    found = _said(text, one, other)
    if not found.sign and presumed and _happens(text, one, other):
        found = Relation(1)
    if found.sign and not found.negated and _NONE.search(text[: min(one.start, other.start)]):
        found = Relation(-found.sign, negated=True)
    return Relation(found.sign * one.turn * other.turn, found.negated)


_HAPPENS = re.compile(
    r"(?:die|spread|grow|surviv|invade|migrate|metastasi[sz]e|relapse|proliferate|leak|sprout|recur"
    r"|age|shrink)(?:e|s|es)?",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\b(?:when|if|once|after|with|under|upon|given|following|because of|due to|in response to"
    r"|on)\b",
    re.IGNORECASE,
)


def _happens(text: str, one: Thing, other: Thing) -> bool:
    """Whether one is said to happen with the other: "do cells die when they receive X"."""
    first, second = sorted((one, other), key=lambda item: item.start)
    return bool(
        _HAPPENS.fullmatch(text[first.start : first.end])
        and _AFTER.search(text, first.end, second.start)
    )


def _said(text: str, one: Thing, other: Thing) -> Relation:
    first, second = sorted((one, other), key=lambda item: item.start)
    between = _between(text, first, second)
    if len(list(_once(text, between))) < len(between):
        return _product(text, first, second)
    effects = [effect(text, one.span, other.span), effect(text, other.span, one.span)]
    signs = {item.sign for item in effects} - {0}
    if len(signs) == 1:
        return Relation(signs.pop(), any(item.negated for item in effects if item.sign))
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


def _product(text: str, first: Thing, second: Thing) -> Relation:
    """The product of the words of direction that stand between two things or hang on them."""
    gap = text[first.end : second.start]
    if len(gap) > FARTHEST or _BREAK.search(gap):
        return UNRELATED
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
    return Relation(sign, any(cue.negated for cue in counted.values()))


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


_PREDICATED = re.compile(r"\s+(?:[\w-]+\s+)?(?:(?:by|in|of|from|within)\s+(?:[\w-]+\s+){1,3}?)?(?:\w+ly\s+)?")


def _predicate(text: str, cues: Sequence[Direction], thing: Thing) -> Iterator[Direction]:
    """What is said of a thing directly behind it: "is survival poorer", "survival was shorter"."""
    following = next((cue for cue in cues if cue.start >= thing.end), None)
    if following is None or following.start - thing.end > NEAR_AFTER:
        return
    gap = text[thing.end : following.start]
    said = AUXILIARY.search(gap) or re.fullmatch(r"\s+(?:\w+ly\s+)?", gap)
    said = said or (following.axis == "level" and _PREDICATED.fullmatch(gap))
    if said and following.form in {Form.ADJECTIVE, Form.PARTICIPLE, Form.VERB}:
        yield following


_THAN = re.compile(
    r"\b(?:than|compared (?:to|with)|in comparison (?:to|with)|relative to|versus|vs\b\.?)",
    re.IGNORECASE,
)
_NO_GROUP = frozenset("a an the of in to for and or with those that these was were is are".split())


def is_swapped(asked: str, text: str) -> bool:
    """Whether what is compared changes places: "higher for A than B", "higher for B than A".

    A question that names the second side only asks of that one.
    """
    there = _THAN.search(text)
    if not there:
        return False
    first, second = _sides(text, there)
    here = _THAN.search(asked)
    if here is None:
        words = set(_plain_words(asked))
        return bool(words & (second - first)) and not _group_named(asked, text, there)
    one, other = _sides(asked, here)
    straight = len(other & (second - first))
    crossed = len(one & (second - first)) + len(other & (first - second))
    return crossed > straight


def _sides(text: str, than: re.Match[str]) -> tuple[set[str], set[str]]:
    """The words on either side of a "than", within its clause; one that leads has its side first."""
    if text[: than.start()].strip():
        behind = _BREAK.split(text[than.end() :])[0]
        return set(_plain_words(text[: than.start()])), set(_plain_words(behind))
    head = _AUX_OR_COMMA.split(text[than.end() :], maxsplit=1)
    rest = head[1] if len(head) > 1 else ""
    return set(_plain_words(rest)), set(_plain_words(head[0]))


_LEADING_COMPARISON = re.compile(
    r"^\W*(?:compared|in comparison) (?:to|with)\s+(?:(?!(?:is|are|was|were|do|does|did|has|have)\b)"
    r"[^\s,]+\s+){1,6}?(?=(?:is|are|was|were|do|does|did|has|have)\b)"
    r"|^\W*(?:compared|in comparison) (?:to|with)[^,]{1,60},",
    re.IGNORECASE,
)
_AUX_OR_COMMA = re.compile(r",|\b(?:is|are|was|were|do|does|did|has|have|had)\b", re.IGNORECASE)


_HEAD = re.compile(r"\b(?:with|without|in|of|from|who|on|born|given|\w+ed)\b", re.IGNORECASE)


def _group_named(asked: str, text: str, than: re.Match[str]) -> bool:
    """Whether a question names the first side of a comparison by a word that the second lacks."""
    cues = [cue for cue in directions(text) if cue.end <= than.start()]
    verb = cues[-1] if cues else None
    before = text[: verb.start] if verb else text[: than.start()]
    head = _HEAD.search(before)
    if head and re.match(r"\s*(?:in\s+)?(?:those|that)\b", text[than.end() :]):
        before = before[head.start() :]  # "children born at night ... than those": of children both
    subject = set(_plain_words(before))
    _, second = _sides(text, than)
    measured = set(_plain_words(text[verb.end : than.start()])) if verb else set()
    return bool(set(_plain_words(asked)) & (subject - second - measured - _measures(text, than)))


def _measures(text: str, than: re.Match[str]) -> set[str]:
    """Names of what is measured: they belong to neither side."""
    return {
        word
        for item in things(text[: than.start()])
        if item.is_name
        for word in _plain_words(text[item.start : item.end])
    }


def _plain_words(text: str) -> list[str]:
    found = (match[0].lower().removesuffix("s") for match in re.finditer(r"\w+", text))
    return [word for word in found if word not in _NO_GROUP]


# ── levels ──────────────────────────────────────────────────────────────────────────────────

_COPULA = re.compile(r"\b(?:is|are|was|were|isn't|aren't)\b", re.IGNORECASE)
_CLAUSE_COPULA = re.compile(r"[,:;–-]\s*(?:is|are|was|were)\s", re.IGNORECASE)
LEVEL_WITHIN = 40  # characters between a name and what a question says of its amount


def level_agreement(asked: str, text: str) -> int:
    """As `agreement_of`, for the amount of one name: "is X lower in patients?"."""
    for item in things(asked):
        wanted = _level_asked(asked, item) if item.is_name else 0
        if not wanted:
            continue
        for there in things(text):
            told = level_of(text, there.span) if there.key == item.key else 0
            if told:
                return wanted * told * (-1 if is_swapped(asked, text) else 1)
    return 0


def _level_asked(asked: str, item: Thing) -> int:
    """What a question says of the amount of a name directly behind it."""
    following = next((cue for cue in directions(asked) if cue.start >= item.end), None)
    if following is None or following.start - item.end > LEVEL_WITHIN:
        return 0
    if following.form not in {Form.ADJECTIVE, Form.PARTICIPLE} or following.axis == "outcome":
        return 0
    return following.effective if _COPULA.search(asked[: following.start]) else 0
