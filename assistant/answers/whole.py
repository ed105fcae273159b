"""Answers on a paper as a whole: its conclusion, its moves, what to check."""

from collections.abc import Callable, Sequence

from assistant.answers import audited, moves, summary
from assistant.cite import sentence_at
from assistant.draft import Chosen, Decision, Draft
from assistant.records import Finding, Refusal
from index.opened import OpenIndex
from index.records import Document

MOST_AUDITED = 20  # documents; each is audited once, which takes as long as many answers


def told_of_the_whole(
    core: str, documents: Callable[[], Sequence[Document]], opened: OpenIndex, limit: int
) -> Draft | None:
    """What papers say of themselves as a whole; None where something in particular is asked.

    `documents` are read only where it is; `limit` is the most sentences of a conclusion.
    """
    if summary.is_asked(core):
        read = documents()[: summary.MOST_DOCUMENTS]
        wanted = summary.sentences_wanted(core)
        ids = [name for one in read for name in summary.sentences_of(one, core, wanted or limit)]
        return _quoted(ids[:wanted], opened)
    if move := moves.asked(core):
        words = moves.beside(core, move)
        meant = [one for one in documents() if moves.of_whole(words, one)]
        read = [one for one in meant if moves.sentences_of(one, move, 1)][: summary.MOST_DOCUMENTS]
        most = moves.MOST if len(read) == 1 else moves.MOST_OF_EACH
        return _quoted(
            [name for one in read for name in moves.sentences_of(one, move, most)], opened
        )
    return None


def to_check(
    core: str,
    documents: Sequence[Document],
    opened: OpenIndex,
    findings: Callable[[str], Sequence[Finding]],
) -> Draft:
    """What the audit finds: each place under what does not fit it."""
    read = documents[:MOST_AUDITED]
    found = audited.meant(core, [finding for one in read for finding in findings(one.id)])
    if not found:
        where = "the document" if len(read) == 1 else f"the {len(read)} documents that were read"
        told = f"The audit finds no such place in {where}."
        return Draft(decision=Decision(Refusal.NOT_ANSWERED, told=told))
    by_id = {one.id: one for one in read}
    shown = found[: audited.MOST]
    places = [sentence_at(by_id[one.claim.document_id], one.claim.start).id for one in shown]
    chosen = tuple(
        Chosen((unit,), group=finding.message)
        for unit, finding in zip(opened.sentences(places), shown, strict=True)
    )
    return Draft(chosen, audited.headline(found, len(read)))


def _quoted(ids: Sequence[str], opened: OpenIndex) -> Draft | None:
    units = opened.sentences(ids)
    return Draft(tuple(Chosen((unit,)) for unit in units)) if units else None
