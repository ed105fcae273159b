"""`make evaluate`: ask every question, compare with the peers, write the report.

`python -m tests.evaluation --help` lists the options.
"""

import argparse
import os
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
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
from .writers import SMALL, Written, model_settings, sample, save_dropped, writers_table

REPORTS = Path("reports/evaluation")
WIDTH = 170
"""Columns that the tables need; a narrower terminal wraps them."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the evaluation."""
    options = _options(arguments)
    from assistant import Assistant

    with ExitStack() as stack:
        bot: Any = stack.enter_context(Assistant.open(options.sources, options.store))
        questions = _questions(options, bot)
        systems: list[System] = [] if options.alone else [*_peers(options)]
        written = stack.enter_context(_written(options)) if options.llm else None
        outcomes = evaluate(
            [*systems, *([written] if written else []), Project(bot)],
            questions,
            bot.document,
            texts_of(options.sources),
        )
    report = _report(options, outcomes, questions)
    if written:
        table = writers_table(outcomes[-1], outcomes[-2], written.tallies)
        report = replace(report, writers=table)
    _print(report)
    write(report, options.out)
    if written and options.split == "dev":  # nobody is to read those of the test split
        save_dropped(written.tallies, options.out / "dropped.json")
    outcome.save(outcomes, options.save or options.out / "run.json")
    Console().print(f"written: {options.out / 'index.html'} and report.md", highlight=False)
    if options.write_floor:
        floor.write(report.own, options.write_floor)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.evaluation", description=__doc__)
    parser.add_argument("--split", choices=["dev", "test", "all"], default="all")
    parser.add_argument("--kinds", nargs="*", default=[], help="these kinds only")
    parser.add_argument(
        "--llm",
        help="a language model writes beside the verbatim writer: as in Settings.llm, or "
        f"{SMALL}, the small model of the tests on a server of its own",
    )
    parser.add_argument("--llm-base-url", help="the server that the model is on")
    parser.add_argument("--llm-timeout", type=float, default=60.0, help="seconds an answer")
    parser.add_argument("--sample", type=int, help="so many questions, evenly over the kinds")
    parser.add_argument("--questions", type=Path, nargs="*", default=[], help="other files")
    parser.add_argument("--sources", type=Path, default=Path("source_docs"))
    parser.add_argument("--store", type=Path, default=Path(".exomir"))
    parser.add_argument("--out", type=Path, default=REPORTS)
    parser.add_argument("--save", type=Path, help="keep the figures in this file")
    parser.add_argument("--against", type=Path, help="compare with figures kept before")
    parser.add_argument("--alone", action="store_true", help="without the peers")
    parser.add_argument("--no-cold", action="store_true", help="do not measure cold starts")
    parser.add_argument(
        "--write-floor", type=Path, nargs="?", const=floor.FILE, help="renew floor.json, or FILE"
    )
    return parser.parse_args(arguments)


@contextmanager
def _written(options: argparse.Namespace) -> Iterator[Written]:
    from assistant import Assistant

    with (
        model_settings(options.llm, options.llm_base_url, options.llm_timeout) as settings,
        Assistant.open(options.sources, options.store, settings) as bot,
    ):
        yield Written(bot)


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
    return sample(questions, options.sample) if options.sample else questions


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
        f"{_said(options, len(questions))} about the review; writer: verbatim"
        f"{f', and {options.llm} beside it' if options.llm else ''}. "
        "Intervals are 95 % bootstrap intervals; minimal pairs are drawn together.",
        "Peers read the file as it is and show their first chunk as the answer; follow-ups reach "
        "them as typed. 'words recall@k' counts gold spans within k x 150 words shown.",
        *(shortfalls(questions) if _is_whole(options) else []),
    ]
    return Report(
        "Evaluation of known questions", outcomes, questions, notes, changes, flips, costs
    )


def _is_whole(options: argparse.Namespace) -> bool:
    return options.split == "all" and not options.kinds and not options.sample


def _said(options: argparse.Namespace, number: int) -> str:
    """How many questions were asked, and which."""
    which = "" if options.split == "all" else f" of the {options.split} split"
    kinds = f" of the kinds {', '.join(options.kinds)}" if options.kinds else ""
    drawn = ", drawn evenly over the kinds," if options.sample else ""
    return f"{number} questions{drawn}{which}{kinds}"


def _print(report: Report) -> None:
    found: list[Table] = [comparison_table(report.outcomes), headline_table(report.own)]
    found += [report.writers] if report.writers else []
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
