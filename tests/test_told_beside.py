"""What a speaker tells beside a question, which narrows it only by what it names."""

import pytest

from assistant import Assistant
from assistant.asked.told_beside import asked_alone, part_asked


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        (
            "Our trial takes serum. Which miRNAs rise in it?",
            "Which miRNAs rise in it? (takes serum)",
        ),
        (
            "For a HER2 clinic poster: list the markers of vesicles.",
            "list the markers of vesicles.",
        ),
        ("As we see many such women, which gene is hit?", "which gene is hit?"),
        ("At our MDT: which gene is hit?", "which gene is hit?"),
        ("Which gene does miR-1 hit, as we want to order primers?", "Which gene does miR-1 hit?"),
        ("Which gene does miR-1 hit? My boss is waiting.", "Which gene does miR-1 hit?"),
        ("A reviewer was rude. How large are vesicles?", "How large are vesicles?"),
    ],
)
def test_what_is_told_beside_a_question_is_parted_from_it(text: str, alone: str) -> None:
    """A story, a purpose and a reason stand beside what is asked; what points back keeps them."""
    read = asked_alone(text)
    assert read is not None
    assert read.asked == alone


@pytest.mark.parametrize(
    "text",
    [
        "In triple-negative disease, which miRNAs rise?",
        "Serum was spun twice. Which miRNAs rise?",
        "For patients with bone metastases, which miRNAs rise?",
        "Which miRNAs rise in serum?",
        "My boss said so. Why?",
    ],
)
def test_what_no_speaker_tells_of_himself_is_part_of_the_question(text: str) -> None:
    """A setting without a speaker narrows, and a question of one word does not stand alone."""
    assert asked_alone(text) is None


def test_the_second_of_two_questions_may_be_about_the_first() -> None:
    """A bare "which enzyme?" takes the question before it along; one with a verb does not."""
    read = part_asked("How does miR-1 change the use of sugar? which enzyme")
    assert read is not None
    assert read.asked == "which enzyme? (How does miR-1 change the use of sugar)"
    assert part_asked("How does miR-1 change the use of sugar? which enzyme is hit") is None


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (
            "Our trial collects tears at each visit. Which miRNAs were raised in tear exosomes?",
            "miR-200c",
        ),
        ("I was at SABCS. Which gene does miR-18b from CAFs target?", "TCEAL7"),
        ("For an ESMO slide: which gene does miR-18b from CAFs target?", "TCEAL7"),
        ("By what does miR-122 alter the sugar supply of the niche? which enzyme", "pyruvate"),
    ],
)
def test_a_question_is_answered_whatever_is_told_beside_it(
    assistant: Assistant, question: str, told: str
) -> None:
    """A trial, a meeting or the title of a slide is demanded of no evidence."""
    assert told in assistant.ask(question).text


@pytest.mark.parametrize(
    "question",
    [
        "Our women get T-DM1. Which exosomal miRNAs are linked to resistance?",
        "We see many patients with lung cancer. Which exosomal miRNAs are raised in plasma?",
        "For a lung cancer clinic poster: which exosomal miRNAs are raised in plasma?",
        "Our unit collects sweat. Which exosomal miRNAs are raised?",
        "My student works on GPX4. Which exosomal miRNA targets it?",
        "What does miR-503 do in the brain? which mouse strain",
    ],
)
def test_what_is_named_beside_a_question_narrows_it(assistant: Assistant, question: str) -> None:
    """A drug, a disease, a fluid or a gene that the sources do not have is not left out."""
    assert assistant.ask(question).abstained


def test_the_paper_that_is_read_is_not_told_of_beside() -> None:
    """A question on "this study" takes nothing over from what its answer is for."""
    read = asked_alone("Was this a blinded study? I need the design for my form.")
    assert read is not None
    assert read.asked == "Was this a blinded study?"
