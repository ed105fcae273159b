"""Verbs that papers do not use are read in questions all the same."""

import pytest

from assistant.polarity.common_verbs import LESS_OF, MORE_OF, with_plain_verb


@pytest.mark.parametrize(
    ("asked", "plain"),
    [
        ("Does X aid Y?", "Does X promotes Y?"),
        ("Does X starve Y?", "Does X inhibits Y?"),
        ("Does X uphold Y?", "Does X promotes Y?"),
        ("Does X sabotage Y?", "Does X inhibits Y?"),
        ("Does Y wither when X is given?", "Does Y decreases when X is given?"),
        ("Is Y crippled by X?", "Is Y inhibited by X?"),
        ("Is X a shield of Y?", "Is X a shield of Y?"),
        ("Does X inhibit a build-up of Y?", "Does X inhibit a build-up of Y?"),
    ],
)
def test_a_common_verb_is_put_as_a_plain_one(asked: str, plain: str) -> None:
    """Where a question has no other verb of direction, and never for a noun."""
    assert with_plain_verb(asked) == plain


def test_no_verb_says_both() -> None:
    """The two lists share nothing."""
    assert not set(MORE_OF) & set(LESS_OF)


@pytest.mark.parametrize(
    "question",
    [
        "Do stem cell vesicles lower the virus load?",
        "Did pigs given mesenchymal stem cells have less virus?",
    ],
)
def test_stem_cells_stem_nothing(question: str) -> None:
    """A noun that begins with what is a verb elsewhere is no verb."""
    assert "inhibit" not in with_plain_verb(question)
