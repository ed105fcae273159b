"""Whether it is asked if anybody looked at a thing, and what it is."""

import pytest

from assistant.api import Assistant
from assistant.asked.existence import looked_at, one_among, things_looked_at
from assistant.headline.wording import YES


@pytest.mark.parametrize(
    ("question", "things"),
    [
        ("Has anybody looked at urine?", ["urine"]),
        ("Is there any work on vesicles in milk?", ["vesicles", "milk"]),
        ("Are there studies in men?", ["men"]),
        ("Does anyone mention saliva as a source of markers?", ["saliva"]),
        (
            "Any study where a miRNA was combined with an ordinary test?",
            ["miRNA", "combined", "test"],
        ),
        ("Do any papers look at radiotherapy?", ["radiotherapy"]),
        ("Was anything done on sheep?", ["sheep"]),
        ("Has milk been tested for markers?", ["milk"]),
        ("Has the effect of dust on vesicles been studied?", ["effect", "dust", "vesicles"]),
    ],
)
def test_things_that_somebody_may_have_looked_at(question: str, things: list[str]) -> None:
    """What is behind the words of looking at is what is asked about, without how usual it is."""
    assert things_looked_at(question) == things


@pytest.mark.parametrize(
    "question",
    [
        "Is there evidence that miR-1 raises PTEN?",
        "Is there any evidence of a wind effect in ferns?",
        "Is height increasing among young ferns?",
        "Is dust a cause of gout among ferns?",
        "Are there miRNAs that raise PTEN?",
        "Which study looked at urine?",
        "Does miR-1 work on vessels?",
        "Is there a paper by Ando?",
        "Any miRNA in tears?",
    ],
)
def test_other_questions_ask_for_no_look(question: str) -> None:
    """What a finding is, which things there are, and records are asked for otherwise."""
    assert looked_at(question) == ""


@pytest.mark.parametrize(
    "question",
    [
        "Is there any research on exosomal miRNAs in urine?",
        "Has anyone studied tear exosomes?",
        "Any study of osteoclasts and miR-19a?",
    ],
)
def test_what_a_sentence_tells_of_has_been_looked_at(assistant: Assistant, question: str) -> None:
    """A sentence on all that is asked about says yes, and is quoted rather than a reference."""
    answer = assistant.ask(question)
    assert answer.headline == YES
    assert not answer.statements[0].text[:1].isdigit()


@pytest.mark.parametrize(
    "question",
    ["Has anybody looked at exosomal miRNAs in sweat?", "Are there studies of exosomes in dogs?"],
)
def test_what_no_sentence_tells_of_is_refused(assistant: Assistant, question: str) -> None:
    """That nobody has looked at a thing cannot be quoted."""
    assert assistant.ask(question).abstained


@pytest.mark.parametrize(
    ("question", "thing"),
    [
        ("Is flow cytometry one of the methods?", "flow cytometry"),
        ("Does ELISA figure among the assays?", "ELISA"),
        ("Is urine included in the list of fluids?", "urine"),
        ("Is miR-1 raised in urine?", ""),
    ],
)
def test_one_among_others(question: str, thing: str) -> None:
    """Whether a thing is one of several is asked of that thing."""
    assert one_among(question) == thing


def test_what_no_sentence_names_is_not_among_them(assistant: Assistant) -> None:
    """A method that stands nowhere is not said to be one of those that are told."""
    assert assistant.ask("Is Western blot one of the detection methods?").headline == YES
    assert assistant.ask("Is mass spectrometry one of the detection methods?").abstained


def test_whether_there_is_any_is_answered_before_which(assistant: Assistant) -> None:
    """Asked whether there is such a miRNA, a list begins with the yes."""
    answer = assistant.ask("Are there any miRNAs in tear exosomes?")
    assert (answer.headline or "").startswith(f"{YES}: 2 miRNAs")


def test_whom_a_sentence_speaks_of_does_not_tell_what_was_tried(assistant: Assistant) -> None:
    """That patients are spoken of is no yes to whether this was tried in them."""
    assert assistant.ask("Did they test this in patients?").headline != "Yes"
