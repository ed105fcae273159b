"""Whatever the build of a yes/no question, it is read in one shape."""

import pytest

from assistant.headline.as_asked import in_technical_words
from assistant.headline.question_shapes import shaped, without_doer, without_helping


@pytest.mark.parametrize(
    ("asked", "shape"),
    [
        ("Do patients with X have more Y?", "is Y higher in patients with X?"),
        ("Does plasma of carriers contain less Y than serum?",
         "is Y lower in plasma of carriers than serum?"),
        ("Is there less vessel growth with X?", "is vessel growth lower with X?"),
        ("Are fewer nodules seen in mice when X is lost?",
         "is nodules lower in mice when X is lost?"),
        ("Are stem cells kept from renewing by X?", "is renewing of stem cells inhibited by X?"),
        ("Is death more common after A than after B?", "Is death higher after A than after B?"),
        ("Are cells with X less resistant to Y?", "do cells with X inhibit resistance to Y?"),
        ("Do students score better on tests?", "is score better in students on tests?"),
    ],
)  # fmt: skip
def test_a_question_takes_the_shape_of_what_it_asks(asked: str, shape: str) -> None:
    """Possession, existence, passives of control and comparisons are put one way."""
    assert shaped(asked) == shape


@pytest.mark.parametrize(
    "asked",
    ["Does X inhibit Y in cells?", "Is X lower in patients?", "Do cells die when X is given?"],
)
def test_a_plain_question_is_left_alone(asked: str) -> None:
    """What is already read as it stands is not touched."""
    assert shaped(asked) == asked


def test_help_is_no_second_verb() -> None:
    """To help overcome is to overcome."""
    assert without_helping("Does X promotes overcome Y?") == "Does X overcome Y?"


def test_what_somebody_does_is_a_noun() -> None:
    """Whoever blocks X, it is the inhibition of X that acts."""
    assert without_doer("If we block X, does Y fall?") == "after inhibition of X, does Y fall?"


@pytest.mark.parametrize(
    ("asked", "plainly"),
    [
        (
            "Do young and old mice clear vesicles differently?",
            "is there a difference in how young and old mice clear vesicles?",
        ),
        (
            "Did these two cell lines behave in different ways?",
            "is there a difference in how these two cell lines behave?",
        ),
        ("Does X act differently?", "Does X act differently?"),
        ("Are assays that go by charge precise?", "Are assays based on charge precise?"),
    ],
)
def test_what_is_done_differently_differs(asked: str, plainly: str) -> None:
    """An adverb of difference asks for one between two; what goes by a thing is based on it."""
    assert in_technical_words(asked) == plainly
