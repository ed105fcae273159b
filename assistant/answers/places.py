"""Where a text speaks of a study: the sentences that cite its record, or name its authors."""

import re
from collections.abc import Iterator, Set

from assistant.asked import cues
from assistant.bibliography.shelf import Record
from assistant.cite import studies_of
from index.records import Document


def citing(record: Record) -> Iterator[str]:
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
