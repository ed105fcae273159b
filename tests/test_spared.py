"""Spared operations, halves of all people, and denials "in any way"."""

import pytest

from assistant.headline.wording import YES
from tests.test_direction import lead, led_by

NO_WAY = "Quercetin does not in any way affect warfarin metabolism."


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        (
            "Can larval therapy spare some patients an amputation?",
            "Larval therapy can prevent amputations in selected patients.",
        ),
        ("Can a splint keep people from having surgery?", "Splinting can prevent surgery."),
        (
            "Does a stent save patients from needing a bypass?",
            "A stent reduces the need for bypass.",
        ),
        (
            "Do women get nausea more often than men?",
            "Gender is a risk factor, with females at greater risk for nausea.",
        ),
        ("Is gout more common in men than in women?", "Gout was more frequent in males."),
    ],
)
def test_who_is_spared_or_at_risk(question: str, sentence: str) -> None:
    """What spares people an operation prevents it; what is commoner in men is so beside women."""
    assert lead(question, sentence) == YES


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("Does quercetin interfere with warfarin metabolism?", NO_WAY),
        ("Does lutein alter blood pressure?", "Lutein did not at all affect blood pressure."),
        (
            "Can bed rest spare women a caesarean?",
            "Bed rest does not prevent caesarean delivery.",
        ),
    ],
)
def test_what_is_not_so_in_any_way(question: str, sentence: str) -> None:
    """A denial may be drawn out: "not in any way"."""
    assert (lead(question, sentence) or "").startswith("No")


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        (
            "Can larval therapy spare some patients an amputation?",
            "Antibiotics can prevent amputation.",
        ),
        (
            "Can larval therapy spare some patients an amputation?",
            "Larval therapy is used after amputation.",
        ),
        (
            "Are women more prone to vomiting than men?",
            "Women are at greater risk for headache.",
        ),
    ],
)
def test_others_are_not_spared(question: str, sentence: str) -> None:
    """What another treatment prevents, or another ill, tells nothing."""
    assert lead(question, sentence) in led_by(None)
