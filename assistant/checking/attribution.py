"""Whether a sentence says of a thing what its passage says of it, and not of the thing beside it.

Passages set things side by side: M1 and M2, group 1 and group 2, sensitivity and specificity, high
and low. A sentence that takes the one for the other has no foreign word in it. Looked at are names
with a rival in the passage, numbers with a label, attributes with a direction, and significance.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.checking.agreement import Near, fit, near
from assistant.checking.claims import Claim, Word, free_words
from assistant.checking.pairing import rows
from assistant.polarity.words import DENIES

RIVAL_GAIN = 0.3  # how much better the place of a rival must fit
RIVAL_FIT = 0.4  # from here on it is the same place
STEM_SHARED = 6  # letters that two forms of a word share: accurate, accuracy
NOT_SIGNIFICANT = 0.05  # the usual level, as p-values are read

_LABELLED = re.compile(r"\s*(?:was|were|is|are|of|:|=|,|\()?\s*(?:only |about |nearly )?\(?")
OBJECT_GAP = 30  # characters between a verb and the word that it acts on
_OBJECT = re.compile(r"\s(?:of\s|the\s|their\s|its\s|an?\s|these\s|those\s|this\s)*")
_FREE_BETWEEN = re.compile(r"\s(?:target|expression|level|levels|amount|several|all|both)\s")
_AND = re.compile(r"(?:,\s?(?:and|or)?|\s(?:and|or)|,?\sas well as)\s?(?:the\s)?")
_COPULA = re.compile(
    r"\s*(?:is|are|was|were|remains?|remained|became|becomes)\s(?:also\s|still\s|\w+ly\s)?"
)
_P_VALUE = re.compile(r"\bp\s?(?P<sign>[=<>≤≥])\s?(?P<value>0?\.\d+)", re.IGNORECASE)
_SIGNIFICANT = re.compile(
    r"(?<!not )(?<!no )(?<!non-)(?<!non)\bsignificant(?:ly)?\b|\bdiffer(?:s|ed)\b", re.IGNORECASE
)
_COMPARES = re.compile(r"\b(?:than|compared|versus|vs|relative to|in contrast)\b", re.IGNORECASE)


def misattributed(sentence: Claim, evidence: Sequence[Claim], whole: Sequence[Claim]) -> list[str]:
    """What the sentence says of the wrong thing, one message each.

    `whole` are all sentences of the cited passages, of which `evidence` are the closest.
    """
    return [
        *_rivals(sentence, evidence),
        *_labels_exchanged(sentence, evidence),
        *_attributes_turned(sentence, whole),
        *_objects_turned(sentence, whole),
        *_significance_invented(sentence, evidence),
    ]


# ── names with a rival ──────────────────────────────────────────────────────────────────────


def _rivals(sentence: Claim, evidence: Sequence[Claim]) -> Iterator[str]:
    """A name in a place that the passage gives to its rival: M1 for M2, arm A for arm B."""
    said = {name.key for name in sentence.names}
    named = [word for word in sentence.words if word.kind == "name"]
    places = [place for claim in evidence for place in _places(claim)] if named else []
    for word in named:
        around = near(sentence, word.start, word.end)
        own, best, text = 0.0, 0.0, ""
        for place in places:
            if place.key == word.key:
                own = max(own, fit(around, place.near))
            elif place.family == _family(word.key) and not {place.key, word.key} <= place.listed:
                value = 0.0 if place.key in said else fit(around, place.near)
                if value > best:
                    best, text = value, place.text
        if own and best >= RIVAL_FIT and best > own + RIVAL_GAIN:
            yield f"{sentence.written(word)} stands where the passage has {text}"


@dataclass(frozen=True, slots=True)
class _Place:
    """A name where it stands: what is round it, and what it is listed with."""

    key: str
    family: str
    text: str
    near: Near
    listed: frozenset[str]


def _places(claim: Claim) -> Iterator[_Place]:
    lists = [frozenset(row.keys) for row in rows(claim)]
    for word in claim.words:
        if word.kind == "name":
            beside = frozenset[str]().union(*(keys for keys in lists if word.key in keys))
            around = near(claim, word.start, word.end)
            yield _Place(word.key, _family(word.key), claim.written(word), around, beside)


def _family(key: str) -> str:
    """A name without its last number or letter: what M1 and M2 have in common."""
    return re.sub(r"\d+[a-z]?$|(?<=[a-z]{4})[a-z]$", "", key)


# ── numbers with a label ────────────────────────────────────────────────────────────────────


def _labels_exchanged(sentence: Claim, evidence: Sequence[Claim]) -> Iterator[str]:
    """A number behind another label than in the passage: the sensitivity as the specificity."""
    there = [pair for claim in evidence for pair in _labelled(claim)]
    for label, number in _labelled(sentence):
        values = {value for name, value in there if name == label}
        labels = {name for name, value in there if value == number}
        if values and labels and number not in values and label not in labels:
            yield f"{number} is not the {label} of the passage"


def _labelled(claim: Claim) -> Iterator[tuple[str, str]]:
    """The words that stand right before a number, with it; lists of numbers are left out."""
    for at, word in enumerate(claim.words[1:], 1):
        before = claim.words[at - 1]
        after = claim.words[at + 1] if at + 1 < len(claim.words) else None
        listed = after is not None and after.kind == "number" and after.start - word.end < 8
        if word.kind != "number" or before.kind != "word" or listed:
            continue
        if _LABELLED.fullmatch(claim.text[before.end : word.start]):
            yield before.key, word.key


# ── attributes with a direction ─────────────────────────────────────────────────────────────


def _attributes_turned(sentence: Claim, whole: Sequence[Claim]) -> Iterator[str]:
    """Poor X, or X that is low, where the passage has X only as high. Comparisons turn round."""
    if _COMPARES.search(sentence.text) or DENIES.search(sentence.text):
        return
    there = [pair for claim in whole for pair in _attributes(claim)]
    for stem, sign, text in _attributes(sentence):
        signs = {other for name, other, _ in there if _same_stem(name, stem)}
        if signs == {-sign}:
            yield f'"{text}" where the passage has it otherwise'


def _objects_turned(sentence: Claim, whole: Sequence[Claim]) -> Iterator[str]:
    """What stands right behind a verb of one direction, and in the passage of the other only."""
    there = [pair for claim in whole for pair in _objects(claim)]
    for key, sign, text in _objects(sentence):
        signs = {other for name, other, _ in there if name == key}
        if signs == {-sign}:
            yield f'"{text}" where the passage has it otherwise'


def _objects(claim: Claim) -> Iterator[tuple[str, int, str]]:
    """The nearest object of each verb or noun with a direction: "restored the killing"."""
    for at, cue in enumerate(claim.words[:-1]):
        if not cue.sign or cue.passive or cue.relates or not at:
            continue  # what a sentence begins with ("blocking X ...") was done, not found
        after = [word for word in claim.words[at + 1 : at + 4] if word.key not in free_words()]
        if not after or after[0].kind == "number":
            continue
        gap = claim.text[cue.end : after[0].start]
        if cue.modifies and not gap.startswith(" of "):
            continue  # an adjective has no object, and may only name a group: "high BMI"
        if _OBJECT.fullmatch(_FREE_BETWEEN.sub(" ", gap)) and len(gap) < OBJECT_GAP:
            sign = cue.sign
            before = claim.words[at - 1] if at else None
            if before and before.sign and _OBJECT.fullmatch(claim.text[before.end : cue.start]):
                sign *= before.sign  # "prevented the loss of X" raises X
            for word in _listed(claim, after[0]):
                yield word.key, sign, claim.text[cue.start : cue.end] + " " + claim.written(word)


def _listed(claim: Claim, first: Word) -> Iterator[Word]:
    """A word and those listed behind it: "growth, invasion and the spread of cells"."""
    yield first
    last = first
    for word in claim.words[claim.words.index(first) + 1 :]:
        if word.kind in {"number", "name"} or (word.sign and not word.modifies):
            return
        if not _AND.fullmatch(claim.text[last.end : word.start]):
            return
        yield word
        last = word


def _attributes(claim: Claim) -> Iterator[tuple[str, int, str]]:
    """The words that an adjective with a direction describes: before it with "is", or behind it."""
    for at, cue in enumerate(claim.words):
        if not cue.sign or not cue.modifies or cue.relates:
            continue
        before = claim.words[at - 1] if at else None
        after = claim.words[at + 1] if at + 1 < len(claim.words) else None
        if before and _COPULA.fullmatch(claim.text[before.end : cue.start]) and _says(before):
            yield before.key, cue.sign, f"{claim.written(before)} {claim.written(cue)}"
        elif after and claim.text[cue.end : after.start] == " " and _says(after):
            yield after.key, cue.sign, f"{claim.written(cue)} {claim.written(after)}"


def _says(word: Word) -> bool:
    return word.kind == "word" and word.key not in free_words()


def _same_stem(one: str, other: str) -> bool:
    return one == other or (
        min(len(one), len(other)) > STEM_SHARED - 2 and one[:STEM_SHARED] == other[:STEM_SHARED]
    )


# ── significance ────────────────────────────────────────────────────────────────────────────


def _significance_invented(sentence: Claim, evidence: Sequence[Claim]) -> Iterator[str]:
    """A significant difference where every p-value of the evidence says that it was none."""
    claimed = _SIGNIFICANT.search(sentence.text)
    if not claimed or DENIES.search(sentence.text):
        return
    found = [match for claim in evidence for match in _P_VALUE.finditer(claim.text)]
    if found and all(_is_above(match) for match in found):
        yield f'"{claimed[0]}" where the passage has {found[0][0]}'


def _is_above(match: re.Match[str]) -> bool:
    value = float(match["value"])
    return value >= NOT_SIGNIFICANT if match["sign"] in "=>≥" else value > NOT_SIGNIFICANT
