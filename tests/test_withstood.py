"""What is withstood, what goes with what, and what is no amount: none is told by another."""

import pytest

from assistant.headline.as_asked import in_technical_words
from assistant.headline.reading import verdict_on
from assistant.headline.withstood import is_of_another_agent
from assistant.headline.wording import YES


@pytest.mark.parametrize(
    ("asked", "text", "other"),
    [
        (
            "Does it make tumours resistant to radiation?",
            "It went with cisplatin resistance.",
            True,
        ),
        ("Does it make tumours resistant to cisplatin?", "It raised radioresistance.", True),
        ("Does it make tumours resistant to radiation?", "Irradiated cells were resistant.", False),
        (
            "Does it make tumours resistant to radiation?",
            "It brought resistance to radiation and to cisplatin.",
            False,
        ),
        ("Does it make tumours grow?", "It went with cisplatin resistance.", False),
    ],
)
def test_a_drug_is_no_radiation(asked: str, text: str, *, other: bool) -> None:
    """What withstands a drug is not thereby said to withstand rays, nor the reverse."""
    assert is_of_another_agent(asked, text) == other


def test_what_goes_hand_in_hand_is_tied() -> None:
    """An effect that goes hand in hand with another is tied to it, however it came about."""
    asked = in_technical_words("Does miR-9 raise resistance to cisplatin?")
    for tie in ("went hand in hand with", "goes along with", "went together with"):
        text = f"MiR-9 lowered PDCD4, an effect that {tie} cisplatin resistance."
        assert verdict_on(asked, text) == YES


def test_less_effective_is_no_lower_amount() -> None:
    """That vesicles with a miRNA do less tells nothing of how much of it there is."""
    asked = in_technical_words("Do vesicles carry more miR-124-3p?")
    assert verdict_on(asked, "Vesicles containing miR-124-3p were less effective.") is None
    assert verdict_on(asked, "Vesicles of neurons contained more miR-124-3p.") == YES
