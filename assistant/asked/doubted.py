"""Whether a question doubts that a reference number fits, or holds its entry against a claim."""

import re

from index.mirna import find_mirnas

_DOUBTS = re.compile(
    r"\b(?:can(?:no|')t be|cannot be|(?:is|does|was|do|are) ?n[o']t|not) (?:right|correct|true|fit"
    r"|match)"
    r"|\b(?:does|do|did|is|are|can|could)\b[^?.]{0,60}\b(?:match|fit|agree|belong|right|correct)\b"
    r"|\bshould (?:it|that|this) (?:really |rather )?be\b"
    r"|\bwrong\w*\b|\b(?:in)?correctly\b|\brightly\b|\bmistak\w+|\breally\b|\bactually\b|\binstead\b|\bmisprint\w*",
    re.IGNORECASE,
)


def doubts(text: str) -> bool:
    """Whether a question doubts that what it speaks of fits."""
    return bool(_DOUBTS.search(text))


_HELD_AGAINST = re.compile(  # "table 2 puts [9] behind X: does entry 9 deal with that?"
    r"\b(?:does|do|did|is|are|was)\b[^?.]{0,60}\b(?:deals? with|covers?|concerns?|supports?|backs?"
    r"|backs? up|bears? out|about|on|speaks? of|mentions?|shows?|treats?|tells? of) "
    r"(?:that|this|it|the same)\b[^?]{0,30}\?"
    r"|\b(?:is|was) (?:that|this|it) (?:really |actually |indeed )?"
    r"(?:the )?(?:right|correct|proper)\b"
    r"|\b(?:does|do) (?:that|this|it|the (?:entry|reference|number))(?: really| actually)?"
    r" (?:match|fit|agree|belong)\b",
    re.IGNORECASE,
)


def is_held_against(text: str) -> bool:
    """Whether it is asked if an entry deals with what it is said to be cited for."""
    return bool(_HELD_AGAINST.search(text))


def doubts_a_number(text: str) -> bool:
    """Whether a question names a reference number only to doubt it, beside what it is cited for."""
    asked = doubts(text) or is_held_against(text)
    return asked and bool(re.search(r"\d", text) and find_mirnas(text))
