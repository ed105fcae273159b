"""Entries named by ordinals or by numbers in words."""

import pytest

from assistant.asked.ordinals import in_figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("pages of the seventh reference", "pages of reference 7"),
        ("the twenty-first and the 30th citation", "citation 21, 30"),
        ("the forty second entry?", "entry 42?"),
        ("the hundred and third reference", "reference 103"),
        ("the one hundredth item", "item 100"),
        ("the two hundred and twelfth entry", "entry 212"),
        ("the third paper in the reference list", "reference 3 in the reference list"),
        ("ref number twelve", "ref number 12"),
        ("Reference eighty-five, please", "Reference 85, please"),
    ],
)
def test_entries_are_named_by_their_numbers(text: str, figures: str) -> None:
    """An entry named in words is named by its number."""
    assert in_figures(text) == figures


@pytest.mark.parametrize(
    "text",
    [
        "second-line treatment",
        "the third paper on fibroblasts",
        "the second reference gene",
        "the first reference",
        "which reference one should read",
    ],
)
def test_other_ordinals_are_left(text: str) -> None:
    """Ordinals of anything but entries of a list are left as they are."""
    assert in_figures(text) == text
