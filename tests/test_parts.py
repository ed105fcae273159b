"""The findings of one sentence, each by itself."""

import pytest

from assistant.headline.parts import deciding, parted


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "Tea lowered pain in men but raised sleep in women.",
            ("Tea lowered pain in men", "Tea raised sleep in women."),
        ),
        (
            "Pain fell after the operation and rose again at night.",
            ("Pain fell after the operation", "Pain rose again at night."),
        ),
        ("Tea and coffee lowered pain.", ("Tea and coffee lowered pain.",)),
        ("Tea lowered pain (n = 3; P = 0.1).", ("Tea lowered pain (n = 3; P = 0.1).",)),
    ],
)
def test_findings_of_a_sentence(text: str, parts: tuple[str, ...]) -> None:
    """A clause that begins with its verb goes on with the subject; brackets part nothing."""
    assert parted(text) == parts


def test_the_finding_that_speaks_of_the_question_comes_first() -> None:
    """What one clause says alone is read before the sentence as a whole."""
    text = "Tea lowered pain in men but raised sleep in women."
    assert deciding("Does tea raise sleep in women?", text)[0] == "Tea raised sleep in women."
