"""Two things set against each other by one quality: "is A more sensitive than B?".

What is told of A beside C says nothing of A beside B.
"""

import re

from assistant.headline.comparisons import COMPARED, names_anybody
from assistant.headline.things import by_key, things

_QUALITY = (
    r"(?:common|frequent|prevalent|abundant|widespread|numerous|rare|deadly|lethal|accurate|sensitive"
    r"|specific|expensive|toxic|invasive|stable|reliable|precise)"
)
GRADED = re.compile(rf"(?:more|less) {_QUALITY} $", re.IGNORECASE)  # up to its "than"
_PAIR = re.compile(
    rf"\b(?:is|are|was|were) (?P<one>[^,;?]+?) (?:\w+ )?(?:more|less) {_QUALITY} than"
    r" (?P<other>[^,;?]+?)(?= (?:in|for|at|among|when|if|on|to|after)\b|[,;?]|$)",
    re.IGNORECASE,
)


def is_of_another_pair(asked: str, text: str) -> bool:
    """Whether a text compares, and has nothing of one of the two that a question compares."""
    pair = _PAIR.search(asked)
    if pair is None or not COMPARED.search(text):
        return False
    there = by_key(asked, text)
    sides = [things(pair["one"])]
    if not names_anybody(asked, pair.start("other")):
        sides.append(things(pair["other"]))
    return any(side and not any(item.key in there for item in side) for side in sides)
