"""Which of two groups has more of something: "higher in A than in B", "B had fewer than A".

A question and a sentence both name a measure, a comparative and two sides. They agree where the
comparatives agree and the sides stand alike, and disagree where one of the two is turned round. A
side is known by the words that the other lacks; a word with a "not" is another word ("infected",
"uninfected"). Where sides or measure do not meet, nothing is read.
"""

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass, replace

from assistant.headline.alike import asks_nothing
from assistant.headline.comparisons import COMPARED, SPEED
from assistant.headline.relations import BREAK
from assistant.headline.side_words import (
    ANYBODY,
    are_the_sides,
    is_anybody,
    is_control,
    shared,
    side_of,
    words_of_side,
)
from assistant.headline.things import Thing, named_in, things
from assistant.polarity.cues import Direction, Form, directions
from assistant.polarity.hung import hung_before, hung_behind
from index.terms import tokens

FARTHEST = 160  # characters between a comparative and its "than"
_GRADED = frozenset({Form.ADJECTIVE, Form.NOUN, Form.PARTICIPLE, Form.VERB})
_THOSE_WITHOUT = re.compile(
    r"\s*(?:in |among )?(?:those|the ones|patients|people|men|women|children|others)?\s*"
    r"(?:without(?: it)?|who (?:did|do|had|have|were|are) not|not)\s*[.)]?\s*",
    re.IGNORECASE,
)
_CLAUSE_OPENS = re.compile(
    r"[:;]\s|,\s+(?:and|but|so|which)\s"
    r"|\band\s+(?=(?:higher|lower|more|less|fewer|longer|shorter|better|worse|greater)\b)",
    re.IGNORECASE,
)
_PLACED_BY = re.compile(
    r"^\s*(?:for|in|with|among|on|by|of|to|at|after|under|from)\s", re.IGNORECASE
)
_REASON = re.compile(r"[;,]|\b(?:because|since|whereas|while|but)\b", re.IGNORECASE)
_TO_DO = re.compile(r"\sto\s(?=[a-z]+)")
_SIDE_ENDS = re.compile(
    r"[,(;:\[]|\s(?:for|on|considering|regarding|during|by the end|in terms of|at"
    r"|in (?:its|their))\s"
)
_COMPARATIVE = re.compile(r"\w+er|more|less|better|worse|superior|inferior", re.IGNORECASE)
_LIKELY = re.compile(r"\b(?:likely|prone|apt|liable)\s+$", re.IGNORECASE)
_LIKELY_TO = re.compile(r"\s+(?:likely|prone|apt|liable) to (?:have |get |be )?", re.IGNORECASE)
_MORE_THAN = re.compile(
    r"(?:more|less|better|worse|further)(?: (?:\w+ly|often|so))?"
    r"(?: (?:in|by|for|with|on|among|from) [^,;?]{2,60})? than",
    re.IGNORECASE,
)
_WORSE_OUTCOMES = frozenset({"death", "relapse", "metastasis", "resistance"})


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a comparative says of the first side over the second, in a clause `start:end`."""

    cue: Direction
    first: frozenset[str]
    second: frozenset[str]
    start: int
    end: int
    grades_doing: bool = False  # "A lowers Y more than B": the sign is that of what is done


def group_agreement(asked: str, text: str) -> int:
    """+1 where a text compares two groups as a question presumes, -1 where oppositely, else 0."""
    asked, text = _TO_TREAT.sub("for ", asked), _TO_TREAT.sub("for ", text)
    told = _comparison(text)
    wanted = _comparison(asked) or _of_one_side(asked) if told else None
    if told is None or wanted is None or (SPEED.search(asked) and not SPEED.search(text)):
        return 0  # what lasts longer is done no faster
    measure = _measure(asked, wanted, text, told)
    if measure is None and _grades_a_verb(asked, wanted):
        facing = _facing(wanted, told, frozenset())
        return facing * wanted.cue.effective * told.cue.effective * (not told.cue.negated)
    if measure is None:
        return _rated_alike(wanted, told, text)
    item, there = measure
    if _is_rated_by_ills(asked, wanted, told, item):
        return 0
    facing = _facing(wanted, told, frozenset(tokens(asked[slice(*item.span)])))
    sign = _sign(asked, wanted, item) * _sign(text, told, there) * there.turn * facing
    if asks_nothing(asked) and (told.cue.negated or (facing and sign <= 0)):
        return 0 if told.cue.negated else -1
    if told.cue.negated:
        return -1 if sign < 0 else 0  # "not higher" rules out "higher" only
    return sign


_TO_TREAT = re.compile(  # "better for treating a lack" is better for it
    r"\bfor (?:treating|correcting|managing|(?:the )?(?:treatment|correction|management) of) ", re.I
)
ILL = re.compile(  # what is better where there is less of it
    r"\b(?:pain|symptoms?|depress\w*|anxi\w*|fatigue\w*|inflamm\w*|damage|injur\w*|infect\w*|stress"
    r"|toxicit\w*|nausea|vomiting|prurit\w*|itch\w*|cough\w*|dyspnoea|dyspnea|insomnia|headaches?"
    r"|migraines?|seizures?|swelling|bleeding|fever|disabilit\w*|impairments?|severity|burden|complications?"
    r"|bias(?:es)?|errors?|noise|artefacts?|artifacts?|interference|contamination|cross-?reactivity"
    r"|events?|mortality|deaths?|relapses?|recurrences?|fibrosis|oedema|edema)\b",
    re.IGNORECASE,
)
_HOW_MUCH_OF = re.compile(
    r"^\W*(?:the )?(?:rates?|incidence|risks?|frequency|numbers?|amount|levels?|degree|intensity"
    r"|scores?) (?:of|for) ",
    re.IGNORECASE,
)
_TAIL = re.compile(r"\s(?:in|with|after|from|of|among|for|on|at|during|before)\s", re.IGNORECASE)
_SCORED = re.compile(
    r"(?:\s(?:VAS|NRS|visual analog(?:ue)?))?"
    r"\s(?:scores?|intensity|severity|levels?|rates?|frequency|incidence|episodes|days|index)\W*$",
    re.IGNORECASE,
)


def is_ill(measure: str) -> bool:
    """Whether a measure is of an ill: its head is, and not its relief, or survival free of it."""
    head = _SCORED.sub("", _TAIL.split(_HOW_MUCH_OF.sub("", measure).strip())[0])
    last = head.split()[-1:] or [""]
    return bool(ILL.fullmatch(last[0].strip(" ,.?")))


def _is_ill(text: str, item: Thing) -> bool:
    return bool(ILL.fullmatch(text, *item.span))


def _is_rated_by_ills(asked: str, wanted: Comparison, told: Comparison, item: Thing) -> bool:
    """Whether one text rates and the other counts what may be an ill: a score "for depression"."""
    if (wanted.cue.axis == "outcome") == (told.cue.axis == "outcome") or _is_ill(asked, item):
        return False
    return bool(ILL.search(asked))


_VERB_GRADED = re.compile(  # "did A sleep less than B"
    r"(?:do|does|did)\s[^,;?]*\b[a-z]+\s$", re.IGNORECASE
)


def _grades_a_verb(asked: str, wanted: Comparison) -> bool:
    """Whether a comparative stands behind the verb of a question and before its "than"."""
    alone = re.match(r"(?: \w+ly)? than\b", asked[wanted.cue.end :])
    return bool(alone and wanted.second and _VERB_GRADED.match(asked[: wanted.cue.start]))


_QUALITY = re.compile(
    r"\b(?:accura\w+|sensitivit\w+|specificit\w+|AU(?:RO)?C|performance|yields?|discriminat\w+"
    r"|improvements?|benefits?|relief|efficacy|effectiveness|reliability|reproducibility|quality|purity|recovery)\b",
    re.IGNORECASE,
)


def _rated_alike(wanted: Comparison, told: Comparison, text: str) -> int:
    """As `group_agreement` where a question only rates: "A is better than B".

    A text then rates them too, or says which has more of a quality.
    """
    rates = told.cue.axis == "outcome" or _QUALITY.search(text, told.start, told.end)
    if not wanted.second or wanted.cue.axis != "outcome" or not rates or told.cue.negated:
        return 0
    facing = _facing(wanted, told, frozenset())
    return facing * wanted.cue.effective * told.cue.effective


_ONE_SIDE = re.compile(r"\s+(?:in|for|among|with|on|after|at)\s+(?P<who>[^,;?]+)", re.IGNORECASE)


def _of_one_side(asked: str) -> Comparison | None:
    """What "is Y higher in A" compares: A with whatever a text compares it with."""
    if COMPARED.search(asked):
        return None
    for cue in directions(asked):
        graded = cue.axis in {"level", "outcome"} and cue.form is Form.ADJECTIVE
        group = _ONE_SIDE.match(asked, cue.end) if graded else None
        if group and AUXILIARY_ASKED.match(asked) and asked[: cue.start].strip():
            return Comparison(cue, words_of_side(group["who"], ""), frozenset(), 0, len(asked))
    return None


AUXILIARY_ASKED = re.compile(r"(?:[^,]{3,60}, |so |and )?(?:is|are|was|were)\b", re.IGNORECASE)
_PLACED = re.compile(
    r"\b(?:in|among|after|with|for|at|on|of those|when|if|than|compared|versus|vs)\b", re.IGNORECASE
)
_RATED_ON = re.compile(r"\b(?:on|for|in terms of|as regards|regarding)\s", re.IGNORECASE)


_WITHSTANDS = re.compile(  # "more tolerance to Y" is no more of Y
    r"\b(?:toleran|resistan|sensitiv|susceptib|respons|vulnerab)\w* (?:of|to|for)"
    r" (?:[\w-]+ ){0,3}$",
    re.IGNORECASE,
)


_LACK = re.compile(r"[ -](?:deficien|insufficien|deplet)", re.IGNORECASE)


def _borne(text: str, item: Thing) -> tuple[bool, bool]:
    """Whether a thing is withstood, and whether its lack is spoken of: neither is its amount."""
    withstood = bool(_WITHSTANDS.search(text[: item.start]))
    return withstood, bool(_LACK.match(text, item.end))


def _measure(
    asked: str, wanted: Comparison, text: str, told: Comparison
) -> tuple[Thing, Thing] | None:
    """What a question compares, and the place nearest to the comparative where a text names it."""
    sides = (wanted.second - wanted.first) | (told.second - told.first)
    placed = _PLACED.search(asked, wanted.cue.end)
    stop = placed.start() if placed else len(asked)
    named = [
        item
        for item in things(asked)
        if not set(tokens(asked[slice(*item.span)])) & (sides | ANYBODY)
    ]
    behind = [item for item in named if wanted.cue.end <= item.start < stop]
    before = [item for item in reversed(named) if item.end <= wanted.cue.start]
    doing = next((c for c in directions(asked) if c.form is Form.GERUND and c.start >= stop), None)
    aimed = [
        item for item in things(asked) if doing and item.start >= doing.end
    ]  # "better at lowering Y"
    if doing and not aimed and wanted.cue.axis == "outcome":
        return None  # "better at preventing it": of which nothing is named
    rated = _RATED_ON.search(asked, stop) if wanted.cue.axis == "outcome" else None
    aimed = aimed or [item for item in named if rated and item.start >= rated.end()]
    how = all(asked[slice(*item.span)].endswith("ly") for item in behind)  # "more readily than"
    for item in aimed or (before if how else behind):
        places = [
            place
            for place in named_in(text, item)
            if told.start <= place.start < told.end
            and abs(place.start - told.cue.start) <= FARTHEST
            and _borne(asked, item) == _borne(text, place)
        ]
        if places:
            return item, min(places, key=lambda place: abs(place.start - told.cue.start))
    return None


def _sign(text: str, comparison: Comparison, item: Thing) -> int:
    """The sign of a comparative for a measure, with what hangs on the measure itself."""
    cue = comparison.cue
    held = [*hung_before(text, directions(text), item.span)]
    held += hung_behind(text, directions(text), item.span)
    sign = cue.effective
    if cue.axis == "outcome" and (item.key in _WORSE_OUTCOMES or _is_ill(text, item)):
        sign = -sign  # worse mortality is more of it
    if likely := _LIKELY_TO.match(text, cue.end):  # "more likely to lose it"
        doing = [c.effective for c in directions(text) if c.start == likely.end()]
        sign *= doing[0] if doing and doing[0] < 0 else 1
    ends = {thing.end for thing in things(text)}
    for other in held:
        if comparison.grades_doing and other.form is Form.VERB:
            continue
        if other.form is Form.PARTICIPLE and other.start - 1 in ends:
            continue  # "tea cleared worms in fewer people": what it did, not which worms
        if other.start != cue.start:
            sign *= other.effective
    return sign


def _comparison(text: str) -> Comparison | None:
    """The last comparison of a text by a "than", and the first comparative before it."""
    for than in COMPARED.finditer(text):
        led = not text[: than.start()].strip(" ,;")
        start = max((m.end() for m in BREAK.finditer(text, 0, than.start())), default=0)
        begins, rest = start, BREAK.split(text[than.end() :])[0]
        rest = rest if led else _side(rest)
        if led:
            second, _, clause = rest.partition(",")
            first = clause
            cues = [c for c in directions(text) if c.start > than.end() + len(second)]
        else:
            first, second = text[start : than.start()], rest
            if _LIKELY.search(first):
                second = _TO_DO.split(rest, maxsplit=1)[0]
            cues = [c for c in directions(text) if start <= c.start < than.start()]
        graded = [
            c
            for c in cues
            if c.axis in {"level", "outcome"}
            and c.form in _GRADED
            and _near(c, than, led)
            and not any(  # "less abundant"
                c.start == other.end + 1 and other.axis in {"level", "outcome"} for other in cues
            )
        ]
        graded = [c for c in graded if _COMPARATIVE.fullmatch(c.text)] or graded
        if len({c.effective for c in graded}) > 1 and not led:
            opens = [m.end() for m in _CLAUSE_OPENS.finditer(text, start, graded[-1].end + 1)]
            start = max(opens, default=start)
            graded = [c for c in graded if c.start >= start]
            if text[graded[-1].end : than.start()].strip() == "":
                graded = graded[-1:]
        done = _how_much(text, cues, graded[-1], than) if graded else 0
        if done:
            graded = [replace(graded[-1], sign=graded[-1].sign * done)]
        if graded and len({c.effective for c in graded}) == 1:
            if not led:
                opened = text.rfind(", and ", begins, graded[-1].start)
                first = text[max(opened, begins) : than.start()]
            reason = _REASON.search(text, than.end() + len(second))
            end = reason.start() if reason and not led else len(text)
            one, other = words_of_side(first, second), words_of_side(second, first)
            if _THOSE_WITHOUT.fullmatch(second):
                other = frozenset(f"~{word}" for word in one)
            return Comparison(graded[-1], one, other, start, end, bool(done))
    return None


def sides_compared(text: str) -> tuple[frozenset[str], frozenset[str]] | None:
    """The words of the two sides that a text compares; None where it names no second side."""
    told = _comparison(text)
    return (told.first, told.second) if told and told.second else None


def sets_apart(text: str, one: Set[str], other: Set[str]) -> bool:
    """Whether a text has more or less of something on one of two sides, given by their tokens."""
    told = _comparison(text)
    if told is None or told.cue.negated:
        return False
    return are_the_sides((told.first, told.second), one, other)


def _side(rest: str) -> str:
    """What a "than" compares with, to the end of its phrase."""
    placed = _PLACED_BY.match(rest)
    opened = placed.end() if placed else 0
    return rest[:opened] + _SIDE_ENDS.split(rest[opened:], maxsplit=1)[0]


def _how_much(text: str, cues: Sequence[Direction], grade: Direction, than: re.Match[str]) -> int:
    """The sign of the verb that a "more than" grades: "A lowers Y more than B"; 0 for none."""
    if not _MORE_THAN.fullmatch(text, grade.start, than.end()):
        return 0
    verbs = [
        cue.effective
        for cue in cues
        if cue.end <= grade.start and cue.form in {Form.VERB, Form.PARTICIPLE}
    ]
    return verbs[0] if len(verbs) == 1 else 0


def _near(cue: Direction, than: re.Match[str], led: bool) -> bool:
    return led or than.start() - cue.end <= FARTHEST


def _facing(wanted: Comparison, told: Comparison, measured: frozenset[str]) -> int:
    """+1 where the sides stand alike in both, -1 where they change places, 0 where unclear."""
    one, other = wanted.first - wanted.second - measured, wanted.second - wanted.first - measured
    first, second = told.first - told.second, told.second - told.first
    if not wanted.second:
        return side_of(one, first, second)
    if one and is_control(other) and not shared(one, first | second):
        return 0  # another treatment was set beside the same control
    if not shared(other, first | second) and not (is_anybody(other) and shared(one, second)):
        return 0  # the text compares with another group
    if shared(one, second) and shared(other, first) and not shared(other, second):
        return -1  # whatever else stands on the first side of both
    if shared(one, first) and shared(other, second) and not shared(one, second):
        return 1  # ... or behind the second, as the measure may: "than B on the scale"
    if shared(other, first) and not shared(other, second) and not is_anybody(other):
        return 0  # what the first side has besides may be shared by both
    straight = shared(one, first) + shared(other, second)
    crossed = shared(one, second) + shared(other, first)
    return (straight > crossed) - (crossed > straight)
