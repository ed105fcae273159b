"""How many patients, studies or per cent: one statement told twice, with two numbers."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from assistant.auditing.texts import Texts, blanked
from assistant.auditing.words import (
    ABOUT,
    BOUNDS,
    COUNTED,
    FRAMING,
    NUMBER_WORDS,
    ONE_SYNTHESIS,
    OWN_STUDIES,
    PART_OF,
    STUDIES,
    TELLING,
)
from assistant.records import Finding, FindingKind
from index.records import BlockKind, Document, Sentence
from index.terms import STOPWORDS

ALIKE = 3  # words, beside what is counted, by which two sentences state the same
ON_ONE_STUDY = 2  # words that two sentences on one study share, beside what is counted
ROUNDED = 0.1  # by which two numbers may differ where one is "about" so many

_NUMBER = re.compile(r"(?<![\w.,/–-])(\d[\d,]*(?:\.\d+)?)(?![\w/–-]|[.,]\d)")
_COUNT = re.compile(
    rf"(?<![\w.,/–-])(?P<value>\d[\d,]*(?:\.\d+)?)"
    r"(?:\s?(?P<share>%|per ?cent\b)(?: of (?:the |all )?(?P<of>\w+))?"
    rf"|\s(?:[A-Za-z][\w-]*\s){{0,3}}?(?P<unit>{COUNTED})\b)"
)
_WHICH = re.compile(
    rf"(?<![\w.,/–-])\d[\d,]*(?=\s)(?P<which>(?:\s[A-Za-z][\w-]*){{0,3}}?)\s{COUNTED}\b"
    r"(?P<whose>\s(?:with|who|on|given|without|from)\s\S+(?:\s\S+)?)?"
)
_SPELLED = re.compile(rf"\b(?:{'|'.join(NUMBER_WORDS)})\b", re.IGNORECASE)
_PLURAL = {
    unit.removesuffix("s"): unit
    for unit in ("men", "women", "children", "mice", "people", "studies")
}
_SHARES = frozenset({"percent", "cent"})
_WORD = re.compile(r"[^\W\d_][\w]*(?:[-‐][\w]+)*(?:/\d+)*")


@dataclass(frozen=True, slots=True)
class _Told:
    """A sentence that counts: the studies it cites, its numbers, and what it says of them."""

    sentence: Sentence
    targets: frozenset[int]
    units: dict[str, frozenset[str]]  # what each number counts, by the number
    numbers: Counter[str]
    words: frozenset[str]
    bound: str | None
    part: bool  # it tells of a part of those counted
    own: bool  # it tells what the paper itself reviews
    kinds: frozenset[str]  # which patients or samples, where it says


def counts(texts: Texts) -> Iterator[Finding]:
    """Pairs of places that count the same and give two numbers.

    Two sentences in the same words; two on one and the same study; two that say what the paper
    itself reviews; a sentence and the title that it cites.
    """
    sentences = texts.document.sentences
    asked = (s for s in sentences if texts.places is not None and texts.asks_of(s.start, s.end))
    if texts.places is not None and not any(_told(texts.document, s) for s in asked):
        return
    told = [found for s in sentences if (found := _told(texts.document, s))]
    for at, one in enumerate(told):
        titled = _against_title(texts, one)
        if titled is not None:
            yield titled
        for other in told[at + 1 :]:
            if not texts.asks_of_any(one.sentence, other.sentence):
                continue
            pair = (
                _in_the_same_words(one, other)
                or _of_one_study(one, other)
                or _of_ones_own(one, other)
            )
            if pair is not None:
                yield Finding(
                    FindingKind.TWO_VALUES, f"Check: {pair[0]} here, {pair[1]} there.",
                    texts.place(one.sentence.start, one.sentence.end),
                    texts.place(other.sentence.start, other.sentence.end),
                )  # fmt: skip


def _against_title(texts: Texts, told: _Told) -> Finding | None:
    """What the only cited title counts, where the sentence has another number of the same."""
    if len(told.targets) != 1 or not texts.asks_of(told.sentence.start, told.sentence.end):
        return None
    (target,) = told.targets
    theirs = _units(texts.titles[target])
    ours = _only(told)
    if len(theirs) != 1 or ours is None:
        return None
    value, unit = next(iter(theirs.items()))
    if value in told.numbers or unit != ours[1] or _is_share(unit):
        return None
    if told.bound and abs(float(value) - float(ours[0])) <= ROUNDED * float(value):
        return None
    number, title = texts.number(target), texts.titles[target]
    says = f"{_said(*ours)} in the sentence, {_said(value, unit)} in the cited title"
    return Finding(
        FindingKind.TWO_VALUES, f"Check: {says} (reference {number}: “{title}”).",
        texts.place(told.sentence.start, told.sentence.end), texts.entry(target),
    )  # fmt: skip


def _told(document: Document, sentence: Sentence) -> _Told | None:
    if document.blocks[sentence.block].kind is not BlockKind.PARAGRAPH:
        return None
    return _read(sentence, blanked(document, sentence))


@lru_cache(maxsize=4096)
def _read(sentence: Sentence, text: str) -> _Told | None:
    text = _SPELLED.sub(lambda match: NUMBER_WORDS[match[0].lower()], text)
    units = _units(text)
    if not units:
        return None
    words = {_plain(match[0]) for match in _WORD.finditer(text)}
    counted = {_plain(unit) for kinds in units.values() for unit in kinds}
    words -= FRAMING | _SHARES | counted | (STOPWORDS - TELLING)
    bound = BOUNDS.search(text)
    numbers = Counter(number.replace(",", "") for number in _NUMBER.findall(text))
    targets = frozenset(target for mark in sentence.marks for target in mark.targets)
    kinds = {
        _plain(w[0])
        for found in _WHICH.finditer(text)
        for w in _WORD.finditer(found["which"] + (found["whose"] or ""))
    }
    return _Told(
        sentence, targets, units, numbers, frozenset(words), bound and bound[0].lower(),
        part=PART_OF.search(text) is not None,
        own=OWN_STUDIES.search(text) is not None and ONE_SYNTHESIS.search(text) is None,
        kinds=frozenset(kinds - (STOPWORDS - TELLING)),
    )  # fmt: skip


def _units(text: str) -> dict[str, frozenset[str]]:
    """What each number counts."""
    units: dict[str, frozenset[str]] = {}
    for match in _COUNT.finditer(text):
        share = match["share"] and f"% {_plain(match['of'] or '')}"
        unit = share or match["unit"].lower().removesuffix("s")
        value = match["value"].replace(",", "")
        units[value] = units.get(value, frozenset()) | {unit}
    return units


def _only(told: _Told) -> tuple[str, frozenset[str]] | None:
    """The only count of a sentence that does not tell of a part of what was counted."""
    counted = [(value, unit) for value, unit in told.units.items() if not _is_share(unit)]
    return counted[0] if len(counted) == 1 and not told.part else None


def _is_share(units: frozenset[str]) -> bool:
    return any(unit.startswith("%") for unit in units)


def _said(value: str, units: frozenset[str]) -> str:
    unit = min(units)
    return f"{value}%" if unit.startswith("%") else f"{value} {_PLURAL.get(unit, f'{unit}s')}"


def _plain(word: str) -> str:
    low = word.lower()
    return low.removesuffix("s") if len(low) > 3 else low


def _in_the_same_words(one: _Told, other: _Told) -> tuple[str, str] | None:
    """The only number of each that the other has not, where all else is the same."""
    if one.words != other.words or len(one.words) < ALIKE:
        return None
    mine, theirs = list(one.numbers - other.numbers), list(other.numbers - one.numbers)
    if len(mine) != 1 or len(theirs) != 1 or _of_two_studies(one, other):
        return None
    shared = one.units.get(mine[0], frozenset()) & other.units.get(theirs[0], frozenset())
    if not shared or _may_round(one, other, float(mine[0]), float(theirs[0])):
        return None
    return _said(mine[0], shared), _said(theirs[0], shared)


def _of_one_study(one: _Told, other: _Told) -> tuple[str, str] | None:
    """The only counts of two sentences that cite one and the same study, and little else."""
    mine, theirs = _only(one), _only(other)
    if mine is None or theirs is None or len(one.targets) != 1 or one.targets != other.targets:
        return None
    shared = mine[1] & theirs[1]
    if not shared or mine[0] in other.numbers or theirs[0] in one.numbers:
        return None
    if len(one.words & other.words) < ON_ONE_STUDY or _of_two_kinds(one, other):
        return None
    if _may_round(one, other, float(mine[0]), float(theirs[0])):
        return None
    return _said(mine[0], shared), _said(theirs[0], shared)


def _of_ones_own(one: _Told, other: _Told) -> tuple[str, str] | None:
    """How many studies the paper says that it reviews, in two sentences that cite none."""
    mine, theirs = _only(one), _only(other)
    if mine is None or theirs is None or not (one.own and other.own):
        return None
    shared = mine[1] & theirs[1] & STUDIES
    if not shared or mine[0] == theirs[0] or one.targets or other.targets:
        return None
    if mine[0] in other.numbers or theirs[0] in one.numbers:
        return None
    return _said(mine[0], shared), _said(theirs[0], shared)


def _of_two_studies(one: _Told, other: _Told) -> bool:
    """Whether each cites works that the other does not: two studies may find two numbers."""
    return bool(one.targets and other.targets) and not one.targets & other.targets


def _of_two_kinds(one: _Told, other: _Told) -> bool:
    """Whether both say which patients they count, and say it otherwise."""
    if one.kinds & TELLING != other.kinds & TELLING:
        return True
    return bool(one.kinds and other.kinds) and not one.kinds & other.kinds


def _may_round(one: _Told, other: _Told, mine: float, theirs: float) -> bool:
    """Whether one number is the other, rounded, or a bound that the other keeps."""
    if one.bound == other.bound:
        return False
    near = abs(mine - theirs) <= ROUNDED * max(mine, theirs)
    return near or any(told.bound and not ABOUT.match(told.bound) for told in (one, other))
