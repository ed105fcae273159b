"""The report of a run: one page that needs no network, and the same figures as Markdown.

Dev questions are shown one by one; of the test split there are only figures by kind, so that nobody
tunes on it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median

from .metrics import errors_in_least_confident, risk_area, risk_coverage, values
from .outcome import Change, Outcome, figure
from .questions import Question

HEADLINE = (
    "recall@1", "recall@5", "MRR", "nDCG@10", "words recall@1", "words recall@5", "right", "CRAG",
    "vital nuggets", "all nuggets", "free of forbidden", "headline", "direction pairs",
    "list recall", "list precision", "citation recall", "citation precision",
    "citation integrity", "names and numbers", "primary reference", "source warning",
    "refusal recall", "refusal precision", "refusal reason", "false refusals", "words",
    "shared content words", "seconds",
)  # fmt: skip
BY_KIND = (
    "right", "vital nuggets", "citation recall", "citation precision", "primary reference",
    "free of forbidden", "refusal recall", "false refusals", "recall@1", "recall@5", "words",
)  # fmt: skip
COMPARISON = (
    "recall@1", "recall@3", "recall@5", "recall@10", "MRR", "nDCG@10", "words recall@1",
    "words recall@3", "words recall@5", "right", "CRAG", "vital nuggets", "words", "seconds",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Table:
    """A title, the names of its columns, and its rows."""

    title: str
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class Report:
    """Everything a report shows; the project's own outcome stands last in `outcomes`."""

    title: str
    outcomes: Sequence[Outcome]
    questions: Sequence[Question]
    notes: Sequence[str] = ()
    changes: Sequence[Change] = ()
    flips: tuple[Sequence[str], Sequence[str]] = ((), ())
    costs: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    writers: Table | None = None

    @property
    def own(self) -> Outcome:
        """The outcome of this project."""
        return self.outcomes[-1]


# ── the tables ──────────────────────────────────────────────────────────────────────────────


def headline_table(outcome: Outcome) -> Table:
    """The headline figures with intervals, for both splits and together."""
    rows = []
    for name in HEADLINE:
        found = [figure(outcome, name, split=split) for split in ("dev", "test", "all")]
        if any(found):
            rows.append([name, *(str(f) if f else "–" for f in found), str(found[2].n)])  # type: ignore[union-attr]
    for split_rows in _confidence_rows(outcome):
        rows.append(split_rows)
    return Table("Headline figures [95 % interval]", ("figure", "dev", "test", "all", "n"), rows)


def _confidence_rows(outcome: Outcome) -> list[list[str]]:
    areas, tenths = ["area under risk-coverage"], ["errors in least confident tenth"]
    middles = ["median words (lists apart)"]
    for split in ("dev", "test", "all"):
        judgements = outcome.of(split=split)
        areas.append(f"{risk_area(risk_coverage(judgements)):.3f}")
        tenth = errors_in_least_confident(judgements)
        tenths.append("–" if tenth is None else f"{tenth:.3f}")
        words = values(judgements, "words").values()
        middles.append(f"{median(words):.0f}" if words else "–")
    return [[*middles, ""], [*areas, ""], [*tenths, ""]]


def kind_table(outcome: Outcome, split: str) -> Table:
    """The figures of one split by kind."""
    rows = []
    for kind in [*outcome.kinds, "all"]:
        found = [figure(outcome, name, kind, split) for name in BY_KIND]
        cells = [f"{f.value:.1f}" if f and n == "words" else f"{f.value:.2f}" if f else "–"
                 for f, n in zip(found, BY_KIND, strict=True)]  # fmt: skip
        rows.append([kind, str(len(outcome.of(kind, split))), *cells])
    return Table(f"By kind, {split} split", ("kind", "n", *BY_KIND), rows)


def comparison_table(outcomes: Sequence[Outcome], split: str = "all") -> Table:
    """All systems on the same questions."""
    rows = []
    for name in COMPARISON:
        found = [figure(outcome, name, split=split) for outcome in outcomes]
        digits = 1 if name == "words" else 4 if name == "seconds" else 3
        rows.append([name, *(f"{f.value:.{digits}f}" if f else "–" for f in found)])
    return Table(
        f"The systems compared ({split} questions)",
        ("figure", *(outcome.system for outcome in outcomes)),
        rows,
    )


def change_table(changes: Sequence[Change]) -> Table:
    """The figures beside those of an earlier run."""
    rows = [
        [
            c.name,
            f"{c.before:.3f}",
            f"{c.now:.3f}",
            f"{c.now - c.before:+.3f}",
            f"{c.p:.3f}",
            str(c.n),
        ]
        for c in changes
    ]
    return Table("Against the earlier run", ("figure", "before", "now", "change", "p", "n"), rows)


def cost_table(costs: Mapping[str, Mapping[str, float]]) -> Table:
    """Cold and warm seconds and memory, a row a system."""
    names = list(dict.fromkeys(name for cost in costs.values() for name in cost))
    rows = [
        [system, *(f"{cost.get(n, float('nan')):.3f}" for n in names)]
        for system, cost in costs.items()
    ]
    return Table("Cost of one question", ("system", *names), rows)


def tables(report: Report) -> list[Table]:
    """All tables of a report, in order."""
    found = [headline_table(report.own), comparison_table(report.outcomes)]
    found += [kind_table(report.own, split) for split in ("test", "dev")]
    if report.writers:
        found.append(report.writers)
    if report.costs:
        found.append(cost_table(report.costs))
    if report.changes:
        found.append(change_table(report.changes))
    return found


# ── the failed questions ────────────────────────────────────────────────────────────────────


def failures(report: Report) -> list[tuple[Question, list[tuple[str, str]]]]:
    """Every dev question that is not right, with what was expected, said and found."""
    own = report.own
    wrong = {j.id: j for j in own.judgements if not j.right and j.split == "dev"}
    return [
        (question, _told(question, own))
        for question in report.questions
        if question.id in wrong and question.split == "dev"
    ]


def _told(question: Question, own: Outcome) -> list[tuple[str, str]]:
    answer = own.answers[question.id]
    judgement = next(j for j in own.judgements if j.id == question.id)
    expected = [
        f"{question.expect} {' or '.join(question.refusal)} {question.headline or ''}".strip()
    ]
    expected += [" | ".join(nugget.forms) for nugget in question.vital]
    said = f"[{answer.refusal}] " if answer.refusal else ""
    lines = [("earlier turns", " / ".join(question.turns)), ("expected", "; ".join(expected))]
    lines += [("gold", gold.text) for gold in question.gold]
    lines += [("forbidden, said", ", ".join(judgement.forbidden))]
    lines += [("understood as", answer.standalone if question.turns else "")]
    lines += [("headline", answer.headline or ""), ("said", said + answer.text)]
    lines += [("confidence", f"{answer.confidence:.2f}")]
    for number, shown in enumerate(own.found[question.id], start=1):
        lines.append((f"found {number}", shown.text))
    return [(name, text) for name, text in lines if text]


# ── Markdown ────────────────────────────────────────────────────────────────────────────────


def markdown_table(table: Table) -> str:
    """A table as Markdown."""
    lines = [f"| {' | '.join(table.columns)} |", "|" + "---|" * len(table.columns)]
    lines += [f"| {' | '.join(row)} |" for row in table.rows]
    return f"## {table.title}\n\n" + "\n".join(lines) + "\n"


def markdown(report: Report) -> str:
    """The report as Markdown."""
    parts = [f"# {report.title}\n", *(f"{note}\n" for note in report.notes)]
    parts += [markdown_table(table) for table in tables(report)]
    better, worse = report.flips
    if better or worse:
        parts.append(f"## Flipped\n\nNow right: {dev_ids(report, better)}\n")
        parts.append(f"Now wrong: {dev_ids(report, worse)}\n")
    parts.append("## Failed dev questions\n")
    for question, lines in failures(report):
        parts.append(f"### {question.id}: {question.question}\n")
        parts += [
            "\n".join(f"- **{name}**: {' '.join(text.split())}" for name, text in lines) + "\n"
        ]
    return "\n".join(parts)


def dev_ids(report: Report, ids: Sequence[str]) -> str:
    """The dev ids, and how many of the test split there are."""
    dev = {question.id for question in report.questions if question.split == "dev"}
    shown = [id for id in ids if id in dev]
    return f"{', '.join(shown) or 'none'}; and {len(ids) - len(shown)} of the test split"
