"""How much each word of a question counts: the rarer in the sources, and in English, the more."""

import functools
import math
import re

from assistant.question import Question
from index.opened import OpenIndex
from index.terms import tokens
from index.words import specificity

_WORD = re.compile(r"[A-Za-z]+")


def weigh(question: Question, opened: OpenIndex) -> dict[str, float]:
    """The weight of each token of a question: its idf, less for words of everyday English."""
    everyday = commonness(question)
    return {
        token: idf(token, opened) * everyday.get(token, 1.0)
        for token in dict.fromkeys(question.tokens)
    }


def own_weights(question: Question, opened: OpenIndex) -> dict[str, float]:
    """The weights of the tokens that a question has by itself, without what short forms add.

    Sentences are widened by the same short forms, so that the name meets its long form by one
    token: weighed with all of its words, MDR-TB would outweigh what is asked of it.
    """
    own = set(tokens(question.sought))
    weights = weigh(question, opened)
    return {token: weight for token, weight in weights.items() if token in own} or weights


def commonness(question: Question) -> dict[str, float]:
    """What a token of the question keeps of its weight: less for words of everyday English."""
    everyday: dict[str, float] = {}
    for word in _WORD.findall(question.sought):
        kept = specificity(word)
        for token in _tokens_of(word):
            everyday[token] = kept
    return everyday


@functools.lru_cache(maxsize=4096)
def _tokens_of(word: str) -> tuple[str, ...]:
    return tuple(tokens(word))


def idf(token: str, opened: OpenIndex) -> float:
    """The weight of a token: rare ones count more; unseen ones most (BM25's idf)."""
    return bm25_idf(opened.document_frequency(token), opened.n_sentences)


def bm25_idf(frequency: int, sentences: int) -> float:
    """The weight of a token that so many of some sentences have."""
    return math.log(1 + (sentences - frequency + 0.5) / (frequency + 0.5))
