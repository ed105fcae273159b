"""Claims that a sentence tells of only to take them back."""

import pytest

from assistant.headline.taken_back import taken_back
from assistant.headline.wording import NOT_SO, YES
from tests.test_direction import lead

CLAIMS = (
    ("Does miR-9 promote metastasis?", "miR-9 promotes metastasis"),
    ("Does miR-9 carry DNA?", "miR-9 carries DNA"),
    ("Is gout common in ducks?", "gout is common in ducks"),
    (
        "Does miR-9 from mast cells promote metastasis of colon cancer by targeting PTEN?",
        "miR-9 from mast cells promotes the metastasis of colon cancer by targeting PTEN",
    ),
)
DENIED = (
    "It is not true that {claim}.",
    "It is very unlikely that {claim}.",
    "There is no convincing evidence that {claim}.",
    "It was long believed that {claim}, but this was refuted.",
    "Contrary to earlier reports that {claim}, the opposite was seen.",
    "That {claim} is a myth.",
    "A report that {claim} was later retracted.",
    "The claim that {claim} has been disproved.",
    "Earlier work suggested that {claim}, which we could not confirm.",
)
OPEN = (
    "Nobody has shown that {claim}.",
    "No study has so far demonstrated that {claim}.",
    "Critics doubt that {claim}.",
    "We could not confirm that {claim}.",
    "If {claim}, treatment may change.",
)
MADE = (
    "It was shown that {claim}.",
    "It is thought that {claim}.",
)


@pytest.mark.parametrize(("question", "claim"), CLAIMS)
@pytest.mark.parametrize("frame", DENIED)
def test_a_claim_that_is_denied_is_denied(question: str, claim: str, frame: str) -> None:
    """However plain its words, a claim that is called untrue is answered by a no."""
    assert lead(question, frame.format(claim=claim)) == NOT_SO


@pytest.mark.parametrize(("question", "claim"), CLAIMS)
@pytest.mark.parametrize("frame", OPEN)
def test_a_claim_that_is_left_open_affirms_nothing(question: str, claim: str, frame: str) -> None:
    """What nobody has shown, or what is only supposed, is neither so nor not."""
    assert lead(question, frame.format(claim=claim)) is None


@pytest.mark.parametrize(("question", "claim"), CLAIMS)
@pytest.mark.parametrize("frame", MADE)
def test_a_claim_that_is_made_is_affirmed(question: str, claim: str, frame: str) -> None:
    """A frame that takes nothing back leaves the claim as it is."""
    assert lead(question, frame.format(claim=claim)) == YES


def test_what_is_taken_back_of_another_thing_decides_nothing() -> None:
    """A denial in the same sentence that is on something else denies nothing of this."""
    text = "Although there is no evidence that miR-1 lowers pain, miR-9 promotes metastasis."
    assert lead("Does miR-9 promote metastasis?", text) == YES
    assert taken_back("miR-9 promotes metastasis in mice.") is None


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Is there a symptom that is specific for gout?", "None of the symptoms is specific."),
        ("Are the symptoms specific for gout?", "No single symptom is specific for gout."),
        ("Do vesicles contain albumin?", "In none of the samples did vesicles contain albumin."),
    ],
)
def test_what_is_true_of_none_is_denied(question: str, text: str) -> None:
    """A subject of none denies what is said of it."""
    assert lead(question, text.replace("is specific.", "is specific for gout.")) == NOT_SO


@pytest.mark.parametrize("text", ["Few vesicles are round.", "Hardly any vesicles are round."])
def test_what_is_true_of_few_is_not_affirmed(text: str) -> None:
    """That few are so does not say that they are."""
    assert lead("Are vesicles round?", text) is None


@pytest.mark.parametrize(
    "text",
    [
        "It has been suggested that miR-9 promotes metastasis.",
        "Several authors believe miR-9 promotes metastasis.",
        "We hypothesised that miR-9 promotes metastasis.",
        "If true, miR-9 promotes metastasis.",
    ],
)
def test_what_is_only_supposed_beforehand(text: str) -> None:
    """What others believe, or a study sets out from, is no finding."""
    assert lead("Does miR-9 promote metastasis?", text) != YES
