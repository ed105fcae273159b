"""What a method that is asked for is to do, and what is weighed instead of listed."""

import pytest

from assistant.answers.manner import by_purpose
from assistant.api import Assistant
from assistant.asked.purposes import reads_rnas


@pytest.mark.parametrize(
    ("question", "reads"),
    [
        ("Which assay is used to measure exosomal miRNAs?", True),
        ("How are vesicular miRNAs usually quantified?", True),
        ("Which methods isolate exosomes to measure miRNAs?", False),
        ("Which technique detects exosomes?", False),
        ("Which miRNAs are detected in tears?", False),
    ],
)
def test_how_rnas_are_read_is_told_from_how_vesicles_are_got(question: str, *, reads: bool) -> None:
    """A method is asked for that reads RNAs, and none that separates or finds what carries them."""
    assert reads_rnas(question) is reads


def test_methods_of_separation_answer_no_question_on_reading(assistant: Assistant) -> None:
    """How miRNAs are read out is told by a technique for RNAs."""
    answer = assistant.ask("Which method do labs use to quantify miRNAs in exosomes?")
    assert "PCR" in answer.statements[0].text


def test_one_weighed_against_several_is_told_by_both() -> None:
    """A sentence on one marker and on several gains where these are weighed."""
    gain = by_purpose("One marker or a panel: which is better?", polar=False)
    assert gain is not None
    assert gain("A single marker tells less than several together.") > gain("The marker is low.")
    assert by_purpose("Which marker is better?", polar=False) is None


@pytest.mark.parametrize(
    "question",
    [
        "A single exosomal miRNA or multiple indicators: which is more comprehensive?",
        "Which says more, one exosomal miRNA or a model of multiple indicators?",
    ],
)
def test_what_weighs_ways_lists_no_mirnas(assistant: Assistant, question: str) -> None:
    """Where one or several are weighed, no miRNA is listed."""
    assert not any(item.group for item in assistant.ask(question).statements)
