"""Which of two things is said to have more: "X was higher in A than in B", "A had more X than B".

A comparison can be turned round twice (the word and the places) and says the same; turned round
once it says the opposite, with every word in place.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.checking.claims import Claim, Word, free_words, same_words
from index.terms import STOPWORDS, stem

_THAN = re.compile(r"\b(?:than|compared (?:to|with)|versus|vs\.?|relative to|as against)\b", re.I)
_PLACE = re.compile(r"\b(?:in|among|for|at|with|on|of)\s", re.IGNORECASE)
_HAS = re.compile(
    r"\b(?:had|has|have|having|showed?|needed|received|required|experienced|reported|reached"
    r"|produced|contained|expressed|carried|formed|were|was|is|are)\b",
    re.IGNORECASE,
)
_END = re.compile(r"[.;,()]|\b(?:and|but|while|whereas|which|who)\b")
_WORD = re.compile(r"[A-Za-z0-9]+")
_GRADES = frozenset({"high", "low", "higher", "lower", "non", "not", "without", "no"})


@dataclass(frozen=True, slots=True)
class Comparison:
    """`about` has more (`sign` 1) or less (-1) where `first` is, than where `second` is."""

    about: frozenset[str]
    sign: int
    first: frozenset[str]
    second: frozenset[str]
    text: str


def comparisons_turned(sentence: Claim, whole: Sequence[Claim]) -> Iterator[str]:
    """Comparisons that the passage makes the other way round, one message each."""
    there = [item for claim in whole for item in comparisons(claim)]
    for one in comparisons(sentence):
        orders = {
            order * one.sign * other.sign
            for other in there
            if _alike(one.about, other.about) and (order := _order(one, other))
        }
        if orders == {-1}:
            yield f'the passage has "{one.text}" the other way round'


def comparisons(claim: Claim) -> Iterator[Comparison]:
    """The comparisons of a sentence between two things that it names."""
    than = _THAN.search(claim.text)
    if than is None:
        return
    second = _tokens(claim.text[than.end() : _end(claim.text, than.end())])
    for at, cue in enumerate(claim.words):
        if not cue.sign or not cue.modifies or cue.end > than.start():
            continue
        place = _PLACE.search(claim.text, cue.end, than.start())
        has = [match for match in _HAS.finditer(claim.text, 0, cue.start)]
        text = claim.written(cue)
        behind = [word for word in claim.words[at + 1 :] if word.end <= than.start()]
        if has and not place and behind and claim.text[cue.end : behind[0].start] == " ":
            first = _tokens(claim.text[: has[0].start()])
            yield Comparison(_keys(behind[:3]), cue.sign, first, second, text)
        elif has and behind and claim.text[cue.end : behind[0].start] == " ":
            first = _tokens(claim.text[: has[0].start()])
            yield Comparison(_keys(behind[:2]), cue.sign, first, second, text)
        elif place and not claim.text[cue.end : place.start()].strip():
            first = _tokens(claim.text[place.end() : than.start()])
            before = [word for word in claim.words[:at] if word.kind in {"word", "name"}]
            yield Comparison(_keys(before), cue.sign, first, second, text)


def _end(text: str, start: int) -> int:
    match = _END.search(text, start)
    return match.start() if match else len(text)


def _tokens(text: str) -> frozenset[str]:
    """The words of a side, those of degree and denial included: they tell the sides apart."""
    words = [match[0].lower() for match in _WORD.finditer(text)]
    return frozenset(stem(word) for word in words if word in _GRADES or word not in STOPWORDS)


def _keys(words: Sequence[Word]) -> frozenset[str]:
    return frozenset(word.key for word in words if word.key not in free_words())


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return any(same_words().get(key, frozenset({key})) & other or key in other for key in one)


def _order(one: Comparison, other: Comparison) -> int:
    """1 when the sides are the same, -1 when they have changed places, 0 when they are others."""
    here = one.first - one.second, one.second - one.first
    there = other.first - other.second, other.second - other.first
    straight = len(here[0] & there[0]) + len(here[1] & there[1])
    crossed = len(here[0] & there[1]) + len(here[1] & there[0])
    return 1 if straight > crossed else -1 if crossed > straight else 0
