"""What the items of a list do to an organ or a cell as a whole: harm it, or protect it.

Papers tell of its injury, its loss or its rescue; a question asks for what "protects the heart".
"""

import re
from collections.abc import Iterator, Sequence

from assistant.lists.signs import sign_asked
from assistant.lists.terms import Term

_CARE = re.compile(  # what is done to an organ or a cell as a whole
    r"\b(?:(?P<good>protect\w*|preserv\w*|shield\w*|spar(?:e|es|ing)|rescu\w*|safeguard\w*"
    r"|saves?|good for|benefit\w*)"
    r"|(?P<bad>harm\w*|injur(?:e|es|ing)|damag(?:e|es|ing)|hurt\w*|kill\w*|destroy\w*|bad for"
    r"|toxic to))"
    r" (?:(?:to|for|the|a|an|our|their|healthy|human|of|from|septic|diabetic|own)\s+)*$",
    re.IGNORECASE,
)
_HURT = re.compile(
    r"[- ](?:(?P<bad>injury|damage|loss|toxicity)|(?P<good>protect\w*|sparing))\b", re.IGNORECASE
)
_THINGS = frozenset({"organ", "thing"})


def cared_for(hard: Sequence[Term], text: str) -> Iterator[tuple[Term, int]]:
    """What the items do to an organ or a cell: "protect the heart" asks for less injury of it."""
    for term in hard:
        if term.kind not in _THINGS:
            continue
        verb, noun = _CARE.search(text[: term.start]), _HURT.match(text, term.end)
        if verb:
            yield _INJURY, -1 if verb["good"] else 1
        elif noun and noun["good"]:
            yield _INJURY, -1
        elif noun:
            injury = Term("injury", "process", *noun.span("bad"))
            yield injury, sign_asked((injury,), text)


_INJURY = Term("injury", "process", 0, 0)
