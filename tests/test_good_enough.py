"""Headlines of questions on whether a thing is good enough, or accepted by all."""

import pytest

from assistant.headline.wording import NOT_SO
from tests.test_direction import lead, led_by


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        ("Are the meters precise enough already?", "The meters still need improvement.", NOT_SO),
        (
            "Are sorting methods mature already?",
            "Sorting methods need further optimization.",
            NOT_SO,
        ),
        (
            "Is the precision of the meters sufficient?",
            "The precision of the meters is insufficient.",
            NOT_SO,
        ),
        (
            "Are the meters precise enough already?",
            "Training for the meters still needs improvement.",
            None,
        ),
        (
            "Are the meters good enough by now?",
            "The meters are used in clinics that need improvement.",
            None,
        ),
    ],
)
def test_what_needs_improvement_is_not_enough(question: str, text: str, said: str | None) -> None:
    """What still needs improvement is not good enough yet, where it is what is asked about."""
    assert lead(question, text) in led_by(said)


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        (
            "Do all authors accept the osmotic gap?",
            "The osmotic gap is considered implausible by some authors.",
            NOT_SO,
        ),
        (
            "Is the osmotic gap accepted by all?",
            "The osmotic gap is questioned by several groups.",
            NOT_SO,
        ),
        (
            "Do all authors accept the osmotic gap?",
            "The anion gap is considered implausible by some authors.",
            None,
        ),
        (
            "Do all authors accept the osmotic gap?",
            "The osmotic gap is used by some authors.",
            None,
        ),
    ],
)
def test_some_doubt_it(question: str, text: str, said: str | None) -> None:
    """What some doubt is not accepted by all."""
    assert lead(question, text) in led_by(said)
