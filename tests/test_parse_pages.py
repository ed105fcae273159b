"""Front pages, abstracts and tables as marked formats and publishers' pages set them."""

from index.chunk import sentence_units
from index.headings import Heading, levels
from index.parse import parse
from index.records import BlockKind, Extract, Metadata, RawBlock
from tests.parsing import block_with, marked, outline, parsed, texts

PROSE = (
    "Women who walked every day were seen by a nurse once a week, and the nurse wrote down what"
    " they had eaten, how long they had slept and whether they had been ill since the last visit."
)
H, P = BlockKind.HEADING, BlockKind.PARAGRAPH


def test_what_a_front_page_sets_big_is_no_section() -> None:
    """The kind of paper, letters spaced out, and the line of its authors open no section."""
    document = marked(
        ("R E S EAR CH A R TIC L E Open Access", H, 1),
        ("Jodie M Doe^{1,2*}, Courtney Camp^{1} and Zhi Li^{3}", H, 2),
        ("Abstract", H, 1),
        (PROSE, P, None),
        form="pdf",
    )
    assert [heading for _, heading in outline(document)] == ["Abstract"]
    assert document.metadata.authors == ("Jodie M Doe", "Courtney Camp", "Zhi Li")


def test_title_told_again_is_no_section() -> None:
    """A title that a second page repeats is front matter."""
    title = "A trial of walking in women of middle age"
    text, raws = "", []
    for body, kind in ((title, BlockKind.FRONT), (title, H), ("Methods", H), (PROSE, P)):
        raws.append(RawBlock(len(text), len(text) + len(body), kind, 1 if kind is H else None))
        text += body + "\n\n"
    extract = Extract("pdf", text, tuple(raws), Metadata(title=title))
    document = parse(extract, document_id="d", name="paper", sha256="0" * 64)
    assert [section.path for section in document.sections] == [("Methods",)]


def test_abstract_set_bigger_than_the_rest() -> None:
    """Sections set smaller than "Abstract" leave it where the paper's own text begins."""
    document = marked(
        ("Abstract", H, 1),
        ("Methods", H, 2),
        (PROSE, P, None),
        ("1. Introduction", H, 2),
        (PROSE, P, None),
        ("References", H, 2),
        ("1. Smith J. A study of walking in women. Walk Res. 2010;1:1-9.", P, None),
        form="pdf",
    )
    assert [level for level, _ in outline(document)] == [1, 2, 1, 1]
    assert len(document.references) == 1


def test_header_with_an_empty_corner() -> None:
    """A long header names its columns though no name stands over the rows' own names."""
    document = marked(
        ("Table 1. Women and men of the trial", BlockKind.TABLE_TITLE, None),
        ("\t\tFirst group n = 15\tSecond group n = 15\tp-value", BlockKind.TABLE_ROW, None),
        ("Age\t\t37\t31\t0.1", BlockKind.TABLE_ROW, None),
        ("Women\t\t12\t9\t0.4", BlockKind.TABLE_ROW, None),
    )
    assert block_with(document, "First group").kind is BlockKind.TABLE_TITLE
    assert block_with(document, "Women\t").columns[2] == "First group n = 15"


def test_row_under_a_heading_of_the_table() -> None:
    """A row is searched with the row of one cell that stands over it."""
    document = marked(
        ("Table 1. Risk of disease", BlockKind.TABLE_TITLE, None),
        ("Factor\tCases\tRisk", BlockKind.TABLE_ROW, None),
        ("Use of tablets", BlockKind.TABLE_ROW, None),
        ("Never\t104\t1.0", BlockKind.TABLE_ROW, None),
        ("Ever\t82\t0.9", BlockKind.TABLE_ROW, None),
    )
    found = [unit.search_text for unit in sentence_units(document)]
    assert any("Use of tablets: Ever; Cases: 82" in text for text in found)


def test_caption_that_a_page_marks_as_a_heading() -> None:
    """A caption set as a heading opens no section."""
    document = marked(
        ("Results", H, 2),
        (PROSE, P, None),
        ("Figure 1. Women on their way to the nurse", H, 3),
        (PROSE, P, None),
    )
    assert [heading for _, heading in outline(document)] == ["Results"]
    assert block_with(document, "Figure 1").kind is BlockKind.CAPTION


def test_rows_of_links_belong_to_the_entry_above() -> None:
    """Links under the entries of a web page are no entries."""
    entry = "Smith, J., and Jones, K. (2010). A study of walking. Walk Res. 1, 1–9."
    document = marked(
        ("References", H, 1),
        (entry, P, None),
        ("CrossRef Full Text | Google Scholar", P, None),
        (entry.replace("Smith", "Brown"), P, None),
        ("PubMed Abstract | CrossRef Full Text | Google Scholar", P, None),
    )
    assert [one.journal for one in document.references] == ["Walk Res", "Walk Res"]


def test_notes_begin_with_prose() -> None:
    """Two short sentences under a title are text, not front matter."""
    document = parsed("Notes on ferns\n\nFerns are old plants. They are found in woods.\n")
    assert block_with(document, "old plants").kind is BlockKind.PARAGRAPH


def test_a_group_of_rows_ends_where_they_are_no_longer_set_in() -> None:
    """The first row that is not set in stands outside the group above it."""
    document = marked(
        ("Table 1. Women of the trial", BlockKind.TABLE_TITLE, None),
        ("Factor\tCases\tOthers", BlockKind.TABLE_ROW, None),
        ("Use of tablets", BlockKind.TABLE_ROW, None),
        ("\u2003Never\t104\t110", BlockKind.TABLE_ROW, None),
        ("\u2003Ever\t82\t90", BlockKind.TABLE_ROW, None),
        ("Age at entry\t57\t50", BlockKind.TABLE_ROW, None),
    )
    found = [unit.search_text for unit in sentence_units(document)]
    assert any("Use of tablets: Ever" in text for text in found)
    assert not any("Use of tablets: Age" in text for text in found)


def test_headings_that_a_converter_gave_one_level() -> None:
    """The parts of Methods and Results stand under them, those behind an ethics statement too."""
    names = ["Results", "Uptake", "Release", "Methods", "Ethics statement", "Isolation", "Imaging"]
    blocks = [part for name in names for part in ((name, H, 2), (PROSE, P, None))]
    document = marked(*blocks, ("Funding", H, 2), (PROSE, P, None), form="markdown")
    assert outline(document) == [
        (1, "Results"),
        (2, "Uptake"),
        (2, "Release"),
        (1, "Methods"),
        (2, "Ethics statement"),
        (2, "Isolation"),
        (2, "Imaging"),
        (1, "Funding"),
    ]


def test_a_heading_that_comes_again_has_the_level_it_had() -> None:
    """Whatever case it is set in, a heading of an earlier name is the sibling of its last one."""
    names = ("Results", "Mice", "Plasma", "Rats", "plasma")
    assert levels([Heading(name, name in {"Results", "Mice"}) for name in names]) == [1, 2, 3, 3, 3]
    assert levels([Heading(name, name == "Results") for name in (*names[:3], "MICE")])[-1] == 2


def test_headings_with_levels_of_their_own_keep_them() -> None:
    """A review's own headings on one level are siblings: none of them is Methods or Results."""
    names = ["Introduction", "Uptake", "Release", "Cargo", "Outlook"]
    blocks = [part for name in names for part in ((name, H, 2), (PROSE, P, None))]
    assert outline(marked(*blocks, form="html")) == [(1, name) for name in names]


def test_a_caption_that_a_page_cuts() -> None:
    """Text that begins small behind a caption with no stop is the rest of it, not a paragraph."""
    caption = "Figure 1. Ferns were frozen in one of two common"
    document = marked(
        ("Results", H, 1),
        (PROSE, P, None),
        (caption, BlockKind.CAPTION, None),
        ("ways: on ice or in snow.", P, None),
        form="markdown",
    )
    assert texts(document, BlockKind.CAPTION) == [f"{caption} ways: on ice or in snow."]
