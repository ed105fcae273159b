"""Everyday words that no source has, searched for in the sources' own."""

import pytest

from assistant.asked.lay_terms import in_their_words
from assistant.asked.naming import Vocabulary
from assistant.biology.lay_words import technical
from assistant.lists.recast import recast
from index.lexicon import Lexicon

WORDS = {word: 4 for word in "dormancy cells osteoclasts adipocytes autophagy marrow".split()}
SOURCES = Vocabulary({}, WORDS, Lexicon())


def test_a_lay_word_is_put_in_the_sources_own() -> None:
    """A word that no source has gives way to theirs for the same concept."""
    assert in_their_words("what puts cells to sleep?", SOURCES) == "what puts cells dormancy?"
    assert in_their_words("do bone-eating cells grow?", SOURCES) == "do osteoclasts grow?"
    assert in_their_words("which one drives self-eating?", SOURCES) == "which one drives autophagy?"


def test_a_word_of_the_sources_stays() -> None:
    """Where the sources have the word, or no word for its concept, the question is left alone."""
    sleeping = Vocabulary({}, {**WORDS, "sleep": 1}, Lexicon())
    assert "sleep" in in_their_words("what puts cells to sleep?", sleeping)
    assert in_their_words("which one makes scars?", SOURCES) == "which one makes scars?"


def test_a_narrower_name_is_never_widened() -> None:
    """A natural killer is no macrophage, and cisplatin is not chemotherapy as such."""
    asked = "does cisplatin reach natural killer cells?"
    seen = Vocabulary({}, {**WORDS, "macrophages": 9, "chemotherapy": 9}, Lexicon())
    assert in_their_words(asked, seen) == asked


def test_sleep_itself_is_no_dormancy() -> None:
    """Who asks about sleep asks nothing about dormant cells."""
    assert in_their_words("does sleep change miR-21?", SOURCES) == "does sleep change miR-21?"


@pytest.mark.parametrize(
    ("asked", "put"),
    [
        ("Is miR-1 up in patients?", "Is miR-1 increased in patients?"),
        ("Does miR-1 end up in tumour cells?", "Does miR-1 end in tumour cells?"),
        ("Is miR-1 picked up in tears?", "Is miR-1 picked in tears?"),
        ("Is miR-1 taken up in breast cells?", "Is miR-1 taken up into breast cells?"),
    ],
)
def test_a_particle_of_a_verb_is_no_amount(asked: str, put: str) -> None:
    """What is up is more; what turns up or is taken up is not."""
    assert technical(asked) == put


@pytest.mark.parametrize(
    "asked",
    [
        "put the brakes on breast cancer",
        "are brakes on the tumour",
        "act as a brake",
        "brake tumours",
    ],
)
def test_a_brake_inhibits(asked: str) -> None:
    """A brake on the disease is put as what it does, whatever the verb."""
    assert "inhibit the tumour course" in recast(f"Which miRNAs {asked}?")
    assert recast("Which brakes on STAT3 do they bind?") == "Which brakes on STAT3 do they bind?"
