"""Questions whether nothing differs, and what else stood in the model."""

import pytest

from assistant.headline.alike import asks_nothing, differs, without_adjustment
from assistant.headline.denied import difference_told, effect_denied
from assistant.headline.sameness import sameness_denied
from assistant.headline.usefulness import use_agreement
from assistant.headline.wording import YES
from tests.test_direction import lead


@pytest.mark.parametrize(
    ("asked", "nothing"),
    [
        ("Were yoga and rest on a par for pain?", True),
        ("Did the link between tea and gout vanish?", True),
        ("Had tea lost its significant advantage?", True),
        ("Do cells divide just as fast without ABC1?", True),
        ("Had yoga no significant tie to pain?", True),
        ("Does tea lower gout?", False),
        ("Does gout rise with age regardless of sex?", False),
        ("Was gout the same regardless of sex?", True),
        ("Was the drug lost from the blood?", False),
    ],
)
def test_questions_for_no_difference(asked: str, nothing: bool) -> None:
    """Sameness and what is gone are asked for in many words, a loss alone is none of them."""
    assert asks_nothing(asked) is nothing


def test_a_text_with_an_effect_denies_sameness() -> None:
    """What raises a thing leaves it other than it was."""
    assert differs("Do cells divide without ABC1?", "Loss of ABC1 slowed dividing of cells.")
    assert not differs("Do cells divide without ABC1?", "ABC1 and dividing were studied in cells.")


@pytest.mark.parametrize(
    "asked",
    [
        "With age and sex taken into account, is tea tied to gout?",
        "Is tea tied to gout even after adjustment for age?",
        "Is tea tied to gout once age was in the model?",
    ],
)
def test_what_was_adjusted_for_is_not_what_is_asked(asked: str) -> None:
    """The rest of a model says nothing of the tie itself."""
    assert "age" not in without_adjustment(asked)
    assert "tea tied to gout" in without_adjustment(asked)


@pytest.mark.parametrize(
    ("asked", "agreement"),
    [
        ("Could inhibition of miR-1 be useful as a therapy?", 1),
        ("Would inhibition of miR-1 be counterproductive?", -1),
        ("Could inhibition of miR-2 be useful as a therapy?", 0),
        ("Does inhibition of miR-1 lower growth?", None),
    ],
)
def test_use_as_a_treatment(asked: str, agreement: int | None) -> None:
    """A text that calls doing something effective agrees with its use, for the same thing only."""
    text = "Inhibition of miR-1 is a potentially effective intervention."
    assert use_agreement(asked, text) == agreement


@pytest.mark.parametrize(
    ("asked", "text", "denied"),
    [
        (
            "Did yoga lower pain?",
            "We did not find any difference in pain between yoga and rest.",
            -1,
        ),
        ("Was pain as common with yoga as with rest?", "Pain did not differ with yoga or rest.", 1),
        ("Is gout little affected by tea?", "Gout was minimally influenced by tea.", 1),
        ("Is gout tied to tea?", "A correlation of gout with tea was not found.", -1),
        (
            "Did the yoga trial miss its end-point?",
            "The end-point of the yoga trial was negative.",
            1,
        ),
        ("Did any yoga trial show a rise in pain?", "None of the yoga trials showed pain.", -1),
        ("Was the virus found in horses?", "Neither virus nor genome was detected in horses.", -1),
        ("Were horses negative for the virus?", "The virus was not detected in horses.", 1),
        (
            "Is ABC1 higher in tumours relative to mucosa?",
            "In tumours DEF2 exceeded that of mucosa, whereas ABC1 did not differ between the two.",
            -1,
        ),
        ("Does yoga lower pain?", "Patients who did not respond to yoga had pain.", 0),
        ("Does yoga lower pain?", "Rest had no effect on gout.", 0),
        ("Does yoga lower pain at 3 months?", "At 9 and 12 months yoga had no effect on pain.", 0),
        ("Does yoga lower pain at three months?", "At 3 months yoga had no effect on pain.", -1),
        (
            "Is pain rarer in runners than in swimmers?",
            "There was no difference in pain between boys and girls among runners.",
            0,
        ),
    ],
)
def test_null_findings(asked: str, text: str, denied: int) -> None:
    """A finding of nothing denies effects and affirms sameness, for its own groups and times."""
    assert effect_denied(asked, text) == denied


def test_what_a_paper_is_about_goes_without_saying() -> None:
    """A sentence of a paper on gout need not say gout."""
    asked = "Is diet in gout and rheumatism of the aged no different by age?"
    text = "Diet did not differ by age."
    assert effect_denied(asked, text) == 0
    assert effect_denied(asked, text, frozenset({"gout", "rheumat"})) == 1


@pytest.mark.parametrize(
    ("asked", "text", "told"),
    [
        ("Can the test tell gout from lupus?", "The test distinguished gout from lupus.", 1),
        (
            "Can the test tell gout from lupus?",
            "The test could not distinguish gout and lupus.",
            -1,
        ),
        ("Was pulse the same in boys and girls?", "Pulse of boys and girls differed.", -1),
        ("Did weight differ in boys and girls?", "Pulse of horses differed.", 0),
        ("Does tea lower gout?", "Tea and gout differed.", 0),
        ("Does tea raise clast differentiation?", "Tea hits X, limiting clast differentiation.", 0),
        ("Does tea tell gout from lupus?", "Tea allowed differentiation of gout from lupus.", 1),
    ],
)
def test_differences(asked: str, text: str, told: int) -> None:
    """A difference affirms that things differ and denies that they are the same."""
    assert difference_told(asked, text) == told


def test_what_is_not_found_in_one_group_may_be_in_the_other() -> None:
    """That none had it does not affirm that it is as frequent there as elsewhere."""
    asked = "Was the virus found as often in men's tumours as in women's?"
    assert effect_denied(asked, "No virus was detected in the tumours of men.") == 0


@pytest.mark.parametrize(
    ("asked", "text", "denied"),
    [
        ("Are cats the same whatever the season?", "Cats of each season are different.", True),
        ("Are cats the same whatever the season?", "Cats of each season are not different.", False),
        ("Do cats of ABC1 have the same coat?", "Cats of ABC1 had an altered coat versus X.", True),
        (
            "Do cats have the same coat?",
            "Cats had a different food from dogs, but one coat.",
            False,
        ),
        ("Is ABC1 unchanged in spring?", "ABC1 changed significantly in spring.", True),
        ("Is ABC1 unchanged in spring?", "ABC2 changed significantly in spring.", False),
        ("Is ABC1 high in spring?", "ABC1 changed significantly in spring.", False),
    ],
)
def test_what_is_different_is_not_the_same(asked: str, text: str, denied: bool) -> None:
    """A text that calls just what is asked about different denies that it is the same."""
    assert sameness_denied(asked, text) is denied


def test_whether_a_thing_changed_wants_a_change_of_it() -> None:
    """A sentence with the words alone, in which something else moves, affirms nothing."""
    asked = "Did miR-31 change in tears?"
    assert lead(asked, "MiR-31 rose in tears.") == YES
    assert lead(asked, "The results for miR-31 may explain the lower IL-6 in tears.") != YES
