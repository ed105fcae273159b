"""Whether it is of use to combine things: "would it help to add B to A?", "are both better?".

A text affirms it where it tells of just such a combination that something is better by it, and
denies it where nothing is.
"""

import re

from assistant.headline.things import coverage, things

_TOGETHER = (
    r"(?:combin\w+|add(?:s|ed|ing|ition)?|together|joint(?:ly)?|pair(?:ed|ing)?|several|multiple"
    r"|more than one|panels?|integrat\w+)"
)
_ASKED_OF = re.compile(
    r"\b(?:is it|it is|is|are|be) (?P<rate>(?:of (?:use|help|value)|useful|helpful|better|best"
    r"|worthwhile|beneficial|an advantage|advantageous|advisable|(?P<bad>worse|harmful|useless"
    rf"|pointless|detrimental)))\b(?=[^?]*\b{_TOGETHER}\b)",
    re.IGNORECASE,
)
_COMBINED = re.compile(rf"\b{_TOGETHER}\b", re.IGNORECASE)
_BETTER = re.compile(
    r"\b(?:(?:higher|better|greater|superior|stronger|more) (?!than\b)[\w-]+"
    r"|(?:improv|enhanc|increas|rais|strengthen|boost)\w*|outperform\w*|superior)\b",
    re.IGNORECASE,
)
_NOT_BETTER = re.compile(
    r"\b(?:(?:did|does|do|could|was|were|is|are|would)(?: not|n['’]t)|no|nor|fail\w* to|without"
    r"|neither|never)\b[^,;.]{0,25}$",
    re.IGNORECASE,
)
SPOKEN_OF = 0.6  # of the words of a question


def combination_agreement(asked: str, text: str) -> int:
    """+1 where a text bears out that a combination is of use (or of none), -1 where not; else 0."""
    rated = _ASKED_OF.search(asked)
    better = _BETTER.search(text)
    if rated is None or better is None or not _COMBINED.search(text):
        return 0
    there = {item.key for item in things(text)}
    named = [item.key for item in things(asked) if item.is_name]
    if any(key not in there for key in named) or coverage(asked, text) < SPOKEN_OF:
        return 0
    sign = -1 if _NOT_BETTER.search(text[: better.start()]) else 1
    return -sign if rated["bad"] else sign
