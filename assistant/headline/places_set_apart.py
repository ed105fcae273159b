"""One place beside all others: "is X higher in liver than in other tissues?"."""

import re

from assistant.headline.comparisons import COMPARED
from assistant.headline.stated import clauses
from assistant.headline.things import keys_of, names_of
from assistant.polarity.words import DENIES

_THAN_ELSEWHERE = re.compile(
    r"\b(?:in|by) (?:the |an? )?(?P<place>[\w-]{3,})(?: [\w-]+)? than"
    r" (?:(?:in|by) (?:the |any |all )?other (?:[\w-]+ )?"
    r"(?:tissues?|organs?|cells?|cell types?|sites?|parts?|places?|regions?)"
    r"|elsewhere|anywhere else)\b",
    re.IGNORECASE,
)
_LESS = re.compile(r"\b(?:lower|less|scarcer|rarer|fewer|decreased|reduced)\b", re.IGNORECASE)
_THERE_ABOVE_ALL = (
    r"\b(?:specifically|exclusively|selectively|predominantly|preferentially|mainly|mostly|only)\b"
    r"[^.;,]{0,30}?\b(?:express\w*|found|present|abundant|enriched|produced|made) (?:in|by)"
)
_BETWEEN = r"(?:(?!(?:during|for|of|with|at|on|after|before|and|or)\b)[\w-]+\s){0,3}?"


def place_agreement(asked: str, text: str) -> int | None:
    """What a text says of one place beside all others: +1 as asked, -1 otherwise, 0 nothing.

    None for other questions, and where a text only says how much there is in that place: "during
    liver development" says nothing of liver.
    """
    than = _THAN_ELSEWHERE.search(asked)
    if than is None:
        return None
    place = re.escape(than["place"].rstrip("s"))
    names = names_of(asked)
    alone = re.compile(rf"{_THERE_ABOVE_ALL} (?:[\w-]+ ){{0,2}}?{place}s?\b", re.IGNORECASE)
    for start, end in clauses(text):
        told = alone.search(text, start, end)
        before = text[start : told.start()] if told else ""
        if names & keys_of(before) and not DENIES.search(before):
            return -1 if _LESS.search(asked) else 1
    graded = _graded_there(text, names, place)
    if graded:
        return -graded if _LESS.search(asked) else graded
    there = rf"\b(?:in|within|from|by)\s{_BETWEEN}{place}s?\b|\b{place}s?[- ](?:specific|enriched)"
    return None if re.search(there, text, re.IGNORECASE) else 0


_GRADED = re.compile(
    r"\b(?:(?P<more>more (?:abundant|common|frequent|prevalent|highly)|higher|enriched)"
    r"|(?P<less>less (?:abundant|common|frequent|prevalent)|lower|rarer|scarcer|depleted))\b",
    re.IGNORECASE,
)


def _graded_there(text: str, names: set[str], place: str) -> int:
    """+1 where a text has more of all names in a place, without saying than where; -1 less."""
    at = re.compile(rf"[^.;,]{{0,20}}?\b(?:in|within) {_BETWEEN}{place}s?\b", re.IGNORECASE)
    for start, end in clauses(text):
        told = _GRADED.search(text, start, end)
        before = text[start : told.start()] if told else ""
        if told is None or not names <= keys_of(before) or DENIES.search(before):
            continue
        if at.match(text, told.end()) and not COMPARED.search(text, told.end(), end):
            return 1 if told["more"] else -1
    return 0
