"""A fact told twice with two values is found; two facts that only look like one are left alone."""

from functools import cache

import pytest

from assistant.audit import audit
from assistant.records import Finding, FindingKind
from index.parse import parse
from index.readers import read
from index.records import Document

GOUT = """# Exosomal microRNAs in gout: a review

## Abstract

We review 21 clinical studies of exosomal microRNAs in gout. Gout affects 4% of adults in the
United States. {abstract}

## Introduction

{introduction} Hyperuricaemia is found in 21% of adults in the United States [1].

## Findings

Serum exosomal miR-155 was lower in patients with gout than in controls [2]. Exosomal miR-146a
targeted TRAF6 in monocytes [3]. Serum exosomal miR-223 was higher during flares [4]. In the trial
of Hale, 52 patients received febuxostat [5]. {findings}

| miRNA | Source | Change | Target | Ref |
|---|---|---|---|---|
{rows}

## References

1. Orr J. Hyperuricaemia and its costs. Joint Test 2019;1:1. doi:10.5555/g.1
2. Bell K. Serum exosomal miR-155 in gout. Joint Test 2020;2:1. doi:10.5555/g.2
3. Rask B. Exosomal miR-146a in monocytes. Joint Test 2021;3:1. doi:10.5555/g.3
4. Moss R. Exosomal miR-223 in flares of gout. Joint Test 2022;4:1. doi:10.5555/g.4
5. Hale K. Febuxostat lowers exosomal miR-223 in gout. Joint Test 2023;5:1. doi:10.5555/g.5
6. Tann U. Colchicine in 48 patients with gout. Joint Test 2023;6:1. doi:10.5555/g.6
"""
GOUT_ROWS = {
    "miR-155": "| miR-155 | serum | lower | SHIP1 | [2] |",
    "miR-146a": "| miR-146a | monocytes | higher | TRAF6, IRAK1 | [3] |",
    "miR-223": "| miR-223 | serum | higher | NLRP3 | [4] |",
}

ENDO = """Vesicular microRNAs in endometriosis

Abstract

We included 12 studies of vesicular microRNAs. Endometriosis is found in ten percent of women
worldwide.

Introduction

{introduction} About 30% of women with endometriosis are infertile (Orr, 2019).

Findings

Plasma vesicular miR-200b was reduced in women with endometriosis (Bell and Kern, 2020). Vesicular
miR-21 directly targeted PDCD4 in stromal cells (Rask, 2021). The cohort of Moss had 64 women with
endometriosis (Moss, 2022). Dienogest lowered vesicular miR-21 in plasma (Hale et al., 2023).
{findings}

Table 1. Vesicular microRNAs in endometriosis

microRNA\tMaterial\tExpression\tTarget gene\tStudy
{rows}

References

Bell K, Kern U. Vesicular miR-200b in endometriosis. Gyn Test 2020;2:1. doi:10.5555/n.2
Hale K, Moss R. Dienogest and vesicular miR-21. Gyn Test 2023;5:1. doi:10.5555/n.5
Moss R. A cohort on vesicular microRNAs. Gyn Test 2022;4:1. doi:10.5555/n.4
Orr J. Infertility in endometriosis. Gyn Test 2019;1:1. doi:10.5555/n.1
Rask B. Vesicular miR-21 in stromal cells. Gyn Test 2021;3:1. doi:10.5555/n.3
Tann U. Danazol raises vesicular miR-21. Gyn Test 2021;6:1. doi:10.5555/n.6
"""
ENDO_ROWS = {
    "miR-200b": "miR-200b\tplasma\tdecreased\tZEB1\tBell and Kern, 2020",
    "miR-21": "miR-21\tstromal cells\tincreased\tPDCD4\tRask, 2021",
}


def document(text: str, name: str) -> Document:
    """A document made from text, as the index makes it."""
    return parse(read(text.encode(), name), document_id="d", name=name, sha256="0")


@cache
def gout(abstract: str = "", introduction: str = "", findings: str = "", row: str = "") -> Document:
    """The paper on gout with a sentence put into a section, or a row in the place of another."""
    rows = {**GOUT_ROWS, **({row.split(" | ")[0].strip("| "): row} if row else {})}
    told = {"abstract": abstract, "introduction": introduction, "findings": findings}
    return document(GOUT.format(**told, rows="\n".join(rows.values())), "gout.md")


@cache
def endometriosis(introduction: str = "", findings: str = "", row: str = "") -> Document:
    """The paper on endometriosis, changed likewise."""
    rows = {**ENDO_ROWS, **({row.split("\t")[0]: row} if row else {})}
    told = {"introduction": introduction, "findings": findings}
    return document(ENDO.format(**told, rows="\n".join(rows.values())), "endometriosis.txt")


def says(found: list[Finding]) -> list[str]:
    """The messages of findings."""
    return [finding.message for finding in found]


def test_papers_that_agree_with_themselves() -> None:
    """As they are, neither paper has a finding."""
    assert says(audit(gout())) == []
    assert says(audit(endometriosis())) == []


GOUT_PLANTED = [
    ({"introduction": "So far 19 clinical studies of exosomal microRNAs in gout were reported."},
     "21 studies here, 19 studies there"),
    ({"introduction": "Nineteen studies met the inclusion criteria."}, "21 studies here, 19"),
    ({"introduction": "Gout affects 6% of adults in the United States [1]."}, "4% here, 6% there"),
    ({"findings": "In the trial of Hale, 54 patients received febuxostat [5]."},
     "52 patients here, 54 patients there"),
    ({"findings": "Hale gave febuxostat to 54 patients for a year [5]."},
     "52 patients here, 54 patients there"),
    ({"findings": "Tann treated 58 patients with colchicine [6]."},
     "58 patients in the sentence, 48 patients in the cited title"),
    ({"findings": "Febuxostat raised exosomal miR-223 [5]."}, "what is done to miR-223"),
    ({"row": "| miR-155 | serum | higher | SHIP1 | [2] |"}, "miR-155 is “higher” in the table"),
    ({"row": "| miR-146a | monocytes | higher | NOTCH1 | [3] |"},
     "the target of miR-146a: NOTCH1 in the table, TRAF6 in the text"),
]  # fmt: skip
ENDO_PLANTED = [
    ({"introduction": "We reviewed 15 studies of vesicular microRNAs."}, "12 studies here, 15"),
    ({"introduction": "Endometriosis is found in 6% of women worldwide (Orr, 2019)."},
     "10% here, 6% there"),
    ({"findings": "The cohort of Moss included 46 women with endometriosis (Moss, 2022)."},
     "64 women here, 46 women there"),
    ({"findings": "Danazol lowered vesicular miR-21 (Tann, 2021)."}, "what is done to miR-21"),
    ({"row": "miR-200b\tplasma\tincreased\tZEB1\tBell and Kern, 2020"},
     "miR-200b is “increased” in the table, and low in the text"),
    ({"row": "miR-21\tstromal cells\tincreased\tPTEN\tRask, 2021"},
     "the target of miR-21: PTEN in the table, PDCD4 in the text"),
]  # fmt: skip


@pytest.mark.parametrize(("change", "message"), GOUT_PLANTED)
def test_a_disagreement_planted_in_the_paper_on_gout(change: dict[str, str], message: str) -> None:
    """Whatever is told with another value is found, and nothing besides; asked of it alone, too."""
    told = gout(**change)
    found = audit(told)
    assert message in " ".join(says(found))
    assert len(found) == 1
    assert audit(told, [(found[0].claim.start, found[0].claim.end)]) == found


@pytest.mark.parametrize(("change", "message"), ENDO_PLANTED)
def test_a_disagreement_planted_in_the_other_paper(change: dict[str, str], message: str) -> None:
    """The same by authors and years, in plain text."""
    told = endometriosis(**change)
    found = audit(told)
    assert message in " ".join(says(found))
    assert len(found) == 1
    assert audit(told, [(found[0].claim.start, found[0].claim.end)]) == found


GOUT_AGREEING = [
    {"introduction": "So far 21 clinical studies of exosomal microRNAs in gout were reported."},
    {"introduction": "Nineteen studies were included in the meta-analysis."},
    {"introduction": "About 4% of adults in the United States have gout."},
    {"introduction": "Gout affects 6% of adults in the United Kingdom [1]."},
    {"introduction": "Before 1990, gout affected 2% of adults in the United States."},
    {"findings": "In the trial of Hale, 52 patients received febuxostat [5]."},
    {"findings": "In the trial of Tann, 48 patients received colchicine [6]."},
    {"findings": "Tann gave colchicine to about 50 patients [6]."},
    {"findings": "Of these, 40 patients received febuxostat for a year [5]."},
    {"findings": "In the trial of Hale, 30 patients completed febuxostat [5]."},
    {"findings": "The trial of Hale gave febuxostat to 20 healthy controls [5]."},
    {"findings": "Febuxostat lowered exosomal miR-223 [5]."},
    {"findings": "Febuxostat did not raise exosomal miR-223 [5]."},
    {"findings": "In synovial fluid miR-155 was higher in patients with gout [2].",
     "row": "| miR-155 | synovial fluid | higher | SHIP1 | [2] |"},
    {"findings": "Monocytes transfected with miR-155 made more of it [2]."},
    {"findings": "MiR-146a also targeted NOTCH1 [3].",
     "row": "| miR-146a | monocytes | higher | NOTCH1 | [3] |"},
    {"row": "| miR-155 | serum | down | SHIP1 | [2] |"},
    {"row": "| miR-146a | monocytes | higher | IRAK1, TRAF6 | [3] |"},
]  # fmt: skip
ENDO_AGREEING = [
    {"introduction": "We reviewed 12 studies of vesicular microRNAs."},
    {"introduction": "Endometriosis is found in 10% of women worldwide (Orr, 2019)."},
    {"introduction": "Endometriosis is found in 40% of infertile women (Orr, 2019)."},
    {"findings": "The cohort of Moss had 30 women without endometriosis (Moss, 2022)."},
    {"findings": "In a second cohort, Moss had 80 women with endometriosis (Moss, 2022)."},
    {"findings": "Danazol raised vesicular miR-21 (Tann, 2021)."},
    {"row": "miR-200b\tplasma\treduced\tZEB1\tBell and Kern, 2020"},
    {"row": "miR-21\tstromal cells\tincreased\tPDCD4, PTEN\tRask, 2021"},
]


@pytest.mark.parametrize("change", GOUT_AGREEING)
def test_what_only_looks_like_a_disagreement(change: dict[str, str]) -> None:
    """Other people, places, times, parts, materials and bounds may have other values."""
    assert says(audit(gout(**change))) == []


@pytest.mark.parametrize("change", ENDO_AGREEING)
def test_what_only_looks_like_one_in_the_other_paper(change: dict[str, str]) -> None:
    """The same by authors and years, in plain text."""
    assert says(audit(endometriosis(**change))) == []


def test_the_kinds_of_what_is_told_twice() -> None:
    """Numbers, levels and targets are two values; what a drug does is a direction."""
    kinds = {message: audit(gout(**change))[0].kind for change, message in GOUT_PLANTED}
    opposite = [message for message, kind in kinds.items() if kind is not FindingKind.TWO_VALUES]
    assert opposite == ["what is done to miR-223"]
