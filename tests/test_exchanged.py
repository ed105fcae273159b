"""What the vesicles of one kind of cell do to another."""

import pytest

from assistant import Assistant


def told(assistant: Assistant, question: str) -> str:
    return " ".join(one.text for one in assistant.ask(question).statements)


@pytest.mark.parametrize(
    ("question", "finding"),
    [
        ("What do exosomes of macrophages do to breast cancer cells?", "miR-223"),
        ("What becomes of macrophages that take up breast cancer exosomes?", "miR-222"),
        ("Effect of tumour exosomes on fat cells", "miR-155"),
        ("How do exosomes of the tumour affect endothelial cells?", "miR-939"),
        ("What influence do vesicles from bone marrow stem cells have on the tumour?", "BMSCs"),
    ],
)
def test_sender_and_recipient_play_their_parts(
    assistant: Assistant, question: str, finding: str
) -> None:
    """A finding is told in which the one sends and the other receives."""
    assert finding in told(assistant, question)


def test_the_other_way_round_is_another_question(assistant: Assistant) -> None:
    """What a tumour does to macrophages is not what these do to it."""
    sent = told(assistant, "What do macrophage exosomes do to breast cancer cells?")
    received = told(assistant, "What do breast cancer exosomes do to macrophages?")
    assert "M1" not in sent
    assert "M1" in received or "M2" in received


def test_nobody_told_of_is_refused(assistant: Assistant) -> None:
    """Where no finding has such a sender, nothing is told of it."""
    answer = assistant.ask("What do exosomes of eosinophils do to breast cancer cells?")
    assert answer.refusal is not None
