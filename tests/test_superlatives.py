"""Questions for what is most of all, or more than another, beside a superlative."""

import pytest

from assistant.headline.wording import NO, YES
from tests.test_direction import lead

STRONGEST = "Smoking was the strongest risk factor for death, followed by obesity."
NEGATIVE = (
    "Stroke had the most pronounced negative effect on quality of life, followed by gout, then"
    " asthma."
)
HIGHEST = "The risk was highest in former smokers and lowest in children."
ABUNDANT = "miR-21 was the most abundant miRNA in the vesicles, and miR-155 was rare."
KINDS = "Vesicles are parted into A3 and B3 kinds, with B3 being the predominant kind in urine."
NAUSEA = "The most nausea was seen with ramipril, while aspirin caused little."


@pytest.mark.parametrize(
    ("question", "text", "headline"),
    [
        ("Was smoking the strongest risk factor for death?", STRONGEST, YES),
        ("Was obesity the strongest risk factor for death?", STRONGEST, NO),
        ("Was stroke the illness that dragged down quality of life most?", NEGATIVE, YES),
        ("Was gout the illness that dragged down quality of life most?", NEGATIVE, NO),
        ("Did stroke have a bigger impact on quality of life than gout?", NEGATIVE, YES),
        ("Did gout have a bigger impact on quality of life than stroke?", NEGATIVE, NO),
        ("Was the risk highest in former smokers?", HIGHEST, YES),
        ("Was the risk lowest in former smokers?", HIGHEST, NO),
        ("Is miR-21 the most abundant miRNA in the vesicles?", ABUNDANT, YES),
        ("Is miR-155 the most abundant miRNA in the vesicles?", ABUNDANT, NO),
        ("Is miR-21 the least abundant miRNA in the vesicles?", ABUNDANT, NO),
        ("Did ramipril cause the most nausea?", NAUSEA, YES),
        ("Among vesicles that have reached urine, is B3 the main kind?", KINDS, YES),
        ("Among vesicles that have reached urine, is A3 the main kind?", KINDS, NO),
        ("Are vesicles in urine mostly A3?", KINDS, NO),
        ("Are vesicles in urine predominantly of the B3 kind?", KINDS, YES),
        ("Are most vesicles in urine A3?", KINDS, NO),
        ("Is the majority of vesicles in urine of the B3 kind?", KINDS, YES),
        ("Among the vesicles in urine, is A3 the commoner kind?", KINDS, NO),
        ("Did aspirin cause the most nausea?", NAUSEA, NO),
    ],
)
def test_the_winner_decides(question: str, text: str, headline: str) -> None:
    """Only what a text calls most of all is most of all, and more than each other."""
    assert lead(question, text) == headline


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Was mortality highest in the men?", "Mortality was highest in the women."),
        (
            "Did men have the highest mortality?",
            "At least half of the men died, most of them soon.",
        ),
        (
            "Did gout have a bigger impact on quality of life than asthma?",
            NEGATIVE,
        ),
    ],
)
def test_no_winner_among_those_asked_of(question: str, text: str) -> None:
    """A superlative of somebody else, or none at all, affirms nothing."""
    assert lead(question, text) != YES


def test_what_was_overtaken_is_first_no_longer() -> None:
    """One that takes another's first place is first, and the other is not."""
    text = "Gout overtook lupus as the most common cause of painful joints."
    assert lead("Is lupus the most common cause of painful joints?", text) == NO
    assert lead("Is gout the most common cause of painful joints?", text) == YES
    text = text.replace("overtook", "has surpassed")
    assert lead("Is lupus the most common cause of painful joints?", text) == NO


@pytest.mark.parametrize(
    ("question", "text"),
    [
        (
            "Is lupus the most common cause of fever?",
            "Gout overtook lupus as the most common cause of painful joints.",
        ),
        (
            "Is lupus the least common cause of painful joints?",
            "Gout overtook lupus as the most common cause of painful joints.",
        ),
        *(
            ("Is lupus the most common cause of painful joints?", text)
            for text in (
                "Gout has not overtaken lupus as the most common cause of painful joints.",
                "Gout may have overtaken lupus as the most common cause of painful joints.",
                "Gout will soon overtake lupus as the most common cause of painful joints.",
                "Gout performed better than lupus as the main cause of painful joints.",
            )
        ),
        (
            "Is gout one of the main causes of pain?",
            "Lupus is the main cause of pain, followed by gout.",
        ),
        ("Is gout a main cause of pain?", "Lupus is the main cause of pain, followed by gout."),
        (
            "Is gout among the leading causes of pain?",
            "Lupus is the leading cause of pain, followed by gout.",
        ),
        (
            "Is lupus one of the most common causes of painful joints?",
            "Gout overtook lupus as the most common cause of painful joints.",
        ),
    ],
)
def test_another_first_place_denies_nothing(question: str, text: str) -> None:
    """First in something else, not yet, or beside others: the one asked of may be what is asked."""
    assert lead(question, text) != NO


def test_the_one_that_was_overtaken_is_not_affirmed_by_its_words() -> None:
    """Where whom it holds of stands before the verb, nothing is said of the one that fell back."""
    text = "Gout in women has surpassed lupus gout as the most common gout worldwide."
    assert lead("Is lupus gout the most common gout in women?", text) != YES
