"""Mending misspelt words of a question."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from assistant.asked.spelling import corrected, with_plain_marks
from index.terms import STOPWORDS, stem

WORDS = {
    word: 3
    for word in (
        "macrophages",
        "exosomes",
        "fibroblasts",
        "angiogenesis",
        "metastasis",
        "doxorubicin",
    )
}


@st.composite
def misspelt(draw: st.DrawFn) -> tuple[str, str]:
    """A word of the index with one letter lost, doubled, replaced or swapped, not its first."""
    word = draw(st.sampled_from(sorted(WORDS)))
    at = draw(st.integers(1, len(word) - 2))
    letter = draw(st.sampled_from("aeioulrstn"))
    forms = (
        word[:at] + word[at + 1 :],
        word[:at] + word[at] + word[at:],
        word[:at] + letter + word[at + 1 :],
        word[:at] + word[at + 1] + word[at] + word[at + 2 :],
    )
    return word, draw(st.sampled_from(forms))


@given(misspelt())
@settings(deadline=None, max_examples=200, derandomize=True)
def test_one_error_is_mended(case: tuple[str, str]) -> None:
    """A word with one wrong letter becomes the word of the index."""
    word, wrong = case
    assume(stem(wrong) not in {stem(known) for known in WORDS})  # else it is another form of it
    assert corrected(f"what do {wrong} carry", WORDS) == f"what do {word} carry"


@pytest.mark.parametrize("word", sorted(WORDS))
def test_longer_words_may_hold_two_errors(word: str) -> None:
    """Two letters swapped and one doubled are mended in a long word."""
    wrong = word[:2] + word[3] + word[2] + word[4:6] + word[5:]
    assert corrected(wrong, WORDS) == word


def test_surnames_of_the_lists_stay() -> None:
    """A cited author's name is no misspelling of a word; in lower case it may be one."""
    assert corrected(
        "the paper of Plasmer", {"plasma": 9, "plasmen": 1}, lambda name: name == "Plasmer"
    ) == ("the paper of Plasmer")


@given(st.lists(st.sampled_from(sorted(WORDS)), min_size=1, max_size=6))
@settings(deadline=None, max_examples=50, derandomize=True)
def test_words_of_the_index_stay(words: list[str]) -> None:
    """What the sources write is never changed."""
    text = " ".join(words)
    assert corrected(text, WORDS) == text


@given(st.lists(st.sampled_from(sorted(STOPWORDS)), min_size=1, max_size=8))
@settings(deadline=None, max_examples=50, derandomize=True)
def test_words_of_questions_stay(words: list[str]) -> None:
    """The little words of English stay, though the sources may lack them."""
    text = " ".join(words)
    assert corrected(text, WORDS) == text


@pytest.mark.parametrize(
    "name", ["miR-148a", "MCF-7", "CXCR4", "let-7", "mir-exo1", "EXOSOMEZ1", "4T1", "S100A8/A9"]
)
def test_names_with_digits_stay(name: str) -> None:
    """A name with a digit is never taken for a misspelt word."""
    assert corrected(f"what does {name} do", {**WORDS, "mire": 1}) == f"what does {name} do"


@given(st.text(alphabet="0123456789-+/.,;:()?! αβκ²³\n\t", max_size=60))
@settings(deadline=None, max_examples=50, derandomize=True)
def test_what_is_no_word_stays(text: str) -> None:
    """Digits, marks, Greek letters and white space are kept as they are."""
    assert corrected(text, WORDS) == text


@pytest.mark.parametrize("text", ["exos", "zebra", "mtastss", "brobdingnagian"])
def test_words_far_from_the_index_stay(text: str) -> None:
    """A word that is near no word of the index is kept."""
    assert corrected(text, WORDS) == text


def test_more_frequent_word_wins() -> None:
    """Of two words equally near, the one that the sources use more is meant."""
    assert corrected("plasmx", {"plasma": 9, "plasmo": 1}) == "plasma"
    assert corrected("plasmx", {"plasma": 1, "plasmo": 9}) == "plasmo"


def test_identifiers_stay() -> None:
    """The parts of a DOI are no misspelt words."""
    text = "which paper is 10.1016/j.ccell.2014.09.005?"
    assert corrected(text, {**WORDS, "cell": 5}) == text


def test_names_of_authors_stay() -> None:
    """A capitalised name before "et al" is no misspelt word."""
    assert corrected("What did Fibroblatt et al find?", WORDS) == "What did Fibroblatt et al find?"


def test_short_forms_of_several_things_stay() -> None:
    """Capitals with the "s" of a plural are a short form, and no misspelt word."""
    assert corrected("what became of ICDs and PEGs?", {"iced": 3, "pegs": 3, "ice": 9}) == (
        "what became of ICDs and PEGs?"
    )
    assert corrected("do LVADs help?", {"leads": 4}) == "do LVADs help?"


def test_a_word_of_direction_is_none_of_another() -> None:
    """A verb of direction keeps its form: "worsen" mended to "worse" would ask the opposite."""
    assert corrected("Does it worsen survival?", {"worse": 4, "survival": 9}) == (
        "Does it worsen survival?"
    )


def test_words_behind_a_prefix_and_clipped_words_stay() -> None:
    """A real word with a prefix is no misspelling of another one; nor is a clipped one."""
    near = {"overnight": 3, "timp": 3}
    assert corrected("is it high in overweight women", near) == "is it high in overweight women"
    assert corrected("temp of the serum", near) == "temp of the serum"


@pytest.mark.parametrize("word", ["lengthen", "resilient", "peroxide", "relaxant"])
def test_words_of_english_stay(word: str) -> None:
    """A word that the sources lack is no misspelling of one that they have."""
    words = {"length": 9, "recipient": 9, "provide": 9, "relevant": 9}
    assert corrected(f"does it {word}", words) == f"does it {word}"


def test_a_denial_without_its_mark_is_one() -> None:
    """The word "doesnt" is "doesn't", and other words in -nt stay."""
    assert with_plain_marks("It isnt so, doesnt it") == "It isn't so, doesn't it"
    assert with_plain_marks("The recent patient") == "The recent patient"
    assert with_plain_marks("Serum—is it stable — or not?") == "Serum – is it stable – or not?"


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("What's the lab's own method?", "What is the lab's own method?"),
        (
            "WHERE\u2019S it made, and what\u2019re the others?",
            "WHERE is it made, and what are the others?",
        ),
        ("Who's group found it?", "Whose group found it?"),
        ("Who's shown that it binds?", "Who has shown that it binds?"),
        ("Who's cited as the finder?", "Who is cited as the finder?"),
        ("What's been shown?", "What has been shown?"),
        ("It's high, what's more", "It's high, what is more"),
        ("Is it the WHO's own grade?", "Is it the WHO's own grade?"),
        ("Its somewhat high", "Its somewhat high"),
        ("Ito's lab", "Ito's lab"),
    ],
)
def test_contractions_are_written_out(text: str, plain: str) -> None:
    """A question word is nobody's name, with whichever apostrophe it is contracted."""
    assert with_plain_marks(text) == plain
