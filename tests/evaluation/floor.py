"""The floor that CI holds the test split to, by kind: a little under what was measured."""

import json
import math
from pathlib import Path

from .metrics import LESS_IS_BETTER
from .outcome import Outcome, figure

FILE = Path(__file__).with_name("floor.json")
PAPERS_FILE = FILE.with_name("floor_papers.json")
PAPERS = FILE.with_name("papers")
"""Papers that were made up for the evaluation; `papers.jsonl` holds the questions on them."""
SLACK = 0.05
"""How far under what was measured the floor lies."""

HELD = (
    "recall@5", "right", "vital nuggets", "free of forbidden", "citation recall",
    "citation precision", "primary reference", "refusal recall", "false refusals",
)  # fmt: skip
WITHOUT_SLACK = ("citation integrity",)
"""What has to stay as measured: one inexact quote is one too many."""

Floor = dict[str, dict[str, float]]


def measured_floor(outcome: Outcome) -> Floor:
    """The floor under an outcome: kind -> figure -> the worst value allowed."""
    floor: Floor = {}
    for kind in [*outcome.kinds, "all"]:
        floor[kind] = {}
        for name in (*HELD, *WITHOUT_SLACK):
            found = figure(outcome, name, kind, "test")
            if found is None:
                continue
            slack = 0.0 if name in WITHOUT_SLACK else SLACK
            if name in LESS_IS_BETTER:
                floor[kind][name] = math.ceil(100 * (found.value + slack)) / 100
            else:
                floor[kind][name] = max(0.0, math.floor(100 * (found.value - slack)) / 100)
    return floor


def below(outcome: Outcome, floor: Floor) -> list[str]:
    """Every figure of the test split that is worse than its floor, one line each."""
    problems = []
    for kind, figures in floor.items():
        for name, limit in figures.items():
            found = figure(outcome, name, kind, "test")
            if found is None:
                problems.append(f"{kind}: {name} is not measured any more (floor {limit})")
            elif found.value > limit if name in LESS_IS_BETTER else found.value < limit:
                problems.append(f"{kind}: {name} is {found.value:.3f}, floor {limit}")
    return problems


def read(path: Path = FILE) -> Floor:
    """The committed floor."""
    return json.loads(path.read_text(encoding="utf-8"))


def write(outcome: Outcome, path: Path = FILE) -> None:
    """Commit to what an outcome reached."""
    path.write_text(json.dumps(measured_floor(outcome), indent=1) + "\n", encoding="utf-8")
