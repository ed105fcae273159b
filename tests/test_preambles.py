"""What stands before or behind a question, and is none of it."""

import pytest

from assistant.asked.preambles import without_preamble

ASKED = "does miR-9 lower VEGF in mice?"


@pytest.mark.parametrize(
    "text",
    [
        "Hello all, {}",
        "Dear colleagues, {}",
        "Sorry if this is basic, but {}",
        "I always mix this up: {}",
        "Remind me: {}",
        "Probably a silly question, but {}",
        "Just to be sure, {}",
        "I'm not sure I remember it right: {}",
        "For a slide tomorrow: {}",
        "Writing a column for the Sunday section: {}",
        "I am revising for finals. {}",
        "Exam question that I missed?? – {}",
        "Please settle a bet with my bench mate: {}",
        "Hello, theatre nurse here; {}",
        "{} Kind regards, Ann",
        "{} a patient's wife asking",
        "{} (asked by the tumour board)",
    ],
)
def test_what_opens_or_signs_a_question_is_left_out(text: str) -> None:
    """Greetings, excuses, occasions and signatures leave the question itself."""
    assert without_preamble(text.format(ASKED)) == ASKED


@pytest.mark.parametrize(
    "text",
    [
        "For miR-9: does it rise?",
        "Small vesicles: do they carry VEGF?",
        "Writing a review on saliva: what is found there?",
        "Checking exosomes by size: is it exact?",
        "Sorry about miR-4; and what of miR-9?",
        "Table one: who sends it, what kind of cells?",
    ],
)
def test_what_names_a_thing_is_kept(text: str) -> None:
    """What may be asked about is no preamble."""
    assert without_preamble(text) == text
