"""What the records of a list have in common: the journals, authors or years that are commonest."""

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence

from assistant.asked.record_parts import Field
from assistant.bibliography.shelf import Record

MOST_NAMED = 5  # values of equal rank that the headline tells


def commonest(field: Field, records: Sequence[Record]) -> tuple[str, list[Record]]:
    """The commonest values of a field in words, and the records that have them.

    `records` are those asked about; ("", []) where no value stands in two of them.
    """
    counts = Counter(key for record in records for key, _ in _values(field, record))
    most = max(counts.values(), default=0)
    if most < 2:
        return "", []
    first = {key for key, count in counts.items() if count == most}
    printed = {key: name for record in records for key, name in _values(field, record)}
    names = sorted(printed[key] for key in first)
    shown = ", ".join(names[:MOST_NAMED]) + (", ..." if len(names) > MOST_NAMED else "")
    each = " each" if len(names) > 1 else ""
    having = [one for one in records if any(key in first for key, _ in _values(field, one))]
    return f"{shown}: {most} of {len(records)} references{each}", having


def _values(field: Field, record: Record) -> Iterator[tuple[Hashable, str]]:
    """The values of a field with what tells two of them apart."""
    known = record.reference
    match field:
        case Field.AUTHORS:
            people = zip(record.people, known.authors, strict=True)
            yield from {(person.names[0], person.initials): name for person, name in people}.items()
        case Field.JOURNAL if known.journal:
            yield record.journal, known.journal.strip(" .")
        case Field.YEAR if known.year:
            yield known.year, str(known.year)
        case Field.TITLE if known.title:
            yield known.title.casefold(), known.title
