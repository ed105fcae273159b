"""Whose finding it is: asked, and held against the study that the text cites for it."""

from pathlib import Path

import pytest

from assistant.answers.lookup import matching
from assistant.asked.finders import asks_for_finder, without_tag
from assistant.asked.record_query import record_query
from assistant.bibliography.shelf import shelve
from tests.asking import assistant_on
from tests.parsing import parsed

PAPER = (
    "Vesicles of the breast: a review\n\nResults\n\n"
    "Adam et al found that exosomal miR-9 inhibits PTEN in fibroblasts.¹ "
    "MiR-155 promotes resistance of tumour cells to cisplatin.² "
    "Cwik et al looked at the saliva of patients.³\n\n"
    "References\n\n"
    "1. Adam A, Berg B. Exosomal miR-9 silences PTEN in fibroblasts. *Cell Biol.* 2020;1(1):1-2.\n"
    "2. Dorn D, Ebel E. MiR-155 drives resistance. *Breast Cancer.* 2021;2(1):3-4.\n"
    "3. Cwik C. Saliva of Tim-4 patients. *J Test Med.* 2023;3(1):5-6.\n"
)


@pytest.mark.parametrize(
    ("question", "headline"),
    [
        ("Did Dorn show that miR-9 inhibits PTEN?", "No: the review credits Adam et al"),
        ("Was it Dorn who found that miR-9 inhibits PTEN?", "No: the review credits Adam et al"),
        ("Is the work on miR-155 and cisplatin by Adam?", "No: the review credits Dorn et al"),
        ("Dorn's team found miR-9 with PTEN. Is that right?", "No: the review credits Adam et al"),
        ("Did Adam show that miR-9 inhibits PTEN?", "Yes"),
        ("Was it Adam who found that miR-9 inhibits PTEN?", "Yes"),
        ("Is the finding on miR-9 and PTEN from Berg's group?", "Yes"),
        ("Cwik: is that the group that looked at saliva?", "Yes"),
        (
            "I thought Dorn reported that miR-9 hits PTEN, right?",
            "No: the review credits Adam et al",
        ),
        ("Is it Adam's lab that says miR-9 inhibits PTEN?", "Yes"),
        ("Is it Adam's lab that says miR-9 activates PTEN?", "No: the review states the opposite"),
        ("Which gene did Adam show to be inhibited by miR-9?", None),
    ],
)
def test_a_finding_is_its_authors(question: str, headline: str | None, tmp_path: Path) -> None:
    """What one group found is affirmed of no other, and the study cited for it is shown."""
    with assistant_on({"review.txt": PAPER}, tmp_path) as bot:
        answer = bot.ask(question)
    assert answer.headline == headline
    if headline and headline.startswith("No"):
        assert any(one.references for one in answer.citations)


@pytest.mark.parametrize(
    ("before", "behind", "is_asked"),
    [
        ("Did ", " et al report that X falls?", True),
        ("Was it ", " who saw that X falls?", True),
        ("X falling is ", "'s discovery, isn't it?", True),
        ("", " 2016 on X, correct?", True),
        ("I thought ", " said that X falls?", True),
        ("Which X did ", " find?", False),
        ("Does X falling contradict ", "?", False),
        ("Do they cite ", " on X?", False),
        ("Can the result of ", " on X be used?", False),
        ("Was ", "'s paper published in 2016?", False),
        ("", "'s team found X.", False),
    ],
)
def test_an_author_is_part_of_what_is_asked(before: str, behind: str, is_asked: bool) -> None:
    """Who is named in a yes/no question is to have found it, unless something is set against it."""
    spans = [(len(before), len(before) + 3)]
    assert asks_for_finder(f"{before}Roe{behind}", spans, polar=False) == is_asked


@pytest.mark.parametrize(
    ("text", "is_name"),
    [
        ("Is X in Green fluorescent cells?", False),
        ("Did Green show that X falls?", True),
        ("Is X falling Green's finding?", True),
        ("Is the work on X by Green?", True),
    ],
)
def test_a_surname_that_is_a_word(text: str, *, is_name: bool) -> None:
    """A word that is an author's name as well is one where it stands as one."""
    at = text.index("Green")
    assert asks_for_finder(text, [(at, at + 5)], polar=True) == is_name


def test_a_tag_denies_nothing() -> None:
    """The tag behind a claim is no part of it."""
    assert without_tag("X is Roe's, isn't it?") == "X is Roe's"


def found(question: str) -> list[int]:
    """The places in the list, from 1, that a question asks for."""
    shelf = shelve([parsed(PAPER)])
    return [one.position + 1 for one in matching(record_query(question, shelf), shelf)]


def test_a_name_with_a_number_is_looked_for_in_titles() -> None:
    """A name whose letters alone are no word of a title is looked for as a whole."""
    assert found("Which reference has Tim-4 in its title?") == [3]
    assert found("Which reference has Tim-3 in its title?") == []


@pytest.mark.parametrize(
    "question",
    [
        "Everything cited from 2023, first authors suffice.",
        "Everything cited from 2023 - the titles will do",
        "Everything cited from 2023 (for my library)",
    ],
)
def test_what_an_answer_is_to_have_is_no_subject(question: str) -> None:
    """What would be enough of an entry, and what it is wanted for, is looked for in no title."""
    assert found(question) == [3]
