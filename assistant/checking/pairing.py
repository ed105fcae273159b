"""Whether a sentence pairs things as its passage does: which number, which target, to which.

Two ways of going wrong without a single foreign word are looked for. "A and B inhibit C and D
respectively" must not come back as "A inhibits D"; and two numbers must not change places.
"""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.checking.agreement import Near, fit
from assistant.checking.claims import Claim, Word
from index.spans import holds
from index.terms import stem

_RESPECTIVELY = stem("respectively")
_AND = re.compile(r"\s*(?:,|,?\s*and|,?\s*or|,?\s*vs\.?|,?\s*versus|/)\s*")
_BRACKETS = re.compile(r"\([^()]*\)")
_SPREAD = re.compile(r"(?:±|\+/-|plus minus)\s?$")
_SPREAD_VALUE = re.compile(r"\s?(?:±|\+/-|plus minus)\s?[\d.]+\s?%?")
_PAIRED = re.compile(r"\b(?:respectively|accordingly|separately)\b", re.IGNORECASE)
NEXT_TO = 10  # characters between two numbers that stand side by side
LABEL_REACH = 3  # words to either side of a number that may say what it counts
LEAST_GAIN = 0.4  # how much better another number's place must fit


@dataclass(frozen=True, slots=True)
class Row:
    """Things listed side by side: "miR-9 and miR-155", "95% and 79%"."""

    keys: tuple[str, ...]
    kind: str
    start: int


def exchanges(sentence: Claim, evidence: Sequence[Claim]) -> list[str]:
    """What the sentence pairs otherwise than the evidence, one message each."""
    found = [message for claim in evidence for message in _rows_broken(sentence, claim)]
    found += _numbers_misplaced(sentence, evidence)
    return [*found, *_runs_reversed(sentence, evidence), *_brackets_exchanged(sentence, evidence)]


# ── lists that belong together ──────────────────────────────────────────────────────────────


def _rows_broken(sentence: Claim, claim: Claim) -> Iterator[str]:
    found = rows(claim)
    spoken = bool(_PAIRED.search(claim.text))
    for at, one in enumerate(found):
        for other in found[at + 1 :]:
            if len(one.keys) != len(other.keys) or set(one.keys) & set(other.keys):
                continue
            if any(_is_repeated(text, one.keys + other.keys) for text in (sentence, claim)):
                continue  # what stands twice has no one place
            if not _go_together(one, other, spoken):
                continue
            first, second = _order(sentence, one), _order(sentence, other)
            if first and second and len(first) == len(second) and first != second:
                yield f"{', '.join(one.keys)} belong to {', '.join(other.keys)}"


def _is_repeated(claim: Claim, keys: tuple[str, ...]) -> bool:
    found = [word.key for word in claim.words if word.key in keys]
    return len(found) != len(set(found))


def _go_together(one: Row, other: Row, spoken: bool) -> bool:
    """Whether two lists are paired: numbers with anything, names with names when it is said."""
    kinds = {one.kind, other.kind}
    if "number" in kinds:
        return kinds != {"number"}
    return spoken and kinds == {"name"}


def rows(claim: Claim) -> list[Row]:
    """The lists of a sentence; a list of plain words counts when it stands before numbers."""
    inside = [match.span() for match in _BRACKETS.finditer(claim.text)]
    words = [word for word in claim.words if not _is_spread(claim, word)]
    outer = [word for word in words if not holds(inside, word.start)]
    found = _rows_of(claim, outer)
    for start, end in inside:
        found += _rows_of(claim, [word for word in words if start <= word.start < end])
    return found


def _rows_of(claim: Claim, words: Sequence[Word]) -> list[Row]:
    found: list[Row] = []
    current: list[Word] = []
    for word in [*words, None]:
        if word and current and _continues(claim, current[-1], word):
            current.append(word)
            continue
        if len(current) > 1:
            kinds = {item.kind for item in current}
            kind = kinds.pop() if len(kinds) == 1 else "word"
            found.append(Row(tuple(item.key for item in current), kind, current[0].start))
        current = [word] if word and not _is_filler(word) else []
    return found


def _is_filler(word: Word) -> bool:
    return word.kind == "cue" or word.key == _RESPECTIVELY


def _is_spread(claim: Claim, word: Word) -> bool:
    """The 0.7 of "5.1 +/- 0.7"."""
    return word.kind == "number" and bool(_SPREAD.search(claim.text[: word.start]))


def _continues(claim: Claim, last: Word, word: Word) -> bool:
    gap = _BRACKETS.sub("", claim.text[last.end : word.start])
    gap = _SPREAD_VALUE.sub("", gap)
    alike = (word.kind == "number") == (last.kind == "number") and not _is_filler(word)
    return alike and bool(_AND.fullmatch(gap))


def _outer(claim: Claim) -> set[int]:
    """The starts of the words that stand outside brackets."""
    inside = [match.span() for match in _BRACKETS.finditer(claim.text)]
    return {word.start for word in claim.words if not holds(inside, word.start)}


def _order(sentence: Claim, row: Row) -> list[int]:
    """Which members of a row the sentence names, in its own order, each once."""
    seen: list[int] = []
    for word in sentence.words:
        if word.key in row.keys and row.keys.index(word.key) not in seen:
            seen.append(row.keys.index(word.key))
    return seen


# ── numbers that changed places ─────────────────────────────────────────────────────────────


def _numbers_misplaced(sentence: Claim, evidence: Sequence[Claim]) -> Iterator[str]:
    """Numbers whose place in the passage another number of the passage fills."""
    listed = {key for claim in evidence for row in rows(claim) for key in row.keys}
    for at, word in enumerate(sentence.words):
        if word.kind != "number" or word.key in listed or _is_probability(sentence, word):
            continue
        labels = _labels(sentence, at)
        own = max(_fits(labels, evidence, {word.key}), default=(0.0, ""))
        others = _alike(word, sentence, evidence) - _beside(word.key, evidence)
        best = max(_fits(labels, evidence, others), default=(0.0, ""))
        if best[0] > own[0] + LEAST_GAIN:
            yield f"{word.key} stands where the passage has {best[1]}"


def _is_probability(claim: Claim, word: Word) -> bool:
    return bool(re.search(r"\bp\s?[=<>≤]\s?$", claim.text[: word.start], re.IGNORECASE))


def _alike(word: Word, sentence: Claim, evidence: Sequence[Claim]) -> set[str]:
    """The other numbers of the evidence that are counted in the same unit."""
    units = {
        unit for item in sentence.quantities if item.start == word.start for unit in item.units
    }
    return {
        item.key
        for claim in evidence
        for item in claim.quantities
        if item.units & units and item.key != word.key and _is_year(item.key) == _is_year(word.key)
    }


def _is_year(key: str) -> bool:
    return bool(re.fullmatch(r"(?:19|20)\d\d", key))


def _beside(key: str, evidence: Sequence[Claim]) -> set[str]:
    """The numbers next to this one ("64 of 158"): side by side, they have the same neighbours."""
    found = set()
    for claim in evidence:
        for one, other in zip(claim.words, claim.words[1:], strict=False):
            together = {one.key, other.key}
            if one.kind == other.kind == "number" and other.start - one.end <= NEXT_TO:
                found |= together if key in together else set()
    return found


def _fits(labels: Near, evidence: Sequence[Claim], keys: set[str]) -> Iterator[tuple[float, str]]:
    for claim in evidence:
        for at, word in enumerate(claim.words):
            if word.kind == "number" and word.key in keys:
                yield fit(labels, _labels(claim, at)), word.key


def _labels(claim: Claim, at: int) -> dict[tuple[str, int], float]:
    """The words next to a number, up to the next number, which say what it is a number of."""
    found: dict[tuple[str, int], float] = {}
    outer = _outer(claim)
    inside = claim.words[at].start not in outer
    for side in (-1, 1):
        place, reached = at + side, 0
        while 0 <= place < len(claim.words) and reached < LABEL_REACH:
            word = claim.words[place]
            place += side
            if word.kind == "cue" or (word.start not in outer and not inside):
                continue
            if word.kind == "number":
                break
            weight = 1.0 / (1 + reached)
            found[word.key, side] = max(weight, found.get((word.key, side), 0.0))
            reached += 1
    return found


_FROM_TO = re.compile(r"\bfrom\s+(?:[^\d\s]+\s+){0,2}?$")


def _runs_reversed(sentence: Claim, evidence: Sequence[Claim]) -> Iterator[str]:
    """Runs "from A to B" where the passage goes from B to A."""
    for one, other in _runs(sentence):
        for claim in evidence:
            starts = {
                key: [item.start for item in claim.quantities if item.key == key]
                for key in (one, other)
            }
            begins = any(_FROM_TO.search(claim.text[:at]) for at in starts[one])
            if all(starts.values()) and min(starts[one]) > max(starts[other]) and not begins:
                yield f"from {one} to {other}, where the passage has {other} first"


def _runs(claim: Claim) -> Iterator[tuple[str, str]]:
    for one, other in itertools.pairwise(claim.quantities):
        between = claim.text[one.end : other.start]
        if _FROM_TO.search(claim.text[: one.start]) and re.search(r"\bto\b", between):
            yield one.key, other.key


def _brackets_exchanged(sentence: Claim, evidence: Sequence[Claim]) -> Iterator[str]:
    """A number in brackets behind another number than in the passage: "250 um (0.62 mg/L)"."""
    there = {pair for claim in evidence for pair in _bracketed(claim)}
    for one, other in _bracketed(sentence):
        if (one, other) not in there and any(other == second for _, second in there):
            yield f"{other} stands behind {one}"


def _bracketed(claim: Claim) -> Iterator[tuple[str, str]]:
    for one, other in itertools.pairwise(claim.quantities):
        if re.fullmatch(r"\s*\(", claim.text[one.end : other.start]):
            yield one.key, other.key
