"""Headlines of questions that clinicians put to a trial: who knew, what lasted, what comes next."""

import pytest

from assistant.headline.wording import NO, NOT_SO, YES
from tests.test_direction import lead, led_by


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        (
            "Were the nurses kept in the dark about the treatment?",
            "Patients, nurses and assessors were blinded to the allocation.",
            YES,
        ),
        (
            "Did the surgeons know which treatment was given?",
            "The surgeons were blinded to the treatment.",
            NOT_SO,
        ),
        (
            "Were the raters unaware of the allocation?",
            "The raters were not blinded to the allocation.",
            NOT_SO,
        ),
        (
            "Did the surgeons know which treatment was given?",
            "The raters were blinded to the treatment.",
            None,
        ),
    ],
)
def test_who_knew(question: str, text: str, said: str | None) -> None:
    """Patients, carers and assessors each answer for themselves."""
    assert lead(question, text) in led_by(said)


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        (
            "Was the gain in walking speed still there at the end of follow-up?",
            "Walking speed rose by week 4, but this was not maintained to the end of follow-up.",
            NOT_SO,
        ),
        (
            "Did the benefit on sleep last until the end of the study?",
            "The benefit on sleep persisted to the end of the study.",
            YES,
        ),
        (
            "Did the benefit on sleep last until the end of the study?",
            "The benefit on appetite was not maintained to the end of the study.",
            None,
        ),
    ],
)
def test_what_lasted(question: str, text: str, said: str | None) -> None:
    """An effect that is not maintained does not last; another effect tells nothing of it."""
    assert lead(question, text) in led_by(said)


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        (
            "Do the authors want more trials of high-dose colchicine in gout?",
            "We do not think further trials of high-dose colchicine are warranted.",
            NOT_SO,
        ),
        (
            "Do the authors call for further studies of colchicine?",
            "Further studies of colchicine in gout are needed.",
            YES,
        ),
        (
            "Do the authors want more trials of colchicine?",
            "Further trials of allopurinol are not warranted.",
            None,
        ),
    ],
)
def test_whether_more_trials_are_wanted(question: str, text: str, said: str | None) -> None:
    """What should be looked into next is of the thing that is named."""
    assert lead(question, text) in led_by(said)


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        (
            "Do people with gout have trouble clearing urate crystals?",
            "Gout patients have an impaired ability to remove urate crystals.",
            YES,
        ),
        (
            "Do people with gout have trouble clearing urate crystals?",
            "Gout patients release urate crystals in excess.",
            None,
        ),
        (
            "Do people with gout have trouble clearing urate crystals?",
            "Gout patients have an impaired ability to form urate crystals.",
            None,
        ),
    ],
)
def test_trouble_doing_a_thing(question: str, text: str, said: str | None) -> None:
    """Whose ability is impaired has trouble; that a thing is done or not tells nothing of it."""
    assert lead(question, text) in led_by(said)


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        (
            "Is colchicine at the trial doses safe?",
            "The findings support the view that colchicine, at the doses used in the study, is"
            " safe.",
            YES,
        ),
        (
            "Is colchicine at the trial doses safe?",
            "We found no significant difference in improvement between the doses of colchicine.",
            None,
        ),
        (
            "Is colchicine safe?",
            "Colchicine made no difference to the rate of adverse events.",
            None,
        ),
    ],
)
def test_no_effect_is_no_harm(question: str, text: str, said: str | None) -> None:
    """That a drug did no more than another, for good or ill, does not deny that it is safe."""
    assert lead(question, text) in led_by(said)


def test_people_with_another_disease_are_others() -> None:
    """What a drug did in one disease is not said of patients with another."""
    question = "Did prednisone lower TNF in these leprosy patients?"
    assert lead(question, "Prednisone has been shown to lower TNF in rheumatoid arthritis.") is None
    assert lead(question, "Prednisone lowered TNF in the leprosy patients.") == YES
    asked = "Did anyone in the leprosy trial develop gout?"
    assert lead(asked, "None of the participants developed asthma or gout.") == NOT_SO


def test_a_span_of_time_before_a_question_is_when() -> None:
    """What is asked of a span of time is read as if that stood behind it."""
    asked = "Between day 3 and day 9, were patients on tablets likelier to lose weight?"
    told = "Patients on tablets were more likely to lose weight between day 3 and day 9."
    assert lead(asked, told) == YES


@pytest.mark.parametrize(
    ("question", "text", "said"),
    [
        (
            "Does cutting the dose in half for slow metabolisers make the gout treatment work less"
            " well?",
            "Half of the usual dose for slow metabolisers reduced nausea and did not reduce"
            " therapeutic efficacy.",
            NO,
        ),
        (
            "Does half the usual dose make the treatment work worse?",
            "Half of the standard dose reduced therapeutic efficacy.",
            YES,
        ),
        (
            "Do slow metabolisers get rashes more often?",
            "Slow metabolisers had rashes more often than rapid metabolisers.",
            YES,
        ),
    ],
)
def test_half_a_dose_and_slow_metabolisers(question: str, text: str, said: str) -> None:
    """Half a dose is a dose, slow metabolisers are people, and less efficacy is working worse."""
    assert lead(question, text) == said
