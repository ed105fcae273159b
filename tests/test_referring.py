"""Sentences that refer back are as near to a question as with the one before them."""

from dataclasses import replace

import numpy as np
import pytest

from assistant.search.referring import REFERS, nearness
from index.records import BlockKind, Passage

TEXTS = ("The ferns were moved indoors.", "This was done for want of light.")
FIRST, SECOND = (
    Passage(text, "d", BlockKind.PARAGRAPH, 0, len(text), text, text, ("Results",), (text,))
    for text in TEXTS
)
VECTORS = np.array([[1.0, 0.0], [0.0, 1.0]], dtype=np.float32)
ASKED = np.array([1.0, 0.0], dtype=np.float32)
BEFORE = {SECOND.id: (FIRST.id,)}


def test_what_refers_back_is_read_with_what_it_refers_to() -> None:
    """Half of such a sentence's meaning is that of the one before: cos 45° = 0.707."""
    assert nearness([FIRST, SECOND], BEFORE, VECTORS, ASKED) == pytest.approx(
        [1.0, 0.7071], abs=1e-4
    )


def test_what_goes_on_is_read_with_the_one_before_for_somewhat_less() -> None:
    """A sentence that refers to nothing may go on all the same: 0.9 of cos 45° = 0.636."""
    other = replace(SECOND, text="Light was wanting.")
    assert nearness([FIRST, other], BEFORE, VECTORS, ASKED) == pytest.approx(
        [1.0, 0.6364], abs=1e-4
    )


def test_what_stands_under_another_heading_is_read_alone() -> None:
    """What refers back does not refer across a heading."""
    other = replace(SECOND, path=("Methods",))
    assert nearness([FIRST, other], BEFORE, VECTORS, ASKED) == pytest.approx([1.0, 0.0])


@pytest.mark.parametrize(
    ("text", "refers"),
    [
        ("To avoid this, ferns were watered.", True),
        ("However, these died.", True),
        ("The latter died.", True),
        ("Ferns such as these died.", False),
        ("Itching was rare.", False),
    ],
)
def test_what_opens_a_sentence_refers_back(text: str, *, refers: bool) -> None:
    """It is the first words that take up what was said."""
    assert bool(REFERS.match(text)) is refers
