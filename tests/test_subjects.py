"""What a document is about holds for all of its sentences."""

from dataclasses import replace

import pytest

from assistant.question import understand
from assistant.retrieve import vocabulary_of
from assistant.search.facts import FactCache
from assistant.search.subjects import Subjects, addresses_in
from index.records import Block, BlockKind, Document, Metadata
from tests.kept_index import KeptIndex
from tests.parsing import parsed

TRIAL = (
    "The women walked every day. They ate more fruit. Their weight rose less. The lungs were"
    " examined once. Nobody withdrew from the programme."
)
LUNG = " ".join(f"In year {year} the lung was scanned in clinic {year}." for year in range(1, 12))


def document(name: str, title: str, text: str) -> Document:
    """A small paper with a title."""
    found = parsed(f"{title}\n\nResults\n\n{text}\n")
    return replace(found, id=name, metadata=Metadata(title=title))


def subjects(question: str, *documents: Document) -> Subjects:
    """What documents are about, for a question."""
    opened = KeptIndex(*documents)
    found = Subjects(opened, understand(question, vocabulary_of(opened)), FactCache(opened))
    found.read_settings([one.id for one in documents])
    return found


def test_title_names_the_subject() -> None:
    """A trial named in the title is what the whole document is about."""
    kept = document("a", "The FITMUM randomised trial", TRIAL)
    other = document("b", "Walking and weight", TRIAL)
    question = "How many women took part in FITMUM?"
    found = subjects(question, kept, other)
    entity = understand(question, vocabulary_of(KeptIndex(kept, other))).entities[0]
    assert found.is_about("a", entity)
    assert not found.is_about("b", entity)


def test_a_short_form_that_ends_like_a_plural_names_the_subject() -> None:
    """What a paper names in every other sentence is its subject, though search cuts its "s" off."""
    told = " ".join(f"In year {year} the ARDS cohort was seen again." for year in range(1, 9))
    kept = document("a", "A cohort of the lung", told)
    entity = understand("What became of ARDS?", vocabulary_of(KeptIndex(kept))).entities[0]
    assert subjects("What became of ARDS?", kept).is_about("a", entity)


def test_name_that_says_which_study_is_of_all_of_it() -> None:
    """A drug by which a question says which study it means is that study's, named often or not."""
    told = " ".join(f"Irinotecan was given in cycle {cycle}." for cycle in range(1, 7))
    rest = " ".join(f"In month {month} all of them walked on." for month in range(1, 90))
    kept = document("a", "A trial of walking", f"{told} {rest}")
    for question, about in (
        ("How many people in the irinotecan study had pain?", True),
        ("Which factors worsen irinotecan?", False),
    ):
        entity = understand(question, vocabulary_of(KeptIndex(kept))).entities[0]
        assert subjects(question, kept).is_about("a", entity) is about


def test_setting_all_through_the_text() -> None:
    """A document whose sentences keep naming a setting is about it, one that does once is not."""
    question = "How often were the lungs scanned?"
    found = subjects(
        question, document("a", "Scans and years", LUNG), document("b", "A trial of walking", TRIAL)
    )
    assert "lung" in found.words("a")
    assert "lung" not in found.words("b")


@pytest.mark.parametrize(
    ("told", "all_men"),
    [
        ("Only healthy men were included in the walks.", True),
        ("We enrolled only men.", True),
        ("All of the participants were men.", True),
        ("Only two of the men were seen again.", False),
        ("Some of the participants were men.", False),
    ],
)
def test_who_alone_took_part_holds_for_all(told: str, all_men: bool) -> None:
    """That all who took part were men is said once, and holds for the whole paper."""
    found = subjects("How many men walked?", document("a", "Walking", f"{TRIAL} {told}"))
    assert ("men" in found.words("a")) is all_men


def test_words_that_only_say_which_paper_is_meant(monkeypatch: pytest.MonkeyPatch) -> None:
    """What all of a long paper speaks of is its setting; the rest is what is asked of it."""
    question = "Which package analysed the lung scans?"
    found = subjects(
        question, document("a", "Scans of the lung", LUNG), document("b", "Walking", TRIAL)
    )
    weights = dict.fromkeys(understand(question, vocabulary_of(found._opened)).tokens, 1.0)
    assert found.setting(weights, {"a", "b"}) is None
    monkeypatch.setattr("assistant.search.subjects.LONG", 5)
    setting = found.setting(weights, {"a", "b"})
    assert setting
    assert setting.document_id == "a"
    assert setting.rest == "Which package analysed the"
    assert {"lung", "scan"} <= setting.tokens


def test_an_address_is_front_matter_without_title_and_keywords() -> None:
    """Whose paper it is may be said by the town of its authors, and not by what it is on."""
    lines = ("Scans of the lung", "Ann Roe, Lausanne", "Keywords: lung")
    text = "\n".join(lines)
    at = [text.index(line) for line in lines]
    blocks = tuple(
        Block(BlockKind.FRONT, start, start + len(line), ())
        for start, line in zip(at, lines, strict=True)
    )
    kept = replace(document("a", "Scans of the lung", LUNG), text=text, blocks=blocks)
    assert addresses_in(kept) == "ann roe, lausanne"


def test_question_that_is_all_setting_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is left out where nothing would be left to ask."""
    monkeypatch.setattr("assistant.search.subjects.LONG", 5)
    question = "How was the lung scanned?"
    found = subjects(
        question, document("a", "Scans of the lung", LUNG), document("b", "Walking", TRIAL)
    )
    weights = dict.fromkeys(understand(question, vocabulary_of(found._opened)).tokens, 1.0)
    assert found.setting(weights, {"a", "b"}) is None
