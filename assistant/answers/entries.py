"""Entries of reference lists as an answer; the refusal where none is what was looked for."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from assistant.asked import record_cues
from assistant.asked.record_parts import FIRST_YEAR, LAST_YEAR, Field
from assistant.asked.record_query import RecordQuery
from assistant.asked.records_wanted import asks_for_records
from assistant.bibliography.journals import words_of
from assistant.bibliography.shelf import Entry, Record, Shelf, entries_of
from assistant.draft import Chosen, Decision, Draft
from assistant.question import Question
from assistant.records import Refusal
from index.terms import tokens

MOST_TITLES = 3  # that are named in a refusal
MOST_LISTED = 50  # entries; an answer with more would be a bibliography


def none_found(query: RecordQuery, shelf: Shelf, near: Sequence[Record] = ()) -> Decision:
    """The refusal of a look-up that no record meets, with what was looked for and what is near."""
    what = described(query)
    lists = {record.document.id for record in shelf.records}
    where = "the reference list" if len(lists) == 1 else f"the {len(lists)} reference lists"
    if not lists:
        return Decision(Refusal.NOT_ANSWERED, told="The indexed sources have no reference list.")
    told = f"None of the {len(shelf.records)} entries of {where} is what was looked for: {what}."
    if near:
        told = f"{told} Nearest: {_printed(near)}"
    return Decision(Refusal.NOT_ANSWERED, "such a reference", told)


def _printed(records: Sequence[Record]) -> str:
    entries = entries_of(records[:MOST_TITLES])
    return "; ".join(entry.reference.raw for entry in entries if entry.reference)


def only_cited(decision: Decision, keys: Collection[str], shelf: Shelf) -> Decision:
    """The refusal of names that no text has, saying so where titles that texts cite have them."""
    if decision.reason is not Refusal.NOT_IN_SOURCES or not keys:
        return decision
    titled = [record for record in shelf.records if set(keys) <= record.names]
    if not titled:
        return decision
    told = f"The indexed sources mention {decision.what} only among the works they cite:"
    return replace(decision, told=f"{told} {_printed(titled)}")


def naming_all(question: Question, shelf: Shelf) -> list[Record]:
    """The records whose titles have every name of a question whether such a reference is listed.

    "Is there a citation showing that X targets Y?", where no text speaks of Y.
    """
    lowered = question.core.lower()
    asked = record_cues.LISTS.search(lowered) and record_cues.EXISTENCE.search(lowered)
    names = {item.key for item in question.entities}
    if not (question.is_yes_no and asked and names):
        return []
    return [record for record in shelf.records if names <= record.names]


def on_a_subject(query: RecordQuery) -> bool:
    """Whether the lists are asked for what is on a subject: "do they cite anything on fish?"."""
    spoken_of = record_cues.LISTS.search(query.text.lower())
    return bool(query.subject and spoken_of and asks_for_records(query))


def listed(records: Sequence[Record], shelf: Shelf, *, counted: bool = False) -> Draft:
    """Records as an answer, each entry as it is printed, with how many there are of how many."""
    several = len({record.document.id for record in records}) > 1
    entries = entries_of(records[:MOST_LISTED])
    headline = None
    if counted or len(records) > 1:
        headline = f"{len(records)} of {len(shelf.records)} references"
    if counted and len(records) == len(shelf.records):
        headline, entries = f"{len(records)} references", entries_of(_ends(records))
    elif len(records) > MOST_LISTED:
        headline = f"{headline}; the first {MOST_LISTED} are shown"
    return replace(shown(entries, by_document=several), headline=headline)


def _ends(records: Sequence[Record]) -> list[Record]:
    """The last record of each list: its number tells the list's length."""
    return list({record.document.id: record for record in records}.values())


def shown(entries: Sequence[Entry], *, by_document: bool = False) -> Draft:
    """Entries as an answer, under their documents where these are several."""
    chosen = [
        Chosen(entry=entry, group=entry.document.title if by_document else None)
        for entry in entries
    ]
    return Draft(tuple(chosen))


# ── what was looked for ─────────────────────────────────────────────────────────────────────

_FIELD_NAMES = {
    Field.DOI: "a DOI",
    Field.PMID: "a PMID",
    Field.JOURNAL: "a journal",
    Field.YEAR: "a year",
    Field.TITLE: "a title",
    Field.AUTHORS: "authors",
}


def described(query: RecordQuery) -> str:
    """What a query looks for, for the reader: "by Yang, from 2012"."""
    parts = [f"DOI {doi}" for doi in query.dois] + [f"PMID {pmid}" for pmid in query.pmids]
    parts += [f"number {number}" for number in query.numbers]
    if query.authors.names:
        parts.append(
            "by " + " and ".join(query.text[start:end] for start, end in query.authors.spans)
        )
    parts += [f"by or in {name}" for name in query.unknown]
    if query.journals:
        parts.append("in " + " or ".join(" ".join(name).title() for name in query.journals))
    parts += [f"{'volume' if volume else 'page'} {number}" for volume, number in query.imprint]
    for first, last in query.years:
        if first == FIRST_YEAR:
            parts.append(f"up to {last}")
        elif last == LAST_YEAR:
            parts.append(f"since {first}")
        else:
            parts.append(f"from {first}" if first == last else f"from {first} to {last}")
    parts += [f"without {_FIELD_NAMES[field]}" for field in query.lacking]
    parts += [f"other than {described(one)}" for one in query.but if described(one)]
    unknown = {word.text for name in query.unknown for word in words_of(name)}
    subject = [
        word.text
        for word in words_of(query.about)
        if set(tokens(word.text)) & query.subject and word.text not in unknown
    ]
    if query.only_reviews:
        parts.append("reviews")
    if subject and not query.points:
        parts.append(f"on {' '.join(subject)}")
    return ", ".join(parts)
