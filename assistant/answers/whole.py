"""Answers on a paper as a whole: its conclusion, its moves, what to check."""

from collections.abc import Callable, Sequence

from assistant.answers import audited, moves, summary
from assistant.answers.points import announced
from assistant.cite import sentence_at
from assistant.draft import Chosen, Decision, Draft
from assistant.records import Finding, Refusal
from index.opened import OpenIndex
from index.records import Document

MOST_AUDITED = 20  # documents; each is audited once, which takes as long as many answers


def told_of_the_whole(
    core: str,
    documents: Callable[[], Sequence[Document]],
    opened: OpenIndex,
    limit: int,
    often: Callable[[str, str], bool],
) -> Draft | None:
    """What papers say of themselves as a whole; None where something in particular is asked.

    `documents` are read only where it is; `limit` is the most sentences of a conclusion,
    and `often` whether the document of that id often has a token.
    """
    if summary.is_asked(core):
        read = documents()[: summary.MOST_DOCUMENTS]
        wanted = summary.sentences_wanted(core)
        ids = [name for one in read for name in summary.sentences_of(one, core, wanted or limit)]
        return _quoted(ids[:wanted], opened)
    if move := moves.asked(core):
        words, which = moves.beside(core, move)
        meant = [
            one
            for one in documents()
            if moves.of_whole(words | which, one)
            or (not (move.in_points or words) and moves.of_study(which, one, often))
        ]
        read = [one for one in meant if moves.sentences_of(one, move, 1)][: summary.MOST_DOCUMENTS]
        most = moves.MOST if len(read) == 1 else moves.MOST_OF_EACH
        told = [name for one in read for name in moves.sentences_of(one, move, most)]
        if not (told or words or which or move.in_points):
            return Draft(decision=Decision(Refusal.NOT_ANSWERED))  # what is near tells other things
        if not move.in_points and len(told) == 1:
            only = opened.sentences(told)[0]
            told += [unit.id for unit in announced(only, opened, moves.MOST)]
        return _quoted(told, opened)
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
