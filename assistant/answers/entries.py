"""Entries of reference lists as an answer; the refusal where none is what was looked for."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.asked.record_query import RecordQuery, described
from assistant.bibliography.shelf import Entry, Record, Shelf, entries_of
from assistant.draft import Chosen, Decision, Draft
from assistant.records import Refusal

MOST_LISTED = 50  # entries; an answer with more would be a bibliography


def none_found(query: RecordQuery, shelf: Shelf) -> Decision:
    """The refusal of a look-up that no record meets, with what was looked for."""
    what = described(query)
    lists = {record.document.id for record in shelf.records}
    where = "the reference list" if len(lists) == 1 else f"the {len(lists)} reference lists"
    if not lists:
        return Decision(Refusal.NOT_ANSWERED, told="The indexed sources have no reference list.")
    return Decision(
        Refusal.NOT_ANSWERED,
        "such a reference",
        f"None of the {len(shelf.records)} entries of {where} is what was looked for: {what}.",
    )


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
