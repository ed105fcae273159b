"""Names and tokens."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.records import Abbreviation
from index.terms import Lexicon, entity_keys, find_entities, tokens


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("NF- κ B", "NF kappa B"),
        ("NF-κB", "nf-kb"),
        ("TGF- β 1", "TGF beta 1"),
        ("TGF-β1", "TGF- β 1"),
        ("WNT/ β -catenin", "Wnt/beta-catenin"),
        ("HIF-1 α", "HIF-1alpha"),
        ("IL13R α 2", "IL13Rα2"),
        ("MCF7", "MCF-7"),
        ("adriamycin", "DOX"),
        ("PTX", "paclitaxel"),
        ("tumour signalling", "tumor signaling"),
        ("polarise", "polarize"),
        ("oestrogen", "estrogen"),
        ("exosomal", "extracellular vesicle"),
        ("36,850", "36850"),
        ("pulmonary", "lungs"),
    ],
)
def test_spellings_of_one_thing_give_the_same_tokens(one: str, other: str) -> None:
    """Both sides of a search meet."""
    assert tokens(one) == tokens(other)


@pytest.mark.parametrize(
    ("one", "other"), [("miR-148a", "miR-148b"), ("miR-21-5p", "miR-21-3p"), ("IL-4", "IL-10")]
)
def test_neighbours_stay_apart(one: str, other: str) -> None:
    """No normalisation brings two different names together."""
    assert tokens(one) != tokens(other)


def test_an_arm_adds_to_the_base() -> None:
    """The full name matches the open one, and ranks first against itself."""
    assert set(tokens("miR-21")) < set(tokens("miR-21-5p"))


def test_superscript_polarity_and_hung_on_words() -> None:
    """Signs fall away from a symbol, and words hung on to it are words."""
    assert entity_keys("PGRN-/- TAMs, CD8+ cells, IL-4-activated") >= {"pgrn", "cd8", "il4"}


def test_words_are_no_symbols() -> None:
    """A capital at the beginning of a sentence makes no name; roman numerals are none either."""
    assert find_entities("However, stage IV disease. Then patients") == []


def test_drugs_are_known_by_the_ending_of_their_names() -> None:
    """The WHO's stems tell a drug that no table lists."""
    assert [item.kind for item in find_entities("zolbetuximab and ribociclib")] == ["drug", "drug"]


LEXICON = Lexicon.of(
    [
        Abbreviation("TNBC", "triple-negative breast cancer", 0, 0, True),
        Abbreviation("CAFs", "cancer-associated fibroblasts", 0, 0, True),
    ]
)


@pytest.mark.parametrize(
    ("text", "added"),
    [
        ("TNBC", {"tripl", "negat", "breast", "cancer"}),
        ("triple negative breast cancer", {"tnbc"}),
        ("CAF-derived", {"fibroblast"}),
    ],
)
def test_abbreviations_widen_both_sides(text: str, added: set[str]) -> None:
    """A short form adds its long form's words, and the long form the short one."""
    assert added <= set(LEXICON.tokens(text))


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    """No text raises, and every entity is a slice of it."""
    LEXICON.tokens(text)
    assert all(text[item.start : item.end] == item.text for item in find_entities(text))


@given(
    st.lists(st.sampled_from(["cancer-associated fibroblasts", "Class one", "tumour cells"])),
    st.sampled_from(["Do cancer associated fibroblast feed it?", "TUMOUR CELLS", "nothing"]),
)
def test_abbreviations_are_looked_up_by_their_first_word(longs: list[str], text: str) -> None:
    """Those whose long form may stand in a text are found in their order, however many others."""
    lexicon = Lexicon.of(Abbreviation(f"S{at}", long, 0, 1, True) for at, long in enumerate(longs))
    first = {
        "cancer-associated fibroblasts": "cancer",
        "Class one": "cla",
        "tumour cells": "tumour",
    }
    words = {word.lower().rstrip("s") for word in text.split()}
    expected = [f"S{at}" for at, long in enumerate(longs) if first[long] in words]
    assert [item.short for item in lexicon.spelled_out_in(text)] == expected


def test_short_forms_within_long_ones_are_spelled_out() -> None:
    """A short form whose long one holds another is met by the words of both."""
    lexicon = Lexicon.of(
        [
            Abbreviation("GM", "gray matter", 0, 0, False),
            Abbreviation("GMV", "GM volume", 0, 0, False),
        ]
    )
    assert {"gray", "matter", "volum"} <= set(lexicon.tokens("GMV fell"))


@pytest.mark.parametrize("drug", ["donepezil", "fingolimod", "bedaquiline", "statins"])
def test_drugs_by_their_endings(drug: str) -> None:
    """A drug is known by the ending of its nonproprietary name."""
    assert [item.kind for item in find_entities(f"the effect of {drug} in adults")] == ["drug"]
