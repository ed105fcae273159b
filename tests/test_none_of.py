"""Headlines of questions on whether any one did something."""

import pytest

from assistant.headline.wording import NOT_SO
from tests.test_direction import lead, led_by


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        (
            "Did any of them get a transplant?",
            "Nine patients died and none underwent transplantation.",
            NOT_SO,
        ),
        ("Any of the women relapse?", "Ten women died and none relapsed.", NOT_SO),
        ("Did any patient need dialysis?", "No patient needed dialysis.", NOT_SO),
        (
            "Was anyone of these patients transplanted?",
            "None of the patients was transplanted.",
            NOT_SO,
        ),
        ("Did any of the mice die?", "None of the mice developed metastases.", None),
        ("Any of them die during follow-up?", "None underwent surgery during follow-up.", None),
        (
            "Did any of them get a transplant?",
            "None of the controls was female, and ten patients underwent transplantation.",
            None,
        ),
        (
            "Did anyone in the trial turn asthmatic on the drug?",
            "None of the participants developed gout, asthma or a rash.",
            NOT_SO,
        ),
        (
            "Did anyone in the trial develop asthma?",
            "None of the participants developed gout, but asthma was common.",
            None,
        ),
    ],
)
def test_none_did(question: str, text: str, said: str | None) -> None:
    """What none did no one did; that none did another thing, or none of others, tells nothing."""
    assert lead(question, text) in led_by(said)
