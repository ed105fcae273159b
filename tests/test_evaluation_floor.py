"""The floors on the test splits, by kind: what was reached once is kept.

Asked are the review, and papers of its kind that were made up for this: what is tuned on one paper
alone falls on the others.
"""

from pathlib import Path
from typing import NamedTuple

import pytest

from assistant import Assistant
from tests.evaluation import floor, questions
from tests.evaluation.outcome import Outcome, by_question
from tests.evaluation.run import evaluate
from tests.evaluation.systems import Project, texts_of
from tests.stores import indexed

ROOT = Path(__file__).parents[1]


class Corpus(NamedTuple):
    """Some documents, the questions on them, and what was reached."""

    sources: Path
    asked: Path
    floor: Path


REVIEW = Corpus(ROOT / "source_docs", questions.FILE, floor.FILE)
PAPERS = Corpus(floor.PAPERS, floor.PAPERS.with_suffix(".jsonl"), floor.PAPERS_FILE)


@pytest.fixture(scope="module", params=[REVIEW, PAPERS], ids=["review", "papers"])
def measured(
    request: pytest.FixtureRequest,
) -> tuple[Corpus, Outcome]:
    """A corpus and the project's outcome on its test split."""
    corpus: Corpus = request.param
    place = indexed(corpus.sources)
    with Assistant.open(place.sources, place.store) as bot:
        asked = questions.load((corpus.asked,), split="test")
        assert questions.drifted(asked, bot.document) == []
        outcomes = evaluate(
            [Project(bot)], asked, bot.document, texts_of(corpus.sources), quiet=True
        )
    return corpus, outcomes[0]


@pytest.mark.slow
def test_no_figure_of_the_test_split_falls_below_its_floor(
    measured: tuple[Corpus, Outcome],
) -> None:
    """By kind, every figure is at least what the floor commits to."""
    corpus, outcome = measured
    assert floor.below(outcome, floor.read(corpus.floor)) == []


@pytest.mark.slow
def test_every_quote_of_the_test_split_is_verbatim(measured: tuple[Corpus, Outcome]) -> None:
    """Integrity is 1 for every single answer, at its offsets and in the file."""
    exact = by_question(measured[1], "citation integrity")
    assert exact
    assert {id for id, value in exact.items() if value < 1} == set()
