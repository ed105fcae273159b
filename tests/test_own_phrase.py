"""Headlines where what acts must stand for itself, and be what is asked about."""

import pytest

from assistant.headline.wording import NO, UNKNOWN, YES
from tests.test_direction import lead, led_by


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        (
            "Does glucose raise mortality?",
            "Intensification of glucose control increased mortality.",
            None,
        ),
        ("Does muscle fat worsen gout?", "Muscle loss worsened gout.", None),
        (
            "Does liver fat raise the risk of death?",
            "Liver stiffness raised the risk of death.",
            None,
        ),
        ("Does marrow oedema worsen pain?", "Marrow erosion worsened pain.", None),
        (
            "Does exosomal miR-9 promote the tumour?",
            "Exosomal miR-9 inhibited tumour vascular anomalies.",
            None,
        ),
        ("Does miR-9 promote the tumour?", "MiR-9 inhibited tumour growth.", NO),
        ("Does exercise lower mortality?", "Exercise training lowered mortality.", YES),
        ("Does blood pressure raise mortality?", "High blood pressure raised mortality.", YES),
    ],
)
def test_a_word_within_another_name_does_not_act(
    question: str, text: str, said: str | None
) -> None:
    """What only modifies another noun does not act, and what modifies the asked is not it."""
    assert lead(question, text) in led_by(said)


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        (
            "Did people with stiff valves die sooner after TAVI?",
            "Low muscle mass predicted death after TAVI.",
            None,
        ),
        (
            "Did smokers relapse earlier after cisplatin?",
            "High miR-1 predicted earlier relapse after cisplatin.",
            None,
        ),
        (
            "Did those with low muscle mass die sooner after TAVI?",
            "Low muscle mass predicted death after TAVI.",
            YES,
        ),
        (
            "Did patients with high miR-1 live shorter under cisplatin?",
            "High miR-1 predicted shorter survival under cisplatin.",
            YES,
        ),
    ],
)
def test_the_course_of_some_is_not_that_of_others(
    question: str, text: str, said: str | None
) -> None:
    """The course of those who are asked about is told by a sentence on them."""
    assert lead(question, text) in led_by(said)


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        (
            "Pushing glucose still lower saved lives, didn’t it?",
            "Lowering of glucose increased mortality.",
            NO,
        ),
        (
            "Pushing glucose still lower cost lives, didn’t it?",
            "Lowering of glucose increased mortality.",
            YES,
        ),
        (
            "miR-1 tightens up the vessel lining, correct?",
            "Two cell lines secreted miR-1, which mediated migration.",
            None,
        ),
        (
            "miR-1 tightens up the vessel lining, correct?",
            "MiR-1 disrupted the lining of vessels.",
            NO,
        ),
        ("Does miR-1 loosen up the barrier?", "MiR-1 strengthened the barrier.", NO),
    ],
)
def test_what_is_pushed_is_what_is_done_to_it(question: str, text: str, said: str | None) -> None:
    """To push a thing lower is to lower it; a particle is no amount, cell lines no lining."""
    assert lead(question, text) in led_by(said)


def test_what_they_were_given_is_named() -> None:
    """A course after a named procedure is not told by a sentence that does not name it."""
    text = "Stiff valves are prevalent and contribute to mortality."
    assert lead("Did people with stiff valves die sooner after TAVI?", text) in {None, UNKNOWN}
