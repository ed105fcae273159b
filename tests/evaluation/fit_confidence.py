"""`python -m tests.evaluation.fit_confidence`: fit the weights of `assistant/confidence.py`.

A logistic regression over the answers to the development questions on the review and on the
made-up papers; `--also SOURCES QUESTIONS` adds papers of one's own, as often as it is given. Each
of the three groups counts the same, however many questions it has: on the review the assistant was
tuned, so that there it is right more often than elsewhere. A refusal has no confidence.
"""

import argparse
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from assistant import Assistant, finishing
from assistant.confidence import Signals, confidence, signals
from assistant.draft import Draft
from assistant.question import Question
from assistant.search.candidates import Found

from .logistic import fit
from .metrics import Judgement, errors_in_least_confident, judge
from .retrieval import resolved
from .systems import Project

HERE = Path(__file__).parent
REVIEW = Path("source_docs"), [HERE / "questions.jsonl", HERE / "development.jsonl"]
MADE_UP = HERE / "papers", [HERE / "papers.jsonl"]


@dataclass(frozen=True, slots=True)
class Row:
    """What is seen of an answer, and how it was judged."""

    seen: Signals
    judged: Judgement


def main(arguments: Sequence[str] | None = None) -> None:
    """Fit on all, print the weights, and what the confidence in use is worth on each group."""
    parser = argparse.ArgumentParser(prog="fit_confidence", description=__doc__)
    parser.add_argument("--also", nargs=2, type=Path, action="append", default=[])
    own = [(sources, [questions]) for sources, questions in parser.parse_args(arguments).also]
    groups = {
        "review": list(_rows(*REVIEW)),
        "made-up papers": list(_rows(*MADE_UP)),
        "papers of one's own": [row for place in own for row in _rows(*place)],
    }
    for name, rows in groups.items():
        if rows:
            judged = [row.judged for row in rows]
            right = np.mean([one.right for one in judged])
            sure = np.mean([one.confidence for one in judged])
            print(
                f"{name}: {len(rows)} answers, {right:.3f} right, confidence {sure:.3f} in the"
                f" mean; the least confident tenth holds {errors_in_least_confident(judged):.2f}"
                " of the errors"
            )
    rows = [row for group in groups.values() for row in group]
    counts = [1 / len(group) for group in groups.values() for _ in group]
    seen = np.array([row.seen for row in rows])
    right = np.array([row.judged.right for row in rows], float)
    weights, bias = fit(seen, right, np.array(counts))
    for name, weight in zip(Signals._fields, weights, strict=True):
        print(f"    {name}={weight:.1f},")
    print(f"BIAS = {bias:.1f}")


def _rows(sources: Path, questions: Sequence[Path]) -> Iterator[Row]:
    """The answers to the development questions on some documents."""
    last: list[Signals] = []

    def noted(question: Question, found: Found, draft: Draft) -> float:
        last[:] = [signals(question, found, draft)]
        return confidence(question, found, draft)

    with tempfile.TemporaryDirectory() as store:
        with Assistant.open(sources=sources, store=Path(store)) as bot:
            finishing.confidence = noted
            texts = {one.id: bot.document(one.id).text for one in bot.documents}
            asked = (item for item in resolved(questions, bot.document) if item.split == "dev")
            for item in asked:
                answer = Project(bot).ask(item)
                if not answer.abstained:
                    yield Row(last[0], judge(item, answer, bot.document, texts.__getitem__))


if __name__ == "__main__":
    main()
