"""Which of the open documents a question names."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from assistant import Assistant, Refusal
from assistant.asked.named_paper import paper_named
from assistant.asked.naming_phrases import naming
from tests.asking import assistant_on


@dataclass(frozen=True)
class Work:
    """A document as far as it can be named."""

    id: str
    title: str
    authors: tuple[str, ...] = ()
    year: int | None = None


TITLES = [
    ("bc", "Exosomal miRNAs in breast cancer progression"),
    ("mm", "Messages from the marrow: exosomal microRNAs in multiple myeloma"),
]


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Who paid for the myeloma review?", ("mm", "Who paid for the review?")),
        (
            "What is PRINS in the review on multiple myeloma?",
            ("mm", "What is PRINS?"),
        ),
        ("How big are vesicles in the breast cancer paper?", ("bc", None)),
        (
            "Main drugs, as listed in the introduction of the multiple myeloma (MM) review?",
            ("mm", "Main drugs?"),
        ),
        ("Do the authors of the myeloma review have conflicts?", ("mm", None)),
        ("Who wrote the exosomal review?", None),  # both are
        ("Who wrote the asthma review?", None),  # none is
        ("Which papers on myeloma are cited?", None),
        ("What does the review say of myeloma?", None),
    ],
)
def test_the_one_document_that_is_named(
    question: str, named: tuple[str, str | None] | None
) -> None:
    """Named by words that its title alone has; the question then says "the review"."""
    found = paper_named(question, [Work(*one) for one in TITLES])
    assert (found and found[0]) == (named and named[0])
    if found and named and named[1]:
        assert found[1] == named[1]


def test_study_is_a_paper_that_is_no_review() -> None:
    """What is called a study is the paper itself, and none that a review cites."""
    work, review = Work("a", "Colchicine in gout"), Work("b", "Lupus: a narrative review")
    assert paper_named("Who funded the gout study?", [work, review]) == (
        "a",
        "Who funded the study?",
    )
    assert paper_named("Who funded the lupus study?", [work, review]) is None


@pytest.mark.parametrize(
    ("asked", "left"),
    [
        ("Who paid for the Swiss study on mothers' gout?", "Who paid for the study?"),
        ("What did the colchicine RCT find?", "What did the RCT find?"),
        ("Colchicine trial in gout: who was blinded?", "who was blinded?"),
        ("Registration number of the colchicine RCT for gout?", "Registration number of the RCT?"),
    ],
)
def test_whose_study_it_is_does_not_part_it_from_its_title(asked: str, left: str) -> None:
    """A country and words for people may stand in no title; what is behind the noun names it."""
    works = [Work("a", "Colchicine in gout"), Work("b", "Lupus: a narrative review")]
    assert paper_named(asked, works) == ("a", left)


def test_paper_by_what_it_tells() -> None:
    """A paper is also named by what stands all through its text, where no title has the words."""

    def often(document_id: str, token: str) -> bool:
        return document_id == "mm" and token.startswith("prin")

    works = [Work(*one) for one in TITLES]
    found = paper_named("Who paid for the PRINS paper?", works, often=often)
    assert found == ("mm", "Who paid for the paper?")


PAPER = """# {title}

Ann Roe, Bob Poe

## Introduction

{text}

{back}

## References

1. Doe C. Vesicles of {word}. J Ves. 2019;1:1-9.
"""


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """Two reviews, each with its own declarations."""
    first = PAPER.format(
        title="Vesicles in asthma", word="asthma", text="Vesicles carry miR-7 in asthma [1].",
        back="Funding: Paid for by the Asthma Fund.",
    )  # fmt: skip
    second = PAPER.format(
        title="Vesicles in myeloma", word="myeloma", text="Vesicles carry miR-9 in myeloma [1].",
        back="Conflict of interest: A.R. was paid by a maker of kits.",
    )  # fmt: skip
    papers = {"asthma.md": first, "myeloma.md": second}
    with assistant_on(papers, tmp_path_factory.mktemp("two")) as opened:
        yield opened


WORKS = [
    Work("kin", "Burden of illness in old age: results from the KinCare Cohort Study", ("A Roe",)),
    Work("nets", "Vesicles of neutrophils calm synoviocytes", ("Dong Poe", "Ann Roe"), 2021),
    Work("ev", "A perspective on vesicle proteomics", ("Livia Rosa-Diaz",), 2017),
    Work("gout", "Colchicine in gout: the colchicine for gout attacks (GLADE) trial"),
    Work("scurvy", "Limes in scurvy: data from the New LIMES study"),
    Work("lupus", "Rest in lupus on the cooperative trial R2107"),
]


@pytest.mark.parametrize(
    ("question", "named", "left"),
    [
        ("In KinCare, did asthma cost more?", "kin", "In the paper, did asthma cost more?"),
        ("KinCare cohort: how many took part?", "kin", "how many took part?"),
        ("How old were the frail KinCare patients?", "kin", "How old were the frail patients?"),
        ("mean age (kincare)?", "kin", "mean age?"),
        ("What did Poe et al. (vesicles, synoviocytes) ask?", "nets", "What did the authors ask?"),
        ("What did Poe and colleagues find?", "nets", "What did the authors find?"),
        ("Who paid for the synoviocyte paper by Poe et al.?", "nets", "Who paid for the paper?"),
        ("What does the Rosa-Diaz review cover?", "ev", "What does the review cover?"),
        ("Which gel is best (proteomics review)?", "ev", "Which gel is best?"),
        ("Proteomics review: which gel is best?", "ev", "which gel is best?"),
        ("Who paid, per the 2017 proteomics perspective?", "ev", "Who paid?"),
        ("Who paid for the 2016 proteomics perspective?", None, None),
        ("What did Roe et al. find?", "kin", "What did the authors find?"),  # first author there
        ("What did Poe et al. 2019 find?", None, None),
        ("What did Smith et al. find?", None, None),
        ("Does care by kin help the old?", None, None),
        ("What was GLADE (gout, 9 mg) powered on?", "gout", "What was the paper powered on?"),
        ("Who was left out of the R2107 lupus trial?", "lupus", "Who was left out of the trial?"),
        ("Did rash follow in the trial of colchicine?", "gout", "Did rash follow in the trial?"),
        ("Who ran the colchicine / gout trial?", "gout", "Who ran the trial?"),
        ("Who fell ill in the colchicine group?", None, None),
        ("Why was New LIMES stopped?", "scurvy", "Why was the paper stopped?"),
        ("How many fell ill (New LIMES)?", "scurvy", "How many fell ill?"),
        ("Why was LIMES stopped?", "scurvy", "Why was the paper stopped?"),
    ],
)
def test_a_paper_by_its_study_its_authors_or_aside(
    question: str, named: str | None, left: str | None
) -> None:
    """The study's name, the first author and what is put aside tell the paper, and are left out."""
    found = paper_named(question, WORKS)
    assert found == ((named, left) if named else None)


def test_a_cited_author_is_rather_meant() -> None:
    """Who is cited too is not taken for the author of a paper, unless its subject is given."""
    cited = {"poe"}.__contains__
    assert paper_named("What did Poe et al. find?", WORKS, cited=cited) is None
    found = paper_named("What did Poe et al. (synoviocytes) find?", WORKS, cited=cited)
    assert found == ("nets", "What did the authors find?")


def test_what_one_document_declares_is_not_told_of_another(two: Assistant) -> None:
    """Funding and interests are those of the document asked about, or it does not tell them."""
    with two:
        asthma = two.ask("Who paid for the asthma review?")
        assert "Asthma Fund" in asthma.text
        assert two.ask("Who paid for the myeloma review?").refusal is Refusal.NOT_ANSWERED
        interests = two.ask("Do the authors of the myeloma review have conflicts of interest?")
        assert "maker of kits" in interests.text
        assert {one.document_id for one in interests.citations} == {"myeloma"}
        entry = two.ask("What does reference 1 of the myeloma review say?")
        assert {one.document_id for one in entry.citations} == {"myeloma"}
        assert "miR-9" in entry.text


@pytest.mark.parametrize(
    ("question", "title", "words"),
    [
        (
            "How did the Danish asthma team blind the nurses?",
            "Asthma at school",
            {"danish", "asthma"},
        ),
        ("Who was left out of the Leeds asthma trial?", "Asthma at school", {"leed", "asthma"}),
        ("how old were they? (ALSPAC asthma cohort)", "Asthma at school", {"alspac", "asthma"}),
        ("How many did the control group lose?", "Asthma at school", set()),
        ("Their asthma was worse. In which town?", "Asthma at school", set()),
        ("Who was left out of the Leeds asthma trial?", "Asthma at school: a meta-analysis", set()),
        ("What did the Leeds asthma authors pool?", "Asthma: a meta-analysis", {"leed", "asthma"}),
        ("Asthma trial in Leeds: who was left out?", "Asthma at school", {"leed", "asthma"}),
        ("Who ran the study on asthma and gas cookers?", "At school", {"asthma", "gas", "cooker"}),
    ],
)
def test_words_of_a_phrase_that_names_the_paper(question: str, title: str, words: set[str]) -> None:
    """A team, a trial or a paper on the paper's own subject is that paper, not one it reviews."""
    assert naming(question, title, {"asthma", "school"}) == words
