"""Whether evidence speaks of a yes/no question that no headline can be read for."""

from dataclasses import replace

import pytest

from assistant.compose import speaks_of_it
from assistant.refuse import unmet_demand
from assistant.retrieve import Candidate, Found
from assistant.search.facts import Facts
from index.lexicon import Lexicon
from index.records import BlockKind, Passage
from tests.asking import asked

UNIT = Passage("d:s1", "d", BlockKind.PARAGRAPH, 0, 4, "Text", "Text", (), ("d:s1",))


def found(coverage: float, dense: float, *missing: str) -> Found:
    """What was found: one sentence, the question's tokens that it lacks."""
    facts = Facts(UNIT.search_text, Lexicon())
    near = Candidate(UNIT, facts, (), 0.5, coverage, coverage, 0.5, dense, 1.0, frozenset(missing))
    return Found((near,))


def test_other_words_for_the_same_thing() -> None:
    """Evidence near in meaning speaks of it, though a word here and there is another."""
    question = asked("Does walking every day slow the growth of ferns?")
    assert speaks_of_it(question, found(0.5, 0.9, "walk"))


@pytest.mark.parametrize(("coverage", "dense"), [(0.1, 0.9), (0.5, 0.3)])
def test_far_from_it(coverage: float, dense: float) -> None:
    """Evidence that has few of the words, or another meaning, does not."""
    question = asked("Does walking every day slow the growth of ferns?")
    assert not speaks_of_it(question, found(coverage, dense, "walk"))


def test_a_thing_that_is_nowhere() -> None:
    """Two words side by side that no sentence has are a thing of which nothing is told."""
    question = asked("Do ferns lower blood pressure?")
    assert not speaks_of_it(question, found(0.5, 0.9, "blood", "pressur"))


def test_what_the_sentence_before_gives() -> None:
    """The quantity asked for may stand in the sentence before the one that is clearly meant."""
    before = replace(UNIT, id="d:s0", search_text="We saw 119 women (mean age 57 years).")
    question = asked("What was the mean age of the women with ferns at home?")
    near = found(0.9, 0.9).sentences[0]
    assert unmet_demand(question, [near])
    assert not unmet_demand(question, [replace(near, near=(before,))])
