"""Logistic regression by Newton's method, for the few weights that the assistant is fitted with."""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

STEPS, SHRINK = 40, 0.002


def fit(seen: Floats, wanted: Floats, counts: Floats) -> tuple[Floats, float]:
    """The weights of signals, of shape (rows, signals), and the bias.

    `wanted` is 1 or 0 a row, `counts` how much the row counts. The weights are shrunk a little, by
    their signals' spread.
    """
    counts = counts / counts.sum()
    mean, spread = np.average(seen, axis=0, weights=counts), seen.std(0) + 1e-9
    scaled = np.c_[(seen - mean) / spread, np.ones(len(seen))]
    shrink = np.r_[np.full(seen.shape[1], SHRINK), 1e-6]
    weights = np.zeros(scaled.shape[1])
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-scaled @ weights))
        slope = scaled.T @ (counts * (chance - wanted)) + shrink * weights
        bend = (scaled.T * (counts * chance * (1 - chance))) @ scaled + np.diag(shrink)
        weights -= np.linalg.solve(bend, slope)
    own = weights[:-1] / spread
    return own, float(weights[-1] - own @ mean)
