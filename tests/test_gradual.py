"""What goes with time or dose."""

import pytest

from tests.test_direction import lead


@pytest.mark.parametrize(
    ("asked", "text", "says"),
    [
        (
            "Does uptake of vesicles by myocytes go up the longer the two are together?",
            "Vesicles were seen in the myocytes, and uptake increased with the extension of time.",
            "Yes",
        ),
        (
            "Do more vesicles enter the cells with time?",
            "The longer of the treatment, the more vesicles entered the cells.",
            "Yes",
        ),
        (
            "Does viability rise with increasing doses of cisplatin?",
            "Cisplatin reduced viability in a dose-dependent manner.",
            "No",
        ),
        (
            "Does the effect of cisplatin on viability depend on dose?",
            "Cisplatin reduced viability in a dose-dependent manner.",
            "Yes",
        ),
        (
            "Does cisplatin raise apoptosis over time?",
            "Cisplatin increased apoptosis and reduced viability in a time-dependent manner.",
            "Yes",
        ),
        ("Does miR-21 rise with time?", "IL-6 increased over time.", "The review does not say"),
    ],
)
def test_what_grows_along_a_scale_is_told_by_its_way(asked: str, text: str, says: str) -> None:
    """The same scale, the same way: yes; the other way: no; of another thing nothing is told."""
    assert str(lead(asked, text)).startswith(says)
