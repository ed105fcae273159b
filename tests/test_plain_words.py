"""Plain words of a question, beside what papers write for them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

import numpy as np
from numpy.typing import NDArray

from assistant.search.plain_words import plain_of, written_in
from index.terms import tokens

if TYPE_CHECKING:
    from index.opened import OpenIndex

TEXTS = {
    "a": "Nine ferns were withdrawn from the greenhouse.",
    "b": "Additional water was administered to the ferns.",
    "c": "The median age of the ferns was nine years.",
    "d": "Ferns of the placebo group were sprayed.",
}


class Sentences:
    """An index of a few sentences."""

    n_sentences = len(TEXTS)

    def sentences_with(self, words: Sequence[str], ids: Sequence[str]) -> NDArray[np.bool_]:
        """Which sentence has which token."""
        return np.array([[word in tokens(TEXTS[key]) for key in ids] for word in words], bool)

    def document_frequency(self, token: str) -> int:
        """In how many sentences a token stands."""
        return sum(token in tokens(text) for text in TEXTS.values())


def met(text: str) -> set[str]:
    """The sentences that have what papers write for a plain word of a text."""
    table = written_in(list(TEXTS), tokens(text), cast("OpenIndex", Sentences()))
    return {key for key, has in zip(TEXTS, table.any(axis=0), strict=True) if has}


def test_what_papers_write_for_a_plain_word_is_seen() -> None:
    """A sentence may have the learned word for a plain one that is asked."""
    assert met("Who dropped out?") == {"a"}
    assert met("Was any extra water needed?") == {"b"}
    assert met("What was their average age?") == {"c"}
    assert met("Which pots stood in the dummy arm?") == {"d"}


def test_the_way_back_is_not_taken() -> None:
    """Who asks for a learned word does not mean the plain one, nor another learned one."""
    assert met("What was the mean age?") == set()


def test_a_plain_word_says_what_all_of_the_paper_is_on() -> None:
    """Mothers are the setting of a paper on maternal health, and no hospital of a clinical one."""
    asked = tokens("Which hospital did the mothers choose?")
    assert plain_of(asked, frozenset(tokens("maternal health: a clinical trial"))) == {"mother"}


def test_without_plain_words_nothing_is_met() -> None:
    """A question of learned words alone finds nothing in this way."""
    assert met("Which ferns were withdrawn?") == set()
