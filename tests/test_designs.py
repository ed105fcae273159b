"""Headlines on how a study was set up."""

import pytest

from tests.test_denied_by_object import given


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        (
            "Was this a multi-centre study?",
            "The present study was conducted at a single center.",
            "No",
        ),
        (
            "Was it a single-centre study?",
            "The present study was conducted at a single center.",
            "Yes",
        ),
        ("Was the study prospective?", "This was a retrospective study.", "No"),
        ("Was the trial randomised?", "This was a non-randomised trial.", "No"),
        ("Was the trial blinded?", "The trial was open-label.", "No"),
        ("Was the study prospective?", "This must be validated in a prospective study.", ""),
        ("Was it a multicentre trial?", "Future studies should be multicentre trials.", ""),
        ("Was the study prospective?", "A retrospective study by Lee et al. found gout.", ""),
        ("There was a placebo arm, wasn't there?", "There was no placebo arm.", "No"),
    ],
)
def test_a_design_has_a_contrary(question: str, text: str, said: str) -> None:
    """A study at a single center is no multi-centre one; what is wanted is not done."""
    assert given(question, text) == said
