"""Figures that are asked about by their number."""

import pytest

from assistant.answers.captions import told_by
from tests.kept_index import KeptIndex
from tests.parsing import parsed

FERNS = KeptIndex(
    parsed(
        "Ferns\n\nResults\n\nFerns froze, as Figure 1 and Figure 2 show.\n\n"
        "Figure 1. Ferns in frost. They are brown.\n\nMoss did not freeze at all.\n\n"
        "Figure 2. Moss in frost. It is green.\n"
    )
)


@pytest.mark.parametrize(
    ("asked", "begins"),
    [
        ("What does Figure 2 show?", "Figure 2. Moss in frost."),
        ("What is shown in fig. 1 of the paper?", "Figure 1. Ferns in frost."),
        ("Describe figure 1.", "Figure 1. Ferns in frost."),
        ("What is the legend of Figure 2?", "Figure 2. Moss in frost."),
        ("Figure 2?", "Figure 2. Moss in frost."),
    ],
)
def test_the_caption_is_what_a_figure_shows(asked: str, begins: str) -> None:
    """Its sentences in order, its number with the first."""
    draft = told_by(asked, FERNS, None, 3)
    assert draft is not None
    told = [unit.text for chosen in draft.chosen for unit in chosen.units]
    assert told[0] == begins
    assert len(told) == 2


@pytest.mark.parametrize(
    "asked",
    [
        "Does Figure 2 show moss?",
        "What does moss do in figure 2?",
        "What figure do the authors give for frost?",
        "Which figures are there for moss?",
    ],
)
def test_what_is_asked_within_a_figure_is_no_question_for_its_caption(asked: str) -> None:
    """Only what all of a figure shows is told by its caption."""
    assert told_by(asked, FERNS, None, 3) is None


def test_figures_are_listed_and_one_that_is_missing_is_said_to_be() -> None:
    """Each with what its caption begins with; a number beyond them is no other subject."""
    draft = told_by("Which figures are there?", FERNS, None, 3)
    assert draft is not None
    assert [one.group for one in draft.chosen] == ["Figure 1", "Figure 2"]
    missing = told_by("What does Figure 3 show?", FERNS, None, 3)
    assert missing is not None
    assert missing.decision is not None
    assert missing.decision.told == "The indexed sources have no Figure 3."
