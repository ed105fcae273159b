"""Questions of two claims, and of an "it" that the sentence before has named."""

import pytest

from assistant.headline.as_asked import in_technical_words
from assistant.headline.cases import with_it_named
from assistant.headline.reading import verdict_on
from assistant.headline.two_asked import two_asked


def said(asked: str, text: str) -> str | None:
    """The first word of what a sentence answers."""
    verdict = verdict_on(in_technical_words(asked), text)
    return verdict and verdict.split(":")[0]


@pytest.mark.parametrize(
    ("asked", "both"),
    [
        (
            "does miR-1 raise invasion and lower apoptosis?",
            ("does miR-1 raise invasion?", "does miR-1 lower apoptosis?"),
        ),
        (
            "when miR-1 is low, is invasion lower and is apoptosis higher?",
            ("when miR-1 is low, is invasion lower?", "when miR-1 is low, is apoptosis higher?"),
        ),
        ("does miR-1 raise invasion and growth?", None),
        ("is miR-1 low and is it bad?", None),
    ],
)
def test_two_claims_are_two_questions(asked: str, both: tuple[str, str] | None) -> None:
    """What two claims share, a subject or a condition, stands in either question."""
    assert two_asked(asked) == both


_BOTH = "MiR-1 promoted invasion and suppressed apoptosis."


@pytest.mark.parametrize(
    ("asked", "verdict"),
    [
        ("Does miR-1 raise invasion and lower apoptosis?", "Yes"),
        ("Does miR-1 lower invasion and raise apoptosis?", "No"),
        ("Does blocking miR-1 limit invasion and increase apoptosis?", "Yes"),
        ("If miR-1 is blocked, is invasion higher and is apoptosis lower?", "No"),
        ("Does miR-1 raise invasion and raise apoptosis?", None),
    ],
)
def test_two_claims_are_answered_where_both_agree(asked: str, verdict: str | None) -> None:
    """Where one claim holds and the other does not, neither word is right."""
    assert said(asked, _BOTH) == verdict


def test_one_claim_of_two_does_not_affirm_both() -> None:
    """What is told of the one only says no where it says the opposite."""
    assert said("Does miR-1 raise invasion and lower apoptosis?", "MiR-1 raised invasion.") is None
    assert said("Does miR-1 lower invasion and raise apoptosis?", "MiR-1 raised invasion.") == "No"


@pytest.mark.parametrize(
    ("asked", "text", "verdict"),
    [
        ("We spoke of metastasis. Does miR-1 prevent it?", "MiR-1 promoted metastasis.", "No"),
        ("Think of invasion. Does miR-1 hold it back?", "MiR-1 inhibited invasion.", "Yes"),
    ],
)
def test_it_is_the_process_named_before(asked: str, text: str, verdict: str) -> None:
    """A pronoun stands for the one process of the sentence before it."""
    assert said(asked, text) == verdict


def test_it_is_left_where_two_processes_are_named() -> None:
    """Which of two is meant is not guessed."""
    asked = "We spoke of metastasis and apoptosis. Does miR-1 prevent it?"
    assert with_it_named(asked) == asked


@pytest.mark.parametrize(
    ("asked", "verdict"),
    [
        ("Does miR-1 lower PTEN as well as SOX2?", None),
        ("Does miR-1 lower both PTEN and KLF4?", "Yes"),
        ("Does miR-1 raise both PTEN and KLF4?", "No"),
    ],
)
def test_two_objects_are_both_meant(asked: str, verdict: str | None) -> None:
    """A verb with two objects is affirmed where the text has it do that to either."""
    assert said(asked, "MiR-1 promoted invasion by inhibiting PTEN and KLF4.") == verdict
