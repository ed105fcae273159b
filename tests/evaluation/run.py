"""Ask every question of every system and judge what comes back."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from assistant.records import Answer
from index.records import Document

from .metrics import Judgement, judge
from .outcome import Outcome
from .questions import Question
from .ranking import Wanted, retrievable, score, wanted
from .shown import Shown
from .systems import System

KEPT = 5
"""Texts found that the report shows of a question."""


def evaluate(
    systems: Sequence[System],
    questions: Sequence[Question],
    documents: Callable[[str], Document],
    file_texts: Callable[[str], str],
    quiet: bool = False,
) -> list[Outcome]:
    """One outcome a system, all on the same questions in the same process."""
    golds = {
        question.id: gold_of(question, documents)
        for question in questions
        if retrievable(question, documents)
    }
    runs = [_Run(system) for system in systems]
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, TimeRemainingColumn(), disable=quiet) as progress:
        for question in progress.track(questions, description="questions"):
            for run in runs:  # one after the other, so that a busy moment slows all of them
                answer, shown = run.take(question, golds.get(question.id))
                run.judgements.append(judge(question, answer, documents, file_texts))
                if question.split == "dev":
                    run.answers[question.id], run.found[question.id] = answer, shown[:KEPT]
    return [
        Outcome(run.system.name, run.judgements, run.retrieval, run.answers, run.found)
        for run in runs
    ]


def gold_of(question: Question, documents: Callable[[str], Document]) -> list[list[Wanted]]:
    """The gold sets of a question with their places in the file."""
    return [
        [wanted(gold, documents(gold.document)) for gold in spans] for spans in question.gold_sets
    ]


def timed(ask: Callable[[], Answer]) -> Answer:
    """The answer with the seconds that its caller waited for it."""
    begun = time.perf_counter()
    answer = ask()
    return replace(answer, seconds=time.perf_counter() - begun)


@dataclass
class _Run:
    """What one system has given so far."""

    system: System
    judgements: list[Judgement] = field(default_factory=list)
    retrieval: dict[str, dict[str, float]] = field(default_factory=dict)
    answers: dict[str, Answer] = field(default_factory=dict)
    found: dict[str, Sequence[Shown]] = field(default_factory=dict)

    def take(
        self, question: Question, golds: list[list[Wanted]] | None
    ) -> tuple[Answer, list[Shown]]:
        """Ask and search, and score what was found where there is gold."""
        if question.turns:
            answer = self.system.ask(question)  # its own seconds: those of the last turn
        else:
            answer = timed(lambda: self.system.ask(question))
        shown = self.system.search(question, answer)
        if golds is not None:
            self.retrieval[question.id] = score(shown, golds)
        return answer, shown
