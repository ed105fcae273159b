"""The sentences that tell of authors whom a question names: "according to Roe et al."."""

import re
from collections.abc import Iterable, Iterator, Set

from assistant.asked import record_cues
from index.authors import surname
from index.opened import OpenIndex
from index.records import Document

_THEIR_STUDY = re.compile(
    r"^(?:\w+, )?(?:[Tt]heir|[Tt]hese authors)\b"
    r"|\b(?:this|their) (?:study|work|results?|trial)\b"
    r"|^(?:[\w-]+ ){0,7}?(?:analys[ie]s|regressions?|profiling|assays?|sequencing|experiments)"
    r" (?:[a-z]+ly )?[a-z]+ed\b"  # "Multivariate analysis linked ...": theirs, or it would be cited
)


def spoken_of(document: Document, names: Set[str]) -> Iterator[str]:
    """The ids of the sentences that name an author as one, and of those that go on about it."""
    going_on, block = False, -1
    for sentence in document.sentences:
        text = document.text[sentence.start : sentence.end]
        authors = {match["author"] for match in record_cues.AUTHOR.finditer(text)}
        goes_on = going_on and sentence.block == block and bool(_THEIR_STUDY.search(text))
        going_on = bool(authors & names) or (goes_on and not authors and not sentence.marks)
        if going_on:
            yield sentence.id
        block = sentence.block


def told_of_authors(core: str, opened: OpenIndex, documents: Iterable[str]) -> frozenset[str]:
    """The ids of the sentences that tell of the authors named by a question, of some documents.

    These are the sentences that name them, and those that cite a work they come first in.
    """
    names = {match["author"] for match in record_cues.AUTHOR.finditer(core)}
    if not names:
        return frozenset()
    return frozenset(item for one in documents for item in _told_of(opened.document(one), names))


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
