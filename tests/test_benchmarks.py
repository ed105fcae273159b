"""What `make bench` says of its ratios; nothing is timed here."""

import json

import pytest

from tests.benchmarks.bench import BASELINE, GOALS, WORSE, verdict


@pytest.mark.parametrize(
    ("ratio", "goal", "before", "said"),
    [
        (0.3, 0.35, 0.3, ""),
        (0.4, 0.35, 0.4, "over the goal"),
        (0.3, 0.35, 0.2, "WORSE than the baseline"),
        (0.4, 0.35, 0.3, "over the goal, WORSE than the baseline"),
        (9.0, None, None, ""),
        (0.2 * WORSE, None, 0.2, ""),
    ],
)
def test_what_became_worse_is_said(
    ratio: float, goal: float | None, before: float | None, said: str
) -> None:
    """A ratio over its goal, or a fifth above the baseline, is told so; others are not."""
    assert verdict(ratio, goal, before) == said


def test_baseline_is_kept() -> None:
    """The committed baseline holds ratios, those with a goal from a cold start among them."""
    kept = json.loads(BASELINE.read_text("utf-8"))
    assert all(ratio > 0 for ratio in kept.values())
    assert {"cold: exomir ask / recipe", "resident memory / recipe"} <= kept.keys() & GOALS.keys()
