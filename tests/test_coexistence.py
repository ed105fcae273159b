"""Whether two things are met together."""

import pytest

from assistant.headline.coexistence import coexistence_agreement


@pytest.mark.parametrize(
    ("asked", "sign"),
    [
        ("Did some tumours have USP8 and USP48 mutations side by side?", -1),
        ("Do USP8 and USP48 mutations co-occur?", -1),
        ("Are USP8 and USP48 mutations mutually exclusive?", 1),
        ("Are USP8 and USP48 mutations never found together?", 1),
        ("Do KRAS and USP48 mutations co-occur?", 0),
        ("Do USP48 mutations occur in the same patients?", 0),
    ],
)
def test_exclusive_names_are_not_met_together(asked: str, sign: int) -> None:
    """What a text calls mutually exclusive is not side by side; of other names it tells nothing."""
    assert coexistence_agreement(asked, "USP8 and USP48 mutations were mutually exclusive.") == sign


def test_what_is_not_exclusive_tells_nothing() -> None:
    """That two are "not mutually exclusive" does not say that they were met together."""
    text = "USP8 and USP48 mutations were not mutually exclusive."
    assert coexistence_agreement("Do USP8 and USP48 mutations overlap?", text) == 0
