"""Paragraphs that a converter took twice from a page, and the lines of its margins."""

import pytest

from index.records import BlockKind, Document
from tests.parsing import texts
from tests.test_readers_exports import exported

GOOD = (
    "Wound closure was measured in all wells after the first day of culture, and again on the"
    " second day. Cells that had been given vesicles closed the wound faster than those without,"
    " which had been expected from earlier work in our own laboratory on the same line of cells."
)
CUT = """Wound closure was measured in all wells after the first day of cul

and again on the second day. Cells that had been given vesicles clos

the wound faster than those without, which had been expected from ear

"""


def read(body: str) -> Document:
    """A paper of some sections, one of them with the body."""
    return exported(
        f"# A study of wounds\n\n## Introduction\n\nWounds close.\n\n## Results\n\n{body}"
    )


@pytest.mark.parametrize("body", [f"{CUT}{GOOD}\n", f"{GOOD}\n\n{CUT}"])
def test_the_better_copy_is_kept(body: str) -> None:
    """Lines that lost their last letters are no text where the whole paragraph stands nearby."""
    document = read(body)
    assert texts(document, BlockKind.PARAGRAPH) == ["Wounds close.", GOOD]
    assert len(texts(document, BlockKind.OTHER)) == 3


def test_what_begins_again_at_once_is_told_once() -> None:
    """The first lines of a paragraph, told again within it, are no text the first time."""
    begun = GOOD[:120].rpartition(" ")[0]
    document = read(f"{begun} {GOOD}")
    assert texts(document, BlockKind.PARAGRAPH)[1:] == [GOOD]
    assert texts(document, BlockKind.OTHER) == [begun]


@pytest.mark.parametrize(
    "text",
    [
        "It had up to 12 weekly sessions of needles plus usual care (302 men), and up to 12 weekly"
        " sessions of talks plus usual care (302 men), as had been planned before it began.",
        f"{GOOD} Wound closure was measured in all wells again.",
    ],
)
def test_what_is_said_alike_is_kept(text: str) -> None:
    """Sentences that only resemble one another are no copies."""
    document = read(text)
    assert texts(document, BlockKind.PARAGRAPH)[1:] == [text]
    assert texts(document, BlockKind.OTHER) == []


def test_margins_part_no_paragraph() -> None:
    """A journal's name and number on each page, line by line, are no text, and cut none."""
    margin = "J. Wound Sci.\n\n2021\n\n,\n\n22\n\n, 7409\n\n{} of 19\n\n"
    pages = "".join(
        f"Page {n} tells of wounds that\n\n{margin.format(n)}close on day {n}.\n\n"
        for n in (2, 3, 4)
    )
    document = read(pages)
    assert texts(document, BlockKind.PARAGRAPH)[1:] == [
        f"Page {n} tells of wounds that close on day {n}." for n in (2, 3, 4)
    ]


def test_the_foot_of_a_title_page_parts_no_sentence() -> None:
    """Citation, dates and licence amid a paragraph stand outside the text."""
    document = read(
        "The cells that line the inner layer of\n\nCitation: Roe, A. Wounds. J. W. 2021, 22, 7.\n\n"
        "Published: 10 July 2021\n\nPublisher's Note: The journal stays neutral.\n\n"
        "Copyright: © 2021 by the authors.\n\nthe joint keep it smooth."
    )
    kept = texts(document, BlockKind.PARAGRAPH)[1:]
    assert kept == ["The cells that line the inner layer of the joint keep it smooth."]
