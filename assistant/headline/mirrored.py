"""Whether what is found in one place mirrors what is in another: blood and tumour, say.

"Does X in plasma mirror X in the tumour?" is affirmed by "circulating X reflected X in tissue", and
denied where that is denied. It is read only where both name the same thing and the same places.
"""

import re

from assistant.headline.things import things
from assistant.headline.wording import NOT_SO, YES
from assistant.polarity.words import DENIED_BEFORE
from index.mirna import find_mirnas

_MIRRORS = re.compile(
    r"\b(?:mirror|reflect|parallel|echo|correspond(?:s|ed|ing)? (?:to|with)|surrogates? (?:of|for)"
    r"|(?:match|track)(?:es|ed|s)?(?= (?:the |its |that |those |what |with |tumou?r|tissue)))\w*",
    re.IGNORECASE,
)
_PARTLY = re.compile(r"\b(?:whether|if|may|might|could|partly|partially|only)\b", re.IGNORECASE)
_PLACES = {  # where a thing is measured, each by the words for it
    "blood": r"blood|plasma|serum|circulat\w+|bloodstream",
    "tumour": r"tumou?r\w*|cancers?|neoplas\w+|tissues?|lesions?|biops\w+|specimens?",
    "urine": r"urin\w+",
    "saliva": r"saliva\w*",
    "vesicles": r"vesic\w+|exosom\w+|EVs?",
    "cells": r"parent(?:al)? cells?|secreting cells?|donor cells?",
    "liquor": r"cerebrospinal\w*|CSF|liquor",
}


def _places(text: str) -> set[str]:
    return {name for name, words in _PLACES.items() if re.search(rf"\b(?:{words})\b", text, re.I)}


def mirrored(asked: str, text: str) -> str | None:
    """`YES` or `NOT_SO` where both ask and tell if one place mirrors another; else None."""
    wanted, told = _MIRRORS.search(asked), _MIRRORS.search(text)
    if wanted is None or told is None or DENIED_BEFORE.search(asked[: wanted.start()]):
        return None
    names = {item.key for item in things(asked) if item.is_name and item.is_mirna}
    if not names or not names <= {item.mirna.base for item in find_mirnas(text)}:
        return None
    sides = [
        (_places(t[: m.start()]), _places(t[m.end() :])) for t, m in ((asked, wanted), (text, told))
    ]
    (one, other), (first, second) = sides
    if not (one & first and other & second) or (one - first - other):
        return None
    clause = text[: told.start()]
    if _PARTLY.search(clause[clause.rfind(", ") + 1 :]):
        return None
    return NOT_SO if DENIED_BEFORE.search(clause) else YES
