"""What rises and falls together, in a question's words and in a paper's."""

import pytest

from assistant.headline.as_asked import in_technical_words
from assistant.headline.reading import verdict_on

_ALIKE = "MiR-1 levels were positively correlated with Ki-67."
_APART = "MiR-1 levels were inversely correlated with Ki-67."


@pytest.mark.parametrize(
    ("asked", "text", "verdict"),
    [
        ("Do miR-1 and Ki-67 rise and fall together?", _ALIKE, "Yes"),
        ("Do miR-1 and Ki-67 go up and down together?", _APART, "No"),
        ("Do miR-1 and Ki-67 vary in step?", _APART, "No"),
        ("Did the levels of miR-1 and Ki-67 move in opposite directions?", _APART, "Yes"),
        ("Did miR-1 and Ki-67 move in opposite directions?", _ALIKE, "No"),
        ("As Ki-67 rises, does miR-1 rise too?", _APART, "No"),
        ("As Ki-67 goes up, does miR-1 go down?", _APART, "Yes"),
        ("As Ki-67 falls, does miR-1 also fall?", _ALIKE, "Yes"),
    ],
)
def test_what_moves_together_is_correlated(asked: str, text: str, verdict: str) -> None:
    """Rising and falling together is a positive correlation, in opposite ways a negative one."""
    told = verdict_on(in_technical_words(asked), text)
    assert told is not None
    assert told.split(":")[0] == verdict
