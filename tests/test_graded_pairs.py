"""Headlines of questions that set two things against each other by one quality."""

import pytest

from assistant.headline.wording import NO, YES
from tests.test_direction import lead, led_by


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        ("Is gout more common than psoriasis?", "Gout is more common than lupus.", None),
        ("Is ultrasound more sensitive than CT?", "MRI is more sensitive than CT.", None),
        ("Is ultrasound more sensitive than CT?", "CT is more sensitive than MRI.", None),
        ("Is gout more common than lupus?", "Lupus is more common than gout.", NO),
        ("Is lupus less common than gout?", "Gout is more common than lupus.", YES),
        (
            "Is gout more common than lupus?",
            "Gout has overtaken lupus as the most common disease of joints.",
            YES,
        ),
        (
            "Is gout more common than lupus?",
            "Lupus has overtaken gout as the leading cause of pain.",
            NO,
        ),
    ],
)
def test_two_things_and_no_third(question: str, text: str, said: str | None) -> None:
    """A beside C tells nothing of A beside B; what was overtaken is less common."""
    assert lead(question, text) in led_by(said)
