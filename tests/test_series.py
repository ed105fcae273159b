"""Several things asked for by a plural noun, and the sentences that tell them in a series."""

from dataclasses import replace

import pytest

from assistant.answers.as_many import naming_as_many
from assistant.answers.series import (
    ENUMERATING,
    SERIAL,
    enumerating,
    is_series,
    one_series,
    serial,
    telling_as_many,
    tells_as_many,
)
from assistant.answers.several import plural_asked, wants_several
from assistant.question import Kind, understand
from assistant.retrieve import vocabulary_of
from assistant.search.candidates import Candidate
from assistant.search.facts import Facts
from index.chunk import sentence_units
from index.lexicon import Lexicon
from index.terms import tokens
from tests.kept_index import KeptIndex
from tests.parsing import parsed

VOCABULARY = vocabulary_of(KeptIndex(parsed("# Title\n\nVitamins were measured in children.\n")))


def candidate(text: str, score: float, dense: float) -> Candidate:
    unit = sentence_units(parsed(f"A paper\n\nResults\n\n{text}\n"))[-1]
    return Candidate(unit, Facts(text, Lexicon()), (), score, score, score, score, dense, 1.0)


@pytest.mark.parametrize(
    ("asked", "noun"),
    [
        ("Which viruses are thought to bring on arthritis?", "virus"),
        ("What are the different forces that act on a bridge?", "forc"),
        ("Name the conditions that the parasite causes.", "condit"),
        ("For which patient factors were the estimates adjusted?", "factor"),
        ("What techniques identify the parasite?", "techniqu"),
        ("Which infections explain why they died?", "infect"),
        ("The authors name several newer drugs. Which are they?", "pharmaceut"),
        ("signs of arthritis in children", "sign"),
        ("Which grade 3+ reactions were the commonest?", "reaction"),
        ("What were all the reasons for it?", "reason"),
        ("Treatment of arthritis: write down all drugs mentioned.", "pharmaceut"),
        ("signs used to tell that what they have is arthritis?", "sign"),
    ],
)
def test_a_plural_noun_asks_for_several(asked: str, noun: str) -> None:
    """Whatever its noun, a plural asks for several things."""
    question = understand(asked, VOCABULARY)
    assert wants_several(question)
    assert noun in plural_asked(question)


@pytest.mark.parametrize(
    "asked",
    [
        "What drives growth in mice?",
        "What makes the readings in children differ?",
        "Which virus causes it?",
        "Which gene encodes PTEN?",
        "Which gene encodes the pump?",
        "Which gene needs testing before it?",
        "What was the basis for it?",
        "Samples used for it: how large was one?",
    ],
)
def test_a_verb_or_a_singular_asks_for_one(asked: str) -> None:
    """An s at the end of a verb, or of a singular, makes no plural."""
    assert plural_asked(understand(asked, VOCABULARY)) in (frozenset(), {"caus"})


def test_behind_a_long_series_stands_none_that_is_short() -> None:
    """What tells seven things is not joined by what tells three, however near in meaning."""
    question = understand("In what other states is the rash seen?", VOCABULARY)
    long = "It is seen in gout, flu, lupus, scabies, measles, mumps, and malaria."
    chosen = [
        candidate(long, 0.9, 0.5),
        candidate("It is red, dry, and hot.", 0.85, 0.9),
    ]
    assert one_series(question, chosen) == chosen[:1]


@pytest.mark.parametrize(
    "text",
    [
        "The symptoms include fever (above 38 C), rash, and headache [4].",
        "The forces are: (i) drag on the hull, and (ii) lift.",
        "Testing was done in adults, in those with a rash, and in contacts.",
        "Electronic databases (MEDLINE, EMBASE, and LILACS) were searched to May 2006.",
    ],
)
def test_items_in_a_row_are_a_series(text: str) -> None:
    """Brackets inside the items and numbers before them do not hide a series."""
    assert is_series(text)


def test_a_long_row_stands_before_a_short_one() -> None:
    """A sentence that is there to tell many things needs no word that brings them in."""
    many = serial("It is found in oats, plums, figs, dates, tea and milk.", frozenset())
    assert many > serial("Oats, plums and figs have it.", frozenset()) > 1.0


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Three routes are known: direct contact, airborne droplets and soiled water.", True),
        ("Drugs (aspirin, heparin, warfarin, insulin) may change it.", True),
        ("Any condition of the liver (hepatitis, cirrhosis, tumours, etc.) may change it.", True),
        ("The routes are known: it is by contact.", False),
    ],
)
def test_colons_and_brackets_bring_things_in(text: str, *, whole: bool) -> None:
    """Three things behind a colon, and a bracket of many without "and", are enumerated."""
    assert (serial(text, frozenset()) >= ENUMERATING) is whole


@pytest.mark.parametrize(
    ("asked", "text", "leads"),
    [
        ("Which traits disturb the test?", "HbS, HbC, HbD, HbE and HbF disturb it.", True),
        ("Which traits disturb the test?", "Such a trait disturbs it.", False),
        ("When is the test disturbed?", "HbS, HbC, HbD, HbE and HbF disturb it.", False),
    ],
)
def test_things_told_need_no_name_of_their_kind(asked: str, text: str, *, leads: bool) -> None:
    """Names in a row answer which traits there are, though none is called a trait."""
    assert enumerating(understand(asked, VOCABULARY), candidate(text, 0.9, 0.6)) is leads


@pytest.mark.parametrize(
    ("asked", "several"),
    [
        ("What still stands in the way of the vaccine?", True),
        ("What hampers the use of it?", True),
        ("How are parasites classified?", True),
        ("How are parasites found?", False),
        ("Which sorts come under the term parasite?", True),
        ("What still drives growth?", False),
    ],
)
def test_obstacles_and_classes_are_several_things(asked: str, *, several: bool) -> None:
    """What stands in the way, and into what a thing is divided, is told by several things."""
    assert wants_several(understand(asked, VOCABULARY)) is several


def test_reasons_may_be_clauses() -> None:
    """What is told by "that A, that B, and that C" is an enumeration."""
    told = "Note that mice lack it, that rats shed it, and that neither falls ill of it."
    assert serial(told, frozenset()) == ENUMERATING


def test_a_row_behind_a_fact_leaves_room() -> None:
    """Where one fact is asked for, a sentence with a few things in a row stands not alone."""
    row = "The old town, the new port and the upper valley each had one case in that wet year."
    fact = understand("Which towns had cases?", VOCABULARY)
    chosen = [candidate(row, 0.9, 0.6), candidate("One case was seen.", 0.8, 0.4)]
    assert len(one_series(fact, chosen)) == 2
    assert len(one_series(understand("List the towns that had cases.", VOCABULARY), chosen)) == 1


@pytest.mark.parametrize(("score", "shown"), [(0.7, 1), (0.95, 2)])
def test_an_open_question_is_answered_by_a_series_alone(score: float, shown: int) -> None:
    """What can set a thing off is told by a sentence in series, if no other is nearly as good."""
    question = understand("What can set off the rash?", VOCABULARY)
    chosen = [
        candidate("The rash is set off by heat, by sweat, by wool, and by soap.", 1.0, 0.6),
        candidate("The rash was seen in two.", score, 0.5),
    ]
    assert len(one_series(question, chosen)) == shown


def test_figures_in_brackets_are_no_series() -> None:
    """An estimate with its interval and its p value enumerates nothing."""
    assert not is_series("The risk fell (HR 0.8, 95% CI 0.7, 0.9, P = .01) in the group treated.")


@pytest.mark.parametrize(
    ("inside", "is_one"),
    [
        ("Abcam, Cambridge, UK", False),
        ("Abcam, Cambridge, UK, and Sigma, Missouri, USA", False),
        ("Fig. 1, Table 2, and Table 3", False),
        ("Adler et al., Beck et al., and Costa et al.", False),
        ("fever, rash, and cough", True),
        ("tablets, figs or sections", True),
        ("China, Japan and Korea", True),
        ("MEDLINE, KoreaMed, and Scholar", True),
    ],
)
def test_pointers_in_brackets_are_no_series(inside: str, *, is_one: bool) -> None:
    """Firms with their seats, figures and studies are pointed to; countries may be listed."""
    assert is_series(f"All of them ({inside}) were used in it.") is is_one


def test_a_series_in_brackets_is_brought_in_by_its_noun() -> None:
    """What stands in brackets behind the noun asked for is an enumeration of it."""
    noun = frozenset({"databas"})
    told = serial("Three databases (MEDLINE, EMBASE, and LILACS) were searched.", noun)
    assert told == serial("The databases include MEDLINE, EMBASE, LILACS, and others.", noun)


@pytest.mark.parametrize(("dense", "shown"), [(0.9, 2), (0.4, 1)])
def test_a_second_series_is_shown_where_it_is_nearer_in_meaning(dense: float, shown: int) -> None:
    """Behind the first sentence in series stands another only if it means more of the question."""
    question = understand("Which drugs were compared?", VOCABULARY)
    chosen = [
        candidate("Aspirin, heparin, warfarin, and insulin were given.", 0.9, 0.6),
        candidate("Fever, rash, cough, and headache were seen.", 0.8, dense),
    ]
    assert len(one_series(question, chosen)) == shown


@pytest.mark.parametrize(
    "text",
    [
        "Abbreviations: ALT, alanine transferase; AST, aspartate transferase; WHO Criteria, rules.",
        "ALT=alanine transferase; AST=aspartate transferase; CPK=kinase, and WHO=World Criteria.",
    ],
)
def test_what_letters_stand_for_is_no_series(text: str) -> None:
    """The key to a table's abbreviations enumerates nothing that is asked for."""
    assert not is_series(text)
    assert serial(text, frozenset({"criteria"})) == 1.0


def test_a_contrast_is_no_series() -> None:
    """What stands behind "but" is told by itself, not in a list; so is what a thing leads to."""
    assert not is_series("The enzyme marks the clamp for decay, leading to less growth and spread.")
    assert not is_series("The cells vary widely, but are divided into two and three, with overlap.")
    assert not is_series("The kiln will soon pay off, changing the pottery with skill and care.")


def test_what_a_verb_opens_is_no_item() -> None:
    """A thing named otherwise and what is then said of it make no series."""
    assert (
        serial("The graft, a strip of skin, has been used in burns and ulcers.", frozenset()) == 1.0
    )
    assert not is_series("The beads are light, cheap, and have a coat that sticks.")


def test_a_series_of_the_noun_gains_most() -> None:
    """An enumeration brought in by the noun asked for stands before others."""
    noun = frozenset({"symptom"})
    own = serial("The symptoms include fever, rash, cough, and headache.", noun)
    other = serial("The drugs include aspirin, heparin, warfarin, and insulin.", noun)
    assert own > other > serial("One drug was given.", noun) == 1.0


@pytest.mark.parametrize(
    "asked",
    [
        "What counted as a relapse?",
        "Who could not be enrolled?",
        "Whom did the study of drugs refuse to take on?",
        "Name the drugs.",
    ],
)
def test_definitions_and_exclusions_are_several_things(asked: str) -> None:
    """What counts as a thing, and who is kept out of a study, is told by several things."""
    assert wants_several(understand(asked, VOCABULARY))


def test_a_series_may_be_brought_in_behind_its_noun() -> None:
    """What "as in the case of" or "such as" brings in stands behind the first comma."""
    noun = frozenset({"virus"})
    brought = serial("Some viruses, as in the case of A1, B2, C3, and D4, induce fever.", noun)
    assert brought == serial("The viruses include A1, B2, C3, and D4.", noun)


def test_a_noun_among_others_brings_in_none_of_its_own() -> None:
    """Which proteins there are is not told by a mixture of proteins, lipids and others."""
    noun = frozenset(tokens("proteins"))
    mixed = serial("They contain a mixture of proteins, lipids, sugars and salts.", noun)
    assert mixed < serial("The proteins include albumin, actin, and tubulin, and others.", noun)


def test_two_examples_are_no_enumeration() -> None:
    """What names but two of many, "including X, and Y", need not be what is asked for."""
    noun = frozenset({"cell"})
    assert serial("Many cells, including A1 cells, and B2 cells, take part.", noun) == SERIAL


@pytest.mark.parametrize(
    ("question", "text", "alone"),
    [
        ("Which four miRNAs fell?", "MiR-1, miR-2, miR-3 and miR-4 fell in all.", True),
        ("Which five dyes were compared?", "Five dyes (A, B, C, D and E) were compared.", True),
        ("Which five dyes were compared?", "Of the dyes A, B and C were compared.", False),
        ("Name the three banks of genes.", "A (a.org; Roe, 2015), B, and C are such.", True),
        ("Which dyes were compared?", "Five dyes (A, B, C, D and E) were compared.", False),
        ("Which dyes differ? All four", "They differ, including A, B, C, and D, in tone.", True),
        ("Which dyes differ in all four?", "They differ, including A, B, C, and D.", False),
    ],
)
def test_as_many_as_are_asked_for_need_no_more(question: str, text: str, *, alone: bool) -> None:
    """A sentence that tells the number of things that is asked for stands alone."""
    assert tells_as_many(understand(question, VOCABULARY), text) is alone


def test_as_many_as_are_asked_for_lead() -> None:
    """Of two that tell several things the one leads that tells as many, by their noun."""
    question = understand("Name the three rapid tests that were compared.", VOCABULARY)
    more = candidate("Urine, serum, blood and milk serve for rapid tests.", 1.0, 0.6)
    three = candidate("A1, B2 and C3 are the tests that were compared.", 0.9, 0.6)
    assert telling_as_many(question, [more, three]) is three
    assert telling_as_many(understand("Name the rapid tests.", VOCABULARY), [more, three]) is None


@pytest.mark.parametrize("brings_in", ["such as A1 and B2", "like A1, B2, and C3"])
def test_few_things_brought_in_by_their_noun_are_all(brings_in: str) -> None:
    """A sentence that names two or three of what is asked for needs no other beside it."""
    question = understand("Which suppressive proteins does the parasite carry?", VOCABULARY)
    best = candidate(f"It carries suppressive proteins {brings_in}, which act.", 1.0, 0.6)
    other = candidate("The parasite meets many proteins.", 0.95, 0.5)
    assert one_series(question, [best, other]) == [best]


def test_the_sentence_that_names_as_many_is_told() -> None:
    """Four miRNAs that are asked for are told by the sentence with four."""
    question = understand("What are the four miRNAs of the signature? Name all.", VOCABULARY)
    few = candidate("The signature has miR-1 and others.", 1.0, 0.6)
    all_of_them = candidate("These are miR-1, miR-2, miR-3 and miR-4.", 0.6, 0.5)
    assert naming_as_many(question, [few, all_of_them]) is all_of_them


def test_nouns_that_mean_the_same_bring_in_a_series() -> None:
    """Pros are told as advantages."""
    question = understand("Pros of the vitamins?", VOCABULARY)
    told = "Of these, the main advantage of vitamins is their low price, taste, and safety."
    best, other = candidate(told, 0.9, 0.5), candidate("They are sold in many places.", 0.85, 0.4)
    assert one_series(question, [best, other]) == [best]


@pytest.mark.parametrize(
    "asked", ["Which are the pros and cons of vitamins?", "Which vitamins stand against each?"]
)
def test_two_sides_want_more_than_one_series(asked: str) -> None:
    """One series tells but one side of what is weighed."""
    told = "The main advantage of vitamins is their low price, taste, and safety."
    both = [candidate(told, 0.9, 0.5), candidate("However, they do little.", 0.85, 0.4)]
    assert one_series(understand(asked, VOCABULARY), both) == both


@pytest.mark.parametrize(
    ("text", "noun", "gain"),
    [
        ("Genes were predicted with the Adler, Beck, Clark and Dorn programs.", "programs", 1.44),
        (
            "Adlerin, beckin, dornin, and clark probes are the main methods in use.",
            "techniques",
            1.44,
        ),
        ("Genes were predicted with Adler, Beck, Clark and Dorn in the cold.", "programs", 1.2),
        ("These (miR-1, miR-2, miR-3, and miR-4) were measured.", "challenges", 1.0),
    ],
)
def test_the_noun_behind_a_series(text: str, noun: str, gain: float) -> None:
    """A series is brought in by the noun behind it too, and a technique by another word for it."""
    assert serial(text, frozenset(tokens(noun))) == pytest.approx(gain)


@pytest.mark.parametrize(
    ("asked", "nouns"),
    [
        ("Name small freezing kits that have a fixed size.", {"kit"}),
        ("Which side effects are told of?", {"effect", "toxic"}),
        ("Which messages and mRNAs were found?", {"mrna"}),
    ],
)
def test_harm_is_toxicity_and_rnas_are_each_one(asked: str, nouns: set[str]) -> None:
    """Side effects are told as toxicities, and mRNAs under a column called mRNA."""
    assert nouns <= plural_asked(understand(asked, VOCABULARY))


def test_three_things_that_a_verb_brings_in_are_all_that_is_asked() -> None:
    """What leads in, and names what is known already, is none of the things included."""
    told = "Besides iron and zinc, newer supplements include copper (Cu), iodine, and folic acid."
    asked = understand("Apart from iron, against what are minerals given?", VOCABULARY)
    both = [candidate(told, 0.9, 0.5), candidate("Iron was given to mice.", 0.88, 0.4)]
    assert one_series(replace(asked, kind=Kind.LIST), both) == both[:1]


@pytest.mark.parametrize(
    ("first", "shown"),
    [
        ("Arthritis, a vexing disease, is common in warm regions.", 1),
        ("Arthritis poses several challenges.", 2),
    ],
)
def test_what_alone_enumerates_needs_no_other_before_it(first: str, shown: int) -> None:
    """It is the answer, but where the best sentence announces points."""
    question = understand("In what regions is arthritis endemic?", VOCABULARY)
    told = candidate("It is endemic in Java, Borneo, Celebes, Bali and Timor.", 0.8, 0.5)
    kept = one_series(question, [candidate(first, 1.0, 0.6), told])
    assert len(kept) == shown
    assert kept[-1] is told
