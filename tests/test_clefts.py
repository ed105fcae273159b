"""Claims that set one thing apart, put plainly."""

import pytest

from assistant.asked.clefts import without_cleft
from tests.test_direction import lead


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Is VEGF what miR-9 hits?", "Is it true that miR-9 hits VEGF?"),
        (
            "Is it true that VEGF is the gene that miR-9 goes for?",
            "Is it true that miR-9 goes for VEGF?",
        ),
        ("Is VEGF the gene that drives growth?", "Is VEGF the gene that drives growth?"),
        ("Is VEGF what is lowered by miR-9?", "Is VEGF what is lowered by miR-9?"),
        ("What is miR-9?", "What is miR-9?"),
    ],
)
def test_what_is_set_apart_is_put_back(text: str, plain: str) -> None:
    """Only what has a subject of its own behind it is turned round."""
    assert without_cleft(text) == plain


def test_another_target_than_the_one_set_apart() -> None:
    """A target that a sentence names instead denies the one that is set apart."""
    text = "MiR-9 inhibited invasion by targeting SOCS2."
    assert (lead("Is PTEN what miR-9 goes for?", text) or "").startswith("No")
    assert lead("Is SOCS2 what miR-9 goes for?", text) == "Yes"
