"""Phrasal verbs of a question, by the one word that papers write."""

import pytest

from assistant.asked.phrasal_verbs import in_one_word


@pytest.mark.parametrize(
    ("asked", "sought"),
    [
        ("In how many did the ferritin go up?", "In how many did the ferritin increase?"),
        ("Who handed out the pills?", "Who dispense the pills?"),
        ("What do they leave out?", "What do they exclude?"),
        ("What brings it on?", "What induce it?"),
        ("How did they keep an eye on the dose?", "How did they monitor the dose?"),
        ("Did they go home?", "Did they go home?"),
    ],
)
def test_a_phrasal_verb_is_searched_for_by_one_word(asked: str, sought: str) -> None:
    """Without its particle a verb would find something else."""
    assert in_one_word(asked) == sought
