"""Whether anything befell those of an arm."""

import pytest

from assistant.headline.wording import NOT_SO, YES
from tests.test_direction import lead, led_by

BOTH = "There were no deaths in the A1 group, while four patients treated with cyclosporin died."


@pytest.mark.parametrize(
    ("question", "sentence", "said"),
    [
        ("Did anyone in the rituximab arm die?", BOTH.replace("A1", "rituximab"), NOT_SO),
        ("Did anyone on cyclosporin die?", BOTH.replace("A1", "rituximab"), YES),
        ("Were there any deaths on cyclosporin?", BOTH.replace("A1", "rituximab"), YES),
        (
            "Did any patient in the stent group need a second operation?",
            "No patient in the stent group needed a second operation.",
            NOT_SO,
        ),
        ("Did anybody bleed after laser?", "There was no bleeding after laser.", NOT_SO),
        (
            "Did anyone given apixaban have a stroke?",
            "No strokes occurred in patients given apixaban.",
            NOT_SO,
        ),
        (
            "Did anyone in the surgery group have a wound infection?",
            "Three patients in the surgery group had a wound infection.",
            YES,
        ),
        (
            "Did anyone in the cyclosporin arm die?",
            "There were no deaths in the rituximab group.",
            None,
        ),
        (
            "Did anyone in the rituximab arm relapse?",
            "There were no deaths in the rituximab group.",
            None,
        ),
        (
            "Did anyone in the rituximab arm die?",
            "There were no treatment-related deaths in the rituximab group.",
            None,
        ),
        (
            "Did anyone on ramipril die?",
            "There were no deaths with ramipril in the first week.",
            None,
        ),
        ("Did anyone on apixaban bleed?", "No major bleeding was seen with apixaban.", None),
    ],
)
def test_events_of_an_arm(question: str, sentence: str, said: str | None) -> None:
    """None of the event in just that arm denies it, any number affirms it, others tell nothing."""
    assert lead(question, sentence) in led_by(said)
