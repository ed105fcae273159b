"""Comparisons of two groups: a question's sides and measure held against those of a sentence."""

import pytest

from assistant.headline.groups import group_agreement

LOWER = "Serum zinc was lower in smokers than in never-smokers (8.1 vs. 11.2, p = 0.01)."
LESS_LIKELY = "Women were less likely than men to die."
INFECTED = (
    "Higher zinc responses were seen in infected vs. uninfected children for ABC-6 (p < 0.01)."
)


@pytest.mark.parametrize(
    ("asked", "text", "agreement"),
    [
        ("Do smokers have lower zinc in their blood than never-smokers?", LOWER, 1),
        ("Do smokers have higher zinc in their blood than never-smokers?", LOWER, -1),
        ("Do never-smokers have higher zinc in their blood than smokers?", LOWER, 1),
        ("Is death more likely in men than in women?", LESS_LIKELY, 1),
        ("Is death less likely in men than in women?", LESS_LIKELY, -1),
        ("Do infected children make more zinc than children who aren't infected?", INFECTED, 1),
        ("Do uninfected children make more zinc than infected ones?", INFECTED, -1),
        (
            "Is wound infection rarer with stitches than with glue?",
            "Fewer wound infections occurred with glue than with stitches.",
            -1,
        ),
        (
            "Is relapse more frequent after surgery than after radiotherapy?",
            "Compared with radiotherapy, surgery was followed by fewer relapses.",
            -1,
        ),
        (
            "Is zinc better than placebo for preventing falls?",
            "Patients given zinc had more falls than those given placebo.",
            0,
        ),
        (
            "Is copper better than placebo for pain?",
            "Pain was better with zinc than with placebo.",
            0,
        ),
        (
            "Do samples cleaned by one wash come out better than by a combination?",
            "A combination of several washes gives samples of higher quality than a single wash.",
            -1,
        ),
        (
            "Do severe cases have less zinc than mild cases?",
            "Zinc was less abundant in severe than in mild cases.",
            1,
        ),
    ],
)
def test_which_group_has_more(asked: str, text: str, agreement: int) -> None:
    """Comparatives and sides are read together, whichever side either text names first."""
    assert group_agreement(asked, text) == agreement


def test_a_measure_is_named_in_the_clause_of_its_comparative() -> None:
    """What another clause measures is not what is compared, and death is survival turned round."""
    text = "Survival was 12 months with placebo, and deaths were fewer with zinc than with placebo."
    assert group_agreement("Is survival longer with zinc than with placebo?", text) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Copper was higher in smokers than in never-smokers.",
        "Serum zinc was higher in boys than in girls.",
        "Serum zinc was measured in smokers.",
    ],
)
def test_other_measures_and_groups_are_not_read(text: str) -> None:
    """Where measure or sides do not meet, nothing is claimed."""
    assert group_agreement("Do smokers have lower zinc than never-smokers?", text) == 0


def test_sameness_is_denied_by_a_difference() -> None:
    """A question for the same amount is answered by the groups that differ."""
    assert group_agreement("Was zinc the same or lower in smokers than in others?", LOWER) == 1
    asked = "Was fever as common with the new vaccine as before, or rarer than with the old one?"
    text = "Fever was more common with the new vaccine than with the old one."
    assert group_agreement(asked, text) == -1
