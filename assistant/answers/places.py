"""Where a text speaks of a study: the sentences that cite its record, or name its authors."""

from collections.abc import Iterator, Sequence

from assistant.bibliography.shelf import Record
from assistant.cite import studies_of
from assistant.lists.of_authors import told_of_authors
from assistant.search.candidates import Candidate
from index.opened import OpenIndex


def places_citing(record: Record) -> Iterator[str]:
    """The ids of the sentences and rows that cite a record, where the number fits."""
    document = record.document
    for sentence in document.sentences:
        if not any(record.position in mark.targets for mark in sentence.marks):
            continue
        studies = studies_of(document, sentence)
        if any(study.raw == record.reference.raw and not study.inherited for study in studies):
            yield sentence.id


def of_the_authors(
    core: str, candidates: Sequence[Candidate], opened: OpenIndex
) -> Sequence[Candidate]:
    """The candidates that tell of the authors whom a question names; all where it names none.

    These are the sentences that name them, and those that cite a work they come first in.
    """
    told = told_of_authors(core, opened, {one.unit.document_id for one in candidates})
    return [one for one in candidates if one.id in told] or candidates
