"""The sentences in which the sources say what a short form stands for."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from assistant.question import Kind, Question
from assistant.search.candidates import Candidate
from index.abbreviations import defined, listed
from index.lexicon import Lexicon
from index.names import symbol_key
from index.records import BlockKind, Passage

DEFINED = 0.9  # of a score: whatever words such a sentence shares with the question, it answers


def defining_first(
    question: Question, candidates: Sequence[Candidate], lexicon: Lexicon
) -> Sequence[Candidate]:
    """The candidates, those first that give the long form of what is to be defined.

    A paper without a list of abbreviations says it once, where the short form is first used, in a
    sentence that may share no other word with the question.
    """
    if question.kind is not Kind.DEFINITION:
        return candidates
    shorts = frozenset(_shorts(question, lexicon))
    scored = [
        replace(
            one,
            score=DEFINED + (1 - DEFINED) * one.score,
            defines=True,
            coverage=1.0,
            in_place=1.0,
            missing=frozenset(),
        )
        if defines(one.unit, shorts)
        else one
        for one in candidates
    ]
    return sorted(scored, key=lambda one: -one.score)  # stable: as they were among their like


def _shorts(question: Question, lexicon: Lexicon) -> Iterator[str]:
    """The keys of the short forms that a question names, or whose long form it spells out."""
    yield from (entity.key for entity in question.entities)
    yield from (symbol_key(word) for word in question.core.split() if _CAPITALS.search(word))
    yield from (symbol_key(one.short) for one in lexicon.spelled_out_in(question.core))


_CAPITALS = re.compile(r"[A-Z].*[A-Z]")


def defines(unit: Passage, shorts: Collection[str]) -> bool:
    """Whether a sentence, or an entry of a list, says what one of the short forms stands for."""
    read = listed if unit.kind is BlockKind.ABBREVIATIONS else defined
    return any(symbol_key(one.short) in shorts for one in read(unit.text, 0, len(unit.text)))
