"""The plots of a report, each as an SVG text that stands in the page itself."""

import io
from collections.abc import Sequence
from typing import Any

from .metrics import risk_coverage
from .outcome import Outcome, figure

CUTOFFS = (1, 3, 5, 10)
OWN = "#0b6e75"
PEERS = ("#c8553d", "#7d8597", "#d8a31a", "#5c4d7d")
SPLITS = {"dev": "#7fb7bb", "test": OWN}


def _figure(width: float = 5.6, height: float = 3.4) -> tuple[Any, Any]:
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    drawn, axes = pyplot.subplots(figsize=(width, height), layout="constrained")
    axes.spines[["top", "right"]].set_visible(False)
    axes.grid(alpha=0.25)
    return drawn, axes


def _svg(drawn: Any) -> str:
    from matplotlib import pyplot

    out = io.StringIO()
    drawn.savefig(out, format="svg", metadata={"Date": None})
    pyplot.close(drawn)
    text = out.getvalue()
    return text[text.index("<svg") :]


def recall(outcomes: Sequence[Outcome], name: str = "words recall") -> str:
    """Recall at 1, 3, 5, 10 with intervals, one line a system."""
    drawn, axes = _figure()
    colours = (*PEERS[: len(outcomes) - 1], OWN)
    for outcome, colour in zip(outcomes, colours, strict=True):
        figures = [figure(outcome, f"{name}@{k}") for k in CUTOFFS]
        if any(found is None for found in figures):
            continue
        middle = [found.value for found in figures if found]
        spread = [
            [found.value - found.low for found in figures if found],
            [found.high - found.value for found in figures if found],
        ]
        axes.errorbar(CUTOFFS, middle, spread, marker="o", color=colour, label=outcome.system)
    axes.set(xlabel="k", ylabel=f"{name}@k", ylim=(0, 1.02), xticks=CUTOFFS)
    axes.legend(frameon=False, fontsize=8)
    return _svg(drawn)


def risk(outcome: Outcome) -> str:
    """Risk against coverage as answers are taken from the most confident on, by split."""
    drawn, axes = _figure()
    for split, colour in SPLITS.items():
        points = risk_coverage(outcome.of(split=split))
        if points:
            coverage, wrong = zip(*points, strict=True)
            axes.step(coverage, wrong, where="post", color=colour, label=split)
    axes.set(xlabel="coverage (share of all questions answered)", ylabel="risk (share wrong)")
    axes.set(xlim=(0, 1), ylim=(0, None))
    axes.legend(frameon=False, fontsize=8)
    return _svg(drawn)


def latency(outcomes: Sequence[Outcome]) -> str:
    """The warm seconds of a question, one box a system, in milliseconds."""
    drawn, axes = _figure()
    times = [
        [1000 * j.seconds for j in outcome.judgements if j.kind != "follow_up"]
        for outcome in outcomes
    ]
    axes.boxplot(times, orientation="horizontal", whis=(5, 95), showfliers=False)
    axes.set_yticks(range(1, len(outcomes) + 1), [outcome.system for outcome in outcomes])
    axes.set(xlabel="milliseconds (box: quartiles, whiskers: 5 to 95 %)")
    axes.set_xlim(left=0)
    return _svg(drawn)


def kinds(outcome: Outcome) -> str:
    """The share of right answers by kind, dev beside test."""
    drawn, axes = _figure(height=4.6)
    names = outcome.kinds[::-1]
    for offset, split, colour in ((0.2, "dev", SPLITS["dev"]), (-0.2, "test", OWN)):
        figures = [figure(outcome, "right", kind, split) for kind in names]
        shares = [found.value if found else 0.0 for found in figures]
        axes.barh(
            [at + offset for at in range(len(names))], shares, 0.38, color=colour, label=split
        )
    axes.set_yticks(range(len(names)), names)
    axes.set(xlabel="share of right answers", xlim=(0, 1))
    axes.legend(frameon=False, fontsize=8, loc="upper center", bbox_to_anchor=(0.5, 1.1), ncols=2)
    return _svg(drawn)
