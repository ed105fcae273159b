"""Citation marks: what cites, what only looks as if, and what a mark points to."""

import pytest

from index.marks import Bibliography, find
from index.records import BlockKind, Document, Mark, Reference
from index.references import parse
from tests.parsing import block_with, parsed


def entries(count: int) -> tuple[Reference, ...]:
    """A numbered list."""
    return tuple(Reference(raw=f"{n}. Entry", number=n) for n in range(1, count + 1))


NUMBERED = Bibliography.of(entries(107))
DATED = Bibliography.of(
    [
        parse("Feng, Y., & Wang, L. (2021a). One study of exosomes. Cell, 1, 1."),
        parse("Feng, Y., & Zhu, L. (2021b). Two studies of exosomes. Cell, 1, 2."),
        parse("de Miguel-Pérez, D., Li, X., & Wu, K. (2020). Three studies of them. Cell, 1, 3."),
        parse("Wang, B. (2019). Four studies of exosomes. Cell, 1, 4."),
        parse("Wang, X. (2019). Five studies of exosomes. Cell, 1, 5."),
    ]
)


def marks(text: str, books: Bibliography = NUMBERED) -> list[Mark]:
    """All marks of a text."""
    return find(text, 0, len(text), books)


# ── numbers ─────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("progression.²² BC exosomal", (22,)),
        ("targeting ID4,⁹⁹ but also", (99,)),
        ("cellular interactions^{7,8} (Figure 1).", (7, 8)),
        ("healthy control.^{73–75}", (73, 74, 75)),
        ("in mice.^{ 3, 5-7 } Then", (3, 5, 6, 7)),
        ("in mice.¹²⁻¹⁴ Then", (12, 13, 14)),
        ("in mice.¹²–¹⁴ Then", (12, 13, 14)),
        ("in mice.³,⁵ Then", (3, 5)),
        ("in mice.¹² ¹³ Then", (12, 13)),
        ("was shown [12].", (12,)),
        ("was shown [3, 5–7] in", (3, 5, 6, 7)),
        ("was shown[12, 14].", (12, 14)),
        ("survival (EFS).⁷⁷", (77,)),
        ("in MCF-7 cells (95%)¹⁰¹ and", (101,)),
        ("axis.¹⁰⁰", (100,)),
        ("of USP28.⁵⁰ This", (50,)),
        ("growth ^{12} of", (12,)),
        ("the range 101–3 is [101–3]", (101, 102, 103)),
    ],
)
def test_number_cites(text: str, printed: tuple[int, ...]) -> None:
    """A raised or bracketed number after a word or stop cites; ranges are resolved."""
    found = marks(text)
    assert [mark.printed for mark in found] == [printed]
    assert found[0].targets == tuple(number - 1 for number in printed)


@pytest.mark.parametrize(
    "text",
    [
        "about 10⁶ cells", "5 × 10⁶ cells", "at 10^{6} cells", "10⁻⁶ M", "2 × 10⁵/mL",
        "an area of 5 cm² was", "75 mg/m² of", "kg/m^{2} and", "12 mm³ tumours",
        "with ¹⁸F-FDG", "[⁶⁸Ga] tracer", "and ⁹⁹ᵐTc was", "^{18}F-FDG",
        "of Ca²⁺ ions", "Fe³⁺ and", "CD8⁺ T cells", "Tim-4⁺ macrophages", "CD4⁺CD25⁺ cells",
        "PGRN ^{-/-} mice", "XIST ^{low} cells", "Jie Li^{1,*}",
        "R² = 0.9", "an I² of 40%", "(r² > 0.5)", "χ² test",
        "between [0.5, 1.2] and", "the set [95% CI]", "in the year [2020]", "x[1] is",
        "range ^{5-2000}", "the 1ˢᵗ time",
    ],
)  # fmt: skip
def test_number_does_not_cite(text: str) -> None:
    """Exponents, units, isotopes, charges, statistics and raised words are no citations."""
    assert marks(text) == []


def test_marks_in_mid_sentence_stay_apart() -> None:
    """Two marks in one sentence are two marks, each at its own clause."""
    text = "by targeting ID4,⁹⁹ but also the axis.¹⁰⁰"
    assert [(text[m.start : m.end], m.printed) for m in marks(text)] == [
        ("⁹⁹", (99,)),
        ("¹⁰⁰", (100,)),
    ]


def test_number_beyond_the_list() -> None:
    """A printed number that the list does not have is kept, and points nowhere."""
    assert [(m.printed, m.targets) for m in marks("was shown.¹¹² Then")] == [((112,), ())]


def test_number_in_a_paper_without_a_list() -> None:
    """Without a numbered list numbers point nowhere."""
    assert [m.targets for m in marks("was shown.²² Then", DATED)] == [()]


@pytest.mark.parametrize(("cited", "found"), [("(3)", [(3,)]), ("(5, 6)", [(5, 6)])])
def test_round_brackets(cited: str, found: list[tuple[int, ...]]) -> None:
    """Numbers in round brackets cite in a paper that cites in no other way, and only there."""
    listed = "\n".join(
        f"{n}. Smith J. Title of study {n}. Cancer Res. 2010;{n}:1-9." for n in range(1, 8)
    )
    text = f"Exosomes carry miRNAs between cells {cited}. They act on growth (1), and on death (2)."
    long = f"{text} These are the words that make the paragraph long enough to be prose."
    document = parsed(f"Introduction\n\n{long}\n\nReferences\n\n{listed}\n")
    assert [m.printed for m in document.sentences[0].marks] == found
    raised = parsed(f"Introduction\n\n{long} So it is.⁷\n\nReferences\n\n{listed}\n")
    assert raised.sentences[0].marks == ()


# ── names and years ─────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("text", "cited", "targets"),
    [
        ("was shown (Feng & Wang, 2021a).", "(Feng & Wang, 2021a)", (0,)),
        ("was shown (Feng et al., 2021b).", "(Feng et al., 2021b)", (1,)),
        ("was shown (Feng et al., 2021).", "(Feng et al., 2021)", (0, 1)),
        ("(de Miguel-Pérez et al. 2020)", "(de Miguel-Pérez et al. 2020)", (2,)),
        ("(Feng and Wang, 2021a; Wang, 2019)", "(Feng and Wang, 2021a; Wang, 2019)", (0, 3, 4)),
        ("(see Feng & Wang, 2021a, b)", "(see Feng & Wang, 2021a, b)", (0, 1)),
        ("as Feng et al. (2021a,b) showed", "Feng et al. (2021a,b)", (0, 1)),
        ("was shown (Feng and Zhu, 2021)", "(Feng and Zhu, 2021)", (1,)),
        ("as Feng et al. (2021a) showed", "Feng et al. (2021a)", (0,)),
        ("as Feng and Wang (2021b) showed", "Feng and Wang (2021b)", (1,)),
        ("(Nobody et al., 2021)", "(Nobody et al., 2021)", ()),
        ("(Feng et al., 1999)", "(Feng et al., 1999)", ()),
    ],
)
def test_author_and_year(text: str, cited: str, targets: tuple[int, ...]) -> None:
    """A name with a year points to what that first author published then."""
    found = marks(text, DATED)
    assert [(text[m.start : m.end], m.targets, m.style) for m in found] == [
        (cited, targets, "author-year")
    ]


@pytest.mark.parametrize(
    ("text", "cited", "targets"),
    [
        ("(see Feng and Wang 2021a for more)", "Feng and Wang 2021a", (0,)),
        ("Recently, Feng and Zhu 2021 found it", "Feng and Zhu 2021", (1,)),
        ("miR-1\tFeng and Wang, 2021\tlow", "Feng and Wang, 2021", (0,)),
        ("miR-1\tlow\tWang, 2019; Feng et al. 2021b", "Wang, 2019; Feng et al. 2021b", (3, 4, 1)),
    ],
)
def test_author_and_year_without_brackets(text: str, cited: str, targets: tuple[int, ...]) -> None:
    """In a cell or an aside they point to works that are listed, and stay words of the sentence."""
    found = marks(text, DATED)
    assert [(text[m.start : m.end], m.targets, m.style) for m in found] == [
        (cited, targets, "author")
    ]


@pytest.mark.parametrize(
    "text",
    ["between March and May 2020", "Wang 2019 was a good year", "miR-1\tMay, 2020\tlow",
     "Feng and Wang 2017 is not listed", "Feng and Wang 2021c"],
)  # fmt: skip
def test_no_listed_work(text: str) -> None:
    """Names and a year without brackets are a mark only where the list has the work."""
    assert marks(text, DATED) == []


@pytest.mark.parametrize("text", ["in May (2020)", "the (Breast Cancer, stage 2) group", "(2021)"])
def test_no_author(text: str) -> None:
    """A year alone, or a name without one, points nowhere."""
    assert all(mark.targets == () for mark in marks(text, DATED))


# ── the review ──────────────────────────────────────────────────────────────────────────────


def marks_of(document: Document, words: str) -> tuple[Mark, ...]:
    """The marks of the only sentence that holds `words`."""
    found = [s for s in document.sentences if words in document.text[s.start : s.end]]
    assert len(found) == 1
    return found[0].marks


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        ("Exosomal miR-760, released", [(22,)]),
        ("important mediators of various cellular interactions", [(7, 8)]),
        ("hsa-miR-423-5p and miR-202", [(73, 74, 75)]),
        ("not only inhibited metastasis and chemoresistance of BC cells", [(99,), (100,)]),
        ("miR-130, miR-33 (4T1 cells, MDA-MB-231)", [(50, 51)]),
        ("miRNA-503 (XIST ^{low} BC cells)", [(55,)]),
        ("macrophages internalized with miR-33", []),
    ],
)
def test_marks_of_a_sentence(
    review_document: Document, words: str, printed: list[tuple[int, ...]]
) -> None:
    """A sentence carries the marks inside it and directly after its stop, and no others."""
    assert [m.printed for m in marks_of(review_document, words)] == printed


def test_every_raised_number_of_the_body_cites(review_document: Document) -> None:
    """All 107 numbers are cited; every raised digit of the evidence lies in some mark."""
    cited = {n for s in review_document.sentences for m in s.marks for n in m.printed}
    assert cited == set(range(1, 108))
    inside = {
        at for s in review_document.sentences for m in s.marks for at in range(m.start, m.end)
    }
    for block in review_document.blocks:
        if block.kind.is_evidence:
            for at in range(block.start, block.end):
                assert review_document.text[at] not in "⁰¹²³⁴⁵⁶⁷⁸⁹" or at in inside


def test_marks_outside_evidence_are_none(review_document: Document) -> None:
    """The raised numbers of affiliations and of reference titles are in no mark."""
    line = block_with(review_document, "Jie Li^{1,*}")
    assert line.kind is BlockKind.FRONT
    for sentence in review_document.sentences:
        for mark in sentence.marks:
            assert not line.start <= mark.start < line.end


def test_author_without_a_number(review_document: Document) -> None:
    """A name alone points to the only entry by that first author; "Wang" is three of them."""
    feng = marks_of(review_document, "Feng et al showed that")
    assert [(m.style, m.targets) for m in feng] == [("author", (35,))]
    wang = marks_of(review_document, "Wang et al reported an important")
    assert [(m.style, m.targets) for m in wang] == [("author", ())]


def test_marks_lie_in_their_sentences(review_document: Document) -> None:
    """Every mark lies inside its sentence; targets name the printed numbers."""
    for sentence in review_document.sentences:
        for mark in sentence.marks:
            assert sentence.start <= mark.start < mark.end <= sentence.end
            if mark.printed:
                numbers = [review_document.references[at].number for at in mark.targets]
                assert numbers == list(mark.printed)


def test_numbers_flattened_by_an_export() -> None:
    """A paper whose raised numbers an export flattened cites by them; labels never cite."""
    listed = "\n".join(
        f"{n}. Smith J. Title of study {n}. Cancer Res. 2010;{n}:1-9." for n in range(1, 30)
    )
    text = (
        "Exosomes carry miR-21 between cells, as Fig.1 shows, and act on growth.12 These cells "
        "grow at 37.5 degrees.3,4 Their interactions7 differ in 2 of 10 mice.21"
    )
    document = parsed(f"Introduction\n\n{text}\n\nReferences\n\n{listed}\n")
    told = [document.text[s.start : s.end] for s in document.sentences]
    assert [m.printed for s in document.sentences for m in s.marks] == [(12,), (3, 4), (7,), (21,)]
    assert [s[-4:] for s in told] == ["h.12", ".3,4", "e.21"]
