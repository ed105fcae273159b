"""The review as a `Document`: its traps, one by one."""

import re

import pytest

from index.records import EVIDENCE_KINDS, BlockKind, Document
from tests.parsing import block_with, body, outline, texts


def squeezed(text: str) -> str:
    """A text without its white space."""
    return "".join(text.split())


# ── nothing lost, everything in place ───────────────────────────────────────────────────────


def test_every_character_of_the_file_is_kept(review_document: Document, review_text: str) -> None:
    """Every character of the file that is not white space stands in some block, as often."""
    kept = "".join(squeezed(body(review_document, b)) for b in review_document.blocks)
    assert sorted(kept) == sorted(squeezed(review_text))


def test_text_is_the_blocks_parted_by_white_space(review_document: Document) -> None:
    """Between the blocks there is white space and nothing else; blocks are in order and apart."""
    at = 0
    for block in review_document.blocks:
        assert review_document.text[at : block.start].strip() == ""
        assert block.start < block.end
        at = block.end
    assert at == len(review_document.text)


def test_source_map_leads_back_to_the_file(review_document: Document, review_text: str) -> None:
    """Each character is found in the file where the map says; what it cannot place is a space."""
    for offset, char in enumerate(review_document.text):
        source = review_document.source_offset(offset)
        if source is None:
            assert char.isspace()
        else:
            assert review_text[source] == char


def test_every_sentence_is_in_the_file(review_document: Document, review_text: str) -> None:
    """Every sentence is found in the file, white space folded, between the places it maps to."""
    for sentence in review_document.sentences:
        first = review_document.source_offset(sentence.start)
        last = review_document.source_offset(sentence.end - 1)
        assert first is not None
        assert last is not None
        quote = squeezed(review_document.text[sentence.start : sentence.end])
        stretch = squeezed(review_text[first : last + 1])
        assert stretch.startswith(quote[:20])
        assert stretch.endswith(quote[-20:])


def test_body_is_whole_and_in_order(review_document: Document, review_text: str) -> None:
    """From Introduction to Conclusion, the evidence in reading order is the file's own body.

    The table's rows and the captions come out of order by design, so they are taken out of both.
    """
    start = review_text.index("\nIntroduction\n") + len("\nIntroduction\n")
    lines = review_text[start : review_text.index("\nAbbreviations\n")].splitlines()
    moved = ("Table I ", "Figure 1 ", "Figure 2 ")
    headings = {section.heading for section in review_document.sections}
    wanted = squeezed(
        "".join(
            line
            for line in lines
            if "\t" not in line and not line.startswith(moved) and line not in headings
        )
    )
    found = "".join(
        squeezed(body(review_document, block))
        for block in review_document.blocks
        if block.kind is BlockKind.PARAGRAPH and block.path != ("Abstract",)
    )
    assert found == wanted


# ── sections ────────────────────────────────────────────────────────────────────────────────


def test_heading_tree(review_document: Document) -> None:
    """The unmarked headings come out as the tree that the paper has."""
    assert outline(review_document) == [
        (1, "Abstract"),
        (1, "Introduction"),
        (1, "Exosome-Derived miRNAs in Remodeling BC Progression"),
        (2, "Exosome-Derived miRNAs from BC Cells"),
        (3, "Interaction Between BC Cells"),
        (3, "Interaction Between BC Cell-Stroma Cell"),
        (3, "Roles in Angiogenesis and Vascular Remodeling"),
        (3, "Roles in Organotropic Metastasis"),
        (2, "Exosome-Derived miRNAs from Other Cells"),
        (1, "Exosome-Derived miRNAs in Immune Regulation"),
        (2, "Exosome-Derived miRNAs from BC Cells"),
        (2, "Exosome-Derived miRNAs from Immune Cells"),
        (1, "Exosome-Derived miRNAs in BC Diagnosis"),
        (2, "Differential Diagnosis"),
        (2, "Treatment Monitoring"),
        (1, "Exosome-Derived miRNAs in BC Treatment"),
        (2, "Drug Resistance"),
        (2, "Drug Delivery Based on Stem Cell-Derived Exosomes"),
        (1, "Discussion"),
        (1, "Conclusion"),
        (1, "Abbreviations"),
        (1, "Acknowledgments"),
        (1, "Author Contributions"),
        (1, "Funding"),
        (1, "Disclosure"),
        (1, "References"),
    ]


def test_one_heading_under_two_parents(review_document: Document) -> None:
    """The heading that occurs twice gives two paths, each with its own text."""
    paths = [s.path for s in review_document.sections if s.heading.endswith("from BC Cells")]
    assert len(set(paths)) == 2
    assert block_with(review_document, "4T1 cell-derived exosomes delivered").path == (
        "Exosome-Derived miRNAs in Immune Regulation",
        "Exosome-Derived miRNAs from BC Cells",
    )


def test_sections_nest(review_document: Document) -> None:
    """A section's extent holds the sections whose path begins with its own, and no other."""
    for outer in review_document.sections:
        for inner in review_document.sections:
            inside = outer.start <= inner.start and inner.end <= outer.end
            assert inside == (inner.path[: len(outer.path)] == outer.path)


def test_a_section_holds_what_its_path_says(review_document: Document) -> None:
    """A paragraph lies in the extent of the section it names, tables and captions left aside."""
    extents = {section.path: section for section in review_document.sections}
    for block in review_document.blocks:
        if block.kind is BlockKind.PARAGRAPH:
            section = extents[block.path]
            assert section.start < block.start < block.end <= section.end


# ── page breaks, table, captions ────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "joined",
    [
        "a large number of characteristic membrane proteins, such as CD63",
        "activate AKT signaling in breast cancer cells and exert",
        "In another bone metastasis study, SCP28",
        "miR-148b-3p derived from HUCMSC exosomes could target TRIM59",
        "Exosomal expression levels of miR-3662, miR-146a, and miR-1290 in serum",
        "linked to superior overall, non-recurrence or non-distant metastasis",
        "lung, bone, or viscera, are potentially valuable, non-invasive",
    ],
)
def test_paragraph_is_whole(review_document: Document, joined: str) -> None:
    """A sentence that a page break or the table cuts is whole again, in one paragraph."""
    assert joined.casefold() in review_document.text.casefold()
    assert review_document.text.casefold().count(joined.casefold()) == 1


def test_no_paragraph_is_cut(review_document: Document) -> None:
    """Every paragraph of the review ends with a full stop, or its citation mark after one."""
    for paragraph in texts(review_document, BlockKind.PARAGRAPH):
        assert re.search(r"\.(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\^\{[\d,–]+\})?$", paragraph), paragraph[-60:]


def test_table_rows(review_document: Document) -> None:
    """Table I gives eleven rows of five cells, each naming its five columns as printed."""
    rows = [b for b in review_document.blocks if b.kind is BlockKind.TABLE_ROW]
    assert len(rows) == 11
    for row in rows:
        assert row.columns == (
            "Exosomal miRNA Source",
            "Recipient",
            "Functions",
            "Mechanisms",
            "Ref.",
        )
        assert len(body(review_document, row).split("\t")) == 5


def test_table_belongs_where_the_text_refers_to_it(review_document: Document) -> None:
    """Table I stands in Diagnosis and belongs to Immune Regulation, which calls it Table 1."""
    table = [b for b in review_document.blocks if b.label == "Table 1"]
    assert len(table) == 13  # title, column names, eleven rows
    assert {b.path[0] for b in table} == {"Exosome-Derived miRNAs in Immune Regulation"}


def test_captions(review_document: Document) -> None:
    """Both captions are whole, labelled, and belong to the paragraph that refers to them."""
    captions = [b for b in review_document.blocks if b.kind is BlockKind.CAPTION]
    assert [(b.label, b.path) for b in captions] == [
        ("Figure 1", ("Introduction",)),
        ("Figure 2", ("Conclusion",)),
    ]
    assert body(review_document, captions[0]).endswith("and receptor interaction.")


# ── what is no evidence ─────────────────────────────────────────────────────────────────────


def test_metadata(review_document: Document) -> None:
    """Title and authors come from the text; journal, year and DOI are not stated there."""
    metadata = review_document.metadata
    assert metadata.title == (
        "The Emerging Roles of Exosomal miRNAs in Breast Cancer Progression and Potential "
        "Clinical Applications"
    )
    assert metadata.authors == ("Jie Li", "Dejiao He", "Yajun Bi", "Shengxuan Liu")
    assert (metadata.journal, metadata.year, metadata.doi) == (None, None, None)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Jie Li^{1,*}", BlockKind.FRONT),
        ("¹Department of Thyroid", BlockKind.FRONT),
        ("contributed equally to this work", BlockKind.FRONT),
        ("tongjishengxuanl@163.com", BlockKind.FRONT),
        ("Keywords: breast cancer", BlockKind.FRONT),
        ("are co-first authors", BlockKind.BACK),
        ("All authors made a significant contribution", BlockKind.BACK),
        ("Nature Science Foundation of Hubei", BlockKind.BACK),
        ("no conflict of interest", BlockKind.BACK),
        ("Dovepress", BlockKind.OTHER),
        ("international, peer-reviewed open access", BlockKind.OTHER),
        ("Submit your manuscript here", BlockKind.OTHER),
        ("Breast cancer remains the leading malignancy", BlockKind.PARAGRAPH),
        ("BMSCs, bone marrow mesenchymal stem cells;", BlockKind.ABBREVIATIONS),
    ],
)
def test_kind(review_document: Document, words: str, kind: BlockKind) -> None:
    """Front matter, back matter and the advertisement are told from evidence."""
    assert block_with(review_document, words).kind is kind


def test_abstract_is_evidence(review_document: Document) -> None:
    """The run-in "Abstract:" is a heading of its own, its text evidence under it."""
    assert block_with(review_document, "Breast cancer remains the leading").path == ("Abstract",)
    assert "Abstract:" in texts(review_document, BlockKind.HEADING)


# ── sentences, abbreviations ────────────────────────────────────────────────────────────────


def test_sentences_lie_in_evidence(review_document: Document) -> None:
    """Sentences are of evidence blocks only, inside them, in reading order and apart."""
    at = 0
    for sentence in review_document.sentences:
        block = review_document.blocks[sentence.block]
        assert block.kind in EVIDENCE_KINDS
        assert at <= sentence.start < sentence.end
        assert block.start <= sentence.start
        assert sentence.end <= block.end
        at = sentence.end


def test_sentences_leave_nothing_out(review_document: Document) -> None:
    """The sentences of a block hold every character of it that is not white space."""
    told: dict[int, str] = {}
    for sentence in review_document.sentences:
        text = squeezed(review_document.text[sentence.start : sentence.end])
        told[sentence.block] = told.get(sentence.block, "") + text
    for at, block in enumerate(review_document.blocks):
        if block.kind in EVIDENCE_KINDS:
            assert told[at] == squeezed(body(review_document, block))


def test_equal_sentences_have_two_ids(review_document: Document) -> None:
    """A sentence that stands twice has two ids, and no id is given twice."""
    said = [review_document.text[s.start : s.end] for s in review_document.sentences]
    twice = [text for text in said if said.count(text) > 1]
    assert len(twice) == 2
    ids = [sentence.id for sentence in review_document.sentences]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize(
    ("short", "long", "listed"),
    [
        ("BC", "breast cancer", True),
        ("TNBC", "triple-negative breast cancer", True),
        ("PARP", "poly(ADP-ribose) polymerase", True),
        ("LN", "lymph node", True),
        ("US", "ultrasound", True),
        ("MVBs", "multiple vesicular bodies", True),
        ("MVBs", "multivesicular bodies", False),
        ("TAM", "tumor-associated macrophages", False),
        ("OS", "overall survival", False),
        ("GI", "genomic instability", False),
        ("CAAs", "cancer-related adipocytes", False),
        ("ADSCs", "adipose-derived stem cells", False),
        ("TAAs", "tumor-associated antigens", False),
    ],
)
def test_abbreviation(review_document: Document, short: str, long: str, listed: bool) -> None:
    """Abbreviations are those of the review's own list and the pairs in its text."""
    found = [a for a in review_document.abbreviations if (a.short, a.long) == (short, long)]
    assert [a.listed for a in found] == [listed]
    assert long in review_document.text[found[0].start : found[0].end]


def test_whole_list_of_abbreviations(review_document: Document) -> None:
    """All thirty entries of the list are taken, in its order."""
    listed = [a.short for a in review_document.abbreviations if a.listed]
    entries = texts(review_document, BlockKind.ABBREVIATIONS)[0].split(";")
    assert listed == [entry.split(",")[0].strip() for entry in entries]
