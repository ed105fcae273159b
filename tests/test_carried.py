"""What follows from a sentence that goes on from the one before."""

import pytest

from assistant.headline.carried import carried_on
from assistant.headline.wording import NO, YES

BEFORE = "A trial combined the GVAX vaccine with pembrolizumab in colorectal cancer."


@pytest.mark.parametrize(
    ("asked", "text", "says"),
    [
        (
            "Did GVAX with pembrolizumab reach its main goal?",
            "The trial did not meet its primary endpoint.",
            NO,
        ),
        (
            "Did GVAX with pembrolizumab miss its primary end-point?",
            "The trial did not meet its primary endpoint.",
            YES,
        ),
        (
            "Has GVAX with pembrolizumab already been tested in a trial on children?",
            "This combination has not yet entered trials.",
            NO,
        ),
        (
            "Is it right that GVAX with pembrolizumab has not yet entered a trial in children?",
            "This combination has not yet entered trials.",
            YES,
        ),
        (
            "Did GVAX with nivolumab reach its main goal?",
            "The trial did not meet its primary endpoint.",
            None,
        ),
        (
            "Did GVAX with pembrolizumab reach its main goal?",
            "IL-12 did not help, and the trial did not meet its primary endpoint.",
            None,
        ),
    ],
)
def test_a_trial_is_the_one_named_before(asked: str, text: str, says: str | None) -> None:
    """What came of it is told of the names before it, unless the sentence names its own first."""
    assert carried_on(asked, BEFORE, text) == says
