"""Whether a sentence is on people with another disease than those a question asks about.

A paper on one disease tells in its introduction what a drug did in others: that says nothing of
the people asked about. Only a disease that names people counts; others are outcomes.
"""

import re
from collections.abc import Iterator

from assistant.asked.diseases import diseases
from assistant.biology.being_words import PEOPLE
from index.lexicon import Lexicon
from index.names import symbol_key

_SHORT = re.compile(r"(?<![\w-])[A-Z][A-Z0-9]{1,6}(?![\w-])")
_LEFT = re.compile(  # "in gout", "people with gout"; what was diagnosed is an outcome
    rf"(?:\bin|\b(?:{PEOPLE}|those|cases) (?:with|having|suffering from))"
    r" (?:(?:an?|the|these|those|our) )?(?:[\w-]+ ){0,2}?$",
    re.IGNORECASE,
)
_RIGHT = re.compile(rf"[- ](?:\w+ )?{PEOPLE}\b", re.IGNORECASE)


def is_of_another_disease(asked: str, text: str, before: str, lexicon: Lexicon) -> bool:
    """Whether a question is on people with a disease, and a text on people with others only.

    A text that names no disease is on that of the sentence before it.
    """
    wanted = [pattern for _, pattern in _of_people(asked)]
    if not wanted:
        return False
    for told in (_in_full(text, lexicon), _in_full(before, lexicon)):
        if any(pattern.search(told) for pattern in wanted):
            return False
        if any(True for _ in _of_people(told)):
            return True
    return False


def _of_people(text: str) -> Iterator[tuple[str, re.Pattern[str]]]:
    """The diseases of the people that a text is on, each with the pattern of its names."""
    for name, (start, end), pattern in diseases(text):
        if _RIGHT.match(text, end) or _LEFT.search(text, 0, start):
            yield name, pattern


def _in_full(text: str, lexicon: Lexicon) -> str:
    """A text with the short forms of its corpus written out."""
    return _SHORT.sub(lambda short: lexicon.in_full.get(symbol_key(short[0]), short[0]), text)
