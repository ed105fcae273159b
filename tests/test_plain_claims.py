"""The findings of the documents as short questions: "X hit Y by ..." as "does X hit Y?"."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.headline.wording import YES
from index.chunk import sentence_units
from index.mirna import find_mirnas
from index.records import BlockKind, Document
from tests.parsing import parsed
from tests.test_direction import lead

CONTRARY = {
    "promote": "inhibit",
    "inhibit": "promote",
    "suppress": "promote",
    "enhance": "reduce",
    "reduce": "increase",
    "increase": "decrease",
    "decrease": "increase",
    "stimulate": "suppress",
    "facilitate": "hinder",
    "activate": "inhibit",
    "restrain": "promote",
}
_FORMS = {f"{verb.removesuffix('e')}ed": verb for verb in CONTRARY}
_FORMS |= {f"{verb}s": verb for verb in CONTRARY} | {verb: verb for verb in CONTRARY}
_VERB = re.compile(rf"(?<![\w-])(?:{'|'.join(sorted(_FORMS, key=len, reverse=True))})(?![\w-])")
_LED_BY = re.compile(
    r"^(?:[A-Z][\w' -]{2,40}, )?(?:[\w ]{2,40} (?:showed|found|reported|demonstrated) that )?"
)
_AUXILIARY = re.compile(
    r"(?: (?:also|could|can|may|might|significantly|effectively|further|likewise|thus))+$"
)
_NO_SUBJECT = re.compile(
    r"[,;:()]|-$|\b(?i:an?|the)$|\b(?:that|which|who|to|and|not|is|are|was|were|had|with)\b"
)
_MORE = re.compile(r"[,;]|\s\(|\s(?:by|through|via|and|while|which|as|but|when|after|in order)\b")
_NO_OBJECT = re.compile(r"(?:by|in|to|with|from|the$)(?=\s|$)")
_CITED = re.compile(r"\^\{[^}]*\}|[⁰¹²³⁴-⁹]+|\s?\[[\d,–-]+\]")


def findings(document: Document) -> Iterator[tuple[str, str, str, str]]:
    """A sentence of the document with its subject, its verb and its object, if these are plain."""
    for unit in sentence_units(document):
        text = _CITED.sub("", unit.text).strip().rstrip(".")
        claim = _LED_BY.sub("", text)
        verb = _VERB.search(claim)
        if unit.kind is not BlockKind.PARAGRAPH or verb is None:
            continue
        subject = _AUXILIARY.sub("", claim[: verb.start()].strip())
        moved = _MORE.split(claim[verb.end() :].strip())[0].strip()
        sizes = (len(subject.split()), len(moved.split()))
        if not all(1 <= size <= 9 for size in sizes) or _NO_OBJECT.match(moved):
            continue
        if not _NO_SUBJECT.search(subject):
            yield f"{text}.", subject, _FORMS[verb[0]], moved


@pytest.fixture(scope="module")
def told(review_document: Document) -> list[tuple[str, str, str, str]]:
    """The plain findings of the review and of the made-up papers."""
    papers = (Path(__file__).parent / "evaluation/papers").glob("*.txt")
    documents = [review_document, *(parsed(path.read_text("utf-8")) for path in sorted(papers))]
    return [finding for document in documents for finding in findings(document)]


Told = list[tuple[str, str, str, str]]


def test_plain_findings_affirm_themselves(told: Told) -> None:
    """What a sentence finds, asked in short, is affirmed."""
    said = [lead(f"Does {one} {verb} {other}?", text) for text, one, verb, other in told]
    assert len(said) > 30
    assert sum(one == YES for one in said) >= 0.95 * len(said)


def test_plain_findings_deny_their_contrary(told: Told) -> None:
    """The contrary verb, or a "not", is denied and never affirmed."""
    for ask in (
        lambda one, verb, other: f"Does {one} {CONTRARY[verb]} {other}?",
        lambda one, verb, other: f"Is it true that {one} does not {verb} {other}?",
    ):
        said = [lead(ask(one, verb, other), text) for text, one, verb, other in told]
        assert sum((one or "").startswith("No") for one in said) >= 0.95 * len(said)
        assert YES not in said


def test_plain_findings_are_not_turned_round(told: Told) -> None:
    """With what acts and what is acted on exchanged, hardly anything is affirmed."""
    said = [lead(f"Does {other} {verb} {one}?", text) for text, one, verb, other in told]
    assert sum(one == YES for one in said) <= 0.15 * len(said)


@pytest.mark.parametrize(
    ("question", "text", "affirmed"),
    [
        ("Does miR-9 cause asthma?", "MiR-9 is raised in the airways in asthma.", False),
        ("Is miR-9 a cause of asthma?", "MiR-9 levels were associated with asthma.", False),
        ("Does miR-9 promote relapse?", "MiR-9 was related to relapse.", False),
        ("Is miR-9 associated with relapse?", "MiR-9 was related to relapse.", True),
        ("Does miR-9 promote relapse?", "MiR-9 drove relapse by targeting PTEN.", True),
        ("Does miR-9 improve survival in sepsis?", "MiR-9 reduced apoptosis in sepsis.", False),
        ("Does miR-9 kill tumour cells?", "MiR-9 induced apoptosis of tumor cells.", True),
        ("Does miR-9 reduce survival of cells?", "MiR-9 induced apoptosis of cells.", True),
        ("Does miR-9 induce apoptosis?", "MiR-9 went with death of the patients.", False),
    ],
)
def test_what_goes_along_is_no_cause(question: str, text: str, *, affirmed: bool) -> None:
    """An association affirms no cause, and how many cells live is not how long patients do."""
    assert (lead(question, text) == YES) is affirmed


def test_plain_findings_are_of_their_mirna(told: Told) -> None:
    """Nothing is affirmed of another miRNA."""
    named = [(row, find_mirnas(row[1])) for row in told]
    said = [
        lead(f"Does {one[: name.start]}miR-877{one[name.end :]} {verb} {other}?", text)
        for (text, one, verb, other), (name, *more) in (
            (row, names) for row, names in named if names
        )
        if not more
    ]
    assert len(said) > 20
    assert YES not in said
