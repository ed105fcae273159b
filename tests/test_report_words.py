"""What a paper set out to do is told from what it found."""

import pytest

from assistant.headline.report_words import (
    AIM,
    is_beside,
    is_set_out,
    states_own_aim,
    tells_no_result,
)


@pytest.mark.parametrize(
    "text",
    [
        "The aim of our study was to assess the growth of ferns.",
        "We sought to determine whether ferns grow in the shade.",
        "Whether ferns grow there remains unknown.",
        "This review aims to describe the ferns.",
    ],
)
def test_aims(text: str) -> None:
    """An aim or an open question is known by its wording."""
    assert AIM.search(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ferns grew faster in the shade, though not in winter.",
        "The dose was raised to test for safety in 12 women, and none fell ill.",
        "An aimed biopsy was positive in four of ten.",
    ],
)
def test_findings_are_no_aims(text: str) -> None:
    """A finding is no aim."""
    assert not AIM.search(text)
    assert not is_set_out(text)


def test_what_was_looked_at() -> None:
    """A sentence that begins with what was examined tells no finding."""
    assert is_set_out("We examined the roots of the ferns.")
    assert is_set_out("Methods: We compared ferns with mosses.")
    assert is_set_out("The study was designed to assess ferns, which shed NO at night.")
    assert is_set_out("To our knowledge, the present study is the first to examine ferns.")


def test_how_the_literature_was_searched() -> None:
    """How studies were looked for tells nothing of what they found."""
    assert is_set_out("Studies were identified in PubMed using the terms 'fern' and 'moss'.")
    assert is_set_out("Two of us searched Embase for papers on ferns, of which 40 were read.")
    assert not is_set_out("Studies found that ferns grow faster, in terms of height.")


@pytest.mark.parametrize(
    ("text", "no_result"),
    [
        ("Ferns were potted and subjected to drought in the presence of ABC1.", True),
        ("We measured the growth of ferns.", True),
        ("Ferns were stained with iodine and showed more starch.", False),
        ("Ferns grew faster.", False),
    ],
)
def test_what_was_done_is_no_result(text: str, no_result: bool) -> None:
    """A procedure alone says nothing of what was seen."""
    assert tells_no_result(text) is no_result


def test_what_was_chosen_is_no_result() -> None:
    """To choose or to select a name tells nothing of what came of it."""
    assert tells_no_result("We also chose miR-31 and tested its expression in tears.")
    assert not tells_no_result("We selected miR-31, which was higher in tears.")


@pytest.mark.parametrize(
    "text",
    [
        "To compare the growth of ferns in the shade with that in the sun.",
        "This retrospective study explored the growth of ferns in forests.",
        "We prospectively recorded the height of ferns in 13 forests.",
        "Linear regression was used to examine the tie between shade and height.",
        "The main outcome measures were height and colour.",
        "The sample consisted of 519 ferns with or without spores.",
        "How shade bears on spores has not been adequately studied.",
        "To compare the height of ferns in low light with that of ferns that had spores.",
        "We then compared spores of ferns that were and that were not kept in low light.",
        "Using 37 plots, we performed an analysis of the impact of shade that did not end early.",
        "Shade continues to be advised for ferns.AIM: To weigh whatever speaks for shade in ferns.",
        "METHODS: Ferns were kept in low light and had water.",
        "Group 2 (shaded) consisted of 30 ferns with more than two fronds.",
    ],
)
def test_what_is_set_out(text: str) -> None:
    """What was to be seen, in whom and by what means answers no question of yes or no."""
    assert is_set_out(text)
    assert tells_no_result(text)
    assert is_beside("Does shade make ferns grow?", text)


@pytest.mark.parametrize(
    "text",
    [
        "We compared ferns in the shade with others and found them higher.",
        "This study shows that ferns grow higher in the shade.",
        "Ferns kept in the shade were used for tea, but those of the sun are too weak for it.",
        "Shade made ferns grow (P = 0.03).",
        "METHODS: Ferns were kept in low light. RESULTS: They were high.",
        "We examined ferns in low light, and these were higher.",
        "From May 2001 to June 2004, ferns that received shade had more fronds.",
    ],
)
def test_a_result_beside_what_was_done(text: str) -> None:
    """A sentence that goes on to what was seen is a result."""
    assert not is_set_out(text)
    assert not is_beside("Does shade make ferns grow?", text)


@pytest.mark.parametrize(
    "text",
    [
        "From May 2001 to June 2004, 90 consecutive ferns received shade before they were cut.",
        "Notes of growers who kept a fern and had a shade were subsequently reviewed.",
    ],
)
def test_of_whom_a_study_is(text: str) -> None:
    """Who was looked at, in which years and with what, is no result."""
    assert is_beside("Does shade make ferns grow?", text)


def test_what_was_done_where_that_is_asked() -> None:
    """A procedure answers where the question is on it, or on the work as a whole."""
    text = "The ferns were randomised by post at a single centre."
    assert is_beside("Do ferns grow in the shade?", text)
    assert not is_beside("Were the ferns randomised?", text)
    assert not is_beside("Was it a multi-centre study?", text)


@pytest.mark.parametrize(
    ("text", "is_aim"),
    [
        ("Whether shade makes ferns grow was examined.", True),
        ("A large survey was done in a forest.", True),
        ("This study looks for growth after shade.", True),
        ("The aim of this review is to sum up what shade does.", False),
        ("We examined ferns and found them high.", False),
        ("Shade may make ferns grow.", False),
        ("The number of ferns in this study was small.", False),
    ],
)
def test_what_one_study_sets_out_to_find(text: str, is_aim: bool) -> None:
    """A study says what it looks for; a review or a finding is no such aim."""
    assert states_own_aim(text) is is_aim
