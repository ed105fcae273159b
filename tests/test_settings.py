"""Findings of one sentence on two groups: a question on one of them is answered by its own."""

import pytest

from assistant.headline.as_asked import in_technical_words
from assistant.headline.reading import verdict_on
from assistant.headline.wording import YES
from tests.test_direction import lead

TWO_DISEASES = (
    "High expression of miR-12 is associated with a poor survival in acute gout (AG), while high"
    " expression associates with a better outcome in chronic gout (CG)."
)
TWO_TIMES = (
    "Higher expression of miR-12 associates with good outcome in pre-menopausal women with gout,"
    " and a poor outcome of gout following menopause."
)


@pytest.mark.parametrize(
    ("question", "text", "affirmed"),
    [
        ("Is high miR-12 linked to better survival in CG?", TWO_DISEASES, True),
        ("For CG, is high miR-12 a marker of shorter survival?", TWO_DISEASES, False),
        ("In AG, does high miR-12 mean a longer survival?", TWO_DISEASES, False),
        ("Does high miR-12 mean a poor survival in AG?", TWO_DISEASES, True),
        ("Before the menopause, does high miR-12 predict a good outcome?", TWO_TIMES, True),
        ("Does high miR-12 predict a good outcome in postmenopausal women?", TWO_TIMES, False),
        ("After the menopause, does high miR-12 predict a poor outcome?", TWO_TIMES, True),
    ],
)
def test_finding_on_the_group_asked_about_decides(question: str, text: str, affirmed: bool) -> None:
    """What is told of the other group says nothing of the one that is asked about."""
    verdict = verdict_on(in_technical_words(question), text)
    assert verdict is not None
    assert (verdict == YES) is affirmed


def test_long_words_are_read_at_once() -> None:
    """A long name behind a place has one reading only: no other is tried."""
    question = f"Is survival shorter in {'acgt-' * 60} and in {'tgca' * 60} with high levels, say?"
    assert verdict_on(in_technical_words(question), TWO_DISEASES) in {None, YES}


@pytest.mark.parametrize(
    ("question", "affirmed"),
    [
        ("Does overexpressing miR-12 in knockout cells lower STAT3?", True),
        ("Does miR-12 raise STAT3 in knockout cells?", False),
    ],
)
def test_cells_of_a_knockout_turn_nothing_round(question: str, affirmed: bool) -> None:
    """Where a thing was seen says nothing of which way it goes."""
    text = "MiR-12 in cells that were derived from KO mice suppressed STAT3 expression."
    verdict = verdict_on(in_technical_words(question), text)
    assert (verdict == YES) is affirmed


BEFORE = "Before the infusion, miR-31 was lower in group A than in group B."
AFTER = "After the infusion, miR-31 was lower in group A than in group B."


def test_before_a_treatment_is_another_time_than_after() -> None:
    """What was so before tells nothing of afterwards, unless both are told of."""
    assert lead("Was miR-31 lower in group A after the infusion?", AFTER) == YES
    assert lead("Was miR-31 lower in group A after the infusion?", BEFORE) is None
    assert lead("Was miR-31 lower in group A before the infusion?", AFTER) is None
    told = "MiR-31 was lower after the infusion than before the infusion."
    assert lead("Was miR-31 lower after the infusion?", told) == YES
