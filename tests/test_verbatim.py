"""Claims that a sentence makes word for word."""

import re
from pathlib import Path

import pytest

from assistant.headline.verbatim import verbatim_verdict
from assistant.headline.wording import NO, NOT_SO, YES
from index.chunk import sentence_units
from index.mirna import find_mirnas
from index.names import find_entities
from index.records import BlockKind, Document
from tests.parsing import parsed
from tests.test_direction import lead

TOLD = (
    "Antagomirs against miR-31, given to mice with scars, lowered the pressure by 19 mmHg and"
    " restored KLF4 in the skin without reducing litter size."
)


def test_a_claim_in_the_words_of_a_sentence_is_affirmed() -> None:
    """However many ways a long sentence goes, it says what it says."""
    assert lead(f"Is it true that {TOLD}", TOLD) == YES
    assert lead("Is it true that miR-31 and KLF4 rose in the skin of these mice?", TOLD) != YES


@pytest.mark.parametrize(
    "text",
    [
        "Whether miR-31 slowly drives the repair of burnt skin in old mice is unknown.",
        "It is a myth that miR-31 slowly drives the repair of burnt skin in old mice.",
        "Loss of miR-31 slowly drives the repair of burnt skin in old mice.",
        "MiR-31 slowly drives the arrest of the repair of burnt skin in old mice.",
        "MiR-31 is slowly driven by the repair of burnt skin in old mice.",
    ],
)
def test_a_claim_with_something_contrary_beside_it_is_not(text: str) -> None:
    """A denial, a lack or another one who acts, before or amid the words, leaves it open."""
    claim = "miR-31 slowly drives the repair of burnt skin in old mice"
    assert verbatim_verdict(claim, text) is None
    assert verbatim_verdict(claim, f"Taken together, {claim}.") == YES


def test_a_short_claim_is_read_by_its_build() -> None:
    """Of few words anything may be said in between."""
    assert verbatim_verdict("miR-31 drives repair", "MiR-31 drives repair.") is None


@pytest.mark.parametrize(
    "claim",
    [
        TOLD.replace("lowered", "raised"),
        TOLD.replace("restored", "reduced"),
    ],
)
def test_a_claim_with_one_direction_turned_round_is_denied(claim: str) -> None:
    """A sentence denies a claim that differs from it by the contrary of one of its words."""
    assert lead(f"Is it true that {claim}", TOLD) == NO


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Did miR-31 have a sensitivity of 86.7%?", YES),
        ("Did miR-31 have a sensitivity of 96.7%?", "No: the review gives 86.7%"),
        ("Is the sensitivity of miR-31 over 80%?", YES),
        ("Did miR-31 have a specificity of 86.7%?", None),
    ],
)
def test_a_claim_with_a_figure(question: str, said: str | None) -> None:
    """The only figure of a sentence affirms or denies the one asked of the same measure."""
    assert lead(question, "MiR-31 had a sensitivity of 86.7% in tears.") == said


def test_one_of_two_figures_decides_nothing() -> None:
    """Which of two figures is of which measure is not told by words in a row."""
    text = "MiR-31 had a sensitivity and specificity of 86.7% and 93.3% in tears."
    assert lead("Did miR-31 have a sensitivity of 93.3%?", text) is None


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Was miR-31 raised in stage 3 disease?", "MiR-31 was raised in stage 2 disease."),
        ("Did miR-31 have a sensitivity of 90%?", "MiR-31 had a high sensitivity.[12]"),
        ("Did miR-31 have a sensitivity of 90%?", "MiR-31 had a sensitivity above 80%."),
    ],
)
def test_a_number_that_is_no_measure_denies_nothing(question: str, text: str) -> None:
    """The number of a stage is a name, that of a reference is none, and a bound is no figure."""
    assert not (lead(question, text) or "").startswith("No: the review gives")


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        (TOLD.replace("given", "not given"), TOLD),
        ("old mice do not shed scars", "Old mice shed scars."),
        ("the scars of old mice never grow pale", "The scars of old mice grow pale."),
    ],
)
def test_a_claim_that_denies_what_is_told_is_denied(claim: str, text: str) -> None:
    """One "not" or "never" more than the sentence has, in a claim that is set out."""
    assert lead(f"Is it true that {claim}?", text) == NO


def test_a_claim_without_the_denial_of_a_sentence_is_denied() -> None:
    """So is one that lacks the "not" of the sentence."""
    told = "In burnt skin, the graft of old mice did not take up the dye."
    claim = "in burnt skin the graft of old mice did take up the dye"
    assert lead(f"Is it true that {claim}?", told) == NOT_SO


@pytest.mark.parametrize(
    "claim",
    [
        "KLF4, given to mice with scars, lowered the pressure and restored miR-31 in the skin",
        "antagomirs against miR-31, given to mice with scars, restored KLF9 in the skin",
        "antagomirs against miR-31, given to mice with scars, lowered the pressure by 91 mmHg",
        "antagomirs against miR-31, given to patients with scars, lowered the pressure by 19 mmHg",
        "antagomirs against miR-31, given to mice with scars, restored KLF4 in the liver",
    ],
)
def test_a_claim_with_a_word_of_its_kind_in_place_is_not_affirmed(claim: str) -> None:
    """Another name, figure, organ or being, or two that have changed places."""
    assert lead(f"Is it true that {claim}?", TOLD) != YES


# ── every sentence of the documents, asked of itself ────────────────────────────────────────

TURNED = {
    "promoted": "inhibited",
    "inhibited": "promoted",
    "increased": "decreased",
    "decreased": "increased",
    "enhanced": "reduced",
    "reduced": "enhanced",
    "higher": "lower",
    "lower": "higher",
    "upregulated": "downregulated",
    "downregulated": "upregulated",
    "raised": "lowered",
    "lowered": "raised",
}
_ANY_TURNED = re.compile(rf"\b(?:{'|'.join(TURNED)})\b")
_MARKS = re.compile(r"\s*\[[\d,–\- ]+\]|[⁰¹²³⁴-⁹^{},]+$")


@pytest.fixture(scope="module")
def claims(review_document: Document) -> list[str]:
    """The whole sentences of the review and of the made-up papers, of 6 to 32 words."""
    papers = (Path(__file__).parent / "evaluation/papers").glob("*.txt")
    documents = [review_document, *(parsed(path.read_text("utf-8")) for path in sorted(papers))]
    units = (unit for one in documents for unit in sentence_units(one))
    texts = (
        _MARKS.sub("", unit.text).strip().rstrip(".")
        for unit in units
        if unit.kind is BlockKind.PARAGRAPH
    )
    return [text for text in texts if "?" not in text and 6 <= len(text.split()) <= 32]


def test_sentences_affirm_themselves(claims: list[str]) -> None:
    """What a sentence says is affirmed by it, nearly always, and hardly ever denied."""
    said = [lead(f"Is it true that {text}?", f"{text}.") for text in claims]
    assert len(said) > 500
    assert sum(one == YES for one in said) >= 0.93 * len(said)
    assert sum((one or "").startswith("No") for one in said) <= 0.005 * len(said)


def test_sentences_do_not_affirm_their_contrary(claims: list[str]) -> None:
    """With its one word of direction turned round, a sentence is denied, and not affirmed."""
    turned = [
        (text, _ANY_TURNED.sub(lambda match: TURNED[match[0]], text))
        for text in claims
        if len(_ANY_TURNED.findall(text)) == 1
    ]
    said = [lead(f"Is it true that {claim}?", f"{text}.") for text, claim in turned]
    assert len(said) > 60
    assert sum((one or "").startswith("No") for one in said) >= 0.9 * len(said)
    assert sum(one == YES for one in said) <= 0.03 * len(said)


def test_sentences_on_one_mirna_affirm_nothing_of_another(claims: list[str]) -> None:
    """With another miRNA in its place, a sentence that names one is hardly ever a Yes."""
    found = [(text, find_mirnas(text)) for text in claims]
    alone = [(text, one[0]) for text, one in found if len(one) == 1]
    said = [
        lead(f"Is it true that {text[: one.start]}miR-877-3p{text[one.end :]}?", f"{text}.")
        for text, one in alone
    ]
    assert len(said) > 100
    assert sum(one == YES for one in said) <= 0.02 * len(said)


DENIED = re.compile(r"\b(is|are|was|were|can|could|may|has|have|did|does|do|will)\b")


def test_sentences_do_not_affirm_that_they_are_not_so(claims: list[str]) -> None:
    """With a "not" behind its one auxiliary, a sentence is denied."""
    plain = [
        text
        for text in claims
        if len(DENIED.findall(text)) == 1
        and not re.search(r"\b(?:not|no|never|without|cannot|nor)\b", text)
    ]
    denied = (DENIED.sub(lambda match: f"{match[0]} not", text) for text in plain)
    said = [
        lead(f"Is it true that {claim}?", f"{text}.")
        for text, claim in zip(plain, denied, strict=True)
    ]
    assert len(said) > 100
    assert sum((one or "").startswith("No") for one in said) >= 0.95 * len(said)
    assert sum(one == YES for one in said) <= 0.01 * len(said)


KINDS = {
    "mice": "patients",
    "patients": "mice",
    "macrophages": "fibroblasts",
    "fibroblasts": "macrophages",
    "serum": "urine",
    "plasma": "saliva",
    "lung": "bone",
    "brain": "liver",
    "proliferation": "apoptosis",
    "metastasis": "angiogenesis",
    "resistance": "sensitivity",
    "sensitivity": "resistance",
}
_ANY_KIND = re.compile(rf"\b(?:{'|'.join(KINDS)})\b")


def test_sentences_affirm_nothing_of_another_of_the_kind(claims: list[str]) -> None:
    """With another fluid, cell, organ or process in its place, a sentence is hardly ever a Yes."""
    turned = [
        (text, _ANY_KIND.sub(lambda match: KINDS[match[0]], text))
        for text in claims
        if len(_ANY_KIND.findall(text)) == 1
    ]
    said = [lead(f"Is it true that {claim}?", f"{text}.") for text, claim in turned]
    assert len(said) > 100
    assert sum(one == YES for one in said) <= 0.04 * len(said)


def test_sentences_affirm_nothing_with_their_names_exchanged(claims: list[str]) -> None:
    """With its two names in each other's place, a sentence is seldom a Yes."""
    turned = []
    for text in claims:
        symbols = [one for one in find_entities(text) if one.kind == "symbol"]
        named = sorted({(one.start, one.end) for one in (*find_mirnas(text), *symbols)})
        if len(named) == 2 and not re.search(r"(?:\band|\bor|,|\()\s*$", text[: named[1][0]]):
            (a, b), (c, d) = named
            turned.append((text, text[:a] + text[c:d] + text[b:c] + text[a:b] + text[d:]))
    turned = [(text, claim) for text, claim in turned if claim != text]
    said = [lead(f"Is it true that {claim}?", f"{text}.") for text, claim in turned]
    assert len(said) > 50
    assert sum(one == YES for one in said) <= 0.15 * len(said)


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("ticks do not cross the gut", "Ticks might cross the gut."),
        ("ticks do not cross the gut", "Ticks that cross the gut would do harm."),
        ("no tick died", "Ticks in the control arm died."),
        ("there is no link between ticks and mites", "A link between ticks and mites was sought."),
    ],
)
def test_what_is_left_open_or_told_of_others_denies_no_denial(claim: str, text: str) -> None:
    """A short claim with a "not" is denied by the plain sentence alone."""
    assert lead(f"{claim}, right?", text) != NO
