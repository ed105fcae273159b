"""Headlines where a "no", a "non-" or an example turns what a sentence says."""

import pytest

from assistant.headline.wording import UNKNOWN, YES
from tests.test_direction import lead


def given(question: str, text: str) -> str:
    """The headline by its first word; empty where none is made."""
    said = lead(question, text)
    return "" if said in {None, UNKNOWN} else "Yes" if said == YES else "No"


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        ("Did pumps cause bleeding?", "Pumps caused no bleeding.", "No"),
        ("Did miR-1 induce apoptosis?", "miR-1 induced no apoptosis.", "No"),
        ("Did the drug lead to weight loss?", "The drug led to no weight loss.", "No"),
        ("Does IgM confer immunity?", "IgM confers immunity.", "Yes"),
        ("Does A increase NO?", "A increases NO production.", ""),
        ("Did pumps cause bleeding?", "Pumps caused no serious bleeding.", ""),
        ("Did pumps cause severe bleeding?", "Pumps caused no severe bleeding.", "No"),
    ],
)
def test_a_verb_with_no_object_denies(question: str, text: str, said: str) -> None:
    """What causes no bleeding does not cause it; no serious bleeding leaves it open."""
    assert given(question, text) == said


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        ("Are exosomes toxic?", "Exosomes are non-toxic carriers.", "No"),
        ("Is the test invasive?", "This is a non-invasive test.", "No"),
        ("Were the mice obese?", "Non-obese mice were used.", ""),
        ("Is ferritin a non-invasive marker?", "Ferritin is a non-invasive marker.", "Yes"),
        ("Is ferritin a marker in smokers?", "It is a marker in smokers and non-smokers.", ""),
    ],
)
def test_non_is_not(question: str, text: str, said: str) -> None:
    """What is called "non-toxic" is not toxic."""
    assert given(question, text) == said


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        (
            "Did pumps raise mortality?",
            "Pumps were associated with adverse outcomes such as an increased mortality.",
            "Yes",
        ),
        (
            "Did pumps lower mortality?",
            "Pumps were associated with adverse outcomes such as an increased mortality.",
            "No",
        ),
        ("Did pumps reduce bleeding?", "Pumps prevented adverse events such as bleeding.", "Yes"),
    ],
)
def test_an_example_of_the_bad_is_told_itself(question: str, text: str, said: str) -> None:
    """Bad outcomes such as more deaths are more deaths."""
    assert given(question, text) == said


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        (
            "Is ferritin present in tears of patients?",
            "Ferritin is present in tears of patients when it is not detected in serum.",
            "",
        ),
        (
            "Does insulin lower glucose?",
            "Insulin lowered glucose when diet did not change it.",
            "Yes",
        ),
        ("Is ferritin found in tears?", "Ferritin was not found in tears.", "No"),
        (
            "Does ferritin show the effect of treatment sooner than albumin?",
            "Ferritin is not influenced by anaemia as albumin is.",
            "",
        ),
        ("Does anaemia influence ferritin?", "Ferritin is not influenced by anaemia.", "No"),
        ("Does exercise influence ferritin?", "Ferritin is not influenced by age.", ""),
    ],
)
def test_what_is_denied_of_a_time_or_a_doer(question: str, text: str, said: str) -> None:
    """A denial in a when-clause, or of what another does to a thing, denies nothing else."""
    assert given(question, text) == said


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        (
            "Is the sensitivity of the kit inherent to the antibody?",
            "The sensitivity of the kit is not inherent to the antibody.",
            "No",
        ),
        (
            "Is bias worse with kits than with arrays?",
            "Bias was higher with kits than with arrays.",
            "Yes",
        ),
        (
            "Is noise worse with kits than with arrays?",
            "Noise was lower with kits than with arrays.",
            "No",
        ),
        (
            "Do blood levels of PZP go with the severity of gout?",
            "Sputum but not serum levels of PZP were associated with the severity of gout.",
            "No",
        ),
        ("Is the strip as sensitive as ELISA?", "The strip is less sensitive than ELISA.", "No"),
        ("Is ELISA as sensitive as the strip?", "The strip is less sensitive than ELISA.", ""),
    ],
)
def test_ills_and_sides(question: str, text: str, said: str) -> None:
    """Worse bias is more of it, blood is serum, and less sensitive is not as sensitive."""
    assert given(question, text) == said
