"""Which part a cell, a gene or another name plays in a finding: sender, recipient or target."""

import re

from assistant.biology.concepts import find_concepts
from assistant.biology.parties import (
    bracketed,
    column_role,
    conditioned,
    recipients,
    sources,
    targets,
)
from assistant.citing.evidence_words import CELL_LINE
from assistant.lists.causes import causes
from assistant.lists.conditions import Part
from assistant.lists.roles import Role
from assistant.lists.terms import Term
from assistant.lists.told import Told
from index.spans import Span, within

_GIVEN = re.compile(  # "DOX-mediated exosomes": what the drug has done, no resistance to it
    r"-(?:mediated|induced|treated|exposed|triggered|stimulated|primed|caused|elicited)\b",
    re.IGNORECASE,
)
_BETWEEN = re.compile(  # "the interaction between A and B" names no sender
    r"\b(?:interactions?|interplay|cross-?talk|communication|dialogue|relations?\w*)"
    r" between [^,;.]*$",
    re.IGNORECASE,
)
OF_VESICLES = re.compile(r"\w[- ](?:exosomes?|(?:micro)?vesicles?|EVs?)$", re.IGNORECASE)
LIKELY = 0.5  # a cell that is named and does not send is likely to receive


def role_told(role: Role, term: Term, span: Span, told: Told) -> float:
    """1 where a term plays the role asked for, -1 where another one, less where that is open."""
    if role is Role.ANY:
        return 1
    if role in {Role.WITHSTOOD, Role.CAUSE}:
        given = _GIVEN.match(told.text, span[1])
        meant = not given if role is Role.WITHSTOOD else given or causes(span, told.text)
        return 1 if meant else -1
    if role is Role.TARGET:
        return float(any(item.start <= span[0] < item.end for item in targets(told.text)))
    if any(span == (start, end) and OF_VESICLES.search(long) for start, end, long in told.spelled):
        return 1 if role is Role.SOURCE else -1  # "TDXs", which are tumour-derived exosomes
    sending, receiving = column_spans(told, "source"), column_spans(told, "recipient")
    if term.is_cell and not told.cells and within(span, conditioned(told.text)):
        return -1
    if role is Role.SOURCE:
        if within(span, sending):
            return 1
        if within(span, receiving) or _BETWEEN.search(told.text[: span[0]]):
            return -1
        return -1 if sending or not _is_cell(term, span, told) else 0
    if within(span, sending):
        return -1
    return 1 if within(span, receiving) else LIKELY


def _is_cell(term: Term, span: Span, told: Told) -> bool:
    return term.is_cell or bool(CELL_LINE.fullmatch(told.text[slice(*span)]))


def sent_by_others(part: Part, told: Told) -> bool:
    """Whether a sentence or row names who sends, and that is another cell than a part asks for."""
    spans = column_spans(told, "source")
    named = (one for start, end in spans for one in find_concepts(told.text[start:end]))
    cells = {one.name for one in named if one.kind == "cell"}
    return bool(cells) and not any(term.key in cells for term in part.terms)


def column_spans(told: Told, role: str) -> list[Span]:
    """The names of senders or recipients in a sentence, or in the columns of a row."""
    find = sources if role == "source" else recipients
    if not told.cells:
        return list(find(told.text))
    spans, at = [], 0
    for name, cell in told.cells:
        named_source = at == 0 and "source" in name.lower()
        if column_role(name) == role or (role == "source" and named_source):
            spans += [(at + start, at + end) for start, end in bracketed(cell)]
        elif not (role == "recipient" and named_source):
            spans += [(at + start, at + end) for start, end in find(cell)]
        at += len(cell) + 2
    return spans
