"""What is withstood: resistance to a drug tells nothing of resistance to rays, nor the reverse.

Of two drugs the search keeps the one asked about; rays have no name that it could demand.
"""

import re

from index.names import find_entities

_WITHSTANDS = re.compile(
    r"\b(?:\w+-?)?(?:resist(?:s|ed|ant|ance|ing)?|sensiti\w+|refractor\w+|withst[ao]\w+)\b",
    re.IGNORECASE,
)
_RADIATION = re.compile(
    r"\b(?:ir)?radi(?:o-?therap\w+|o-?resist\w+|o-?sensiti\w+|at(?:ed|ion))\b|\bx-?rays?\b"
    r"|\bionizing\b|\bionising\b|\bGy\b",
    re.IGNORECASE,
)


def is_of_another_agent(asked: str, text: str) -> bool:
    """Whether a text has cells withstand a drug and no rays, where rays are asked about, or so."""
    if not (_WITHSTANDS.search(asked) and _WITHSTANDS.search(text)):
        return False
    wanted, told = ((bool(_RADIATION.search(one)), _names_drug(one)) for one in (asked, text))
    return wanted[0] != wanted[1] and told == wanted[::-1]


def _names_drug(text: str) -> bool:
    return any(item.kind == "drug" for item in find_entities(text))
