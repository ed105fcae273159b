"""Whether evidence speaks of a yes/no question that no headline can be read for."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, cast

import numpy as np
from numpy.typing import NDArray

from assistant.foreign import foreign_words, lacks_a_thing
from assistant.question import Question
from assistant.refuse import unmet_demand
from assistant.search.candidates import Candidate, Found
from assistant.search.facts import Facts
from index.lexicon import Lexicon
from index.records import BlockKind, Passage
from index.terms import tokens
from tests.asking import asked

if TYPE_CHECKING:
    from index.opened import OpenIndex

UNIT = Passage("d:s1", "d", BlockKind.PARAGRAPH, 0, 4, "Text", "Text", (), ("d:s1",))


def found(coverage: float, dense: float, *missing: str) -> Found:
    """What was found: one sentence, the question's tokens that it lacks."""
    facts = Facts(UNIT.search_text, Lexicon())
    near = Candidate(UNIT, facts, (), 0.5, coverage, coverage, 0.5, dense, 1.0, frozenset(missing))
    return Found((near,))


class Vectors:
    """An index whose sentence is `near` the question, and `without` it where a word is left out."""

    def __init__(self, near: float, without: Mapping[str, float]) -> None:
        self.near, self.without = near, without

    def sentence_vectors(self, ids: Sequence[str]) -> NDArray[np.float32]:
        """One vector, the same for every sentence."""
        return np.ones((len(ids), 1), np.float32)

    def embed_query(self, text: str) -> NDArray[np.float32]:
        """How near the sentence is to a question that leaves a word out, or none."""
        left_out = (value for word, value in self.without.items() if word not in text)
        return np.array([next(left_out, self.near)], np.float32)


def lacks(question: Question, near: Found, **without: float) -> bool:
    """Whether it does, where each of some words brings the sentence so near when left out."""
    return lacks_a_thing(question, near, cast("OpenIndex", Vectors(0.5, without)), unclear=True)


def test_other_words_for_the_same_thing() -> None:
    """A sentence that is as near with a word as without it has a word of its own for it."""
    question = asked("Does walking every day slow the growth of ferns?")
    assert not lacks(question, found(0.5, 0.9, "walk"), walking=0.51)


def test_a_thing_that_is_nowhere() -> None:
    """A word that keeps the sentence at a distance is a thing of which nothing is told."""
    question = asked("Do ferns lower blood pressure?")
    assert lacks(question, found(0.5, 0.9, "blood", "pressur"), pressure=0.6)


def test_a_thing_told_elsewhere() -> None:
    """A word that the best sentence alone does not have is no thing of which nothing is told."""
    question = asked("Do ferns lower blood pressure?")
    best = found(0.5, 0.9, "blood", "pressur").sentences[0]
    other = replace(best, unit=replace(UNIT, id="d:s2"), missing=frozenset())
    near = Found((best, other))
    index = cast("OpenIndex", Vectors(0.5, {"pressure": 0.6}))
    assert not lacks_a_thing(question, near, index, unclear=False)
    assert lacks_a_thing(question, Found((best,)), index, unclear=False)


def test_a_number_hung_on_a_thing() -> None:
    """A panel of four miRNAs is no stranger to a sentence on miRNAs."""
    question = asked("Does the four-miRNA panel lower blood pressure?")
    assert not foreign_words(question, found(0.5, 0.9, *tokens("four-miRNA")))
    assert foreign_words(question, found(0.5, 0.9, *tokens("miRNA"))) == ["four-miRNA"]


def test_another_name() -> None:
    """A sentence that has not the names of the question tells nothing of them."""
    question = asked("Do ferns lower blood pressure?")
    near = found(0.5, 0.9).sentences[0]
    assert lacks(question, Found((replace(near, entities=0.5),)))


def test_what_the_sentence_before_gives() -> None:
    """The quantity asked for may stand in the sentence before the one that is clearly meant."""
    before = replace(UNIT, id="d:s0", search_text="We saw 119 women (mean age 57 years).")
    question = asked("What was the mean age of the women with ferns at home?")
    near = found(0.9, 0.9).sentences[0]
    assert unmet_demand(question, [near])
    assert not unmet_demand(question, [replace(near, near=(before,))])
