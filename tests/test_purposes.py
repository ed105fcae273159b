"""What a method that is asked for is to do, and what is weighed instead of listed."""

from collections.abc import Iterator

import pytest

from assistant.answers.manner import by_purpose
from assistant.api import Assistant
from assistant.asked.purposes import methods_meant, reads_rnas, tells_of_proving
from tests.asking import assistant_on


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


@pytest.mark.parametrize(
    ("question", "proves"),
    [
        ("By what tests does one show that a pellet really is exosomes?", True),
        ("Which techniques characterise isolated exosomes?", True),
        ("How do we confirm that these particles are vesicles?", True),
        ("I want to show that what I isolated are exosomes. Which techniques are named?", True),
        ("One must prove that these are exosomes; tell me the methods for it.", True),
        ("By which tests do I show that what I isolated are exosomes?", True),
        ("Once purified, what tests confirm that the vesicles are exosomes?", True),
        ("Which lab tools show that an isolate really is exosomes?", True),
        ("Which assays verify vesicles and measure the RNAs in them?", True),
        ("Which methods isolate and identify exosomes?", False),
        ("Which methods show that exosomes carry proteins?", False),
        ("Do the authors show that these are exosomes?", False),
        ("How can the authors recognise true exosomes?", True),
        ("How do cells recognise exosomes?", False),
        ("How does a receptor on T cells identify vesicles?", False),
        ("What is weak about the optical ones? (Which methods identify exosomes)", False),
    ],
)
def test_how_vesicles_are_known_is_told_from_how_they_are_got(
    question: str, *, proves: bool
) -> None:
    """A method is asked for by which vesicles are known as such, and none that separates them."""
    assert (methods_meant(question)[:1] == (tells_of_proving,)) is proves


def test_two_purposes_are_told_of_each(assistant: Assistant) -> None:
    """What vesicles are known by, and what RNAs are read with, stand in two sentences."""
    answer = assistant.ask("Which methods verify exosomes and quantify their miRNAs?")
    assert "microscopy" in answer.statements[0].text
    assert "PCR" in answer.statements[1].text


def test_nothing_stands_beside_a_sentence_that_lists_every_technique(assistant: Assistant) -> None:
    """Techniques listed in one sentence are the whole answer, however all of them are asked for."""
    for question in (
        "How are exosomes separated? I want every method described.",
        "Techniques listed in the paper for exosome isolation?",
    ):
        assert len(assistant.ask(question).statements) == 1, question


@pytest.mark.parametrize(
    ("question", "technique"),
    [
        ("What assays are there to prove that a preparation is exosomes?", "flow cytometry"),
        ("Separation of exosomes: name all techniques told.", "ultrafiltration"),
        ("What surface or cargo proteins serve as hallmarks of an exosome?", "CD63"),
        ("By what kind of uptake do miRNAs packed in exosomes get into a cell?", "endocytosis"),
    ],
)
def test_one_sentence_that_enumerates_is_all(
    vesicles: Assistant, question: str, technique: str
) -> None:
    """What one sentence tells in full is shown alone."""
    (statement,) = vesicles.ask(question).statements
    assert technique in statement.text


VESICLES = (
    "Handling exosomes\n\nResults\n\nExosomes are separated by centrifugation, ultrafiltration,"
    " precipitation and chromatography.\n\nExosomes are identified by electron microscopy, light"
    " scattering, Western blot and flow cytometry.\n\nThese techniques for exosomes are slow, and"
    " separation of exosomes by one alone is poor.\n\nExosomes are marked by CD63, CD9, Alix and"
    " HSP70.\n\nExosomes hand over their cargo by endocytosis, membrane fusion and binding to"
    " receptors.\n\nThe miRNAs miR-1 and miR-2 of exosomes regulate surface proteins of cells.\n"
)


@pytest.fixture(scope="module")
def vesicles(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """One paper on how vesicles are handled."""
    with assistant_on({"vesicles.txt": VESICLES}, tmp_path_factory.mktemp("vesicles")) as opened:
        yield opened
