"""How many things a sentence tells in a row."""

import pytest

from assistant.answers.conjuncts import things_told


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The main source is oats, but some is found in plums, figs, dates and honey.", 4),
        ("Warm weather, open drains and stray animals each spread the parasite.", 3),
        ("Two routes are known: direct contact, airborne droplets, and soiled water.", 3),
        ("Oslo, Rome, Paris and Berlin took part.", 4),
    ],
)
def test_things_in_a_row_are_counted(text: str, count: int) -> None:
    """A row is counted wherever it stands: first, last, behind a colon, in a clause of its own."""
    assert things_told(text) == count


@pytest.mark.parametrize(
    "text",
    [
        "This harmful habit shortens life and, consequently, raises costs, which is a burden.",
        "In addition, although sponges are common, whether they and corals compete is unknown.",
        "Therefore, the growth of roots and leaves needs further study.",
        "A quick, cheap and simple way of sampling is wanted.",
        "The drug was given daily, caused less pain and led to longer sleep.",
        "Since most plants need light, the role of shade and of water is less clear.",
        "The risk fell, 95% CI 0.7, P = .01, and rose.",
    ],
)
def test_clauses_and_adjectives_are_no_row(text: str) -> None:
    """Commas that part clauses, and words that describe one thing, tell no things."""
    assert things_told(text) == 0
