"""What converters of PDFs leave in their Markdown: glyph names, halved tables, flat headings."""

import pytest

from index.limits import Limits
from index.parse import parse
from index.readers import markdown
from index.readers.glyph_names import spelled
from index.records import BlockKind, Document
from tests.parsing import texts

PROSE = (
    "The cells were grown in serum and their vesicles were counted by tracking, which is the"
    " usual way, and they were stored in the cold until they were needed for the assays."
)


def exported(text: str) -> Document:
    """Markdown as a document."""
    extract = markdown.read(text.encode(), "a.md", Limits())
    return parse(extract, document_id="a", name="a.md", sha256="0" * 64)


@pytest.mark.parametrize(
    ("named", "written"),
    [
        ("We saw. We /uniFB01 rst identi /uniFB01 ed it", "We saw. We first identified it"),
        ("an in /uniFB02 ammatory in /uniFB01 ltrate", "an inflammatory infiltrate"),
        ("grown in /uniFB02 asks, in /uniFB01 ve of them", "grown in flasks, in five of them"),
        ("de novo, de /uniFB01 ned and con /uniFB01 rmed", "de novo, defined and confirmed"),
        ("a FACSAria /uniFB02 ow cytometer", "a FACSAria flow cytometer"),
        ("cell-speci /uniFB01 /uniFB01 c e /uniFB03 cacy", "cell-specific efficacy"),
        ("at con uence /uniFB02 and later", "at confluence and later"),
        ("by the PI3K /uniFB01 -Akt axis", "by the PI3K -Akt axis"),
        ("( n /equals 32), 5 /plusminus 1 and up/down", "( n = 32), 5 ± 1 and up/down"),
        ("TNF- /uni03B1 and and/or", "TNF- α and and/or"),
        ("layer of /gid00030/gid00035 /gid00001 the joint", "layer of the joint"),
        ("A /negationslash B and /gid", "A B and /gid"),
        ("https://a.org/uniform /universe", "https://a.org/uniform /universe"),
    ],
)  # fmt: skip
def test_glyph_names(named: str, written: str) -> None:
    """A character written by its glyph's name is put where it belongs, within a word or before."""
    assert spelled(named) == written


def test_halves_of_a_table() -> None:
    """A table set in halves side by side is read as a long one, a row for each half."""
    document = exported(
        "Table 1. Changed.\n\n| miRNA | FC | P | miRNA | FC | P |\n|---|---|---|---|---|---|\n"
        "| miR-1 | 2 | 0.01 | miR-3 | 4 | 0.03 |\n| miR-2 | 3 | 0.02 | | | |\n"
    )
    rows = texts(document, BlockKind.TABLE_ROW)
    assert rows == ["miR-1\t2\t0.01", "miR-2\t3\t0.02", "miR-3\t4\t0.03"]


@pytest.mark.parametrize(
    "header", ["| miRNA | FC | miRNA | P |", "| | Men | Women | Men |", "| A | A | A | A |"]
)
def test_tables_that_are_no_halves(header: str) -> None:
    """A table whose columns do not come again as a whole stays as wide as it is."""
    document = exported(f"Table 1. T.\n\n{header}\n|---|---|---|---|\n| x | 1 | 2 | 3 |\n")
    assert texts(document, BlockKind.TABLE_ROW) == ["x\t1\t2\t3"]


FLAT = f"""## Journal of Things

## Edited by:

Ada Adler, University of Ulm, Germany

## Vesicles of neutrophils in the inflamed muscle

Bea Beck 1,2 , Cid Clark 1 and Dan Dorn 2 *

1 The Department of Medicine, University of Bonn, Germany, 2 The Institute of Cells, Ulm, Germany

{PROSE}

Keywords: vesicles, muscle

## I N T R O D U C T I O N

{PROSE}

## References

- [1] A. Adler, Vesicles of cells, J. Cells 1 (2001) 1-5.

| [2] | B. Beck, et al., Muscle in mice, J. Mice 2 (2002) |
|-----|---------------------------------------------------|
|     | 11-15.                                            |
| [3] | C. Clark, Counting of vesicles, J. Count. 3 (2003) 21-25. |

- [4] D. Dorn, Storage in the cold, J. Cold 4 (2004) 31-35.
"""


def test_flat_headings() -> None:
    """Of headings that are all alike the longest before the text is the title."""
    document = exported(FLAT)
    assert document.metadata.title == "Vesicles of neutrophils in the inflamed muscle"
    assert document.metadata.authors == ("Bea Beck", "Cid Clark", "Dan Dorn")
    assert texts(document, BlockKind.HEADING) == ["INTRODUCTION", "References"]
    assert document.sentences[0].start == document.text.index("The cells were grown")


def test_entries_in_a_table() -> None:
    """A part of the reference list that was set as a table is part of the list."""
    document = exported(FLAT)
    assert [entry.number for entry in document.references] == [1, 2, 3, 4]
    assert document.references[1].raw.endswith("11-15.")
    assert not texts(document, BlockKind.TABLE_ROW)


def test_entries_behind_another_section() -> None:
    """Entries that a page's other column sets behind another section belong to the list."""
    document = exported(
        f"## A study of vesicles\n\n## Introduction\n\n{PROSE}\n\n## References\n\n"
        "- Adler, A., and Beck, B. (2001). Vesicles of cells. J. Cells 1, 1-5.\n\n"
        "## Supplementary material\n\nThe supplement is online.\n\n"
        "- Clark, C. (2003). Counting of vesicles. J. Count. 3, 21-25.\n"
    )
    assert [entry.year for entry in document.references] == [2001, 2003]
