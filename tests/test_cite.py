"""Citations: quotes in place, and the studies behind them."""

import pytest

from assistant import cite
from assistant.cite import display, is_review, studies_of, warnings_for
from assistant.records import Citation, Finding, FindingKind, Place
from index.chunk import sentence_units
from index.records import BlockKind, Document, Reference, Sentence
from tests.parsing import parsed

REFERENCES = (
    "1. Adam A. Exosomal miR-9 silences PTEN in fibroblasts. J Cell. 2020;1(1):1-2.\n"
    "2. Berg B. A general account of vesicles. J Cell. 2021;2(1):3-4.\n"
    "3. Cole C. MiR-155 drives resistance. J Cell. 2022;3(1):5-6.\n"
)


def paper(body: str, padding: str = "") -> Document:
    """A small paper with three references, and a paragraph of padding."""
    first = "Vesicles were seen in every sample of the tissue that was taken from the patients."
    return parsed(
        f"A paper\n\nResults\n\n{first}\n\n{body}\n\n{padding}\n\nReferences\n\n{REFERENCES}"
    )


def sentence(document: Document, words: str) -> Sentence:
    """The only sentence that holds `words`."""
    found = [
        item
        for item in document.sentences
        if words in document.text[item.start : item.end]
        and document.blocks[item.block].kind is BlockKind.PARAGRAPH
    ]
    assert len(found) == 1
    return found[0]


def numbers(document: Document, words: str, about: str = "") -> list[int | None]:
    """The printed numbers of the studies behind the sentence with `words`."""
    return [item.number for item in studies_of(document, sentence(document, words), about=about)]


# ── studies ─────────────────────────────────────────────────────────────────────────────────


def test_own_marks_are_the_studies() -> None:
    """A sentence's own marks lead to its studies, none of them inherited."""
    document = paper(
        "MiR-9 silences PTEN in the cells.^{1,2} MiR-155 drives resistance to it.³ That was all."
    )
    assert numbers(document, "silences") == [1, 2]
    assert numbers(document, "resistance") == [3]
    assert not any(one.inherited for one in studies_of(document, sentence(document, "resistance")))


def test_sentence_on_the_same_finding_inherits() -> None:
    """A sentence with no mark takes the study of the neighbour on the same miRNA, and says so."""
    document = paper("MiR-155 drives resistance.³ Blocking miR-155 restored the response.")
    studies = studies_of(document, sentence(document, "restored"))
    assert [(one.number, one.inherited) for one in studies] == [(3, True)]


def test_what_studies_show_together_is_theirs_together() -> None:
    """A conclusion from "these studies" inherits all of those before it, not the last alone."""
    document = paper(
        "MiR-9 silences PTEN in the cells.¹ MiR-155 drives resistance to it.³ These studies"
        " underline the weight of vesicles."
    )
    assert numbers(document, "underline") == [1, 3]


def test_number_that_follows_is_inherited_too() -> None:
    """A finding told first and cited one sentence later has that study."""
    document = paper(
        "MiR-155 was raised in resistant cells. Its transfer (miR-155) made more cells so.³"
    )
    assert numbers(document, "raised") == [3]


def test_other_finding_inherits_nothing() -> None:
    """A sentence on another miRNA takes no study from its neighbours."""
    document = paper("MiR-155 drives resistance.³ The role of miR-4443 remains unknown.")
    assert numbers(document, "unknown") == []


def test_other_paragraph_lends_nothing() -> None:
    """Studies are not inherited across paragraphs."""
    document = paper("MiR-155 drives resistance.³\n\nBlocking miR-155 restored the response.")
    assert numbers(document, "restored") == []


def review(body: str) -> Document:
    """The same paper as a review, which reports no study of its own."""
    first = "Vesicles were seen in every sample of the tissue that was taken from the patients."
    more = "More on them can be read in the other chapters of this book, and in the older ones."
    return parsed(
        f"A paper\n\nIntroduction\n\n{first}\n\n{body}\n\n{more}\n\nReferences\n\n{REFERENCES}"
    )


@pytest.mark.parametrize(
    ("body", "words", "expected"),
    [
        ("MiR-155 is made by monocytes. Its loss slowed scarring.³", "made by", [3]),
        ("MiR-155 is made by monocytes. MiR-9 lowers its target.¹", "made by", []),
        ("One trial has been held. In this study, nine patients improved.²", "been held", [2]),
        ("Cells took part.² Recall was 71.2% at best. Cases rose by 4%.", "Cases rose", [2]),
        ("Cells took part.² In a cohort, recall was 71.2%.", "recall", []),
        ("MiR-155 drives it.³ This was not confirmed by others. MiR-9 did.¹", "confirmed", [1]),
        ("MiR-9 acts,¹ and miR-155 does.³ The authors saw no other way.", "saw no", [3]),
        ("MiR-155 drives it.³ Table 1 lists these mechanisms.", "lists", []),
        ("MiR-155 drives it.³ It should be borne in mind that drugs matter.", "borne", []),
        ("MiR-155 drives it.³ It acts on many cells.", "acts on", [3]),
    ],
)
def test_what_a_review_tells_next_to_a_number(body: str, words: str, expected: list[int]) -> None:
    """What brings a study up, goes on with its figures or says who failed to repeat it has it."""
    assert numbers(review(f"{body} That was all."), words) == expected


def test_a_paper_s_own_figures_have_no_study() -> None:
    """Figures of a paper with results of its own are its own."""
    document = paper("The assay was used.² Recall was 71.2% at best.")
    assert numbers(document, "Recall") == []


def test_length_of_the_paper_does_not_matter() -> None:
    """Digits elsewhere in a long paper leave what a sentence inherits as it is."""
    body = "MiR-9 silences PTEN.¹ Blocking miR-9 restored the response."
    padding = "Others were seen. " + " ".join(
        f"Values of {n} and 19 were found." for n in range(200)
    )
    assert numbers(paper(body), "restored") == [1]
    assert numbers(paper(body, padding), "restored") == [1]


def test_studies_on_what_is_asked_stand_first() -> None:
    """Of several studies, those whose titles share the question's miRNA come first."""
    document = paper("Both miR-9 and miR-155 matter.^{1,2,3}")
    assert numbers(document, "Both", about="What of miR-155?") == [3, 1, 2]
    assert numbers(document, "Both") == [1, 2, 3]


TABLE = (
    "Table 1 The roles\n\n"
    "miRNA\tTarget\tRef.\n"
    "miR-9 (fibroblasts)\tPTEN\t[{fitting}]\n"
    "miR-155 (tumours)\tSOCS1\t[{other}]\n"
)


def test_table_number_counts_only_where_it_fits() -> None:
    """A row's printed number leads to its study where the title can be about it, else nowhere."""
    document = paper(
        "Both are listed (Table 1).\n\n" + TABLE.format(fitting=1, other=1) + "\n\nThe end came."
    )
    rows = [
        item
        for item in document.sentences
        if document.blocks[item.block].kind is BlockKind.TABLE_ROW
        and "miR-" in document.text[item.start : item.end]
    ]
    assert len(rows) == 2
    found = [[one.number for one in studies_of(document, row)] for row in rows]
    assert found == [[1], []]


def rows_of(document: Document) -> list[list[int | None]]:
    """The printed numbers of the studies behind each row below a table's head."""
    rows = [s for s in document.sentences if document.blocks[s.block].kind is BlockKind.TABLE_ROW]
    return [[one.number for one in studies_of(document, row)] for row in rows]


def test_bare_numbers_in_a_column_of_references_are_followed() -> None:
    """A column headed "Reference" cites without brackets; other numbers do not."""
    table = "Table 1 Roles\n\nmiRNA\tn\tReference\nmiR-9\t3\t1\nmiR-155\t1\t3\n"
    assert rows_of(review(f"Both are listed (Table 1).\n\n{table}\n\nThe end came.")) == [[1], [3]]


def test_numbers_of_a_table_that_fits_are_believed() -> None:
    """Where each title that names a miRNA fits its row, a title without a name fits too."""
    rows = "miR-9\tA\t[1]\nmiR-155\tB\t[{}]\nmiR-155\tC\t[3]\nSeven miRNAs\tD\t[2]\n"
    table = f"Table 1 Roles\n\nmiRNA\tTarget\tRef.\n{rows}"
    for number, last in ((3, [2]), (1, [])):
        body = f"All are listed (Table 1).\n\n{table.format(number)}\n\nThe end came."
        assert rows_of(review(body))[-1] == last


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Roles of exosomes as drug delivery systems: a mini-review", True),
        ("Emerging role of vesicles in cancer", True),
        ("The hallmarks of metastasis", True),
        ("Exosomal miR-9 promotes metastasis", False),
        ("The roles of miR-155 in resistance to doxorubicin", False),
        ("Monocytes secrete vesicles", False),
        (None, False),
    ],
)
def test_reviews_call_themselves_so(title: str | None, expected: bool) -> None:
    """A title that speaks of a review is one, unless it names a miRNA."""
    assert is_review(Reference("raw", title=title)) is expected


# ── quotes ──────────────────────────────────────────────────────────────────────────────────


def test_every_sentence_is_cited_in_place(review_document: Document) -> None:
    """Each sentence's quote and paragraph are the document's own text at the offsets given."""
    document = review_document
    raws = {reference.raw for reference in document.references}
    for item in document.sentences[::5]:
        one = cite.cite(document, item, number=1)
        assert document.text[one.start : one.end] == one.quote
        inside = one.start - one.passage_start
        assert one.passage[inside : inside + len(one.quote)] == one.quote
        assert {study.raw for study in one.references} <= raws


def test_own_marks_of_the_review_are_followed(review_document: Document) -> None:
    """For every paragraph sentence with marks, the studies are just those of its numbers."""
    document, seen = review_document, 0
    for item in document.sentences:
        if item.marks and document.blocks[item.block].kind is BlockKind.PARAGRAPH:
            printed = {number for mark in item.marks for number in mark.printed}
            if not printed:  # an author's name
                continue
            studies = studies_of(document, item)
            assert {study.number for study in studies} == printed
            assert not any(study.inherited for study in studies)
            seen += 1
    assert seen > 100


def test_shown_sentence_is_verbatim_without_its_mark(review_document: Document) -> None:
    """A shown sentence is the source's own up to the mark behind its full stop."""
    document, seen = review_document, 0
    for unit in sentence_units(document):
        if unit.kind is not BlockKind.PARAGRAPH:
            continue
        text = display(unit, document)
        assert unit.text.startswith(text)
        assert not text.endswith(tuple("⁰¹²³⁴⁵⁶⁷⁸⁹}"))
        seen += 1
    assert seen > 200


def test_shown_table_row_names_its_columns(review_document: Document) -> None:
    """A table row is shown with every cell, each behind the name of its column."""
    rows = [item for item in sentence_units(review_document) if "\t" in item.text]
    assert len(rows) >= 11
    for row in rows:
        text = display(row, review_document)
        assert "\t" not in text
        assert all(cell.strip() in text for cell in row.text.split("\t"))


# ── warnings ────────────────────────────────────────────────────────────────────────────────


def _finding(start: int, end: int, document_id: str = "d") -> Finding:
    place = Place(document_id, start, end, "quote")
    return Finding(FindingKind.TWO_VALUES, "Check: two values", place, place)


def _citation(start: int, end: int) -> Citation:
    return Citation(1, "quote", "quote", start, "d", "title", (), None, start, end)


def test_warnings_are_those_on_what_is_quoted() -> None:
    """A finding warns where its claim overlaps a quote of the same document."""
    quotes = [_citation(10, 20), _citation(40, 50)]
    touching = [_finding(19, 25), _finding(0, 11), _finding(44, 45)]
    others = [_finding(20, 40), _finding(50, 60), _finding(10, 20, "e")]
    assert warnings_for(quotes, [*others, *touching]) == tuple(touching)
