"""Claims that set one thing apart, put plainly."""

import pytest

from assistant.asked.clefts import without_cleft
from assistant.headline.wording import NO, YES
from tests.test_direction import lead, led_by

_CISPLATIN = "No: the review names cisplatin instead"


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Is VEGF what miR-9 hits?", "Is it true that miR-9 hits VEGF?"),
        (
            "Is it true that VEGF is the gene that miR-9 goes for?",
            "Is it true that miR-9 goes for VEGF?",
        ),
        ("Is VEGF the gene that drives growth?", "Is VEGF the gene that drives growth?"),
        ("Is VEGF what is lowered by miR-9?", "Is VEGF what is lowered by miR-9?"),
        ("What is miR-9?", "What is miR-9?"),
        (
            "Is it true that PTEN is the gene that miR-9 shuts down?",
            "Is it true that miR-9 targets PTEN?",
        ),
        ("Is PTEN what miR-9 shuts down?", "Is it true that miR-9 shuts down PTEN?"),
        (
            "Isn't it the smokers, rather than the others, who relapse more often?",
            "Do the smokers relapse more often than the others?",
        ),
        ("Is it smokers, not others, who are more ill?", "Are smokers more ill than others?"),
        (
            "Is it in smokers rather than in others that X is higher?",
            "Is it in smokers rather than in others that X is higher?",
        ),
    ],
)
def test_what_is_set_apart_is_put_back(text: str, plain: str) -> None:
    """Only what has a subject of its own behind it is turned round."""
    assert without_cleft(text) == plain


def test_another_target_than_the_one_set_apart() -> None:
    """A target that a sentence names instead denies the one that is set apart."""
    text = "MiR-9 inhibited invasion by targeting SOCS2."
    assert (lead("Is PTEN what miR-9 goes for?", text) or "").startswith("No")
    assert lead("Is SOCS2 what miR-9 goes for?", text) == "Yes"


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Is PTEN the gene that miR-9 shuts down?", "No: the review names SOCS2 instead"),
        ("Is SOCS2 the gene that miR-9 shuts down?", YES),
        ("Does miR-9 shut down PTEN?", None),
    ],
)
def test_the_gene_that_is_shut_down_is_one(asked: str, said: str | None) -> None:
    """Only where one gene is set apart does another one deny it."""
    assert lead(asked, "MiR-9 inhibited invasion by targeting SOCS2.") in led_by(said)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Was tamoxifen the drug that miR-9 made the cells shrug off?", _CISPLATIN),
        ("Is tamoxifen the drug to which miR-9 makes cells resistant?", _CISPLATIN),
        ("Was cisplatin the drug that miR-9 made the cells shrug off?", YES),
        ("Does miR-9 make the cells resistant to tamoxifen?", None),
        ("Was tamoxifen the drug that miR-9 made the cells sensitive to?", None),
    ],
)
def test_the_drug_that_is_withstood_is_one(asked: str, said: str | None) -> None:
    """Another drug denies the one set apart where just the same is told of it."""
    assert lead(asked, "MiR-9 mediated cisplatin resistance in these cells.") in led_by(said)


@pytest.mark.parametrize(
    ("level", "said"),
    [("raised", NO), ("low", YES)],
)
def test_the_level_that_is_set_apart(level: str, said: str) -> None:
    """What goes with the contrary level denies the level that is asked about."""
    asked = f"Lung metastases: is it a {level} miR-9 in serum that goes along with the prognosis?"
    text = "Low expression of miR-9 in serum was correlated with the prognosis of lung metastases."
    assert lead(asked, text) == said
