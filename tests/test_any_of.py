"""A pattern for many: it finds at least all that each of them does."""

import re

import pytest

from assistant.asked import exposure_words, quantity_words, setting_words
from assistant.asked.any_of import any_of
from tests.evaluation.questions import DEVELOPMENT, FILE, load

CLASSES = {
    "quantities": ([asked for _, asked, _ in quantity_words.QUANTITIES], True),
    "settings": ([shown for _, _, shown in setting_words.SETTINGS], False),
    "exposures": ([asked for _, asked, _ in exposure_words.EXPOSURES], True),
}


@pytest.mark.parametrize("name", CLASSES)
def test_nothing_is_missed(name: str) -> None:
    """No question of the evaluation has one of a class that the pattern for all misses."""
    patterns, at_edges = CLASSES[name]
    anyone = any_of(patterns, at_edges=at_edges)
    each = [re.compile(pattern, re.IGNORECASE) for pattern in patterns]
    asked = [question.question for question in load([FILE, DEVELOPMENT])]
    having = [text for text in asked if any(one.search(text) for one in each)]
    assert having
    assert all(anyone.search(text.lower()) for text in having)


def test_edges_and_capitals_are_put_once() -> None:
    """What stands before every pattern is looked for once, and in lower case."""
    found = any_of([r"\bHRs?\b", r"\bodds (?:ratio|\w+)"], at_edges=True)
    assert found.search("the hr of death")
    assert found.search("an odds ratio")
    assert not found.search("their threshold")
