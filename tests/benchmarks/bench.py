"""`make bench`: what answering and indexing cost beside the tutorial recipe, as ratios in one run.

The ratios are compared with `baseline.json`; what became worse by more than `WORSE` is flagged.
`--only cold warm` runs some parts; growth to 100,000 passages takes the longest by far.
"""

import argparse
import json
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table

from .sections import SECTIONS, ProbeFailed, Section, Setup, prepare

BASELINE = Path(__file__).with_name("baseline.json")
WIDTH = 170
"""Columns that the tables need; a narrower terminal wraps them."""

WORSE = 1.2
"""A ratio so many times its baseline is flagged; the same code varies by a tenth or so."""

GOALS = {
    "cold: exomir ask / recipe": 0.35,
    "resident memory / recipe": 0.7,
    "warm: ask / recipe's retrieval": 1.0,
    "warm: ask / its embedding and search": 2.0,
    "page ready / bare ChatInterface": 2.0,
    "page usable in a browser / bare ChatInterface": 2.0,
    "ask at 100,000 / 1,000 passages": 3.0,
}
"""What the ratios are to be at most."""


def figures_table(section: Section) -> Table:
    """The figures of a part, one row a system."""
    names = list(dict.fromkeys(name for row in section.rows.values() for name in row))
    out = Table("", *names, title=section.title)
    for system, row in section.rows.items():
        out.add_row(system, *(_short(row[name]) if name in row else "–" for name in names))
    return out


def _short(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def ratio_table(ratios: Mapping[str, float], baseline: Mapping[str, float]) -> Table:
    """The ratios beside goal and baseline."""
    out = Table("ratio", "now", "goal", "baseline", "", title="Ratios (smaller is better)")
    for name, ratio in ratios.items():
        goal, before = GOALS.get(name), baseline.get(name)
        told = [f"≤ {goal}" if goal else "", f"{before:.3f}" if before else ""]
        out.add_row(name, f"{ratio:.3f}", *told, verdict(ratio, goal, before))
    return out


def verdict(ratio: float, goal: float | None, before: float | None) -> str:
    """What a ratio deserves to be told: over its goal, worse than the baseline, or nothing."""
    said = []
    if goal is not None and ratio > goal:
        said.append("over the goal")
    if before is not None and ratio > WORSE * before:
        said.append("WORSE than the baseline")
    return ", ".join(said)


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.bench", description=__doc__)
    parser.add_argument("--only", nargs="*", choices=SECTIONS, default=list(SECTIONS))
    parser.add_argument("--runs", type=int, default=3, help="cold starts each")
    parser.add_argument("--growth", type=int, nargs="*", default=[1_000, 10_000, 100_000])
    parser.add_argument("--sources", type=Path, default=Path("source_docs"))
    parser.add_argument("--data", type=Path, default=Path("../shared/data/pubmedqa/ori_pqal.json"))
    parser.add_argument("--json", type=Path, help="keep all figures in this file")
    parser.add_argument("--write-baseline", action="store_true")
    options = parser.parse_args(arguments)
    baseline = json.loads(BASELINE.read_text(encoding="utf-8")) if BASELINE.is_file() else {}
    with tempfile.TemporaryDirectory() as folder:
        setup = Setup(
            options.sources.resolve(),
            options.data.resolve(),
            Path(folder),
            options.runs,
            options.growth,
        )
        sections = _measure(setup, options.only)
    ratios = {name: ratio for section in sections for name, ratio in section.ratios.items()}
    _console().print(ratio_table(ratios, baseline))
    if options.json:
        kept = {section.title: section.rows for section in sections}
        options.json.write_text(json.dumps(kept, indent=1, default=dict), encoding="utf-8")
    if options.write_baseline:
        rounded = {name: round(ratio, 3) for name, ratio in (baseline | ratios).items()}
        BASELINE.write_text(json.dumps(rounded, indent=1) + "\n", encoding="utf-8")


def _console() -> Console:
    console = Console()
    console.width = max(console.width, WIDTH)
    return console


def _measure(setup: Setup, names: Sequence[str]) -> list[Section]:
    console = _console()
    if set(names) - {"indexing", "growth"}:
        with console.status("indexing the sources"):
            prepare(setup)
    found = []
    for name in names:
        try:
            with console.status(name):
                found.append(SECTIONS[name](setup))
        except ProbeFailed as error:
            console.print(f"{name} could not be measured: {error}", markup=False)
            continue
        console.print(figures_table(found[-1]))
        for note in found[-1].notes:
            console.print(note)
    return found


if __name__ == "__main__":
    main()
