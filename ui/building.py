"""Indexing from the command line: a progress bar while it runs, a summary when it is done."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

from index.report import BuildReport
from index.report import Progress as Step
from ui.plain import clean

if TYPE_CHECKING:
    from assistant.settings import Settings

STAGES = {
    "reading": "Reading files",
    "exporting": "Preparing the embedding model",
    "embedding": "Embedding passages",
    "writing": "Writing the index",
    "checking": "Checking it",
}


def build_with_progress(
    console: Console,
    sources: Path | None,
    store: Path | None,
    settings: "Settings",
    ray: str | None = None,
) -> BuildReport:
    """Bring the index up to date, showing how far it is. Raises what `build` raises."""
    from assistant.api import DEFAULT_STORE, default_sources
    from index.build import build

    with progress_bar(console) as show:
        return build(
            sources or default_sources(),
            store or DEFAULT_STORE,
            settings.embedding,
            show,
            chroma=settings.chroma,
            ray=ray,
        )


@contextmanager
def progress_bar(console: Console) -> Iterator[Callable[[Step], None]]:
    """What to call with each step; the bar comes with the first and goes at the end."""
    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("left:"),
        TimeRemainingColumn(),
    )
    bar = Progress(*columns, console=console, transient=True)
    task = bar.add_task("Looking at the files", total=None)

    def show(step: Step) -> None:
        bar.start()
        name = STAGES.get(step.stage, step.stage)
        what = f"{name}: {clean(step.file)}" if step.file else name
        bar.update(task, description=what[:60], completed=step.done, total=step.total)

    try:
        yield show
    finally:
        bar.stop()


def summary(report: BuildReport) -> str:
    """What a build changed, in a few lines."""
    lines = []
    for word, names in (
        ("added", report.added),
        ("changed", report.changed),
        ("removed", report.removed),
    ):
        lines += [f"{word}: {clean(name)}" for name in names]
    lines += [f"skipped: {clean(name)}: {clean(reason)}" for name, reason in report.skipped]
    lines += [f"warning: {clean(text)}" for text in report.warnings]
    kept = f"{len(report.unchanged)} unchanged, " if report.unchanged else ""
    lines.append(
        f"{kept}{report.passages:,} passages, {report.embedded:,} newly embedded,"
        f" {report.seconds:.1f} s"
    )
    return "\n".join(lines)
