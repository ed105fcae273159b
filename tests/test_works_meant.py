"""Works that are meant in two parts, read as one question."""

import pytest

from assistant.asked.works_meant import as_one_question, unquoted


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "One of the references concerns frogs, strangely - can you dig it up?",
            "Which cited paper is about frogs?",
        ),
        ("There is a cited article on sepsis in dogs. Find it.", "sepsis in dogs?"),
        ("One of the papers they cite looks at frost; which one is it?", "about frost?"),
        (
            "The remark about hypoxia in the introduction needs a source. What did they cite?",
            "Which study is behind hypoxia?",
        ),
        ("The comment on sweat glands: whom do they cite for it?", "behind sweat glands?"),
        ("Which study is behind the sentence on LIN28?", "Which study is behind LIN28?"),
    ],
)
def test_a_work_told_in_two_parts_is_asked_for_in_one(text: str, asked: str) -> None:
    """A cited work is asked for by its subject, or as what a remark rests on."""
    assert as_one_question(text).endswith(asked)


@pytest.mark.parametrize(
    "text",
    [
        "One of the studies used frogs. Which miRNA was raised?",
        "One of the sources of miR-9 is on the surface of cells. Which?",
        "What is the point of the statement on miR-9?",
        "Which sentence on hypoxia cites reference 12?",
        "What did they cite for the remark that hypoxia kills?",
    ],
)
def test_other_questions_are_left_as_they_are(text: str) -> None:
    """What a study found, where a cell's cargo is from and what cites a number is asked plainly."""
    assert as_one_question(text) == text


def test_a_description_in_quotation_marks_is_no_title() -> None:
    """What somebody calls a work loses its marks, and a title keeps them."""
    assert (
        unquoted("He wants “that paper on gout by Roe”.") == "He wants that paper on gout by Roe."
    )
    assert unquoted('Who wrote "Gout in ducks"?') == 'Who wrote "Gout in ducks"?'
