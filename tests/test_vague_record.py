"""Look-ups of which not all fits a record."""

import pytest

from assistant import Assistant


@pytest.mark.parametrize(
    ("question", "numbers"),
    [
        ("They say the Santos paper came out in PLoS One in 2017. Please check the year", {20}),
        ("One lead author turns up twice, Pakravan. Could you pull up both entries?", {33, 52}),
        ("A slide lost its footnote; it was on the lncRNA HAND2-AS1. Which paper is it?", {54}),
        ("There's one that used droplet digital PCR with machine learning. Reference?", {18}),
        ("the Korean one on early disease, who wrote it?", {75}),
    ],
)
def test_record_is_found_though_not_all_fits(
    assistant: Assistant, question: str, numbers: set[int]
) -> None:
    """What is told of a record finds it, whatever is told around it or misremembered."""
    cited = assistant.ask(question).citations
    assert {entry.number for one in cited for entry in one.references} == numbers


@pytest.mark.parametrize(
    "question",
    [
        "Hoshino 2015 on integrins, what's the full entry?",
        "Which paper reports the hazard ratio of urinary miR-21?",
        "HER2 binds 205, so the authors claim; at which domain?",
    ],
)
def test_what_no_record_is_on_is_refused(assistant: Assistant, question: str) -> None:
    """An author whom no list has, a figure, and what the authors claim find no record."""
    assert assistant.ask(question).abstained


def test_nearest_entry_is_told_where_none_fits_whole(assistant: Assistant) -> None:
    """A look-up that no entry meets names the one that stands out."""
    refused = assistant.ask(
        "Which paper is by Santos, in PLoS One 2017, on miR-155 and resistance?"
    )
    assert refused.abstained
    assert "Nearest: 20. Santos" in refused.text
