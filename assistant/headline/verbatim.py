"""Whether a sentence says what is asked in the very words of the question.

However a claim is built, a sentence that makes it word for word affirms it, and one that has it
with one direction turned round, or with another figure, denies it; what is read off signs and sides
may fail on long ones.
"""

import functools
import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from assistant.headline.report_words import AIM
from assistant.headline.wording import NO, YES
from assistant.polarity.cues import directions
from index.terms import STOPWORDS, tokens

_Word = tuple[str, tuple[str, ...]]

LEAST = 6  # words of a claim
LEAST_WITH_FIGURE = 3  # ... that gives a figure
_WORD = re.compile(r"[^\W_](?:[\w/+.-]*[\w+])?")
_ROLES = frozenset(  # function words that tell who does what to whom
    "by than from to without against not no nor neither never only unless except whether if".split()
)
_CONTRARY = re.compile(
    r"\b(?:fail\w*|unable|inability|cannot|lack\w*|absen\w+|hardly|barely|scarcely|instead|rather"
    r"|loss|less|fewer|evidence|untrue|false|wrong|claim\w*|hypothes\w+|myth)\b|n['’]t\b",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\d+(?:[.,]\d+)?")
_NO_MEASURE = re.compile(  # a bound, or what a number is but the name of
    r"\b(?:(?:more|less|fewer|higher|lower|greater|larger|smaller|longer|shorter) than|over|under"
    r"|above|below|at (?:least|most)|up to|about|around|some|roughly|nearly|almost|approximately"
    r"|exceed\w*|between|only|just)\b"
    r"|\b(?:types?|stages?|grades?|phases?|days?|weeks?|months?|years?|groups?|class(?:es)?|steps?"
    r"|cycles?|levels?|lines?|chromosomes?|exons?|codons?|positions?|residues?|arms?|visits?|tables?"
    r"|fig(?:ure)?s?\.?|no\.|numbers?|in|since|until) \d",
    re.IGNORECASE,
)
_CITED = re.compile(r"\s?\[[\d,;–\- ]+\]|\s?\(\d{1,3}(?:[,;–-] ?\d{1,3})*\)|[⁰¹²³⁴-⁹]+")
_FRAME = re.compile(r"^\W*is it true that\s", re.IGNORECASE)


@functools.lru_cache(maxsize=1024)  # a sentence is held against a claim alone, and beside others
def verbatim_verdict(claim: str, text: str) -> str | None:
    """Yes where a text states a claim in its words and order, no where it has one word otherwise.

    That is a word of direction turned round, or another figure than the only one. None where there
    is anything contrary before or amid them, or where words are missing. Of function words only
    those count that tell who acts, what is compared and what is denied. Short claims without a
    figure are left to what reads their builds.
    """
    claim = _CITED.sub("", _FRAME.sub("", claim))
    wanted = [*_words(claim)]
    if len(wanted) < LEAST and not _only_figure(wanted):
        return None  # most questions, for which no text need be read
    text = _CITED.sub("", text)
    there = [*_words(text)]
    measured = not any(map(_NO_MEASURE.search, (claim, text)))
    of_figure = measured and _only_figure(wanted) and _only_figure(there)
    least = LEAST_WITH_FIGURE if of_figure else LEAST
    if len(wanted) < least or (AIM.search(text) and not AIM.search(claim)):
        return None
    there = there[: _end(wanted[-1], there)]
    verdict, beside = YES, []
    for what, a, b, c, d in SequenceMatcher(
        None, [key for _, key in wanted], [key for _, key in there], autojunk=False
    ).get_opcodes():
        if what == "insert":
            beside += there[c:d]
        elif what == "replace" and b - a == d - c == 1 and _are_opposite(wanted[a], there[c]):
            verdict = NO
        elif what == "replace" and of_figure and b - a == d - c == 1 and _is_figure(wanted[a]):
            verdict = f"No: the review gives {_as_given(there[c][0], text)}"
        elif what != "equal":
            return None
    return None if len(beside) > len(wanted) or _is_contrary(beside) else verdict


def _is_contrary(beside: Sequence[_Word]) -> bool:
    """Whether words that a text has beside those of a claim may turn it round."""
    said = " ".join(word for word, _ in beside)
    roles = any(key[0] in _ROLES for _, key in beside)
    return roles or bool(directions(said)) or bool(_CONTRARY.search(said))


def _end(last: _Word, there: Sequence[_Word]) -> int:
    """How many words a text has up to the last one that a claim ends in, or its last figure."""
    figure = _is_figure(last)
    ends = [
        at
        for at, word in enumerate(there, 1)
        if word[1] == last[1] or (figure and _is_figure(word))
    ]
    return max(ends, default=0)


def _is_figure(word: _Word) -> bool:
    return _FIGURE.fullmatch(word[0]) is not None


def _only_figure(words: Sequence[_Word]) -> bool:
    return sum(map(_is_figure, words)) == 1


def _as_given(figure: str, text: str) -> str:
    """A figure with the sign of per cent that stands behind it."""
    found = re.search(rf"(?<![\w.]){re.escape(figure)}(?: ?%)?", text)
    return found[0] if found else figure


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
