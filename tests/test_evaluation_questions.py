"""The questions of the evaluation: what is accepted, and where gold texts are found."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.evaluation import stand_in
from tests.evaluation.assemble import parsed
from tests.evaluation.folding import mirna_names, shared_content, stands_in
from tests.evaluation.questions import (
    DEVELOPMENT,
    FILE,
    BadQuestions,
    Gold,
    Question,
    check,
    drifted,
    load,
    resolve,
    save,
    shortfalls,
    unsupported_nuggets,
)


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("miR-21", "exosomal miRNA-21 expression"),
        ("microRNA 21", "hsa-miR-21, and"),
        ("miR-222", "exosomal miR-221/222 and"),
        ("let-7a", "Let-7a, transferred"),
        ("NF-kB", "the NF- κ B pathway"),
        ("TGF-beta", "SMAD4-mediated TGF- β pathway"),
        ("HIF-1α", "mTOR/HIF-1 α /VEGF"),
        ("IL13Rα2", "INHBA/IL13R α 2 axis"),
        ("40-160 nm", "approximately 40–160 nm in"),
        ("95%", "of 95 % and 79%"),
        ("inhibit", "it inhibited\ngrowth"),
        ("CAF", "to CAFs.²¹"),
    ],
)
def test_a_form_is_found_in_every_spelling(form: str, text: str) -> None:
    """White space, case, Greek letters and miRNA spelling do not matter."""
    assert stands_in(form, text)


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("miR-21", "miR-210"),
        ("miR-21", "miR-21-5p"),
        ("miR-9", "miR-93"),
        ("miR-148a", "miR-148b"),
        ("miR-3613-5p", "miR-3613-3p"),
        ("PTEN", "PTENP1"),
        ("3", "3.11%"),
        ("21", "miR-21"),
        ("21", "cells.²¹"),
        ("growth", "outgrowth"),
    ],
)
def test_a_neighbour_is_never_taken_for_the_name(form: str, text: str) -> None:
    """A name or number that goes on is another one."""
    assert not stands_in(form, text)


def test_mirna_names_are_listed_once_each() -> None:
    """A cluster counts as its members, spelling does not matter."""
    assert mirna_names("miR-221/222, MiRNA-222 and Let-7a") == ["mir-221", "mir-222", "let-7a"]


def test_shared_content_counts_content_words_only() -> None:
    """Of "exosomal", "miR-9" and "hit" two stand in the gold: 2 / 3."""
    assert shared_content("What does exosomal miR-9 hit?", "Exosomal miR-9 inhibits PTEN") == 2 / 3


def test_offsets_are_those_of_the_text() -> None:
    """`document.text[start:end]` of a resolved gold span is its text."""
    text = stand_in.document().text
    golds = [gold for question in stand_in.questions() for gold in question.gold]
    assert golds
    assert all(text[gold.start : gold.end] == gold.text for gold in golds)


def test_white_space_in_a_gold_text_does_not_matter() -> None:
    """A line break in the document is a blank in the gold text."""
    question = stand_in.questions()[0]
    document = replace(stand_in.document(), text=stand_in.document().text.replace(" by ", "\nby  "))
    found, problems = resolve([question], lambda _: document)
    assert not problems
    assert "\nby  targeting" in document.text[found[0].gold[0].start : found[0].gold[0].end]


def test_a_text_that_stands_twice_serves_at_both_places() -> None:
    """The second place becomes an alternative."""
    document = stand_in.document()
    twice = replace(document, text=f"{document.text} {stand_in.SENTENCES[0]}")
    found, _ = resolve([stand_in.questions()[0]], lambda _: twice)
    assert found[0].alternatives[0][0].start == len(document.text) + 1


def test_a_gold_text_that_is_not_there_is_named() -> None:
    """One changed letter is a drift, reported with the question's id."""
    question = replace(stand_in.questions()[0], gold=(Gold("paper", "miR-21-5p promotes nothing"),))
    _, problems = resolve([question], lambda _: stand_in.document())
    assert problems == ["fact-1: not in paper: 'miR-21-5p promotes nothing'"]


def test_a_drifted_offset_is_caught() -> None:
    """Offsets moved by one no longer hold the text."""
    question = stand_in.questions()[0]
    moved = replace(question.gold[0], start=question.gold[0].start + 1)
    assert not drifted([question], lambda _: stand_in.document())
    assert drifted([replace(question, gold=(moved,))], lambda _: stand_in.document())


def test_questions_survive_the_file(tmp_path: Path) -> None:
    """What is written is read again."""
    save(stand_in.questions(), tmp_path / "q.jsonl")
    assert load([tmp_path / "q.jsonl"]) == stand_in.questions()


def test_an_unknown_field_is_an_error(tmp_path: Path) -> None:
    """A misspelt field is named together with file and line."""
    record = {"id": "a", "kind": "fact", "split": "dev", "question": "?", "expect": "answer"}
    (tmp_path / "q.jsonl").write_text(json.dumps(record | {"nugets": []}), encoding="utf-8")
    with pytest.raises(BadQuestions, match=r"q\.jsonl, line 1: a: unknown fields \['nugets'\]"):
        load([tmp_path / "q.jsonl"])


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"kind": "riddle"}, "unknown kind"),
        ({"split": "train"}, "neither dev nor test"),
        ({"expect": "refuse"}, "needs reasons"),
        ({"refusal": ("bored",)}, "unknown refusal"),
        ({"nuggets": ()}, "nothing vital"),
        ({"kind": "follow_up"}, "without earlier turns"),
        ({"twin": "fact-99"}, "does not exist"),
        ({"question": "  "}, "empty question"),
    ],
)
def test_a_question_out_of_the_schema_is_refused(change: dict[str, object], said: str) -> None:
    """Each rule is told in words."""
    changed = replace(stand_in.questions()[0], **change)  # type: ignore[arg-type]
    assert any(said in problem for problem in check([changed]))


def test_minimal_pairs_stay_on_one_side() -> None:
    """A group in both splits is an error."""
    one, two = stand_in.questions()[1:3]
    assert not check([one, two])
    assert check([one, replace(two, split="test")])


def test_an_id_is_used_once() -> None:
    """Two questions of one id are an error."""
    question: Question = stand_in.questions()[0]
    assert check([question, question])


def test_a_vital_nugget_that_no_gold_carries_is_pointed_out() -> None:
    """TSC2 does not stand in the gold of the first question."""
    question = stand_in.questions()[0]
    other = stand_in.questions()[3].nuggets
    assert not unsupported_nuggets(question)
    assert unsupported_nuggets(replace(question, nuggets=other))


def test_the_committed_questions_are_enough_of_every_kind() -> None:
    """At least as many of each kind as the suite promises, a third or more in either split."""
    assert shortfalls(load()) == []


def test_the_committed_gold_texts_stand_where_they_say() -> None:
    """Every gold span of every question is found at its offsets in the review as parsed now."""
    documents = parsed(Path(__file__).parents[1] / "source_docs")
    assert drifted(load([FILE, DEVELOPMENT]), documents) == []


def test_no_vital_nugget_lacks_a_gold_text() -> None:
    """What an answer must contain stands in the text that it is to be found in."""
    questions = load([FILE, DEVELOPMENT])
    assert [line for question in questions for line in unsupported_nuggets(question)] == []


def test_further_questions_for_development_are_never_of_the_test_half() -> None:
    """What is tuned on is told apart from what is reported, by file and by id."""
    assert {question.split for question in load([DEVELOPMENT])} == {"dev"}
