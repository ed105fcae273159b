"""One thing in several diseases: what each of them tells of it."""

from collections.abc import Iterator

import pytest

from assistant import Assistant, Refusal
from tests.asking import assistant_on

PAPER = (
    "Circular RNAs in disease\n\nResults\n\nIn asthma, circABC1 slowed the growth of muscle cells"
    " of the airways.\n\nIn psoriasis, circABC1 drove the growth of keratinocytes.\n\n"
    "CircDEF2 was lost in gout and in malaria.\n"
)


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """One paper on several diseases."""
    with assistant_on({"circles.txt": PAPER}, tmp_path_factory.mktemp("sides")) as opened:
        yield opened


def test_one_thing_in_two_diseases_is_told_of_each(bot: Assistant) -> None:
    """No sentence compares the two, and each is told of by one of its own."""
    answer = bot.ask("How does the part of circABC1 in asthma differ from its part in psoriasis?")
    assert "slowed" in answer.text
    assert "keratinocytes" in answer.text


def test_a_disease_of_which_nothing_is_told_leaves_the_whole_unanswered(bot: Assistant) -> None:
    """What a thing does in one disease is no answer to how that differs from another."""
    asked = "How does the part of circABC1 in asthma differ from its part in malaria?"
    assert bot.ask(asked).refusal is Refusal.NOT_ANSWERED


def test_a_trial_that_failed_was_one(bot: Assistant) -> None:
    """Whether a drug was tried in people is affirmed by a trial, and by nothing done in cells."""
    assert bot.ask("Was circABC1 ever given to patients?").refusal is Refusal.NOT_ANSWERED
