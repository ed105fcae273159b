"""Levels at early and late stages, held against the stage that a question is on."""

import pytest

from assistant.headline.stage_order import order_agreement

TWO = "MiR-9 levels were higher in stage III than in stage I tumours."
LESS = "MiR-9 was lower in advanced than in early tumours."
WITH = "MiR-9 levels were negatively correlated with the tumour stage."


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("Is miR-9 higher in late-stage tumours?", (1, -1, -1)),
        ("Is miR-9 higher in early tumours?", (-1, 1, 1)),
        ("Is miR-9 lower in advanced tumours?", (-1, 1, 1)),
        ("Is miR-9 higher in stage I tumours?", (-1, 1, 1)),
        ("Is miR-9 higher in stage III than in stage I?", (1, -1, -1)),
        ("Is miR-9 higher in stage II tumours?", (0, 1, 0)),
        ("Is miR-9 higher in larger tumours?", (None, None, None)),
        ("Is miR-8 higher in late-stage tumours?", (None, None, None)),
    ],
)
def test_stages_have_an_order(asked: str, told: tuple[int | None, ...]) -> None:
    """A numeral, early and late are places in one order, and what rises with the stage is late."""
    assert tuple(order_agreement(asked, text) for text in (TWO, LESS, WITH)) == told
