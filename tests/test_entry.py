"""Who is let into a study, and who is kept out, asked for in other words than papers have."""

import pytest

from assistant.answers.reasons import REASON
from assistant.asked.entry import by_who_is_in


@pytest.mark.parametrize(
    ("asked", "plain"),
    [
        (
            "Which exclusion criteria did the fern trial use?",
            "Who was excluded from the fern trial?",
        ),
        ("List the inclusion criteria of this cohort", "Who was enrolled in this cohort?"),
        ("What were the exclusion criteria?", "Who was excluded?"),
        (
            "Why weren't smokers let into the study?",
            "Why were smokers excluded from the study?",
        ),
        ("Why were children kept out of the trial?", "Why were children excluded from the trial?"),
        ("Who could take part in the study?", "Who were enrolled in the study?"),
        # these stay
        ("Why weren't ferns watered in the study?", "Why weren't ferns watered in the study?"),
        ("Who could tell them apart?", "Who could tell them apart?"),
        ("Do exclusion criteria matter?", "Do exclusion criteria matter?"),
        ("What was taken from the soil?", "What was taken from the soil?"),
    ],
)
def test_by_who_is_in(asked: str, plain: str) -> None:
    """Criteria and doors become "enrolled" and "excluded"; other questions stay."""
    assert by_who_is_in(asked, criteria=False) == plain


def test_criteria_that_the_sources_name_are_asked_for_as_such() -> None:
    """Where papers list exclusion criteria, these are what is sought."""
    asked = "Which exclusion criteria were used?"
    assert by_who_is_in(asked, criteria=True) == asked


def test_a_reason_may_begin_with_as() -> None:
    """What has been shown gives a reason; "as shown before" and "such as it" give none."""
    assert REASON.search("They were left out, as it has been shown that they wilt.")
    assert not REASON.search("They were left out as shown before, in such as it is.")
