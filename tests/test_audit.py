"""The audit finds what a careful reader found, and little else."""

import json
from functools import cache
from pathlib import Path

import pytest

from assistant.audit import audit
from assistant.records import Finding, FindingKind
from index.parse import parse
from index.readers import read
from index.records import Document

HERE = Path(__file__).parent
REVIEW = HERE.parent / "source_docs" / "exosomal_mirnas_breast_cancer.txt"
EVALUATION = HERE / "evaluation"
TRUTH = json.loads((EVALUATION / "audit_truth.json").read_text("utf-8"))["disagreements"]
APART = 600  # characters between seeded swaps, so that each stands in claims of its own


def document(text: str, name: str) -> Document:
    """A document made from text, as the index makes it."""
    return parse(read(text.encode(), name), document_id="d", name=name, sha256="0")


@cache
def review() -> Document:
    """The review as given."""
    return document(REVIEW.read_text("utf-8"), REVIEW.name)


@cache
def findings() -> tuple[Finding, ...]:
    """What the audit finds in the review."""
    return tuple(audit(review()))


def squeezed(text: str) -> str:
    """A text without white space, since line breaks of the file are repaired on reading."""
    return "".join(text.split())


def finds(finding: Finding, truth: dict[str, str]) -> bool:
    """Whether a finding is the disagreement that the reader noted."""
    claim, against = squeezed(finding.claim.quote), squeezed(finding.against.quote)
    place = squeezed(truth["place"])[:40]
    if truth["against"]:
        other = squeezed(truth["against"])[:25]
        return (place in claim and other in against) or (place in against and other in claim)
    return place in claim and finding.against.reference in truth["references"]


def test_recall_on_what_a_reader_found() -> None:
    """At least .90 of all hand-found disagreements, and every contradiction but two, are found."""
    missed = [t["id"] for t in TRUTH if not any(finds(f, t) for f in findings())]
    clear = [t["id"] for t in TRUTH if t["tier"] == "contradiction"]
    assert len(missed) <= 0.10 * len(TRUTH), missed
    assert len(set(missed) & set(clear)) <= 2, missed


def test_precision_against_what_a_reader_found() -> None:
    """At least .90 of the findings are disagreements that the reader had noted."""
    extra = [f.message for f in findings() if not any(finds(f, t) for t in TRUTH)]
    assert len(extra) <= 0.10 * len(findings()), extra


def test_tables_get_the_references_that_fit() -> None:
    """Every row whose numbers do not fit is given those that a reader would put there."""
    suggested = {
        truth["id"]: next(f.suggested for f in findings() if finds(f, truth) and f.suggested)
        for truth in TRUTH
        if truth["kind"] == "table reference"
    }
    wanted = {t["id"]: tuple(t["suggested"]) for t in TRUTH if t["kind"] == "table reference"}
    assert suggested == wanted


def batches(swaps: list[dict[str, str]]) -> list[list[dict[str, str]]]:
    """The swaps in groups in which no two stand near each other."""
    source = REVIEW.read_text("utf-8")
    groups: list[list[tuple[int, dict[str, str]]]] = []
    for swap in swaps:
        at = source.index(swap["old"])
        for group in groups:
            if all(abs(at - other) > APART for other, _ in group):
                group.append((at, swap))
                break
        else:
            groups.append([(at, swap)])
    return [[swap for _, swap in group] for group in groups]


@pytest.mark.parametrize(
    "name", ["audit_swaps.json", "audit_swaps_second.json", "audit_swaps_third.json"]
)
def test_recall_on_seeded_disagreements(name: str) -> None:
    """At least .80 of the changes made are found, each as a finding it did not have."""
    swaps = json.loads((EVALUATION / name).read_text("utf-8"))
    known = {finding.message for finding in findings()}
    missed = []
    for group in batches(swaps):
        text = REVIEW.read_text("utf-8")
        for swap in group:
            text = text.replace(swap["old"], swap["new"])
        new = [f for f in audit(document(text, REVIEW.name)) if f.message not in known]
        quotes = [squeezed(f.claim.quote) + "|" + squeezed(f.against.quote) for f in new]
        missed += [s["new"] for s in group if not any(squeezed(s["new"]) in q for q in quotes)]
    assert len(missed) <= 0.20 * len(swaps), missed


OTHER = EVALUATION / "audit_other_paper.md"
SEEDED = {  # what was written into the other paper: a word of the claim -> the kind of finding
    "19–22 nucleotides": FindingKind.TWO_VALUES,
    "attenuated podocyte": FindingKind.OPPOSITE_DIRECTION,
    "raised the expression of TGF": FindingKind.OPPOSITE_DIRECTION,
    "miR-451a in urine": FindingKind.OTHER_SUBJECT,
    "anti-inflammatory IL-10": FindingKind.OPPOSITE_DIRECTION,
    "Nakamura": FindingKind.OTHER_SUBJECT,
    "MiR-377": FindingKind.OTHER_MIRNA,
    "kidney injury after surgery": FindingKind.OPPOSITE_DIRECTION,
    "paricalcitol": FindingKind.NO_SUCH_REFERENCE,
    "miR-192\tMesangial": FindingKind.TABLE_REFERENCE,
    "miR-93\tPodocytes": FindingKind.TABLE_REFERENCE,
}


def test_another_paper_is_read_by_the_same_rules() -> None:
    """In a paper on another disease each planted disagreement is found, and nothing else."""
    found = audit(document(OTHER.read_text("utf-8"), OTHER.name))
    matched = {
        words: kind
        for finding in found
        for words, kind in SEEDED.items()
        if words in finding.claim.quote and finding.kind == kind
    }
    assert matched == SEEDED
    assert len(found) == len(SEEDED)


def test_every_place_is_quoted_from_the_document() -> None:
    """Both places of a finding are stretches of the document, verbatim."""
    text = review().text
    for finding in findings():
        for place in (finding.claim, finding.against):
            assert text[place.start : place.end].strip() == place.quote


def test_messages_ask_and_do_not_judge() -> None:
    """A finding begins with "Check:" and calls nothing wrong, false or an error."""
    for finding in findings():
        assert finding.message.startswith("Check: ")
        assert not {"wrong", "false", "error", "mistake"} & set(finding.message.lower().split())


def test_findings_stand_in_reading_order() -> None:
    """A reader can go through the findings with the text."""
    starts = [finding.claim.start for finding in findings()]
    assert starts == sorted(starts)


AGREEING = """# A paper

## Results

{claim} [1].

## References

1. Ito K, Sato M. {title}. J Test. 2020;1:1-9.
2. Abe T, Mori S. A protein of the cell wall in yeast. J Test. 2021;2:2-8.
3. Ono Y, Kato R. Growth of rice under salt stress. J Test. 2019;3:3-7.
"""


@pytest.mark.parametrize(
    ("claim", "title"),
    [
        ("miR-21 promotes invasion", "MiR-21-5p promotes invasion of glioma cells"),
        ("Let-7 was lower in plasma", "Plasma let-7a is reduced in sepsis"),
        (
            "Inhibition of miR-96 slowed tumour growth",
            "MicroRNA-96 accelerates the growth of tumours in mice",
        ),
        ("Loss of miR-30a raised autophagy", "MiR-30a suppresses autophagy"),
        ("miR-145 reversed cisplatin resistance", "MiR-145 sensitizes cells to cisplatin"),
        ("Many miRNAs circulate in blood", "Circulating microRNAs: an overview"),
        ("miR-122 was high in hepatitis", "Biomarkers of liver injury"),
        ("Ito et al found that miR-7 blocks EGFR", "MiR-7 inhibits EGFR in glioblastoma"),
        ("MiR-9 repressed KLF2 and raised sprouting", "MiR-9 promotes sprouting via KLF2"),
        ("MiR-9 lowered scarring; NFKB1 was its target", "MiR-9 eases scarring and targets NFKB1"),
        ("Lamin A limits tubulin assembly by ACF7", "ACF7 promotes tubulin decay in yeast"),
        (
            "CERS2 was shown to sponge miR-9, so that PTEN rose",
            "CERS2 raises PTEN by sponging miR-9",
        ),
        ("Depletion of KLF2 by shRNA slowed growth", "Loss of KLF2 slows the growth of cells"),
        ("Cells without it grew, and KLF2-deficient ones spread", "KLF2 limits growth and spread"),
        ("Many studies were small and had no controls", "MiR-9 as a marker of asthma"),
        ("From a screen, miR-9 and miR-7 were kept for COPD", "RNA in obstructive lung disease"),
        ("Ito and colleagues saw miR-7 in urine", "MiR-7 in urine"),
        ("MiR-9 was tested in patient-derived xenografts", "MiR-9 in mice with glioma"),
        ("The murine leukaemia virus was sought", "Detection of the virus in patients"),
        ("Speed was measured over the interval [140, 160] with miR-9", "MiR-9 in asthma"),
    ],
)
def test_a_claim_that_fits_its_title_is_left_alone(claim: str, title: str) -> None:
    """Open arms, families, reviews and double negations are no disagreement."""
    assert audit(document(AGREEING.format(claim=claim, title=title), "a.md")) == []


@pytest.mark.parametrize(
    ("claim", "title", "kind"),
    [
        ("miR-148a hinders invasion", "MiR-148b-3p hinders invasion", "other miRNA"),
        ("miR-96 slowed growth", "MicroRNA-96 accelerates growth", "opposite direction"),
        ("miR-7 marks metastatic disease", "MiR-7 in localized cancer", "opposite direction"),
        ("Suzuki et al found miR-7 in urine", "MiR-7 in urine", "other subject"),
        ("miR-7 was raised in saliva", "Serum miR-7 in lupus", "other subject"),
        ("miR-7 acts by targeting PAK1", "MiR-7 acts by targeting EGFR", "other subject"),
        ("miR-7 prevented growth, spread and scars", "MiR-7 promotes spread", "opposite direction"),
        ("miR-7 was higher in asthma", "Plasma miR-7 is reduced in asthma", "opposite direction"),
    ],
)
def test_a_claim_that_does_not_fit_its_title_is_shown(claim: str, title: str, kind: str) -> None:
    """Each kind of disagreement is found in a text that nobody tuned for."""
    found = audit(document(AGREEING.format(claim=claim, title=title), "a.md"))
    assert kind in [finding.kind for finding in found]


def test_short_forms_are_compared_as_they_would_be_written_out() -> None:
    """A short form inside a long one, or beside a figure, is no second meaning; another word is."""
    text = "Heart failure (HF) is common. {}"
    for more in (
        "HF with low output (HFLO) kills. Abbreviations\n\nHFLO, heart failure with low output.",
        "The hazard of death (HF, 2.1; p < 0.01) rose.",
    ):
        assert audit(document(text.format(more), "b.txt")) == []
    (found,) = audit(document(text.format("We saw hay fever (HF) too."), "b.txt"))
    assert "hay fever" in found.message.lower()


def test_a_document_without_references_is_audited_too() -> None:
    """No reference list is no error."""
    assert audit(document("Only a sentence about miR-21 [3].", "b.txt")) == []


def test_an_audit_of_some_places_finds_what_the_whole_audit_finds_there() -> None:
    """For each sentence, and for all the others together: nothing more, less or other."""
    sentences = [(one.start, one.end) for one in review().sentences]
    for places in [*([one] for one in sentences), sentences[::2], sentences[::7]]:
        there = [
            finding
            for finding in findings()
            if any(
                place.start < end and start < place.end
                for place in (finding.claim, finding.against)
                for start, end in places
                if place is finding.claim or finding.kind is FindingKind.TWO_VALUES
            )
        ]
        assert audit(review(), places) == there


STUDY = """# Vesicles in sepsis

## Results

Low miR-7-5p went with death; the hazard ratio was 2.9 (95% CI 1.5-5.4) [1]. {text}

| miRNA | Result | Ref. |
|---|---|---|
| miR-7-5p | HR {told} if low | [1] |
| miR-9-5p | Increased | [2] |

## References

1. Roe A, Poe B. Exosomal miR-7-5p and death in sepsis. J Sep. 2019;1:1-9.
2. Doe C, Moe D. Exosomal miR-9-5p in sepsis. J Sep. 2020;2:1-9.
"""


def test_a_statistic_of_a_row_is_held_against_the_text_on_its_study() -> None:
    """A value that no sentence on the same miRNA and study gives is shown, and one given is not."""
    wrong = document(STUDY.format(told="2.7", text=""), "a.md")
    (found,) = audit(wrong)
    assert found.kind is FindingKind.TWO_VALUES
    assert "2.7 in the table, 2.9 in the text" in found.message
    at = wrong.text.index("Low miR-7-5p")
    assert audit(wrong, [(at, at + 10)]) == [found]  # whoever quotes the sentence is told, too
    assert audit(document(STUDY.format(told="2.9", text=""), "a.md")) == []


def test_a_cell_says_nothing_of_the_next() -> None:
    """That a miRNA is increased does not contradict what it does to something else."""
    text = "MiR-9-5p repressed SP1 in such patients [2]."
    row = "| miR-9-5p | Increased | [2] |"
    told = STUDY.replace("| [1] |", "| SP1 | [1] |").replace("| Result |", "| Result | Target |")
    told = told.replace("|---|---|---|", "|---|---|---|---|").replace(
        row, row.replace("| [2] |", "| SP1 | [2] |")
    )
    assert audit(document(told.format(told="2.9", text=text), "a.md")) == []
