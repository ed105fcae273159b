"""What two sides of a comparison have in common: the sentences on each that name the same things.

"What do A and B share?": of the good sentences on A and on B, the two that speak of one pathway,
target or course of things.
"""

import itertools
import re
from collections.abc import Sequence

from assistant.biology.concepts import find_concepts
from assistant.question import Question
from assistant.search.candidates import Candidate

GOOD = 0.5  # what a sentence must keep of the score of its side's best one
NAMED, TOLD = 1.0, 0.5  # what a shared name counts, and a shared course of things
_ASKED = re.compile(
    r"\b(?:in common|common to)\b|\bshar(?:e|es|ed|ing)\b|\boverlap\w*"
    r"|\bcommon (?:\w+ )?(?:ground|denominator|features?|threads?"
    r"|targets?|pathways?|mechanisms?)\b|\bsimilarit(?:y|ies)\b",
    re.IGNORECASE,
)


def asks_what_is_shared(question: Question) -> bool:
    """Whether it is asked what things have in common."""
    return bool(_ASKED.search(question.core))


def told_of_both(sides: Sequence[Sequence[Candidate]]) -> list[Candidate]:
    """A sentence for each side, best first, such that all name the same; nothing where none do."""
    good = [[item for item in ranked if item.score >= GOOD * ranked[0].score] for ranked in sides]
    best = max(itertools.product(*good), key=_weight, default=())
    return list(best) if best and _weight(best) else []


def _weight(told: Sequence[Candidate]) -> float:
    """What sentences share, and the more the better they fit."""
    named = [_things(item) for item in told]
    shared = set.intersection(*(set(things) for things in named))
    weight = sum(named[0][key] for key in shared)
    for item in told:
        weight *= item.score
    return weight if len({item.id for item in told}) == len(told) else 0.0


def _things(told: Candidate) -> dict[str, float]:
    """The names and the courses of things in a sentence, with what each counts."""
    named = dict.fromkeys(told.facts.symbols, NAMED)
    concepts = find_concepts(told.unit.search_text)
    return dict.fromkeys((one.name for one in concepts if one.kind == "process"), TOLD) | named
