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
from assistant.asked.finders import asks_for_finder, without_tag
from assistant.asked.record_query import RecordQuery, subject_of
from assistant.bibliography.shelf import Record, Shelf, entries_of
from assistant.cite import sentence_of
from assistant.draft import Chosen, Draft
from assistant.headline.direction import headline
from assistant.headline.wording import UNKNOWN, YES
from assistant.polarity.cues import directions
from assistant.question import Kind, Question
from assistant.records import Refusal
from assistant.search.candidates import Candidate
from index.authors import fold, surname

AS_NEAR = 0.8  # share of the score of the sentence shown, from which another tells of the same
MOST_STUDIES = 2  # of a sentence that is said to be theirs
_FINDING = re.compile(  # what is said of whose it is, and of nothing found
    rf"{record_cues.FINDING.pattern}|\bdiscover\w*|\buncover\w*|\bdetect\w*|\blink\w*|\btied?\b"
    r"|\bcredit\w*|\bbehind\b|\binvolved\b|\bstory\b|\battribut\w+|\bright\b|\bcorrect\b|\btrue\b",
    re.IGNORECASE,
)
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
    if not asks_for_finder(query.text, query.authors.spans, polar=question.is_yes_no):
        return draft
    if not _is_open(draft, query):
        return draft
    behind = [(one, _studies(one, cited)) for one in evidence if one.entities >= 1]
    theirs = next((both for both in behind if _is_theirs(query, *both)), None)
    if theirs:
        if draft.headline not in {None, UNKNOWN}:
            return draft
        said = YES if _tells_all(query, theirs[0]) else None
        if question.kind is Kind.REFERENCE and said is None:  # which nobody has read for yes or no
            said = headline(question, [theirs[0].unit], lexicon=cited.opened.lexicon)
        if said is None or said == UNKNOWN:
            return draft
        return replace(draft, headline=said) if draft.chosen else _shown(*theirs, said)
    keys = {item.key for item in question.entities}
    if not keys or any(keys <= one.names for one in by_authors(query.authors, shelf.records)):
        return draft  # what they are cited for cannot be told apart, or a title of theirs has it
    first, records = next((both for both in behind if both[1]), (None, []))
    names = dict.fromkeys(surname(one.reference.authors[0]) for one in records if one.people)
    if first is None or not names or len(records) > MOST_STUDIES:
        return draft
    who = " and ".join(f"{name} et al" for name in names)
    if any(found and found != records for one, found in behind if _is_as_near(one, first)):
        who = f"{who}, and others"
    return _shown(first, records, f"No: the review credits {who}")


def _is_as_near(one: Candidate, first: Candidate) -> bool:
    return one is not first and one.score >= AS_NEAR * first.score


def _is_open(draft: Draft, query: RecordQuery) -> bool:
    """Whether a draft quotes a sentence and denies nothing, or is refused for no other thing."""
    if draft.decision:
        named = fold(draft.decision.what) in {one.name for one in query.authors.names}
        return draft.decision.reason is Refusal.NOT_ANSWERED and (named or not draft.decision.what)
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
    """Whether a sentence has all that is asked about, but for the words of asking.

    What moves what, and what is denied, is not told by that.
    """
    claim = without_tag(query.text)
    if _DENIES.search(claim) or any(one.axis != "association" for one in directions(claim)):
        return False
    return not candidate.missing & subject_of(_FINDING.sub(" ", query.about))
