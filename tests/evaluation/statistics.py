"""How sure a figure is, and whether a change of it can be chance."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

RESAMPLES = 2_000
SEED = 20_240_517


@dataclass(frozen=True, slots=True)
class Figure:
    """A mean with its 95 % bootstrap interval, over `n` questions."""

    value: float
    low: float
    high: float
    n: int

    def __str__(self) -> str:
        return f"{self.value:.3f} [{self.low:.3f}, {self.high:.3f}]"


def bootstrap(found: Mapping[str, float], groups: Mapping[str, str] | None = None) -> Figure:
    """The mean of the values by question id, with its interval.

    Questions of one group (a minimal pair, paraphrases) are drawn together: they are not
    independent. Without `groups` every question is its own.

    Raises:
        ValueError: where there is no value.
    """
    if not found:
        raise ValueError("no values to average; leave the figure out")
    members: dict[str, list[float]] = {}
    for id, value in found.items():
        members.setdefault((groups or {}).get(id, id), []).append(value)
    sums = np.array([sum(group) for group in members.values()])
    sizes = np.array([len(group) for group in members.values()])
    draws = np.random.default_rng(SEED).integers(len(sums), size=(RESAMPLES, len(sums)))
    averages = sums[draws].sum(axis=1) / sizes[draws].sum(axis=1)
    low, high = np.quantile(averages, [0.025, 0.975])
    return Figure(float(sums.sum() / sizes.sum()), float(low), float(high), len(found))


def permutation_p(now: Mapping[str, float], before: Mapping[str, float]) -> float:
    """How likely a difference at least as large is by chance, over the questions of both runs.

    A paired sign-flip test, two-sided; exact up to 14 changed questions, else 10,000 random flips.
    """
    differences = np.array([now[id] - before[id] for id in now.keys() & before.keys()])
    changed = differences[differences != 0]
    if not len(changed):
        return 1.0
    observed = abs(changed.sum())
    if len(changed) <= 14:
        bits = np.arange(2 ** len(changed))[:, None] >> np.arange(len(changed)) & 1
        signs = 1 - 2 * bits
        return float(np.mean(np.abs(signs @ changed) >= observed - 1e-12))
    signs = np.random.default_rng(SEED).choice([-1, 1], size=(10_000, len(changed)))
    return float((1 + np.sum(np.abs(signs @ changed) >= observed - 1e-12)) / 10_001)


def flipped(
    now: Mapping[str, float], before: Mapping[str, float]
) -> tuple[Sequence[str], Sequence[str]]:
    """The questions that became better, and those that became worse, since an earlier run."""
    both = sorted(now.keys() & before.keys())
    return [id for id in both if now[id] > before[id]], [id for id in both if now[id] < before[id]]
