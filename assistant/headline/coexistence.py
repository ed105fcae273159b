"""Whether two things are met together: "side by side", "mutually exclusive"."""

import re

from assistant.headline.stated import blanked
from assistant.headline.things import coverage, names_all, names_of

_EXCLUSIVE = re.compile(
    r"\b(?:mutually exclusive|exclusive of (?:each other|one another)|mutual exclusivity)\b",
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
    if apart is None or wanted is None or len(names_of(asked)) < TWO:
        return 0
    if _NOT.search(text[: apart.start()]) or not names_all(asked, text):
        return 0
    if coverage(blanked(asked, wanted.span()), text) < HALF:
        return 0
    exclusive = bool(_EXCLUSIVE.search(asked))
    denied = bool(_DENIED.search(asked[: wanted.start()]))
    return 1 if exclusive != denied else -1


_NOT = re.compile(
    r"\b(?:not|never|no|neither|nor|rarely|seldom|hardly|partly)\b|n['’]t\b", re.IGNORECASE
)
_DENIED = re.compile(r"\b(?:not|never|no|neither)\b", re.IGNORECASE)  # "didn't they ...?" asks
