"""One paper in four marked-up formats ends in the same document."""

import pytest

from index.parse import parse
from index.readers import read
from index.records import BlockKind, Document
from tests.paper_formats import (
    ABSTRACT,
    FORMATS,
    INTRODUCTION,
    METHODS,
    TABLE,
    TITLE,
)

MADE = {name: make() for name, make in FORMATS.items()}


@pytest.fixture(params=sorted(MADE))
def form(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def document(form: str) -> Document:
    extract = read(MADE[form], "paper")
    return parse(extract, document_id="paper", name="paper", sha256="0" * 64)


def test_format_is_told_by_content(form: str) -> None:
    """The name says nothing, the content everything."""
    assert read(MADE[form], "paper.pdf").format == form


def test_blocks_are_spans_of_the_text(form: str) -> None:
    """Blocks follow each other without overlap and hold every word of the text."""
    extract = read(MADE[form], "paper")
    end = 0
    for block in extract.blocks:
        assert end <= block.start < block.end <= len(extract.text)
        assert not extract.text[end : block.start].strip()
        end = block.end
    assert not extract.text[end:].strip()


def test_title(document: Document) -> None:
    """The title is found and is no section."""
    assert document.metadata.title == TITLE
    assert TITLE not in {section.heading for section in document.sections}


def test_sections_are_nested(document: Document) -> None:
    """A subsection's path leads through its section."""
    paths = [section.path for section in document.sections]
    assert paths == [
        ("Abstract",),
        ("Introduction",),
        ("Methods",),
        ("Methods", "Isolation"),
        ("Results",),
        ("References",),
    ]


def test_text_is_verbatim(document: Document) -> None:
    """Paragraphs keep every character; raised citations are written ^{1,2}."""
    assert ABSTRACT in document.text
    assert METHODS in document.text
    assert f"{INTRODUCTION[0]}^{{1,2}}{INTRODUCTION[2]}" in document.text


def test_table_rows_have_columns(document: Document) -> None:
    """Table rows are tab-separated under the header's names and the table's label."""
    rows = [block for block in document.blocks if block.kind is BlockKind.TABLE_ROW]
    texts = [document.text[row.start : row.end] for row in rows]
    assert texts == ["\t".join(row) for row in TABLE[1:]]
    assert {row.columns for row in rows} == {TABLE[0]}
    assert {row.label for row in rows} == {"Table 1"}


def test_references_resolve(document: Document) -> None:
    """Every citation mark leads to its entry of the reference list."""
    assert [reference.number for reference in document.references] == [1, 2, 3]
    assert document.references[0].doi == "10.1000/jvr.2012.011"
    assert document.references[1].authors == ("Costa C", "Dahl D")
    assert document.references[1].year == 2013
    marks = [mark for sentence in document.sentences for mark in sentence.marks]
    assert [mark.targets for mark in marks] == [(0, 1), (2,)]


def test_nothing_around_the_paper(document: Document) -> None:
    """Menus, scripts and the editor are no part of the paper."""
    for stranger in ("Home", "Cookies", "do not index me", "Nobody"):
        assert stranger not in document.text


@pytest.mark.parametrize("form", ["html", "jats"], indirect=True)
def test_stated_metadata(document: Document) -> None:
    """What the tags state of the paper is taken from them."""
    metadata = document.metadata
    assert metadata.authors == ("Anna Adler",)
    assert (metadata.journal, metadata.year, metadata.doi) == ("J Vesicle Res", 2020, "10.1000/x")


def test_identifiers_of_jats_references() -> None:
    """A reference given in tags only keeps its PubMed number, volume and pages."""
    document = parse(read(MADE["jats"], "x"), document_id="x", name="x", sha256="0")
    assert document.references[1].pmid == "123456"
    assert "2013;44(5):301–310" in document.references[1].raw
