"""What trials found between their arms, on made-up sentences and on those of trials as printed."""

import json
from collections import Counter
from pathlib import Path

import pytest

from assistant.headline.wording import NO, NO_DIFFERENCE, YES
from tests.test_direction import lead

TRIALS = Path(__file__).parent / "fixtures" / "trial_findings.jsonl"
BUILDS = (
    ("Does {first} increase {what} compared with {second}?", 1),
    ("Was {what} lower with {first} than with {second}?", -1),
    ("Compared with {second}, does {first} raise {what}?", 1),
    ("Did patients on {first} have less {what} than those on {second}?", -1),
)


@pytest.mark.parametrize(
    ("question", "text", "answer"),
    [
        (
            "Does orlistat increase LDL-cholesterol compared with placebo?",
            "Orlistat significantly reduced low-density lipoprotein (LDL)-cholesterol by 9%.",
            NO,
        ),
        (
            "Does tea lower ferritin compared with water?",
            "The water group had higher levels of ferritin at 18 months than the tea group.",
            YES,
        ),
        (
            "Does azalept raise IgG compared with placebo?",
            "Azalept brought greater median reductions from baseline in IgG compared with placebo.",
            NO,
        ),
        (
            "Did patients on azalept need fewer transfusions than those on placebo?",
            "Compared with placebo, transfusions were fewer in the azalept group.",
            YES,
        ),
        (
            "Did lapatinib beat chemotherapy?",
            "Lapatinib with chemotherapy improved survival compared with chemotherapy alone.",
            None,
        ),
        (
            "Does lidocaine increase coughing?",
            "Coughing was significantly more frequent in the air group compared to the lidocaine"
            " group.",
            NO,
        ),
        (
            "Is gastric stimulation better than tea in improving sleep?",
            "Sleep differed from the start, stimulation showing more gain in sleep than tea.",
            YES,
        ),
        (
            "Was the hospital stay shorter with azalept than with placebo?",
            "The hospital stay was significantly shorter versus placebo with azalept 60 mg.",
            YES,
        ),
    ],
)
def test_which_arm_has_more(question: str, text: str, answer: str) -> None:
    """Sides may stand either way round, one of them unnamed, and a reduction may be greater."""
    assert lead(question, text) == answer


@pytest.mark.parametrize(
    ("question", "text"),
    [
        (
            "Does azalept lower the relapse rate compared with placebo?",
            "Azalept resulted in a lower relapse rate compared to placebo (40% vs. 83%, p = 0.15).",
        ),
        (
            "Was satisfaction higher with hypnosis than with standard care?",
            "Satisfaction in the hypnosis group was higher than in the standard group. However,"
            " the difference was not significant (P = 0.37).",
        ),
        (
            "Does azalept reduce mortality compared with placebo?",
            "Mortality did not differ between the two groups.",
        ),
        (
            "Does azalept raise lean body mass?",
            "Lean body mass increased with azalept and with whey, with no differences between"
            " conditions.",
        ),
    ],
)
def test_what_may_be_chance_is_not_affirmed(question: str, text: str) -> None:
    """A difference that the text itself calls not significant answers a yes/no question with no."""
    assert lead(question, text) == NO_DIFFERENCE


def test_no_difference_in_something_else_takes_nothing_back() -> None:
    """That the arms are alike in side effects leaves standing what they differ in."""
    text = "Azalept lowered mortality, but there was no difference between groups in nausea."
    assert lead("Does azalept lower mortality?", text) == YES


@pytest.mark.parametrize(
    "text",
    [
        "Metformin lowered HbA1c compared with placebo without significant side effects.",
        "Metformin lowered HbA1c compared with placebo but did not significantly change weight.",
        "Although weight was not significantly different, metformin lowered HbA1c over placebo.",
        "HbA1c was lower with metformin than placebo, with no significant difference in falls.",
    ],
)
def test_what_is_denied_of_another_measure_stands_beside_the_finding(text: str) -> None:
    """A harm that was not seen, or a weight that did not change, denies nothing of HbA1c."""
    assert lead("Does metformin lower HbA1c?", text) != NO_DIFFERENCE
    assert lead("Does metformin lower HbA1c compared with placebo?", text) != NO_DIFFERENCE


@pytest.mark.parametrize(
    ("question", "text", "answer"),
    [
        ("improve sleep", "Azalept worsened sleep compared with placebo.", NO),
        ("worsen pain", "Pain was lower with azalept than with placebo.", NO),
        ("worsen pain", "Pain was higher with azalept than with placebo.", YES),
        ("lower pain", "Azalept lowered pain less than placebo.", NO),
        ("improve event-free survival", "Azalept prolonged event-free survival over placebo.", YES),
    ],
)
def test_worse_is_not_better(question: str, text: str, answer: str) -> None:
    """What worsens goes the other way, and an ill in another word ("event-free") turns nothing."""
    given = lead(f"Does azalept {question} compared with placebo?", text)
    assert given in {answer, None} if "over" in text else given == answer


@pytest.mark.parametrize(
    "text",
    [
        "We hypothesised that azalept would lower pain compared with placebo.",
        "It is unknown whether azalept lowers pain compared with placebo.",
        "This trial tests whether azalept lowers pain compared with placebo.",
    ],
)
def test_what_is_only_supposed_is_no_finding(text: str) -> None:
    """An aim and a hypothesis affirm nothing."""
    assert lead("Does azalept lower pain compared with placebo?", text) != YES


def of_trials(split: str) -> Counter[str]:
    """How many questions of a split get the right headline, a wrong one, and none."""
    found: Counter[str] = Counter()
    for line in TRIALS.read_text("utf-8").splitlines():
        case = json.loads(line)
        if case["split"] != split:
            continue
        for build, sign in BUILDS:
            question = build.format(
                first=case["intervention"], second=case["comparator"], what=case["outcome"]
            )
            given = lead(question, case["sentence"]) or ""
            if given == YES or given.startswith("No"):
                found["right" if (given == YES) == (case["found"] == sign) else "wrong"] += 1
            else:
                found["none"] += 1
    return found


@pytest.mark.parametrize("split", ["train", "validation", "test"])
def test_findings_of_trials(split: str) -> None:
    """A third and more of the questions on printed findings are answered rightly, few wrongly.

    The rules were read off the first split alone.
    """
    found = of_trials(split)
    assert found["right"] >= found.total() / 3
    assert found["wrong"] <= found["right"] / 12


def test_two_arms_named_are_not_compared_by_that() -> None:
    """A sentence that has both, and sets neither above the other, decides nothing."""
    asked = "Are A1 worms less harmful to plants than A2?"
    text = "Worms are divided into A1 and A2, of which A2 is the kind that can support spread."
    assert lead(asked, text) not in {YES, NO}


@pytest.mark.parametrize(
    "text",
    [
        "Some authors have not found a relationship of ANA and outcome in gout.",
        "No role of ANA was found in gout.",
    ],
)
def test_a_part_that_is_not_played_says_nothing_of_how_often_a_thing_is(text: str) -> None:
    """What has no role in those who have it may still be commoner in them than in others."""
    said = lead("Are ANA more common in gout than in healthy people?", text)
    assert not (said or "").startswith("No")


def test_more_than_a_number_compares_no_arms() -> None:
    """A rise "by more than 50%" sets neither year above the other."""
    asked = "Will more people die of gout in 2040 than in 2020?"
    text = "Gout deaths are expected to rise by more than 50% from 685 in 2020 to 1000 in 2040."
    assert not (lead(asked, text) or "").startswith("No")
