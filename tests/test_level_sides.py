"""Denials of a difference between just the two that a question compares, and ratings of ills."""

import pytest

from assistant.headline.polar import is_polar
from assistant.headline.wording import NO, NO_DIFFERENCE, NOT_SO, YES
from tests.test_direction import lead, understood

SIZE = "There was no difference in heart size between the placebo and the ramipril groups"


@pytest.mark.parametrize(
    ("question", "text"),
    [
        (
            "Did aspirin come out ahead of placebo on pain?",
            "The difference between aspirin and placebo was not significant.",
        ),
        (
            "Did women have significantly more illnesses than men?",
            "The participants had 7.0 conditions, with no significant differences between men and"
            " women.",
        ),
        ("Did men have a higher BMI than women?", "BMI did not differ between men and women."),
    ],
)
def test_the_same_two_do_not_differ(question: str, text: str) -> None:
    """No difference between the two sides that are compared denies that one has more."""
    assert lead(question, text) in {NOT_SO, NO_DIFFERENCE}


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Was the heart rate lower with ramipril than with placebo?", f"{SIZE}."),
        ("Did men have a higher BMI than women?", "Age did not differ between men and women."),
        ("Did men have a higher BMI than women?", "BMI did not differ between old and young men."),
    ],
)
def test_another_measure_or_other_sides_deny_nothing(question: str, text: str) -> None:
    """What does not differ in another measure, or between others, denies nothing."""
    assert lead(question, text) not in {NO, NOT_SO}


@pytest.mark.parametrize(
    ("question", "text", "headline"),
    [
        ("Was aspirin better than placebo on pain?", "Pain was lower with {} than with {}.", YES),
        ("Did aspirin outdo placebo for sleep?", "Sleep was longer with {} than with {}.", YES),
        ("Was aspirin worse than placebo on pain?", "Pain was lower with {} than with {}.", NO),
    ],
)
def test_better_is_less_of_an_ill(question: str, text: str, headline: str) -> None:
    """A better side has less of what is bad and more of what is good."""
    other = NO if headline == YES else YES
    assert lead(question, text.format("aspirin", "placebo")) == headline
    assert lead(question, text.format("placebo", "aspirin")) == other


def test_the_scale_belongs_to_no_side() -> None:
    """A scale behind the second side is what both are measured by."""
    text = "There was a difference, with higher EQ-VAS scores for men than women."
    assert lead("Did the men score better than the women on the EQ-VAS?", text) == YES
    assert lead("Did the women score better than the men on the EQ-VAS?", text) == NO


def test_the_recipient_does_not_give() -> None:
    """What is handed over goes one way only."""
    text = "Macrophages transferred miR-223 to cancer cells."
    assert lead("Can macrophages pass miR-223 on to cancer cells?", text) == YES
    assert lead("Can cancer cells pass miR-223 on to macrophages?", text) != YES


@pytest.mark.parametrize("told", ["siRNA1 treated cells", "siRNA-transfected cells"])
def test_cells_treated_with_sirna_lack_it(told: str) -> None:
    """What is less in cells treated with an siRNA is promoted by its target."""
    text = f"The migration of pontin {told} was significantly decreased."
    assert lead("Does pontin silencing slow down migration?", text) == YES
    assert lead("Does pontin silencing speed up migration?", text) == NO


@pytest.mark.parametrize(
    "question",
    [
        "Will a trace of haemolysis, too slight to see, affect miR-150-5p readings in blood?",
        "Does haemolysis have any influence on miR-150-5p in blood?",
    ],
)
def test_what_is_left_unchanged_is_not_affected(question: str) -> None:
    """That one thing affects another is denied where just these two are said to be unaffected."""
    text = "Haemolysis raised miR-21-5p 1.6-fold, but it left miR-150-5p unchanged."
    assert lead(question, text) == NOT_SO


@pytest.mark.parametrize(
    "question",
    [
        "Compared with old cells, do young cells carry less miR-10a in what they release?",
        "Monthly dosing works as well as weekly dosing, yes?",
        "When B cells of these mice were given to others, was tumour growth held back?",
    ],
)
def test_what_they_release_asks_for_no_thing(question: str) -> None:
    """A relative "what", a tag and a condition with "when" leave a yes/no question one."""
    assert is_polar(understood(question, question))
