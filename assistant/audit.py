"""Where a document disagrees with itself, for the reader to check.

Claims are read against the titles that they cite, table rows against the reference list and the
text, values against each other. Nothing is called wrong: each finding puts two texts side by side,
and suggests the references that would fit.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.auditing.cells import cells
from assistant.auditing.counts import counts
from assistant.auditing.tables import tables
from assistant.auditing.texts import Claim, Texts, gather
from assistant.auditing.titles import against_titles
from assistant.auditing.values import has_value, values
from assistant.records import Finding, FindingKind
from index.records import BlockKind, Document
from index.spans import Span


def audit(document: Document, places: Sequence[Span] | None = None) -> list[Finding]:
    """Every place where `document` disagrees with its reference list, table or text.

    In reading order; each place and reference at most once. A document without references is
    still read for facts that are told twice. `places` leaves out the findings on claims that touch
    none of these stretches, and the work for them: what an answer quotes is a sentence or two.
    """
    texts = gather(document, places)
    if places is not None and any(_needs_all(claim) for claim in texts.claims):
        texts = replace(gather(document), places=places)
    found: dict[tuple[int, int, int, str], Finding] = {}
    for finding in _all(texts):
        key = (finding.claim.start, finding.claim.end, finding.against.start, finding.kind)
        found.setdefault(key, finding)
    return sorted(found.values(), key=lambda finding: (finding.claim.start, finding.claim.end))


def _needs_all(claim: Claim) -> bool:
    """Whether a claim is compared with the rest of the text, and not with the titles alone."""
    return claim.kind is BlockKind.TABLE_ROW or has_value(claim)


def _all(texts: Texts) -> Iterator[Finding]:
    yield from _beyond(texts)
    yield from against_titles(texts)
    yield from tables(texts)
    yield from values(texts)
    yield from counts(texts)
    yield from cells(texts)


def _beyond(texts: Texts) -> Iterator[Finding]:
    """Printed numbers that the reference list does not have."""
    references = texts.document.references
    numbers = {reference.number for reference in references if reference.number is not None}
    if not numbers:
        return
    last = max(numbers)
    at = next(i for i, reference in enumerate(references) if reference.number == last)
    for sentence in texts.document.sentences:
        if not texts.asks_of(sentence.start, sentence.end):
            continue
        for mark in sentence.marks:
            if len(mark.printed) > 1 and not numbers & set(mark.printed):
                continue  # "between [140, 160]" is an interval
            for number in mark.printed:
                if number in numbers:
                    continue
                message = (
                    f"Check: the sentence cites {number}, the reference list ends with {last}."
                )
                if number < last:
                    message = f"Check: the sentence cites {number}, which the list does not have."
                yield Finding(
                    FindingKind.NO_SUCH_REFERENCE, message,
                    texts.place(sentence.start, sentence.end), texts.entry(at),
                )  # fmt: skip
