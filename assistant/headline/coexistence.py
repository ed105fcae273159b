"""Whether two things are met together: "side by side", "mutually exclusive"."""

import re

from assistant.headline.stated import blanked
from assistant.headline.things import coverage, names_all, things

_EXCLUSIVE = re.compile(
    r"\b(?:mutually exclusive|exclusive of (?:each other|one another)|mutual exclusivity|no overlap"
    r"|(?:did|do|does)(?: not|n['’]t) (?:overlap|co-?occur|co-?exist|occur together)"
    r"|(?:never|not) (?:overlapp(?:ed|ing)|co-?occurr(?:ed|ing)|co-?exist(?:ed|ing)?"
    r"|(?:found|seen|met|present) (?:together|side by side)))\b",
    re.IGNORECASE,
)
_TOGETHER = re.compile(
    r"\b(?:side by side|together|co-?occur\w*|co-?exist\w*|simultaneous(?:ly)?|concurrent(?:ly)?"
    r"|concomitant(?:ly)?|overlap\w*|at the same time|at once"
    r"|in the same (?:tumou?rs?|patients?|samples?|cells?|cases?|people|persons?))\b",
    re.IGNORECASE,
)
TWO = 2  # names that are met together, or not
HALF = 0.5  # of what a question asks of them, that a text must speak of


def coexistence_agreement(asked: str, text: str) -> int:
    """+1 where both have two names met together, or both apart; -1 where not so; else 0.

    Read only off a text that calls them exclusive.
    """
    apart = _EXCLUSIVE.search(text)
    wanted = _EXCLUSIVE.search(asked) or _TOGETHER.search(asked)
    if apart is None or wanted is None or len({i.key for i in things(asked) if i.is_name}) < TWO:
        return 0
    if _NOT.search(text[: apart.start()]) or not names_all(asked, text):
        return 0
    if coverage(blanked(asked, wanted.span()), text) < HALF:
        return 0
    exclusive = bool(_EXCLUSIVE.search(asked)) or bool(_NOT.search(asked[: wanted.start()]))
    return 1 if exclusive else -1


_NOT = re.compile(r"\b(?:not|never|no|neither)\b|n['’]t\b (?!it|they)", re.IGNORECASE)
