"""Ratios with their intervals: where a sentence has no verb, they say which way."""

import pytest

from assistant.headline.ratios import ratio_agreement, ratio_signs
from assistant.headline.wording import YES
from tests.test_direction import lead


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("the hazard ratio was 1.85 (95% CI, 1.22 to 2.80)", [1]),
        ("aOR: 0.5 [0.3–0.8]", [-1]),
        ("HR 0·98, 95% CI 0·89 to 1·08", [0]),
        ("OR 2.4", []),
        ("(odds ratio [OR] 0.33, 95% confidence interval [CI] 0.11 to 0.99)", [-1]),
        ("A (OR 1.7 [1.3–2.3]) and B (OR 0.6 [0.4–0.9])", [1, -1]),
        ("the ratio of 3.1 to 2.0", []),
    ],
)
def test_only_a_ratio_with_an_interval_has_a_sign(text: str, signs: list[int]) -> None:
    """Above one is more, below one less, around one neither; no interval, no sign."""
    assert [sign for _, _, sign in ratio_signs(text)] == signs


@pytest.mark.parametrize(
    ("asked", "agreement"),
    [
        ("Does smoking raise mortality?", 1),
        ("Does smoking lower mortality?", -1),
        ("Does vaping raise mortality?", None),
        ("What is mortality?", None),
    ],
)
def test_a_ratio_is_held_against_what_is_presumed(asked: str, agreement: int | None) -> None:
    """The group that is named before the ratio acts on the outcome of the sentence."""
    text = "For mortality, the ratio of smoking was HR 1.4 (95% CI 1.1 to 1.8)."
    assert ratio_agreement(asked, text) == agreement


def test_the_placebo_group_is_what_a_ratio_is_measured_against() -> None:
    """Nothing follows for the reference group."""
    text = "Mortality was 12% with steroids and 21% with placebo (RR 0.57, 95% CI 0.40 to 0.82)."
    assert ratio_agreement("Do steroids lower mortality?", text) == 1
    assert ratio_agreement("Does placebo lower mortality?", text) is None


def test_one_dose_of_several_does_not_decide() -> None:
    """That the first of several ratios is no difference denies nothing where a later one is."""
    text = "For pain, tea had RR 0.4 (95% CI 0.1 to 1.3) and more RR 0.2 (95% CI 0.1 to 0.8)."
    assert ratio_agreement("Does tea lower pain?", text) is None


def test_a_ratio_says_of_what_a_predictor_is() -> None:
    """What predicts an ill with a ratio below one goes with less of it."""
    text = "A predictor of pain was tea (OR 0.3, 95% confidence interval [CI] 0.1 to 0.9)."
    assert lead("Does tea reduce pain?", text) == YES
