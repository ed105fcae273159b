"""As many things as a question says it wants: "which four miRNAs make up the signature?"."""

import re
from collections.abc import Sequence

from assistant.asked.quantity_words import NUMBERS
from assistant.lists.asked import wants_mirna_list
from assistant.question import Question
from assistant.search.candidates import Candidate
from index.mirna import find_mirnas
from index.terms import ONES

ENOUGH = 0.4  # share of the best score from which one leads that names all that are counted
FEWEST = 3  # of two, any sentence has as many
_COUNTED = re.compile(
    rf"\b(?:which|what|the|name|list|all) (?:are the )?(?P<count>{'|'.join(ONES[2:13])})"
    r" (?:[\w-]+ ){0,3}?[\w-]{2,}s\b"
    rf"|[?.,;:(–-] ?\(?(?:all|the) (?P<after>{'|'.join(ONES[2:13])})(?: of (?:them|these))?\W*$",
    re.IGNORECASE,
)


def count_asked(question: Question) -> int:
    """How many things are asked for; 0 where no number is said."""
    asked = _COUNTED.search(question.core)
    return NUMBERS[(asked["count"] or asked["after"]).lower()] if asked else 0


def naming_as_many(question: Question, ranked: Sequence[Candidate]) -> Candidate | None:
    """The sentence near the best one that names as many miRNAs as are asked for."""
    count = count_asked(question)
    if count < FEWEST or not wants_mirna_list(question):
        return None
    near = (one for one in ranked if one.score >= ENOUGH * ranked[0].score)
    return next((one for one in near if mirnas_named(one.unit.text) == count), None)


def mirnas_named(text: str) -> int:
    """How many miRNAs a sentence names."""
    return len({mention.mirna.key for mention in find_mirnas(text)})
