"""A pattern for many: it finds at least all that each of them does."""

import re

import pytest

from assistant.asked import exposure_words, quantity_words, setting_words
from assistant.asked.any_of import any_of, by_letter
from tests.evaluation.questions import DEVELOPMENT, FILE, load

CLASSES = {
    "quantities": [asked for _, asked, _ in quantity_words.QUANTITIES],
    "settings": [shown for _, _, shown in setting_words.SETTINGS],
    "exposures": [asked for _, asked, _ in exposure_words.EXPOSURES],
}


@pytest.mark.parametrize("name", CLASSES)
def test_nothing_is_missed(name: str) -> None:
    """No question of the evaluation has one of a class that the pattern for all misses."""
    patterns = CLASSES[name]
    anyone = any_of(patterns)
    each = [re.compile(pattern, re.IGNORECASE) for pattern in patterns]
    asked = [question.question for question in load([FILE, DEVELOPMENT])]
    having = [text for text in asked if any(one.search(text) for one in each)]
    assert having
    assert all(anyone.search(text.lower()) for text in having)


def test_edges_and_capitals_are_put_once() -> None:
    """What stands before every pattern is looked for once, and in lower case."""
    found = any_of([r"\bHRs?\b", r"\bodds (?:ratio|\w+)"])
    assert found.search("the hr of death")
    assert found.search("an odds ratio")
    assert not found.search("their threshold")


@pytest.mark.parametrize(
    "pattern",
    [
        r"\b(?:an?|the) (?:mean|median)\b|end",
        r"\b(?:pre-?|post-?)?term\b|\bterms?\b",
        r"^(?:how|what) (?:big|tall)|\b[ab]|\b\d+%",
        r"(?:(?:x|y)z|[a-z]+mab\b)|(?<!o)\bnl?y\b",
        r"\b(?:a|b)+c|\bk?k*l|[]|)(]q|\|",
    ],
)
def test_order_changes_no_finding(pattern: str) -> None:
    """Alternatives that are sorted by their letters find something where they did before."""
    sorted_so = by_letter(pattern)
    parts = "the a an mean median end ended preterm post-term terms what tall big 7% xz yz".split()
    parts += "bac abac aabc kkl l )q q | rituximab mab only ny oh nly howbig".split()
    texts = [f"{one} {other}{last}" for one in parts for other in parts for last in ("", "s", " x")]
    assert any(sorted_so.search(text) for text in texts)
    for text in texts:
        assert bool(sorted_so.search(text)) == bool(re.search(pattern, text))
