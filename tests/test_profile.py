"""Everything that is told of one name, and whose vesicles a question is about."""

import pytest

from assistant.answers.profile import MOST, are_sums, is_asked, told_of
from assistant.answers.senders import of_these_senders
from assistant.question import Question, understand
from assistant.retrieve import vocabulary_of
from assistant.search.candidates import Candidate
from assistant.search.facts import FactCache
from index.records import BlockKind, Document
from tests.kept_index import KeptIndex
from tests.parsing import parsed


@pytest.fixture(scope="module")
def kept(review_document: Document) -> KeptIndex:
    return KeptIndex(review_document)


def asked(text: str, kept: KeptIndex) -> Question:
    return understand(text, vocabulary_of(kept))


@pytest.mark.parametrize(
    "text",
    [
        "What does exosomal miR-155 do in breast cancer?",
        "Sum up the roles the review gives exosomal miR-21.",
        "What is known about miR-9?",
        "role of MDSCs",
        "Summarise the jobs of miR-9 in breast cancer exosomes",
        "Overview of miR-9: senders, targets, clinical value.",
        "What all is miR-9 (not miR-9a) held responsible for? Genes, cells, drugs",
        "miR-21 (plainly): gather the findings, one after another",
    ],
)
def test_open_questions_about_one_name(text: str, kept: KeptIndex) -> None:
    """A question that narrows nothing down asks for all that is told."""
    assert is_asked(asked(text, kept))


@pytest.mark.parametrize(
    "text",
    [
        "What does exosomal miR-155 do to fat tissue?",
        "Which gene does miR-222 target?",
        "What are the targets and recipients of miR-105?",
        "Everything on the targets of miR-105",
        "Do miR-9 and miR-155 play the same role?",
        "Is miR-21 known?",
        "What do exosomes do?",
    ],
)
def test_narrower_questions(text: str, kept: KeptIndex) -> None:
    """One that asks for something of its own, of two names or of none, is none of these."""
    assert not is_asked(asked(text, kept))


def test_every_sentence_that_names_it(kept: KeptIndex, review_document: Document) -> None:
    """All sentences of the text that name it are there, in reading order, each once."""
    question = asked("What does miR-155 do?", kept)
    units = [item.units[0] for item in told_of(question, kept, FactCache(kept), None)]
    text = [
        sentence
        for sentence in review_document.sentences
        if "miR-155" in review_document.text[sentence.start : sentence.end]
        and review_document.blocks[sentence.block].kind is BlockKind.PARAGRAPH
    ]
    assert {sentence.id for sentence in text} <= {unit.id for unit in units}
    assert [unit.start for unit in units] == sorted({unit.start for unit in units})


def test_no_dump() -> None:
    """What stands in more sentences than a reader wants is left to the common answer."""
    kept = KeptIndex(
        parsed(
            "A paper\n\nResults\n\n"
            + "\n\n".join(f"MiR-1 targets KRAS in cohort {n}." for n in range(MOST + 1))
        )
    )
    assert told_of(asked("What does miR-1 do?", kept), kept, FactCache(kept), None) == []


def test_what_all_of_a_paper_is_about_is_summed_up() -> None:
    """Of a name in too many sentences, what the abstract says is told."""
    kept = KeptIndex(
        parsed(
            "A paper\n\nAbstract\n\nMiR-1 slows growth.\n\nMiR-1 hits KRAS.\n\nResults\n\n"
            + "\n\n".join(f"MiR-1 targets KRAS in cohort {n}." for n in range(MOST + 1))
        )
    )
    told = told_of(asked("What does miR-1 do?", kept), kept, FactCache(kept), None)
    assert [item.units[0].path for item in told] == [("Abstract",)] * 2
    assert are_sums(told)


TWO_SENDERS = (
    "A paper\n\nResults\n\nTumor cell-derived exosomal miR-1 targeted KRAS in macrophages.\n\n"
    "Exosomal miR-1 derived from fibroblasts targeted TP53 in macrophages.\n"
)


@pytest.mark.parametrize(
    ("text", "gene"),
    [
        ("What does miR-1 from fibroblasts target?", "TP53"),
        ("What does miR-1 from tumor cells target?", "KRAS"),
    ],
)
def test_other_senders_are_left_out(text: str, gene: str) -> None:
    """A sentence on the same miRNA sent by another cell is no evidence."""
    kept = KeptIndex(parsed(TWO_SENDERS))
    question = asked(text, kept)
    units = kept.sentences(kept.mentions("mir-1"))
    facts = FactCache(kept)
    found = [
        Candidate(unit, facts.of(unit), (), 1.0, 1.0, 1.0, 1.0, 1.0, entities=1.0) for unit in units
    ]
    left = of_these_senders(question, found, kept)
    assert [gene in item.text for item in left] == [True]
