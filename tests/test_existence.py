"""Whether it is asked if anybody looked at a thing, and what it is."""

import pytest

from assistant.api import Assistant
from assistant.asked.existence import looked_at, things_looked_at
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
