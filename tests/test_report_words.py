"""What a paper set out to do is told from what it found."""

import pytest

from assistant.headline.report_words import AIM, LOOKED


@pytest.mark.parametrize(
    "text",
    [
        "The aim of our study was to assess the growth of ferns.",
        "We sought to determine whether ferns grow in the shade.",
        "Whether ferns grow there remains unknown.",
        "This review aims to describe the ferns.",
    ],
)
def test_aims(text: str) -> None:
    """An aim or an open question is known by its wording."""
    assert AIM.search(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ferns grew faster in the shade, though not in winter.",
        "The dose was raised to test for safety in 12 women, and none fell ill.",
        "An aimed biopsy was positive in four of ten.",
    ],
)
def test_findings_are_no_aims(text: str) -> None:
    """A finding is no aim."""
    assert not AIM.search(text)
    assert not LOOKED.search(text)


def test_what_was_looked_at() -> None:
    """A sentence that begins with what was examined tells no finding."""
    assert LOOKED.search("We examined the roots of the ferns.")
    assert LOOKED.search("Methods: We compared ferns with mosses.")
