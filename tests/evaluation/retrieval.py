"""A quick look at retrieval alone, for tuning: `python -m tests.evaluation.retrieval --split dev`.

Prints recall@1/5/10, MRR and recall within the same number of words, by kind, for the retriever
of the project and, with `--also`, for the parts that it is made of. Takes seconds. With `--misses`
it lists the dev questions whose gold was not among the first five.
"""

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from index.records import Document, Passage

from . import ranking
from .questions import FILE, BadQuestions, Question, drifted, load, resolve
from .ranking import retrievable, score, wanted
from .shown import Shown

LIMIT = 30
"""Hits fetched: enough short passages to fill ten times `ranking.WORDS` words."""

COLUMNS = ("recall@1", "recall@5", "recall@10", "MRR", "words recall@1", "words recall@5")
PARTS = ("lexical-passages", "dense-passages", "lexical-sentences", "dense-sentences")

Search = Callable[[str], list[Shown]]
Scores = dict[str, dict[str, float]]


def shown_passage(passage: Passage) -> Shown:
    """A passage as the figures see it."""
    return Shown(passage.document_id, passage.start, passage.end, passage.text)


def part(opened: Any, name: str) -> Search:
    """One part of the project's retriever by itself, over an `OpenIndex`."""
    method, level = name.split("-")
    fetch = opened.passages if level == "passages" else opened.sentences

    def search(question: str) -> list[Shown]:
        if method == "lexical":
            tokens = opened.lexicon.tokens(question)
            found = opened.lexical_scores(level, tokens, LIMIT, None)
        else:
            found = opened.dense_scores(level, opened.embed_query(question), LIMIT, None)
        return [shown_passage(passage) for passage in fetch([id for id, _ in found])]

    return search


def project(bot: Any) -> Search:
    """The project's retriever, over an `Assistant`."""
    return lambda question: [
        shown_passage(hit.passage) for hit in bot.retrieve(question, limit=LIMIT)
    ]


def measure(
    search: Search,
    questions: Sequence[Question],
    documents: Callable[[str], Document],
    asked: Callable[[Question], str] = lambda question: question.question,
) -> tuple[Scores, float]:
    """The figures of every question by id, and the median seconds of a search."""
    scores, seconds = {}, []
    for question in questions:
        text = asked(question)
        begun = time.perf_counter()
        shown = search(text)
        seconds.append(time.perf_counter() - begun)
        sets = [[wanted(gold, documents(gold.document)) for gold in s] for s in question.gold_sets]
        scores[question.id] = score(shown, sets)
    return scores, sorted(seconds)[len(seconds) // 2] if seconds else 0.0


def means(scores: Scores, ids: Sequence[str]) -> dict[str, float]:
    """The mean of every figure over some questions."""
    return {name: sum(scores[id][name] for id in ids) / len(ids) for name in ranking.NAMES}


def table(name: str, scores: Scores, questions: Sequence[Question]) -> Table:
    """The figures by kind, and over all."""
    out = Table(title=name)
    for column in ("kind", "n", *COLUMNS):
        out.add_column(column, justify="left" if column == "kind" else "right")
    kinds = list(dict.fromkeys(question.kind for question in questions))
    for kind in [*kinds, "all"]:
        ids = [question.id for question in questions if kind in ("all", question.kind)]
        figures = means(scores, ids)
        cells = [f"{figures[column]:.3f}" for column in COLUMNS]
        out.add_row(kind, str(len(ids)), *cells, style="bold" if kind == "all" else "")
    return out


def misses(scores: Scores, questions: Sequence[Question]) -> list[str]:
    """The dev questions whose gold was not among the first five; never one of the test split."""
    return [
        f"{question.id}: {question.question}\n    gold: {question.gold[0].text[:160]}"
        for question in questions
        if question.split == "dev" and scores[question.id]["recall@5"] < 1
    ]


def resolved(drafts: Sequence[Path], documents: Callable[[str], Document]) -> list[Question]:
    """The committed questions, or drafts resolved against the documents as they are parsed now.

    Raises:
        BadQuestions: naming every gold text that has drifted or is not there.
    """
    if not drafts:
        questions = load()
        problems = drifted(questions, documents)
    else:
        questions, problems = resolve(load(drafts), documents)
    if problems:
        raise BadQuestions("\n".join(problems))
    return questions


def lenient(drafts: Sequence[Path], documents: Callable[[str], Document]) -> list[Question]:
    """The same, but gold texts that are not there only cost their question (said on stderr).

    Offsets are made anew from the texts: while a parser is worked on they move.
    """
    questions, problems = resolve(load(drafts or (FILE,)), documents)
    unresolved = {problem.split(":")[0] for problem in problems}
    dev = {question.id for question in questions if question.split == "dev"}
    for problem in problems:
        told = problem if problem.split(":")[0] in dev else "a test question: gold text not found"
        print(f"left out: {told}", file=sys.stderr)
    return [question for question in questions if question.id not in unresolved]


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--split", choices=["dev", "test", "all"], default="dev")
    parser.add_argument("--sources", type=Path, default=Path("source_docs"))
    parser.add_argument("--store", type=Path, default=Path(".exomir"))
    parser.add_argument("--draft", type=Path, nargs="*", default=[], help="other question files")
    parser.add_argument("--also", nargs="*", choices=PARTS, default=[], help="parts by themselves")
    parser.add_argument("--only-parts", action="store_true", help="needs no Assistant")
    parser.add_argument("--kinds", nargs="*", default=[], help="these kinds only")
    parser.add_argument("--misses", action="store_true", help="list the dev questions missed")
    options = parser.parse_args(arguments)
    searches, documents, close = _searches(options)
    console = Console()
    console.width = max(console.width, 120)
    questions = [
        question
        for question in lenient(options.draft, documents)
        if options.split in ("all", question.split)
        and (not options.kinds or question.kind in options.kinds)
        and not question.turns
        and retrievable(question, documents)
    ]
    for name, search in searches.items():
        scores, seconds = measure(search, questions, documents)
        console.print(table(f"{name}, {options.split}, {seconds * 1000:.1f} ms", scores, questions))
        if options.misses:
            console.print("\n".join(misses(scores, questions)), markup=False)
    close()


def _searches(
    options: argparse.Namespace,
) -> tuple[dict[str, Search], Callable[[str], Document], Callable[[], None]]:
    if options.only_parts:
        from index.build import build
        from index.opened import OpenIndex
        from index.settings import IndexSettings

        build(options.sources, options.store, IndexSettings())
        opened: Any = OpenIndex.open(options.store)
        parts = {name: part(opened, name) for name in options.also or PARTS}
        return parts, opened.document, opened.close
    from assistant import Assistant

    bot: Any = Assistant.open(sources=options.sources, store=options.store)
    searches = {"project": project(bot)}
    if options.also:
        from index.opened import OpenIndex

        opened = OpenIndex.open(options.store)
        searches |= {name: part(opened, name) for name in options.also}
    return searches, bot.document, bot.close


if __name__ == "__main__":
    main()
