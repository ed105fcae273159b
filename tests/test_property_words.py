"""Graded properties, shares of patients and crossed barriers, held against a paper's words."""

import pytest

from assistant.headline.as_asked import in_technical_words
from assistant.headline.reading import verdict_on

_STABLE = "Compound A displayed improved metabolic stability compared with compound B."
_NAUSEA = "Nausea was more frequent in the tamoxifen arm than in the placebo arm."


@pytest.mark.parametrize(
    ("asked", "text", "verdict"),
    [
        ("Is compound A more stable than compound B?", _STABLE, "Yes"),
        ("Is compound A less stable than compound B?", _STABLE, "No"),
        ("Is compound B more stable than compound A?", _STABLE, "No"),
        ("Was nausea seen in a larger share of those on tamoxifen?", _NAUSEA, "Yes"),
        ("Did nausea occur in a smaller proportion of those on tamoxifen?", _NAUSEA, "No"),
    ],
)
def test_a_property_is_graded_by_adjective_or_noun(asked: str, text: str, verdict: str) -> None:
    """More stable has the higher stability; a larger share has it more often."""
    told = verdict_on(in_technical_words(asked), text)
    assert told is not None
    assert told.split(":")[0] == verdict
