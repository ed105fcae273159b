"""Passages: windows of whole sentences that fit the model, and what search sees of them."""

import dataclasses
import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.chunk import chunk, sentence_units
from index.records import EVIDENCE_KINDS, BlockKind, Document, Passage
from index.settings import IndexSettings
from index.tokens import MODEL_WINDOW, SPECIAL_TOKENS, counter, estimate
from tests.parsing import body, parsed

SETTINGS = IndexSettings()
COUNT = counter(SETTINGS.model)
PROSE = "Exosomes carry miRNAs between the cells of a tumour, and this changes how it grows. "


@pytest.fixture(scope="module")
def passages(review_document: Document) -> list[Passage]:
    """The review's passages."""
    return chunk(review_document, SETTINGS)


@pytest.fixture(scope="module")
def units(review_document: Document) -> list[Passage]:
    """The review's sentences as passages."""
    return sentence_units(review_document)


# ── the review ──────────────────────────────────────────────────────────────────────────────


def test_text_is_verbatim(review_document: Document, passages: list[Passage]) -> None:
    """A passage's text is what stands at its offsets."""
    assert passages
    for passage in passages:
        assert review_document.text[passage.start : passage.end] == passage.text


def test_every_word_of_evidence_is_in_a_passage(
    review_document: Document, passages: list[Passage]
) -> None:
    """Every character of the evidence is covered by some passage; nothing else is."""
    covered = {at for p in passages for at in range(p.start, p.end)}
    for block in review_document.blocks:
        for at in range(block.start, block.end):
            if not review_document.text[at].isspace():
                assert (at in covered) == (block.kind in EVIDENCE_KINDS)


def test_no_passage_spans_two_blocks(review_document: Document, passages: list[Passage]) -> None:
    """Each passage lies in one block and tells that block's kind, path and label."""
    for passage in passages:
        inside = [
            b for b in review_document.blocks if b.start <= passage.start and passage.end <= b.end
        ]
        assert [(b.kind, b.path, b.label) for b in inside] == [
            (passage.kind, passage.path, passage.label)
        ]


def test_passages_fit_the_model(passages: list[Passage]) -> None:
    """With heading and special tokens every passage fits the window; none is truncated."""
    for passage in passages:
        assert COUNT(passage.search_text) + SPECIAL_TOKENS <= MODEL_WINDOW
        assert COUNT(passage.search_text) <= SETTINGS.passage_tokens + 40


def test_passages_hold_whole_sentences(review_document: Document, passages: list[Passage]) -> None:
    """A passage begins and ends with the sentences that it names."""
    by_id = {sentence.id: sentence for sentence in review_document.sentences}
    for passage in passages:
        named = [by_id[name] for name in passage.sentences]
        assert passage.start == named[0].start
        assert passage.end == named[-1].end


def test_neighbours_share_a_sentence(passages: list[Passage]) -> None:
    """Two windows of a paragraph share one sentence, where it leaves room for another."""
    pairs = [
        (a, b)
        for a, b in itertools.pairwise(passages)
        if a.kind is BlockKind.PARAGRAPH and a.end > b.start
    ]
    assert len(pairs) >= 10
    for first, second in pairs:
        assert first.sentences[-1] == second.sentences[0]
        assert first.sentences[-1] != second.sentences[-1]


def test_ids_are_unique(passages: list[Passage], units: list[Passage]) -> None:
    """No id is given twice, to passages or sentences."""
    ids = [p.id for p in (*passages, *units)]
    assert len(set(ids)) == len(ids)


def test_units_are_the_sentences(review_document: Document, units: list[Passage]) -> None:
    """Every sentence is a unit under its own id, in reading order."""
    assert [(u.id, u.start, u.end, u.sentences) for u in units] == [
        (s.id, s.start, s.end, (s.id,)) for s in review_document.sentences
    ]


def test_ids_stay_while_the_text_stays(review_document: Document) -> None:
    """Chunking twice gives the same passages."""
    assert chunk(review_document, SETTINGS) == chunk(review_document, SETTINGS)


def test_search_text_has_no_citation_marks(units: list[Passage]) -> None:
    """No raised or bracketed number is left in what search sees."""
    for unit in units:
        assert not set(unit.search_text) & set("⁰¹²³⁴⁵⁶⁷⁸⁹^{}[]")


def test_search_text_keeps_every_other_word(units: list[Passage]) -> None:
    """Apart from marks, spaces and row punctuation, search sees every character of the text."""
    for unit in units:
        if unit.kind is BlockKind.PARAGRAPH and "^" not in unit.text:
            bare = "".join(c for c in unit.text if c not in "⁰¹²³⁴⁵⁶⁷⁸⁹" and not c.isspace())
            assert "".join(unit.search_text.split()).endswith(bare)


def unit_with(units: list[Passage], words: str) -> Passage:
    """The only unit whose text holds `words`."""
    found = [unit for unit in units if words in unit.text]
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("directly targeting the tumor-suppressive PDLIM2", "activating the NF-κB signal"),
        ("activated NF- κ B and WNT/ β -catenin", "NF-κB and WNT/β-catenin pathways"),
        ("cultured fibroblasts and CAFs from BC", "from TGF-β1 cultured"),
        ("mTOR/HIF-1 α /VEGF", "mTOR/HIF-1α/VEGF signaling"),
        ("INHBA/IL13R α 2", "INHBA/IL13Rα2 axis."),
        ("decreased IL-10/TGF- β secretion", "TNF-α/IL-1β, and decreased IL-10/TGF-β secretion"),
        ("miR-5100 (PGRN ^{-/-} TAMs)", "miR-5100 (PGRN-/- TAMs)"),
        ("Wnt/ β -linked", "Wnt/β-linked protein"),
    ],
)
def test_names_are_whole(units: list[Passage], words: str, name: str) -> None:
    """Names that the layout tore apart are whole in what search sees."""
    assert name in unit_with(units, words).search_text


def test_heading_goes_before(units: list[Passage]) -> None:
    """What a section is about goes before its sentences; a name that all papers have does not."""
    assert unit_with(units, "miR-770 was closely").search_text.startswith("Drug Resistance. ")
    assert unit_with(units, "Of these methods").search_text.startswith("Of these methods")


def test_row_can_be_read_alone(passages: list[Passage]) -> None:
    """A table row is one passage; search sees its table's title and its columns' names."""
    rows = [p for p in passages if p.kind is BlockKind.TABLE_ROW]
    assert len(rows) == 11
    assert rows[0].search_text == (
        "The Roles of Exosomal miRNA in Immune Regulation in BC. "
        "Exosomal miRNA Source: miR-33 (4T1 cells); Recipient: Macrophages; "
        "Functions: Suppressed BC tumor growth and metastasis; "
        "Mechanisms: Induced M1 polarization in macrophages with elevated TNF-α and IL-1β "
        "expression"
    )


def test_abbreviations_come_in_small_passages(passages: list[Passage]) -> None:
    """A list of abbreviations gives passages of a few entries, each entry once."""
    lists = [p for p in passages if p.kind is BlockKind.ABBREVIATIONS]
    assert len(lists) >= 5
    assert sum(len(p.sentences) for p in lists) == 30


# ── any document ────────────────────────────────────────────────────────────────────────────


def document_of(paragraph: str) -> Document:
    """A paper of one section with one paragraph."""
    return parsed(f"Introduction\n\n{paragraph}\n")


def test_long_sentence_is_cut_at_clauses() -> None:
    """A sentence beyond the window is cut after clause marks; all parts carry its id."""
    clause = "the exosomes of these cells carry miR-21 to others, "
    document = document_of(clause.capitalize() + clause * 60 + "and so on.")
    passages = chunk(document, SETTINGS)
    assert len(passages) > 2
    assert {p.sentences for p in passages} == {(document.sentences[0].id,)}
    assert all(p.text.endswith(",") or p.text.endswith(", ") for p in passages[:-1])


@pytest.mark.parametrize("text", ["x" * 30_000, "word " * 8_000, "é" * 3_000, "1" * 5_000])
def test_text_without_stops_is_cut(text: str) -> None:
    """Text with no stop, or no space, still gives passages that fit and leave nothing out."""
    document = document_of(text)
    passages = chunk(document, SETTINGS)
    told = "".join("".join(p.text.split()) for p in passages)
    assert told == "".join(text.split())
    assert all(COUNT(p.search_text) + SPECIAL_TOKENS <= MODEL_WINDOW for p in passages)


def test_long_heading_leaves_room() -> None:
    """A heading longer than the window does not crowd out the text."""
    heading = "Exosomes and " + "miRNA-21/PTEN/AKT/mTOR " * 6
    document = parsed(f"{heading}\n\n{PROSE * 20}\n")
    for passage in chunk(document, SETTINGS):
        assert COUNT(passage.search_text) + SPECIAL_TOKENS <= MODEL_WINDOW


def test_row_under_a_spanning_cell() -> None:
    """A row whose first cell is empty is read with the cell above it."""
    table = (
        "miRNA\tTarget\tEffect\nmiR-21\tPTEN\tGrowth of the tumour\n\tPDCD4\tInvasion of tissue\n"
    )
    document = parsed(f"Introduction\n\n{PROSE * 2}\n\nTable 2 Targets of miRNAs\n\n{table}")
    rows = [p.search_text for p in chunk(document, SETTINGS) if p.kind is BlockKind.TABLE_ROW]
    assert rows == [
        "Targets of miRNAs. miRNA: miR-21; Target: PTEN; Effect: Growth of the tumour",
        "Targets of miRNAs. miRNA: miR-21; Target: PDCD4; Effect: Invasion of tissue",
    ]


@settings(deadline=None, max_examples=60)
@given(
    st.lists(st.integers(min_value=1, max_value=60), min_size=1, max_size=12),
    st.integers(min_value=30, max_value=220),
    st.integers(min_value=0, max_value=3),
)
def test_windows_cover_and_fit(lengths: list[int], tokens: int, overlap: int) -> None:
    """Whatever the sentences and settings: in order, nothing left out, each within the budget."""
    paragraph = " ".join("A" + " miRNA" * length + "." for length in lengths)
    document = document_of(paragraph)
    wanted = dataclasses.replace(SETTINGS, passage_tokens=tokens, overlap_sentences=overlap)
    passages = chunk(document, wanted)
    block = document.blocks[-1]
    assert passages[0].start == block.start
    assert passages[-1].end == block.end
    for first, second in itertools.pairwise(passages):
        assert first.start < second.start <= first.end + 1
        assert first.end < second.end
    assert all(COUNT(p.text) <= tokens for p in passages)
    assert body(document, block) == paragraph


def test_estimate_is_never_too_low(review_document: Document) -> None:
    """Where the tokenizer is not at hand, sentences are taken for longer than they are."""
    for sentence in review_document.sentences:
        text = review_document.text[sentence.start : sentence.end]
        assert estimate(text) >= COUNT(text)


def test_other_model_is_estimated() -> None:
    """A model other than the packaged one is counted by the estimate."""
    assert counter("some/other-model") is estimate
