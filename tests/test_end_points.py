"""Headlines of questions on end-points in lay words, on ties by their sign, and on denials."""

import pytest

from assistant.asked.cues import YES_NO
from tests.test_direction import lead

RESPONDERS = (
    "Higher miR-12 was seen in patients who achieved an objective response (complete or partial "
    "response) as opposed to patients with stable disease."
)
TIED = "There was a significant and positive correlation between serum miR-12 and tumour size."
UNTIED = "Serum miR-12 had a weak inverse correlation with overall survival."
ADDED = "Addition of panitumumab to radiotherapy did not improve survival."
FAILED = "In the trial, drug A failed to show any meaningful benefit in overall survival."
UNCORRECTED = "The p-values are given without correction for multiple testing."
NOT_THERE = "Serum zinc fell in the treated group, which was not seen in the placebo group."
MIRRORED = "Circulating miR-12 levels reflected miR-12 expression within the tumour tissue."
NO_MIRROR = "Circulating miR-12 levels did not reflect miR-12 expression in the tumour tissue."
NO_WEAKER = "Urine tests had a diagnostic value that was not weaker than blood tests."
SECRETED = "Knockdown of RAB9 halved the secretion of H19 without affecting its cellular level."
COMPARED = "Ipilimumab improved survival compared with dacarbazine."
ALL_HIGH = "All patients who progressed had high circulating miR-12 at baseline."
NO_TIE = "There were no correlations between serum zinc and miRNAs after 12 months."
BOTH_ENDS = "Patients with low serum miR-12 had poorer overall and disease-free survival."
OTHER_END = "Lack of association of low miR-12 with improved overall survival is of note."
SENSITIVE = "Overexpression of miR-12 is associated with decreased sensitivity to gemcitabine."
GIVEN = "When an antagomir against miR-12 was given to mice, the lytic area shrank by 41%."


@pytest.mark.parametrize(
    ("text", "affirmed", "denied"),
    [
        (
            RESPONDERS,
            "Was miR-12 higher in patients who responded?",
            "Was miR-12 lower in those whose tumours shrank than in patients with stable disease?",
        ),
        (
            TIED,
            "Do patients with high miR-12 have larger tumours?",
            "Are miR-12 and tumour size inversely correlated?",
        ),
        (
            UNTIED,
            "Do patients with high miR-12 die sooner?",
            "Does high miR-12 mean living longer?",
        ),
        (
            FAILED,
            "Did drug A fail to show a survival benefit?",
            "Did drug A help patients live longer?",
        ),
        (
            MIRRORED,
            "Does the amount of miR-12 in plasma mirror what the tumour expresses?",
            "",
        ),
        (NO_MIRROR, "", "Do blood levels of miR-12 parallel those in the tumour tissue?"),
        (
            NO_WEAKER,
            "Can urine tests hold their own against blood tests in diagnosis?",
            "Are urine tests worse than blood tests in diagnosis?",
        ),
        (
            SENSITIVE,
            "Does too much miR-12 make tumours less sensitive to gemcitabine?",
            "Does too much miR-12 make tumours more sensitive to gemcitabine?",
        ),
        (
            GIVEN,
            "Did the antagomir against miR-12 make the lytic area in mice smaller?",
            "Did the antagomir against miR-12 make the lytic area in mice larger?",
        ),
        (
            COMPARED,
            "Did ipilimumab prolong survival compared with dacarbazine?",
            "Did ipilimumab shorten survival compared with dacarbazine?",
        ),
        (
            ALL_HIGH,
            "Did all patients who progressed have high circulating miR-12?",
            "Did all patients who progressed have low circulating miR-12?",
        ),
        (
            BOTH_ENDS,
            "Is overall survival worse with low miR-12?",
            "Is overall survival better with low miR-12?",
        ),
        (ADDED, "", "Does adding panitumumab to radiotherapy make patients live longer?"),
        (UNCORRECTED, "", "Were the p-values adjusted for the number of tests?"),
        (
            "miR-6 increased proliferation.",
            "Am I right that miR-6 pushes cells to multiply?",
            "I take it miR-6 keeps cells from multiplying, correct?",
        ),
    ],
)
def test_end_points_and_ties(text: str, affirmed: str, denied: str) -> None:
    """What is asked in lay words is affirmed or denied by what a paper says technically."""
    if affirmed:
        assert lead(affirmed, text) == "Yes"
    if denied:
        assert (lead(denied, text) or "").startswith("No")


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (NOT_THERE, "Did serum zinc fall in the placebo group?"),  # another group
        (SECRETED, "Does knockdown of RAB9 reduce the cellular level of H19?"),  # another amount
        (ADDED, "Does adding erlotinib to radiotherapy make patients live longer?"),
        (COMPARED, "Did ipilimumab prolong survival compared with nivolumab?"),
        (COMPARED, "Did dacarbazine prolong survival compared with ipilimumab?"),  # swapped
        (MIRRORED, "Does the amount of miR-99 in plasma mirror what the tumour expresses?"),
        (MIRRORED, "Does the amount of miR-12 in urine mirror what the tumour expresses?"),
        (NO_WEAKER, "Are urine tests better than blood tests in diagnosis?"),
        (OTHER_END, "Is low miR-12 associated with better progression-free survival?"),
    ],
)
def test_other_groups_and_ends_are_not_affirmed(text: str, asked: str) -> None:
    """What is told of another group, drug, place or end-point affirms nothing."""
    assert lead(asked, text) != "Yes"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (NO_TIE, "Did serum zinc rise after 12 months?"),
        (OTHER_END, "Is low miR-12 associated with better progression-free survival?"),
        (FAILED, "Drug A could not be shown to help, or failed to show a survival benefit, right?"),
        (NO_WEAKER, "Are urine tests as good as blood tests in diagnosis?"),
    ],
)
def test_denials_of_something_else_deny_nothing(text: str, asked: str) -> None:
    """A tie denied between two, or another end-point, does not deny what is asked of one."""
    assert not (lead(asked, text) or "").startswith("No:")


def test_openers_ask_for_yes_or_no() -> None:
    """Such openers as "am I right that" and "I take it" want a yes or a no."""
    assert YES_NO.search("am i right that zinc falls?")
    assert YES_NO.search("so i take it zinc falls?")
    assert not YES_NO.search("i read a paper on zinc: which cells take it up?")


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("Is survival worse with high miR-5?", "Yes"),
        ("Is survival worse with low miR-5?", "No"),
        ("Is survival better with high miR-5?", "No"),
    ],
)
def test_the_amount_behind_a_with_is_the_condition(asked: str, answer: str) -> None:
    """In "is survival worse with low X" the little X is what survival is worse with."""
    assert (lead(asked, "Survival was poorer with high miR-5.") or "").startswith(answer)


def test_a_rating_is_not_of_the_clause_before() -> None:
    """What a clause behind "showing that" calls poorer is not the prognosis named before it."""
    text = "Zinc can indicate the prognosis, showing that higher zinc predicted poorer survival."
    assert lead("Is survival worse with high zinc?", text) == "Yes"
    assert (lead("Is survival worse with low zinc?", text) or "").startswith("No")
