"""Evidence labels agree with a reader's, and never make a preclinical finding clinical."""

import json
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from assistant.cite import studies_of
from assistant.citing.evidence import label
from assistant.records import CitedStudy, Evidence
from index.parse import parse
from index.readers import read
from index.records import Document, Reference, Sentence

HERE = Path(__file__).parent
SOURCES = HERE.parent / "source_docs"
LABELLED = HERE / "evaluation" / "evidence_labels.jsonl"
ROWS = [json.loads(line) for line in LABELLED.read_text("utf-8").splitlines()]
CLINICAL = {Evidence.PATIENT_SAMPLES.value, Evidence.TRIAL.value}
PRECLINICAL = {Evidence.CELL_LINE.value, Evidence.ANIMAL.value}


def document(text: str, name: str = "a.txt") -> Document:
    """A document made from text, as the index makes it."""
    return parse(read(text.encode(), name), document_id="d", name=name, sha256="0")


@cache
def source(name: str) -> Document:
    """A document of the source folder."""
    return document((SOURCES / name).read_text("utf-8"), name)


def sentence_of(doc: Document, text: str) -> Sentence:
    """The sentence that begins as `text` does; white space may differ."""
    wanted = "".join(text.split())[:60]
    return next(
        s
        for s in doc.sentences
        if wanted in (here := "".join(doc.text[s.start : s.end].split())) or here[:60] in wanted
    )


def labelled(row: dict[str, str]) -> set[str]:
    """What the rules say of a hand-labelled sentence."""
    doc = document(row["context"]) if "context" in row else source(row["document"])
    sentence = sentence_of(doc, row["text"])
    return {str(kind) for kind in label(doc, sentence, studies_of(doc, sentence))}


@cache
def answers() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """(given, wanted) of each hand-labelled sentence."""
    return tuple((frozenset(labelled(row)), frozenset(row["labels"])) for row in ROWS)


def test_a_third_of_the_labelled_sentences_comes_from_other_papers() -> None:
    """Sixty sentences, twenty of them from abstracts on other subjects."""
    assert Counter("context" in row for row in ROWS) == {False: 40, True: 20}


def test_whole_sets_agree_with_the_reader() -> None:
    """At least nine sentences in ten get exactly the reader's set."""
    assert sum(given == wanted for given, wanted in answers()) >= 54


@pytest.mark.parametrize("kind", [kind.value for kind in Evidence])
def test_each_label_agrees_with_the_reader(kind: str) -> None:
    """Each label alone: at most one in eight of those given or wanted is off."""
    both = sum(kind in given & wanted for given, wanted in answers())
    off = sum(kind in given ^ wanted for given, wanted in answers())
    assert both > 0
    assert off <= max(1, both // 8)


def test_no_preclinical_finding_is_shown_as_clinical() -> None:
    """Where the reader saw cells or animals only, the rules name no patients and no trial."""
    for given, wanted in answers():
        if wanted & PRECLINICAL and not wanted & CLINICAL:
            assert not given & CLINICAL


PAPER = """# A paper

## Results

{claim} [1].

## References

1. Ito K, Sato M. {title}. J Test. 2020;1:1-9.
2. Abe T, Mori S. A protein of the cell wall in yeast. J Test. 2021;2:2-8.
3. Ono Y, Kato R. Growth of rice under salt stress. J Test. 2019;3:3-7.
"""
UNCITED = PAPER.replace("Results", "{heading}").replace(" [1].", ".").replace("{title}", "miR-7")
CELL, ANIMAL = Evidence.CELL_LINE, Evidence.ANIMAL
PATIENTS, TRIAL, STATED = Evidence.PATIENT_SAMPLES, Evidence.TRIAL, Evidence.REVIEW_STATEMENT


@pytest.mark.parametrize(
    ("claim", "title", "kinds"),
    [
        ("miR-7 slowed the growth of A549 cells", "miR-7 in lung cancer", {CELL}),
        ("miR-7 shrank xenografts in nude mice", "miR-7 in lung cancer", {ANIMAL}),
        ("miR-7 slowed HeLa cells in vitro and tumours in mice", "miR-7", {CELL, ANIMAL}),
        ("Serum miR-7 was raised in 40 patients with lupus", "miR-7 in lupus", {PATIENTS}),
        ("miR-7 mimics were safe in a phase I trial", "A trial of miR-7", {TRIAL}),
        ("miR-7 inhibited PAK1", "miR-7 inhibits PAK1 in colorectal cancer mice", {ANIMAL}),
        ("miR-7 inhibited PAK1 in SW480 cells", "Plasma miR-7 in patients", {CELL}),
        ("Cells were grown in fetal bovine serum with miR-7", "miR-7", set()),
        ("miR-7 stopped patient-derived xenografts", "miR-7", {ANIMAL}),
        ("miR-7 inhibited PAK1", "miR-7 inhibits PAK1", set()),
        ("Plasma miR-7 fell in those receiving it", "A randomised trial of anti-miR-7", {TRIAL}),
        ("Plasma miR-7 fell in 40 patients", "miR-7 in a randomised trial", {PATIENTS}),
        ("miR-7 loss raised survival of fibroblasts", "miR-7 in mice", {ANIMAL}),
        ("miR-7 slowed mice, and its plasma level fell in 9 patients", "miR-7", {ANIMAL, PATIENTS}),
        ("A murine leukaemia virus was sequenced", "The virus", set()),
        ("Plasma miR-7 fell, and its uptake by HCC cells inhibited growth", "x", {CELL, PATIENTS}),
        ("miR-7 moved tumour cells in a mathematical model", "A hybrid model", set()),
    ],
)
def test_cues_of_the_sentence_and_its_title(claim: str, title: str, kinds: set[Evidence]) -> None:
    """Cells, animals and people are told apart by what the sentence and its title name."""
    doc = document(PAPER.format(claim=claim, title=title), "p.md")
    sentence = sentence_of(doc, claim)
    assert label(doc, sentence, studies_of(doc, sentence)) == kinds


@pytest.mark.parametrize(
    "claim",
    [
        "Many of the studies discussed below used precipitation",
        "It follows that results obtained by two procedures cannot be pooled",
        "Whether such doses matter in vivo is uncertain, although it has been argued",
    ],
)
def test_what_is_told_of_the_literature_is_a_review_statement(claim: str) -> None:
    """Without a study, remarks on methods and open questions name no cells, animals or people."""
    doc = document(UNCITED.format(heading="Introduction", claim=claim), "p.md")
    assert label(doc, sentence_of(doc, claim), ()) == {STATED}


@pytest.mark.parametrize(("heading", "own"), [("Results", True), ("Introduction", False)])
def test_a_paper_on_its_own_study_reports_on_its_own_participants(heading: str, own: bool) -> None:
    """What it found itself has no number; in a review the same words are no study's."""
    claim = "Differences between children with and without asthma were found for one antigen"
    doc = document(UNCITED.format(heading=heading, claim=claim), "p.md")
    assert (PATIENTS in label(doc, sentence_of(doc, claim), ())) == own


def test_a_statement_on_a_review_is_a_review_statement() -> None:
    """A study marked as a review counts as no study."""
    claim = "Vesicles are released by most cells"
    doc = document(PAPER.format(claim=claim, title="Vesicles: an overview"), "p.md")
    sentence = sentence_of(doc, claim)
    review = CitedStudy(raw="1.", number=1, title="Vesicles: an overview", is_review=True)
    assert label(doc, sentence, [review]) == {STATED}


def test_a_wish_for_trials_is_no_trial() -> None:
    """Trials that are still needed were not held."""
    claim = "miR-7 was tested in mice and further clinical trials are needed"
    doc = document(PAPER.format(claim=claim, title="miR-7"), "p.md")
    sentence = sentence_of(doc, claim)
    study = Reference(raw="1.", number=1, title="miR-7")
    assert label(doc, sentence, [study]) == {ANIMAL}


@pytest.mark.parametrize("name", ["MCF-7", "MCF7", "MDA-MB-231", "4T1", "SKBR3", "T47D", "HUVECs"])
def test_cell_lines_are_known_in_their_spellings(name: str) -> None:
    """Hyphens may be missing, and a plural s may follow."""
    claim = f"miR-7 acted on {name}"
    doc = document(PAPER.format(claim=claim, title="miR-7"), "p.md")
    sentence = sentence_of(doc, claim)
    assert CELL in label(doc, sentence, studies_of(doc, sentence))
