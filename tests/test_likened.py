"""Headlines of questions on whether two things are one."""

import pytest

from assistant.headline.wording import NO, NOT_SO, YES
from tests.test_direction import lead, led_by


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        (
            "Cachexia is just another word for wasting, right?",
            "As noted, cachexia is not equivalent to wasting.",
            NO,
        ),
        (
            "Is cachexia the same thing as wasting?",
            "Cachexia is not synonymous with wasting.",
            NO,
        ),
        (
            "Are exosomes simply another name for ectosomes?",
            "Exosomes are not identical to ectosomes.",
            NO,
        ),
        ("Does cachexia mean the same as wasting?", "Cachexia is distinct from wasting.", NOT_SO),
        ("Is cachexia the same thing as wasting?", "Cachexia is synonymous with wasting.", YES),
        (
            "Cachexia is just another word for wasting, right?",
            "Cachexia is not equivalent to frailty.",
            None,
        ),
        ("Cachexia is just another word for wasting, right?", "Cachexia predicted wasting.", None),
    ],
)
def test_another_word_for_it(question: str, text: str, said: str | None) -> None:
    """What is not equivalent to another is no other word for it; of a third nothing follows."""
    assert lead(question, text) in led_by(said)
