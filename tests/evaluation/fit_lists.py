"""`python -m tests.evaluation.fit_lists`: fit the weights of exhaustive lists, and judge them.

A logistic regression over the signals of every mention of a miRNA, on questions whose items were
read by hand and on the list questions of the development half. A miRNA that is asked for counts by
its best mention, one that is not by each; items that may or may not be listed are left out. The
figures printed are of questions held out in turn; the weights are of all.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from assistant.lists.mirnas import FROM_BEST, LEAST_SCORE
from assistant.lists.signals import BIAS, WEIGHTS, Signals, signalled
from assistant.question import understand
from assistant.retrieve import vocabulary_of
from index.mirna import Mirna, find_mirnas
from tests.kept_index import KeptIndex
from tests.parsing import parsed

REVIEW = Path("source_docs/exosomal_mirnas_breast_cancer.txt")
FIXTURE = Path("tests/fixtures/lists.jsonl")
QUESTIONS = (
    Path("tests/evaluation/questions.jsonl"),
    Path("tests/evaluation/development.jsonl"),
)
FOLDS, STEPS, RATE, SHRINK = 8, 400, 0.5, 0.001
WANTED_COUNTS = 3.0  # an item missed is worse than one too many
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Case:
    """A question: the miRNAs asked for, those that may be listed too, every mention's signals."""

    items: tuple[Mirna, ...]
    also: tuple[Mirna, ...]
    rows: tuple[tuple[Mirna, Floats], ...]


@dataclass(frozen=True, slots=True)
class Fitted:
    """Weights and bias."""

    weights: Floats
    bias: float

    def score(self, row: Floats) -> float:
        """The log odds."""
        return float(row @ self.weights + self.bias)


def main() -> None:
    """Fit on all, print the weights, and what held-out questions reach."""
    cases = list(_cases(KeptIndex(parsed(REVIEW.read_text("utf-8")))))
    start = Fitted(np.array(astuple(WEIGHTS)), BIAS)
    fitted = fit(cases, start)
    for field, weight in zip(fields(Signals), fitted.weights, strict=True):
        print(f"    {field.name}={weight:.2f},")
    print(f"BIAS = {fitted.bias:.2f}")
    shares = []
    for fold in range(FOLDS):
        held = cases[fold::FOLDS]
        rest = [case for case in cases if not any(case is one for one in held)]
        shares += [judged(case, fit(rest, fitted)) for case in held]
    recall, precision = np.mean(shares, axis=0)
    print(f"held out: recall {recall:.3f}, precision {precision:.3f}, n = {len(shares)}")


def _cases(kept: KeptIndex) -> Iterator[Case]:
    for line in FIXTURE.read_text("utf-8").splitlines():
        record = json.loads(line)
        yield _case(record["question"], record["items"], record["also"], kept)
    lines = [line for path in QUESTIONS for line in path.read_text("utf-8").splitlines()]
    for line in lines:
        record = json.loads(line)
        if record["kind"] == "list" and record["split"] == "dev" and _of_mirnas(record):
            nuggets = record["nuggets"]
            vital = [one["forms"][0] for one in nuggets if one["vital"]]
            other = [one["forms"][0] for one in nuggets if not one["vital"]]
            yield _case(record["question"], vital, other, kept)


def _of_mirnas(record: dict[str, Any]) -> bool:
    vital = [one["forms"][0] for one in record["nuggets"] if one["vital"]]
    named = all(find_mirnas(name) for name in vital)
    return named and not find_mirnas(record["question"])


def _case(text: str, items: Sequence[str], also: Sequence[str], kept: KeptIndex) -> Case:
    question = understand(text, vocabulary_of(kept))
    rows = tuple(
        (mention.mirna, np.array(astuple(signals)))
        for _, mention, signals, _ in signalled(question, kept)
    )
    return Case(_mirnas(items), _mirnas(also), rows)


def _mirnas(names: Sequence[str]) -> tuple[Mirna, ...]:
    return tuple(mention.mirna for name in names for mention in find_mirnas(name))


def _is_in(mirna: Mirna, among: Sequence[Mirna]) -> bool:
    return any(mirna.matches(other) for other in among)


def fit(cases: Sequence[Case], start: Fitted) -> Fitted:
    """Weights by gradient descent; `start` tells which mention of an item is its best."""
    rows, wanted = _samples(cases, start)
    counts = np.where(wanted, WANTED_COUNTS, 1.0)
    mean, spread = rows.mean(0), rows.std(0) + 1e-9
    scaled, weights, bias = (rows - mean) / spread, np.zeros(rows.shape[1]), 0.0
    for _ in range(STEPS):
        error = counts * (1 / (1 + np.exp(-(scaled @ weights + bias))) - wanted)
        weights -= RATE * (scaled.T @ error / counts.sum() + SHRINK * weights)
        bias -= RATE * float(error.sum() / counts.sum())
    weights = weights / spread
    return Fitted(weights, bias - float(weights @ mean))


def _samples(cases: Sequence[Case], start: Fitted) -> tuple[Floats, Floats]:
    rows: list[Floats] = []
    wanted: list[float] = []
    for case in cases:
        best: dict[str, Floats] = {}
        for mirna, row in case.rows:
            if _is_in(mirna, case.items):
                held = best.get(mirna.key)
                if held is None or start.score(row) > start.score(held):
                    best[mirna.key] = row
            elif not _is_in(mirna, case.also):
                rows.append(row)
                wanted.append(0.0)
        rows += best.values()
        wanted += [1.0] * len(best)
    return np.array(rows, float), np.array(wanted)


def judged(case: Case, fitted: Fitted) -> tuple[float, float]:
    """Recall and precision of one question."""
    best: dict[Mirna, float] = {}
    for mirna, row in case.rows:
        best[mirna] = max(fitted.score(row), best.get(mirna, -np.inf))
    least = max(LEAST_SCORE, max(best.values(), default=0.0) - FROM_BEST)
    got = [mirna for mirna, score in best.items() if score >= least]
    recall = sum(_is_in(item, got) for item in case.items) / len(case.items)
    right = sum(_is_in(one, [*case.items, *case.also]) for one in got)
    return recall, right / len(got) if got else 0.0


if __name__ == "__main__":
    main()
