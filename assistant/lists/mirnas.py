"""Exhaustive lists: every sentence and table row that names an item is read, not the first k.

A closed corpus deserves full recall, so nothing is cut off by rank: each finding about a miRNA is
held against the question's condition (`conditions.py`), part by part (`evidence.py`). What speaks
for it (`signals.py`) is weighed in one sum, a logistic regression, because a question's wording is
never read with certainty: what a sentence contradicts counts much, what it leaves open little.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.draft import Chosen
from assistant.lists.asked import wants_mirna_list
from assistant.lists.conditions import Condition, condition_of
from assistant.lists.items import asks_for_all
from assistant.lists.of_authors import told_of_authors
from assistant.lists.signals import score_of, signalled
from assistant.lists.told import Told
from assistant.question import Question
from assistant.search.weighing import weigh
from index.mirna import Mirna
from index.opened import OpenIndex

LEAST_SCORE = 0.0  # an item needs so much
FROM_BEST = 3.5  # how far an item may fall behind the best
MOST_FURTHER = 3  # findings cited behind the one that an item is shown by
MOST_READ = 128  # documents that a list reads in full


def documents_read(
    question: Question, opened: OpenIndex, documents: frozenset[str] | None
) -> frozenset[str] | None:
    """The documents that a list is drawn from: all, or where they are many, those nearest to it.

    Nearest are those that have most of the question's words, weighted by how rare they are.
    """
    among = [item.id for item in opened.documents if documents is None or item.id in documents]
    if len(among) <= MOST_READ:
        return documents
    weights: Counter[str] = Counter()
    for token, weight in weigh(question, opened).items():
        weights.update(dict.fromkeys(opened.documents_with(token), weight))
    return frozenset(sorted(among, key=lambda id: -weights[id])[:MOST_READ])


@dataclass(frozen=True, slots=True)
class Met:
    """A miRNA at a finding, and how well it meets the condition.

    `also` completes the finding, `further` tells of the same: each may rest on a study of its own.
    """

    mirna: Mirna
    own: Told
    score: float
    also: tuple[Told, ...] = ()
    further: tuple[Told, ...] = ()


def list_items(
    question: Question, opened: OpenIndex, documents: frozenset[str] | None = None
) -> list[Chosen]:
    """One entry a miRNA that meets the question's condition, in order of first mention.

    Empty where the question asks for other things than miRNAs, or names no condition.
    """
    if not wants_mirna_list(question):
        return []
    condition = Condition(()) if asks_for_all(question) else condition_of(question, opened)
    kept = meeting(question, condition, opened, documents)
    return [_chosen(met, opened) for met in kept]


def meeting(
    question: Question,
    condition: Condition,
    opened: OpenIndex,
    documents: frozenset[str] | None,
) -> list[Met]:
    """The miRNAs that meet a condition well enough, each where it meets it best."""
    best: dict[str, Met] = {}
    meetings = list(_meetings(question, condition, opened, documents))
    for met in meetings:
        key = met.mirna.key
        held = best.get(key)
        if held is None or met.score > held.score + 1e-9:
            best[key] = met
    top = max((met.score for met in best.values()), default=LEAST_SCORE)
    least = max(LEAST_SCORE, top - FROM_BEST)
    kept = {
        key: met
        for key, met in sorted(best.items(), key=lambda item: item[1].own.place)
        if met.score >= least
    }
    shown = _without_open_twins(kept)
    near = sorted((met for met in meetings if met.score >= least), key=lambda met: -met.score)
    return [replace(met, further=tuple(_further(met, near))) for met in shown]


def _further(met: Met, near: Sequence[Met]) -> list[Told]:
    """The other findings of the same miRNA that meet the condition too, the best first."""
    there = {met.own.id, *(one.id for one in met.also)}
    others = {one.own.id: one.own for one in near if one.mirna.key == met.mirna.key}
    return [one for key, one in others.items() if key not in there][:MOST_FURTHER]


def _meetings(
    question: Question,
    condition: Condition,
    opened: OpenIndex,
    documents: frozenset[str] | None,
) -> Iterator[Met]:
    read = (one.id for one in opened.documents if documents is None or one.id in documents)
    told = told_of_authors(question.core, opened, read)
    for finding, mention, signals, fits in signalled(question, opened, documents, condition):
        if told and finding.own.id not in told:
            continue
        also = dict.fromkeys(
            fit.where for fit in fits if fit.where is not None and fit.where is not finding.own
        )
        yield Met(mention.mirna, finding.own, score_of(signals), tuple(also))


def headline_of(
    items: Sequence[Chosen],
    opened: OpenIndex,
    documents: frozenset[str] | None = None,
    noun: str = "miRNA",
    about: str = "",
) -> str:
    """What was found and what was searched, in one line."""
    searched = [item for item in opened.documents if documents is None or item.id in documents]
    n, sentences = len(items), sum(getattr(item, "n_sentences", 0) for item in searched)
    return (
        f"{n} {noun}{'s' * (n != 1)}{about} found in {sentences:,} sentences and table rows of "
        f"{len(searched)} document{'s' * (len(searched) != 1)}"
    )


def names_of(items: Sequence[Chosen]) -> list[str]:
    """The names of a list's items, in order."""
    return [item.group for item in items if item.group]


def _without_open_twins(best: dict[str, Met]) -> list[Met]:
    """Drop a miRNA whose arm is left open where the same sentence's finding names the arm."""
    kept = []
    for key, met in best.items():
        fuller = [
            other
            for other_key, other in best.items()
            if other_key != key and met.mirna.matches(other.mirna) and len(other_key) > len(key)
        ]
        if any(other.own.block == met.own.block for other in fuller):
            continue
        kept.append(met)
    return kept


def _chosen(met: Met, opened: OpenIndex) -> Chosen:
    units = opened.sentences([one.id for one in (met.own, *met.also, *met.further)])
    return Chosen(tuple(units), group=met.mirna.name)
