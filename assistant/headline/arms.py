"""What a trial found between its arms: "is O higher with A than with B", by a sentence on O.

A question names two arms and a measure. A sentence on the measure says which arm had more of it, in
whichever order and with or without naming the other, or that the arms did not differ. An arm is
known by the words that the other one and the measure lack; where it stands decides, and where both
or neither stand on a side nothing is read.
"""

import functools
import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from assistant.headline.beside import is_of_no_share
from assistant.headline.comparisons import COMPARED
from assistant.headline.figures import CHANCE
from assistant.headline.graded_pairs import GRADED
from assistant.headline.groups import is_ill
from assistant.headline.stance import BETTERED, WORSENED
from assistant.headline.stated import CONTRAST, stated, without_effect
from assistant.headline.things import coverage, names_all
from assistant.polarity.cues import Direction, Form, directions
from index.spans import Span
from index.terms import STOPWORDS, tokens

SPEAKS_OF = 0.6  # share of the words of a measure by which a clause is on it
HALF = 0.5  # share of the words of a clause that it has to state
COMPOSED = 3  # words between a grade and what it grades: "a greater mean percent reduction"

_BOUND = re.compile(
    r"(?<=[a-z)\d%])\.\s+(?=(?-i:[A-Z]))|;\s|,?\s+(?=(?:but|whereas|while|although|though|however)\b)"
    r"|,\s+(?=yet\b)"
    r"|,?\s+(?=with(?:out)? (?:no |an? |any )?(?:\w+ )?(?:significan\w+|differences?)\b)"
    r"|(?<=\)),\s+and\s+"
    r"|,\s+(?:and\s+)?(?=(?:the|there|an?|this|[a-z]+) (?:\w+ ){0,4}?(?:was|were|did)\b)",
    re.IGNORECASE,
)
_ALTHOUGH = re.compile(r"\W*(?:although|though|while|whereas)\b[^,;]+,\s+", re.IGNORECASE)
_P_VALUE = re.compile(
    r"\bp(?:[- ]?values?)?\s*(?:(?P<sign>[=<>≤≥])|of)\s*(?P<value>0?\.\d+|1\.0+)\b", re.IGNORECASE
)
_INSIGNIFICANT = re.compile(
    r"\b(?:not(?! only)|never|no longer|nor|neither|n't)\b(?: \w+){0,3}? (?:statistical(?:ly)? )?"
    r"significan\w+|\bwithout (?:reaching )?(?:statistical )?significance"
    r"|\b(?:non-?|in)significan\w+|[(,;=]\s*N\.?S\.?(?=[),;])"
    r"|\b(?:fail\w*|not|n't)(?: to)? (?:reach|attain|achieve)\w* (?:statistical )?significance",
)
_ASKS = re.compile(
    r"(?:[^,?]{3,60},\s+)?(?P<aux>do|does|did|is|are|was|were|has|have|had|can|could|will|would)\s",
    re.IGNORECASE,
)
_IS = re.compile(r"is|are|was|were", re.IGNORECASE)
_LEADS = re.compile(
    r"(?P<than>(?:as )?compared (?:to|with)\s[^,?]+),\s*(?P<rest>.+)", re.IGNORECASE
)
_PLACED = re.compile(
    r"\s(?:in|with|among|for|on|after|under|by|when|if|given|from|of)\s", re.IGNORECASE
)
_CONTROL = frozenset(
    tokens("placebo control controls usual standard sham saline vehicle conventional routine")
)
_TREATED = frozenset(tokens("intervention experimental active study verum"))
_GROUPS = (
    r"(?:(?:the|both|either|all|any(?: of)?|two|three|four|study|treatment|intervention|trial)\s+)+"
    r"(?:groups?|arms?|treatments?|conditions?|regimens?|interventions?|therapies|cohorts?)\b"
    r"|\bgroups\b"
)
_OF_ALL = re.compile(rf"\b(?:in|between|among|across|for|of|with)\s+(?:{_GROUPS})", re.IGNORECASE)
_BETWEEN = re.compile(rf"\b(?:between|among|across)\b|{_OF_ALL.pattern}", re.IGNORECASE)
_LONG_OR_SHORT = re.compile(r"(?:long|short)", re.IGNORECASE)
_REFERS = re.compile(  # "however, the difference was not significant"
    r"\b(?:th(?:is|e|ese)|no|any|such|between[- ]group|group-wise)\b(?: [\w-]+){0,3}?"
    r" (?:differences?|changes?|comparisons?|effects?|improvements?|reductions?|increases?)\b"
    r"|\bcomparison with\b|^\W*(?:(?:but|though|although|however),? )?(?:th(?:is|ese)|it|they)\b",
    re.IGNORECASE,
)
_OTHER_MEASURE = re.compile(  # beside a name it is another measure than the name's amount
    r"\b(?:variab\w+|variations?|variances?|heterogene\w+|fluctuat\w+|dispersion|relief|controll?\w*"
    r"|thresholds?|tolerance|excretion|clearance|intake|requirements?|time to)\b"
    r"(?! groups?| arms?)",
    re.IGNORECASE,
)
_NOT_GIVEN = re.compile(r"\b(?:without|not|no|never|off)\b", re.IGNORECASE)
_SAYS_SO = frozenset(
    tokens(
        "difference differences differ comparison control controls placebo significant"
        " statistically statistical insignificant nonsignificant significance value important"
        " clear found seen observed emerged noted between conditions fail failed show showed"
        " reach reached however yet although though both any group-wise groupwise"
    )
)
_BRACKETS = re.compile(r"\([^()]*\)?")
_GRADES_VERB = re.compile(rf"(?:less|more) (?:{COMPARED.pattern})", re.IGNORECASE)
_AGENT = re.compile(r"(?:ors?|ers?|ants?)$", re.IGNORECASE)  # an inhibitor is what acts
_ALSO_OF = re.compile(r"\s+(?:that|those|the ones?)\b", re.IGNORECASE)
_COMMON = frozenset(
    tokens(
        "group groups arm arms patients participants subjects treatment treated therapy receiving"
        " received given taking condition compared mean median level levels rate rates score scores"
        " number amount total study trial daily day dose mg more less those"
    )
)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a question presumes: more (+1) or less (-1) of a measure in the first arm."""

    sign: int
    outcome: bool  # it rates ("better") and does not count
    measure: frozenset[str]
    first: frozenset[str]
    second: frozenset[str]
    compares: bool  # it names the second arm
    ill: bool  # the measure is one that is better where there is less of it
    graded: bool  # "is A more common than B": of these two alone it is told


def arm_agreement(asked: str, text: str) -> int | None:
    """+1 where a text finds between two arms what a question presumes, -1 where the opposite.

    0 where it finds that they do not differ, None where it cannot be read.
    """
    wanted, text = _read(asked), _THAN_A_NUMBER.sub("over ", text)
    if wanted is None:
        return None
    told, spans = stated(text), [*_clauses(text)]
    for at, (start, end) in enumerate(spans):
        clause = text[start:end]
        if HALF * len(clause.split()) > len(told[start:end].split()):
            continue  # what was only asked, supposed or left open
        if not wanted.compares and not COMPARED.search(_RATHER.sub("", clause)):
            continue  # what is told of one arm is read by what acts on what
        if _met(wanted.measure, _words(clause)) < SPEAKS_OF * len(wanted.measure):
            continue
        if _OTHER_MEASURE.search(clause) and not _OTHER_MEASURE.search(asked):
            return None  # how much a measure varies is not how much there is
        neither = _names_neither(wanted, text)
        later = (text[slice(*span)] for span in spans[at + 1 :])
        if _no_difference(asked, clause, later):
            if is_of_no_share(asked, clause):
                continue
            return None if neither and not _OF_ALL.search(text) else 0
        alone = not COMPARED.search(clause) and not _stands_in(wanted.second, _words(text))
        graded = any(one.search(clause) for one in (COMPARED, _GRADES, _BETWEEN))
        return _told(clause, wanted) if graded and not (neither or alone) else None
    return None


_THAN_A_NUMBER = re.compile(  # "rose by more than 50%": no arm stands behind
    r"\b(?:more|greater|higher|longer|older) than (?=\d)", re.IGNORECASE
)
_RATHER = re.compile(r"\brather than\b", re.IGNORECASE)  # which compares nothing
_GRADES = re.compile(  # a "high heterogeneity" of both sets neither above the other
    r"\b(?:more|less|fewer|(?:high|low|great|small|larg|long|short|strong|weak|fast|slow|old|young"
    r"|earli|lat)er|better|worse|most|least|superior|inferior"
    r"|(?:exceed|outperform|outliv|surpass|increas|decreas|reduc|improv|prolong|lower|rais|doubl|halv"
    r"|shorten|lengthen|accelerat|delay|slow|fell|rose|favou?r|benefit|worsen|surviv)\w*)\b",
    re.IGNORECASE,
)


def _is_by_chance(text: str) -> bool:
    """Whether a text itself says that what it found is not significant, in words or by P alone."""
    if values := [*_P_VALUE.finditer(text)]:
        return all(
            float(value["value"]) > CHANCE
            or (value["sign"] in {">", "≥"} and float(value["value"]) == CHANCE)
            for value in values
        )
    return bool(_INSIGNIFICANT.search(text))


def is_levelled(asked: str, text: str) -> bool:
    """Whether a text takes back what it found: not significant, or no difference between arms.

    A clause that does so counts where it is on what is asked, or names nothing else.
    """
    spans = [*_clauses(text)]
    if len(spans) == 1:
        return _is_by_chance(text)
    return any(_takes_back(asked, text[slice(*span)]) for span in spans)


_ASKS_SIGNIFICANCE = re.compile(r"(?<!non-)(?<!non)(?<!in)significan(?:t|tly|ce)\b", re.IGNORECASE)


def is_significance_denied(asked: str, text: str) -> bool:
    """Whether a question asks if a gain is significant, and a text on that gain says it is not.

    The clauses before tell of what it is said.
    """
    if not _ASKS_SIGNIFICANCE.search(asked) or not names_all(asked, text):
        return False
    at = next((start for start, end in _clauses(text) if _takes_back(asked, text[start:end])), 0)
    return at > 0 and coverage(_ASKS_SIGNIFICANCE.sub(" ", asked), text[:at]) >= SPEAKS_OF


def _takes_back(asked: str, clause: str) -> bool:
    """Whether a clause denies a difference, and names nothing that the question does not."""
    others = _words(_BRACKETS.sub(" ", clause)) - STOPWORDS - _words(asked) - _COMMON - _SAYS_SO
    if any(len(word) > 1 and word.isalpha() for word in others):
        return False
    denied = _REFERS.search(clause) and without_effect(clause)
    return bool(denied) or _is_by_chance(clause)


def _no_difference(asked: str, clause: str, later: Iterator[str]) -> bool:
    """Whether a clause, or one later than it, says that there was no difference."""
    if without_effect(clause) or _is_by_chance(clause):
        return True
    return any(_takes_back(asked, one) for one in later)


@functools.lru_cache(maxsize=256)  # it is held against one sentence after the other
def _read(asked: str) -> _Asked | None:
    """The arms and the measure of a question that compares; None where it has another build."""
    if led := _LEADS.match(asked):
        asked = f"{led['rest'].rstrip(' ?')} {led['than']}"
    than, opens = COMPARED.search(asked), _ASKS.match(asked)
    end = than.start() if than else len(asked)
    if opens is None or end < opens.end():
        return None
    cues = [cue for cue in directions(asked) if opens.end() <= cue.start < end]
    cue = _telling(cues, is_so=bool(_IS.fullmatch(opens["aux"])))
    if cue is None or len({_sign(item) for item in cues}) > 1:
        return None
    before, behind = asked[opens.end() : cue.start], asked[cue.end : end]
    graded = bool(than and GRADED.fullmatch(asked, cue.start, end))
    if graded:
        first, measure = before, behind
    elif _IS.fullmatch(opens["aux"]):
        measure, first = before, behind  # "is O higher with A than"
    elif _rates(cue) and _PLACED.match(behind) and than:
        measure, first = before, behind  # "does O work better in A than in B"
    else:
        first, measure = before, behind  # "does A raise O more than", "did A have less O than"
    if any(cue.form is Form.NOUN for cue in directions(measure)):
        return None  # the measure is itself a change: "raise the reduction in Y"
    second = re.split(r"[,;?]", asked[than.end() :], maxsplit=1)[0] if than else ""
    one, other, what = (_own(side) for side in (first, second, measure))
    if not one - other or not what or _NOT_GIVEN.search(f"{first} {second}"):
        return None
    if than and not other - one - what:
        return None
    beside = other - one - what if than else frozenset(_CONTROL - one)
    return _Asked(
        _sign(cue),
        _rates(cue),
        what,
        one - other - what,
        beside,
        bool(than),
        is_ill(measure),
        graded,
    )


def _telling(cues: Sequence[Direction], *, is_so: bool) -> Direction | None:
    """The word by which a question compares; in "is the stimulation better" not the noun."""
    found = [cue for cue in cues if cue.axis in {"level", "outcome", "activity"}]
    if is_so and len(found) > 1 and found[0].form is Form.NOUN:
        return found[1]
    return next(iter(found), None)


def _rates(cue: Direction) -> bool:
    graded = cue.axis == "outcome" and not _LONG_OR_SHORT.match(cue.text)
    return graded or bool(BETTERED.match(cue.text) or WORSENED.match(cue.text))


def _sign(cue: Direction) -> int:
    """The sign of a cue; what worsens a thing rates it down, whatever it does to its amount."""
    return -1 if WORSENED.match(cue.text) else cue.effective


def _own(side: str) -> frozenset[str]:
    return frozenset(set(tokens(side)) - STOPWORDS - _COMMON)


def _words(text: str) -> frozenset[str]:
    return frozenset(tokens(text))


def _clauses(text: str) -> Iterator[Span]:
    at = led.end() if (led := _ALTHOUGH.match(text)) else 0
    if led:
        yield led.span()
    for bound in _BOUND.finditer(text, at):
        if text.count("(", at, bound.start()) > text.count(")", at, bound.start()):
            continue  # within what is told in brackets
        yield at, bound.start()
        at = bound.end()
    yield at, len(text)


def _names_neither(wanted: _Asked, text: str) -> bool:
    words = _words(text)
    return not _met(wanted.first, words) and not _stands_in(wanted.second, words)


def _stands_in(arm: Set[str], words: Set[str]) -> int:
    """How many words of an arm stand in others; one control stands for another."""
    return _met(arm, words) or int(bool(arm & _CONTROL and words & _CONTROL))


def _told(clause: str, wanted: _Asked) -> int | None:
    """As `arm_agreement`, for a clause on the measure."""
    set_aside = {match.start("word") for match in CONTRAST.finditer(clause)}
    cues = [
        cue
        for cue in directions(clause)
        if cue.axis != "association"
        and cue.form is not Form.COMPOUND
        and cue.start not in set_aside
        and not (cue.form is Form.NOUN and _AGENT.search(cue.text))
        and not _met(wanted.measure, _words(cue.text))
    ]
    signs = {
        sign if rates == wanted.outcome else -sign
        for sign, rates in _composed(clause, cues)
        if wanted.ill or rates == wanted.outcome
    }
    if len(signs) != 1:
        return None
    agrees = signs.pop() * wanted.sign * _facing(clause, wanted)
    if any(cue.negated for cue in cues):
        return 0 if agrees < 0 else None  # "was not lower" denies "lower", and tells no more
    return agrees or None


def _composed(clause: str, cues: Sequence[Direction]) -> Iterator[tuple[int, bool]]:
    """The signs of a clause, a grade taken with what it grades: "greater reductions"."""
    at = 0
    while at < len(cues):
        cue, following = cues[at], cues[at + 1] if at + 1 < len(cues) else None
        if following and _GRADES_VERB.match(clause, following.start):  # "lowered Y less than"
            yield _sign(cue) * _sign(following), _rates(cue)
            return
        graded = following and cue.form is Form.ADJECTIVE and following.form is Form.NOUN
        between = clause[cue.end : following.start].split() if following else []
        if following and graded and len(between) <= COMPOSED:
            yield _sign(cue) * _sign(following), _rates(following)
            at += 2
        else:
            yield _sign(cue), _rates(cue)
            at += 1


def _facing(clause: str, wanted: _Asked) -> int:
    """+1 where a clause is on the first arm beside the second, -1 where the other way round."""
    than = COMPARED.search(clause)
    if than is None:
        if _BETWEEN.search(clause):
            return 0
        here = _words(clause)
        one, other = _first(wanted, here), _stands_in(wanted.second, here)
        return 0 if one and other else bool(one) - bool(other)
    left, right = clause[: than.start()], clause[than.end() :]
    if left.strip(" ,").lower() in {"", "as"}:
        right, _, left = right.partition(",")
    elif not _PLACED.match(right) and not _ALSO_OF.match(right):
        right, *behind = _PLACED.split(right, maxsplit=1)
        left = " ".join([left, *behind])  # "versus placebo with A": A is on the other side
    left_words, right_words = _words(left), _words(right)
    if wanted.compares and any(_is_of_control(wanted, side) for side in (left, right)):
        return 0
    straight = _first(wanted, left_words), _stands_in(wanted.second, right_words)
    crossed = _first(wanted, right_words), _stands_in(wanted.second, left_words)
    if wanted.graded:
        return all(straight) - all(crossed)
    if any(straight) and any(crossed):
        return (sum(straight) > sum(crossed) + 1) - (sum(crossed) > sum(straight) + 1)
    return any(straight) - any(crossed)


def _is_of_control(wanted: _Asked, side: str) -> bool:
    """Whether a side is a control where a question compares two treatments."""
    return bool(_words(side) & _CONTROL) and not (wanted.first | wanted.second) & _CONTROL


def _first(wanted: _Asked, words: Set[str]) -> int:
    """How many words of the first arm stand in others; beside a control it may be "treated"."""
    named = _met(wanted.first, words)
    return named or int(bool(wanted.second & _CONTROL and words & _TREATED))


def _met(one: Set[str], words: Set[str]) -> int:
    return len(one & words)
