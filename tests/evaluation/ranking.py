"""Retrieval figures by gold span: what a ranked list of texts is worth for a question.

A hit counts for a gold span when the hit's own span covers it fully. Longer chunks win at a plain
"@k", so every system is also measured within the same number of words shown: its list is cut after
`WORDS` words for k = 1, 3 x `WORDS` for k = 3 and so on, the last hit cut in the middle.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import ir_measures
from ir_measures import RR, R, nDCG

from index.records import EVIDENCE_KINDS, BlockKind, Document

from .questions import Gold, Question
from .shown import Shown, cut

WORDS = 150
"""About one chunk of the tutorial recipe (1,000 characters)."""

CUTOFFS = (1, 3, 5, 10)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A gold span in both frames: of `Document.text` and of the file's own text."""

    document: str
    start: int
    end: int
    file_start: int
    file_end: int


def wanted(gold: Gold, document: Document) -> Wanted:
    """The gold span with its place in the file as well.

    A gold text that the layout interrupts spans the interruption in the file: a chunk of the file
    has to hold both halves.
    """
    at = [document.source_offset(place) for place in range(gold.start, gold.end)]
    known = [place for place in at if place is not None] or [-1]
    return Wanted(gold.document, gold.start, gold.end, min(known), max(known) + 1)


def covers(shown: Shown, span: Wanted) -> bool:
    """Whether the shown text holds the whole gold span."""
    start, end = (span.file_start, span.file_end) if shown.of_file else (span.start, span.end)
    return shown.document == span.document and shown.start <= start and end <= shown.end


# ── measures ────────────────────────────────────────────────────────────────────────────────

_PLAIN = {f"recall@{k}": R @ k for k in CUTOFFS} | {"nDCG@10": nDCG @ 10}
_EVERYTHING = 100_000
NAMES = (*_PLAIN, "MRR", *(f"words recall@{k}" for k in CUTOFFS))
"""The names of all retrieval figures."""


def score(shown: Sequence[Shown], sets: Sequence[Sequence[Wanted]]) -> dict[str, float]:
    """All figures of one question; of several gold sets, the one that serves best counts.

    Recall is the share of gold spans covered; nDCG takes each span by itself (its ideal is rank 1);
    MRR is the first hit that covers any span of the set.
    """
    scored = [_score_set(shown, spans) for spans in sets]
    return {name: max(figures[name] for figures in scored) for name in NAMES}


def _score_set(shown: Sequence[Shown], spans: Sequence[Wanted]) -> dict[str, float]:
    ranks = [_rank(shown, span) for span in spans]
    figures = {name: _mean_measure(measure, ranks) for name, measure in _PLAIN.items()}
    figures["MRR"] = _mean_measure(RR @ _EVERYTHING, [min(ranks, key=lambda r: r or _EVERYTHING)])
    for k in CUTOFFS:
        within = cut(shown, k * WORDS)
        figures[f"words recall@{k}"] = _mean_measure(
            R @ _EVERYTHING, [_rank(within, span) for span in spans]
        )
    return figures


def _rank(shown: Sequence[Shown], span: Wanted) -> int | None:
    return next((rank for rank, item in enumerate(shown, start=1) if covers(item, span)), None)


def _mean_measure(measure: ir_measures.Measure, ranks: Sequence[int | None]) -> float:
    """The mean of a measure over queries that have one relevant document each, at these ranks."""
    qrels, run = [], []
    for number, rank in enumerate(ranks):
        query = str(number)
        qrels.append(ir_measures.Qrel(query, "gold", 1))
        run.append(ir_measures.ScoredDoc(query, "other", 0.0))
        if rank is not None:
            run += [ir_measures.ScoredDoc(query, f"x{i}", 1.0 + rank - i) for i in range(1, rank)]
            run.append(ir_measures.ScoredDoc(query, "gold", 1.0))
    return float(ir_measures.calc_aggregate([measure], qrels, run)[measure])


def retrievable(question: Question, documents: Callable[[str], Document]) -> bool:
    """Whether retrieval can be measured on it: its gold stands in text that is searched.

    Not so for a look-up whose gold is an entry of the reference list.
    """
    spans = question.gold
    return bool(question.answerable and spans) and all(
        _kind_at(documents(gold.document), gold.start) in EVIDENCE_KINDS for gold in spans
    )


def _kind_at(document: Document, place: int) -> BlockKind | None:
    inside = (block.kind for block in document.blocks if block.start <= place < block.end)
    return next(inside, None)
