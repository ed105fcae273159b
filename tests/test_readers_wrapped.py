"""Plain text that was wrapped, without blank lines: exports of PDFs, and what is pasted."""

import random
import re
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.limits import Limits
from index.parse import parse
from index.readers import read
from index.readers.wrapped_columns import unfolded
from index.records import BlockKind, Document
from tests.parsing import outline, parsed, texts
from tests.wrapping import paged, rendered, side_by_side, typeset, wrap

PAPERS = Path(__file__).parent / "evaluation" / "papers"
NAMES = ("circulating_mirna_heart_failure.txt", "ev_mirna_hcc.txt", "exosomal_mirna_prostate.txt")

EXPORTS: dict[str, Callable[[Document], str]] = {
    "72 columns": lambda paper: "\n".join(rendered(paper, 72)),
    "80 columns": lambda paper: "\n".join(rendered(paper, 80)),
    "100 columns": lambda paper: "\n".join(rendered(paper, 100)),
    "blank lines": lambda paper: re.sub(
        r"(?<=[.\]])\n(?=[A-Z\d])", "\n\n", EXPORTS["72 columns"](paper)
    ),
    "indented": lambda paper: "\n".join(rendered(paper, 80, indent=2)),
    "carriage returns": lambda paper: "\r\n".join(rendered(paper, 80)),
    "form feeds": lambda paper: "\n".join(paged(rendered(paper, 80), feeds=True)),
    "running heads": lambda paper: "\n".join(paged(rendered(paper, 80), feeds=False)),
    "typeset": lambda paper: "\n".join(rendered(paper, 90, measure=typeset)),
    "typeset, words broken": lambda paper: "\n".join(
        rendered(paper, 65, measure=typeset, hyphens=True)
    ),
    "two columns": lambda paper: "\n".join(side_by_side(rendered(paper, 60), 60)),
    "double-spaced": lambda paper: "\n\n".join(rendered(paper, 80)),
    "lines numbered": lambda paper: "\n".join(
        f"{number:4} {line}" for number, line in enumerate(rendered(paper, 80), 1)
    ),
    "numbers alone": lambda paper: "\n".join(rendered(paper, 80, numbers_alone=True)),
}


def paper(name: str) -> Document:
    """A paper of the evaluation as its own file gives it."""
    return parse(read((PAPERS / name).read_bytes(), name), document_id="d", name=name, sha256="0")


def recovered(before: Iterable[object], after: Iterable[object]) -> float:
    """The share of some things that are there again."""
    had, have = Counter(before), Counter(after)
    return (had & have).total() / max(1, had.total())


def folded(text: str) -> str:
    """A text's letters and digits."""
    return re.sub(r"[\W_]+", "", text).casefold()


def sentences(document: Document) -> list[str]:
    """What the paragraphs say, sentence by sentence."""
    return [
        folded(document.text[one.start : one.end])
        for one in document.sentences
        if document.blocks[one.block].kind is BlockKind.PARAGRAPH
    ]


@pytest.mark.parametrize("export", EXPORTS)
def test_a_paper_without_its_layout(export: str) -> None:
    """Title, outline, references, citations and nearly all sentences are those of the paper."""
    for name in NAMES:
        whole = paper(name)
        worn = parsed(EXPORTS[export](whole))
        assert worn.title == whole.title
        heads = [folded(section.heading) for section in worn.sections]
        assert recovered([folded(s.heading) for s in whole.sections], heads) > 0.9
        assert len(heads) <= 1.1 * len(whole.sections)
        entries = [(entry.number, entry.authors, entry.year) for entry in worn.references]
        assert recovered([(e.number, e.authors, e.year) for e in whole.references], entries) > 0.95
        cited = [mark.printed for one in worn.sentences for mark in one.marks]
        assert recovered([m.printed for one in whole.sentences for m in one.marks], cited) > 0.95
        assert recovered(sentences(whole), sentences(worn)) > 0.95


WORDS = "cells vesicles carry small RNAs into other tissues where they change what is made".split()
HEADINGS = [f"What {one} of the lung do" for one in ("cells", "vesicles", "nerves", "veins")]


def made_up(seed: int) -> list[list[str]]:
    """Paragraphs of sentences in prose's own lengths."""
    chance = random.Random(seed)
    return [
        [
            " ".join(["Here", *chance.choices(WORDS, k=chance.randint(9, 30))]) + "."
            for _ in range(chance.randint(3, 8))
        ]
        for _ in HEADINGS
    ]


@given(st.integers(0, 2**32), st.integers(45, 110))
def test_any_width(seed: int, width: int) -> None:
    """Whatever the width, no sentence is cut and no heading is lost in a paragraph."""
    paragraphs = made_up(seed)
    lines = ["Introduction"]
    for name, paragraph in zip(HEADINGS, paragraphs, strict=True):
        lines += [name, *wrap(" ".join(paragraph), width)]
    document = parsed("\n".join(lines))
    told = [document.text[one.start : one.end] for one in document.sentences]
    assert told == [sentence for paragraph in paragraphs for sentence in paragraph]
    assert [heading for _, heading in outline(document)][1:] == HEADINGS


BODY = """\
Vesicles carry small RNAs between the cells of a tissue, and what they carry
changes with the state of the cell that sends them. Their number rises in
hypoxia, when the cells that line the vessels take up more of them than they do
at rest.
"""
FRONT = """\
O R I G I N A L A R T I C L E
Vesicles of mesenchymal cells lower the load of a virus
in the lungs of
Animals
Anna B. Adler 1,2 | Bert Beck 1 | Clara
Costa 2,*
1 Department of Lung Research, Institute of
Medicine, Northvale
2 Seto Hospital, Seto, Japan
Correspondence
Clara Costa, Seto Hospital.
Email: costa@example.org
Abstract
"""


def test_title_and_authors_of_a_wrapped_front() -> None:
    """The title is what stands above the authors, over several lines; no label, no address."""
    document = parsed(f"{FRONT}{BODY}1 | I N T R O D U C T I O N\n{BODY}")
    assert document.title == (
        "Vesicles of mesenchymal cells lower the load of a virus in the lungs of Animals"
    )
    assert document.metadata.authors == ("Anna B. Adler", "Bert Beck", "Clara Costa")


def test_label_above_a_title_that_ends_amid_a_phrase() -> None:
    """No one is called "Open Access", "narrative review" may end a title, and begins no people."""
    document = parsed(
        "R E S E A R C H\nOpen Access\nVesicles of the lung in asthma and in its relatives: a\n"
        f"narrative review\nAnna Adler 1* , Bert Beck 2 and Clara\nCosta 1\nNarrative Review\n"
        f"Abstract\n{BODY}Introduction\n{BODY}"
    )
    assert (
        document.title == "Vesicles of the lung in asthma and in its relatives: a narrative review"
    )
    assert document.metadata.authors == ("Anna Adler", "Bert Beck", "Clara Costa")


@pytest.mark.parametrize("label", ["", "Review article\n"])
def test_title_below_the_authors(label: str) -> None:
    """Where nothing stands above the people, the paper is named below them."""
    document = parsed(
        f"{label}Anna Adler, Bert Beck and Carl Clark\nExosomal microRNAs as markers of breast\n"
        f"cancer: a narrative review\nAbstract\n{BODY}Introduction\n{BODY}"
    )
    assert document.title == "Exosomal microRNAs as markers of breast cancer: a narrative review"
    assert document.metadata.authors == ("Anna Adler", "Bert Beck", "Carl Clark")


def test_lines_about_the_title() -> None:
    """A manuscript's notes on its title, and the running title, are not the title."""
    document = parsed(
        "Title (12 words, of 20)\nVesicles lower the load of a virus\n"
        f"Running title: Vesicles and virus\nAnna Adler 1, Bert Beck 2\nAbstract (60 words)\n{BODY}"
        f"Introduction\n{BODY}"
    )
    assert document.title == "Vesicles lower the load of a virus"
    assert len(texts(document, BlockKind.PARAGRAPH)) == 2


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("2.7 | Infection of cells", "Infection of cells"),
        ("R E S U L T S", "RESULTS"),
        ("CONF LICT OF I NTEREST", "CONFLICT OF INTEREST"),
        (
            "Uptake of vesicles by\nCD8 cells of the lung",
            "Uptake of vesicles by CD8 cells of the lung",
        ),
        ("Which cells take them up?", "Which cells take them up?"),
    ],
)
def test_heading_amid_lines(line: str, heading: str) -> None:
    """Lines that end early without a stop are a heading, numbered or spaced out or in two lines."""
    document = parsed(f"Introduction\n{BODY}{line}\n{BODY}")
    assert heading in [found for _, found in outline(document)]


def test_short_last_line_without_a_capital_below_is_no_end() -> None:
    """A sentence that a short line interrupts goes on."""
    text = BODY.replace("hypoxia, when", "hypoxia,\nwhen")
    document = parsed(f"Introduction\n{text}{BODY}")
    assert "rises in hypoxia, when the cells" in document.text


LISTED = """\
1.
Adler A, Beck B. Vesicles as messengers in the lung and in the vessels that
feed it. J Vesicle Res. 2012;3(1):11-19.
2.
Costa C, Dahl D. Stability of microRNA in plasma that is kept at room
temperature. Clin Samples. 2013;44(5):301-
310.
3.
Fischer F. Vesicles and distant organs. Metastasis Lett. 2014;7:5-9.
"""


def test_numbers_on_lines_of_their_own() -> None:
    """The number of an entry may stand above it."""
    document = parsed(f"Introduction\n{BODY}{BODY}References\n{LISTED}")
    assert [(entry.number, entry.year) for entry in document.references] == [
        (1, 2012),
        (2, 2013),
        (3, 2014),
    ]


def test_legend_amid_the_references() -> None:
    """A legend that a page sets into the list is a caption, and the list goes on behind it."""
    legend = "F I G U R E 6 Uptake of vesicles\nby cells. (A) After an hour.\n(B) After a day.\n"
    cut = LISTED.index("3.\n")
    document = parsed(f"Introduction\n{BODY}{BODY}References\n{LISTED[:cut]}{legend}{LISTED[cut:]}")
    assert len(document.references) == 3
    assert texts(document, BlockKind.CAPTION) == [
        "FIGURE 6 Uptake of vesicles by cells. (A) After an hour. (B) After a day."
    ]


def test_words_broken_at_line_ends() -> None:
    """A hyphen goes where the paper has the word whole, and stays where it has it so."""
    text = (
        "The suppression of growth was dose-dependent in all cells that took up the vesi-\n"
        "cles, and not in those that did not. The suppres-\n"
        "sion of it lasted for a day. No other effect of the vesicles was found, dose-\n"
        "dependent or not, in any of the cells that were looked at after that.\n"
    )
    document = parsed(f"Introduction\n{text}{BODY}")
    assert "took up the vesicles, and" in document.text
    assert "The suppression of it lasted" in document.text
    assert "dose-dependent or not" in document.text


def test_raised_numbers_set_on_the_line() -> None:
    """Numbers behind stops that come in the list's order are citations, and end no sentence."""
    cited = "".join(
        f"Vesicles of kind {word} carry small RNAs between the cells of a tissue. {number}\n"
        f"They were found by others in the lung and in the vessels that feed it too,\n"
        for number, word in enumerate("one two three four five six seven eight".split(), 1)
    ).replace("too,\n", "too.\n")
    entries = "".join(
        f"{n}. Adler A, Beck B. Vesicles as messengers, part {n}. J Vesicle Res. 20{n + 10};3:1.\n"
        for n in range(1, 9)
    )
    document = parsed(f"Introduction\n{cited}References\n{entries}")
    marks = [mark for one in document.sentences for mark in one.marks]
    assert [mark.printed for mark in marks] == [(n,) for n in range(1, 9)]
    assert {document.text[mark.start : mark.end] for mark in marks} == set("12345678")


def test_amounts_behind_stops_are_no_citations() -> None:
    """Numbers in no order are amounts: "We saw mice. 12 Of them" is not cited."""
    told = "".join(f"There were mice in it. {n} Of them died.\n" for n in (7, 3, 8, 1, 6, 2, 5, 4))
    entries = "".join(
        f"{n}. Adler A, Beck B. Vesicles as messengers, part {n}. J Vesicle Res. 20{n + 10};3:1.\n"
        for n in range(1, 9)
    )
    document = parsed(f"Introduction\n{BODY}{told}References\n{entries}")
    assert not any(mark.printed for one in document.sentences for mark in one.marks)


def test_rows_that_nothing_parts() -> None:
    """The lines under a table's title are its rows, each by itself, and the text goes on below."""
    rows = "miR-21-5p Plasma Higher 0.01\nmiR-155-5p Serum Lower 0.03\nlet-7a Urine Same 0.40\n"
    document = parsed(f"Results\n{BODY}Table 1. Levels of microRNAs\n{rows}{BODY}")
    assert texts(document, BlockKind.TABLE_ROW) == rows.splitlines()
    assert len(texts(document, BlockKind.PARAGRAPH)) == 2


def test_a_footnote_sign_makes_no_markdown() -> None:
    """A line "# Corresponding author" amid others is a note, not a heading of Markdown."""
    text = f"Anna Adler 1 #\n# Corresponding author\n1. Seto Hospital\nAbstract\n{BODY}"
    assert read(text.encode(), "paper.txt", Limits()).format == "text"


def test_methods_go_on_behind_their_ethics() -> None:
    """What was approved stands among the methods; the parts after it are evidence again."""
    document = parsed(
        f"Methods\n{BODY}Ethics statement\n{BODY}Isolation of vesicles\n{BODY}Results\n{BODY}"
    )
    assert len(texts(document, BlockKind.BACK)) == 1
    assert len(texts(document, BlockKind.PARAGRAPH)) == 3


def test_aligned_cells_are_no_columns_of_text() -> None:
    """The cells of a table that spaces align stay row by row: none of them runs on below."""
    rows = "".join(
        f"miR-{n} in the plasma of patients     Higher by {n} %\n" for n in range(10, 30)
    )
    assert unfolded(f"Results\n{BODY}{rows}") == f"Results\n{BODY}{rows}"
