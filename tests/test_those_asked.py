"""Which of those asked about a text names."""

import pytest

from assistant.headline.those_asked import are_unnamed


@pytest.mark.parametrize(
    ("asked", "told", "unnamed"),
    [
        ("Is the titre raised in people with gout?", "The titre was raised in lupus.", True),
        ("Is the titre raised in people with gout?", "The titre was raised in gout.", False),
        ("Is the titre raised in patients with vasculitis?", "Vascular titres rose.", True),
        ("Do smokers have the higher titre?", "The titre was high.", True),
        ("Do smokers have the higher titre?", "The titre was high. In smokers", False),
        ("Is the titre higher in pregnant women?", "Women had the higher titre.", True),
        ("Is the titre higher in patients with low iron?", "The titre was higher.", False),
        ("Is the titre higher in these patients?", "The titre was higher.", False),
    ],
)
def test_who_is_asked_about_must_be_named(asked: str, told: str, unnamed: bool) -> None:
    """A group that neither a text nor what is around it names is unnamed; a finding is no group."""
    assert are_unnamed(asked, told) is unnamed
