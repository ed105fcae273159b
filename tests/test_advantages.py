"""Questions whom a trial found to fare better, beside "a survival advantage for A over B"."""

import pytest

from assistant.headline.wording import YES
from tests.test_direction import lead

GAIN = "The trial has shown a survival advantage for X6 plus X5 over X6 alone."
ARMS = "With X6 as background, survival was better in the X5 arm compared with the placebo arm."
LONGER = (
    "Did patients live longer when X5 was put on top of X6?",
    "Does adding X5 to X6 prolong survival?",
)
SHORTER = (
    "Did patients die sooner when X5 was added to X6?",
    "Does adding X5 to X6 shorten survival?",
)


@pytest.mark.parametrize("text", [GAIN, ARMS])
def test_an_advantage_is_a_longer_life(text: str) -> None:
    """An advantage over the other arm affirms a longer survival, and denies a shorter one."""
    assert [lead(asked, text) for asked in LONGER] == [YES, YES]
    assert all((lead(asked, text) or "").startswith("No") for asked in SHORTER)


@pytest.mark.parametrize(
    "text",
    [
        GAIN.replace("X5", "X7"),
        "It is unknown whether there is a survival advantage for X6 plus X5 over X6 alone.",
        "There was a survival advantage for X5 plus X6 over X5 alone.",
        "There was a survival advantage for X5 over X6.",
        "Survival was better with X5 than with placebo.",
        "A survival advantage for X6 plus X5 over X6 alone was refuted.",
    ],
)
def test_what_is_added_otherwise_tells_nothing(text: str) -> None:
    """Another drug, an open question and the other drug alone answer nothing."""
    assert all(lead(asked, text) not in {YES} for asked in (*LONGER, *SHORTER))


def test_no_advantage_denies() -> None:
    """Where there was no advantage, a longer life is denied."""
    text = "No survival advantage was seen for X6 plus X5 over X6 alone."
    assert (lead("Does adding X5 to X6 prolong survival?", text) or "").startswith("No")
    assert (
        lead(
            "Is survival better with X6 than with X5?",
            GAIN.replace("X6 plus X5", "X5").replace(" alone", ""),
        )
        or ""
    ).startswith("No")


def test_one_marker_beats_another() -> None:
    """To beat a marker is to be better than it, to beat a disease is not."""
    text = "MiR-31 outperformed CA125 in all cohorts."
    assert lead("Does miR-31 beat CA125?", text) == YES
    assert lead("Does CA125 beat miR-31?", text) not in {YES, None}
