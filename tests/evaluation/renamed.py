"""`make evaluate-renamed`: the same questions on a review in which every name is another.

The figures have to stay within `ALLOWED` of the plain ones, by kind: proof that nothing was learnt
by heart. Exits with 1 where they do not.
"""

import argparse
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from .metrics import mean
from .outcome import Outcome, figure
from .questions import BadQuestions, Question, load, resolve
from .renaming import SEED, Renaming
from .run import evaluate
from .systems import Project, texts_of

ALLOWED = 0.03
SHOWN = ("right", "vital nuggets", "citation recall", "refusal recall", "recall@1", "recall@5")


def renamed_sources(sources: Path, folder: Path, seed: int) -> Renaming:
    """Copy the sources with the names of their texts changed; returns the renaming."""
    folder.mkdir(parents=True, exist_ok=True)
    files = [path for path in sorted(sources.iterdir()) if path.is_file()]
    texts = {path: path.read_text(encoding="utf-8") for path in files if path.suffix == ".txt"}
    renaming = Renaming("\n".join(texts.values()), seed)
    for path in files:
        if path in texts:
            (folder / path.name).write_text(renaming.text(texts[path]), encoding="utf-8")
        elif path.suffix == ".toml":
            shutil.copy(path, folder)
    return renaming


def outcome_on(sources: Path, store: Path, questions: Sequence[Question]) -> Outcome:
    """The project's outcome on these sources; gold texts are resolved anew.

    Raises:
        BadQuestions: for a gold text that the sources do not hold.
    """
    from assistant import Assistant

    with Assistant.open(sources=sources, store=store) as bot:
        found, problems = resolve(questions, bot.document)
        if problems:
            raise BadQuestions("\n".join(problems))
        system: Any = Project(bot)
        return evaluate([system], found, bot.document, texts_of(sources))[0]


def compare(plain: Outcome, renamed: Outcome) -> tuple[Table, list[str]]:
    """The figures side by side, and the kinds that moved by more than `ALLOWED`."""
    out = Table(title="plain / renamed")
    for column in ("kind", "n", *SHOWN):
        out.add_column(column, justify="left" if column == "kind" else "right")
    moved = []
    for kind in [*plain.kinds, "all"]:
        cells = []
        for name in SHOWN:
            before, after = figure(plain, name, kind), figure(renamed, name, kind)
            if before is None or after is None:
                cells.append("–")
                continue
            cells.append(f"{before.value:.2f} / {after.value:.2f}")
            if abs(after.value - before.value) > ALLOWED:
                moved.append(f"{kind}: {name} {before.value:.3f} -> {after.value:.3f}")
        out.add_row(kind, str(len(plain.of(kind))), *cells)
    return out, moved


def main(arguments: Sequence[str] | None = None) -> None:
    """Run both and print what moved."""
    parser = argparse.ArgumentParser(prog="python -m tests.evaluation.renamed", description=__doc__)
    parser.add_argument("--sources", type=Path, default=Path("source_docs"))
    parser.add_argument("--store", type=Path, default=Path(".exomir"))
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--flips", action="store_true", help="name the dev questions that flipped")
    options = parser.parse_args(arguments)
    questions = load()
    plain = outcome_on(options.sources, options.store, questions)
    with tempfile.TemporaryDirectory() as folder:
        sources = Path(folder) / "source_docs"
        renaming = renamed_sources(options.sources, sources, options.seed)
        changed = [renaming.question(question) for question in questions]
        renamed = outcome_on(sources, Path(folder) / "store", changed)
    table, moved = compare(plain, renamed)
    console = Console()
    console.print(table)
    for line in moved:
        console.print(f"moved by more than {ALLOWED}: {line}", highlight=False)
    if options.flips:
        _print_flips(console, plain, renamed, changed)
    console.print(f"right: {mean(plain.of(), 'right'):.3f} -> {mean(renamed.of(), 'right'):.3f}")
    sys.exit(1 if moved else 0)


def _print_flips(
    console: Console, plain: Outcome, renamed: Outcome, changed: Sequence[Question]
) -> None:
    right = {judgement.id: judgement.right for judgement in plain.judgements}
    asked = {question.id: question.question for question in changed}
    for judgement in renamed.judgements:
        if judgement.split == "dev" and judgement.right != right[judgement.id]:
            now = "right" if judgement.right else "wrong"
            answer = renamed.answers[judgement.id]
            text = f"{judgement.id} now {now}: {asked[judgement.id]}\n    {answer.text[:400]}"
            console.print(text, markup=False, highlight=False)


if __name__ == "__main__":
    main()
