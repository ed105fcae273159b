"""What research has come to, how a property is rated, what is done in one way, what is combined."""

import pytest

from assistant.headline.wording import YES
from tests.test_direction import lead

LACKING = "To date, urinary peptides have not demonstrated a definite diagnosis of renal subtypes."
EARLY = "Most of the work on lipid nanodiscs is still in the preclinical stage."
RATED = "The main advantage of nanoflow is its speed and simplicity, but its purity is fairly low."
DIVERSE = "There are currently non-homogeneous procedures for the extraction of platelet vesicles."
PAIR = "The combination of serum CEACAM5 and MUC16 was an ideal test compared to separate levels."
ADDED = "CEACAM5 in combination with MUC16 significantly improved the sensitivity of diagnosis."
BOTH_GAIN = ADDED.replace("sensitivity of", "sensitivity and specificity of a blood test for")
BOTH_AT = "For CEACAM5 the sensitivity and specificity were 91% and 72%."
BLOCKED = "Anti-PD-1 treatment promoted the expression of miR-99 in T cells."
RELATED = (
    "Serum miR-99 was closely related to CD34+ cells, while miR-88 was inversely relevant to age."
)


def said(question: str, text: str) -> str:
    headline = lead(question, text) or "none"
    return "yes" if headline == YES else "no" if headline.startswith("No") else "none"


@pytest.mark.parametrize(
    ("text", "question", "headline"),
    [
        (LACKING, "Can urinary peptides already diagnose renal subtypes?", "no"),
        (
            LACKING,
            "Are urinary peptides able to diagnose the renal subtype of a patient yet?",
            "no",
        ),
        (LACKING, "Am I right that urinary peptides so far can't diagnose renal subtypes?", "yes"),
        (LACKING, "Can urinary peptides already diagnose lung subtypes?", "none"),
        (EARLY, "Is research on lipid nanodiscs still at the preclinical level?", "yes"),
        (EARLY, "Has work on lipid nanodiscs moved beyond the preclinical phase?", "no"),
        (EARLY, "Is research on MUC16 still at the preclinical level?", "none"),
    ],
)
def test_how_far_research_has_come(text: str, question: str, headline: str) -> None:
    """What is not yet shown or still preclinical has not come further."""
    assert said(question, text) == headline


@pytest.mark.parametrize(
    ("question", "headline"),
    [
        ("Is purity the strong point of nanoflow?", "no"),
        ("Is purity the drawback of nanoflow?", "yes"),
        ("Is simplicity one of the strengths of nanoflow?", "yes"),
        ("Is nanoflow known for its purity?", "no"),
        ("Is the purity of nanoflow high?", "no"),
        ("Is the purity of centrifuges high?", "none"),
        ("Is throughput the strong point of nanoflow?", "none"),
    ],
)
def test_how_a_property_is_rated(question: str, headline: str) -> None:
    """A property called low is no strong point, and one named as the advantage is high."""
    assert said(question, RATED) == headline


@pytest.mark.parametrize(
    ("question", "headline"),
    [
        ("Do labs extract platelet vesicles in one uniform way?", "no"),
        ("Is the extraction of platelet vesicles standardised?", "no"),
        ("Does the extraction of platelet vesicles lack a standard?", "yes"),
        ("Does the extraction of platelet vesicles still vary from lab to lab?", "yes"),
        ("Does the storage of blood vary from lab to lab?", "none"),
        ("Is the storage of blood standardised?", "none"),
        ("I follow rules for plasma. Is there any uniform way of extracting vesicles?", "none"),
        (
            "We are launching a registry and want to do it well. Is there one agreed way of"
            " extracting platelet vesicles?",
            "no",
        ),
    ],
)
def test_what_is_done_in_one_way(question: str, headline: str) -> None:
    """Processes that are not homogeneous deny that a thing is done in one way."""
    assert said(question, DIVERSE) == headline


def test_one_way_beside_others_is_no_standard() -> None:
    """What is better than a single method is not done in one way."""
    text = "Two methods of extracting platelet vesicles gave a higher yield than a single method."
    assert said("Is there a single agreed method of extracting platelet vesicles?", text) == "none"


@pytest.mark.parametrize(
    ("text", "question", "headline"),
    [
        (PAIR, "Is measuring CEACAM5 together with MUC16 better than either alone?", "yes"),
        (PAIR, "Is measuring CEACAM5 together with MUC16 worse than each on its own?", "no"),
        (PAIR, "Is measuring CEACAM5 together with CD63 better than either alone?", "none"),
        (ADDED, "Does pairing CEACAM5 with MUC16 help diagnosis?", "yes"),
        (BOTH_GAIN, "Would adding CEACAM5 to MUC16 improve the accuracy of the test?", "yes"),
        (ADDED, "Would adding CEACAM5 to MUC16 improve the accuracy of the test?", "none"),
        (ADDED, "Would adding CEACAM5 to MUC16 make diagnosis more sensitive?", "yes"),
        (ADDED, "Would adding CEACAM5 to CD63 make diagnosis more sensitive?", "none"),
        (ADDED, "We already use CD63; would adding CEACAM5 improve diagnosis?", "none"),
        (BOTH_AT, "Is the accuracy of CEACAM5 above 80%?", "none"),
    ],
)
def test_a_combination_beside_its_parts(text: str, question: str, headline: str) -> None:
    """What is ideal beside its separate parts is better than either alone."""
    assert said(question, text) == headline


@pytest.mark.parametrize(
    ("question", "headline"),
    [
        ("Does PD-1 blockade raise miR-99 in T cells?", "yes"),
        ("Does PD-1 blockade lower miR-99 in T cells?", "no"),
    ],
)
def test_who_is_treated_against_a_name_has_it_blocked(question: str, headline: str) -> None:
    """Treatment that is "anti-X" is a blockade of X."""
    assert said(question, BLOCKED) == headline


def test_an_own_antibody_is_a_finding_and_no_blockade() -> None:
    """A titre of "anti-X" is measured: nothing is blocked."""
    assert (
        said("Do flares follow high anti-DNA titres?", "High-titre anti-DNA heralded flares.")
        == "yes"
    )


@pytest.mark.parametrize("way", ["rise", "fall"])
def test_what_is_only_related_goes_neither_way(way: str) -> None:
    """That two things are "related" does not say which way one goes when the other rises."""
    assert said(f"Does serum miR-99 {way} as CD34-positive cells increase?", RELATED) == "none"


@pytest.mark.parametrize(
    ("text", "question", "headline"),
    [
        (
            "miR-99 restrained cisplatin resistance.",
            "Does miR-99 work in favour of cisplatin?",
            "yes",
        ),
        (
            "miR-99 restrained cisplatin resistance.",
            "Does miR-99 make tumours stop responding to cisplatin?",
            "no",
        ),
        (
            "Radiation made HeLa cells more invasive.",
            "Can radiotherapy make HeLa cells less invasive?",
            "no",
        ),
    ],
)
def test_for_or_against_a_treatment(text: str, question: str, headline: str) -> None:
    """What restrains resistance to a drug works in its favour; radiotherapy is radiation."""
    assert said(question, text) == headline
