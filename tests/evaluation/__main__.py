"""`make evaluate`: ask every question, compare with the peers, write the report.

`python -m tests.evaluation --help` lists the options.
"""

import argparse
import os
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("ANONYMIZED_TELEMETRY", "False")

from rich.console import Console
from rich.table import Table as RichTable

from . import floor, outcome
from .page import write
from .questions import Question, shortfalls
from .report import Report, Table, comparison_table, headline_table, kind_table
from .run import evaluate
from .systems import Peer, Project, System, peers, texts_of

REPORTS = Path("reports/evaluation")
WIDTH = 170
"""Columns that the tables need; a narrower terminal wraps them."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the evaluation."""
    options = _options(arguments)
    from assistant import Assistant, Settings

    settings = Settings(llm=options.llm)
    bot: Any = Assistant.open(sources=options.sources, store=options.store, settings=settings)
    with closing(bot):
        questions = _questions(options, bot)
        systems: list[System] = [] if options.alone else [*_peers(options)]
        outcomes = evaluate(
            [*systems, Project(bot)], questions, bot.document, texts_of(options.sources)
        )
    report = _report(options, outcomes, questions)
    _print(report)
    write(report, options.out)
    outcome.save(outcomes, options.save or options.out / "run.json")
    Console().print(f"written: {options.out / 'index.html'} and report.md", highlight=False)
    if options.write_floor:
        floor.write(report.own)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.evaluation", description=__doc__)
    parser.add_argument("--split", choices=["dev", "test", "all"], default="all")
    parser.add_argument("--kinds", nargs="*", default=[], help="these kinds only")
    parser.add_argument("--llm", help="a language model writes, as in Settings.llm")
    parser.add_argument("--questions", type=Path, nargs="*", default=[], help="other files")
    parser.add_argument("--sources", type=Path, default=Path("source_docs"))
    parser.add_argument("--store", type=Path, default=Path(".exomir"))
    parser.add_argument("--out", type=Path, default=REPORTS)
    parser.add_argument("--save", type=Path, help="keep the figures in this file")
    parser.add_argument("--against", type=Path, help="compare with figures kept before")
    parser.add_argument("--alone", action="store_true", help="without the peers")
    parser.add_argument("--no-cold", action="store_true", help="do not measure cold starts")
    parser.add_argument("--write-floor", action="store_true", help="renew floor.json")
    return parser.parse_args(arguments)


def _questions(options: argparse.Namespace, bot: Any) -> list[Question]:
    from .retrieval import resolved

    questions = [
        question
        for question in resolved(options.questions, bot.document)
        if options.split in ("all", question.split)
        and (not options.kinds or question.kind in options.kinds)
    ]
    if not questions:
        raise SystemExit("no question fits --split and --kinds; ask for more")
    return questions


def _peers(options: argparse.Namespace) -> list[Peer]:
    from index.opened import OpenIndex

    return peers(options.sources, OpenIndex.open(options.store))


def _report(
    options: argparse.Namespace, outcomes: Sequence[outcome.Outcome], questions: list[Question]
) -> Report:
    own = outcomes[-1]
    changes, flips = [], ([], [])
    if options.against:
        before = outcome.load(options.against)[own.system]
        changes, flips = outcome.changes(own, before), outcome.flips(own, before)
    costs = {}
    if not options.no_cold and not options.alone:
        from tests.benchmarks.cold import cold_costs

        costs = cold_costs(options.sources, options.store)
    notes = [
        f"{len(questions)} questions about the review; writer: {options.llm or 'verbatim'}. "
        "Intervals are 95 % bootstrap intervals; minimal pairs are drawn together.",
        "Peers read the file as it is and show their first chunk as the answer; follow-ups reach "
        "them as typed. 'words recall@k' counts gold spans within k x 150 words shown.",
        *(shortfalls(questions) if options.split == "all" and not options.kinds else []),
    ]
    return Report(
        "Evaluation of known questions", outcomes, questions, notes, changes, flips, costs
    )


def _print(report: Report) -> None:
    found: list[Table] = [comparison_table(report.outcomes), headline_table(report.own)]
    found += [
        kind_table(report.own, split) for split in ("dev", "test") if report.own.of(split=split)
    ]
    console = Console()
    console.width = max(console.width, WIDTH)
    for table in found:
        out = RichTable(title=table.title)
        for number, column in enumerate(table.columns):
            out.add_column(column, justify="right" if number else "left")
        for row in table.rows:
            out.add_row(*row)
        console.print(out)


if __name__ == "__main__":
    main()
