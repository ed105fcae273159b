"""Papers other than the review: every shape that a source may have."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.chunk import chunk, sentence_units
from index.parse import parse
from index.records import BlockKind, Extract, Metadata, RawBlock
from index.settings import IndexSettings
from tests.parsing import block_with, body, marked, outline, parsed, texts

H, P = BlockKind.HEADING, BlockKind.PARAGRAPH
PROSE = "Exosomes carry miRNAs between the cells of a tumour, and this changes how it grows."
LONG = f"{PROSE} It was shown that they are taken up by others, which then behave differently."
TITLE = "Exosomal miR-21 Drives Invasion of Triple-Negative Breast Cancer Cells"

IMRAD = f"""{TITLE}

Anna Schmidt, MD¹, Li Wei², and João da Silva¹,*

1 Department of Oncology, University of Somewhere, Germany
2 Institute of Cell Biology, China

*Corresponding author: anna@example.org

Received: 12 May 2021; Accepted: 3 June 2021; Published: 9 June 2021
https://doi.org/10.1234/abcd.2021.5

Abstract

{LONG}

Keywords: exosome; miR-21

1. Introduction

{LONG}

2. Materials and Methods

2.1. Cell Culture

{LONG}

2.2. Isolation of exosomes

{LONG}

3. Results

3.1 Exosomal miR-21 promotes invasion

{LONG}

4. Discussion

{LONG}

Author Contributions: A.S. and L.W. wrote the paper.

Funding: This research received no external funding.

References

1. Smith J. A study of exosomes in cells. Cancer Res. 2010;1:1-9.
2. Jones K. Another study of exosomes. Cancer Res. 2011;2:1-9.
"""


# ── plain text ──────────────────────────────────────────────────────────────────────────────


def test_numbered_headings() -> None:
    """Printed numbers give the levels, and stay out of the paths."""
    document = parsed(IMRAD)
    assert outline(document) == [
        (1, "Abstract"),
        (1, "Introduction"),
        (1, "Materials and Methods"),
        (2, "Cell Culture"),
        (2, "Isolation of exosomes"),
        (1, "Results"),
        (2, "Exosomal miR-21 promotes invasion"),
        (1, "Discussion"),
        (1, "References"),
    ]


def test_front_matter_of_another_paper() -> None:
    """Title, people without degrees and marks, year and DOI come from the front matter."""
    metadata = parsed(IMRAD).metadata
    assert metadata == Metadata(
        TITLE, ("Anna Schmidt", "Li Wei", "João da Silva"), None, 2021, "10.1234/abcd.2021.5"
    )


def test_front_and_back_of_another_paper() -> None:
    """Addresses, dates and keywords are front matter; run-in contributions and funding are back."""
    document = parsed(IMRAD)
    assert len(texts(document, BlockKind.FRONT)) == 8
    assert [t.split(":")[0] for t in texts(document, BlockKind.BACK)] == [
        "Author Contributions",
        "Funding",
    ]
    assert len(texts(document, BlockKind.PARAGRAPH)) == 6


def test_unnumbered_imrad() -> None:
    """Under Methods and Results a paper's own headings stand one level down."""
    parts = [
        *[TITLE, "Abstract", LONG, "Background", LONG],
        *["Methods", "Cell culture", LONG, "Isolation of exosomes", LONG],
        *["Results", LONG, "MiR-21 promotes invasion", LONG, "Discussion", LONG],
    ]
    document = parsed("\n\n".join(parts))
    assert outline(document) == [
        (1, "Abstract"),
        (1, "Background"),
        (1, "Methods"),
        (2, "Cell culture"),
        (2, "Isolation of exosomes"),
        (1, "Results"),
        (2, "MiR-21 promotes invasion"),
        (1, "Discussion"),
    ]


def test_review_with_headings_of_its_own() -> None:
    """Headings with no cue of their level are siblings; one before another is its parent."""
    document = parsed(
        f"Introduction\n\n{LONG}\n\nBiogenesis of Exosomes\n\n{LONG}\n\nExosomes as Biomarkers\n\n"
        f"Blood\n\n{LONG}\n\nUrine and Saliva\n\n{LONG}\n\nConclusions and Perspectives\n\n{LONG}\n"
    )
    assert outline(document) == [
        (1, "Introduction"),
        (1, "Biogenesis of Exosomes"),
        (1, "Exosomes as Biomarkers"),
        (2, "Blood"),
        (2, "Urine and Saliva"),
        (1, "Conclusions and Perspectives"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Inclusion criteria were met by all of them.",
        "- Age over 18 years",
        "• no metastasis",
        "see https://example.org for more",
        "of the cells that were taken",
        "12",
        "p < 0.05; n = 12",
    ],
)
def test_line_that_is_no_heading(line: str) -> None:
    """Sentences, list items, addresses and numbers are no headings."""
    document = parsed(f"Introduction\n\n{LONG}\n\n{line}\n\n{LONG}\n")
    assert outline(document) == [(1, "Introduction")]


MARKS = [
    "[1]", "[1].", ".[1]", ".¹", "¹", ".1", ".^1", ".^{1,2}", " (Orr, 2020)", " (Orr, 2020).",
    ". (Orr et al., 2020)", " (Orr and Bell 2020a,b)", " (Fig. 1)", ". (Figure 1A)", ".\u2009[1]",
]  # fmt: skip


@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize("follows", [LONG, f"Effects in Mice\n\n{LONG}", f"Discussion\n\n{LONG}"])
def test_a_sentence_that_cites_is_no_heading(mark: str, follows: str) -> None:
    """A paragraph of one sentence that ends in a citation or a figure's number is evidence."""
    line = f"Exosomal miR-88 reduced fibrosis in mice by targeting CTGF{mark}"
    document = parsed(f"Introduction\n\n{LONG}\n\nFindings\n\n{line}\n\n{follows}\n")
    assert line not in [heading for _, heading in outline(document)]
    assert block_with(document, line).kind is P
    assert any(line[:50] in document.text[s.start : s.end] for s in document.sentences)


@pytest.mark.parametrize(
    "line",
    [
        "Participant Flow (Fig. 1)",
        "Resistance to Sublineage BA.1",
        "Role of NKX2.1",
        "Trials of Antagomirs (2020)",
    ],
)
def test_a_heading_may_end_with_a_number(line: str) -> None:
    """A number in a name, a year or the figure of a short title does not make it a sentence."""
    document = parsed(f"Introduction\n\n{LONG}\n\n{line}\n\n{LONG}\n")
    assert outline(document) == [(1, "Introduction"), (1, line)]


def test_list_of_short_lines_is_no_row_of_headings() -> None:
    """Many short lines one after the other are a list, not headings without text."""
    items = "\n".join(f"Item number {word}" for word in "one two three four five six seven".split())
    document = parsed(f"Introduction\n\n{LONG}\n\n{items}\n\n{LONG}\n")
    assert outline(document) == [(1, "Introduction")]


def test_hard_wrapped_text() -> None:
    """Lines wrapped at a width are one paragraph; a hyphen at a line's end takes no space."""
    wrapped = (
        "Exosomes carry miRNAs between the cells of a tumour, and this changes how\n"
        "it grows. They come from many kinds of cells, such as cancer-associated\n"
        "fibroblasts and macrophages, and are taken up by others, for instance tumor-\n"
        "associated macrophages, which then behave in a way that was not seen before\n"
        "in the same cells, and pre- and\npost-operative samples differ too.\n"
    )
    document = parsed(f"Introduction\n\n{wrapped}\n{wrapped}")
    found = texts(document, BlockKind.PARAGRAPH)
    assert len(found) == 2
    assert "for instance tumor-associated macrophages, which then" in found[0]
    assert "this changes how it grows" in found[0]


def test_soft_hyphen_at_a_line_end() -> None:
    """A soft hyphen says that the line end, not the word, has the hyphen."""
    document = parsed(f"Introduction\n\n{PROSE} The mole\u00ad\ncules of it are small. {PROSE}\n")
    assert "The molecules of it" not in document.text  # each line is a block in unwrapped text
    text = f"{PROSE} The mole\u00ad\ncules of it are small."
    extract = Extract("pdf", text, (RawBlock(0, len(text), P, None, 3),))
    document = parse(extract, document_id="d", name="x.pdf", sha256="")
    assert "The molecules of it are small." in document.text
    assert document.blocks[0].page == 3


@pytest.mark.parametrize(
    "text",
    [
        LONG,
        f"BACKGROUND: {PROSE} METHODS: {PROSE} RESULTS: {PROSE} CONCLUSION: {PROSE}",
        f"BACKGROUND: {PROSE}\n\nMETHODS: {LONG}\n\nRESULTS: {LONG}",
        f"{TITLE}.\n\n{LONG}",
        f"{TITLE}\n\nSchmidt A, Wei L.\n\n{LONG}",
    ],
)
def test_abstract_alone(text: str) -> None:
    """A PubMed abstract, labelled or not, with or without its title, is evidence."""
    document = parsed(text)
    told = " ".join(texts(document, BlockKind.PARAGRAPH))
    assert PROSE in told
    assert PROSE not in " ".join(texts(document, BlockKind.FRONT))


def test_title_before_an_abstract() -> None:
    """A title above a lone abstract is the document's title."""
    document = parsed(f"{TITLE}\n\nSchmidt A, Wei L.\n\n{LONG}")
    assert document.metadata.title == TITLE


def test_several_abstracts() -> None:
    """A file of several abstracts, a paragraph each, keeps each of them."""
    document = parsed("\n\n".join(f"{LONG} This is number {n}." for n in range(5)))
    assert len(texts(document, BlockKind.PARAGRAPH)) == 5


def test_plain_words() -> None:
    """A file of a few words is evidence, whatever it is."""
    assert texts(parsed("miR-21"), BlockKind.PARAGRAPH) == ["miR-21"]


def test_bracket_citations() -> None:
    """A paper that cites in brackets has the marks on its sentences."""
    document = parsed(IMRAD.replace("how it grows.", "how it grows [1,2].", 3))
    cited = [m.printed for s in document.sentences for m in s.marks]
    assert cited == [(1, 2)] * 3


def test_author_year_paper() -> None:
    """A paper that cites by name and year has its marks resolved by both."""
    document = parsed(
        f"Introduction\n\n{PROSE} So it was shown (Feng et al., 2021). Smith (2020) denied it.\n\n"
        "References\n\nFeng, Y., & Wang, L. (2021). A study of exosomes. Cancer Res, 29(6), 1.\n\n"
        "Smith, J. (2020). Another study of exosomes. Cancer Research, 28(6), 1–9.\n"
    )
    found = [(m.style, m.targets) for s in document.sentences for m in s.marks]
    assert found == [("author-year", (0,)), ("author-year", (1,))]


def test_a_short_line_that_goes_on_a_sentence_is_no_heading() -> None:
    """A line in small letters behind a cut sentence belongs to it."""
    document = parsed(f"Introduction\n\n{PROSE} It was shown in\n\nbreast cancer cells\n\n{LONG}\n")
    assert "It was shown in breast cancer cells" in document.text
    assert outline(document) == [(1, "Introduction")]


def test_a_title_case_line_amid_a_sentence_is_no_heading() -> None:
    """Nor is one in capitals that the second half of the sentence follows in small letters."""
    halves = f"{PROSE} They were seen again at the", f"and were sent home then. {PROSE}"
    document = parsed(f"Introduction\n\n{halves[0]}\n\nRoyal Seto Hospital\n\n{halves[1]}\n")
    assert "at the Royal Seto Hospital and were sent" in document.text
    assert outline(document) == [(1, "Introduction")]


# ── tables ──────────────────────────────────────────────────────────────────────────────────


def test_table_in_a_sentence() -> None:
    """A table and a figure between the halves of a sentence come after the whole of it."""
    document = parsed(
        f"Introduction\n\n{PROSE} As Table 3 tells, the cells that were\n\n"
        "Table III. Cells and their markers\n\n"
        "Cell\tMarker\nMCF-7\tER and PR of the cell\nT47D\tER\n\n"
        "Figure 4. How it was done.\n\n"
        f"MCF-7 cells grew. {PROSE}\n"
    )
    assert "the cells that were MCF-7 cells grew." in document.text
    assert [b.label for b in document.blocks if b.kind is BlockKind.TABLE_ROW] == ["Table 3"] * 2
    assert block_with(document, "Figure 4").kind is BlockKind.CAPTION


def test_table_label_and_title_apart() -> None:
    """A label on a line of its own and the title after it are both the table's."""
    document = parsed(
        f"Introduction\n\n{LONG}\n\nTable 1\nThe markers of cells\nCell\tMarker\nMCF-7\tER and PR\n"
    )
    titles = [body(document, b) for b in document.blocks if b.kind is BlockKind.TABLE_TITLE]
    assert titles == ["Table 1", "The markers of cells", "Cell\tMarker"]
    rows = [p for p in sentence_units(document) if p.kind is BlockKind.TABLE_ROW]
    assert rows[0].search_text == "The markers of cells. Cell: MCF-7; Marker: ER and PR"


@pytest.mark.parametrize(
    ("header", "row", "columns"),
    [
        ("A\tB\tC", "1\t2\t3", ("A", "B", "C")),
        ("B\tC", "stub\t2\t3", ("", "B", "C")),
        ("A\tB\tC", "1\t2", ("A", "B")),
        ("A\tB", "1\t2\t3\t4", ()),
        ("A\tB\tC", "A heading across", ()),
    ],
)
def test_columns(header: str, row: str, columns: tuple[str, ...]) -> None:
    """Columns are named where the header fits the cells, and left unnamed where it cannot."""
    from index.tables import columns as named

    assert named(tuple(header.split("\t")), row) == columns


def test_table_of_numbers_has_no_header() -> None:
    """A first row of numbers names no columns."""
    document = parsed(f"Introduction\n\n{LONG}\n\n1\t2\t3\n4\t5\t6\n7\t8\t9\n")
    assert [b.columns for b in document.blocks if b.kind is BlockKind.TABLE_ROW] == [()] * 3


def test_prose_about_a_table_is_no_title() -> None:
    """A paragraph that begins "Table 1 shows" is a paragraph."""
    document = parsed(f"Introduction\n\nTable 1 shows that it is so. {LONG}\n")
    assert block_with(document, "Table 1 shows").kind is BlockKind.PARAGRAPH


def test_notes_below_a_table() -> None:
    """Abbreviations and notes below a table are the table's, and open no section."""
    document = parsed(
        f"Introduction\n\n{LONG}\n\nTable 1 Cells\nCell\tMarker\nMCF-7\tER and PR\n"
        f"Abbreviations: ER, estrogen receptor; PR, progesterone receptor.\n"
        f"Notes: All cells grew.\n\n{LONG} And more.\n"
    )
    assert ("PR", "progesterone receptor") in [(a.short, a.long) for a in document.abbreviations]
    assert block_with(document, "All cells grew").label == "Table 1"
    assert block_with(document, "And more").path == ("Introduction",)


# ── marked formats ──────────────────────────────────────────────────────────────────────────


def test_marked_headings() -> None:
    """Where a format marks headings, its levels stand, and no other line becomes one."""
    document = marked(
        (TITLE, BlockKind.FRONT, None),
        ("Abstract", H, 1),
        (LONG, P, None),
        ("Exosomes", H, 1),
        ("Their Cargo", H, 2),
        ("A short line that is no heading", P, None),
        (LONG, P, None),
        ("References", H, 1),
        ("1. Smith J. A study of exosomes in cells. Cancer Res. 2010;1:1-9.", P, None),
    )
    assert outline(document) == [
        (1, "Abstract"),
        (1, "Exosomes"),
        (2, "Their Cargo"),
        (1, "References"),
    ]
    assert document.metadata.title == TITLE
    assert len(document.references) == 1


def test_structured_abstract_in_a_marked_format() -> None:
    """Headings inside an abstract stay inside it."""
    document = marked(
        ("Abstract", H, 1),
        ("Background", H, 2),
        (LONG, P, None),
        ("Results", H, 2),
        (f"{LONG} So we saw.", P, None),
        ("Introduction", H, 1),
        (f"{LONG} So we begin.", P, None),
    )
    assert block_with(document, "So we saw").path == ("Abstract", "Results")
    assert block_with(document, "So we begin").path == ("Introduction",)


def test_levels_that_begin_lower() -> None:
    """A page whose sections begin at the second level has them at the top."""
    document = marked(
        ("Introduction", H, 2), (LONG, P, None), ("Cargo", H, 4), (f"{LONG} Yes.", P, None)
    )
    assert block_with(document, "Yes.").path == ("Introduction", "Cargo")


def test_given_kinds_stand() -> None:
    """What a format says a block is, it is."""
    document = marked(
        ("Introduction", H, 1),
        (LONG, P, None),
        ("Figure 1 The cells.", BlockKind.CAPTION, None),
        ("A\tB", BlockKind.TABLE_ROW, None),
        ("one\ttwo of the things", BlockKind.TABLE_ROW, None),
        ("1. Smith J. A study of exosomes. Cancer Res. 2010;1:1-9.", BlockKind.REFERENCE, None),
        ("Buy our journal", BlockKind.OTHER, None),
        ("We thank all.", BlockKind.BACK, None),
        form="jats",
    )
    assert [b.kind.value for b in document.blocks] == [
        "heading", "paragraph", "caption", "table_title", "table_row", "reference", "other", "back",
    ]  # fmt: skip
    assert [r.number for r in document.references] == [1]


def test_metadata_order() -> None:
    """What is stated beside the file goes before what the reader took, and that before the text."""
    text = f"{TITLE}\n\nAbstract\n\n{LONG}"
    blocks = tuple(RawBlock(text.index(p), text.index(p) + len(p)) for p in text.split("\n\n"))
    extract = Extract("pdf", text, blocks, Metadata(title="Read", year=2001))
    document = parse(
        extract, document_id="d", name="f", sha256="", metadata=Metadata(title="Stated")
    )
    assert (document.metadata.title, document.metadata.year) == ("Stated", 2001)
    assert parse(extract, document_id="d", name="f", sha256="").metadata.title == "Read"


# ── odd text ────────────────────────────────────────────────────────────────────────────────


def squeezed(text: str) -> list[str]:
    """The characters of a text that are not white space, sorted."""
    return sorted("".join(text.split()))


ODD = st.lists(
    st.sampled_from(
        [
            *["\n", "\n\n", "\t", " ", "   ", "\u2028", "\x0c", "-\n", "\u00ad\n", "•", "é", "("],
            *[PROSE, "Introduction", "References", "Abstract: ", "Funding", "Keywords: a, b"],
            *["1. ", "2. ", "Smith J, Jones K. Title of it. Cell. 2010;1:2.", "10.1000/x"],
            *["Table 1 ", "Figure 2. ", "A\tB\tC\n", "Abbreviations", "BC, breast cancer; "],
            *["[1]", ".²²", "^{7,8}", "et al.", "(Feng et al., 2021)", "miR-21", "\U0001f600"],
            *["Exosomes in Cancer", "Exosomes in Blood", "12"],
        ]
    ),
    max_size=40,
).map("".join)


@settings(deadline=None, max_examples=300)
@given(ODD)
def test_nothing_is_lost_of_odd_text(text: str) -> None:
    """Whatever stands in a file, parsing keeps every character, in order, and never raises."""
    document = parsed(text)
    wanted = text.replace("\u00ad", "")
    assert squeezed(document.text.replace("\u00ad", "")) == squeezed(wanted)
    at = 0
    for block in document.blocks:
        assert at <= block.start < block.end
        assert document.text[at : block.start].strip() == ""
        at = block.end
    for passage in [*chunk(document, IndexSettings()), *sentence_units(document)]:
        assert document.text[passage.start : passage.end] == passage.text


@settings(deadline=None, max_examples=100)
@given(st.text(max_size=500), st.lists(st.tuples(st.integers(0, 500), st.integers(0, 500))))
def test_odd_blocks(text: str, spans: list[tuple[int, int]]) -> None:
    """Blocks that overlap, lie outside the text or hold nothing are taken as far as they go."""
    blocks = tuple(RawBlock(min(s), max(s)) for s in spans)
    document = parse(Extract("pdf", text, blocks), document_id="d", name="f", sha256="")
    for offset, char in enumerate(document.text):
        source = document.source_offset(offset)
        assert char.isspace() if source is None else text[source] == char


BIG = {
    "no line end": PROSE * 12_000,
    "no space": "x" * 1_000_000,
    "stops": ". " * 500_000,
    "brackets": "(" * 500_000 + "[1" * 250_000,
    "raised": "¹" * 500_000 + "^{1" * 150_000,
    "headings": "\n\n".join(f"Exosomes in Cell {n}" for n in range(20_000)),
    "series": "\n\n".join(f"Exosomes in Cell {n}\n\n{LONG}" for n in range(4_000)),
    "rows": "a\tb\tc\n" * 100_000,
    "entries": "References\n\n"
    + "\n".join(f"{n}. Smith J. Title {n}. Cell. 2010;1:2." for n in range(1, 15_000)),
    "capitals": "A B C D " * 125_000,
    "cut lines": "the cells of this line have no stop\n\n" * 25_000,
    "noise": "".join(random.Random(7).choices("aA1 .,;:()[]^{}\n\t-²&", k=1_000_000)),
}


@pytest.mark.slow
@pytest.mark.timeout(120)
@pytest.mark.parametrize("kind", BIG)
def test_a_megabyte(kind: str) -> None:
    """A megabyte of trouble is parsed before the test's time runs out, nothing lost."""
    text = BIG[kind]
    document = parsed(text)
    assert sum(not c.isspace() for c in document.text) == sum(not c.isspace() for c in text)


# ── what page layout does ───────────────────────────────────────────────────────────────────


def test_page_number_within_a_section() -> None:
    """A page number neither cuts a sentence nor ends the section it stands in."""
    document = parsed(f"Introduction\n\n{LONG} It was seen in\n\n17\n\nMCF-7 cells too. {PROSE}\n")
    assert "It was seen in MCF-7 cells too." in document.text
    assert texts(document, BlockKind.OTHER) == ["17"]
    more = parsed(f"Introduction\n\n{LONG}\n\n17\n\n{LONG} The end.\n")
    assert more.sections[0].end == len(more.text)


def test_footnote_of_the_first_page() -> None:
    """A correspondence address amid the text is front matter, and cuts no sentence."""
    document = parsed(
        f"Introduction\n\n{LONG} It was seen in\n\n"
        f"Correspondence: Anna Schmidt, 1 Main Street, Email a@example.org\n\n"
        f"MCF-7 cells too. {PROSE}\n"
    )
    assert "It was seen in MCF-7 cells too." in document.text
    assert block_with(document, "Main Street").kind is BlockKind.FRONT


def test_figure_among_the_references() -> None:
    """A figure that no paragraph refers to, printed after the text, belongs to the text's end."""
    document = parsed(
        f"Introduction\n\n{LONG}\n\nDiscussion\n\n{LONG}\n\nReferences\n\n"
        "1. Smith J. A study of exosomes in cells. Cancer Res. 2010;1:1-9.\n\n"
        "Figure 1. The cells after a day.\n"
    )
    assert block_with(document, "Figure 1").path == ("Discussion",)


def test_affiliations_after_the_abstract() -> None:
    """Addresses between abstract and introduction are front matter."""
    document = parsed(
        f"{TITLE}\n\nAnna Schmidt\n\nAbstract\n\n{LONG}\n\n"
        f"^{{1}}Institute of Pathology, University of Somewhere\n\nIntroduction\n\n{LONG}\n"
    )
    assert block_with(document, "Institute of Pathology").kind is BlockKind.FRONT


def test_authors_under_a_heading_of_their_own() -> None:
    """Where "Authors" and "Affiliation" are headings, names are read and their marks cite none."""
    heading, names = BlockKind.HEADING, "Anna Schmidt^{1}, Bela Kovacs^{1} ^{*}, Carla Rossi^{2}"
    document = marked(
        (TITLE, None, None),
        ("Authors", heading, 1),
        (names, BlockKind.PARAGRAPH, None),
        ("Affiliation", heading, 1),
        ("^{1}Department of Pathology, University of Somewhere", BlockKind.PARAGRAPH, None),
        ("Introduction", heading, 1),
        (f"{LONG} [1]", BlockKind.PARAGRAPH, None),
        ("References", heading, 1),
        ("1 Smith J. A study of exosomes. Cancer Res 2010;1:1-9.", BlockKind.PARAGRAPH, None),
    )
    assert document.metadata.authors == ("Anna Schmidt", "Bela Kovacs", "Carla Rossi")
    assert block_with(document, "Anna Schmidt").kind is BlockKind.FRONT
    assert [mark.printed for one in document.sentences for mark in one.marks] == [(1,)]


def test_a_line_of_labels_is_no_title() -> None:
    """What a publisher sets above the title, in a line with bars, is not taken for it."""
    text = IMRAD.replace(TITLE, f"Review | Open access | Published: 14 March 2024\n\n{TITLE}", 1)
    assert parsed(text).metadata.title == TITLE


CELLS = [
    "Limit of detection", "Sample", "Target", "Reference", "Gold sensor", "miR-21-5p", "UV-Vis",
    "6 aM Plasma", "[1]", "Nanopore", "miR-155", "Yes [2]",
]  # fmt: skip


def test_cells_that_left_their_table_are_neither_joined_nor_a_reference_list() -> None:
    """A column's name is "Reference", too: what follows is text, and each cell stands alone."""
    document = marked(
        (TITLE, H, 1), ("1. Introduction", H, 2), (LONG, P, None),
        ("Table 1. Methods compared.", P, None), *((cell, P, None) for cell in CELLS),
        ("2. Results", H, 2), ("2.1. Sensors", P, None), (f"Gold is best. {LONG}", P, None),
        ("References", H, 2), ("1. Roe A, Poe B. Gold. J Gold. 2019;1:1-9.", P, None),
    )  # fmt: skip
    assert texts(document, BlockKind.TABLE_ROW) == CELLS
    assert len(document.references) == 1
    assert block_with(document, "Gold is best").kind is P
    assert outline(document)[-2:] == [(2, "Sensors"), (1, "References")]


def test_a_column_called_reference_opens_no_reference_list() -> None:
    """Without a table's title above it, a line "Reference" needs an entry below it."""
    cells = f"Reference\n\nGold sensor\n\n{LONG} Twice.\n\n4. Discussion"
    document = parsed(IMRAD.replace("4. Discussion", cells))
    assert block_with(document, "Twice.").kind is P
