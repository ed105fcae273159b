"""Amounts that stand before one member of a list: of whom they are."""

import pytest

from assistant.headline.wording import NO, YES
from tests.test_direction import lead


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Gout and low albumin are risk factors for mortality.", {YES}),
        ("Low albumin and gout are risk factors for mortality.", None),
        ("Low albumin and more gout predicted mortality.", {YES}),
        ("Low albumin, little sleep and gout predicted mortality.", None),
    ],
)
def test_less_of_one_is_not_less_of_the_next(text: str, said: set[str] | None) -> None:
    """What stands beside a low amount is not low for certain."""
    given = lead("Is gout tied to a greater chance of dying?", text)
    assert given in said if said else given not in {YES, NO}


def test_the_low_amount_itself_is_read() -> None:
    """Of that of which there is less the contrary is denied."""
    told = "Low albumin and gout are risk factors for mortality."
    assert lead("Is high albumin tied to a greater chance of dying?", told) == NO


@pytest.mark.parametrize("ill", ["obstruction", "abortion"])
def test_the_name_of_an_ill_turns_nothing(ill: str) -> None:
    """An obstruction of the bowel holds nothing back."""
    told = f"Gout was shown to be a risk factor for mortality in {ill}."
    assert lead("Is gout tied to a greater chance of dying?", told) == YES


def test_neither_before_its_verb_denies() -> None:
    """An effect is denied by "neither was X found to alter Y", and L-serine is serine."""
    told = "Neither was L-serine treatment found to alter blood levels of other acids."
    given = lead("Did serine shift the blood levels of other acids?", told)
    assert (given or "").startswith("No")
