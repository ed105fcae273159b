"""Questions that ask whether something is there, beside sentences that deny it."""

import pytest

from assistant.headline.wording import NOT_SO, YES
from tests.test_direction import lead

ANYWHERE = "CD9 was not present in any of the samples."


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Was CD9 found in plasma vesicles?", ANYWHERE),
        ("Did CD9 turn up in any of the samples?", ANYWHERE),
        ("Did they pick up the virus in some of the patients?", "No virus was found in patients."),
        (
            "Had any of the women had chemotherapy before?",
            "None of the women had received chemotherapy.",
        ),
        (
            "Did they find the parasite inside the liver cells?",
            "Staining showed no parasite in the liver cells, confirming its absence.",
        ),
        (
            "I follow the guideline for hand eczema. Was there one at the time of that review?",
            "There are currently no evidence-based guidelines for hand eczema.",
        ),
        ("Is there any antidote for X5?", "To date there is no licensed antidote for X5."),
        (
            "Do renal tumours carry EGFR mutations?",
            "EGFR mutations have not been found in renal tumours.",
        ),
        ("Do vesicles contain CD9?", "CD9 was absent from vesicles."),
    ],
)
def test_what_is_nowhere_is_not_there(question: str, text: str) -> None:
    """A denial of just what is sought, there or anywhere, denies that it is there."""
    assert lead(question, text) == NOT_SO


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Was CD9 found in plasma vesicles?", "CD9 was not found in urine vesicles."),
        ("Was CD9 found in plasma vesicles?", "CD81 was not present in any, but CD9 was."),
        (
            "Did they detect the virus in the patients?",
            "The virus was not detected in controls but was found in the patients.",
        ),
        (
            "Had the women had any chemotherapy before?",
            "None of the women had received radiotherapy, and all had been given chemotherapy.",
        ),
        ("Is there an antidote for X5?", "There is no antidote for X6."),
        ("Is there a vaccine for hepatitis B?", "There is no vaccine for hepatitis C."),
        ("Is there a treatment for gout?", "There is no curative treatment for gout."),
        ("Is there a test for gout?", "Until 1990 there was no test for gout."),
        ("Do vesicles carry CD9?", "CD9 was not found in vesicles from platelets."),
        (
            "Is there a marker of sepsis?",
            "There is no marker of sepsis with a sensitivity of 100%.",
        ),
        (
            "Were there any relapses in the control arm?",
            "There were no relapses in the treated arm, while the control arm had five.",
        ),
        (
            "Do lung tumours carry EGFR mutations?",
            "EGFR mutations were not found in renal tumours.",
        ),
        (
            "Does X5 differ between tumour and normal tissue?",
            "X6 did not differ between tumour and normal tissue.",
        ),
        (
            "Is X5 different between men and women?",
            "X5 did not differ between tumour and normal tissue.",
        ),
    ],
)
def test_absence_elsewhere_denies_nothing(question: str, text: str) -> None:
    """What is absent in another place, or another thing that is absent, denies nothing."""
    assert lead(question, text) != NOT_SO


def test_what_is_missing_is_not_detected() -> None:
    """That something is missing is affirmed where it is not detected."""
    assert lead("Is IL-6 missing from tears?", "IL-6 was not detected in tears.") == YES
    assert lead("Is IL-6 absent from tears?", "IL-6 was detected in tears.") != YES


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        ("Is there a phase III trial of ABC1?", "Cost is an obstacle to ABC1 in phase III.", None),
        ("Is there a trial of ABC1?", "A trial of ABC1 is needed.", None),
        ("Is there a trial of ABC1?", "In a trial of ABC1, 12 women were treated.", YES),
    ],
)
def test_what_is_wanted_of_a_trial_was_not_tried(
    question: str, text: str, said: str | None
) -> None:
    """What keeps a thing from a trial, or asks for one, shows none."""
    assert lead(question, text) == said
