"""Questions in telegram style, after a supposition or behind a mark, put as one full question."""

import re
from collections import Counter

import pytest

from assistant.asked.naming import Vocabulary
from assistant.headline.direction import headline
from assistant.headline.polar import is_polar
from assistant.headline.telegrams import asks_twice, in_full
from assistant.question import Question, understand
from index.lexicon import Lexicon
from index.names import entity_keys
from index.records import BlockKind, Passage


def understood(question: str, text: str) -> Question:
    words = Counter(re.findall("[a-z]+", text.lower()))
    return understand(question, Vocabulary(dict.fromkeys(entity_keys(text), 1), words, Lexicon()))


def said(question: str, text: str) -> str:
    """The first word of the headline: "Yes", "No" or nothing."""
    unit = Passage("s", "d", BlockKind.PARAGRAPH, 0, len(text), text, text, (), ("s",))
    return (headline(understood(question, text), [unit]) or "").split(":")[0]


@pytest.mark.parametrize(
    ("asked", "full"),
    [
        ("miR-1 high -> OS shorter?", "when miR-1 high, is OS shorter?"),
        ("glioma, low miR-1: poor outcome?", "when glioma, low miR-1, is outcome poor?"),
        ("glioma tissue: miR-1 reduced?", "in glioma tissue, is miR-1 reduced?"),
        (
            "Suppose miR-1 were blocked; should one see fewer metastases?",
            "when miR-1 were blocked, is metastases fewer?",
        ),
        ("miR-1 of astrocytes: lost in glioma?", "is miR-1 of astrocytes lost in glioma?"),
        ("Longer survival if miR-1 is high?", "is survival longer if miR-1 is high?"),
        ("miR-1 -> invasion?", "when miR-1, is invasion promoted?"),
        (
            "Men vs women: relapse more frequent?",
            "is relapse higher in Men than in women?",
        ),
    ],
)
def test_a_telegram_is_a_condition_and_an_outcome(asked: str, full: str) -> None:
    """What is given becomes a condition or a place, and what is claimed of it a question."""
    assert in_full(asked) == full


@pytest.mark.parametrize(
    "asked",
    [
        "Does miR-1 lower survival?",
        "In glioma, is miR-1 lower?",
        "Glioma: does miR-1 lower survival?",
        "miR-1: does it lower survival?",
        "I have read of miR-1: what does it lower?",
        "Is miR-1 lower in men than in women?",
        "miR-1: target in glioma?",
    ],
)
def test_a_full_question_is_left_as_it_is(asked: str) -> None:
    """Only what has no clause of its own, or has a condition before it, is put otherwise."""
    assert in_full(asked) == asked


PROGNOSIS = "Higher miR-12 in plasma predicted poorer progression-free survival of glioma patients."
LOSS = "Deficiency of miR-12 in fibroblast exosomes promoted tumour progression in glioma."
BLOCKED = "Downregulation of miR-12 in astrocytes inhibited proliferation of glioma cells."


@pytest.mark.parametrize(
    ("question", "text", "verdict"),
    [
        ("plasma miR-12 high => PFS of glioma patients reduced?", PROGNOSIS, "Yes"),
        ("plasma miR-12 high => PFS of glioma patients longer?", PROGNOSIS, "No"),
        ("Higher miR-12 in plasma: is their progression-free survival longer?", PROGNOSIS, "No"),
        ("glioma, plasma miR-12 raised: unfavourable survival?", PROGNOSIS, "Yes"),
        (
            "When fibroblast exosomes no longer contain miR-12, does glioma progress more?",
            LOSS,
            "Yes",
        ),
        (
            "When fibroblast exosomes no longer contain miR-12, does glioma progress less?",
            LOSS,
            "No",
        ),
        ("astrocyte miR-12 downregulated -> glioma cell proliferation reduced?", BLOCKED, "Yes"),
        ("If miR-12 is blocked in astrocytes, do the tumour cells fare better?", BLOCKED, "No"),
    ],
)
def test_what_is_given_acts_on_what_is_asked(question: str, text: str, verdict: str) -> None:
    """The amount of what is given counts once, and so does what is claimed."""
    assert said(question, text) == verdict


def test_each_of_two_names_has_its_own_amount() -> None:
    """The text has "low X and high Y" where a question has "high X and low Y"."""
    text = "Both high ABC1 and low miR-12 in tumours were indicators of poor prognosis."
    assert said("High ABC1 and low miR-12 in tumours: poor prognosis?", text) == "Yes"
    assert said("Low ABC1 and high miR-12 in tumours: poor prognosis?", text) != "Yes"


def test_two_clauses_that_each_ask_which_way_get_no_headline() -> None:
    """What asks twice could count the words of one clause for the other."""
    asked = "Is miR-12 bad for invasion, i.e. does it lower invasion?"
    assert asks_twice("Is miR-12 harmful to Y, and does it lower invasion, or is Z less?")
    assert not asks_twice("If miR-12 is low, does invasion rise?")
    assert said(asked, "Exosomal miR-12 restrained invasion of glioma cells.") != "No"


def test_a_telegram_wants_a_headline() -> None:
    """A claim without a verb is a yes/no question, and a thing that is wanted is none."""
    assert is_polar(understood("MSC exosomal miR-12: metastasis inhibited?", LOSS))
    assert not is_polar(understood("Hazard ratio, high miR-12?", LOSS))


@pytest.mark.parametrize(
    ("asked", "polar"),
    [
        ("If women relapse, do they show less miR-12?", True),
        ("Compared with controls who are healthy, do women show less miR-12?", True),
        ("Regarding miR-12, could you please tell me if it lowers metastasis?", True),
        ("Women in whom tamoxifen fails: does high miR-12 mean death?", True),
        ("Glioma - negative correlation of miR-12 with Ki-67?", True),
        ("In glioma, show the targets of miR-12?", False),
        ("Glioma: who found miR-12?", False),
    ],
)
def test_a_yes_no_question_may_have_words_that_ask_elsewhere(asked: str, polar: bool) -> None:
    """To show less and "tell me if" want a yes or no; "show the targets" wants these."""
    assert is_polar(understood(asked, LOSS)) is polar
