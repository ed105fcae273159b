"""Follow-ups on a trial that was named, and on another one of a kind."""

import pytest

from assistant.asked.another import kind_asked_anew
from assistant.asked.same_trial import of_a_trial

NAMED = "What was tested in NCT01234567?"


@pytest.mark.parametrize(
    ("question", "whole"),
    [
        ("How long did those patients live?", "How long did those patients live? (NCT01234567)"),
        ("Was the treatment well tolerated?", "Was the treatment well tolerated? (NCT01234567)"),
        ("And in KEYNOTE-061, what was seen there?", "And in KEYNOTE-061, what was seen"),
        ("Does miR-7 change in those patients?", None),
        ("What is a vesicle?", None),
    ],
)
def test_what_is_asked_on_of_a_trial(question: str, whole: str | None) -> None:
    """Its patients and its treatment are those of the trial that was named last."""
    told = of_a_trial(question, NAMED)
    assert told == whole or (whole is not None and told is not None and told.startswith(whole))


def test_of_two_trials_none_is_gone_on_with() -> None:
    """Where two were named, the patients may be of either."""
    two = "Compare NCT01234567 with NCT07654321."
    assert of_a_trial("How long did those patients live?", two) is None


def test_a_place_in_front_asks_for_the_kind_anew() -> None:
    """What was asked for before is asked for in another place."""
    asked = "Which drugs are raised after surgery?"
    told = kind_asked_anew("before surgery, which ones are raised?", asked)
    assert told == "before surgery, which drugs are raised?"
    assert kind_asked_anew("before surgery, what is done?", asked) is None
