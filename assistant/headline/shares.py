"""How many, or how often: "did most studies report it?" held against "3 of 41 studies did".

A question and a sentence each name a share of a whole, in a word or in figures. They agree where
the share told lies within the one asked for. Nothing is read where either has a "not".
"""

import functools
import re

from assistant.asked.frame_words import LEAD_IN
from assistant.asked.quantity_words import NUMBERS
from assistant.headline.stated import clauses
from assistant.headline.things import SAID, coverage
from assistant.polarity.effects import directions
from index.terms import tokens

_ASKED = (  # words for a share, with the least and the greatest that they allow
    (r"(?:all|every|each|always|invariably|without exception|routinely|universally)", 0.95, 1.0),
    (r"(?:most|the majority|mostly|usually|generally|commonly|typically|often|regularly"
     r"|many)", 0.5, 1.0),
    (r"(?:few|a minority|the minority|seldom|rarely|hardly (?:any|ever)|scarcely (?:any|ever)"
     r"|infrequently)", 0.0, 0.5),
    (r"(?:none|never|not (?:one|a single))", 0.0, 0.0),
)  # fmt: skip
_TOLD = (
    (r"(?:all|every|each|always|invariably)", 1.0),
    (r"(?:most|the (?:vast )?majority|mostly|usually|generally|typically)", 0.75),
    (r"(?:(?:only )?(?:a )?(?:few|minority|handful)|seldom|rarely|hardly ever|infrequently)", 0.1),
    (r"(?:none|never)", 0.0),
)
_FIGURE = re.compile(
    r"\b(?:only |just |fewer than |less than |some )?(?P<part>\d+|one|two|three|four|five|six|seven"
    r"|eight|nine|ten|eleven|twelve) (?:out )?of (?:the |these |those |all )?(?P<whole>\d+)\b"
    r"|\b(?:only |just )?(?P<percent>\d+(?:\.\d+)?) ?% of (?:the |these |those |all )?(?P<of>\w+)",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:not|no|without|fail\w*|neither|nor|un\w{4,}ed|absent|lack\w*|missing|spared)\b|n['’]t\b",
    re.IGNORECASE,
)
_OPENS = rf"^{LEAD_IN}(?:is|are|was|were|do|does|did|have|has|had|will|would|can)\b"
_BEYOND = 1e-6  # more than half is not half
OF_LIMITED = 0.7  # share of the rest of a question by which a text tells the figure it asks for
_CLOSEST = 4  # words between the auxiliary and the share that is asked for


@functools.cache
def _asked_words() -> tuple[tuple[re.Pattern[str], float, float], ...]:
    return tuple(
        (
            re.compile(
                rf"{_OPENS}(?:\s+[\w'’-]+){{0,{_CLOSEST}}}?\s+{word}\b"
                rf"|\b(?:in|for|among|by) (?:only )?{word}\b(?! cases? (?:of|with))",
                re.IGNORECASE,
            ),
            low,
            high,
        )
        for word, low, high in _ASKED
    )


_OF_ALL = re.compile(r"\bthe (?:very )?most (?!of\b)[a-z]+", re.IGNORECASE)


def share_agreement(asked: str, text: str) -> int:
    """+1 where a text tells the share that is asked for, -1 where another, else 0."""
    if _OF_ALL.search(asked):
        return 0  # "the most common" is a rank and no share
    bounded = _bounded(asked)
    wanted = bounded or next(
        ((low, high) for word, low, high in _asked_words() if word.search(asked)), None
    )
    if wanted is None or _NOT.search(asked) or _NOT.search(text):
        return 0
    told = _told(asked, text)
    if told is None:
        return 0
    low, high = wanted
    if bounded and (limits := _limits(text, told)):
        if limits[0] < high and low < limits[1] and not (low <= limits[0] and limits[1] <= high):
            return 0  # "in less than 60 %" leaves open whether in more than half
        told = sum(limits) / 2
    within = low <= told <= high
    return 1 if within and not _goes_otherwise(asked, text) else -1


def _goes_otherwise(asked: str, text: str) -> bool:
    """Whether the only level of either is high in one and low in the other: "all had low X"."""
    levels = [[c.effective for c in directions(t) if c.axis == "level"] for t in (asked, text)]
    return all(len(found) == 1 for found in levels) and levels[0] != levels[1]


_BOUND = re.compile(  # "do more than half of"; "a stenosis above 70%" is no share of a whole
    r"\b(?:(?P<least>more than|over|at least|upwards? of|above)"
    r"|(?P<most>less than|fewer than|under|at most|below))"
    r" (?:(?:an? |one )?(?P<part>half|third|quarter)|(?P<percent>\d+(?:\.\d+)?) ?(?:%|per ?cent))"
    r"(?= of\b)",
    re.IGNORECASE,
)
_LIMIT_TOLD = re.compile(
    r"\b(?:(?P<most>less than|fewer than|under|below|at most|up to|no more than)"
    r"|(?P<least>more than|over|above|at least|upwards? of)) (?P<percent>\d+(?:\.\d+)?) ?%",
    re.IGNORECASE,
)
_PARTS = {"half": 1 / 2, "third": 1 / 3, "quarter": 1 / 4}


def _bounded(asked: str) -> tuple[float, float] | None:
    """The least and the greatest share of "do more than half of the patients ..."."""
    bound = _BOUND.search(asked) if re.match(_OPENS, asked, re.IGNORECASE) else None
    if bound is None:
        return None
    limit = _PARTS[bound["part"].lower()] if bound["part"] else float(bound["percent"]) / 100
    beyond = 0.0 if bound[0].lower().startswith("at ") else _BEYOND
    return (limit + beyond, 1.0) if bound["least"] else (0.0, limit - beyond)


def _limits(text: str, told: float) -> tuple[float, float] | None:
    """The least and the greatest share, where a text limits the one that it tells."""
    for limit in _LIMIT_TOLD.finditer(text):
        if float(limit["percent"]) / 100 == told:
            return (0.0, told) if limit["most"] else (told, 1.0)
    return None


def speaks_of_whole(asked: str, text: str) -> bool:
    """Whether a text speaks of what a share is asked of; a limit ("more than half") is not told."""
    bare = _BOUND.sub("", asked)
    return coverage(bare, text) >= (SAID if bare == asked else OF_LIMITED)


def _told(asked: str, text: str) -> float | None:
    """The only share that a text tells, of what a question is about where of several things."""
    figures = [*_FIGURE.finditer(text)]
    if len(figures) > 1:
        own = set(tokens(asked))
        figures = [item for item in figures if own & set(tokens(item["of"] or ""))] or figures
    found = [_value(match) for match in figures]
    if not found:
        found = [
            share for word, share in _TOLD for _ in re.finditer(rf"\b{word}\b", text, re.IGNORECASE)
        ]
    # "12 of 3 groups" is no share of a whole.
    return found[0] if len(set(found)) == 1 and found[0] <= 1 else None


def _value(match: re.Match[str]) -> float:
    if match["percent"]:
        return float(match["percent"]) / 100
    part = NUMBERS.get(match["part"].lower()) or int(match["part"])
    return part / max(int(match["whole"]), 1)


_BEFORE = r"(?<!\bmore )(?<!\bless )(?<!\bmost )(?<!\bleast )"
_OFTEN = r"(?:common|frequent|usual|prevalent|widespread|(?:the )?(?:rule|norm))\b(?! to\b| or\b|-)"
_SELDOM = r"(?:rare|uncommon|infrequent|unusual|exceptional|(?:the|an) exception|a rarity)\b"
_DEGREE = r"(?:(?:very|quite|rather|fairly|extremely|relatively|really|so|a|an|\w+ly) )*"
_HOW_OFTEN = re.compile(
    rf"\b(?:is|are|was|were|be|remains?) (?P<who>(?:(?!not\b)[\w'’-]+ ){{0,6}}?)(?P<not>not )?"
    rf"{_DEGREE}{_BEFORE}(?:(?P<often>{_OFTEN})|{_SELDOM})"
    r"|\b(?P<often2>commonly|frequently|usually)"
    r"(?= (?:seen|found|met|observed|encountered|occurs?))"
    r"|\b(?:rarely|seldom|infrequently|hardly ever|uncommonly)\b"
    r"(?= (?:\w+ )?(?:seen|found|met|observed|encountered|reported|occurs?|occurred|happens?))",
    re.IGNORECASE,
)
_NO_FREQUENCY = re.compile(
    r"\b(?:than|as often|as common|how|if|when|which|whose)\b", re.IGNORECASE
)


_EITHER = re.compile(
    rf"\b(?:(?P<often>{_OFTEN}|commonly|frequently|usually)|{_SELDOM}|rarely|seldom)", re.I
)


def is_of_both_ways(asked: str, text: str) -> bool:
    """Whether a question is how common a thing is, and a text calls one so and another rare."""
    if not _HOW_OFTEN.search(asked):
        return False
    return len({bool(word["often"]) for word in _EITHER.finditer(text)}) > 1


def frequency_agreement(asked: str, text: str) -> int:
    """+1 where a text calls as common, or as rare, what a question does; -1 where not so, else 0.

    "Not rare" is common. It must be all that is asked about, in a clause that compares nothing.
    """
    wanted = _HOW_OFTEN.search(asked)
    if wanted is None or _NO_FREQUENCY.search(asked) or not re.match(_OPENS, asked, re.I):
        return 0
    rest = f"{asked[: wanted.start()]} {wanted['who'] or ''} {asked[wanted.end() :]}"
    told = set()
    for start, end in clauses(text):
        clause = text[start:end]
        said = _HOW_OFTEN.search(clause)
        if is_of_both_ways(asked, clause) or _NO_FREQUENCY.search(clause):
            continue
        if said and coverage(rest, clause) == 1.0:
            told.add(_often(said))
    return _often(wanted) * told.pop() if len(told) == 1 else 0


def _often(said: re.Match[str]) -> int:
    sign = 1 if said["often"] or said["often2"] else -1
    return -sign if said["not"] else sign
