"""How long a thing takes in an arm."""

import pytest

from assistant.headline.wording import NO, YES
from tests.test_direction import lead, led_by

STAY = "Hospital stay was significantly longer in the open group than in the laparoscopy group."


@pytest.mark.parametrize(
    ("question", "sentence", "said"),
    [
        (
            "Did the ureteroscopy patients stay in hospital longer?",
            "The mean hospitalization time was longer in the ureteroscopy group (p<0.001).",
            YES,
        ),
        (
            "Did the laparoscopy patients go home sooner?",
            "Hospital stay was shorter in the laparoscopy group (p=0.01).",
            YES,
        ),
        ("Did the laparoscopy patients stay in hospital longer?", STAY, NO),
        ("Did the endoscopy patients stay in hospital longer?", STAY, None),
        (
            "Did the operation take longer with the robot?",
            "The robot group had a longer operative time than the open group.",
            YES,
        ),
        (
            "Was the operation quicker with the robot?",
            "Operative time was longer in the robot group (p<0.001).",
            NO,
        ),
        (
            "Did wounds heal faster with honey than with gauze?",
            "Healing time was shorter with gauze.",
            NO,
        ),
        ("Did wounds heal faster with honey?", "Time to healing was shorter with honey.", YES),
        (
            "Did people on lansoprazole recover sooner?",
            "Recovery time was shorter in the lansoprazole group.",
            YES,
        ),
        (
            "Did people on lansoprazole recover sooner?",
            "Recovery time was shorter in the omeprazole group.",
            None,
        ),
        (
            "Did wounds heal faster with honey?",
            "Healing time was longer in diabetic wounds.",
            None,
        ),
        ("Did wounds heal faster with honey?", "Healing time may be shorter with honey.", None),
        (
            "Did the operation take longer with the robot?",
            "Operative time was not longer in the robot group.",
            None,
        ),
    ],
)
def test_what_is_sooner_takes_less_time(question: str, sentence: str, said: str | None) -> None:
    """A verb with "sooner" asks for the shorter time, in that arm and of that thing alone."""
    assert lead(question, sentence) in led_by(said)
