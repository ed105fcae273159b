"""The same fact told twice with different values, and short forms written out in two ways."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import combinations

from assistant.audit_texts import Claim, Texts, stems
from assistant.records import Finding, FindingKind
from index.records import BlockKind
from index.terms import find_entities

# A number, or a range, and the unit or measure that follows or precedes it.
_UNITS = (
    r"nucleotides?|nt|bp|base pairs|nm|µm|μm|mm|cm|kb|kDa|amino acids|mg/kg|mg|µg|μg|ng/ml|Gy|weeks?|months?|years?|days?"
    r"|hours?|h|min|patients|women|cases|deaths|participants|subjects|samples|genes|°C|fold"
)
_VALUE = re.compile(
    rf"(?<![\w.])(?P<low>\d[\d,]*(?:\.\d+)?)(?:\s?(?:[-–—]|to)\s?(?P<high>\d[\d,]*(?:\.\d+)?))?\s?(?:-\s?)?(?P<unit>{_UNITS})(?![\w/])"
)
_RATE = re.compile(
    r"(?P<measure>sensitivity|specificity|AUC|accuracy|overall survival|response rate|prevalence|incidence|mortality)"
    r"[^.;]{0,40}?(?<![\w.])(?P<value>\d+(?:\.\d+)?)\s?(?P<unit>%|(?=\W))",
    re.IGNORECASE,
)
NEAR = 60  # characters before a value in which its subject is looked for
MIN_SHARED = 1


@dataclass(frozen=True, slots=True)
class _Fact:
    claim: Claim
    unit: str
    value: tuple[str, ...]
    text: str
    subject: frozenset[str]


def values(texts: Texts) -> Iterator[Finding]:
    """Pairs of places that give one quantity of one subject two values."""
    facts = [fact for claim in texts.claims for fact in _facts(claim)]
    for one, other in combinations(facts, 2):
        if one.unit != other.unit or one.value == other.value or one.claim is other.claim:
            continue
        if one.subject & other.subject and _one_matter(one, other):
            message = f"Check: {one.text} here, {other.text} there."
            yield Finding(
                FindingKind.TWO_VALUES, message,
                texts.place(one.claim.start, one.claim.end),
                texts.place(other.claim.start, other.claim.end),
            )  # fmt: skip
    yield from _abbreviations(texts)


def _facts(claim: Claim) -> Iterator[_Fact]:
    if claim.kind is BlockKind.TABLE_ROW:
        return
    for match in _VALUE.finditer(claim.text):
        value = tuple(v.replace(",", "") for v in (match["low"], match["high"]) if v)
        before = claim.text[: match.start()]
        yield _Fact(
            claim, match["unit"].rstrip("s").lower(), value, match.group(), _subject(before)
        )
    for match in _RATE.finditer(claim.text):
        keys = frozenset(e.key for e in find_entities(claim.text))
        yield _Fact(claim, match["measure"].lower(), (match["value"],), match.group(), keys)


def _subject(before: str) -> frozenset[str]:
    """What the value is of: the sentence's opening words and names."""
    opening = " ".join(before.split()[:6])
    return stems(opening)


def _one_matter(one: _Fact, other: _Fact) -> bool:
    """Whether nothing tells the two apart: no name in one that the other lacks."""
    mine = {e.key for e in find_entities(one.claim.text) if e.kind in {"mirna", "drug"}}
    theirs = {e.key for e in find_entities(other.claim.text) if e.kind in {"mirna", "drug"}}
    if one.unit in {"sensitivity", "specificity", "auc", "accuracy"}:
        return bool(mine) and mine == theirs
    shared = stems(one.claim.text) & stems(other.claim.text)
    return mine == theirs and len(shared) >= 2


def _abbreviations(texts: Texts) -> Iterator[Finding]:
    """One short form with two long ones that are not just two spellings."""
    entries = texts.document.abbreviations
    for one, other in combinations(entries, 2):
        if _short(one.short) != _short(other.short) or _alike(one.long, other.long):
            continue
        message = f"Check: {one.short} is written out as “{one.long}” and as “{other.long}”."
        yield Finding(
            FindingKind.TWO_VALUES, message, texts.place(one.start, one.end),
            texts.place(other.start, other.end),
        )  # fmt: skip


def _short(text: str) -> str:
    return text.removesuffix("s") if len(text) > 2 else text


def _alike(one: str, other: str) -> bool:
    def plain(text: str) -> str:
        return re.sub(r"[^a-z]", "", text.lower()).removesuffix("s")

    a, b = plain(one), plain(other)
    return a == b or a in b or b in a or SequenceMatcher(None, a, b).ratio() > 0.95
