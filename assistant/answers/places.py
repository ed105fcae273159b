"""Where a text speaks of a study: the sentences that cite its record, or name its authors."""

import re
from collections.abc import Iterator, Sequence, Set

from assistant.asked import cues
from assistant.bibliography.shelf import Record
from assistant.cite import studies_of
from assistant.search.candidates import Candidate
from index.authors import surname
from index.opened import OpenIndex
from index.records import Document


def places_citing(record: Record) -> Iterator[str]:
    """The ids of the sentences and rows that cite a record, where the number fits."""
    document = record.document
    for sentence in document.sentences:
        if not any(record.position in mark.targets for mark in sentence.marks):
            continue
        studies = studies_of(document, sentence)
        if any(study.raw == record.reference.raw and not study.inherited for study in studies):
            yield sentence.id


_THEIR_STUDY = re.compile(
    r"^(?:\w+, )?(?:[Tt]heir|[Tt]hese authors)\b"
    r"|\b(?:this|their) (?:study|work|results?|trial)\b"
)


def spoken_of(document: Document, names: Set[str]) -> Iterator[str]:
    """The ids of the sentences that name an author as one, and of those that go on about it."""
    going_on, block = False, -1
    for sentence in document.sentences:
        text = document.text[sentence.start : sentence.end]
        authors = {match["author"] for match in cues.AUTHOR.finditer(text)}
        goes_on = going_on and sentence.block == block and bool(_THEIR_STUDY.search(text))
        going_on = bool(authors & names) or (goes_on and not authors and not sentence.marks)
        if going_on:
            yield sentence.id
        block = sentence.block


def of_the_authors(
    core: str, candidates: Sequence[Candidate], opened: OpenIndex
) -> Sequence[Candidate]:
    """The candidates that tell of the authors whom a question names; all where it names none.

    These are the sentences that name them, and those that cite a work they come first in.
    """
    names = {match["author"] for match in cues.AUTHOR.finditer(core)}
    if not names:
        return candidates
    documents = {one.unit.document_id for one in candidates}
    told = {item for one in documents for item in _told_of(opened.document(one), names)}
    return [one for one in candidates if one.id in told] or candidates


def _told_of(document: Document, names: Set[str]) -> Iterator[str]:
    yield from spoken_of(document, names)
    led = {
        at
        for at, reference in enumerate(document.references)
        if reference.authors and surname(reference.authors[0]).split()[-1] in names
    }
    for sentence in document.sentences:
        if any(led & set(mark.targets) for mark in sentence.marks):
            yield sentence.id
