"""The records that named authors wrote, led or closed."""

from collections.abc import Sequence

from assistant.bibliography.authors import NamedAuthor, NamedAuthors
from assistant.bibliography.shelf import Person, Record


def by_authors(authors: NamedAuthors, records: Sequence[Record]) -> list[Record]:
    """Records by all of the authors named; by any of them where none has all, or either will do."""
    each = [[record for record in records if _wrote(one, record, authors)] for one in authors.names]
    both = [record for record in each[0] if all(record in found for found in each[1:])]
    either = [record for record in records if any(record in found for found in each)]
    return either if authors.either else both or either


def _wrote(author: NamedAuthor, record: Record, authors: NamedAuthors) -> bool:
    people: Sequence[Person] = record.people
    if authors.only_first:
        people = people[:1]
    elif authors.only_last:
        people = people[-1:]
    elif authors.not_first:
        people = people[1:]
    return any(_is(author, person) for person in people)


def leads(authors: NamedAuthors, record: Record) -> bool:
    """Whether one of the authors named is the first of a record."""
    return (
        any(_is(author, record.people[0]) for author in authors.names) if record.people else False
    )


def _is(author: NamedAuthor, person: Person) -> bool:
    return author.name in person.names and person.initials.startswith(author.initials)
