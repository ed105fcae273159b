"""Questions that say what they are about before they ask, put with their question word first."""

import pytest

from assistant.asked.fronted import fronted, records_first, to_which, with_its_topic


@pytest.mark.parametrize(
    ("text", "first"),
    [
        (
            "Genes silenced by miRs from neurons: which?",
            "which genes silenced by miRs from neurons?",
        ),
        ("Kidney lines in Table 2 - which are they?", "which kidney lines in Table 2?"),
        ("Lipids that vesicles carry, name them", "which lipids that vesicles carry?"),
        (
            "The paper names some miRs sent by T cells (in sepsis). Which are they?",
            "which miRs sent by T cells?",
        ),
        ("It tells of two newer drugs - what are they called?", "which newer drugs?"),
        ("Drugs against gout: which are shown?", "which drugs against gout?"),
        ("Drugs against gout - name them, with doses if told", "which drugs against gout?"),
        ("Neurons that shed vesicles; what types are named?", "which neurons that shed vesicles?"),
    ],
)
def test_a_question_word_at_the_end_is_put_first(text: str, first: str) -> None:
    """What is named before the question word is what it asks for."""
    assert fronted(text) == first


@pytest.mark.parametrize(
    "text",
    [
        "Which genes are silenced?",
        "In sweat: which ones?",
        "Can miRNAs tell sepsis from flu? Which?",
        "Neurons hand over some miRs to the glia; list these.",
        "Small RNAs: which of them rise?",
        "Small RNAs and neurons: what is known?",
        "Some miRs rise in sepsis. Which of them fall in flu?",
    ],
)
def test_other_questions_stay_as_they_are(text: str) -> None:
    """A place, a yes/no question and a story are not what is asked for."""
    assert fronted(text) == text


def test_a_topic_stands_for_its_pronoun() -> None:
    """What stands before the question is what its "it" points to, where it has no other."""
    assert with_its_topic("bone loss - which RNAs slow it?") == "which RNAs slow bone loss?"
    listed = "spread to the liver: list the RNAs that promote it"
    assert with_its_topic(listed) == "list the RNAs that promote spread to the liver?"
    for kept in (
        "T cells: which miRs hit them or come from them?",
        "Sleep - what goes with it?",
        "We are losing ground on aspirin: name the RNAs blamed for resistance to it.",
    ):
        assert with_its_topic(kept) == kept


def test_records_are_asked_for_by_what_they_are_about() -> None:
    """What cited works are about is told by their titles; what a study tells is not."""
    asked = "Of the papers cited from 2017, which miRNAs are they about?"
    assert records_first(asked) == "Which papers cited from 2017 are about miRNAs?"
    asked = "Which miRNAs do the references of 2020 deal with?"
    assert records_first(asked) == "Which references of 2020 are about miRNAs?"
    asked = "Which miRNAs do the studies of sepsis mention?"
    assert records_first(asked) == asked


def test_what_ones_are_is_asked_of_them() -> None:
    """A noun that only appears as those to which something is done is what it is done to."""
    asked = "Which toxins appear here as ones against which mice build up resistance?"
    assert to_which(asked) == "Against which toxins do mice build up resistance?"
    asked = "Which lipids are named as those by which entry is blocked?"
    assert to_which(asked) == "By which lipids entry is blocked?"
    assert to_which("Whom does miR-9 silence?") == "What does miR-9 silence?"
    kept = "Which toxins appear as ones that mice resist?"
    assert to_which(kept) == kept


def test_what_a_claim_rests_on_showed_it() -> None:
    """Who asks on which study a claim rests wants the study that showed it."""
    asked = "On which two papers does it rest that zinc heals?"
    assert to_which(asked) == "Which two papers showed that zinc heals?"
    asked = "On what study is the claim based that zinc heals?"
    assert to_which(asked) == "What study showed that zinc heals?"
    kept = "On which study did they work that year?"
    assert to_which(kept) == kept


def test_an_earlier_work_is_one_that_is_cited() -> None:
    """What a paper calls earlier stands in its reference list, unless it is asked what it found."""
    asked = "Which earlier article is about vesicles of fat cells?"
    assert records_first(asked) == "Which cited article is about vesicles of fat cells?"
    assert records_first("Which earlier study used mice?") == "Which earlier study used mice?"
