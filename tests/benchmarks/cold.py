"""Cold starts of this project and of the recipe, for the evaluation's report."""

import tempfile
from pathlib import Path

from .run import middle, probe

QUESTION = "Which exosomal miRNA targets PTEN?"


def cold_costs(sources: Path, store: Path, runs: int = 3) -> dict[str, dict[str, float]]:
    """Seconds and memory of one question in a new process, medians of interleaved runs.

    The index at `store` has to be there; the recipe's collection is made here first.
    """
    own, recipe = [], []
    with tempfile.TemporaryDirectory() as folder:
        probe("index_recipe", sources=sources.resolve(), folder=folder)
        for _ in range(runs):
            recipe.append(probe("cold_recipe", question=QUESTION, folder=folder))
            own.append(
                probe(
                    "cold_project",
                    question=QUESTION,
                    sources=sources.resolve(),
                    store=store.resolve(),
                )
            )
    wanted = ("wall s", "resident MiB", "peak MiB")
    return {
        name: {f"cold {key}": middle(results)[key] for key in wanted}
        for name, results in (("tutorial recipe", recipe), ("this project", own))
    }
