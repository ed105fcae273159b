"""What is asked of several papers at once, or of one among several."""

from collections.abc import Iterator

import pytest

from assistant import Assistant, Refusal
from tests.asking import assistant_on

PAPERS = {
    "asthma.txt": (
        "MicroRNAs in asthma\n\nResults\n\nMiR-155 was raised in the sputum of adults.\n\n"
        "Inhaled steroids lowered it within a month.\n\nMiR-21 was not measured in any child.\n\n"
        "Conclusions\n\nSputum is a better sample than blood for the airways.\n"
    ),
    "sepsis.txt": (
        "MicroRNAs in sepsis\n\nResults\n\nMiR-155 fell in the plasma of those who died.\n\n"
        "Survivors had stable levels for a week.\n\nMiR-223 was stable throughout.\n\n"
        "Conclusions\n\nPlasma levels tell who will die of sepsis.\n"
    ),
}


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with assistant_on(PAPERS, tmp_path_factory.mktemp("two")) as opened:
        yield opened


@pytest.mark.parametrize(
    "question",
    [
        "Compare miR-155 in asthma and sepsis",
        "How does miR-155 differ between asthma and sepsis?",
        "What do the papers say of miR-155 in asthma and in sepsis?",
    ],
)
def test_each_disease_is_told_of_by_its_own_paper(bot: Assistant, question: str) -> None:
    """Two diseases are two sides, each told by a paper on it that need not name it."""
    answer = bot.ask(question)
    told = {item.group: item.text for item in answer.statements}
    assert set(told) == {"asthma", "sepsis"}
    assert "sputum" in told["asthma"]
    assert "plasma" in told["sepsis"]


def test_a_disease_without_a_paper_is_no_side(bot: Assistant) -> None:
    """What no paper is about cannot be compared."""
    assert bot.ask("Compare miR-155 in asthma and lupus").abstained


def test_a_conclusion_is_that_of_the_paper_meant(bot: Assistant) -> None:
    """Who asks what one paper concludes is not shown what the others do."""
    answer = bot.ask("What do the authors of the sepsis paper conclude?")
    assert {citation.document_id for citation in answer.citations} == {"sepsis"}


@pytest.mark.parametrize(
    ("question", "titles"),
    [
        ("Which paper is about asthma?", ["MicroRNAs in asthma"]),
        ("Which of the papers deals with sepsis?", ["MicroRNAs in sepsis"]),
    ],
)
def test_the_paper_on_a_subject_is_told_by_its_title(
    bot: Assistant, question: str, titles: list[str]
) -> None:
    """Which paper is on a subject is told by the titles of the indexed documents."""
    answer = bot.ask(question)
    assert [item.text for item in answer.statements] == titles
    assert answer.headline == "1 of 2 documents"


@pytest.mark.parametrize(
    ("question", "documents"),
    [
        ("Which papers mention miR-155?", {"asthma", "sepsis"}),
        ("Which documents mention miR-223?", {"sepsis"}),
        ("Which documents mention miR-155 and miR-21?", {"asthma"}),
        ("Which papers discuss steroids?", {"asthma"}),
        ("What do all the papers say about miR-155?", {"asthma", "sepsis"}),
        ("Do the papers disagree on miR-155?", {"asthma", "sepsis"}),
    ],
)
def test_papers_are_told_apart_by_what_they_say(
    bot: Assistant, question: str, documents: set[str]
) -> None:
    """Each document that names a thing is shown with a sentence of its own."""
    answer = bot.ask(question)
    assert {citation.document_id for citation in answer.citations} == documents
    assert len(answer.statements) == len(documents)


def test_name_that_no_paper_has_is_refused(bot: Assistant) -> None:
    """Asked which papers mention what none does, the name is refused."""
    assert bot.ask("Which papers mention miR-9999?").refusal is Refusal.NOT_IN_SOURCES
