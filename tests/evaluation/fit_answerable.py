"""`python -m tests.evaluation.fit_answerable`: fit the weights of `assistant/answerable.py`.

A logistic regression over the questions of the development half and those of
`tests/fixtures/answerable.jsonl`: near misses and answerable questions written from three papers
before any signal was chosen. Two of the papers are open-access articles in JATS that do not stand
here: `--papers` names a folder of them (PMC: mds526.xml, pone.0046493.xml). Each group of questions
counts by its weight, however many there are. What is printed of the thresholds is of questions
held out in turn; the weights are of all.
"""

import argparse
import json
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass, fields, replace
from pathlib import Path

import numpy as np

from assistant import Assistant, answerable, foreign, refuse
from assistant.pipeline import Pipeline
from assistant.step import Asked
from index.opened import OpenIndex

from .logistic import Floats, fit

REVIEW = Path("source_docs/exosomal_mirnas_breast_cancer.txt")
FIXTURE = Path("tests/fixtures/answerable.jsonl")
QUESTIONS = (
    Path("tests/evaluation/questions.jsonl"),
    Path("tests/evaluation/development.jsonl"),
)
COUNTS = {  # (written for this, answerable): what the group counts
    (True, False): 150.0,
    (True, True): 100.0,
    (False, True): 200.0,
    (False, False): 50.0,
}
FOLDS = 8
REFUSED = (3, 5, 8, 12, 16)  # of the evaluation's answerable questions


@dataclass(frozen=True, slots=True)
class Asking:
    """A question as it was written, and whether its document answers it."""

    document: str
    text: str
    answers: bool
    own: bool  # written for this, not for the evaluation


@dataclass(frozen=True, slots=True)
class Row:
    """What is seen of a question; `ruled` where a rule refuses it already."""

    seen: Floats
    answers: bool
    own: bool
    ruled: bool


def main(arguments: Sequence[str] | None = None) -> None:
    """Fit on all, print the weights, and what thresholds give on questions held out."""
    parser = argparse.ArgumentParser(prog="fit_answerable", description=__doc__)
    parser.add_argument("--papers", type=Path, help="a folder of the articles beside the review")
    rows = list(_rows(list(_written()), parser.parse_args(arguments).papers))
    weights, bias = fitted(rows)
    for field, weight in zip(fields(answerable.Signals), weights, strict=True):
        print(f"    {field.name}={weight:.1f},")
    print(f"BIAS = {bias:.1f}")
    held = np.zeros(len(rows))
    folds = np.random.default_rng(0).integers(FOLDS, size=len(rows))
    for fold in range(FOLDS):
        rest = [row for row, other in zip(rows, folds, strict=True) if other != fold]
        weights, bias = fitted(rest)
        held[folds == fold] = _seen(rows)[folds == fold] @ weights + bias
    _print_thresholds(rows, held)


def _written() -> Iterator[Asking]:
    for line in FIXTURE.read_text("utf-8").splitlines():
        record = json.loads(line)
        yield Asking(record["document"], record["question"], record["answerable"], own=True)
    for path in QUESTIONS:
        for line in path.read_text("utf-8").splitlines():
            record = json.loads(line)
            if record["split"] == "dev" and not record["turns"]:
                answers = record["expect"] != "refuse"
                yield Asking(REVIEW.stem, record["question"], answers, own=False)


def _rows(askings: Sequence[Asking], papers: Path | None) -> Iterator[Row]:
    """The questions on each document, asked of an index of that document alone."""
    for name in dict.fromkeys(asking.document for asking in askings):
        file = REVIEW if name == REVIEW.stem else papers and papers / f"{name}.xml"
        if not file or not file.exists():
            print(f"{name}: not there, its questions are left out")
            continue
        with tempfile.TemporaryDirectory() as folder:
            sources, store = Path(folder) / "sources", Path(folder) / "store"
            sources.mkdir()
            shutil.copy(file, sources)
            Assistant.open(sources=sources, store=store).close()
            with OpenIndex.open(store) as opened:
                pipeline = Pipeline(opened, max_statements=3)
                asked = (asking for asking in askings if asking.document == name)
                yield from (row for asking in asked for row in _row(asking, pipeline))


def _row(asking: Asking, pipeline: Pipeline) -> Iterator[Row]:
    """The row of a question that reaches the decision, or that a rule rightly refuses."""
    step = pipeline.understand(Asked(asking.text, asking.text))
    question = step.question
    if step.draft or question.kind not in answerable.JUDGED:
        return
    found = pipeline.find(question, None)
    ruled = refuse.after_search(question, found, pipeline.floor) is not None
    if not found.sentences or (ruled and asking.answers):
        return
    words = foreign.foreign_words(question, found)
    gain = foreign.gain(question, found, pipeline.opened, words)
    seen = replace(answerable.signals(question, found.sentences[0]), gain=gain)
    yield Row(np.array(astuple(seen)), asking.answers, asking.own, ruled)


def fitted(rows: Sequence[Row]) -> tuple[Floats, float]:
    """The weights and the bias."""
    groups = [(row.own, row.answers) for row in rows]
    counts = np.array([COUNTS[group] / groups.count(group) for group in groups])
    wanted = np.array([row.answers for row in rows], float)
    return fit(_seen(rows), wanted, counts)


def _seen(rows: Sequence[Row]) -> Floats:
    return np.array([row.seen for row in rows])


def _print_thresholds(rows: Sequence[Row], held: Floats) -> None:
    own, answers, ruled = (
        np.array([getattr(row, name) for row in rows]) for name in ("own", "answers", "ruled")
    )
    near, ours, dev = own & ~answers & ~ruled, own & answers, ~own & answers
    for count in REFUSED:
        least = np.sort(held[dev])[count]
        print(
            f"LEAST = {least:.2f}: of dev {count / dev.sum():.3f} refused, of our answerable ones"
            f" {(held[ours] < least).mean():.3f}, of near misses that no rule refuses"
            f" {(held[near] < least).mean():.2f} of {near.sum()}"
        )


if __name__ == "__main__":
    main()
