"""Headlines where a sentence is near what is asked, and says less of it or says it of another."""

import pytest

from assistant.headline.wording import NO, YES
from tests.test_direction import lead

SCORE = "RimScore was higher in patients with glioma than in controls and tied to poorer outcomes."
BOOSTED = "MiR-9, a tumor suppressor, slows growth, and its activity is enhanced by cisplatin."
BLUNTED = "MiR-9 slows the growth of glioma, an effect that was blunted by cisplatin."


@pytest.mark.parametrize(
    ("question", "text", "affirmed"),
    [
        ("Is a high RimScore bad news for a patient with glioma?", SCORE, True),
        ("Is a high RimScore good news for a patient with glioma?", SCORE, False),
        ("Does cisplatin strengthen the antitumour action of miR-9?", BOOSTED, True),
        ("Does cisplatin weaken the anti-tumour effects of miR-9?", BOOSTED, False),
        ("Does cisplatin amplify the antitumor activity of miR-9?", BLUNTED, False),
    ],
)
def test_the_way_is_that_of_what_is_asked(question: str, text: str, affirmed: bool) -> None:
    """A course is not that of the patients beside it; what strengthens an action is for it."""
    said = lead(question, text) or ""
    assert (said == YES) if affirmed else said.startswith("No")


def test_a_longer_life_is_not_told_by_less_spread() -> None:
    """Where no life or death is spoken of, nothing is said of a longer one."""
    text = "Inhibition of miR-9 restrained the metastasis of glioma in mice."
    assert lead("Does an inhibitor of miR-9 prolong survival?", text) is None
    assert lead("Does an inhibitor of miR-9 shorten their lives?", text) is None


def test_what_is_claimed_not_to_have_come_to_patients_has_not() -> None:
    """A claim that research has not reached the clinic is borne out; a question for it is not."""
    text = "Most of the work on organoids is still in the preclinical stage."
    assert (
        lead("Is it fair to say this work on organoids has mostly not reached the clinic?", text)
        == YES
    )
    assert lead("Has work on organoids not reached the clinic?", text) != YES


def test_a_false_reason_is_denied() -> None:
    """A reason that a sentence states otherwise is denied; one that it bears out says nothing."""
    text = "MiR-9 repressed the expression of CDK6 in glioma cells."
    assert (lead("Since miR-9 raises CDK6, could one give it?", text) or "").startswith("No")
    assert not (lead("Since miR-9 lowers CDK6, could one give it?", text) or "").startswith("No")


def test_what_gets_past_a_barrier_crosses_it() -> None:
    """To get past a barrier is to cross it."""
    text = "Vesicles of astrocytes travel through the blood-brain barrier."
    assert lead("Are vesicles of astrocytes able to get past the blood-brain barrier?", text) == YES


def test_what_ought_to_be_done_is_not_told_by_a_level() -> None:
    """That something is higher says nothing of whether it should be blocked."""
    text = "ABC1 was higher in patients with metastases."
    assert lead("Should ABC1 be blocked in patients?", text) is None
    assert lead("Is ABC1 lower in patients with metastases?", text) == NO
