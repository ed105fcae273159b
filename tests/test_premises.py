"""What a question takes for granted before it asks, and what it points back to."""

import pytest

from assistant.api import Assistant
from assistant.asked.premises import (
    as_question,
    presumed_by_amount,
    question_first,
    without_label,
    without_presumed,
)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Now that vesicles are in phase II, what is known?", "vesicles: what is known?"),
        ("Given that tests have been approved, how good are they?", "tests: how good are they?"),
        (
            "Given that vesicles are full of miR-9, which gene is hit?",
            "Given that vesicles are full of miR-9, which gene is hit?",
        ),
        ("Since miR-9 is raised, which gene is hit?", "Since miR-9 is raised, which gene is hit?"),
    ],
)
def test_what_is_presumed_of_a_thing_is_left_out(text: str, kept: str) -> None:
    """Of what is taken for granted the thing is kept, and all where names stand in it."""
    assert without_presumed(text) == kept


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "I work on mast cells. Which miRNAs do they themselves send out?",
            "Which miRNAs do mast cells send out?",
        ),
        ("We study glia: what do these cells shed?", "what do glia shed?"),
        (
            "I work on mast cells. Which miRNAs rise in serum?",
            "I work on mast cells. Which miRNAs rise in serum?",
        ),
        ("A figure of 40 nm caught my eye: what is it of?", "A figure of 40 nm: what is it of?"),
    ],
)
def test_what_somebody_works_on_is_what_they_stands_for(text: str, asked: str) -> None:
    """A field named first is meant by "they"; how somebody came upon a thing is left out."""
    assert question_first(text) == asked


def test_a_question_that_points_back_asks_of_what_is_said() -> None:
    """A statement before a question without a subject is its subject."""
    text = "Vesicles already tell the grades apart, how well does that work?"
    first = "How well does that work? (Vesicles already tell the grades apart)"
    assert question_first(text) == first
    other = "Vesicles tell the grades apart, which gene is hit?"
    assert question_first(other) == other


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Given that exosomes are already in the clinic, how far is the research?", "preclinical"),
        (
            "Exosomal miRNAs already give a sure diagnosis of subtypes, so how well does it work?",
            "have not demonstrated",
        ),
    ],
)
def test_false_premises_are_answered_by_what_corrects_them(
    assistant: Assistant, question: str, told: str
) -> None:
    """The sentence that says otherwise comes first."""
    assert told in assistant.ask(question).statements[0].text


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Quick question: is miR-1 raised?", "is miR-1 raised?"),
        ("Reading list check: which papers are from 2020?", "which papers are from 2020?"),
        ("My colleague studies mice; which miRNAs rise?", "which miRNAs rise?"),
        ("A list of markers would be useful to us.", "A list of markers."),
        ("miR-1 question: is it raised?", "miR-1 question: is it raised?"),
        ("who funded the work pls", "who funded the work"),
        ("is miR-1 raised? many thanks in advance", "is miR-1 raised?"),
        ("Is miR-1 raised? Short answer?", "Is miR-1 raised?"),
        ("Is miR-1 raised, in a nutshell?", "Is miR-1 raised?"),
        ("Is miR-1 raised (just curious)?", "Is miR-1 raised?"),
        ("Is a short answer enough?", "Is a short answer enough?"),
        ("What rose in mice? In rats?", "What rose in mice? In rats?"),
        ("A nurse asked me what a vesicle is.", "what a vesicle is?"),
        ("Someone wondered how mice fare. Thoughts?", "how mice fare?"),
        ("They asked patients what they felt.", "They asked patients what they felt."),
        ("Planning a similar trial: how many mice died?", "how many mice died?"),
        ("I'm writing a review on mice. Which ones died?", "Which ones died? (mice)"),
        ("Planning a trial is hard: why?", "Planning a trial is hard: why?"),
        (
            "My group works on Wnt. Which miRNAs act on it?",
            "My group works on Wnt. Which miRNAs act on it?",
        ),
    ],
)
def test_who_asks_and_that_it_is_a_question_says_nothing(text: str, kept: str) -> None:
    """Labels and who wants to know are left out, unless the question points back to them."""
    assert without_label(text) == kept


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "A colleague says miR-9 is low in serum. Is that right?",
            "Is it true that miR-9 is low in serum?",
        ),
        (
            "I was told that miR-9 falls in plasma; is this what the paper says?",
            "Is it true that miR-9 falls in plasma?",
        ),
        (
            "My supervisor suspects that miR-9 slows growth of glioma. Is she right?",
            "Is it true that miR-9 slows growth of glioma?",
        ),
        (
            "The lab next door claims miR-9 is low in serum; does the review agree?",
            "Is it true that miR-9 is low in serum?",
        ),
        ("MiR-9 is low in serum. Is that a marker?", "MiR-9 is low in serum. Is that a marker?"),
        (
            "If a nurse asks me which cells take up miR-9, what do I say?",
            "Which cells take up miR-9?",
        ),
        (
            "When a student asks whether miR-9 is low in serum, how should I answer?",
            "Is it true that miR-9 is low in serum?",
        ),
    ],
)
def test_what_somebody_says_is_asked_as_a_question(text: str, asked: str) -> None:
    """What a third person claims is the claim to check, and who claims it is not."""
    assert as_question(text) == asked


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (
            "My supervisor wants the lines that take up miR-1. Which were they?",
            "Which were the lines that take up miR-1?",
        ),
        ("I have forgotten the target of miR-1. What is it?", "What is the target of miR-1?"),
        (
            "A referee asks me to cite the mouse study. Which reference is it?",
            "Which reference is the mouse study?",
        ),
        (
            "My boss wants the truth. Which gene is hit?",
            "My boss wants the truth. Which gene is hit?",
        ),
    ],
)
def test_what_somebody_wants_is_what_is_asked(text: str, question: str) -> None:
    """A question that only points back at a wish is one for what is wished."""
    assert as_question(text) == question


@pytest.mark.parametrize(
    "text",
    [
        "Are these RNAs long, short?",
        "They asked whether miR-1 raises growth and found it did. Which study was this?",
    ],
)
def test_what_is_asked_is_no_tail_and_no_preamble(text: str) -> None:
    """A word that may be the answer stays, as does a question with another one behind it."""
    assert without_label(text) == text


def test_what_an_answer_is_wanted_for_is_kept_where_the_question_leans_on_it() -> None:
    """The subject of a talk stands behind a question that points back to it, and no other."""
    assert without_label("Writing a report on gout. Which miRNAs promote growth?").endswith(
        "growth?"
    )
    leaning = without_label("Preparing a talk on GW4869: does it lower growth?")
    assert leaning.endswith("(GW4869)")


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "MiR-1 and miR-2 hit different genes. Which hits which?",
            "Which genes do MiR-1 and miR-2 hit?",
        ),
        (
            "Is the miR-1 of platelets good or bad news, i.e. does it slow healing?",
            "Does the miR-1 of platelets slow healing?",
        ),
        (
            "Is miR-1 good news for aspirin, i.e. does it counter resistance to it?",
            "Does miR-1 counter resistance to aspirin?",
        ),
        ("Is miR-1 a friend or foe?", "Is miR-1 a friend or foe?"),
    ],
)
def test_what_is_asked_anew_is_asked(text: str, asked: str) -> None:
    """Which of two has which, and what plainer words ask, is asked by itself."""
    assert question_first(text) == asked


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("PTEN is the target of miR-9?", "Is it true that PTEN is the target of miR-9?"),
        ("PTEN is targeted by?", "PTEN is targeted by?"),
        ("PTEN is targeted by which miRNA?", "PTEN is targeted by which miRNA?"),
        ("Is PTEN the target that is meant?", "Is PTEN the target that is meant?"),
    ],
)
def test_a_statement_that_ends_as_a_question_asks_if_it_is_so(text: str, asked: str) -> None:
    """What wants a thing at its end is no statement."""
    assert as_question(text) == asked


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("By how much does miR-1 raise PTEN?", "Does miR-1 raise PTEN?"),
        ("To what extent is PTEN lowered by miR-1?", "Is PTEN lowered by miR-1?"),
        ("By how much did miR-1 fall after surgery?", ""),
        ("How much does it raise PTEN?", ""),
    ],
)
def test_how_far_takes_it_that_it_does(text: str, claim: str) -> None:
    """By how much something goes one way takes it that it does; not of a course in time."""
    assert presumed_by_amount(text) == claim


def test_how_far_it_goes_the_other_way_is_denied(assistant: Assistant) -> None:
    """What goes the other way is no refusal for want of an amount."""
    answer = assistant.ask("By how much does exosomal miR-222 raise PDLIM2?")
    assert (answer.headline or "").startswith("No")
    assert assistant.ask("By how much does exosomal miR-222 lower PDLIM2?").abstained


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "Should I worry if a man's plasma miR-9 is raised?",
            "What does it mean for the outcome if a man's plasma miR-9 is raised?",
        ),
        (
            "Do clinicians need to be concerned about low miR-9?",
            "What does it mean for the outcome to have low miR-9?",
        ),
        ("Should I worry if my miR-9 is low?", None),
        ("Should I worry if miR-9 is low and stop the drug?", None),
        ("Should we worry about low yields?", None),
        ("Should we stop the drug if miR-9 is low?", None),
    ],
)
def test_a_worry_about_an_amount_is_asked_for_its_reason(text: str, asked: str | None) -> None:
    """What an amount means is told of papers; what is one's own, or to be done, is advice."""
    assert as_question(text) == (asked or text)
