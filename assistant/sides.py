"""The sides of a comparison: what is set beside what, and the question about each alone."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.condition_terms import Term, hard_terms, narrowed
from assistant.facts import names
from assistant.question import Kind, Question
from assistant.retrieve import Candidate, Found
from index.opened import OpenIndex
from index.terms import Entity, Lexicon, tokens

NO_LEXICON = Lexicon()  # miRNAs have no abbreviations
GOOD = 3  # sentences at the top of the ranking that might tell of all sides together
MOST_SIDES = 4

_CONTRAST = re.compile(
    r"\b(?:compar\w+|contrast\w*|versus|vs|as (?:opposed|against) to|as opposed|differ\w*"
    r"|distinguish\w*|respectively|unlike|whereas|each|on the other hand|sets? \w+ apart"
    r"|two (?:jobs|roles|effects|ways|functions|faces|sides|tasks))\b",
    re.IGNORECASE,
)
# Of the kinds of things that a question names, those that make the sides, the most telling first.
_KINDS = ("name", "drug", "fluid", "cell", "organ")


@dataclass(frozen=True, slots=True)
class Side:
    """One thing compared: a miRNA, or another term; `question` asks about it alone."""

    label: str
    question: Question
    what: Entity | Term

    def exactly(self, candidate: Candidate) -> bool:
        """Whether it names a miRNA's own arm, where the side has one."""
        return (
            not isinstance(self.what, Entity) or names(candidate.facts, self.what, NO_LEXICON) == 1
        )

    def told_by(self, candidate: Candidate) -> bool:
        """Whether a sentence speaks of it."""
        if isinstance(self.what, Entity):
            return names(candidate.facts, self.what, NO_LEXICON) > 0
        return bool(self.what.find(candidate.text))


def sides(question: Question, found: Found, opened: OpenIndex) -> list[Side]:
    """What a question sets side by side, where no good sentence tells of all of it together."""
    mirnas = {entity.key: entity for entity in question.entities if entity.kind == "mirna"}
    if len(mirnas) > 1:
        several = [Side(one.text, _about(question, one), one) for one in mirnas.values()]
        return several if question.kind is Kind.COMPARISON or _apart(several, found) else []
    if question.kind is Kind.YES_NO or not _CONTRAST.search(question.core):
        return []
    several = [
        Side(question.core[one.start : one.end], _without(question, others, opened), one)
        for one, others in _terms(question, opened)
    ]
    return several if _apart(several, found) else []


def _apart(several: Sequence[Side], found: Found) -> bool:
    return not any(all(one.told_by(item) for one in several) for item in found.sentences[:GOOD])


def _about(question: Question, entity: Entity) -> Question:
    """The question about one of its miRNAs alone."""
    others = [item for item in question.entities if item.kind == "mirna" and item.key != entity.key]
    dropped = {token for other in others for token in tokens(other.text)} - set(tokens(entity.text))
    return replace(
        question,
        core=_cut(question.core, others),
        entities=tuple(item for item in question.entities if item not in others),
        tokens=tuple(token for token in question.tokens if token not in dropped),
    )


def _terms(question: Question, opened: OpenIndex) -> list[tuple[Term, list[Term]]]:
    """The terms that make the sides, each with the others."""
    named = narrowed(hard_terms(question, question.core, opened), question.core)
    for kind in _KINDS:
        alike = list({term.key: term for term in named if term.kind == kind}.values())
        if 1 < len(alike) <= MOST_SIDES:
            every = [term for term in named if term.kind == kind]
            return [(one, [term for term in every if term.key != one.key]) for one in alike]
    return []


def _without(question: Question, others: Sequence[Term], opened: OpenIndex) -> Question:
    """The question without the other sides."""
    core = _cut(question.core, others)
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


def _cut(text: str, spans: Sequence[Entity | Term]) -> str:
    for item in sorted(spans, key=lambda one: -one.start):
        text = text[: item.start] + text[item.end :]
    return text
