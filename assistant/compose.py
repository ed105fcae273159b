"""The writer without a language model: it chooses sentences and shows them verbatim."""

import re
from collections.abc import Sequence

from assistant.direction import headline
from assistant.draft import Chosen, Draft
from assistant.lists import list_items
from assistant.question import Kind, Question
from assistant.retrieve import Candidate, Found, names
from index.opened import OpenIndex
from index.records import BlockKind
from index.terms import Entity

NEAR_BEST = 0.72  # a further sentence must score this share of the best one's score
GAIN = 0.10  # ... and cover this much more of the question
_DIGIT = re.compile(r"\d")


def compose(question: Question, found: Found, opened: OpenIndex, limit: int) -> Draft:
    """Choose the sentences that answer, the one that answers first; at most `limit` but for lists."""
    match question.kind:
        case Kind.LIST:
            return _list(question, found, opened, limit)
        case Kind.COMPARISON:
            return _comparison(question, found, limit)
        case Kind.DEFINITION:
            return _definition(question, found, opened, limit)
        case _:
            return _fact(question, found, limit)


def _fact(question: Question, found: Found, limit: int) -> Draft:
    ranked = ranked_for(question, found.sentences)
    chosen = select(question, ranked, limit)
    lead = (
        headline(question, [item.unit for item in chosen])
        if question.is_yes_no or question.is_why
        else None
    )
    return Draft(tuple(Chosen((item.unit,)) for item in chosen), lead)


def ranked_for(question: Question, candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates with those first that have what this kind of question needs."""

    def fit(item: Candidate) -> float:
        factor = 1.0
        if question.kind is Kind.NUMBER and not _has_number(item.unit.text):
            factor *= 0.7
        if question.demands and not any(
            shown.search(item.unit.text) for _, shown in question.demands
        ):
            factor *= 0.6
        return item.score * factor

    return sorted(candidates, key=lambda item: -fit(item))


_NAME_NUMBER = re.compile(
    r"(?:mi?R(?:NA)?|let|MCF|MDA-MB|CD|IL|PD|M|T|MMP|CA|HSP)-?\d[\w-]*|[⁰¹²³⁴-⁹]+|\^\{[^}]*\}",
    re.IGNORECASE,
)


def _has_number(text: str) -> bool:
    return bool(_DIGIT.search(_NAME_NUMBER.sub(" ", text)))


def select(question: Question, ranked: Sequence[Candidate], limit: int) -> list[Candidate]:
    """The best sentence, then those that add to it: more of the question's words, near the top."""
    if not ranked:
        return []
    best, kept = ranked[0], [ranked[0]]
    open_tokens = set(best.missing)
    for item in ranked[1:12]:
        if len(kept) == limit or item.score < NEAR_BEST * best.score:
            break
        if item.entities < 0.8 * best.entities:
            continue
        gained = open_tokens - item.missing
        follows = _follows(best, item)
        if gained or follows or len(kept) < 2:
            kept.append(item)
            open_tokens &= item.missing
    return kept


def _follows(best: Candidate, item: Candidate) -> bool:
    return (
        item.unit.document_id == best.unit.document_id and 0 <= item.unit.start - best.unit.end <= 3
    )


def _comparison(question: Question, found: Found, limit: int) -> Draft:
    """One group an entity: for each, the best sentence that names it."""
    chosen: list[Chosen] = []
    for entity in _distinct(question.entities):
        ranked = [item for item in found.sentences if names(item.unit.search_text, entity)]
        for item in ranked[:1]:
            chosen.append(Chosen((item.unit,), group=entity.text))
    return Draft(tuple(chosen)) if len(chosen) > 1 else _fact(question, found, limit)


def _distinct(entities: Sequence[Entity]) -> list[Entity]:
    mirnas = [entity for entity in entities if entity.kind == "mirna"]
    return list({entity.key: entity for entity in mirnas}.values())


def _definition(question: Question, found: Found, opened: OpenIndex, limit: int) -> Draft:
    """The entry of the abbreviation list, then the sentence that uses or defines it best."""
    ranked = [item for item in found.sentences if item.unit.kind is BlockKind.ABBREVIATIONS]
    others = [item for item in found.sentences if item.unit.kind is not BlockKind.ABBREVIATIONS]
    first = ranked[:1]
    return Draft(tuple(Chosen((item.unit,)) for item in [*first, *others[: limit - 1]]))


def _list(question: Question, found: Found, opened: OpenIndex, limit: int) -> Draft:
    items = list_items(question, found, opened)
    if not items:
        return _fact(question, found, limit)
    lead = f"{len(items)} found in {len(opened.documents)} indexed document(s):"
    return Draft(tuple(items), lead)
