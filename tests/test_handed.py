"""Who hands something to whom, in question and text."""

import pytest

from assistant.headline.handed import handed_agreement

TEXT = "Exosomes released by macrophages conducted miR-9 into BC cells."


@pytest.mark.parametrize(
    ("asked", "agreement"),
    [
        ("Is it the tumour cell that passes miR-9 to the macrophage?", -1),
        ("Is it the macrophage that passes miR-9 to the tumour cell?", 1),
        ("Do cancer cells send miR-9 to macrophages?", -1),
        ("Is miR-9 delivered from tumour cells to macrophages?", -1),
        ("Do macrophages get miR-9 from cancer cells?", -1),
        ("Is miR-9 passed by cancer cells to macrophages?", -1),
        ("Is miR-9 handed to the cancer cell by the macrophage?", 1),
        ("Does miR-9 travel from the cancer cell to the macrophage?", -1),
        ("Is the miR-9 that makes them spread passed by cancer cells to macrophages?", -1),
        ("Do fibroblasts send miR-9 to cancer cells?", 0),
        ("Do cancer cells send miR-7 to macrophages?", 0),
        ("Do cancer cells not send miR-9 to macrophages?", 0),
    ],
)
def test_sender_and_recipient(asked: str, agreement: int) -> None:
    """Parties that change places deny what is asked; others than those named decide nothing."""
    assert handed_agreement(asked, TEXT) == agreement


def test_those_who_hand_to_each_other_decide_nothing() -> None:
    """Where both send and both receive, neither has the other's place."""
    text = "BC cells delivered miR-9 to macrophages, and macrophages delivered miR-9 to BC cells."
    assert handed_agreement("Do cancer cells send miR-9 to macrophages?", text) == 0


def test_a_line_of_tumour_cells_is_a_tumour() -> None:
    """Who sends to a line of cancer cells sends to the tumour; a line of endothelium is none."""
    asked = "Do tumour cells send miR-9 to macrophages?"
    assert handed_agreement(asked, "MCF-7 exosomes delivered miR-9 to macrophages.") == 1
    assert handed_agreement(asked, "HUVEC exosomes delivered miR-9 to macrophages.") == 0
