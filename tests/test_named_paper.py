"""Which of the open documents a question names."""

from dataclasses import dataclass

import pytest

from assistant import Assistant, Refusal
from assistant.asked.named_paper import naming, paper_named


@dataclass(frozen=True)
class Work:
    """A document as far as it can be named."""

    id: str
    title: str


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
            ("mm", "What is PRINS in the review?"),
        ),
        ("How big are vesicles in the breast cancer paper?", ("bc", None)),
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
def two(tmp_path_factory: pytest.TempPathFactory) -> Assistant:
    """Two reviews, each with its own declarations."""
    sources = tmp_path_factory.mktemp("two") / "papers"
    sources.mkdir()
    first = PAPER.format(
        title="Vesicles in asthma", word="asthma", text="Vesicles carry miR-7 in asthma [1].",
        back="Funding: Paid for by the Asthma Fund.",
    )  # fmt: skip
    second = PAPER.format(
        title="Vesicles in myeloma", word="myeloma", text="Vesicles carry miR-9 in myeloma [1].",
        back="Conflict of interest: A.R. was paid by a maker of kits.",
    )  # fmt: skip
    for name, text in (("asthma", first), ("myeloma", second)):
        (sources / f"{name}.md").write_text(text, encoding="utf-8")
    return Assistant.open(sources, sources.parent / "store")


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
    ],
)
def test_words_of_a_phrase_that_names_the_paper(question: str, title: str, words: set[str]) -> None:
    """A team, a trial or a paper on the paper's own subject is that paper, not one it reviews."""
    assert naming(question, title, {"asthma", "school"}) == words
