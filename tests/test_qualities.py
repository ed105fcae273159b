"""Whether a thing does its work, lasts, is borne or needed."""

import pytest

from assistant.headline.wording import NOT_SO, YES
from tests.test_direction import lead, led_by


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("Does gabapentin work for sciatica?", "Gabapentin was not effective for sciatica."),
        ("Is gabapentin any good for sciatica?", "Gabapentin is of little value in sciatica."),
        (
            "Do triptans work well for a tension headache?",
            "Triptans, which are very effective for migraine, are not very effective for a tension"
            " headache.",
        ),
        (
            "Do plastic plates hold up well?",
            "Plastic plates are weak and cannot withstand chewing forces.",
        ),
        ("Are barbed sutures robust?", "Barbed sutures are fragile."),
        (
            "Are external fixators well tolerated by children?",
            "External fixators are poorly tolerated by children.",
        ),
        (
            "Is a catheter needed after hernia repair?",
            "A catheter is unnecessary after hernia repair.",
        ),
    ],
)
def test_a_lack_of_the_quality_denies_it(question: str, sentence: str) -> None:
    """What is not effective does not work, what is weak does not hold up."""
    assert (lead(question, sentence) or "").startswith("No")


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        (
            "Is duloxetine any good for fibromyalgia?",
            "Duloxetine has proved effective in fibromyalgia.",
        ),
        ("Does aspirin work in preeclampsia?", "Aspirin is effective in preeclampsia."),
        (
            "Is zinc useless against the common cold?",
            "Zinc is not effective against the common cold.",
        ),
        ("Does clonidine help with hot flushes?", "Clonidine is effective for hot flushes."),
        ("Do titanium plates hold up well?", "Titanium plates are strong and withstand forces."),
    ],
)
def test_the_quality_in_another_word_affirms_it(question: str, sentence: str) -> None:
    """A verb of a question and an adjective of a sentence may be of one quality."""
    assert lead(question, sentence) == YES


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        (
            "Do opioids work well for acute pain?",
            "Opioids are not very effective for chronic pain.",
        ),
        ("Does gabapentin work for sciatica?", "Pregabalin was not effective for sciatica."),
        (
            "Does gabapentin work for sciatica in children?",
            "Gabapentin was effective for sciatica.",
        ),
        (
            "Is ibuprofen effective for fever?",
            "Ibuprofen is less effective for fever than aspirin.",
        ),
        ("Do NSAIDs work in gout?", "Only intravenous NSAIDs are effective in gout."),
        ("Do steroids work in sepsis?", "Steroids are not always effective in sepsis."),
        ("Do steroids work in sepsis?", "Whether steroids are effective in sepsis is unknown."),
        ("Does the device work at all in obesity?", "The device is not very effective in obesity."),
        (
            "Does insulin work in type 2 diabetes?",
            "Insulin was not effective in type 1 diabetes.",
        ),
        ("Are fixators well tolerated?", "Fixators are poorly tolerated by children."),
    ],
)
def test_another_thing_or_use_is_not_read(question: str, sentence: str) -> None:
    """What is said of another thing, use or people, of a part, or left open, decides nothing."""
    assert lead(question, sentence) in led_by(None)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Are NSAIDs safe?", None),
        ("Are NSAIDs safe in young adults?", YES),
        ("Are NSAIDs safe in the elderly?", NOT_SO),
    ],
)
def test_what_holds_for_some_only_is_not_affirmed_of_all(question: str, said: str | None) -> None:
    """What is so in some "but not in" others is neither yes nor no of whoever they are."""
    sentence = "NSAIDs are safe in young adults but not in the elderly."
    assert lead(question, sentence) in led_by(said)
