"""Whether a text calls different what a question supposes to be the same.

"Do they load the very same ...?" is denied by "had altered ... compared to". What differs has to be
what is asked about, and in the clause that says so.
"""

import re

from assistant.headline.alike import SHARED, TIES, asks_nothing, without_sameness
from assistant.headline.of_others import is_of_another_time, is_of_other_groups
from assistant.headline.relations import told_of
from assistant.headline.things import by_key, coverage, names_all, things
from assistant.polarity.words import DENIES
from index.terms import tokens

_UNLIKE = r"(?:different|distinct|dissimilar)"
_OTHERWISE = re.compile(  # "X of A and B are different", "A had altered X compared to B"
    rf"\b(?:is|are|was|were|bec[ao]mes?) (?:\w+ly |clearly |quite |very )?{_UNLIKE}\b"
    r"(?! by\b| from th(?:at|ose)\b)"
    r"|\b(?:differ(?:s|ed)?|var(?:y|ies|ied))(?: \w+ly)?"
    r"(?=\s*(?:[,.;(]|$)| (?:after|with|in|between|among|across|during|upon|compared|depending)\b)"
    rf"|\b(?:had|has|have|having|show(?:s|ed)?|display(?:s|ed)?|exhibit(?:s|ed)?|express(?:es|ed)?)"
    rf" (?:an? )?(?:\w+ly )?(?:{_UNLIKE}|altered|changed) (?P<what>[^,.;]{{3,60}}?)"
    r" (?:compared (?:to|with)|from|than|relative to|versus)\b(?P<other>[^,.;]*)",
    re.IGNORECASE,
)
_UNCHANGED = re.compile(r"\b(?:unchanged|unaltered|constant|stable|steady)\b", re.IGNORECASE)
_CHANGED = re.compile(
    rf"{_OTHERWISE.pattern}|\b(?:was|were|is|are|had)? ?(?:changed|altered)\b(?! by\b)",
    re.IGNORECASE,
)
_NEXT_CLAUSE = re.compile(
    r"[;:]|,? (?:whereas|while|but|although|though|yet|however)\b"
    r"|,? and (?=differ|var(?:y|ied)|had\b)"
)


def sameness_denied(asked: str, text: str) -> bool:
    """Whether a text calls different what a question supposes to be the same.

    What differs has to be what is asked about: that it was got "by a different method" is not it,
    nor what another clause says to differ.
    """
    if not asks_nothing(asked):
        return False
    clauses = _NEXT_CLAUSE.split(text)
    unlike = _CHANGED if _UNCHANGED.search(asked) else _OTHERWISE
    told = next((match for one in clauses if (match := unlike.search(one))), None)
    if told is None or DENIES.search(told.string[: told.start()]):
        return False
    if any(TIES.search(one) for one in clauses if one is not told.string):
        return False
    if not (_is_of_it(told, asked) if told["what"] else _differs(told, asked)):
        return False
    if is_of_another_time(asked, text) or is_of_other_groups(asked, text):
        return False
    own = told.string
    return names_all(asked, own) and coverage(without_sameness(asked), own) >= SHARED


def _differs(told: re.Match[str], asked: str) -> bool:
    """Whether it is what is asked about that differs: "purity varied" tells nothing of yields."""
    subject = told.string[: told.start()].rpartition(" that ")[2]
    head = tokens(_BEHIND_HEAD.split(subject.strip(), maxsplit=1)[0])
    return bool(head) and head[-1] in tokens(asked)


_BEHIND_HEAD = re.compile(
    r"\s(?:of|in|with|between|among|by|from|for|at|on|after|before|\w+ed)\b", re.IGNORECASE
)


def _is_of_it(told: re.Match[str], asked: str) -> bool:
    """Whether what a text says to differ, and from what, is asked about."""
    words = set(tokens(asked))
    beside = set(tokens(told["other"])) & words or not _OF_TWO.search(asked)
    return bool(set(tokens(told["what"])) & words and beside)


_OF_TWO = re.compile(r"\b(?:and|both|equally|between)\b", re.IGNORECASE)
SAME_SIGN = re.compile(
    r"\b(?:same|equal|like|(?P<apart>opposite|contrary|different|reverse))"
    r" (?:signs?|directions?|ways?|sense)\b",
    re.IGNORECASE,
)
TWO = 2  # ties that can be compared


def ties_alike(asked: str, text: str) -> int:
    """+1 where a text ties one name to two things of a question as is asked, -1 where not; else 0.

    "Is it tied to Y in the same direction as to Z?" is denied by "rose with Z and fell with Y".
    """
    wanted = SAME_SIGN.search(asked)
    names = {item.key: item for item in things(asked) if item.is_mirna}
    if wanted is None or len(names) != 1:
        return 0
    acting = next(iter(names))
    there = by_key(asked, text)
    signs = {
        item.key: told_of(text, there[acting], there[item.key], rated=False).sign
        for item in things(asked)
        if acting in there and item.key in there and item.key != acting
    }
    told = [sign for sign in signs.values() if sign]
    if len(told) < TWO:
        return 0
    return 1 if (len(set(told)) == 1) != bool(wanted["apart"]) else -1
