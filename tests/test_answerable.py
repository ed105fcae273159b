"""Near misses that no closed class names, and what must not be taken for one."""

from dataclasses import astuple

import pytest

from assistant import Assistant, Refusal
from assistant.answerable import WEIGHTS, Signals, asked_noun, log_odds


@pytest.mark.parametrize(
    ("question", "noun"),
    [
        ("Which stent was coated with exosomes?", "stent"),
        ("Which tight junction protein is hit by miR-105?", "tight junction protein"),
        ("Which cells give miR-223 to tumours?", "cells"),
        ("What is the plasma half-life of exosomes?", "plasma half-life"),
        ("In which country were the patients recruited?", "country"),
        ("How many general practitioners took part?", "general practitioners"),
        ("Which kind of filter was used?", "filter"),
        ("What's the nickname of that effect?", "nickname"),
        ("How was it hidden which patients got the drug?", ""),
        ("What does miR-105 do?", ""),
        ("Does miR-105 cause metastasis?", ""),
    ],
)
def test_the_noun_asked_for_is_read(question: str, noun: str) -> None:
    """It stands behind the question word, and ends before the verb."""
    assert asked_noun(question) == noun


def test_words_that_do_not_fit_the_sentence_speak_against_an_answer() -> None:
    """The nearer the sentence without the foreign words, the less likely it answers."""
    seen = Signals(*(0.5 for _ in astuple(WEIGHTS)))
    fits, foreign = (Signals(*astuple(seen)[:2], gain, *astuple(seen)[3:]) for gain in (0.0, 0.1))
    assert log_odds(foreign) < log_odds(fits)


@pytest.mark.parametrize(
    ("question", "missing"),
    [
        ("What humidity is needed to store MSC exosomes?", "humidity"),
        ("Which insurance covers exosomal miRNA tests?", "insurance"),
        ("What happened to potassium in mice given exosomal miR-105?", "potassium"),
        ("How does hypoxia change the release of exosomes?", "hypoxia"),  # told of otherwise
        ("Do inherited gene polymorphisms modify exosomal miR-105 in patients?", "polymorphisms"),
    ],
)
def test_near_misses_are_refused_by_what_they_ask_for(
    assistant: Assistant, question: str, missing: str
) -> None:
    """Most words match, but nothing of what is asked for is told."""
    answer = assistant.ask(question)
    assert answer.refusal is Refusal.NOT_ANSWERED
    assert missing in answer.text
    assert answer.nearest


@pytest.mark.parametrize(
    "question",
    [
        "What are the drawbacks of exosome separation methods?",
        "Which instrument shows the morphology of exosomes?",
        "Which drug eased exosome-mediated resistance together with chemotherapy?",
    ],
)
def test_other_words_for_the_same_are_answered(assistant: Assistant, question: str) -> None:
    """A noun that stands nowhere in the text is no reason by itself."""
    assert not assistant.ask(question).abstained


def test_a_difference_from_what_nobody_wrote_of_is_refused(assistant: Assistant) -> None:
    """Both sides of a difference must be told of."""
    answer = assistant.ask("What is the difference between microvesicles and exosomes?")
    assert answer.refusal is Refusal.NOT_ANSWERED
    assert "microvesicles" in answer.text
    assert not assistant.ask(
        "What is the difference between CAFs and normal fibroblasts?"
    ).abstained


@pytest.mark.parametrize("what", ["exercise", "sleep", "menopause", "smoking"])
def test_what_the_sources_do_not_know_changes_nothing(assistant: Assistant, what: str) -> None:
    """A yes/no question that begins with a thing nobody wrote of is refused, and told why."""
    answer = assistant.ask(f"Does {what} change exosomal miRNA?")
    assert answer.refusal is Refusal.NOT_ANSWERED
    assert answer.headline is not None
    assert "not say" in answer.headline


@pytest.mark.parametrize(
    "question",
    ["Does shutting off miR-122 cut down brain metastases?", "Does losing miR-148a mean relapse?"],
)
def test_a_paraphrased_subject_is_no_foreign_one(assistant: Assistant, question: str) -> None:
    """A verb in the subject's place that the text words otherwise leads to an answer."""
    assert not assistant.ask(question).abstained


@pytest.mark.parametrize(
    "question",
    [
        "Does daily yoga change miR-21 in the serum of patients?",
        "Does a low carb diet lower miR-21 in serum?",
        "How are exosomes kept until use, by freezing or by drying?",
    ],
)
def test_things_that_no_source_has_are_refused(assistant: Assistant, question: str) -> None:
    """A subject behind its adjective, or two choices of which neither is told of."""
    assert assistant.ask(question).refusal is Refusal.NOT_ANSWERED


@pytest.mark.parametrize(
    "question",
    [
        "Does regular chemotherapy change exosomal miRNAs?",
        "How are exosomes taken up, by endocytosis or by fusion?",
    ],
)
def test_the_same_of_things_told_of_is_answered(assistant: Assistant, question: str) -> None:
    """The very same questions are answered where the document has the thing."""
    assert not assistant.ask(question).abstained


def test_a_kind_or_a_limit_needs_no_name_of_its_own(assistant: Assistant) -> None:
    """A mouse is a laboratory animal, and "small" a reservation, though neither word is there."""
    animal = assistant.ask("Which laboratory animal showed that tazemetostat relieves resistance?")
    assert "mouse" in animal.text
    limit = assistant.ask("What reservation is voiced about the tear-fluid exosome finding?")
    assert "relatively small" in limit.text


def test_a_share_may_stand_behind_the_first_sentence(assistant: Assistant) -> None:
    """Whether a quantity is told is judged by the sentence near the best that has one."""
    answer = assistant.ask("What proportion of all cancers is attributed to breast cancer?")
    assert "3.11%" in answer.text


@pytest.mark.parametrize(
    ("question", "thing"),
    [
        ("What does moonlight do to exosomal miR-21?", "moonlight"),
        ("What effect does magnetism have on exosomal miR-105?", "magnetism"),
        ("Is exosomal miR-9 altered by lightning?", "lightning"),
    ],
)
def test_what_acts_has_to_be_told_of(assistant: Assistant, question: str, thing: str) -> None:
    """What is told of a miRNA under something else answers nothing, however the question is put."""
    answer = assistant.ask(question)
    assert answer.refusal is Refusal.NOT_ANSWERED
    assert thing in answer.text
