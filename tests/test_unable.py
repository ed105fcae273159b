"""Whether just those who are asked about cannot do a thing."""

import pytest

from assistant.headline.unable import is_unable


@pytest.mark.parametrize(
    ("asked", "text", "unable"),
    [
        ("Can mice without SIX2 still form webs?", "SIX2-deficient mice cannot form webs.", True),
        ("Can mice form webs?", "SIX2-deficient mice are unable to form webs.", False),
        ("Can mice without SIX2 form webs?", "SIX2-deficient mice can form webs.", False),
        ("Can patients with gout walk uphill?", "Patients with gout were unable to walk.", True),
        ("Can patients with gout walk?", "Elderly blind patients with gout cannot swim.", False),
    ],
)
def test_what_they_cannot_do_is_denied(asked: str, text: str, unable: bool) -> None:
    """Only what just those asked about are unable to do is denied of them."""
    assert is_unable(asked, text) is unable
