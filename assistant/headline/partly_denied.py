"""Whether a sentence denies something beside what is asked: at the start, in one part, on the way.

"A and B did not differ before treatment" tells nothing of what the treatment did, and a sentence
that denies of one and affirms of another leaves open what holds on the whole.
"""

import re

from assistant.headline.parts import parted
from assistant.headline.stated import without_effect

_AT_THE_START = re.compile(
    r"\bat (?:baseline|(?:study )?entry|inclusion|enrol\w+|the (?:start|outset|beginning))\b"
    r"|\b(?:baseline|demographic|pre-?(?:operative|treatment|intervention|test)) (?:\w+ ){0,2}?"
    r"(?:characteristics|features|data|values|demographics|variables|differences)\b"
    r"|\b(?:prior to|before) (?:the )?(?:\w+ )?(?:reorgani[sz]ation|treatment|therapy"
    r"|interventions?|surgery|operation|training|randomi[sz]ation|introduction|implementation|start)\b"
    r"|\bpreoperatively\b",
    re.IGNORECASE,
)
_LATER = re.compile(r"\b(?:after|afterwards|later|follow-up|post\w*|months?|weeks?|end)\b", re.I)
_SEEN = re.compile(  # "A was not tied to Y, whereas the tie of B was significant"
    r"\b(?:was|were|is|are) (?:statistically |highly |also )*significant\b"
    r"|\bmore (?:marked|pronounced|prominent|evident|apparent) (?:in|among|for|with)\b",
    re.IGNORECASE,
)


def is_partly_denied(asked: str, text: str) -> bool:
    """Whether a denial is of how it was at the start, or another part of the text affirms."""
    early = any(_AT_THE_START.search(text, *span) for span in without_effect(text))
    if early and not (_LATER.search(text) or _AT_THE_START.search(asked)):
        return True
    parts = parted(text)
    return len(parts) > 1 and any(_SEEN.search(part) for part in parts)
