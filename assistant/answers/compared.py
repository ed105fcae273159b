"""Two things side by side: a group of sentences for each, and whether they go in step."""

from collections.abc import Callable, Sequence

import numpy as np

from assistant.answers.fits import fits_of
from assistant.answers.selection import ADDING
from assistant.answers.shared import asks_what_is_shared, told_of_both
from assistant.answers.side import Side, beside_the_side
from assistant.answers.sides import of_each_mirna, on_their_own
from assistant.biology.parties import pairs
from assistant.draft import Chosen, Draft
from assistant.headline.direction import body_of
from assistant.headline.in_step import asks_in_step, in_step
from assistant.question import Question
from assistant.search.candidates import Candidate, Found
from index.mirna import find_mirnas
from index.opened import OpenIndex

PAIR = 2  # miRNAs that may go in step
MEETING = 1.3  # what a sentence gains for each place or process that is asked about beside a side
MOST_SHARED = 2  # sentences on all sides at once
MOST_LIKE, LIKE = 5, 0.5  # sentences of a side, of such a share of the best one's score, ...
LIKENESS = 2.0  # ... among which those most like the other side's are looked for, so much beside it
ANOTHER = 0.6  # of the best one's score: what a sentence not yet shown needs to stand for a side

Search = Callable[[Question], Found]


def comparison(
    question: Question, several: Sequence[Side], search: Search, opened: OpenIndex
) -> Draft | None:
    """One group a side: for each, the best sentence on it; None where a side has none."""
    ranked_on = [_told_of(side, search, opened) for side in several]
    told = [on_their_own(question, several, ranked) for ranked in ranked_on]
    if not all(told):
        return None
    shared = asks_what_is_shared(question)
    if shared and (of_all := [one for one in ranked_on[0] if _is_on_all(one, several)]):
        return Draft(tuple(Chosen((one.unit,)) for one in of_all[:MOST_SHARED]))
    if shared and (both := told_of_both(told)):
        picked = zip(both, several, strict=True)
        groups = tuple(Chosen((item.unit,), group=side.label) for item, side in picked)
        return Draft(groups)
    if len(told) == PAIR and all(_is_open(side, opened) for side in several):
        told = _like_with_like(told, opened)
    chosen: list[Chosen] = []
    shown: set[str] = set()
    for side, ranked in zip(several, told, strict=True):
        new = [item for item in ranked if item.id not in shown]
        if ranked[0].id in shown and pairs(ranked[0].text):  # "A and B hit C and D, respectively"
            new = []
        best = new[0] if new and new[0].score >= ANOTHER * ranked[0].score else ranked[0]
        close = [item for item in new[:2] if item is not best and item.score >= ADDING * best.score]
        for item in [best, *close]:
            shown.add(item.id)
            chosen.append(Chosen((item.unit,), group=side.label))
    return Draft(tuple(chosen)) if len(shown) > 1 else None


def _is_open(side: Side, opened: OpenIndex) -> bool:
    """Whether a side is a miRNA of which nothing in particular is asked."""
    return bool(find_mirnas(side.label)) and not beside_the_side(side, opened)


def _like_with_like(told: Sequence[list[Candidate]], opened: OpenIndex) -> list[list[Candidate]]:
    """The rankings of two sides with those first that are good and most alike.

    Whoever asks how two things differ wants to be told the same of both.
    """
    good = [[one for one in ranked if one.score >= LIKE * ranked[0].score] for ranked in told]
    ids = [[one.id for one in some[:MOST_LIKE]] for some in good]
    one, other = (opened.sentence_vectors(some) for some in ids)
    alike = one @ other.T * LIKENESS
    shares = [np.array([c.score / some[0].score for c in some[:MOST_LIKE]]) for some in good]
    worth = alike + shares[0][:, None] + shares[1][None, :]
    worth[np.array(ids[0])[:, None] == np.array(ids[1])[None, :]] = 0.0
    best = np.unravel_index(np.argmax(worth), worth.shape)
    return [
        [some[at], *(item for item in ranked if item is not some[at])]
        for some, ranked, at in zip(good, told, best, strict=True)
    ]


def _is_on_all(told: Candidate, several: Sequence[Side]) -> bool:
    """Whether a sentence names every side, all miRNAs: what it says they have in common."""
    return all(
        find_mirnas(side.label) and side.told_by(told) and side.exactly(told) for side in several
    )


def headline_in_step(
    question: Question, draft: Draft, search: Search, opened: OpenIndex
) -> str | None:
    """A headline on whether two miRNAs go the same way, by what a draft tells of each."""
    if not asks_in_step(question.core):
        return None
    several = of_each_mirna(question)
    if len(several) != PAIR:
        return None
    groups = [
        [
            body_of(unit)
            for chosen in draft.chosen
            for unit in chosen.units
            if not chosen.group or chosen.group == side.label
        ]
        for side in several
    ]
    elsewhere = [
        [body_of(item.unit) for item in _told_of(side, search, opened)] for side in several
    ]
    return in_step([side.question.core for side in several], groups, elsewhere)


def _told_of(side: Side, search: Search, opened: OpenIndex) -> list[Candidate]:
    """The sentences on a side, best first."""
    told = [item for item in search(side.question).sentences if side.told_by(item)]
    fits, beside = fits_of(side.question, told), beside_the_side(side, opened)

    def fit(item: Candidate) -> float:
        met = sum(bool(term.find(item.unit.search_text)) for term in beside)
        return fits[item.id] * MEETING**met

    ranked = sorted(told, key=fit, reverse=True)
    return [item for item in ranked if side.exactly(item)] or ranked
