"""Whether one thing holds another."""

import pytest

from assistant.headline.wording import YES
from tests.test_direction import lead

LISTED = "Exosomes encapsulate many substances, including proteins, lipids, DNA, and ncRNAs."


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Do exosomes contain DNA?", LISTED),
        ("Is DNA found in exosomes?", LISTED),
        ("Do platelets store serotonin?", "Platelets store and carry serotonin, ATP and calcium."),
        ("Is CD9 found on exosomes?", "Exosomes have several membrane proteins, such as CD9."),
        ("Does milk hold casein?", "Milk is rich in casein and lactose."),
    ],
)
def test_what_is_listed_is_held(question: str, text: str) -> None:
    """However long the list of contents is."""
    assert lead(question, text) == YES


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Do exosomes contain mitochondria?", LISTED),
        ("Does DNA contain exosomes?", LISTED),
        ("Do platelets store serotonin?", "Mast cells store serotonin."),
        ("Do platelets store heparin?", "Platelets store zinc, whereas mast cells store heparin."),
        ("Do exosomes contain more DNA?", LISTED),
        ("Do red cells contain nuclei?", "Mature red cells do not contain nuclei."),
        ("Do red cells contain nuclei?", "Mature red cells have no nuclei."),
        ("Is CD9 found on exosomes?", "Exosomes have lower density than CD9-rich membranes."),
        ("Do red cells contain nuclei?", "Red cells are devoid of nuclei."),
    ],
)
def test_what_another_holds_or_none_is_not_held(question: str, text: str) -> None:
    """A holder that is not asked about, and a denial, affirm nothing."""
    assert lead(question, text) != YES
