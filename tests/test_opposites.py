"""Sentences that leave a finding to be turned round: "whereas B showed the opposite pattern"."""

import pytest

from assistant.headline.opposites import with_opposite_said
from assistant.headline.wording import YES
from tests.test_direction import lead

FINDINGS = (
    (
        "SRM (P = 0.01) was higher in tumour tissue than in normal tissue, whereas PLAU (P = 0.02)"
        " showed the opposite pattern.",
        "Was {} lower in tumour tissue than in normal tissue?",
        "Was {} higher in tumour tissue than in normal tissue?",
    ),
    (
        "SRM was upregulated in serum of patients, while the opposite was true for PLAU.",
        "Is {} lower in serum of patients?",
        "Is {} raised in serum of patients?",
    ),
    (
        "SRM promoted invasion, but PLAU had the opposite effect.",
        "Does {} inhibit invasion?",
        "Does {} promote invasion?",
    ),
)


@pytest.mark.parametrize(("text", "down", "up"), FINDINGS)
def test_the_opposite_is_of_the_second(text: str, down: str, up: str) -> None:
    """The first goes one way, the second the other, and a third is not told of."""
    assert lead(down.format("PLAU"), text) == YES
    assert (lead(up.format("PLAU"), text) or "").startswith("No")
    assert lead(up.format("SRM"), text) == YES
    assert (lead(down.format("SRM"), text) or "").startswith("No")
    assert lead(up.format("MMP9"), text) not in {YES, lead(up.format("PLAU"), text)}


@pytest.mark.parametrize(
    "text",
    [
        "SRM promoted invasion and reduced growth, whereas PLAU had the opposite effect.",
        "SRM promoted invasion, whereas the inhibitor had the opposite effect.",
        "SRM promoted invasion, while PLAU may have the opposite effect.",
        "Tumours had higher SRM than controls, whereas PLAU showed the opposite pattern.",
    ],
)
def test_what_is_not_plain_is_left(text: str) -> None:
    """Where there is more than one thing to turn, or nobody is named, nothing is put in."""
    assert with_opposite_said(text) == text
