"""The same fact told twice with different values, and short forms written out in two ways."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from assistant.auditing.texts import Claim, Texts, names_in, stems
from assistant.records import Finding, FindingKind
from index.records import Abbreviation, BlockKind

# A number, or a range, and its unit.
_UNITS = (
    r"nucleotides?|nt|bp|base pairs|nm|µm|μm|mm|cm|kb|kDa|amino acids|mg/kg|mg|ng/ml|weeks?|months?"
    r"|years?|days?|hours?|genes|residues|chromosomes|subtypes?|types?|classes|isoforms?|exons?"
)
_NUMBER = r"\d[\d,]*(?:\.\d+)?"
_VALUE = re.compile(
    rf"(?<![\w.])(?P<low>{_NUMBER})(?:\s?(?:[-–—]|to)\s?(?P<high>{_NUMBER}))?[\s-]{{0,2}}"
    rf"(?P<unit>{_UNITS})(?![\w/])"
)
_RATE = re.compile(
    r"(?P<measure>sensitivity|specificity|AUC|accuracy)"
    r"[^.;]{0,40}?(?<![\w.])(?P<value>\d+(?:\.\d+)?)\s?(?:%|(?=\W))",
    re.IGNORECASE,
)
# One run of an experiment differs from the next; only what is said to hold in general can
# disagree with itself by a number alone.
_ONE_RUN = re.compile(
    r"\b(?:was|were|had|did|found|showed|reported|we|our|fig(?:ure)?|table)\b", re.IGNORECASE
)
_LEAD = re.compile(
    r"^\W*(?:[A-Z]\w+(?:ly|er),\s+|In (?:general|addition|humans),\s+|The\s+|An?\s+)*"
)
_SUBJECT_ENDS = re.compile(
    r",|\s(?:are|is|have|has|consists?|contains?|comprises?|measures?|span)\b|\("
)
LONGEST_SUBJECT = 40  # characters of a sentence's subject; longer ones are clauses


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
        if not texts.asks_of_any(one.claim, other.claim):
            continue
        if one.unit != other.unit or one.value == other.value or one.claim is other.claim:
            continue
        if len(one.value) == len(other.value) and one.subject and one.subject == other.subject:
            message = f"Check: {one.text} here, {other.text} there."
            yield Finding(
                FindingKind.TWO_VALUES, message,
                texts.place(one.claim.start, one.claim.end),
                texts.place(other.claim.start, other.claim.end),
            )  # fmt: skip
    yield from _rows(texts)
    yield from _abbreviations(texts)


def has_value(claim: Claim) -> bool:
    """Whether a claim gives a value that another place may give otherwise."""
    return next(_facts(claim), None) is not None or bool(_statistics(claim.text))


# ── a row's statistic beside the sentence on the same study ─────────────────────────────────

_STATISTICS = {
    "AUC": r"AUC|[Aa]rea under the (?:ROC |receiver[- ]operating[- ]characteristic )?curve",
    "hazard ratio": r"HR|[Hh]azard ratio",
    "odds ratio": r"OR(?= ?[\d=(])|[Oo]dds ratio",
    "sensitivity": r"[Ss]ensitivity",
    "specificity": r"[Ss]pecificity",
}
_STATISTIC = {
    name: re.compile(rf"(?<![\w-])(?:{words})(?![\w-])[^.;|\t\d]{{0,40}}?(?P<value>\d+(?:\.\d+)?)")
    for name, words in _STATISTICS.items()
}
_ANY_NUMBER = re.compile(r"(?<![\w.])\d+(?:\.\d+)?")


@lru_cache(maxsize=4096)
def _statistics(text: str) -> dict[str, str]:
    """The first value of each statistic that a text gives."""
    found = ((name, pattern.search(text)) for name, pattern in _STATISTIC.items())
    return {name: match["value"] for name, match in found if match}


def _rows(texts: Texts) -> Iterator[Finding]:
    """Rows whose statistic stands in no sentence that gives it for the same miRNA and study."""
    told = [claim for claim in texts.claims if claim.kind is BlockKind.PARAGRAPH]
    for row in texts.claims:
        if row.kind is not BlockKind.TABLE_ROW or not row.mirnas:
            continue
        for measure, value in _statistics(row.text).items():
            same = [
                claim
                for claim in told
                if set(row.mirnas) & set(claim.sentence_mirnas)
                and set(row.targets) & set(claim.targets)
                and measure in _statistics(claim.text)
            ]
            numbers = {float(n) for claim in same for n in _ANY_NUMBER.findall(claim.text)}
            if same and texts.asks_of_any(row, *same) and float(value) not in numbers:
                given = _statistics(same[0].text)[measure]
                yield Finding(
                    FindingKind.TWO_VALUES,
                    f"Check: {measure} {value} in the table, {given} in the text.",
                    texts.place(row.start, row.end),
                    texts.place(same[0].start, same[0].end),
                )


def _facts(claim: Claim) -> Iterator[_Fact]:
    if claim.kind is not BlockKind.PARAGRAPH:
        return
    subject = _subject(claim.text)
    for match in _VALUE.finditer(claim.text):
        if not subject or _ONE_RUN.search(claim.text):
            break
        value = tuple(v.replace(",", "") for v in (match["low"], match["high"]) if v)
        yield _Fact(claim, match["unit"].rstrip("s").lower(), value, match.group(), subject)
    names = frozenset(e.key for e in names_in(claim.text) if e.kind in {"mirna", "drug"})
    for match in _RATE.finditer(claim.text):
        if names:
            subject = names | stems(claim.text[: match.start()])
            yield _Fact(claim, match["measure"].lower(), (match["value"],), match.group(), subject)


def _subject(text: str) -> frozenset[str]:
    """The words of a sentence's subject, where it opens with a short one."""
    opened = _LEAD.match(text)
    rest = text[opened.end() :] if opened else text
    end = _SUBJECT_ENDS.search(rest)
    if end is None or end.start() > LONGEST_SUBJECT:
        return frozenset()
    return stems(rest[: end.start()].lower())


def _abbreviations(texts: Texts) -> Iterator[Finding]:
    """One short form with two long ones that are not just two spellings."""
    entries = texts.document.abbreviations
    for one, other in combinations(entries, 2):
        if not texts.asks_of_any(one, other):
            continue
        if _short(one.short) != _short(other.short) or _alike(one.long, other.long):
            continue
        if not (_spells(one.long, one.short) and _spells(other.long, other.short)):
            continue
        if _alike(*(_in_full(entry.long, entries) for entry in (one, other))):
            continue  # "HF with preserved ejection fraction"
        message = f"Check: {one.short} is written out as “{one.long}” and as “{other.long}”."
        yield Finding(
            FindingKind.TWO_VALUES, message, texts.place(one.start, one.end),
            texts.place(other.start, other.end),
        )  # fmt: skip


def _short(text: str) -> str:
    return text.removesuffix("s") if len(text) > 2 else text


def _spells(long: str, short: str) -> bool:
    """Whether a long form can be that of a short one, and is not just what stood beside it.

    It begins with the short form's first letter, and one of its last words with the last capital.
    """
    letters = re.findall(r"[A-Z]", _short(short))
    words = re.findall(r"[A-Za-z]+", long)
    if short in long.split() or len(letters) < 2 or not words:
        return short not in long.split() and bool(words)
    last = {word[0].upper() for word in words[-2:]}
    return words[0][0].upper() == letters[0] and letters[-1] in last


def _in_full(long: str, entries: Sequence[Abbreviation]) -> str:
    """A long form without short ones in it: "HF" in that of "HFpEF"."""
    full = {entry.short: entry.long for entry in entries}
    return re.sub(r"[A-Za-z][\w-]*", lambda match: full.get(match.group(), match.group()), long)


def _alike(one: str, other: str) -> bool:
    def plain(text: str) -> str:
        return re.sub(r"[^a-z]", "", text.lower()).removesuffix("s")

    a, b = plain(one), plain(other)
    ours, theirs = stems(one), stems(other)
    return a in b or b in a or ours <= theirs or theirs <= ours
