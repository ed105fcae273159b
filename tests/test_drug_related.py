"""Whether an event is put down to the drug."""

import pytest

from assistant.headline.wording import NOT_SO, YES
from tests.test_direction import lead, led_by

FAULT = "Were those four deaths the drug's fault?"


@pytest.mark.parametrize(
    ("question", "sentence", "said"),
    [
        (
            FAULT,
            "There were no deaths on rituximab, while four patients on cyclosporin died due to"
            " unrelated adverse events.",
            NOT_SO,
        ),
        (FAULT, "Two of the four deaths were unrelated to treatment.", None),
        (FAULT, "One death was unrelated to treatment.", None),
        (FAULT, "Serious adverse events were unrelated to treatment.", None),
        (
            "Was the drug to blame for the deaths?",
            "Four patients died of unrelated causes.",
            NOT_SO,
        ),
        ("Were any deaths due to the treatment?", "Two treatment-related deaths occurred.", YES),
        (
            "Were any deaths due to the treatment?",
            "There were no treatment-related deaths.",
            NOT_SO,
        ),
        ("Did the drug cause the rash?", "The rash was possibly related to the drug.", None),
        (
            "Were the deaths the drug's fault?",
            "One death was considered related and three were unrelated to treatment.",
            None,
        ),
    ],
)
def test_whose_fault_an_event_was(question: str, sentence: str, said: str | None) -> None:
    """Said of that event, and of all of it where it is denied."""
    assert lead(question, sentence) in led_by(said)
