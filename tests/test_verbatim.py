"""Claims that a sentence makes word for word."""

import pytest

from assistant.headline.verbatim import verbatim_agreement
from assistant.headline.wording import NO, YES
from tests.test_direction import lead

TOLD = (
    "Antagomirs against miR-31, given to mice with scars, lowered the pressure by 19 mmHg and"
    " restored KLF4 in the skin without reducing litter size."
)


def test_a_claim_in_the_words_of_a_sentence_is_affirmed() -> None:
    """However many ways a long sentence goes, it says what it says."""
    assert lead(f"Is it true that {TOLD}", TOLD) == YES
    assert lead("Is it true that miR-31 and KLF4 rose in the skin of these mice?", TOLD) != YES


@pytest.mark.parametrize(
    "text",
    [
        "Whether miR-31 slowly drives the repair of burnt skin in old mice is unknown.",
        "It is a myth that miR-31 slowly drives the repair of burnt skin in old mice.",
        "MiR-31 never slowly drives the repair of burnt skin in old mice.",
        "Loss of miR-31 slowly drives the repair of burnt skin in old mice.",
        "MiR-31 slowly drives the arrest of the repair of burnt skin in old mice.",
        "MiR-31 is slowly driven by the repair of burnt skin in old mice.",
    ],
)
def test_a_claim_with_something_contrary_beside_it_is_not(text: str) -> None:
    """A denial, a lack or another one who acts, before or amid the words, leaves it open."""
    claim = "miR-31 slowly drives the repair of burnt skin in old mice"
    assert verbatim_agreement(claim, text) == 0
    assert verbatim_agreement(claim, f"Taken together, {claim}.") == 1


def test_a_short_claim_is_read_by_its_build() -> None:
    """Of few words anything may be said in between."""
    assert verbatim_agreement("miR-31 drives repair", "MiR-31 drives repair.") == 0


@pytest.mark.parametrize(
    "claim",
    [
        TOLD.replace("lowered", "raised"),
        TOLD.replace("restored", "reduced"),
    ],
)
def test_a_claim_with_one_direction_turned_round_is_denied(claim: str) -> None:
    """A sentence denies a claim that differs from it by the contrary of one of its words."""
    assert lead(f"Is it true that {claim}", TOLD) == NO
