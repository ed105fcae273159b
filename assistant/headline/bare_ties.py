"""Ties that leave the way open: "X is related to Y" says not which of them goes up.

A question on the bare tie is affirmed by a tie of either sign; one on which way things go is told
nothing by a bare tie.
"""

import re

from assistant.headline.alike import asks_nothing
from assistant.headline.denied import tells_course
from assistant.headline.sameness import SAME_SIGN
from assistant.headline.stated import clauses
from assistant.headline.things import keys_of, names_of, things
from assistant.polarity.effects import Direction, directions, level_of
from assistant.polarity.words import DENIES

_BARE_TIE = re.compile(
    r"(?:^|[,:;] )(?:is|are|was|were) (?:[^,;?]*? )?(?:associated|linked|related|tied|connected"
    r"|correlated|correlation|association|relation(?:ship)?|link) (?:with|to|between)\b|"
    r"(?:^|[,:;] )(?:do|does|did) [^,;?]*? correlate\b",
    re.IGNORECASE,
)


_BARE_MARKER = re.compile(  # "is high X a prognostic marker of Y": of what course is left open
    r"^\W*(?:is|are|was|were) [^,;?]*? (?:an? )?(?:\w+ly )?(?:prognostic|diagnostic|predictive)"
    r" (?:bio-?)?(?:markers?|factors?|indicators?|predictors?|variables?)"
    r"(?: (?:of|for|in) [^,;?]+)?\W*$",
    re.IGNORECASE,
)


def asks_bare_tie(asked: str) -> bool:
    """Whether a question is if two go with one another, and leaves open which way."""
    if _BARE_MARKER.match(asked) and not DENIES.search(asked) and not _RATED.search(asked):
        return True
    cues = directions(asked)
    return bool(
        _BARE_TIE.search(asked)
        and not asks_nothing(asked)
        and not DENIES.search(asked)
        and len(cues) == 1
        and _is_bare_tie(cues[0])
        and not SAME_SIGN.search(asked)
    )


_RATED = re.compile(
    r"\b(?:poor(?:er)?|worse|bad|better|good|favou?rable|unfavou?rable|longer|shorter)\b", re.I
)
_OPEN_TIE = re.compile(r"(?:related|relevant)(?: (?:with|to|between))?", re.IGNORECASE)
_SAID_WHICH_WAY = re.compile(r"positiv|direct|negativ|invers|adverse", re.IGNORECASE)


def _is_bare_tie(cue: Direction) -> bool:
    return cue.axis == "association" and not _SAID_WHICH_WAY.match(cue.text)


def leaves_way_open(asked: str, text: str) -> bool:
    """Whether a question is on which way things go, and a text only has them "related".

    What else the sentence ties, "while Z was inversely related to W", is told of others.
    """
    names = names_of(asked)
    if not names or all(_is_bare_tie(cue) for cue in directions(asked)):
        return False
    for start, end in clauses(text):
        clause = text[start:end]
        if names <= keys_of(clause):
            cues = directions(clause)
            unrated = tells_course(asked) and bool(_TIED_TO_COURSE.search(clause))
            return bool(cues) and all(
                _OPEN_TIE.fullmatch(cue.text) or (unrated and _is_bare_tie(cue)) for cue in cues
            )
    return False


_TIED_TO_COURSE = re.compile(  # that it goes with the prognosis does not say with which
    r"\b(?:associated|correlated|linked|related|tied|connected) (?:with|to) (?:an? |the |their )?"
    r"(?:\w+ )?(?:prognosis|survival|outcomes?|outlook)\b",
    re.IGNORECASE,
)


_CAUGHT = (
    r"(?:pull(?:ed)?[- ]?downs?|affinity purif\w+|(?:immuno)?precipitat\w+|(?-i:RIP|CLIP|ChIP))"
)
_ENRICHED_THERE = re.compile(
    rf"\b{_CAUGHT}\b[^.;]*\benrich|\benrich[^.;]*\b{_CAUGHT}\b", re.IGNORECASE
)
_CATCHES = re.compile(r"\b(?:enrich|pull|precipitat|purif)", re.IGNORECASE)


def is_of_binding(asked: str, text: str) -> bool:
    """Whether a text has a thing enriched by what it is caught with, and no level is told of it."""
    return bool(_ENRICHED_THERE.search(text)) and not _CATCHES.search(asked)


TWO = 2  # names that move together, or apart


def ways_agreement(asked: str, text: str) -> int:
    """+1 where the two names that a question has go together, or apart, are so by their levels.

    -1 where they go the other way; 0 where a text ties them, or leaves the level of one open.
    """
    wanted = directions(asked)
    named = [item for item in things(asked) if item.is_name]
    if len(named) != TWO or not wanted or DENIES.search(asked):
        return 0
    if not all(cue.axis == "association" and _SAID_WHICH_WAY.match(cue.text) for cue in wanted):
        return 0
    if any(cue.axis == "association" for cue in directions(text)):
        return 0
    levels = [_level(text, item.key) for item in named]
    return wanted[0].effective * levels[0] * levels[1]


def _level(text: str, key: str) -> int:
    """The level that a text tells of a name; 0 where it tells none, or several."""
    told = {level_of(text, item.span) for item in things(text) if item.key == key} - {0}
    return told.pop() if len(told) == 1 else 0
