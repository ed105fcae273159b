"""Whether something is advised, or can be avoided, where a text says just that or its contrary.

"Can X avoid Y?" is denied by "Y is unavoidable", "is X advised?" by "X is not recommended": the
contrary is a word of its own, and no sign of what moves what.
"""

import re
from dataclasses import dataclass

from assistant.headline.stated import clauses
from assistant.headline.things import SAID, coverage, keys_of, names_all

_ADVISE = r"(?:recommend|advis|endors|advocat|encourag)\w*"
_IS = r"\b(?:is|are|was|were|be|been)\b"
_LET = r"(?:allowed|permitted|licen[sc]ed|approved|authori[sz]ed|legal)\b"
_NOT = r"(?:not|never|no longer|cannot|can['’]?t|hardly|n['’]t)\s(?:\w+ly\s|be\s|been\s|to\s)*"


@dataclass(frozen=True, slots=True)
class _Stance:
    """A word for what is said of a thing, and the words for its contrary."""

    held: re.Pattern[str]
    denied: re.Pattern[str]


def _stance(held: str, denied: str) -> _Stance:
    return _Stance(re.compile(held, re.IGNORECASE), re.compile(denied, re.IGNORECASE))


_STANCES = (
    _stance(
        rf"\b{_ADVISE}",
        rf"\b{_NOT}{_ADVISE}|\b(?:discourag|dissuad)\w*|\b{_ADVISE} against\b"
        rf"|\b(?:no|without|lack of) (?:\w+ ){{0,2}}?{_ADVISE}(?! against\b)"
        r"|\b(?:in|un)advisable\b|\bcontra-?indicated\b",
    ),
    _stance(
        rf"{_IS} (?!not\b)(?:[\w'-]+ ){{0,6}}?{_LET}|\blegal(?:ly)?\b",
        rf"\b{_NOT}{_LET}|\b(?:bans?|banned|outlaw\w*|prohibit\w*|forbid\w*|forbade|illegal\w*)\b",
    ),
    _stance(
        r"\bavoid(?:s|ed|able|ing)?\b",
        rf"\b(?:unavoidabl[ey]|inevitabl[ey]|inescapabl[ey])\b|\b{_NOT}avoid(?:ed|able)?\b",
    ),
)
_ATTRIBUTE = re.compile(  # "the advised sunlight group" is one, whatever is advised
    rf"\b{_ADVISE}(?= (?:[\w/-]+ ){{0,2}}?(?:groups?|arms?|doses?|intakes?|levels?|amounts?)\b)",
    re.I,
)
_QUALIFIED = re.compile(  # of whom or when it holds is told apart
    r"(?<!-)\b(?:rather than|instead of|over|only|unless|except|but|if|when|whether)\b",
    re.IGNORECASE,
)
_OUGHT = re.compile(  # "should it be blocked in patients?" is not told by its level
    r"\b(?:should|ought to|must) (?:(?!have\b)[\w'’-]+ ){0,6}?be (?:\w+ly )?"
    r"(?:block|inhibit|silenc|suppress|knock|administ)\w*",
    re.IGNORECASE,
)


def advice_agreement(asked: str, text: str) -> int:
    """+1 where a text says that a thing is advised, or avoided, as is asked; -1 where not; else 0.

    It has to be said of what is asked about.
    """
    asked, text = _ATTRIBUTE.sub(" ", asked), _ATTRIBUTE.sub(" ", text)
    for stance in _STANCES:
        wanted = _way(stance, asked)
        if not wanted or not names_all(asked, text) or _QUALIFIED.search(asked):
            continue
        rest = stance.held.sub(" ", stance.denied.sub(" ", asked))
        for start, end in clauses(text):
            told = _way(stance, text[start:end])
            if told and _is_on(rest, text[start:end], text) and not _QUALIFIED.search(text, start):
                return wanted * told
    return 0


def _way(stance: _Stance, text: str) -> int:
    return -1 if stance.denied.search(text) else 1 if stance.held.search(text) else 0


def _is_on(rest: str, clause: str, text: str) -> bool:
    """Whether a clause speaks of what is asked about, and the sentence of nearly all of it."""
    wanted = keys_of(rest)
    return bool(wanted & keys_of(clause)) and coverage(rest, text) >= SAID


def is_unadvised(asked: str, text: str) -> bool:
    """Whether a question is what ought to be done, of which a text says nothing."""
    return bool(_OUGHT.search(asked)) and not advice_agreement(asked, text)
