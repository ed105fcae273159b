"""Whether something goes up or down with time or dose: "the longer it lasts, the more of it".

Papers say so by a word ("in a dose-dependent manner") that has no direction of its own: it takes
that of what is told beside it.
"""

import re

from assistant.headline.stated import clauses
from assistant.headline.things import SAID, coverage, keys_of, names_all, names_of
from assistant.polarity.effects import directions
from assistant.polarity.words import DENIES
from index.spans import Span

_TIME = (
    r"(?:times?|durations?|hours?|days?|weeks?|minutes?|exposures?|incubations?|treatments?"
    r"|stays?|periods?)"
)
_DOSE = r"(?:dos(?:es?|ages?)|concentrations?|amounts?|quantit(?:y|ies))"
_ASKED = re.compile(
    rf"\b(?:with|over|through|by|as|on) (?:the |more |increasing |growing )*(?:(?:(?P<time>time"
    rf"|long(?:er)? (?:[\w-]+ )?{_TIME}|{_TIME} (?:goes|passes|grows))\b)"
    rf"|(?P<dose>(?:higher |larger |rising )?{_DOSE}\b))"
    rf"|\bthe (?:(?P<longer>longer)|(?P<higher>higher|larger|more) the {_DOSE})\b[^?,;]*",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"\b(?:in an? )?(?P<one>time|dose|concentration)"
    r"(?:(?:-? and |-and-)(?P<other>time|dose|concentration))?"
    r"[- ]dependent(?:ly)?(?: (?:manner|fashion|way))?"
    rf"|\bthe (?:(?P<longer>longer)\b|(?P<higher>higher|larger) the {_DOSE}\b)[^,;]*,"
    r" the (?:more|(?P<less>less|fewer))\b"
    rf"|\bwith (?:the )?(?:extension|prolongation|increase|passage) of (?:the )?(?:[\w-]+ )?"
    rf"(?:(?P<extended>{_TIME})|(?P<raised>{_DOSE}))\b",
    re.IGNORECASE,
)
_INTO = re.compile(r"\s(?:in|of)\s")  # what a noun has to do with: "an increase in X"
_MORE = re.compile(
    r"\b(?:more|increas\w*|ris(?:e|es|ing)|rose|grow\w*|higher|go(?:es)? up|climb\w*)\b", re.I
)
_LESS = re.compile(r"\b(?:less|fewer|decreas\w*|fall\w*|fell|declin\w*|lower|drop\w*)\b", re.I)


def dependence_agreement(asked: str, text: str) -> int:
    """+1 where a text has a thing go with time or dose as is asked, -1 the other way; else 0."""
    wanted = _ASKED.search(asked)
    if wanted is None or not names_all(asked, text):
        return 0
    rest = asked[: wanted.start()] + asked[wanted.end() :]
    more, less = bool(_MORE.search(rest)), bool(_LESS.search(rest))
    if more == less:
        return 0
    bare = _LESS.sub(" ", _MORE.sub(" ", rest))
    for start, end in clauses(text):
        told = _TOLD.search(text, start, end)
        if told is None or not _goes_with(wanted) <= _goes_with(told):
            continue
        if DENIES.search(text, start, end) or coverage(bare, text) < SAID:
            continue
        way = _way_told(asked[: wanted.start()] or rest, text, (start, end), told)
        if way:
            return way if more else -way
    return 0


def _way_told(moved: str, text: str, clause: Span, told: re.Match[str]) -> int:
    """+1 where a clause has what is asked about go up, -1 down; 0 where what it moves is another.

    Nothing is made of two words of direction of which one goes down: either may hang on the other.
    """
    if told["less"]:
        return -1
    cues = [
        cue
        for cue in directions(text)
        if clause[0] <= cue.start < clause[1] and not told.start() <= cue.start < told.end()
    ]
    if any(cue.effective < 0 for cue in cues) and len(cues) > 1:
        return 0
    keys = keys_of(moved)
    for cue in cues:
        direct = cue.end < told.start() and not _INTO.match(text, cue.end)
        end = told.start() if direct else clause[1]
        behind = names_of(text[cue.end : end])
        if behind and not behind & keys:
            return 0
    return -1 if cues and cues[0].effective < 0 else 1


def _goes_with(match: re.Match[str]) -> set[str]:
    """What a match speaks of: time, dose, or both."""
    said = {name: words.lower() for name, words in match.groupdict().items() if words}
    named = {said[name] for name in ("one", "other") if name in said}
    if not named:
        named = {"dose"} if said.keys().isdisjoint(("time", "longer", "extended")) else {"time"}
    return {"dose" if name == "concentration" else name for name in named}
