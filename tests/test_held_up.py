"""Headlines of questions on whether a finding stood."""

import pytest

from assistant.headline.wording import NO, YES
from tests.test_direction import lead, led_by


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        (
            "Did the link between miR-1 and relapse hold up after adjusting for age?",
            "The link between miR-1 and relapse was confirmed after adjusting for age.",
            YES,
        ),
        (
            "Did the association of gout with death survive adjustment for weight?",
            "The association of gout with death persisted after adjustment for weight.",
            YES,
        ),
        (
            "Did the link between miR-1 and relapse hold up after adjusting for age?",
            "The link between miR-1 and relapse was lost after adjusting for age.",
            NO,
        ),
        (
            "Did the link between miR-1 and relapse hold up after adjusting for age?",
            "The link between miR-2 and relapse was confirmed after adjusting for age.",
            None,
        ),
    ],
)
def test_a_tie_stands_or_is_lost(question: str, text: str, said: str | None) -> None:
    """A tie that remained stands, one that was lost does not; another tie is another."""
    assert lead(question, text) in led_by(said)


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        (
            "Did the link between miR-1 and relapse hold up after adjusting for age?",
            "The link between miR-1 and relapse remains to be confirmed.",
            YES,
        ),
        (
            "Did the link between miR-1 and relapse hold up in men?",
            "The link between miR-1 and relapse remained significant in women.",
            YES,
        ),
    ],
)
def test_what_is_open_does_not_stand(question: str, text: str, said: str | None) -> None:
    """What remains to be confirmed has not held up."""
    assert lead(question, text) != said
