"""A sentence that begins with its outcome, and relief of an ill beside how much of it there is."""

import pytest

from assistant.headline.wording import NO, YES
from tests.test_direction import lead, led_by

RELIEF = "Was pain relief better with ketamine?"


@pytest.mark.parametrize(
    ("question", "sentence", "said"),
    [
        ("Is survival longer with cisplatin?", "Survival was longer with cisplatin.", YES),
        ("Do patients live longer on cisplatin?", "Survival was longer with cisplatin.", YES),
        ("Do patients live longer on cisplatin?", "Cisplatin shrank tumours.", None),
        (RELIEF, "Pain scores were lower in the ketamine group.", YES),
        (RELIEF, "Pain scores were higher in the ketamine group.", NO),
        (RELIEF, "Pain relief was better with ketamine than with morphine.", YES),
        (RELIEF, "Pain scores were lower in the lidocaine group.", None),
    ],
)
def test_outcomes_at_the_head_and_relief(question: str, sentence: str, said: str | None) -> None:
    """A capital hides no outcome; more relief of an ill is less of it."""
    assert lead(question, sentence) in led_by(said)
