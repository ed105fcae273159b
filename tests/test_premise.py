"""What a yes/no question presumes: what acts, on what, and which way."""

import pytest

from assistant.biology.lay_words import technical
from assistant.headline.premise import UNREADABLE, read_premise
from assistant.headline.wording import NO, YES
from tests.test_direction import lead


@pytest.mark.parametrize(
    ("question", "agent", "moved", "sign"),
    [
        ("Does miR-1 raise pyruvate kinase in the pre-metastatic niche?", "mir-1", "pyruv", 1),
        ("If you block miR-1 in mice, do lung metastases go down?", "mir-1", "metastasis", 1),
        ("Does blocking miR-1 reduce invasion?", "mir-1", "invasion", 1),
        ("Does serum ferritin drop once the spleen is removed?", "spleen", "serum", 1),
        ("Does glucose uptake fall without insulin?", "insulin", "glucos", 1),
        ("Does ferritin fall after dialysis?", "dialysi", "ferritin", -1),
        ("Is PTEN lower when miR-1 is higher?", "mir-1", "pten", -1),
        ("Does miR-1 make PTEN drop in fibroblasts?", "mir-1", "pten", -1),
        ("Does miR-1 strengthen the suppression of T cells?", "mir-1", "tcell", -1),
        ("Does miR-1 worsen triple-negative breast cancer?", "mir-1", "neoplasm", 1),
        ("Would less PTEN be expected when miR-1 is delivered?", "mir-1", "pten", -1),
        ("Does silencing of PTEN by miR-1 go with fewer nodules?", "mir-1", "nodul", -1),
        ("Does miR-1 kill off more macrophages?", "mir-1", "death", 1),
    ],
)
def test_premises(question: str, agent: str, moved: str, sign: int) -> None:
    """The object is that of the verb, and an intervention or a condition has a sign of its own."""
    premise = read_premise(technical(question))
    assert premise is not None
    assert [item.thing.key for item in premise.agents] == [agent]
    assert premise.objects[0].key == moved
    assert premise.sign * premise.agents[0].sign == sign


def test_a_premise_without_a_named_object_is_not_held_against_anything() -> None:
    """Where what is moved has no name, no other noun of the question stands in for it."""
    assert read_premise("Does miR-1 reduce it in the lungs?") is UNREADABLE


@pytest.mark.parametrize(
    "question", ["Is miR-1 higher in serum?", "What does miR-1 target?", "Is X higher than Y?"]
)
def test_other_builds_have_no_premise_of_this_kind(question: str) -> None:
    """Amounts, comparisons and open questions are read elsewhere."""
    assert read_premise(question) is None


def test_less_of_what_harms_cells_is_more_of_them() -> None:
    """Beside dormancy or death, the cells stand for the opposite."""
    premise = read_premise(technical("Does miR-1 wake up T cells?"))
    assert premise is not None
    assert [(item.key, item.turn) for item in premise.other_objects] == [("tcell", -1)]
    assert (premise.objects[0].key, premise.sign) == ("dormancy", -1)


@pytest.mark.parametrize(
    ("question", "agent", "moved", "sign"),
    [
        ("Particles with miR-1: are they a brake on breast cancer?", "mir-1", "neoplasm", -1),
        ("Is miR-1 linked to poorer survival?", "mir-1", "prognosis", -1),
        ("Is miR-1 thought to lead to lower costs?", "mir-1", "cost", -1),
        ("Does blocking miR-1 keep the vessels intact?", "mir-1", "integr", -1),
    ],
)
def test_premises_of_other_builds(question: str, agent: str, moved: str, sign: int) -> None:
    """A predicate that is a noun, and what hangs on the object, are read too."""
    premise = read_premise(technical(question))
    assert premise is not None
    assert premise.agents[0].thing.key == agent
    assert premise.objects[0].key == moved
    assert premise.sign * premise.agents[0].sign == sign


TOLD_OF_HIGH = "Higher miR-31 predicted a shorter overall survival."


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Her miR-31 is high. Does that bode ill for survival?", YES),
        ("Her miR-31 came out low. Is that a good sign?", YES),
        ("Her miR-31 came out high. Is that a good sign?", NO),
        ("MiR-31 was low in some of our patients. Are those the ones with better survival?", YES),
        ("MiR-31 was high in some patients. Do those live longer?", NO),
    ],
)
def test_a_case_told_before_is_what_is_asked_of(question: str, answer: str) -> None:
    """What a first sentence found in patients is what "that" and "those" go back to."""
    assert lead(question, TOLD_OF_HIGH) == answer


@pytest.mark.parametrize(
    ("question", "text", "answer"),
    [
        ("Low miR-31 in tears - do such patients live longer?", TOLD_OF_HIGH, YES),
        ("MiR-31 raised in tears: is that a good sign?", TOLD_OF_HIGH, NO),
        ("Scarring: is miR-31 able to hold it in check?", "MiR-31 restrained scarring.", YES),
        ("Scarring: is it brought on by miR-31?", "MiR-31 restrained scarring.", NO),
        ("Scarring - is it right that miR-31 restrains it?", "MiR-31 restrained scarring.", YES),
    ],
)
def test_a_topic_is_what_its_pronoun_stands_for(question: str, text: str, answer: str) -> None:
    """What stands before a colon or a dash is the "it", the "that" or the "they" behind it."""
    assert lead(question, text) == answer
