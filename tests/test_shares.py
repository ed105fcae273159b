"""How many and how often: a share asked for beside a share told."""

import pytest

from assistant.headline.shares import share_agreement


@pytest.mark.parametrize(
    ("asked", "text", "sign"),
    [
        ("Did most studies report the dose?", "Only 3 of 41 studies reported the dose.", -1),
        ("Is the dose rarely recorded?", "The dose is seldom recorded.", 1),
        ("Is the dose always recorded?", "The dose is seldom recorded.", -1),
        ("Did the wound close in most patients?", "The wound closed in 38 of 41 patients.", 1),
        ("Did every laboratory detect tea?", "All laboratories detected tea.", 1),
        ("Did most studies report the dose?", "The dose was not reported in 3 of 41 studies.", 0),
        ("Does tea lower pain?", "Only 3 of 41 studies reported the dose.", 0),
        ("Did most studies report the dose?", "3 of 41 studies did, 40 of 41 had none.", 0),
    ],
)
def test_shares(asked: str, text: str, sign: int) -> None:
    """A share is told in a word or in figures; two shares or a "not" tell none."""
    assert share_agreement(asked, text) == sign
