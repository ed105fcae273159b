"""Figures that are asked about by their number."""

import pytest

from assistant.answers.captions import caption_asked
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
        ("What does Figure 3 show?", ""),
        ("Does Figure 2 show moss?", ""),
        ("What does moss do in figure 2?", ""),
    ],
)
def test_the_caption_is_what_a_figure_shows(asked: str, begins: str) -> None:
    """Its sentences in order, its number with the first; none for what is asked within it."""
    shown = caption_asked(asked, FERNS, None, 3)
    assert (shown[0].text if shown else "") == begins
    assert len(shown) == (2 if begins else 0)
