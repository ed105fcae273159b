"""What a document tells in two ways is quoted from both places, where the two are offered."""

import pytest

from assistant.answers.disputed import other_side
from assistant.audit import audit
from assistant.cite import cite
from assistant.draft import Chosen, Draft
from assistant.question import understand
from assistant.retrieve import vocabulary_of
from tests.kept_index import KeptIndex
from tests.parsing import parsed

TITLE = "MiR-9 suppresses angiogenesis in breast cancer"
TEXT = (
    "A paper\n\nResults\n\nExosomal miR-9 promoted angiogenesis in breast cancer.¹ "
    "Exosomal miR-8 promoted invasion of fibroblasts.\n\n"
    f"References\n\n1. Adam A, Berg B. {TITLE}. *Cell Biol.* 2020;1(1):1-2.\n"
    "2. Cole C. Other matters. *Cell Biol.* 2021;1(1):3-4.\n"
)


@pytest.fixture(scope="module")
def kept() -> KeptIndex:
    return KeptIndex(parsed(TEXT))


def shown(question: str, kept: KeptIndex, headline: str | None = None, at: int = 0) -> str:
    """What is quoted beside the sentence at a place of the document; "" where nothing is."""
    document = kept.document(kept.documents[0].id)
    sentence = [
        item for item in document.sentences if "miR-" in document.text[item.start : item.end]
    ][at]
    draft = Draft((Chosen(tuple(kept.sentences([sentence.id]))),), headline)
    citation = cite(document, sentence, number=1)
    asked = understand(question, vocabulary_of(kept))
    found = other_side(asked, draft, [citation], audit(document), kept)
    return found.entry.reference.title or "" if found and found.entry else ""


def test_the_title_that_says_otherwise_is_quoted_too(kept: KeptIndex) -> None:
    """Offered two directions, a reader sees the sentence and the cited title against it."""
    assert shown("Does miR-9 promote or suppress angiogenesis?", kept) == TITLE
    assert shown("Does the effect on angiogenesis go up or down?", kept) == TITLE


@pytest.mark.parametrize("odds", ["do not seem to agree", "are at odds"])
def test_who_says_that_the_two_disagree_sees_both(kept: KeptIndex, odds: str) -> None:
    """Where a question itself tells of the dispute, no two answers need be offered."""
    asked = f"What does miR-9 do to angiogenesis? The text and the cited title {odds}."
    assert shown(asked, kept) == TITLE


@pytest.mark.parametrize("headline", [None, "Yes"])
def test_other_questions_are_answered_as_before(kept: KeptIndex, headline: str | None) -> None:
    """Where one direction is asked for, or a headline stands, the warning is enough."""
    assert shown("What does miR-9 do to angiogenesis?", kept, headline) == ""


def test_what_is_not_in_dispute_stands_alone(kept: KeptIndex) -> None:
    """A sentence that nothing disagrees with is quoted by itself."""
    assert shown("Does miR-8 promote or suppress invasion?", kept, at=1) == ""


def test_both_places_of_a_number_are_quoted() -> None:
    """A number that is told twice, differently, is quoted from both places."""
    text = (
        "Vesicles of cells are 30–80 nm wide.\n\nMiRNAs are a group of RNAs of about 20–23"
        " nucleotides in length encoded by the genome.\n\nNotably, miRNAs, consisting of 20–25"
        " nucleotides, are RNAs that are located in the genome."
    )
    kept = KeptIndex(parsed(f"A paper\n\nResults\n\n{text}\n"))
    document = kept.document(kept.documents[0].id)
    asked = understand("How many nucleotides has a miRNA?", vocabulary_of(kept))
    for at, other in ((1, "consisting"), (2, "about"), (0, "")):
        sentence = document.sentences[at]
        draft = Draft((Chosen(tuple(kept.sentences([sentence.id]))),))
        quoted = [cite(document, sentence, number=1)]
        found = other_side(asked, draft, quoted, audit(document), kept)
        assert (other in found.units[0].text) if found else not other
