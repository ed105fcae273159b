"""Which of two groups has more of something: "higher in A than in B", "B had fewer than A".

A question and a sentence both name a measure, a comparative and two sides. They agree where the
comparatives agree and the sides stand alike, and disagree where one of the two is turned round. A
side is known by the words that the other lacks; a word with a "not" is another word ("infected",
"uninfected"). Where sides or measure do not meet, nothing is read.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.headline.alike import asks_nothing
from assistant.headline.comparisons import COMPARED
from assistant.headline.relations import BREAK
from assistant.headline.things import Thing, named_in, things
from assistant.polarity.cues import Direction, Form, directions
from assistant.polarity.hung import hung_before, hung_behind
from index.terms import STOPWORDS, tokens

FARTHEST = 160  # characters between a comparative and its "than"
_GRADED = frozenset({Form.ADJECTIVE, Form.NOUN, Form.PARTICIPLE, Form.VERB})
_ANYBODY = frozenset(
    tokens(
        "patients people children adults participants subjects individuals group groups arm cases"
        " persons ones those samples same rate rates amount number levels likely significantly"
        " frequent common often abundant prevalent"
    )
)
_NOT = re.compile(
    r"\b(?:not|never|no|without|lacking|non|aren['’]t|isn['’]t|weren['’]t|wasn['’]t|didn['’]t"
    r"|don['’]t|hadn['’]t|haven['’]t)[\s-]+(?:(?:been|be|any|the|an?)\s+)?(?P<word>[\w-]+)",
    re.IGNORECASE,
)
_UN = re.compile(r"\bun(?P<word>[a-z]{5,})\b", re.IGNORECASE)
_REASON = re.compile(r"[;,]|\b(?:because|since|whereas|while|but)\b", re.IGNORECASE)
_TO_DO = re.compile(r"\sto\s(?=[a-z]+)")
_SIDE_ENDS = re.compile(r"[,(;:\[]|\s(?:for|considering|regarding|during|by the end|in terms of)\s")
_LIKELY = re.compile(r"\b(?:likely|prone|apt|liable)\s+$", re.IGNORECASE)
_MORE_THAN = re.compile(
    r"(?:more|less|better|worse|further)(?: (?:\w+ly|often|so))? than", re.IGNORECASE
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


def group_agreement(asked: str, text: str) -> int:
    """+1 where a text compares two groups as a question presumes, -1 where oppositely, else 0."""
    told = _comparison(text)
    wanted = _comparison(asked) if told else None
    if told is None or wanted is None:
        return 0
    measure = _measure(asked, wanted, text, told)
    if measure is None:
        return 0
    item, there = measure
    facing = _facing(wanted, told, frozenset(tokens(asked[slice(*item.span)])))
    sign = _sign(asked, wanted, item) * _sign(text, told, there) * there.turn * facing
    if asks_nothing(asked) and facing and sign <= 0:
        return -1
    if told.cue.negated:
        return -1 if sign < 0 else 0  # "not higher" rules out "higher" only
    return sign


_PLACED = re.compile(
    r"\b(?:in|among|after|with|for|at|on|of those|when|if|than|compared|versus|vs)\b", re.IGNORECASE
)


def _measure(
    asked: str, wanted: Comparison, text: str, told: Comparison
) -> tuple[Thing, Thing] | None:
    """What a question compares, and the place nearest to the comparative where a text names it."""
    sides = (wanted.second | told.second) - wanted.first - told.first
    placed = _PLACED.search(asked, wanted.cue.end)
    stop = placed.start() if placed else len(asked)
    named = [
        item
        for item in things(asked)
        if not set(tokens(asked[slice(*item.span)])) & (sides | _ANYBODY)
    ]
    behind = [item for item in named if wanted.cue.end <= item.start < stop]
    before = [item for item in reversed(named) if item.end <= wanted.cue.start]
    doing = next((c for c in directions(asked) if c.form is Form.GERUND and c.start >= stop), None)
    aimed = [
        item for item in things(asked) if doing and item.start >= doing.end
    ]  # "better at lowering Y"
    for item in aimed or behind or before:
        places = [
            place
            for place in named_in(text, item)
            if told.start <= place.start < told.end
            and abs(place.start - told.cue.start) <= FARTHEST
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
    if cue.axis == "outcome" and item.key in _WORSE_OUTCOMES:
        sign = -sign  # worse mortality is more of it
    ends = {thing.end for thing in things(text)}
    for other in held:
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
        rest = BREAK.split(text[than.end() :])[0]
        rest = rest if led else _SIDE_ENDS.split(rest, maxsplit=1)[0]
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
            and not any(c.start == other.end + 1 for other in cues)  # "less abundant"
        ]
        if graded and (done := _how_much(text, cues, graded[-1], than)):
            graded = [replace(graded[-1], sign=graded[-1].sign * done)]
        if graded and len({c.effective for c in graded}) == 1:
            if not led:
                opened = text.rfind(", and ", start, graded[-1].start)
                first = text[max(opened, start) : than.start()]
            reason = _REASON.search(text, than.end() + len(second))
            end = reason.start() if reason and not led else len(text)
            return Comparison(graded[-1], _words(first, second), _words(second, first), start, end)
    return None


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


def _words(side: str, other: str) -> frozenset[str]:
    """The words of a side, "not X" and "unX" as one word that differs from "x"."""
    both = set(tokens(side)) | set(tokens(other))
    side = _UN.sub(lambda m: f"not {m['word']}" if set(tokens(m["word"])) & both else m[0], side)
    turned = {f"~{token}" for m in _NOT.finditer(side) for token in tokens(m["word"])}
    graded = {token for cue in directions(side) for token in tokens(cue.text)}
    plain = set(tokens(_NOT.sub(" ", side))) - STOPWORDS - _ANYBODY - graded
    return frozenset(plain | turned)


def _facing(wanted: Comparison, told: Comparison, measured: frozenset[str]) -> int:
    """+1 where the sides stand alike in both, -1 where they change places, 0 where unclear."""
    one, other = wanted.first - wanted.second - measured, wanted.second - wanted.first - measured
    first, second = told.first - told.second, told.second - told.first
    if not other & (first | second) and not one & second:
        return 0  # the text compares with another group
    straight = len(one & first) + len(other & second)
    crossed = len(one & second) + len(other & first)
    return (straight > crossed) - (crossed > straight)
