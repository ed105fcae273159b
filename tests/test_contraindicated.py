"""Whether a condition bars a treatment."""

import pytest

from assistant.headline.wording import NOT_SO, YES
from tests.test_direction import lead, led_by

LIFTED = "Relative contraindications of aspirin such as asthma and gout have been abandoned."


@pytest.mark.parametrize(
    ("question", "sentence", "said"),
    [
        ("Is asthma still a reason not to give aspirin?", LIFTED, NOT_SO),
        ("Is psoriasis still a reason not to give aspirin?", LIFTED, None),
        ("Is asthma still a reason not to give ramipril?", LIFTED, None),
        (
            "Is asthma a reason not to give beta blockers?",
            "Asthma is a contraindication to beta blockers.",
            YES,
        ),
        (
            "Is asthma a reason not to give beta blockers?",
            "Severe asthma is a contraindication to beta blockers.",
            None,
        ),
        (
            "Is diabetes a contraindication to steroids?",
            "Diabetes is no longer a contraindication to steroids.",
            NOT_SO,
        ),
        (
            "Is pregnancy a reason to avoid ergotamine?",
            "Ergotamine is contraindicated in pregnancy.",
            YES,
        ),
        (
            "Is epilepsy a contraindication to bupropion?",
            "Bupropion is not contraindicated in epilepsy.",
            NOT_SO,
        ),
        (
            "Is migraine a contraindication to the pill?",
            "Whether migraine is a contraindication to the pill is unclear.",
            None,
        ),
    ],
)
def test_a_condition_bars_a_treatment(question: str, sentence: str, said: str | None) -> None:
    """Said of that condition and that treatment; what was abandoned bars it no longer."""
    assert lead(question, sentence) in led_by(said)


@pytest.mark.parametrize(
    ("question", "sentence", "said"),
    [
        (
            "Could people who had had radiotherapy before take part?",
            "Patients who received prior radiotherapy and those with asthma were not allowed.",
            NOT_SO,
        ),
        ("Could smokers be enrolled?", "Smokers were excluded.", NOT_SO),
        ("Were smokers excluded?", "Smokers were excluded.", YES),
        ("Could smokers have joined the trial?", "Smokers were excluded.", NOT_SO),
        ("Could smokers be enrolled?", "Heavy smokers were excluded.", None),
        ("Could smokers be enrolled?", "Smokers within a year were excluded.", None),
        ("Were women included?", "Pregnant women were excluded.", None),
        (
            "Were those on radiotherapy allowed in?",
            "Patients with prior radiotherapy were excluded.",
            None,
        ),
    ],
)
def test_who_is_kept_out_does_not_come_in(question: str, sentence: str, said: str | None) -> None:
    """Of whom it is said without a limit; of some of them it tells nothing of the others."""
    assert lead(question, sentence) in led_by(said)
