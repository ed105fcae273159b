"""Who has a mark and who has not: "ER+ and negative patients", "HER2-positive women"."""

import re

from index.terms import tokens

_NEGATIVE = re.compile(r"(?:(?P<mark>[\w/]+)(?: receptors?)?[\s-])?negative\b", re.IGNORECASE)
_POSITIVE = re.compile(  # "estrogen receptor (ER)+", "HER2-positive"
    r"[\w/]+(?: receptors?)?(?: ?\([^()]*\))?(?: ?\+|[\s-]positive\b)",
    re.IGNORECASE,
)


def without_mark(side: str, other: str) -> set[str]:
    """What a "negative" side is without: its own mark, else those of the "positive" other side."""
    marks: list[str] = []
    for match in _NEGATIVE.finditer(side):
        own = match["mark"]
        marks += [own] if own else [item[0] for item in _POSITIVE.finditer(other)]
    return {f"~{token}" for mark in marks for token in tokens(mark)} - {"~posit"}
