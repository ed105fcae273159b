"""Sentences on another one of a kind than is asked about."""

import pytest

from assistant.headline.rivals import is_of_a_rival
from assistant.headline.wording import YES
from tests.test_direction import lead


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("platelets", "neutrophils"),
        ("osteoblasts", "osteoclasts"),
        ("synovial fluid", "sputum"),
        ("the kidney", "the spleen"),
        ("SW-480 cells", "HCT-116 cells"),
        ("rats", "patients"),
        ("volunteers", "mice"),
        ("luminal tumours", "triple-negative tumours"),
    ],
)
def test_what_is_told_of_another_of_its_kind_is_not_affirmed(asked: str, told: str) -> None:
    """A cell, a fluid, an organ, a line, a subtype or who is studied: each speaks for itself."""
    text = f"MiR-907 was enriched in {told} after the infusion."
    assert lead(f"Was miR-907 enriched in {told} after the infusion?", text) == YES
    assert lead(f"Was miR-907 enriched in {asked} after the infusion?", text) != YES


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (
            "drive the growth of the spheroids",
            "drove the sprouting of new vessels in the spheroids",
        ),
        ("cause apoptosis of beta cells", "caused fibrosis around beta cells"),
        ("lead to metastasis", "led to senescence"),
    ],
)
def test_another_process_is_not_affirmed(asked: str, told: str) -> None:
    """What becomes of cells in one way tells nothing of another."""
    assert lead(f"Did miR-907 {asked}?", f"MiR-907 {told}.") != YES


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("Does miR-907 protect cells from dying?", "MiR-907 kept death of cells low in fibrosis."),
        ("Is miR-907 higher in blood?", "MiR-907 was higher in serum and urine."),
        ("Does miR-907 make it aggressive?", "MiR-907 promoted invasion of the cells."),
        ("Did miR-907 rise in mice?", "MiR-907 rose in mice and in patients."),
    ],
)
def test_a_kin_or_broader_word_is_no_rival(asked: str, text: str) -> None:
    """Serum is blood, death is dying, and invasion makes aggressive."""
    assert not is_of_a_rival(asked, text)
