"""Barriers that hold or leak, in lay words."""

import pytest

from assistant.headline.as_asked import in_technical_words
from assistant.headline.reading import verdict_on

_BROKEN = "MiR-1 disrupted the integrity of the endothelial barrier."
_KEPT = "MiR-1 preserved the integrity of the endothelial barrier."


@pytest.mark.parametrize(
    ("asked", "text", "verdict"),
    [
        ("Is the endothelial barrier kept tight by miR-1?", _BROKEN, "No"),
        ("Is the endothelial barrier kept intact by miR-1?", _KEPT, "Yes"),
        ("Is the endothelial barrier made leaky by miR-1?", _BROKEN, "Yes"),
        ("When miR-1 is high, is the endothelial barrier less intact?", _KEPT, "No"),
        ("When miR-1 is high, is the endothelial barrier tighter?", _KEPT, "Yes"),
        ("Does miR-1 protect the endothelial barrier?", _BROKEN, "No"),
        ("Is the heart protected by exercise?", "Exercise protected the heart from injury.", "Yes"),
        ("Are neurons protected by miR-1?", "MiR-1 caused neuronal death.", "No"),
        ("When miR-1 is high, do the endothelial barriers get leakier?", _BROKEN, "Yes"),
        ("When miR-1 is high, does the endothelial barrier come out tighter?", _BROKEN, "No"),
        ("Does miR-1 safeguard the endothelial barrier?", _KEPT, "Yes"),
    ],
)
def test_a_barrier_holds_or_leaks(asked: str, text: str, verdict: str) -> None:
    """Tight is more integrity, leaky is less of it."""
    told = verdict_on(in_technical_words(asked), text)
    assert told is not None
    assert told.split(":")[0] == verdict
