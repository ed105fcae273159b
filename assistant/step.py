"""A question on its way through the chain, and what is known of it so far."""

from dataclasses import dataclass

from assistant.draft import Draft
from assistant.question import Question
from assistant.search.candidates import Found


@dataclass(frozen=True, slots=True)
class Asked:
    """A question on its way through the chain; `documents` restricts the search.

    `told` are the places that the answer before quoted, by document and start.
    """

    text: str
    standalone: str
    documents: frozenset[str] | None = None
    told: frozenset[tuple[str, int]] = frozenset()


NOTHING = Found(())


@dataclass(frozen=True, slots=True)
class Step:
    """What is known of a question so far."""

    asked: Asked
    question: Question
    found: Found = NOTHING
    draft: Draft | None = None
    credited: bool = False  # whether it wants to know as well whose findings its answer tells
    notice: str | None = None  # told to the reader: what of it was left unanswered
