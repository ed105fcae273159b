"""Whether a sentence says what is asked in the very words of the question.

However a claim is built, a sentence that makes it word for word affirms it, and one that has it
with one direction turned round denies it; what is read off signs and sides may fail on long ones.
"""

import functools
import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from assistant.headline.report_words import AIM
from assistant.polarity.cues import directions
from index.terms import STOPWORDS, tokens

_Word = tuple[str, tuple[str, ...]]

LEAST = 6  # words of a claim
_WORD = re.compile(r"[^\W_](?:[\w/+.-]*[\w+])?")
_ROLES = frozenset(  # function words that tell who does what to whom
    "by than from to without against not no nor neither never only unless except whether if".split()
)
_CONTRARY = re.compile(
    r"\b(?:fail\w*|unable|inability|cannot|lack\w*|absen\w+|hardly|barely|scarcely|instead|rather"
    r"|loss|less|fewer|evidence|untrue|false|wrong|claim\w*|hypothes\w+|myth)\b|n['’]t\b",
    re.IGNORECASE,
)
_FRAME = re.compile(r"^\W*is it true that\s", re.IGNORECASE)


def verbatim_agreement(claim: str, text: str) -> int:
    """+1 where a text states a claim in its words and order, -1 but for one word of direction.

    0 where it puts anything contrary before or amid them, or has other words. Of function words
    only those count that tell who acts, what is compared and what is denied. Short claims are left
    to what reads their builds.
    """
    wanted, there = [*_words(_FRAME.sub("", claim))], [*_words(text)]
    if len(wanted) < LEAST or (AIM.search(text) and not AIM.search(claim)):
        return 0
    last = _last(wanted, there)
    asked, said = [key for _, key in wanted], [key for _, key in there[:last]]
    agreement = 1
    beside: list[_Word] = []
    for what, a, b, c, d in SequenceMatcher(None, asked, said, autojunk=False).get_opcodes():
        if what == "insert":
            beside += there[c:d]
        elif what == "replace" and b - a == d - c == 1 and _are_opposite(wanted[a], there[c]):
            agreement = -agreement
        elif what != "equal":
            return 0
    put = " ".join(word for word, _ in beside)
    contrary = directions(put) or _CONTRARY.search(put)
    if contrary or len(beside) > len(wanted) or any(key[0] in _ROLES for _, key in beside):
        return 0
    return agreement


def _last(wanted: Sequence[_Word], there: Sequence[_Word]) -> int:
    """How many words a text has up to the last one that the claim ends in."""
    end = wanted[-1][1]
    return max((at for at, (_, key) in enumerate(there, 1) if key == end), default=0)


def _are_opposite(one: _Word, other: _Word) -> bool:
    signs = [{cue.sign for cue in directions(word)} for word, _ in (one, other)]
    return signs in ([{1}, {-1}], [{-1}, {1}])


def _words(text: str) -> Iterator[_Word]:
    """The words that count, each with what it is compared by."""
    for word in _WORD.findall(text):
        lowered = word.lower()
        if lowered in _ROLES:
            yield word, (lowered,)
        elif lowered not in STOPWORDS and (key := _key(word)):
            yield word, key


@functools.lru_cache(maxsize=8192)
def _key(word: str) -> tuple[str, ...]:
    return tuple(tokens(word))
