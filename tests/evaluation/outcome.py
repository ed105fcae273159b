"""What a run found out, kept as JSON so that a later run can be compared with it."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from assistant.records import Answer

from . import ranking
from .metrics import FIGURES, Judgement, pairs_right, values
from .shown import Shown
from .statistics import Figure, bootstrap, flipped, permutation_p

Scores = Mapping[str, Mapping[str, float]]


@dataclass(frozen=True, slots=True)
class Outcome:
    """One system's run: a judgement a question, and retrieval figures where they apply.

    `answers` and `found` (the first texts found) are kept for the report, not in the saved file.
    """

    system: str
    judgements: Sequence[Judgement]
    retrieval: Scores
    answers: Mapping[str, Answer] = field(default_factory=dict)
    found: Mapping[str, Sequence[Shown]] = field(default_factory=dict)

    def of(self, kind: str = "all", split: str = "all") -> list[Judgement]:
        """The judgements of one kind and split."""
        return [j for j in self.judgements if kind in ("all", j.kind) and split in ("all", j.split)]

    @property
    def kinds(self) -> list[str]:
        """The kinds asked, in order."""
        return list(dict.fromkeys(judgement.kind for judgement in self.judgements))


ALL_FIGURES = (*ranking.NAMES, *FIGURES, "direction pairs")
"""The name of every figure that a run has."""


def by_question(
    outcome: Outcome, name: str, kind: str = "all", split: str = "all"
) -> dict[str, float]:
    """A figure by question id (by group for "direction pairs"), where it applies."""
    judgements = outcome.of(kind, split)
    if name == "direction pairs":
        return pairs_right(judgements)
    if name in FIGURES:
        return values(judgements, name)
    ids = [j.id for j in judgements if j.id in outcome.retrieval]
    return {id: outcome.retrieval[id][name] for id in ids}


def figure(outcome: Outcome, name: str, kind: str = "all", split: str = "all") -> Figure | None:
    """A figure with its interval; None where it applies to nothing."""
    found = by_question(outcome, name, kind, split)
    groups = {judgement.id: judgement.group for judgement in outcome.judgements}
    return bootstrap(found, groups) if found else None


# ── against an earlier run ──────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Change:
    """How a figure moved since an earlier run, over the questions that both asked."""

    name: str
    before: float
    now: float
    p: float
    n: int


COMPARED = (
    "recall@1", "recall@5", "MRR", "words recall@1", "right", "CRAG", "vital nuggets",
    "citation recall", "citation precision", "headline", "refusal recall", "false refusals",
)  # fmt: skip


def changes(now: Outcome, before: Outcome) -> list[Change]:
    """The figures of both runs with the chance of so large a difference."""
    found = []
    for name in COMPARED:
        new, old = by_question(now, name), by_question(before, name)
        both = new.keys() & old.keys()
        if both:
            mean_old = sum(old[id] for id in both) / len(both)
            mean_new = sum(new[id] for id in both) / len(both)
            found.append(Change(name, mean_old, mean_new, permutation_p(new, old), len(both)))
    return found


def flips(now: Outcome, before: Outcome) -> tuple[Sequence[str], Sequence[str]]:
    """The ids of questions that became right, and of those that became wrong."""
    return flipped(by_question(now, "right"), by_question(before, "right"))


# ── on disk ─────────────────────────────────────────────────────────────────────────────────


def save(outcomes: Sequence[Outcome], path: Path) -> None:
    """Write the figures of every question (no texts) as JSON."""
    path.parent.mkdir(parents=True, exist_ok=True)
    record = {
        outcome.system: {
            "judgements": [asdict(judgement) for judgement in outcome.judgements],
            "retrieval": outcome.retrieval,
        }
        for outcome in outcomes
    }
    path.write_text(json.dumps(record, indent=1), encoding="utf-8")


def load(path: Path) -> dict[str, Outcome]:
    """The outcomes of an earlier run by system."""
    record = json.loads(path.read_text(encoding="utf-8"))
    return {
        name: Outcome(
            name,
            [Judgement(**{**j, "forbidden": tuple(j["forbidden"])}) for j in saved["judgements"]],
            saved["retrieval"],
        )
        for name, saved in record.items()
    }
