"""Both sides of what a document tells in two ways, where a question offers the two.

"Does miR-1 raise or lower it?" is not answered by the sentence alone where the title that it cites
says the opposite, or the table says otherwise than the text: the other place is quoted with it.
"""

from collections.abc import Sequence

from assistant.answers.audited import tells_of_odds
from assistant.bibliography.shelf import Entry
from assistant.draft import Chosen, Draft
from assistant.question import Kind, Question, offers_two
from assistant.records import Citation, Finding, FindingKind, Place
from index.mirna import find_mirnas
from index.names import entity_keys
from index.opened import OpenIndex
from index.records import BlockKind

_KINDS = frozenset({Kind.FACT, Kind.YES_NO, Kind.NUMBER})
_DISPUTES = frozenset({FindingKind.OPPOSITE_DIRECTION, FindingKind.TWO_VALUES})


def other_side(
    question: Question,
    draft: Draft,
    citations: Sequence[Citation],
    findings: Sequence[Finding],
    opened: OpenIndex,
) -> Chosen | None:
    """What the document says otherwise than a quote; None where nothing is in dispute.

    Asked for by offering two answers, or by saying that text and source disagree.
    """
    listed = any(item.group or item.entry for item in draft.chosen)
    if question.kind not in _KINDS or draft.headline or listed or not citations:
        return None
    if not (offers_two(question.core.lower()) or tells_of_odds(question.core)):
        is_number = question.kind is Kind.NUMBER
        return _other_value(citations[0], citations, findings, opened) if is_number else None
    disputes = [one for one in findings if one.kind in _DISPUTES]
    named = {item.key for item in question.entities}
    of_it = [one for one in citations[1:] if named and named <= entity_keys(one.quote)]
    for quote in (citations[0], *of_it):
        for place in (one.against for one in disputes if _meet(quote, one.claim)):
            if any(_covers(one, place) for one in citations):
                return None
            if place.reference is not None or _same_mirna(quote.quote, place.quote):
                return _chosen(place, opened)
    return None


def _other_value(
    first: Citation, citations: Sequence[Citation], findings: Sequence[Finding], opened: OpenIndex
) -> Chosen | None:
    """The other place of a number that is told twice, differently, where the first quote has it."""
    for finding in findings:
        places = (finding.claim, finding.against)
        if finding.kind is not FindingKind.TWO_VALUES or not any(_meet(first, it) for it in places):
            continue
        others = [it for it in places if not any(_meet(one, it) for one in citations)]
        if others:
            return _chosen(others[0], opened)
    return None


def _meet(quote: Citation, place: Place) -> bool:
    return (
        place.document_id == quote.document_id
        and place.start < quote.end
        and quote.start < place.end
    )


def _covers(quote: Citation, place: Place) -> bool:
    return (
        quote.document_id == place.document_id
        and quote.start <= place.start
        and place.end <= quote.end
    )


def _same_mirna(one: str, other: str) -> bool:
    return any(a.mirna.matches(b.mirna) for a in find_mirnas(one) for b in find_mirnas(other))


def _chosen(place: Place, opened: OpenIndex) -> Chosen | None:
    """The reference entry or the sentence at a place."""
    document = opened.document(place.document_id)
    if place.reference is not None:
        blocks = (item for item in document.blocks if item.kind is BlockKind.REFERENCE)
        block = next((item for item in blocks if item.start <= place.start < item.end), None)
        texts = document.text[block.start : block.end] if block else ""
        entry = next((one for one in document.references if one.raw.strip() in texts), None)
        return Chosen(entry=Entry(document, block, entry)) if block and entry else None
    ids = [item.id for item in document.sentences if item.start <= place.start < item.end]
    units = opened.sentences(ids[:1])
    return Chosen(tuple(units)) if units else None
