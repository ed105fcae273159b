"""The table of miRNAs, held against thirty rows read by hand."""

import pytest

from assistant.answers.mirna_table import mirna_table
from assistant.records import EntityRow, Evidence
from index.mirna import find_mirnas
from index.records import Document
from tests.kept_index import KeptIndex
from tests.parsing import parsed

# What the review states of thirty miRNAs, as a reader noted it: name, field, words of the cell.
STATED = (
    ("let-7a", "effect", "suppressed the proliferation, migration, and invasion"),
    ("let-7a", "target", "c-Myc"),
    ("miR-7-5p", "target", "RYK"),
    ("miR-9", "target", "PTEN"),
    ("miR-9", "target", "SOCS3"),
    ("miR-9", "recipient", "MCF-7 cells"),
    ("miR-9", "effect", "tamoxifen-related resistance"),
    ("miR-10b", "target", "KLF4"),
    ("miR-16", "target", "VEGF"),
    ("miR-18b", "source", "CAFs"),
    ("miR-18b", "target", "TCEAL7"),
    ("miR-19a", "source", "bone-tropic BC cells"),
    ("miR-19a", "recipient", "osteoclasts"),
    ("miR-20a-5p", "target", "SRCIN1"),
    ("miR-21-5p", "aliases", "hsa-miR-21-5p"),
    ("miR-21-5p", "source", "HUCMSC"),
    ("miR-21-5p", "target", "ZNF367"),
    ("miR-23b", "effect", "conferred BC cell dormancy"),
    ("miR-33", "source", "4T1 cell"),
    ("miR-33", "effect", "Suppressed BC tumor growth and metastasis"),
    ("miR-100", "source", "MSC"),
    ("miR-100", "effect", "restrained angiogenesis"),
    ("miR-105", "target", "ZO-1"),
    ("miR-106a-5p", "source", "BMSCs"),
    ("miR-126a", "recipient", "endothelial cells"),
    ("miR-138-5p", "target", "KDM6B"),
    ("miR-155", "target", "UBQLN1"),
    ("miR-155", "target", "DUSP14"),
    ("miR-181a", "source", "monocytes"),
    ("miR-181a", "target", "PIAS3"),
    ("miR-181b-5p", "target", "BCLAF1"),
    ("miR-183-5p", "target", "PPP2CA"),
    ("miR-222", "target", "PDLIM2"),
    ("miR-223", "source", "IL-4-activated M2 macrophages"),
    ("miR-223", "effect", "invasion"),
    ("miR-342-3p", "target", "ID4"),
    ("miR-500a-5p", "target", "USP28"),
    ("miR-503-3p", "target", "DACT2"),
    ("miR-567", "target", "ATG5"),
    ("miR-939", "recipient", "HUVEC cells"),
    ("miR-939", "target", "VE-cadherin"),
    ("miR-1910-3p", "recipient", "breast epithelial cells"),
    ("miR-3182", "recipient", "TNBC cells"),
    ("miR-3613-5p", "target", "PTEN"),
    ("miR-4443", "target", "TIMP2"),
    ("miR-5100", "source", "TAMs"),
    ("miR-5100", "effect", "attenuate the metastatic ability of BC cells"),
)
# What belongs to a neighbour, or to nobody, and must not stand in the row.
NOT_STATED = (
    ("miR-9", "target", "DUSP14"),
    ("miR-9", "target", "PIAS3"),
    ("miR-155", "target", "PTEN"),
    ("miR-181a", "target", "SOCS3"),
    ("miR-181a", "source", "CAFs"),
    ("miR-181b-5p", "target", "PTEN"),
    ("miR-3613-5p", "target", "BCLAF1"),
    ("miR-205", "target", "E2F1"),
    ("miR-4315", "effect", "apoptosis"),
    ("miR-33", "recipient", "4T1"),
    ("miR-138-5p", "recipient", "activate"),
    ("miR-19a", "recipient", "induce"),
    ("miR-21", "effect", "indicators"),
    ("miR-200c", "effect", "highly expressed"),
)


@pytest.fixture(scope="module")
def rows(review_document: Document) -> dict[str, EntityRow]:
    return {row.name: row for row in mirna_table(KeptIndex(review_document))}


def said(row: EntityRow, field: str, words: str) -> bool:
    return any(words.lower() in value.lower() for value in getattr(row, field))


@pytest.mark.parametrize(("name", "field", "words"), STATED)
def test_stated(rows: dict[str, EntityRow], name: str, field: str, words: str) -> None:
    """What the sentences state of a miRNA stands in its row."""
    assert said(rows[name], field, words)


@pytest.mark.parametrize(("name", "field", "words"), NOT_STATED)
def test_not_stated(rows: dict[str, EntityRow], name: str, field: str, words: str) -> None:
    """What is said of another, or of the level only, does not."""
    assert not said(rows[name], field, words)


def test_every_mirna_has_a_row(rows: dict[str, EntityRow], review_document: Document) -> None:
    """Each miRNA named in the body has exactly one row, with a sentence that names it."""
    body = review_document.text[: review_document.text.index("\nReferences")]
    assert {mention.mirna.name for mention in find_mirnas(body)} == set(rows)
    for row in rows.values():
        assert any(
            mention.mirna.name == row.name
            for citation in row.citations
            for mention in find_mirnas(citation.quote)
        )


def test_cells_are_the_sources_own_words(rows: dict[str, EntityRow]) -> None:
    """Every word of a cell stands in one of the row's quotes."""
    for row in rows.values():
        quoted = "".join("".join(citation.quote.split()) for citation in row.citations)
        for value in (*row.source, *row.recipient, *row.effect, *row.target):
            for word in value.split():
                assert word.strip("()") in quoted, (row.name, value)


def test_evidence_is_that_of_the_citations(rows: dict[str, EntityRow]) -> None:
    """A row's evidence is what its citations rest on, together."""
    row = rows["miR-21"]
    assert row.evidence == frozenset().union(*(one.evidence for one in row.citations))
    assert Evidence.PATIENT_SAMPLES in row.evidence


def test_nothing_stated_nothing_shown() -> None:
    """A miRNA that is only named has empty cells."""
    kept = KeptIndex(parsed("A paper\n\nResults\n\nWe also looked at miR-7.\n"))
    (row,) = mirna_table(kept)
    assert (row.source, row.recipient, row.effect, row.target) == ((), (), (), ())


def test_rows_by_number() -> None:
    """Rows come by number, not by spelling."""
    kept = KeptIndex(parsed("A paper\n\nResults\n\nWe saw miR-100, miR-21 and let-7a.\n"))
    assert [row.name for row in mirna_table(kept)] == ["let-7a", "miR-21", "miR-100"]
