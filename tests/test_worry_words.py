"""What reassures and what worries, as what goes with more or less of a thing."""

import pytest

from assistant.headline.wording import NO, UNKNOWN, YES
from tests.test_direction import lead

NODES = "Exosomal miR-9 was highly expressed in the serum of patients with lymph node metastasis."
COURSE = "Higher serum miR-9 predicted poorer progression-free survival."
EASED = "The inhibitor significantly relieved miR-9-mediated resistance in mice."
LOST = "MiR-9 downregulation promoted the migration of cancer cells."


@pytest.mark.parametrize(
    ("asked", "text", "said"),
    [
        ("Would plenty of miR-9 in the serum reassure me that the nodes are clean?", NODES, NO),
        ("Would a lot of miR-9 in the serum make me worry about lymph node spread?", NODES, YES),
        ("Would raised serum miR-9 speak for disease that has not spread?", NODES, NO),
        ("Would high serum miR-9 argue against lymph node metastasis?", NODES, NO),
        ("Should a high serum miR-9 make us worry about early progression?", COURSE, YES),
        ("Would a high serum miR-9 reassure you about progression?", COURSE, NO),
        ("With the inhibitor, was miR-9-mediated resistance even worse in mice?", EASED, NO),
        ("Should I worry about metastasis if serum miR-9 is high?", NODES, YES),
        ("Can I feel reassured about metastasis when serum miR-9 is high?", NODES, NO),
        ("Do those whose miR-9 is low fare better?", COURSE, YES),
        ("Does a high miR-9 bode ill?", COURSE, YES),
        ("Does a high miR-9 bode well?", COURSE, NO),
        ("Does a high miR-9 spell trouble for survival?", COURSE, YES),
        ("Are high levels of miR-9's target genes bad for survival?", COURSE, UNKNOWN),
        ("Does miR-9 being lost slow migration?", LOST, NO),
        ("Does taking miR-9 out make migration stronger?", LOST, YES),
    ],
)
def test_what_a_finding_makes_one_think_of(asked: str, text: str, said: str) -> None:
    """What reassures goes with less of the evil or a better course, what worries with more."""
    assert lead(asked, text) == said


def test_what_was_before_is_told_of_no_time_after() -> None:
    """A level before a treatment affirms none after it, however alike the words are."""
    told = "MiR-9 levels were higher in metastatic patients before chemotherapy."
    assert lead("Were miR-9 levels higher in metastatic patients before chemotherapy?", told) == YES
    assert lead("Were miR-9 levels higher in metastatic patients after chemotherapy?", told) is None


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Does high miR-9 go with less progression?", NO),
        ("Is high miR-9 associated with more progression?", YES),
        ("Does high miR-9 mean faster progression?", YES),
        ("Does high miR-9 delay progression?", NO),
        ("Is the disease less likely to progress with high miR-9?", NO),
    ],
)
def test_progression_free_is_no_progression(asked: str, said: str) -> None:
    """A poorer progression-free survival is more progression."""
    assert lead(asked, COURSE) == said


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Is the tumour less likely to spread with high miR-9?", NO),
        ("Is the tumour more likely to spread with high miR-9?", YES),
        ("Are the cells less likely to metastasise when miR-9 is high?", NO),
        ("Is spread decreased with high miR-9?", NO),
        ("Is spread increased with high miR-9?", YES),
    ],
)
def test_how_likely_a_thing_is(asked: str, said: str) -> None:
    """What is less likely is less of it, and the amount of what it goes with is a condition."""
    assert lead(asked, "MiR-9 promoted metastasis of the tumour.") == said
