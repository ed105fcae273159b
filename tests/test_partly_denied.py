"""A denial of how it was at the start, or in one part, does not deny what is asked on the whole."""

import pytest

from assistant.headline.wording import NOT_SO, YES
from tests.test_direction import lead

ASKED = "Does shade improve the growth of ferns?"
TIED = "Is shade related to the height of ferns?"


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        (ASKED, "No differences in growth of ferns with and without shade were seen at baseline."),
        (ASKED, "The growth of ferns with and without shade did not differ before treatment."),
        (
            TIED,
            "The correlation of shade with the height of ferns was non-significant whereas the"
            " relationship of shade with the height of old ferns was statistically significant.",
        ),
    ],
)
def test_what_is_denied_in_part_alone(asked: str, text: str) -> None:
    """Neither what did not differ beforehand nor one of two parts decides."""
    assert not (lead(asked, text) or "").startswith("No")


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        (ASKED, "The growth of ferns with and without shade did not differ after one year."),
        (
            ASKED,
            "Growth of ferns did not differ with shade, although few were seen before treatment.",
        ),
        (TIED, "The correlation of shade with the height of ferns was non-significant."),
    ],
)
def test_what_is_denied_as_a_whole(asked: str, text: str) -> None:
    """A plain denial of what is asked decides."""
    assert lead(asked, text) == NOT_SO


@pytest.mark.parametrize(
    ("lead_in", "said"),
    [
        ("Before adjustment, ", None),
        ("In univariate analysis, ", None),
        ("In univariate and multivariate analysis, ", YES),
        ("", YES),
    ],
)
def test_what_was_seen_before_other_causes_were_allowed_for(lead_in: str, said: str | None) -> None:
    """A tie seen only before adjustment decides nothing."""
    assert lead(TIED, f"{lead_in}shade was related to the height of ferns.") == said


@pytest.mark.parametrize(
    "text",
    [
        "There were differences in shade and in the height of ferns.",
        "Both shade and the height of ferns have been described.",
    ],
)
def test_a_tie_is_not_told_by_naming_both(text: str) -> None:
    """A sentence that names two things and no tie between them does not say that they are tied."""
    assert lead("Is there a relationship between shade and the height of ferns?", text) is None


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Does age explain the difference in height between ferns and mosses?", None),
        ("Is there a difference in height between ferns and mosses?", YES),
    ],
)
def test_what_a_difference_comes_from_is_not_told_by_it(asked: str, said: str | None) -> None:
    """That two differ does not say what explains it."""
    text = "The difference in height between ferns and mosses of any age was significant."
    assert lead(asked, text) == said
