"""One side of a comparison: whether a sentence tells of it, and what is asked of it besides."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.answers.phrase_sides import Phrase
from assistant.biology.parties import recipients, sources
from assistant.lists.named import hard_terms
from assistant.lists.terms import Term, narrowed
from assistant.question import Question
from assistant.search.candidates import Candidate
from assistant.search.facts import names
from index.lexicon import NO_LEXICON
from index.mirna import find_mirnas
from index.names import Entity
from index.opened import OpenIndex
from index.spans import within

MOST_SIDES = 4


@dataclass(frozen=True, slots=True)
class Side:
    """One thing compared: a miRNA, or another term or word; `question` asks about it alone."""

    label: str
    question: Question
    what: Entity | Term | Phrase
    documents: frozenset[str] = frozenset()  # those that are about it; none: any may tell of it
    is_place: bool = False  # "in macrophages": who only sends is not meant

    @property
    def is_disease(self) -> bool:
        """Whether it is one of several diseases in which one thing is asked about."""
        return isinstance(self.what, Term) and self.what.kind == "disease"

    def exactly(self, candidate: Candidate) -> bool:
        """Whether it names a miRNA's own arm, where the side has one."""
        return (
            not isinstance(self.what, Entity) or names(candidate.facts, self.what, NO_LEXICON) == 1
        )

    def told_by(self, candidate: Candidate) -> bool:
        """Whether a sentence speaks of it, or stands in a paper on it."""
        if self.documents:
            asked = (item for item in self.question.entities if not overlap(item, self.what))
            return candidate.unit.document_id in self.documents and all(
                names(candidate.facts, item, NO_LEXICON) for item in asked
            )
        if isinstance(self.what, Entity):
            return names(candidate.facts, self.what, NO_LEXICON) > 0
        if not self._names_what_is_asked_about(candidate):
            return False
        if isinstance(self.what, Phrase):
            return self.what.told_by(candidate)
        if self.is_place and self.what.kind == "cell":
            text = candidate.unit.text  # without its heading: "miRNAs from cancer cells"
            senders = (*sources(text), *_in_brackets(text))
            return any(
                _is_cell(self.what.key, text[slice(*span)]) and not within(span, senders)
                for span in self.what.find(text)
            )
        spans = self.what.find(candidate.text)
        if (
            self.what.key == "cancer cell"
        ):  # all is about them; a side they are as who sends or gets
            parties = (*sources(candidate.text), *recipients(candidate.text))
            return any(within(span, parties) for span in spans)
        return bool(spans)

    def _names_what_is_asked_about(self, candidate: Candidate) -> bool:
        """Whether it names one of the miRNAs that are asked about in several places, if any are."""
        asked = [item for item in self.question.entities if item.kind == "mirna"]
        return not asked or any(names(candidate.facts, item, NO_LEXICON) for item in asked)


def _is_cell(key: str, named: str) -> bool:
    """Whether words name a cell, and not the cancer that all is about."""
    return key != "cancer cell" or bool(_CELLS.search(named))


_CELLS = re.compile(r"cells?$|lines?$|\d", re.IGNORECASE)


def _in_brackets(text: str) -> list[tuple[int, int]]:
    """What stands in brackets behind a miRNA, as its sender does in a table: "miR-1 (T cells)"."""
    brackets = (_BRACKET.match(text, item.end) for item in find_mirnas(text))
    return [bracket.span() for bracket in brackets if bracket]


_BRACKET = re.compile(r"\s*\([^()]*\)")


def overlap(one: Entity, other: Entity | Term | Phrase) -> bool:
    """Whether two places of a question share a letter."""
    return one.start < other.end and other.start < one.end


def beside_the_side(side: Side, opened: OpenIndex) -> list[Term]:
    """What a question about a side names besides: the place or the process that it asks about."""
    named = narrowed(hard_terms(side.question, side.question.core, opened), side.question.core)
    what = side.what.key if isinstance(side.what, (Entity, Term)) else ""
    return [
        one for one in named if one.key not in {what, "cancer cell"} and one.kind in _ASKED_ABOUT
    ]


_ASKED_ABOUT = frozenset({"process", "organ", "cell", "fluid", "use"})


def without(
    question: Question, others: Sequence[Entity | Term | Phrase], opened: OpenIndex
) -> Question:
    """The question without the other sides."""
    core = cut(question.core, others)
    spans = [(term.start, term.end) for term in others]
    return replace(
        question,
        core=core,
        entities=tuple(
            item
            for item in question.entities
            if not any(start < item.end and item.start < end for start, end in spans)
        ),
        tokens=tuple(opened.lexicon.tokens(core)),
        demands=(),
        quantities=(),
    )


def cut(text: str, spans: Sequence[Entity | Term | Phrase]) -> str:
    """A text without what stands at some places of it."""
    for item in sorted(spans, key=lambda one: -one.start):
        text = text[: item.start] + text[item.end :]
    return text
