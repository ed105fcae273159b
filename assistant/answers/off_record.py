"""What people ask of a cited paper and no reference list gives: refused, saying so."""

import re
from collections.abc import Sequence

from assistant.answers import lookup
from assistant.asked.orders import asking_part
from assistant.asked.record_query import RecordQuery, record_query
from assistant.asked.unlisted_words import asks_doi, asks_pubmed_id, unlisted
from assistant.bibliography.shelf import Shelf
from assistant.draft import Decision, Draft
from assistant.question import Question
from assistant.records import Refusal
from index.authors import fold, surname
from index.records import Document


def not_listed(question: Question, shelf: Shelf, documents: Sequence[Document]) -> Decision | None:
    """The refusal of what is asked of a paper, its authors or its journal; None of other things.

    What is asked of a document itself stands in its front and back matter.
    """
    lowered = asking_part(question.core).lower()
    asked = unlisted(lowered)
    if asked and asked.anywhere:
        return refused(asked.name)
    if not asked and not asks_pubmed_id(lowered):
        return None
    query = question.record or record_query(question.core, shelf)
    if not asked:
        return _no_pubmed_id(question, query, shelf)
    named = query.points or query.journals or query.authors.names
    if not named or (not query.points and _is_of_one(question, query, documents)):
        return None
    return refused(asked.name)


def refused(what: str) -> Decision:
    """That the lists do not give a thing."""
    return Decision(Refusal.NOT_ANSWERED, told=f"The reference list does not give {what}.")


def without_doi(question: Question, query: RecordQuery, draft: Draft) -> Draft:
    """The refusal where a DOI is asked for and none of the entries found has one."""
    if query.lacking or query.dois or question.is_yes_no or not asks_doi(question.core.lower()):
        return draft
    found = [one.entry.reference if one.entry else None for one in draft.chosen]
    raws = [reference.raw for reference in found if reference and not reference.doi]
    if not raws or len(raws) < len(found):
        return draft  # one has a DOI, or a claim is quoted beside
    which = "this entry" if len(raws) == 1 else "these entries"
    told = f"The reference list prints no DOI for {which}: {'; '.join(raws)}"
    return Draft(decision=Decision(Refusal.NOT_ANSWERED, told=told))


def _no_pubmed_id(question: Question, query: RecordQuery, shelf: Shelf) -> Decision | None:
    """The refusal where no record that is asked about has a PubMed ID."""
    if query.pmids or query.lacking or question.is_yes_no:
        return None
    meant = lookup.matching(query, shelf) if query.constrains else shelf.records
    if not meant or any(record.reference.pmid for record in meant):
        return None
    return refused("the PubMed ID")


def _is_of_one(question: Question, query: RecordQuery, documents: Sequence[Document]) -> bool:
    """Whether a document itself is asked about, or one of its authors."""
    if lookup.THIS_ONE.search(question.core):
        return True
    people = {
        (fold(surname(author)), initial[0])
        for document in documents
        for author in document.metadata.authors
        for initial in re.findall(r"\b[A-ZÀ-Þ]", author)
    }
    return any(
        one.name == name and (not one.initials or one.initials.startswith(initial))
        for one in query.authors.names
        for name, initial in people
    )
