"""Lists of statements by the kind of study behind them: all that was seen in mice, say."""

import functools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from assistant.draft import Chosen
from assistant.lists.conditions import Part, condition_of
from assistant.lists.others import eligible
from assistant.lists.study_kinds import kinds_asked, lists_statements
from assistant.lists.terms import words
from assistant.lists.words import ASKING
from assistant.question import Kind, Question
from assistant.records import Evidence
from index.opened import OpenIndex
from index.terms import tokens

MOST = 60  # statements that are shown; more are no list but the paper


def asks_for_statements(question: Question) -> bool:
    """Whether a question lists findings by the kind of study that they rest on."""
    return question.kind in _KINDS and lists_statements(question.core)


_KINDS = frozenset({Kind.FACT, Kind.LIST})
Statements = Callable[[Question, frozenset[str] | None], list[Chosen]]
"""What tells the statements asked for in some documents of an index."""


def statements_of(opened: OpenIndex) -> Statements:
    """`statements` over one index, those of the last questions kept.

    Whether a question is answered at all, and with what, is decided one after the other.
    """

    @functools.lru_cache(maxsize=8)
    def told(question: Question, documents: frozenset[str] | None) -> list[Chosen]:
        return statements(question, opened, documents)

    return told


def statements(
    question: Question, opened: OpenIndex, documents: frozenset[str] | None = None
) -> list[Chosen]:
    """Every statement that rests on a study of a kind asked for, in reading order.

    Each stands under its heading, or under its kind where several are asked for.
    """
    core, kinds = kinds_asked(question.core)
    question = replace(question, core=core)
    condition = condition_of(question, opened)
    condition = replace(condition, parts=tuple(_told_of(condition.parts)))
    if not condition.parts and any(not stems & (ASKING | _FINDING) for _, stems in words(core)):
        return []  # of which nothing is told
    items = [
        Chosen(tuple(opened.sentences([told.id])), group=kind.value if several else heading)
        for told, _ in eligible(question, condition, opened, documents)
        for several, heading in [(len(kinds.kinds) > 1, told.path[-1] if told.path else None)]
        for kind in kinds.of(opened.document(told.document_id), told)[: None if several else 1]
    ]
    order = {kind.value: at for at, kind in enumerate(kinds.kinds)}
    return sorted(items, key=lambda item: order.get(item.group or "", 0))[:MOST]


_FINDING = frozenset(
    tokens(
        "findings results claims statements evidence data observations conclusions show tell list"
        " give collect quote name anything everything something please experiments"
    )
)


def _told_of(parts: Sequence[Part]) -> Iterator[Part]:
    """The parts that a statement must name, of plain words those that tell most."""
    for part in parts:
        terms = tuple(term for term in part.terms if term.share >= TELLING)
        if terms and all(set(tokens(term.key)) <= _FINDING for term in terms):
            continue
        if not any(term.key in {"animal", "exosome"} for term in terms):
            yield replace(part, terms=terms)


TELLING = 0.5  # of what the rarest plain word of a question counts


def about_kinds(question: Question) -> str:
    """What the headline says of such a list."""
    _, kinds = kinds_asked(question.core)
    only = "nothing but " if kinds.alone else ""
    shown = [
        name
        for kind in kinds.kinds
        for name in (kinds.species if kind is Evidence.ANIMAL else ()) or (_NAMED[kind.value],)
    ]
    return f" resting on {only}{_joined(shown)}"


_NAMED = {
    "animal": "animals",
    "cell line": "cell lines",
    "patient samples": "patient samples",
    "trial": "trials",
}


def _joined(names: Sequence[str]) -> str:
    return " or ".join(names)
