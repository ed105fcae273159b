"""Everyday words that no source has, searched for in the sources' own."""

import pytest

from assistant.asked.lay_terms import in_their_words, without_idioms
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


def test_the_size_of_vesicles_is_looked_for_as_their_diameter() -> None:
    """Papers give it as a diameter; the size of a tumour stays what it is."""
    seen = Vocabulary({}, {**WORDS, "diameter": 2}, Lexicon())
    assert "diameter" in in_their_words("What is the size of an exosome?", seen)
    assert "diameter" not in in_their_words("What is the size of a tumour?", seen)
    assert "diameter" not in in_their_words("What is the size of an exosome?", SOURCES)


def test_how_much_there_is_is_a_level() -> None:
    """What sets how much there is of a thing sets its level; a figure asked for stays asked for."""
    assert without_idioms("what sets how much PTEN there is?", SOURCES).endswith("level of PTEN?")
    assert "how much" in without_idioms("how much PTEN is there?", SOURCES)


def test_a_narrower_name_is_never_widened() -> None:
    """A natural killer is no macrophage, and cisplatin is not chemotherapy as such."""
    asked = "does cisplatin reach natural killer cells?"
    seen = Vocabulary({}, {**WORDS, "macrophages": 9, "chemotherapy": 9}, Lexicon())
    assert in_their_words(asked, seen) == asked


@pytest.mark.parametrize(
    ("asked", "plain"),
    [
        ("On what grounds was it given?", "why was it given?"),
        ("Why, in the authors' eyes, did it fail?", "Why did it fail?"),
        ("Did it fail in the eyes of the authors?", "Did it fail in the view of the authors?"),
        ("What holds back its use?", "What limits its use?"),
        ("Did it fail in the eyes of mice?", "Did it fail in the eyes of mice?"),
        ("What was the paper powered on?", "What was the study powered on?"),
        ("Why was the paper good?", "Why was the paper good?"),
        ("Could it be giving my patient a low count?", "Could it give a low count?"),
        ("Is haemolysis seen?", "Is hemolysis seen?"),
        ("Does goitre matter?", "Does goitre matter?"),
        ("What's wrong with these tests?", "What are the disadvantages of these tests?"),
        ("What's the snag with these results?", "what is the limitation with these results?"),
        ("What's the snag with such kits?", "What are the disadvantages of such kits?"),
        ("Can it nail down the stage that is?", "Can it nail down the stage that is?"),
        ("Can we settle the tumour subtype from tears?", "Can tears diagnose the subtype?"),
        ("Did they settle the tumour grade by MRI?", "Did they diagnose the grade by MRI?"),
        ("Can it tell what stage they are at?", "Can it diagnose the stage?"),
        ("Can we tell the tumour types apart?", "Can we tell the tumour types apart?"),
        (
            "Can we tell the tumour stages from each other?",
            "Can we tell the tumour stages from each other?",
        ),
        (
            "Can we establish the grade with or without MRI?",
            "Can we establish the grade with or without MRI?",
        ),
        ("What sort of cargo do vesicles carry?", "what do vesicles contain?"),
        ("Which cargo is found in vesicles?", "what do vesicles contain?"),
        ("Can it tell what grade a tumour has?", "Can it diagnose the grade?"),
        ("What speaks against pooling?", "What are the disadvantages of pooling?"),
        ("What is wrong with the cells?", "What is wrong with the cells?"),
        ("What's so good about such kits?", "What are the advantages of such kits?"),
        ("How do we get exosomes out of blood?", "How do we isolate exosomes from blood?"),
        ("How are EVs taken out of a culture?", "How are EVs isolated from a culture?"),
        ("How do drugs get EVs out of a cell?", "How do drugs get EVs out of a cell?"),
        ("Are EVs taken out of the analysis?", "Are EVs taken out of the analysis?"),
        ("What speaks for pooling?", "What are the advantages of pooling?"),
        (
            "Does it help to string two assays together rather than sticking to just one?",
            "Does it help to combine two assays rather than a single one?",
        ),
        ("Is clot the commonest sort of cargo?", "Is clot the commonest type of cargo?"),
    ],
)
def test_idioms_are_put_plainly(asked: str, plain: str) -> None:
    """What stands for why, for a view, for an end is put so; the sources' own spelling is taken."""
    seen = Vocabulary({}, {"closed": 3, "hemolysis": 2}, Lexicon())
    assert without_idioms(asked, seen) == plain


def test_a_spelling_that_the_sources_have_more_often_is_taken() -> None:
    """Two spellings of one word are one: the commoner finds more."""
    seen = Vocabulary({}, {"oedema": 5, "edema": 2}, Lexicon())
    assert without_idioms("Is edematous edema seen?", seen) == "Is edematous edema seen?"
    seen = Vocabulary({}, {"haematocrit": 5, "hematocrit": 2}, Lexicon())
    assert without_idioms("Was hematocrit low?", seen) == "Was haematocrit low?"


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


def test_messenger_rna_has_a_short_name() -> None:
    """Where the sources write of mRNA, so does the question."""
    sources = Vocabulary({}, {"mrna": 3}, Lexicon())
    assert without_idioms("Which messenger RNAs rose?", sources) == "Which mRNAs rose?"
    assert without_idioms("Which messenger RNAs rose?", SOURCES) == "Which messenger RNAs rose?"


def test_nerves_that_die_degenerate_where_papers_say_so() -> None:
    """The death of other cells, and of nerves in papers that speak of no degeneration, stays."""
    asked = "Why are motor neurones dying off?"
    known = Vocabulary({}, {**WORDS, "degeneration": 2}, Lexicon())
    assert without_idioms(asked, known) == "Why are motor neurones degeneration?"
    assert without_idioms(asked, SOURCES) == asked
    assert "dying" in without_idioms("Why are tumour cells dying off?", known)


@pytest.mark.parametrize(
    ("asked", "plain"),
    [
        ("How many were still alive?", "How many survival?"),
        ("What keeps cells alive?", "What keeps cells alive?"),
        ("final sample size?", "how many patients were included?"),
        ("Which flaws of their own trial do they name?", "Which flaws of the study do they name?"),
        ("Did the mice keep their own work?", "Did the mice keep their own work?"),
        ("How was the sample size worked out?", "How was the sample size worked out?"),
    ],
)
def test_those_alive_and_those_studied_are_told_as_papers_do(asked: str, plain: str) -> None:
    """Survival is given in months, and a sample by those who were included."""
    seen = Vocabulary({}, {"survival": 3, "month": 2}, Lexicon())
    assert without_idioms(asked, seen) == plain


def test_years_of_survival_are_looked_for_as_months_too() -> None:
    """Papers give either; how long it rained is given as it is."""
    seen = Vocabulary({}, {"survival": 3, "month": 2}, Lexicon())
    assert in_their_words("survival at one and two years", seen).endswith("years 12 and 24 months")
    assert in_their_words("rain for two years", seen) == "rain for two years"


@pytest.mark.parametrize(
    ("asked", "there", "plain"),
    [
        ("How old were the asthmatics?", "asthma", "How old were the patients with asthma?"),
        ("Was it an asthmatic cohort?", "asthma", "Was it an asthmatic cohort?"),
        ("How old were the asthmatics?", "asthma asthmatics", "How old were the asthmatics?"),
        ("How old were the asthmatics?", "cells", "How old were the asthmatics?"),
        ("Which malignancies are told of?", "cancers", "Which cancers are told of?"),
        ("What does a low platelet count mean?", "thrombocytopenia", ""),
        ("What does a low count of platelets mean?", "thrombocytopenia", ""),
        ("What do low platelets mean?", "platelets", "What do low platelets mean?"),
        ("Do platelets of low density clump?", "thrombocytopenia", None),
    ],
)
def test_who_is_ill_and_what_is_low_in_blood(asked: str, there: str, plain: str | None) -> None:
    """Both are called as the sources call them, where they have that name alone."""
    seen = Vocabulary({}, {**WORDS, **dict.fromkeys(there.split(), 2)}, Lexicon())
    told = without_idioms(asked, seen)
    if plain == "":
        assert "thrombocytopenia" in told
    else:
        assert told == (asked if plain is None else plain)


@pytest.mark.parametrize(
    ("asked", "there", "plain"),
    [
        ("Which kits are on sale?", "commercially", "Which kits are commercially available?"),
        ("Two kits that you can buy?", "commercially", "Two kits commercially available?"),
        ("Two kits that you can buy?", "kits", "Two kits that you can buy?"),
        ("Which kits do labs buy?", "commercially", "Which kits do labs buy?"),
    ],
)
def test_what_is_sold_is_commercially_available(asked: str, there: str, plain: str) -> None:
    """Where the sources say so; who buys something is another question."""
    seen = Vocabulary({}, {**WORDS, there: 2}, Lexicon())
    assert without_idioms(asked, seen) == plain
