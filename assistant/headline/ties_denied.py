"""A tie between two that a text denies: "there was no correlation between X and the response".

It denies that those with X fared better or worse, and says nothing of what it does not tie.
"""

import re

from assistant.biology.being_words import PEOPLE
from assistant.headline.alike import asks_nothing
from assistant.headline.stated import clauses
from assistant.headline.things import coverage, names_all, things
from assistant.polarity.words import DENIED_BEFORE, DENIES
from index.terms import tokens

_TIE_OF_TWO = re.compile(
    r"\b(?:correlations?|associations?|relations?(?:hips?)?|links?|connections?)"
    r"(?: (?:was|were) (?:found|seen|observed|detected|noted))? between "
    r"(?P<one>[^,.;()]{2,80}?(?:\([^()\s]*\)[^,.;()]{0,60}?)?) and (?P<other>[^,.;()]{2,80}?)"
    r"(?=\s(?:regarding|as to|in|at|during|after|before|for|from|on|was|were)\b|\s*(?:[,.;()]|$))",
    re.IGNORECASE,
)
_FARED = re.compile(  # on a treatment
    r"\b(?:have |had )?(?:better|worse|good|poor) outcomes?\b[^?]*", re.IGNORECASE
)
_FARING = frozenset(tokens("response respond responders remission benefit outcome"))
_WHOSE = re.compile(
    rf"\b(?:do|does|did|have|had|has|are|were|those|ones|with|who|high|low|more|less|much|little"
    rf"|raised|reduced|received|taken|given|{PEOPLE})\b",
    re.IGNORECASE,
)


def ties_another(asked: str, clause: str) -> bool:
    """Whether what a clause denies is a tie between two, of which a question has one at most.

    "No correlation between A and B" does not deny that A rose.
    """
    tie = _TIE_OF_TWO.search(clause)
    wanted = set(tokens(asked)) | (_FARING if _FARED.search(asked) else set())
    return tie is not None and any(not wanted & set(tokens(tie[side])) for side in ("one", "other"))


def is_faring_denied(asked: str, text: str) -> bool:
    """Whether a text denies a tie between what some have, as is asked, and how they fared."""
    fared = _FARED.search(asked)
    if fared is None or DENIES.search(asked) or asks_nothing(asked):
        return False
    who = _WHOSE.sub(" ", asked[: fared.start()])
    for start, end in clauses(text):
        tie = _TIE_OF_TWO.search(text, start, end)
        if tie is None or not DENIED_BEFORE.search(text[start : tie.start()]):
            continue
        for side, other in ((tie["one"], tie["other"]), (tie["other"], tie["one"])):
            told = bool(_FARING & set(tokens(other)))
            if told and things(who) and names_all(who, side) and coverage(who, side) == 1.0:
                return True
    return False
