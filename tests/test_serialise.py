"""Answers as JSON and back."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.records import (
    SCHEMA_VERSION,
    Answer,
    Citation,
    CitedStudy,
    Evidence,
    Finding,
    FindingKind,
    Place,
    Refusal,
    Statement,
)
from index.records import BlockKind, Hit, Passage

TEXT = st.text(max_size=12)
OFFSET = st.integers(0, 10**6)


def tuples(items: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    """Tuples of a few items."""
    return st.lists(items, max_size=2).map(tuple)


def maybe(items: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """The items, or None."""
    return st.none() | items


STUDIES = st.builds(
    CitedStudy,
    raw=TEXT,
    number=maybe(OFFSET),
    authors=tuples(TEXT),
    title=maybe(TEXT),
    journal=maybe(TEXT),
    year=maybe(OFFSET),
    doi=maybe(TEXT),
    pmid=maybe(TEXT),
    inherited=st.booleans(),
    is_review=st.booleans(),
)
CITATIONS = st.builds(
    Citation,
    number=OFFSET,
    quote=TEXT,
    passage=TEXT,
    passage_start=OFFSET,
    document_id=TEXT,
    title=TEXT,
    section=tuples(TEXT),
    page=maybe(OFFSET),
    start=OFFSET,
    end=OFFSET,
    references=tuples(STUDIES),
    evidence=st.frozensets(st.sampled_from(Evidence)),
)
PLACES = st.builds(
    Place, document_id=TEXT, start=OFFSET, end=OFFSET, quote=TEXT, reference=maybe(OFFSET)
)
FINDINGS = st.builds(
    Finding,
    kind=st.sampled_from(FindingKind),
    message=TEXT,
    claim=PLACES,
    against=PLACES,
    suggested=tuples(OFFSET),
)
PASSAGES = st.builds(
    Passage,
    id=TEXT,
    document_id=TEXT,
    kind=st.sampled_from(BlockKind),
    start=OFFSET,
    end=OFFSET,
    text=TEXT,
    search_text=TEXT,
    path=tuples(TEXT),
    sentences=tuples(TEXT),
    page=maybe(OFFSET),
    label=maybe(TEXT),
)
HITS = st.builds(Hit, passage=PASSAGES, score=st.floats(0, 1))
STATEMENTS = st.builds(Statement, text=TEXT, citations=tuples(OFFSET), group=maybe(TEXT))
ANSWERS = st.builds(
    Answer,
    question=TEXT,
    standalone=TEXT,
    text=TEXT,
    statements=tuples(STATEMENTS),
    citations=tuples(CITATIONS),
    warnings=tuples(FINDINGS),
    headline=maybe(TEXT),
    refusal=maybe(st.sampled_from(Refusal)),
    nearest=tuples(HITS),
    confidence=st.floats(0, 1),
    writer=TEXT,
    notice=maybe(TEXT),
    corpus=TEXT,
    seconds=st.floats(0, 100),
)


@given(ANSWERS)
@settings(deadline=None, max_examples=80, derandomize=True)
def test_answers_come_back_as_they_were(answer: Answer) -> None:
    """Through JSON and back, an answer equals itself, and its time is kept."""
    back = Answer.from_dict(json.loads(json.dumps(answer.to_dict())))
    assert back == answer
    assert back.seconds == answer.seconds


@given(ANSWERS)
@settings(deadline=None, max_examples=30, derandomize=True)
def test_two_equal_answers_are_the_same_json(answer: Answer) -> None:
    """Sets are written in one order, so that equal answers are equal text."""
    again = Answer.from_dict(answer.to_dict())
    assert json.dumps(again.to_dict()) == json.dumps(answer.to_dict())


@given(ANSWERS)
@settings(deadline=None, max_examples=30, derandomize=True)
def test_refusals_are_marked(answer: Answer) -> None:
    """`abstained` is true of refusals, and only of them."""
    assert answer.to_dict()["abstained"] is (answer.refusal is not None)


def test_time_is_outside_equality() -> None:
    """Answers that differ in their seconds alone are equal."""
    answer = Answer("q", "q", "text", seconds=1.0)
    assert replace(answer, seconds=2.0) == answer


@pytest.mark.parametrize("version", [None, 0, SCHEMA_VERSION + 1, str(SCHEMA_VERSION)])
def test_other_schema_versions_are_refused(version: object) -> None:
    """Another version is named, with the one that can be read."""
    data = {**Answer("q", "q", "t").to_dict(), "schema_version": version}
    with pytest.raises(ValueError, match=rf"{version!r}.*reads {SCHEMA_VERSION}"):
        Answer.from_dict(data)


@pytest.mark.parametrize(
    "change",
    [
        {"statements": 3},
        {"statements": ["not a statement"]},
        {"refusal": "no such reason"},
        {"citations": [{"number": 1}]},
        {"nearest": [{"passage": None, "score": 0.1}]},
    ],
)
def test_what_is_no_answer_is_a_value_error(change: dict[str, Any]) -> None:
    """Values of another shape are a ValueError, never another exception."""
    data = {**Answer("q", "q", "t").to_dict(), **change}
    with pytest.raises(ValueError, match=r"not a|not a valid|is not"):
        Answer.from_dict(data)


@pytest.mark.parametrize("missing", ["question", "standalone", "text"])
def test_required_fields_are_required(missing: str) -> None:
    """A dictionary without a field that has no default is no answer."""
    data = Answer("q", "q", "t").to_dict()
    del data[missing]
    with pytest.raises(ValueError, match=missing):
        Answer.from_dict(data)


def test_unknown_fields_are_ignored() -> None:
    """A field that a later release adds does not stop this one from reading."""
    answer = Answer("q", "q", "t")
    assert Answer.from_dict({**answer.to_dict(), "later": 1}) == answer
