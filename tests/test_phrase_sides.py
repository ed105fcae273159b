"""Two phrases are set beside one another where no names are."""

import pytest

from assistant.answers.phrase_sides import phrase_sides
from index.lexicon import NO_LEXICON


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("How do ferns from hills stack up against those from marshes?", "hills", "marshes"),
        ("Frost in spring versus drought: which kills more?", "spring", "drought"),
        ("Compare slow drying with quick freezing of leaves.", "slow drying", "quick freezing"),
        ("What is the difference between tall mosses and dwarf reeds?", "tall", "dwarf reeds"),
        ("How do mosses and dwarf reeds differ in spring?", "mosses", "dwarf reeds"),
        ("Are wet ferns and mosses different?", "wet ferns", "mosses"),
        ("How do mosses and reeds grow differently?", "mosses", "reeds"),
        ("What differs in how mosses and reeds store water?", "mosses", "reeds store water"),
    ],
)
def test_phrases_around_what_sets_them_side_by_side(text: str, one: str, other: str) -> None:
    """A "versus", an "against" or a "between" parts the two."""
    found = [text[side.start : side.end] for side in phrase_sides(text, NO_LEXICON)]
    assert len(found) == 2
    assert one in found[0]
    assert other in found[1]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Coastal versus tropical ferns, what is the difference?", ["Coastal", "tropical"]),
        ("Moss versus tropical ferns, what is the difference?", ["Moss", "tropical ferns"]),
    ],
)
def test_two_adjectives_share_a_noun(text: str, sides: list[str]) -> None:
    """What two adjectives are told of is no part of the second side alone; a noun shares none."""
    assert [text[one.start : one.end] for one in phrase_sides(text, NO_LEXICON)] == sides


def test_a_noun_of_both_is_of_each() -> None:
    """Of "slow drying" beside "quick drying" no sentence tells that has "slow" alone."""
    sides = phrase_sides("Compare slow drying with quick drying.", NO_LEXICON)
    assert [len(side.own) for side in sides] == [2, 2]


@pytest.mark.parametrize(
    "text",
    [
        "How much taller are ferns versus controls?",
        "Growth of ferns in the high versus low dose group?",
        "Did ferns grow before versus after the frost?",
        "Which ferns grow in the shade?",
        "How does growth of ferns differ from their decay?",
        "What differs between tall ferns and normal ferns?",
        "What do mosses do against grazing snails?",
        "How do mosses line up with reeds along a stream?",
    ],
)
def test_groups_of_a_study_are_no_sides(text: str) -> None:
    """What a figure is held against is no subject of its own."""
    assert not phrase_sides(text, NO_LEXICON)
