"""How sure an answer is, in [0, 1]: the chance that it is right in every respect.

A logistic curve over a few signals of the answer and of the search behind it, fitted by
`tests/evaluation/fit_confidence.py`. What tells most is whether a yes or no had to be withheld;
then how far the best sentence stands out, and how long a list is. The score of a sentence by
itself tells next to nothing.
"""

import math
from typing import NamedTuple

from assistant.answers.several import wants_several
from assistant.draft import Draft
from assistant.headline.wording import YES
from assistant.question import Kind, Question
from assistant.search.candidates import Candidate, Found


class Signals(NamedTuple):
    """What speaks for and against an answer; those without a word on it are 1 or 0."""

    lead: float  # of the best sentence found over the second, at most `LARGEST_LEAD`
    in_place: float  # share of the question's weighted words in the first sentence quoted
    withheld: float  # a yes or no is asked for and not given
    given: float  # a yes or no is given
    listed: float  # items under a headline that counts them
    single: float  # ... one item alone
    length: float  # ... log(1 + items)
    several: float  # several things are asked for, and sentences given rather than a list
    looked_up: float  # a record, the document itself or what a short form stands for is asked for
    words: float  # of the question, in tens, at most `MOST_WORDS`


WEIGHTS = Signals(
    lead=5.5,
    in_place=0.6,
    withheld=-3.2,
    given=1.2,
    listed=1.8,
    single=-1.6,
    length=-1.0,
    several=-0.5,
    looked_up=2.4,
    words=-0.2,
)
BIAS = 1.1
LARGEST_LEAD = 0.3  # beyond it the second sentence says nothing more about the first
MOST_WORDS = 4.0
_LOOKED_UP = frozenset({Kind.REFERENCE, Kind.METADATA, Kind.DEFINITION})


def confidence(question: Question, found: Found, draft: Draft) -> float:
    """The chance that a draft, which is no refusal, answers the question."""
    seen = signals(question, found, draft)
    logit = BIAS + sum(a * b for a, b in zip(WEIGHTS, seen, strict=True))
    return 1 / (1 + math.exp(-logit))


def signals(question: Question, found: Found, draft: Draft) -> Signals:
    """The signals of a draft."""
    first = _first_quoted(found, draft)
    ranked = found.sentences
    lead = ranked[0].score - ranked[1].score if len(ranked) > 1 else LARGEST_LEAD
    groups = {item.group for item in draft.chosen if item.group}
    given = draft.headline is not None and draft.headline.startswith((YES, "No:"))
    listed = bool(groups) and draft.headline is not None and not given
    return Signals(
        lead=min(lead, LARGEST_LEAD) if first else 0.0,
        in_place=first.in_place if first else 0.0,
        withheld=float(question.is_yes_no and first is not None and not (given or listed)),
        given=float(given),
        listed=float(listed),
        single=float(listed and len(groups) == 1),
        length=math.log1p(len(groups)) if listed else 0.0,
        several=float(wants_several(question) and not listed),
        looked_up=float(question.kind in _LOOKED_UP),
        words=min(len(question.core.split()) / 10, MOST_WORDS),
    )


def _first_quoted(found: Found, draft: Draft) -> Candidate | None:
    """The first sentence quoted that the search found; none where records were looked up."""
    by_id = {item.id: item for item in found.sentences}
    quoted = (by_id.get(unit.id) for item in draft.chosen for unit in item.units)
    return next((item for item in quoted if item), None)
