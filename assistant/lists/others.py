"""Lists of other things than miRNAs: genes that are hit, drugs, cell lines, fluids, methods.

Each kind of thing has a finder of its own; the sentences that count are those that meet the
question's condition and name its miRNA, where it gives one. Methods are told in enumerations, so
that for them the enumerating sentence is the answer.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.asked.cues import LIMITS
from assistant.asked.purposes import reads_rnas, tells_of_reading
from assistant.biology.parties import acted_in, belongs_elsewhere, sources, within
from assistant.draft import Chosen
from assistant.lists.asked import ITEM
from assistant.lists.conditions import Condition, Part, condition_of, said_in
from assistant.lists.evidence import places
from assistant.lists.likened import clause_of
from assistant.lists.roles import Role
from assistant.lists.roles_told import column_spans
from assistant.lists.signals import rows_alone
from assistant.lists.sorts import Sort
from assistant.lists.terms import Span
from assistant.lists.told import Told, naming_mirnas, read
from assistant.question import Question
from assistant.search.candidates import Candidate, Found
from assistant.search.weighing import weigh
from index.mirna import MirnaMention, find_mirnas
from index.opened import OpenIndex
from index.terms import tokens

_DENIED = re.compile(  # "for which drugs was no study found": where nothing is, is told as such
    r"\b(?:no|not|none|never|neither|nor|without|lack\w*|absence|absent|missing)\b|n't\b",
    re.IGNORECASE,
)


def other_items(
    question: Question, sort: Sort, opened: OpenIndex, documents: frozenset[str] | None = None
) -> list[Chosen]:
    """One entry an item of the kind that is asked for; nothing where fewer than two are found.

    What they are used for narrows them only where enough are told for that use.
    """
    condition = condition_of(question, opened)
    parts = _kept(condition.parts, sort)
    unused = tuple(part for part in parts if part.terms[0].kind != "use")
    for some in dict.fromkeys((parts, unused)):
        found = _found(question, sort, replace(condition, parts=some), opened, documents)
        if len(found) > 1:
            kept = sorted(found, key=lambda item: item[1].place)
            return [Chosen(tuple(opened.sentences([told.id])), group=name) for name, told in kept]
    return []


def _kept(parts: Sequence[Part], sort: Sort) -> tuple[Part, ...]:
    """The parts that a sentence must name: no plain words, no kind of study, not what is listed."""
    return tuple(
        part
        for part in parts
        if all(
            term.key not in {"animal", sort.concept} and term.kind != "word" for term in part.terms
        )
    )


def _found(
    question: Question,
    sort: Sort,
    condition: Condition,
    opened: OpenIndex,
    documents: frozenset[str] | None,
) -> list[tuple[str, Told]]:
    """The items of a kind, each with the sentence that meets the question best."""
    weights = weigh(question, opened)
    best: dict[str, tuple[float, str, Told]] = {}
    denied = _DENIED.search(question.core)
    left_out = [term for part in condition.without for term in part.terms]
    for told, mentions in eligible(question, condition, opened, documents):
        if denied and (told.cells or not _DENIED.search(told.text)):
            continue
        there = set(opened.lexicon.tokens(told.text))
        score = sum(weight for token, weight in weights.items() if token in there)
        for key, name, start, end in sort.find(told.text):
            if denied and not _DENIED.search(told.text, *clause_of(told.text, (start, end))):
                continue
            if any(term.find(name) for term in left_out):  # "apart from blood"
                continue
            if sort.role is not Role.ANY and not _plays(sort.role, (start, end), told):
                continue
            if mentions and all(
                belongs_elsewhere(told.text, one, (start, end)) for one in mentions
            ):
                continue
            if key not in best or score > best[key][0]:
                best[key] = (score, name, told)
    return [(name, told) for _, name, told in best.values()]


def eligible(
    question: Question,
    condition: Condition,
    opened: OpenIndex,
    documents: frozenset[str] | None,
) -> Iterator[tuple[Told, Sequence[MirnaMention]]]:
    """The sentences that meet the condition, with their mentions of the question's miRNAs."""
    named = [item.mirna for item in find_mirnas(question.core)]
    in_rows = rows_alone(question)
    about_mirnas = bool(ITEM.search(question.core)) or bool(named)
    for key in naming_mirnas(opened) if named else [item.id for item in opened.documents]:
        if documents is not None and key not in documents:
            continue
        parts = said_in(opened.summary(key).title, condition)
        for told in read(opened.document(key)):
            if not condition.sections.hold(key, told.path) or (in_rows and not told.cells):
                continue
            mentions = [
                one for one in told.mirnas if any(one.mirna.matches(wanted) for wanted in named)
            ]
            if named and not mentions:
                continue
            if about_mirnas and not (told.mirnas or ITEM.search(told.text)):
                continue
            if all(_met(part, told) for part in parts):
                yield told, mentions


def _met(part: Part, told: Told) -> bool:
    spans = [span for term in part.terms for span in places(term, told)]
    if part.role is Role.SOURCE and not told.cells:
        return any(within(span, sources(told.text)) for span in spans)
    return bool(spans)


def _plays(role: Role, span: Span, told: Told) -> bool:
    """Whether what stands at a place of a sentence or row is told to send, or to receive."""
    if within(span, column_spans(told, "source")):
        return role is Role.SOURCE
    if role is Role.SOURCE:
        return False
    return within(span, column_spans(told, "recipient")) or (
        not told.cells and within(span, acted_in(told.text))
    )


# ── methods ─────────────────────────────────────────────────────────────────────────────────

_METHODS_ASKED = re.compile(
    r"\b(?:methods?|techniques?|procedures?|instruments?|assays?|approaches|by what means"
    r"|ways to)\b",
    re.IGNORECASE,
)
_MERITS_ASKED = re.compile(  # what speaks for or against methods, which are known
    rf"{LIMITS.pattern}|\b(?:wrong with|problems?|difficult\w*|hard|challeng\w*|advantages?|merits?"
    r"|strengths?|pros|cons)\b",
    re.IGNORECASE,
)
METHODS = frozenset(
    tokens("methods techniques procedures instruments assays approaches ways tools tests")
)
METHOD = re.compile(  # endings by which techniques are named
    r"\b[\w-]*(?:graphy|metry|scopy|fugation|filtration|precipitation|phoresis|fluidics|sequencing"
    r"|sedimentation|scattering|affinity|blot)\b|\bqPCR\b|\bPCR\b|\bELISA\b|\btrack(?:ing|er)\b"
    r"|\bkits?\b|\barrays?\b",
    re.IGNORECASE,
)
MANY_METHODS = 3


def enumerates_methods(question: Question, found: Found) -> Candidate | None:
    """The best sentence that enumerates methods, where methods are asked for."""
    if not _METHODS_ASKED.search(question.core) or _MERITS_ASKED.search(question.core):
        return None
    reading = reads_rnas(question.core)
    listing = (
        item
        for item in found.sentences
        if len({match[0].lower() for match in METHOD.finditer(item.text)}) >= MANY_METHODS
        and (not reading or tells_of_reading(item.text))
    )
    return next(listing, None)
