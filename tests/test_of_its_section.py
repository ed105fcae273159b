"""A pronoun that stands for what its section is about."""

from dataclasses import replace

from assistant.headline.direction import headline
from assistant.headline.wording import NOT_SO
from tests.test_direction import led_by, sentence, understood

ASKED = "Does the willow extract get in the way of the enzymes that break down warfarin?"
TOLD = "However, unlike SSRI, it does not influence enzymes involved in the metabolism of warfarin."


def led(title: str, before: str) -> str | None:
    """The headline of a sentence under a title, behind another sentence."""
    unit = replace(sentence(TOLD), path=(title,))
    return headline(understood(ASKED, TOLD + title), [unit], {unit.id: before})


def test_it_is_what_the_section_is_about() -> None:
    """Where the sentence before is of that too, the pronoun is; else it may be another."""
    assert led("Willow extracts", "It inhibits reuptake of serotonin.") == NOT_SO
    assert led("Willow extracts", "The extract has no hormonal activity.") == NOT_SO
    assert led("Willow extracts", "Ramipril lowers blood pressure.") in led_by(None)
    assert led("Bee products", "It inhibits reuptake of serotonin.") in led_by(None)
