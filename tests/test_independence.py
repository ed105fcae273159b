"""Questions whether something tells the outcome by itself, beside what else is in the model."""

import pytest

from assistant.headline.wording import UNKNOWN, YES
from tests.test_direction import lead

FOUND = "On multivariate analysis, X5 was an independent prognostic factor for OS."
ASKS = (
    "Did X5 still predict survival on its own once the multivariable model was run?",
    "Is X5 an independent predictor of survival?",
    "Does X5 predict survival independently of stage?",
)


@pytest.mark.parametrize("asked", ASKS)
def test_an_independent_factor_tells_by_itself(asked: str) -> None:
    """An independent factor affirms it, and what is none denies it."""
    assert lead(asked, FOUND) == YES
    assert (lead(asked, FOUND.replace("was an", "was not an")) or "").startswith("No")


@pytest.mark.parametrize("asked", ASKS)
@pytest.mark.parametrize(
    "text",
    [
        "On multivariate analysis, X6 was an independent prognostic factor for OS.",
        "High X5 predicted poorer survival.",
        "X6 and stage were independent prognostic factors for OS, and X5 correlated with grade.",
        "It remains unknown whether X5 is an independent prognostic factor for survival.",
    ],
)
def test_what_is_not_said_of_it_affirms_nothing(asked: str, text: str) -> None:
    """Others that are independent, and a tie before adjustment, answer nothing."""
    assert lead(asked, text) in {None, UNKNOWN}


def test_independence_does_not_say_which_way() -> None:
    """Independence tells neither whether high or low is better, nor of another end."""
    assert lead("Does high X5 predict better survival?", FOUND) is None
    assert lead("Was X5 an independent predictor of response?", FOUND) is None
    assert lead("Does X5 independently predict OS?", FOUND.replace("OS", "DFS")) is None


@pytest.mark.parametrize("asked", ASKS[:2])
def test_what_is_set_aside_is_not_independent(asked: str) -> None:
    """What a list sets aside is denied, and what is claimed or supposed answers nothing."""
    text = "Age and X6, but not X5, were independent prognostic factors for survival."
    assert (lead(asked, text) or "").startswith("No")
    assert lead(asked, f"It was claimed that {FOUND[26:]}") in {None, UNKNOWN}
    assert lead(asked, "If X5 were an independent prognostic factor for OS, it would help.") in {
        None,
        UNKNOWN,
    }
