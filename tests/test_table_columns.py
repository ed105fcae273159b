"""What a table holds, asked by its columns: on the review's table, and on a small one."""

import pytest

from assistant.answers import table_columns
from assistant.draft import Draft
from assistant.records import Refusal
from index.limits import Limits
from index.parse import parse
from index.readers.markdown import read
from index.records import Document
from tests.kept_index import KeptIndex

PAPER = """# Markers in blood

Some markers were raised in patients.

Table 2. Assays of the markers

| Marker | Assay, sample | Cut-off |
|---|---|---|
| CEA | ELISA, serum | 5 ng/ml |
| CA153 | Immunoassay, plasma | 30 U/ml |
| CA125 | ELISA, serum | 35 U/ml |
"""


@pytest.fixture(scope="module")
def kept(review_document: Document) -> KeptIndex:
    return KeptIndex(review_document)


def paper(text: str) -> Document:
    return parse(
        read(text.encode(), "a.md", Limits()), document_id="a", name="a.md", sha256="0" * 64
    )


def told(question: str, document: Document, kept: KeptIndex) -> Draft | None:
    if not table_columns.is_asked(question):
        return None
    return table_columns.told_by(question, [document], kept)


def entries(question: str, document: Document, kept: KeptIndex) -> set[str]:
    draft = told(question, document, kept)
    return {
        name for one in (draft.chosen if draft else ()) for name in (one.group or "").split(", ")
    }


RECIPIENTS = {
    "Macrophages", "SKBR3", "MDA-MB-231", "MCF-7", "T47D", "CAL-51", "eMDSCs", "Th2 cell",
    "endothelial cells",
}  # fmt: skip


@pytest.mark.parametrize(
    "question",
    [
        "Which recipients does Table 1 list?",
        "List the recipient cells in the table.",
        "Name all the recipients given in Table I",
        "What stands under 'Recipient' in the table?",
        "Which cells of Table 1 take up the vesicles?",
    ],
)
def test_entries_of_a_column(question: str, review_document: Document, kept: KeptIndex) -> None:
    """All distinct entries of the column that is named are listed, however it is asked."""
    assert entries(question, review_document, kept) == RECIPIENTS


def test_senders_stand_in_brackets(review_document: Document, kept: KeptIndex) -> None:
    """Of a column that names miRNAs with their sources, the sources are what stands in brackets."""
    found = entries("Which donor cells does the table name?", review_document, kept)
    assert {"4T1 cells", "MDA-MB-231", "adriamycin-resistant MCF-7 cells", "MDSCs"} <= found
    assert not any("miR" in one for one in found)


@pytest.mark.parametrize(
    "question",
    [
        "In the table, which cells send the miRNAs?",
        "Go through Table 1 and list the cells of origin it mentions.",
        "Which senders does the table name?",
    ],
)
def test_who_sends_is_asked_by_a_verb_too(
    question: str, review_document: Document, kept: KeptIndex
) -> None:
    """The column of the senders is meant by what they do as by what they are called."""
    assert "4T1 cells" in entries(question, review_document, kept)
    assert "eMDSCs" not in entries(question, review_document, kept)


def test_rows_are_narrowed(review_document: Document, kept: KeptIndex) -> None:
    """What else a question names narrows the rows whose entries are listed."""
    draft = told(
        "Which mechanisms does the table give for endothelial recipients?", review_document, kept
    )
    every = told("Which mechanisms does the table give?", review_document, kept)
    assert every is not None
    assert len(every.chosen) == 11
    assert draft is None or len(draft.chosen) < 11


@pytest.mark.parametrize(
    "question",
    ["What are the column headings of Table 1?", "which columns does the table have?"],
)
def test_headings(question: str, review_document: Document, kept: KeptIndex) -> None:
    """Asked for its headings, the row that holds them is shown."""
    draft = told(question, review_document, kept)
    assert draft is not None
    (shown,) = draft.chosen
    assert shown.entry is not None
    block = shown.entry.block
    assert review_document.text[block.start : block.end].startswith("Exosomal miRNA Source\tRecip")


def test_title_and_rows(review_document: Document, kept: KeptIndex) -> None:
    """A table's title, and how many rows it has, are told."""
    draft = told("How many rows does the table have?", review_document, kept)
    assert draft is not None
    assert draft.headline == "11 rows"
    title = told("What is Table 1 about?", review_document, kept)
    assert title is not None
    assert title.chosen[0].entry is not None


def test_no_such_table(review_document: Document, kept: KeptIndex) -> None:
    """A number that no table has is said to be none, instead of showing another table."""
    draft = told("What are the headings of Table 4?", review_document, kept)
    assert draft is not None
    assert draft.decision is not None
    assert draft.decision.reason is Refusal.NOT_ANSWERED
    assert "Table 4" in draft.decision.told


@pytest.mark.parametrize(
    "question",
    [
        "Which miRNAs does Table 1 list?",
        "Which exosomal miRNAs in the table act on macrophages?",
        "Which recipients do the exosomes have?",
        "What does the table say on the effect of miR-223?",
        "Table I puts 56 behind miR-223. Does entry 56 in the list deal with that?",
    ],
)
def test_left_to_others(question: str, review_document: Document, kept: KeptIndex) -> None:
    """MiRNAs are listed by their condition, and without a table no column is meant."""
    assert told(question, review_document, kept) is None


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ("Which row of the table carries the bracketed number 58?", {"miR-503-3p"}),
        ("Which rows of Table 1 cite reference 51?", {"miR-130, miR-33"}),
        ("Is the row of the table that cites 58 the right one?", None),
    ],
)
def test_a_row_is_found_by_the_number_in_it(
    question: str, names: set[str] | None, review_document: Document, kept: KeptIndex
) -> None:
    """A row is found by the reference that it gives; not by its place, nor where it is doubted."""
    draft = told(question, review_document, kept)
    groups = {one.group for one in draft.chosen} if draft else None
    assert groups == names


def test_any_table() -> None:
    """Nothing of this knows the review: a small table of another paper is read in the same way."""
    document = paper(PAPER)
    kept = KeptIndex(document)
    assert entries("Which cut-offs does Table 2 list?", document, kept) == {
        "5 ng/ml", "30 U/ml", "35 U/ml",
    }  # fmt: skip
    assert entries("List the markers in the table", document, kept) == {"CEA", "CA153", "CA125"}


def test_a_technique_stands_under_its_method() -> None:
    """A column of methods is meant by every noun for methods."""
    text = PAPER.replace("Assay, sample", "Method")
    document = paper(text)
    found = entries("Which techniques does Table 2 list?", document, KeptIndex(document))
    assert found == {"ELISA", "Immunoassay", "serum", "plasma"}


def test_a_letter_names_no_column(kept: KeptIndex) -> None:
    """What is proposed stands not under "p value", however both begin."""
    text = PAPER.replace("Cut-off", "p value")
    document = paper(text)
    assert told("In the table, what is proposed for lungs?", document, kept) is None


@pytest.mark.parametrize(
    "question",
    [
        "Apart from macrophages, which recipients does Table 1 list?",
        "Which recipients other than macrophages are in the table?",
        "Leaving macrophages aside, which recipients are in Table 1?",
    ],
)
def test_an_entry_may_be_left_out(
    question: str, review_document: Document, kept: KeptIndex
) -> None:
    """What is set aside is none of the entries that are listed, and all others are."""
    assert entries(question, review_document, kept) == RECIPIENTS - {"Macrophages"}


@pytest.mark.parametrize(
    ("question", "rows"),
    [
        ("Which rows of the table have a recipient other than macrophages?", 5),
        ("Which entries of Table 1 do not have macrophages as recipient?", 5),
        ("Which miRNAs in the table do not come from macrophages?", 9),
    ],
)
def test_rows_without_an_entry(
    question: str, rows: int, review_document: Document, kept: KeptIndex
) -> None:
    """Rows are left out by the column that is spoken of: one who sends is no recipient."""
    draft = told(question, review_document, kept)
    assert draft is not None
    assert len(draft.chosen) == rows


def test_who_sends_is_asked_by_where_they_come_from(
    review_document: Document, kept: KeptIndex
) -> None:
    """Each kind of donor, and the cells that miRNAs come from, are entries of one column."""
    for question in (
        "Go through Table 1 and tell me each kind of donor cell in it.",
        "Which cells do the miRNAs of the table come from?",
    ):
        found = entries(question, review_document, kept)
        assert {"4T1 cells", "MDSCs"} <= found
        assert "eMDSCs" not in found


@pytest.mark.parametrize(
    "question",
    [
        "Which miRNAs in the table do not come from cancer cells?",  # whose lines are named instead
        "Which miRNAs in the table do not come from macrophages but reach them?",
        "Which miRNAs in the table do not come from macrophages or 4T1 cells?",
        "Which recipients in the table do not come from 4T1?",
    ],
)
def test_what_leaves_out_more_than_an_entry_is_left_to_others(
    question: str, review_document: Document, kept: KeptIndex
) -> None:
    """A class, a second condition, and who plays another part are not left out by their words."""
    assert told(question, review_document, kept) is None


REGISTERED = """# Vaccines in trials

Vaccines were tried in people.

Table 1. Trials of vaccines

| Sponsor | Tumour | Identifier |
|---|---|---|
| Aber University | Glioma | NCT06389591 |
| Bont GmbH | Lung cancer | NCT04503278 |
| Aber University | Sarcoma | NCT06514898 |
"""


@pytest.mark.parametrize(
    ("question", "numbers"),
    [
        (
            "Give the ClinicalTrials.gov numbers of all vaccine trials of Aber University.",
            {"NCT06389591", "NCT06514898"},
        ),
        ("What is the NCT number of the lung cancer trial?", {"NCT04503278"}),
        ("Which NCT numbers have trials in gout?", set()),
    ],
)
def test_numbers_on_a_register_are_those_of_the_rows_asked_about(
    question: str, numbers: set[str]
) -> None:
    """They stand in a column of their own; of rows that the table has not, none is given."""
    extract = read(REGISTERED.encode(), "trials.md", Limits())
    document = parse(extract, document_id="trials", name="trials.md", sha256="0" * 64)
    found = told(question, document, KeptIndex(document))
    assert {one.group for one in (found.chosen if found else ())} == numbers


def test_entries_of_the_kind_that_is_asked_for() -> None:
    """A column of cells names lines too; where lines are asked for, they alone are listed."""
    paper = """# Exosomes

Exosomes reach cells.

Table 1. Exosomal miRNAs

| miRNA | Recipient |
|---|---|
| miR-1 | Macrophages |
| miR-2 | A549, HeLa |
| miR-3 | Fibroblasts |
"""
    document = parse(
        read(paper.encode(), "a.md", Limits()), document_id="a", name="a.md", sha256="0" * 64
    )
    kept = KeptIndex(document)
    asked = "Cell lines in the recipient column of Table 1 - which are they?"
    assert entries(asked, document, kept) == {"A549", "HeLa"}
    assert len(entries("Which recipients does Table 1 list?", document, kept)) == 4


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ("Table 2, second row: which sample?", ["CA153"]),
        ("What is the cut-off in the last line of the table?", ["CA125"]),
        ("In row 1 of Table 2, what is the assay?", ["CEA"]),
        ("show rows two and three of the table", ["CA153", "CA125"]),
        ("the first two entries of Table 2", ["CEA", "CA153"]),
    ],
)
def test_rows_are_found_by_their_place(question: str, names: list[str]) -> None:
    """By an ordinal, by a number, and from either end."""
    document = paper(PAPER)
    draft = told(question, document, KeptIndex(document))
    assert draft is not None
    assert [one.group for one in draft.chosen] == names


def test_a_row_beyond_the_last_is_said_not_to_be_there() -> None:
    """With how many rows there are."""
    document = paper(PAPER)
    draft = told("What does row 9 of Table 2 say?", document, KeptIndex(document))
    assert draft is not None
    assert draft.decision is not None
    assert draft.decision.told == "The table has 3 rows."
