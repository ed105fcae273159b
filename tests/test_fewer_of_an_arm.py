"""Whether fewer of those in an arm had something."""

import pytest

from assistant.headline.wording import NO, YES
from tests.test_direction import lead, led_by

COUGH = "Did more patients on ramipril develop a cough than on losartan?"
CLOTS = "Did fewer people on apixaban need a transfusion?"
RATES = (
    "Daily rates of vomiting episodes (emesis/rescue use) did not change for aprepitant; however,"
    " rates for netupitant declined and were significantly lower on day 5."
)


@pytest.mark.parametrize(
    ("question", "sentence", "said"),
    [
        (COUGH, "The incidence of cough was higher with ramipril than with losartan.", YES),
        (COUGH, "Cough was more frequent with losartan than with ramipril.", NO),
        (COUGH, "Headache was more frequent with ramipril than with losartan.", None),
        (COUGH, "Cough was more frequent with ramipril than with placebo.", None),
        (CLOTS, "Fewer patients in the apixaban group required transfusion.", YES),
        (CLOTS, "Transfusion was more frequent in the apixaban group.", NO),
        (
            "Did fewer people on apixaban bleed than on warfarin?",
            "The bleeding rate was higher with apixaban than with warfarin.",
            NO,
        ),
        ("Did fewer people in the ramipril arm die?", "Mortality was higher in diabetics.", None),
        ("By day 5, were there fewer vomiting episodes with netupitant?", RATES, YES),
        (
            "Did pain scores fall with ketamine?",
            "Pain scores did not change with morphine, but those with ketamine fell.",
            YES,
        ),
        (
            "Did pain scores fall with ketamine?",
            "Pain scores fell with morphine, but those for ketamine did not change.",
            NO,
        ),
    ],
)
def test_fewer_people_is_less_of_it_in_the_arm(
    question: str, sentence: str, said: str | None
) -> None:
    """People of an arm who had it are asked about, and how much of it there was in it is told."""
    told = lead(question, sentence)
    assert told in led_by(said) or (said == NO and (told or "").startswith("No"))
