"""Early and late stages: "is X higher in stage III?" beside "X was higher in stage I than in III".

A numeral is no word by which the sides of a comparison could be told apart, and "early" is not the
opposite of "stage IV" by any word of it. So the stages are put in their order, and what is told of
two of them, or of the stage as such, is held against the one that is asked about.
"""

import re

from assistant.headline.stated import clauses
from assistant.headline.things import names_of
from assistant.polarity.effects import directions
from assistant.polarity.words import DENIES
from index.spans import Span, holds

_ILL = (
    r"(?:(?:breast |primary )?(?:tumou?rs?|cancers?|carcinomas?|disease|BC|patients?|cases|ones))"
)
_STAGE = re.compile(
    r"\bstages? (?P<number>0|IV|I{1,3}|[1-4])(?:[ABC])?(?![\w-])"
    rf"|\b(?P<late>(?:late|later|advanced|higher)(?:[- ]stages?\b| (?={_ILL}\b)))"
    rf"|\b(?P<early>(?:early|earlier|initial|lower)(?:[- ]stages?\b| (?={_ILL}\b)))",
    re.IGNORECASE,
)
_ELLIPTIC = re.compile(  # "than in I", "in advanced than in early tumours"
    r"(?<=\bin )(?P<number>IV|I{1,3})(?![\w-])|\b(?P<late>late|advanced)\b|\b(?P<early>early)\b",
    re.IGNORECASE,
)
_NUMBERS = {"0": 0.0, "i": 1.0, "ii": 2.0, "iii": 3.0, "iv": 4.0}
_EARLY, _LATE = 1.5, 3.5
_THAN = re.compile(r"\b(?:than|compared (?:with|to)|versus|vs\.?|relative to)\s", re.IGNORECASE)
_WITH_STAGE = re.compile(
    r"\b(?:with|to) (?:(?:the|an?|increasing|advancing|higher) )*"
    r"(?:(?:tumou?r|TNM|clinical|cancer|disease|pathological|AJCC|FIGO) )*(?:stages?|staging)\b",
    re.IGNORECASE,
)
_POSITIVELY = re.compile(
    r"\b(?:positive(?:ly)?|rose|rises?|increase[sd]?|climb(?:s|ed)?|go(?:es)? up)\b", re.IGNORECASE
)
_NEGATIVELY = re.compile(
    r"\b(?:negative(?:ly)?|inverse(?:ly)?|fell|falls?|decrease[sd]?|declin(?:es|ed)|drop(?:s|ped)?"
    r"|go(?:es)? down)\b",
    re.IGNORECASE,
)
_BEHIND = 60  # characters between what goes up or down and "with the stage"


def order_agreement(asked: str, text: str) -> int | None:
    """What a text says of how a level goes with the stage: +1 as asked, -1 otherwise, 0 nothing.

    None for questions on no stage, and for texts that neither compare two stages nor tell how a
    thing goes with the stage.
    """
    stages = _stages(asked)
    if not stages or DENIES.search(asked) or not (names := names_of(asked)):
        return None
    way = _level(asked, (0, len(asked)), [span for span, _ in stages])
    if not way:
        return None
    for start, end in clauses(text):
        clause = text[start:end]
        if not names <= names_of(clause):
            continue
        if told := _with_stage(clause):
            return way * told * _asked_rank(asked, stages, (_EARLY + _LATE) / 2, apart=1.0)
        two = _stages(clause, elliptic=True)
        than = _THAN.search(clause)
        if than is None or not (two and two[0][0][0] < than.start() < two[-1][0][0]):
            continue
        first, second = two[0][1], two[-1][1]
        sign = _level(clause, (0, than.start()), [span for span, _ in two])
        if not sign or first == second or DENIES.search(clause):
            return 0
        rank = _asked_rank(asked, stages, (first + second) / 2)
        return way * rank * sign * (1 if first > second else -1)
    return None


def _stages(text: str, *, elliptic: bool = False) -> list[tuple[Span, float]]:
    """The stages that a text names, by where they stand, each with its place in their order."""
    found = [*_STAGE.finditer(text)]
    if (found and elliptic) or (elliptic and _THAN.search(text)):
        taken = [match.span() for match in found]
        found += [one for one in _ELLIPTIC.finditer(text) if not holds(taken, one.start())]
    found.sort(key=lambda match: match.start())
    return [(match.span(), _rank(match)) for match in found]


def _rank(stage: re.Match[str]) -> float:
    if number := stage["number"]:
        return _NUMBERS.get(number.lower()) or float(number if number.isdigit() else 0)
    return _LATE if stage["late"] else _EARLY


def _asked_rank(
    asked: str, stages: list[tuple[Span, float]], middle: float, apart: float = 0.0
) -> int:
    """+1 where a question is on the later stages, -1 on the earlier, 0 where it is on neither.

    A stage must be so far `apart` from the middle.
    """
    than = _THAN.search(asked)
    if than and len(stages) > 1:
        ahead, behind = stages[0][1], stages[-1][1]
        return (ahead > behind) - (ahead < behind)
    from_middle = stages[0][1] - middle
    return (from_middle > 0) - (from_middle < 0) if abs(from_middle) >= apart else 0


def _level(text: str, span: Span, taken: list[Span]) -> int:
    """The sign of the one word of level in a stretch of a text, outside the names of stages."""
    signs = {
        cue.effective
        for cue in directions(text)
        if cue.axis == "level" and span[0] <= cue.start < span[1] and not holds(taken, cue.start)
    }
    return signs.pop() if len(signs) == 1 else 0


def _with_stage(clause: str) -> int:
    """+1 where a clause has a thing rise with the stage, -1 where it falls; else 0."""
    at = _WITH_STAGE.search(clause)
    if at is None or DENIES.search(clause):
        return 0
    before = clause[max(0, at.start() - _BEHIND) : at.start()]
    up, down = bool(_POSITIVELY.search(before)), bool(_NEGATIVELY.search(before))
    return up - down
