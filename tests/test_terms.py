"""Names and tokens."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.search.facts import Facts, names
from index.lexicon import Lexicon
from index.names import entity_keys, find_entities
from index.records import Abbreviation
from index.terms import tokens


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("NF- κ B", "NF kappa B"),
        ("NF-κB", "nf-kb"),
        ("TGF- β 1", "TGF beta 1"),
        ("TGF-β1", "TGF- β 1"),
        ("WNT/ β -catenin", "Wnt/beta-catenin"),
        ("HIF-1 α", "HIF-1alpha"),
        ("scFvs", "scFv"),
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
        ("nineteen years", "19 years"),
        ("twenty-two mice", "22 mice"),
        ("a five-year study", "a 5-year study"),
        ("stability", "stable"),
        ("transcriptionally", "transcription"),
        ("availability", "available"),
        ("tiredness", "fatigue"),
        ("the voice box", "laryngeal"),
        ("a heart attack", "STEMI"),
        ("blood poisoning", "septic"),
        ("side effects", "adverse events"),
        ("secondary outcome measures", "secondary endpoints"),
        ("water on the knee pain killers", "water on the knee analgesics"),
        ("DVT", "deep vein thrombosis"),
        ("Tylenol or acetaminophen", "Tylenol or paracetamol"),
    ],
)
def test_spellings_of_one_thing_give_the_same_tokens(one: str, other: str) -> None:
    """Both sides of a search meet."""
    assert tokens(one) == tokens(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("miR-148a", "miR-148b"),
        ("miR-21-5p", "miR-21-3p"),
        ("IL-4", "IL-10"),
        ("X-ray", "ray"),
        ("the two", "2"),
    ],
)
def test_neighbours_stay_apart(one: str, other: str) -> None:
    """No normalisation brings two different names together."""
    assert tokens(one) != tokens(other)


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("MDR-TB", ["mdrtb", "mdr", *tokens("tuberculosis")]),
        ("PD-L1", ["pdl1"]),
        ("MDA-MB-231", ["mdamb231"]),
    ],
)
def test_compound_of_names_gives_its_parts(name: str, parts: list[str]) -> None:
    """A compound is found by either name in it; a name with a number or letter hung on is one."""
    assert tokens(name) == parts


def test_an_arm_adds_to_the_base() -> None:
    """The full name matches the open one, and ranks first against itself."""
    assert set(tokens("miR-21")) < set(tokens("miR-21-5p"))


def test_superscript_polarity_and_hung_on_words() -> None:
    """Signs fall away from a symbol, and words hung on to it are words."""
    assert entity_keys("PGRN-/- TAMs, CD8+ cells, IL-4-activated") >= {"pgrn", "cd8", "il4"}


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("TGF-beta-treated cells", "tgfb"),
        ("TGF-beta 1 was given", "tgfb1"),
        ("TGF-beta 5 ng each", "tgfb"),
        ("NF-kappa B moved", "nfkb"),
        ("TNF-alpha-induced death", "tnfa"),
        ("beta-catenin-mediated growth", "bcatenin"),
    ],
)
def test_greek_letter_in_full_is_part_of_a_name(written: str, key: str) -> None:
    """With the number behind a space, and without the word that a hyphen hangs on to it."""
    assert [item.key for item in find_entities(written)] == [key]


@pytest.mark.parametrize(
    ("asked", "told", "named"),
    [
        ("KRAS", "mKRAS was hit", True),
        ("TGF-beta 1", "given rhTGF-β1", True),
        ("TGF-β", "TGF-β1 rose", True),
        ("TGF-β2", "TGF-β1 rose", False),
        ("AGE", "RAGE was bound", False),
        ("ER2", "HER2 was bound", False),
    ],
)
def test_name_of_a_make_or_a_member_is_the_name(asked: str, told: str, named: bool) -> None:
    """A small letter before it tells of which make it is; another name only ends as it does."""
    [item] = find_entities(asked)
    lexicon = Lexicon()
    assert (names(Facts(told, lexicon), item, lexicon) == 1.0) is named


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
        Abbreviation("OSAS", "obstructive sleep apnea syndrome", 0, 0, True),
        Abbreviation("AIDS", "acquired immunodeficiency syndrome", 0, 0, True),
    ]
)


@pytest.mark.parametrize(
    ("text", "added"),
    [
        ("TNBC", {"tripl", "negat", "breast", "cancer"}),
        ("triple negative breast cancer", {"tnbc"}),
        ("CAF-derived", {"fibroblast"}),
        ("OSAS in children", {"obstruct", "apnea", "osas"}),
    ],
)
def test_abbreviations_widen_both_sides(text: str, added: set[str]) -> None:
    """A short form adds its long form's words, and the long form the short one."""
    assert added <= set(LEXICON.tokens(text))


def test_a_word_is_no_short_form() -> None:
    """What is left of a short form without its "s" is not met by a word that is spelled so."""
    assert LEXICON.tokens("a hearing aid") == tokens("a hearing aid")


def test_a_short_form_that_reads_as_a_word_is_met_in_capitals() -> None:
    """AIDS is widened where it stands in capitals, whatever word it would be in small letters."""
    assert {"aids", "immunodefici"} <= set(LEXICON.tokens("the treatment of AIDS"))


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    """No text raises, and every entity is a slice of it."""
    LEXICON.tokens(text)
    assert all(text[item.start : item.end] == item.text for item in find_entities(text))


def test_abbreviations_are_looked_up_by_their_words() -> None:
    """Those whose long form may stand in a text are found in their order, each once."""
    longs = ["cancer-associated fibroblasts", "tumour cells", "cancer stem cell", "Tumour cells"]
    names = ("CAF", "TC", "CSC", "TC")
    lexicon = Lexicon.of(
        Abbreviation(short, long, 0, 1, True) for short, long in zip(names, longs, strict=True)
    )

    def found(text: str) -> list[str]:
        return [item.short for item in lexicon.spelled_out_in(text)]

    assert found("Do tumour cells feed cancer associated fibroblast?") == ["CAF", "TC"]
    assert found("cancer cells") == []


def test_proteins_that_end_like_drugs_are_none() -> None:
    """Tubulin and globulins are no drugs of the stem -bulin; eribulin is one."""
    kinds = {item.text: item.kind for item in find_entities("γ-tubulin, globulin and eribulin")}
    assert kinds == {"γ-tubulin": "symbol", "eribulin": "drug"}


def test_a_version_names_nothing() -> None:
    """The number of a version is no name, and what it is a version of is one."""
    found = find_entities("HomeBase v2.0 holds more than rnaBase v3.1; RNases and GTPases cut.")
    assert [item.key for item in found] == ["homebase", "rnabase"]


def test_a_name_with_a_greek_letter_is_of_a_make_too() -> None:
    """rhTGF-β1 is TGF-β1, as mKRAS is KRAS."""
    assert "tgfb1" in tokens("treated with rhTGF-β1")


def test_a_small_thing_is_one_of_its_kind() -> None:
    """Who asks of vesicles asks of microvesicles too, and who asks of these means no others."""
    assert set(tokens("vesicles")) < set(tokens("microvesicles"))


def test_a_long_dash_parts_words() -> None:
    """What stands on either side of it is found by itself; a short one joins, as a hyphen does."""
    assert tokens("old dogs—a group") == tokens("old dogs a group")
    assert tokens("IL—6") == tokens("IL-6")


def test_a_short_form_with_a_comma_is_found_by_its_long_form() -> None:
    """It is met in either form, in whatever letters a list begins it."""
    words = Lexicon.of([Abbreviation("1,5-AG", "1,5-Anhydroglucitol", 0, 0, True)])
    one, other = words.tokens("1,5-AG"), words.tokens("1,5-anhydroglucitol")
    assert {"15ag", "anhydroglucitol"} <= set(one) & set(other)
