"""Two figures of two groups, put as the comparison that they make."""

import pytest

from assistant.headline.figures import in_words


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Relapse occurred in 8% of patients on tea and in 20% of those on water (P = 0.01).",
            "Relapse was higher in those on water than in patients on tea",
        ),
        (
            "Median survival was 14 months with tea and 9 months with water.",
            "survival was better with tea than with water",
        ),
        (
            "For predicting gout, urate reached an AUC of 0.91 and lactate one of 0.76.",
            "urate was better than lactate at predicting gout",
        ),
        (
            "The scan detected 94% of tumours and the stool test 79%.",
            "scan was better than stool test at tumours",
        ),
        (
            "Time to healing was 11 weeks with tea as against 16 weeks with water.",
            "Time to healing was faster with tea than with water",
        ),
        (
            "Pain was 12% with tea and 14% with water (P = 0.4).",
            "Pain did not differ between with tea and with water",
        ),
    ],
)
def test_figures_of_two_groups(text: str, said: str) -> None:
    """The greater figure is more, better or longer; a P value above .05 makes both alike."""
    assert in_words(text)[0] == said


@pytest.mark.parametrize(
    "text",
    [
        "Tea was given to 40 patients at 6 months and to 30 at 12 months.",
        "Pain was 12% and 14% with tea and water, respectively, but 30% and 40% at night.",
        "The score fell by 23% with tea while it rose by 0.9% with water.",
        "Pain was 12% with tea.",
    ],
)
def test_other_figures_are_left_alone(text: str) -> None:
    """Samples, times, changes and a single figure compare nothing."""
    assert in_words(text) == ()
