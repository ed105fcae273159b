"""Whether a thing is one of a kind."""

import pytest

from assistant.headline.wording import NOT_SO, YES
from tests.test_direction import lead


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Is sarcoidosis an inflammatory disease?", "Sarcoidosis is not an inflammatory disease."),
        ("Is gout an inflammation just like lupus?", "Gout is not inflammatory, unlike lupus."),
        ("Is KLF4 a kinase?", "KLF4 is not a kinase but a transcription factor."),
        ("Are platelets a form of cell?", "Platelets are not cells."),
    ],
)
def test_a_kind_is_denied_outright(question: str, text: str) -> None:
    """What "is not an X" denies is that a thing is an X, whatever general noun stands beside it."""
    assert lead(question, text) == NOT_SO


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Is gout an infection?", "Gout is not a bacterial infection."),
        ("Is gout an infection?", "Chronic gout is not an infection."),
        ("Is gout an infection?", "Gout is not just an infection."),
        ("Is scabies an infection?", "Gout is not an infection, in contrast to scabies."),
        ("Is miR-31 a marker of gout?", "MiR-31 was not a good marker of gout."),
        ("Is psoriasis a disease?", "Psoriasis is not a contagious disease."),
    ],
)
def test_another_kind_or_thing_is_not_denied(question: str, text: str) -> None:
    """Not a bacterial infection may be one of another kind; what is denied of some, of these."""
    assert lead(question, text) not in {NOT_SO, YES}
