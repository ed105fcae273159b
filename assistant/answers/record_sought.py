"""What a look-up is after: a record, what a text tells, a paper known by its subject alone."""

from collections.abc import Sequence

from assistant.answers import lookup
from assistant.answers.verdicts import that_looks_at
from assistant.asked import record_cues
from assistant.asked.record_query import RecordQuery
from assistant.asked.records_wanted import asks_for_records
from assistant.bibliography.shelf import Record, Shelf
from assistant.question import Question
from assistant.search.candidates import Candidate

MOST_TITLES = 4  # where a subject is asked for that texts may tell of too


def is_for_the_text(
    question: Question, query: RecordQuery, evidence: Sequence[Candidate] | None
) -> bool:
    """Whether what is asked for is told by no entry, or by a sentence as well.

    "The sample size of reference 84" is not in its entry, and "is there any work on X?" asks for
    what the text tells of it.
    """
    if evidence is None:
        return bool(question.quantities) and not _is_of_a_record(query)
    listed = query.constrains or record_cues.LISTS.search(query.text.lower())
    return not listed and bool(that_looks_at(question, evidence[:1]))


def _is_of_a_record(query: RecordQuery) -> bool:
    """Whether what is asked for stands in a record: a year does, a sample size does not."""
    return asks_for_records(query) or bool(record_cues.RECORD_ASKED.search(query.text.lower()))


def describes_a_paper(query: RecordQuery, titled: Sequence[Record]) -> bool:
    """Whether a paper is described by its title, rather than by what it is cited for."""
    lowered = query.text.lower()
    alone = record_cues.RECORD_TELLS.search(lowered) or record_cues.BY_SUBJECT.search(lowered)
    return bool(record_cues.ABOUT_PAPER.search(lowered) or (alone and len(titled) <= MOST_TITLES))


def title_fits_better(
    query: RecordQuery, titled: Sequence[Record], told: str, studies: Sequence[Record], shelf: Shelf
) -> bool:
    """Whether titles tell more of a subject than a claim, or alone have the several names of it.

    The studies are those that the claim rests on.
    """
    named = query.names
    alone = len(named) > 1 and bool(titled) and all(named <= one.names for one in titled)
    alone = alone and not any(named & one.names for one in studies)
    return alone or lookup.title_tells_more(query, titled, told, shelf)
