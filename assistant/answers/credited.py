"""A finding that a question gives to an author, held against the study that the text cites for it.

That X does Y may be so, and "did Roe show that X does Y?" still be answered with no.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.answers.by_authors import by_authors
from assistant.answers.cited_claims import CitedClaims
from assistant.answers.entries import shown
from assistant.asked import record_cues
from assistant.asked.finders import FINDING, asks_for_finder, asks_whose
from assistant.asked.record_query import RecordQuery, subject_of
from assistant.bibliography.shelf import Record, Shelf, entries_of
from assistant.cite import sentence_of
from assistant.draft import Chosen, Draft
from assistant.headline.wording import UNKNOWN, YES
from assistant.question import Question
from assistant.records import Refusal
from assistant.search.candidates import Candidate
from index.authors import fold, surname

LOOKED_AT = 8  # sentences that may tell of the same finding
MOST_STUDIES = 2  # of a sentence that is said to be theirs
_DENIES = re.compile(r"\b(?:not?|never|nor|without|neither|cannot)\b|n['’]t\b", re.IGNORECASE)


def credited(
    question: Question,
    query: RecordQuery,
    draft: Draft,
    evidence: Sequence[Candidate],
    cited: CitedClaims,
    shelf: Shelf,
) -> Draft:
    """A draft with the headline "No" where the finding asked about is given to other authors.

    Where it is theirs, and only that was asked, it is "Yes". So is a question decided that was
    refused for an author's name alone. A draft that leads with no sentence, and one that already
    denies the finding, stay as they are.
    """
    refused = draft.decision is not None
    if not _is_open(draft):
        return draft
    if not asks_for_finder(query.text, query.authors.spans, claimed=question.is_yes_no):
        return draft
    telling = [one for one in evidence[:LOOKED_AT] if one.entities >= 1]
    telling = [one for one in telling if not refused or _tells_all(query, one)]
    behind = [(one, _studies(one, cited)) for one in telling]
    theirs = next((both for both in behind if _is_theirs(query, *both)), None)
    if theirs:
        whose = asks_whose(query.text, query.authors.spans) and not _DENIES.search(query.text)
        told = whose and draft.headline in {None, UNKNOWN} and _tells_all(query, theirs[0])
        if not told:
            return draft
        return replace(draft, headline=YES) if draft.chosen else _shown(*theirs, YES)
    keys = {item.key for item in question.entities}
    if not keys or any(keys <= one.names for one in by_authors(query.authors, shelf.records)):
        return draft  # what they are cited for cannot be told apart, or a title of theirs has it
    first, records = next((both for both in behind if both[1]), (None, []))
    names = dict.fromkeys(surname(one.reference.authors[0]) for one in records if one.people)
    if first is None or not names or len(records) > MOST_STUDIES:
        return draft
    who = " and ".join(f"{name} et al" for name in names)
    return _shown(first, records, f"No: the review credits {who}")


def _is_open(draft: Draft) -> bool:
    """Whether a draft quotes a sentence and denies nothing, or is refused for no named thing."""
    if draft.decision:
        return draft.decision.reason is Refusal.NOT_ANSWERED and not draft.decision.what
    return draft.headline in {None, YES} and bool(draft.chosen and draft.chosen[0].units)


def _shown(candidate: Candidate, records: Sequence[Record], headline: str) -> Draft:
    """A sentence with the entries of its studies, under a headline."""
    entries = shown(entries_of(records)).chosen
    return Draft((Chosen((candidate.unit,)), *entries), headline)


def _studies(candidate: Candidate, cited: CitedClaims) -> list[Record]:
    """The records of the studies that a sentence cites itself, by a mark or an author's name."""
    document = cited.opened.document(candidate.unit.document_id)
    marked = sentence_of(document, candidate.unit).marks
    named = record_cues.AUTHOR.search(candidate.unit.text)
    return cited.studies_behind("", candidate.unit) if marked or named else []


def _is_theirs(query: RecordQuery, candidate: Candidate, records: Sequence[Record]) -> bool:
    named = {fold(match["author"]) for match in record_cues.AUTHOR.finditer(candidate.unit.text)}
    if any(one.name in named for one in query.authors.names):
        return True
    return bool(records) and bool(by_authors(query.authors, records))


def _tells_all(query: RecordQuery, candidate: Candidate) -> bool:
    """Whether a sentence has all that is asked about, but for the words of asking."""
    return not candidate.missing & subject_of(FINDING.sub(" ", query.about))
