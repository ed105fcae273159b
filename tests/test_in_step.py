"""Two miRNAs beside one another, and wrong headlines that may not come back."""

import pytest

from assistant.headline.as_asked import in_technical_words
from assistant.headline.in_step import asks_in_step, in_step
from assistant.headline.reading import verdict_on
from assistant.headline.wording import NO, YES

HIGH_AND_LOW = "High expression of miR-31 and low expression of miR-96 were seen in serum."


def _said(asked: str, text: str) -> str:
    verdict = verdict_on(in_technical_words(asked), text)
    return "no" if verdict and verdict.startswith("No") else (verdict or "-").lower()


@pytest.mark.parametrize(
    ("way", "said"), [("the same direction", NO), ("opposite directions", YES)]
)
def test_two_that_go_apart_do_not_go_the_same_way(way: str, said: str) -> None:
    """One that is high and one that is low do not change in the same direction."""
    asked = [f"Do miR-31 and  change in {way}?", f"Do  and miR-96 change in {way}?"]
    assert asks_in_step(asked[0])
    assert in_step(asked, [[HIGH_AND_LOW], [HIGH_AND_LOW]]) == said


def test_targets_that_differ_are_named() -> None:
    """Where two hit different genes, the headline names these."""
    asked = ["Do miR-31 and  hit the same gene?", "Do  and miR-96 hit the same gene?"]
    said = in_step(asked, [["miR-31 directly targeted RASA1."], ["miR-96 targeted FOXO1."]])
    assert said == "No: the review names RASA1 and FOXO1"


@pytest.mark.parametrize(
    ("told", "elsewhere"),
    [
        (["miR-31 targeted RASA1.", "miR-96 targeted FOXO1."],
         ["miR-31 also targeted FOXO1.", "miR-96 targeted FOXO1."]),
        (["miR-31 directly targeted mTOR.", "miR-96 targeted mTOR-RICTOR."], []),
    ],
)  # fmt: skip
def test_targets_that_may_meet_leave_it_open(told: list[str], elsewhere: list[str]) -> None:
    """A gene that both hit by another sentence, or as a part of a complex, forbids a no."""
    asked = ["Do miR-31 and  hit the same gene?", "Do  and miR-96 hit the same gene?"]
    assert in_step(asked, [[text] for text in told], [[text] for text in elsewhere]) is None


def test_one_that_is_not_told_of_leaves_it_open() -> None:
    """Where the way of one cannot be read, nothing is claimed."""
    asked = ["Do miR-31 and  move the same way?", "Do  and miR-96 move the same way?"]
    assert in_step(asked, [[HIGH_AND_LOW], ["miR-96 was measured in tears."]]) is None


@pytest.mark.parametrize(
    ("asked", "text", "said"),
    [
        ("Is miR-31 linked to tumour size?", "miR-31 was inversely linked to tumour size.", "yes"),
        ("Is miR-31 positively linked to tumour size?",
         "miR-31 was inversely linked to tumour size.", "no"),
        ("Does miR-31 improve disease-free survival?",
         "miR-31 predicted worse disease-free survival.", "no"),
        ("Is high miR-31 a sign of early stage?",
         "Elevated miR-31 correlates with advanced tumour stage.", "no"),
        ("Does miR-31 turn macrophages from M2 into M1?",
         "miR-31 reprogrammed macrophages from the M1 state to the M2 state.", "no"),
        ("Does restoring MEG3 keep NK cells out?",
         "Restoring MEG3 increases NK cell infiltration.", "no"),
        ("Does miR-31 help CD8 T cells kill?", "miR-31 enhanced CD8+ T cell cytotoxicity.", "yes"),
        ("Does miR-31 help macrophages kill tumour cells?",
         "miR-31 conferred M2 polarization on macrophages and stimulated tumour growth.", "no"),
        ("Are there proteins that miR-31 lowers?", "miR-31 raised the protein RASA1.", "-"),
        ("Is miR-31 tied to age and weight in the same direction?",
         "miR-31 was positively correlated with age and negatively correlated with weight.", "no"),
    ],
)  # fmt: skip
def test_what_was_misread(asked: str, text: str, said: str) -> None:
    """Ties, stages, states and cells are read by what a sentence says of them."""
    assert _said(asked, text) == said
