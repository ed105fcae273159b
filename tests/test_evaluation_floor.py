"""The floor on the test split, by kind: what was reached once is kept."""

from pathlib import Path

import pytest

from assistant import Assistant
from tests.evaluation import floor
from tests.evaluation.outcome import Outcome, by_question
from tests.evaluation.questions import drifted, load
from tests.evaluation.run import evaluate
from tests.evaluation.systems import Project, texts_of

SOURCES = Path(__file__).parents[1] / "source_docs"


@pytest.fixture(scope="module")
def test_split(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    """The project's outcome on the test split, from an index of its own."""
    store = tmp_path_factory.mktemp("floor") / "store"
    with Assistant.open(sources=SOURCES, store=store) as bot:
        questions = load(split="test")
        assert drifted(questions, bot.document) == []
        return evaluate([Project(bot)], questions, bot.document, texts_of(SOURCES), quiet=True)[0]


@pytest.mark.slow
def test_no_figure_of_the_test_split_falls_below_its_floor(test_split: Outcome) -> None:
    """By kind, every figure is at least what floor.json commits to."""
    assert floor.below(test_split, floor.read()) == []


@pytest.mark.slow
def test_every_quote_of_the_test_split_is_verbatim(test_split: Outcome) -> None:
    """Integrity is 1 for every single answer, at its offsets and in the file."""
    exact = by_question(test_split, "citation integrity")
    assert exact
    assert {id for id, value in exact.items() if value < 1} == set()
