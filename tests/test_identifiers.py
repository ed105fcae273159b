"""Details of a patient are taken out of questions, and questions are left alone otherwise."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.identifiers import REMOVED, redact

FOUND = [
    ("Jane Miller, born 12/03/1965, has TNBC", "a name with a birth date", "1965"),
    ("Jane Miller (DOB 1965-03-12): which miRNA?", "a name with a birth date", "Miller"),
    ("Patient J. with date of birth 12 March 1965", "a birth date", "1965"),
    ("MRN 12345678: is miR-21 raised?", "a record number", "12345678"),
    ("patient ID: AB-123456", "a record number", "123456"),
    ("hospital number 0815/4711", "a record number", "4711"),
    ("NHS number 943 476 5919", "a record number", "943 476"),
    ("hers is 078-05-1120", "a social security number", "1120"),
    ("call her at 0151 2345 678", "a phone number", "2345"),
    ("tel. +49 30 1234567", "a phone number", "1234567"),
    ("reach me on (555) 123-4567", "a phone number", "123-4567"),
    ("write to jane.miller@clinic.example", "a mail address", "jane"),
    ("What helps Mrs O'Brien?", "a patient's name", "Brien"),
]
LEFT = [
    "What does exosomal miR-9 target in TNBC?",
    "Is miR-200 between 100 and 200 nm?",
    "How many cases were there in 2020 and 2040?",
    "Which study had 36,850 patients?",
    "Does miR-221/222 act with NF-κB in MCF-7 and MDA-MB-231 cells?",
    "What did Yang et al (2021) find in 2021;28(4):829-837?",
    "Who wrote doi:10.1007/s12282-021-01218-z?",
    "Is the record of miR-21 in case 3 good?",
    "Which case numbers are given for hsa-miR-1246?",
    "Was Breast Cancer Research cited before March 2020?",
]


@pytest.mark.parametrize(("question", "kind", "gone"), FOUND)
def test_details_are_taken_out(question: str, kind: str, gone: str) -> None:
    """Each kind is recognised, named, and no longer in the text."""
    redacted = redact(question)
    assert kind in redacted.kinds
    assert gone not in redacted.text
    assert REMOVED in redacted.text


@pytest.mark.parametrize("question", LEFT)
def test_questions_are_left_alone(question: str) -> None:
    """Names of genes, cell lines, studies and numbers of a paper are no patient's."""
    assert redact(question).text == question


def test_development_questions_are_left_alone() -> None:
    """No question of the evaluation's development half is mistaken for a patient's."""
    folder = Path(__file__).parent / "evaluation"
    lines = (folder / "questions.jsonl").read_text("utf-8").splitlines()
    records = [json.loads(line) for line in lines]
    questions = [
        record["question"]
        for record in records
        if record.get("split") == "dev" and isinstance(record.get("question"), str)
    ]
    assert questions
    assert [question for question in questions if redact(question).kinds] == []


@given(st.text(max_size=200))
def test_any_text_is_survived(text: str) -> None:
    """Whatever is typed comes back as text, unchanged where nothing was found."""
    redacted = redact(text)
    assert redacted.kinds or redacted.text == text


@given(st.text(alphabet="0123456789 ()+-./:", max_size=2000))
def test_long_runs_of_digits_are_quick(text: str) -> None:
    """No pattern runs away on digits and dashes (Hypothesis would report its deadline)."""
    assert isinstance(redact(text).text, str)
