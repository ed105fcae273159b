"""Ask every question of every system and judge what comes back."""

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

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
    columns = (TextColumn("{task.description:>16}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, TimeRemainingColumn(), disable=quiet) as progress:
        return [
            _outcome(
                system,
                progress.track(questions, description=system.name),
                golds,
                lambda question, answer: judge(question, answer, documents, file_texts),
            )
            for system in systems
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


def _outcome(
    system: System,
    questions: Iterable[Question],
    golds: dict[str, list[list[Wanted]]],
    judged: Callable[[Question, Answer], Judgement],
) -> Outcome:
    judgements: list[Judgement] = []
    retrieval: dict[str, dict[str, float]] = {}
    answers: dict[str, Answer] = {}
    found: dict[str, Sequence[Shown]] = {}
    for question in questions:
        answer = system.ask(question) if question.turns else timed(lambda q=question: system.ask(q))
        shown = system.search(question, answer)
        judgements.append(judged(question, answer))
        if question.id in golds:
            retrieval[question.id] = score(shown, golds[question.id])
        if question.split == "dev":
            answers[question.id], found[question.id] = answer, shown[:KEPT]
    return Outcome(system.name, judgements, retrieval, answers, found)
