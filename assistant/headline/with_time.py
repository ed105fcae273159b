"""Whether something goes up or down with time or dose: "the longer it lasts, the more of it".

Papers say so by a word ("in a dose-dependent manner") that has no direction of its own: it takes
that of what is told beside it.
"""

import re

from assistant.headline.stated import clauses
from assistant.headline.things import SAID, coverage, names_all
from assistant.polarity.effects import directions

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
    r"\b(?:in an? )?(?:(?P<time>time)|(?P<dose>dose|concentration))(?:[- ]and[- ](?:dose|time))?"
    r"[- ]dependent(?:ly)?(?: (?:manner|fashion|way))?"
    rf"|\bthe (?:(?P<longer>longer)\b|(?P<higher>higher|larger) the {_DOSE}\b)[^,;]*, the more\b"
    rf"|\bwith (?:the )?(?:extension|prolongation|increase|passage) of (?:the )?(?:[\w-]+ )?"
    rf"(?:(?P<extended>{_TIME})|(?P<raised>{_DOSE}))\b",
    re.IGNORECASE,
)
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
    for start, end in clauses(text):
        told = _TOLD.search(text, start, end)
        if told is None or _is_of_time(told) != _is_of_time(wanted):
            continue
        bare = _LESS.sub(" ", _MORE.sub(" ", rest))
        if coverage(bare, text) >= SAID:
            falls = any(cue.effective < 0 for cue in directions(text[start:end]))
            return (1 if more else -1) * (-1 if falls else 1)
    return 0


def _is_of_time(match: re.Match[str]) -> bool:
    return any(
        match[name] for name in ("time", "longer", "extended") if name in match.re.groupindex
    )
