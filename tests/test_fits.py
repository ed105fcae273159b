"""How well sentences fit a question: what they keep of their scores."""

from dataclasses import replace

import pytest

from assistant.answers.fits import (
    CARRIED,
    NOT_THEN,
    NUMBERLESS,
    OPPOSED,
    REASONED,
    UNTOLD,
    WELL_TOLD,
    defines,
    fits_of,
)
from assistant.answers.kinds_told import SUMMED_UP, TOLD
from assistant.answers.manner import asks_amount
from assistant.question import understand
from assistant.retrieve import vocabulary_of
from assistant.search.candidates import Candidate
from assistant.search.facts import Facts
from index.lexicon import Lexicon
from index.records import BlockKind, Passage
from index.terms import tokens
from tests.kept_index import KeptIndex
from tests.parsing import parsed

OPENED = KeptIndex(parsed("Walking\n\nResults\n\nThe women walked every day for years.\n"))


def candidate(
    name: str, text: str, path: tuple[str, ...] = (), missing: frozenset[str] = frozenset()
) -> Candidate:
    """A sentence of full score under some headings."""
    unit = Passage(name, "d", BlockKind.PARAGRAPH, 0, len(text), text, text, path, (name,))
    signals = (1.0, 1.0, 1.0, 1.0, 1.0)
    return Candidate(unit, Facts(text, Lexicon()), (), 1.0, *signals, missing=missing)


def kept(question: str, item: Candidate) -> float:
    """What a sentence keeps of its score, which is not the best one."""
    first = candidate("first", "The women walked 7 km because they liked it.")
    asked = understand(question, vocabulary_of(OPENED))
    return fits_of(asked, [first, item])[item.id]


def test_the_reason_behind_a_sentence_is_as_good() -> None:
    """Asked why, "this was done because" is worth nearly what the sentence before it is."""
    first = candidate("first", "The rule on walks was changed.")
    told = "This was done because few women came."
    behind = replace(candidate("second", told), near=(first.unit,), score=0.2)
    why, what = (
        understand(f"{word} was the rule on walks changed?", vocabulary_of(OPENED))
        for word in ("Why", "When")
    )
    fits = fits_of(why, [first, behind])
    assert fits["second"] == pytest.approx(CARRIED * fits["first"])
    assert fits_of(what, [first, behind])["second"] < 0.5


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("The women walked 9 km in the morning.", 1.0),
        ("The women walked in the morning.", NUMBERLESS),
        ("Women over 65 walked in the morning.", NUMBERLESS),
    ],
)
def test_number_that_a_question_gives_answers_nothing(text: str, share: float) -> None:
    """Where a figure is asked for, one that the question itself has tells nothing new."""
    told = kept("What was the average walk of women over 65?", candidate("other", text))
    assert told == pytest.approx(share)


@pytest.mark.parametrize(
    ("question", "share"),
    [
        ("Which primary antibodies did they walk with?", OPPOSED),
        ("Which secondary antibodies did they walk with?", 1.0),
        ("Which primary and secondary antibodies did they walk with?", 1.0),
        ("Which antibodies did they walk with?", 1.0),
    ],
)
def test_what_is_told_of_the_opposite_fits_less(question: str, share: float) -> None:
    """A sentence on the secondary ones, where the primary ones are asked for."""
    told = kept(question, candidate("other", "The secondary antibodies were used to walk."))
    assert told == pytest.approx(share)


@pytest.mark.parametrize(
    ("question", "share"),
    [
        ("Which lipids were told in their saliva?", OPPOSED),
        ("Which lipids were told in their serum?", 1.0),
        ("Which lipids were told in their saliva or serum?", 1.0),
        ("Which lipids were told?", 1.0),
    ],
)
def test_what_is_told_of_another_fluid_fits_less(question: str, share: float) -> None:
    """A sentence on serum, where saliva is asked for."""
    told = kept(question, candidate("other", "Nine lipids were told in their serum."))
    assert told == pytest.approx(share)


def test_what_tells_of_both_is_not_of_the_opposite() -> None:
    """The primary ones are spoken of, whatever is said of them."""
    both = candidate("other", "The primary ones were old; secondary antibodies were new.")
    assert kept("Which primary antibodies did they walk with?", both) == 1.0


@pytest.mark.parametrize(
    ("question", "share"),
    [
        ("Which shoes did they usually walk in?", TOLD),
        ("In which shoes did they walk most often?", TOLD),
        ("Which shoes did they walk in?", 1.0),
    ],
)
def test_what_is_usual_is_told_as_usual(question: str, share: float) -> None:
    """A sentence that says what is commonest fits better, where that is asked."""
    told = kept(question, candidate("other", "Sandals were commonly worn for walks."))
    plain = kept(question, candidate("other", "Sandals were now and then worn for walks."))
    assert told == pytest.approx(share * plain)


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("what share of them walked?", True),
        ("at what rate did they fall?", True),
        ("and the mean walk?", True),
        ("how far did their weight drop?", True),
        ("by how much were they slowed?", True),
        ("how far have such studies come?", False),
        ("what does that mean for patients?", False),
        ("by what means did they walk?", False),
    ],
)
def test_amounts_are_asked_for_in_many_forms(question: str, *, asks: bool) -> None:
    """Shares, rates and averages are figures; how far research has come is none."""
    assert asks_amount(question) is asks


def test_limits_are_those_of_what_is_named() -> None:
    """Asked for the limits of what was seen in serum, those of all research fit less."""
    question = "What are the limitations of the walk seen in serum?"
    there = "The walk was seen in serum of few women, a limitation."
    assert kept(question, candidate("own", there)) > kept(
        question, candidate("other", "Walks have the limitation that few women were seen.")
    )


def test_words_that_stand_nowhere_near_count_by_their_number() -> None:
    """A sentence that leaves most words of an open question untold keeps less of its score."""
    question = "Along which river did the women walk?"
    tokens = understand(question, vocabulary_of(OPENED)).tokens
    text = "The women walked through the park."
    assert kept(question, candidate("all", text)) == pytest.approx(1.0)
    none = candidate("none", text, missing=frozenset(tokens))
    assert kept(question, none) == pytest.approx(UNTOLD)
    assert kept("Did the women walk along a river?", none) == pytest.approx(1.0)


def test_abstracts_do_not_tell_how_a_thing_was_done() -> None:
    """Asked for a technique, a sentence of the abstract keeps less than one of the methods."""
    question, text = "With which device were the walks of the women recorded?", "A watch was worn."
    summed = kept(question, candidate("a", text, ("Abstract",)))
    told = kept(question, candidate("b", text, ("Methods", "Walking")))
    assert summed == pytest.approx(SUMMED_UP * told)


def test_what_a_follow_up_took_over_need_not_be_told() -> None:
    """A sentence keeps its score without the words of the turn before; not without its own."""
    asked = "What did the women walk for? (horses of fine old barns)"
    without_taken = candidate("other", "Women walked.", missing=frozenset({"hors", "barn"}))
    without_own = candidate("other", "Women walked.", missing=frozenset({"walk", "women"}))
    whole = kept(asked, candidate("other", "Women walked."))
    assert kept(asked, without_taken) == whole
    assert kept(asked, without_own) < whole


def test_how_common_an_illness_is_may_be_told_by_its_rank() -> None:
    """Where no share is given, the place among other illnesses answers."""
    asked = "How common is asthma in people?"
    ranked = kept(asked, candidate("a", "Asthma ranks fifth in incidence."))
    assert ranked > kept(asked, candidate("a", "Asthma ends in wheezing."))


def test_what_is_done_to_a_thing_is_no_definition() -> None:
    """A sentence defines a thing by what it is or is made of, not by where it is found."""
    for text in ("Prions are misfolded proteins.", "Prions are composed of one protein."):
        assert defines(text, tokens("prion"))
    for text in ("Prions are often expressed in neurons.", "Prions are very stable in soil."):
        assert not defines(text, tokens("prion"))


def test_what_was_done_until_a_year_is_told_with_the_year() -> None:
    """Another sentence fits less, but where the year is none of the question's conditions."""
    old, other = candidate("old", "They walked till 2011."), candidate("other", "They walked.")
    assert kept("Where did they walk until 2011?", other) == pytest.approx(
        NOT_THEN * kept("Where did they walk until 2011?", old)
    )


@pytest.mark.parametrize(
    ("text", "best", "share"),
    [
        ("Nobody swam, given the cold of the lake.", WELL_TOLD / 2, REASONED),
        ("Nobody swam in the cold lake.", WELL_TOLD / 2, 1.0),
        ("Nobody swam, given the cold of the lake.", WELL_TOLD, 1.0),
    ],
)
def test_a_reason_comes_first_where_nothing_tells_well(
    text: str, best: float, share: float
) -> None:
    """Where why is asked and the best sentence has few words of it, one with a reason gains."""
    asked = understand("Why did the women bathe so rarely?", vocabulary_of(OPENED))
    first = replace(candidate("first", "The women walked 7 km."), score=best)
    assert fits_of(asked, [first, candidate("other", text)])["other"] == pytest.approx(share)


def test_what_makes_a_thing_so_is_no_reason_given() -> None:
    """A question after what makes something so is answered by what brings it about."""
    asked = understand("What makes the women bathe so rarely?", vocabulary_of(OPENED))
    first = replace(candidate("first", "The women walked 7 km."), score=WELL_TOLD / 2)
    told = candidate("other", "Nobody swam, given the cold of the lake.")
    assert fits_of(asked, [first, told])["other"] == pytest.approx(1.0)
