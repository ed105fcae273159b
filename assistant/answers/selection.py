"""Which sentences are shown beside the best one."""

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from assistant.answers.manner import has_number
from assistant.question import Kind, Question
from assistant.search.candidates import Candidate

NEAR_BEST = 0.72  # what goes on from the best sentence must score this share of its score
ADDING = 0.85  # ... what has words of the question that are still open, this share
CLOSE, AS_CLOSE = 0.88, 0.97  # ... and what adds nothing else, these: as a second, as a third
SURE = 0.5  # of the question's words, from which the best sentence needs no third to make sure
NEARER = 0.12  # by how much one must be nearer in meaning than those chosen, to be shown too
NEAR_TOP, FAR = 8, 0.5  # ... among how many, and with what share of the best score
LOOKED_AT = 12  # how far down the ranking further sentences are looked for


def select(
    ranked: Sequence[Candidate],
    limit: int,
    close: float = CLOSE,
    *,
    unsure: bool = False,
    fits: Mapping[str, float] = MappingProxyType({}),
) -> list[Candidate]:
    """The best sentence, then those near it that add to it.

    One adds when it covers words of the question that are still open, or goes on from the best. Of
    the third sentences that do neither, one in four was found to be of use: they must be as good,
    unless the best one leaves most of the question open, or one may not do anyway (`unsure`).
    A sentence is as near as its score says, or what it is ranked by (`fits`), which rises where it
    has the kind of thing that is asked for.
    """
    if not ranked or limit < 1:
        return []
    best, kept = ranked[0], [ranked[0]]
    still_open = set(best.missing)
    most = fits.get(best.id, best.score)
    most = most if unsure else max(best.score, most)  # one that may do has not lost by its kind
    unsure = unsure or best.coverage < SURE
    loose, third = (ADDING, ADDING) if unsure else (CLOSE, AS_CLOSE)
    for item in ranked[1:LOOKED_AT]:
        share = max(_share(item.score, best.score), _share(fits.get(item.id, 0.0), most))
        if len(kept) == limit or share < NEAR_BEST:
            break
        if item.entities < 0.8 * best.entities:
            continue
        if any(item.unit.text == one.unit.text for one in kept):
            continue  # what an abstract says again
        if item.unit.document_id != best.unit.document_id and item.missing - best.missing:
            continue  # another paper's, on something else
        second = len(kept) == 1
        adds = share >= (NEAR_BEST if unsure else ADDING) and bool(still_open - item.missing)
        near = min(close, loose) if second else third
        if share >= near or adds or ((second or unsure) and _follows(best, item)):
            kept.append(item)
            still_open &= item.missing
    if not unsure and len(kept) < limit and (nearer := _nearest_in_meaning(ranked, kept)):
        kept.append(nearer)
    return kept


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def _nearest_in_meaning(ranked: Sequence[Candidate], kept: Sequence[Candidate]) -> Candidate | None:
    """The sentence that is much nearer in meaning than those chosen, which only share more words.

    "What happened to painkillers?" is told by "the use of analgesics fell".
    """
    best = ranked[0]
    rest = [
        item
        for item in ranked[1:NEAR_TOP]
        if item not in kept
        and item.score >= FAR * best.score
        and item.entities >= 0.8 * best.entities
    ]
    nearest = max(rest, key=lambda item: item.dense, default=None)
    if nearest and nearest.dense > max(item.dense for item in kept) + NEARER:
        return nearest
    return None


def _follows(best: Candidate, item: Candidate) -> bool:
    same = item.unit.document_id == best.unit.document_id
    return same and 0 <= item.unit.start - best.unit.end <= 3


_WHICH_ONES = re.compile(
    r"\b(?:which|what) (?:[\w-]+ ){0,3}?(?:mi(?:cro)?-?rnas|mirs)\b", re.IGNORECASE
)


def with_figures(question: Question, chosen: Sequence[Candidate]) -> list[Candidate]:
    """The sentences chosen; beside a figure that is asked for, those alone that have one too."""
    if _WHICH_ONES.search(question.core):
        return list(chosen)  # "which miRNAs alter the sensitivity to it?" wants no figure
    if question.kind is not Kind.NUMBER or not chosen or not has_number(chosen[0].unit.text):
        return list(chosen)
    return [one for one in chosen if one is chosen[0] or has_number(one.unit.text)]
