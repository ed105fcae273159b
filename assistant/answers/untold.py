"""What a paper does not tell, though it speaks of all else that is asked.

"What effect did the vesicles have on PGE2 in the authors' experiments?" is not answered by what
others are cited for; "what did blocking X change?" not by what is told of the rest.
"""

import re
from collections.abc import Sequence

from assistant.asked.frame_words import LEAD_IN
from assistant.cite import sentence_of
from assistant.draft import Decision
from assistant.headline.of_another_disease import is_of_another_disease
from assistant.question import Kind, Question
from assistant.records import Refusal
from assistant.search.candidates import RELEVANT, Candidate, Found
from index.opened import OpenIndex
from index.records import Document
from index.section_names import Role, role_of

AS_MUCH = 0.9  # of the best sentence's coverage that another must have, to tell as much

_PEOPLE = r"(?:authors|investigators|researchers|team)"
_OWN_ASKED = re.compile(
    rf"\b(?:did|do|had|have) the {_PEOPLE} (?:themselves |actually |then )?(?:detect|find|found"
    r"|measure|observe|saw|seen?|show|test|identif|sequenc|obtain|record)"
    rf"|\b(?:experiments?|data|results|measurements|cells|patients|participants|animals|mice) of"
    rf" the {_PEOPLE}\b"
    rf"|\b(?:their|the {_PEOPLE}['’]) own (?:\w+ )?(?:experiments?|data|results|cells|patients)\b"
    r"|^\W*in the (?:paper|study|article|trial|experiments?), (?:how|what|which|where) [^?]*?"
    r"\b(?:did|was|were)\b(?![^?]*\b(?:et al|cite[ds]?|others|earlier|previous)\b)",
    re.IGNORECASE,
)
_OWN_TOLD = re.compile(  # what is told of the paper's own work, or how that was done
    r"\b(?:we|our|ours|here|this (?:study|work|trial|analysis)|(?:the )?(?:present|current)"
    r" (?:study|work|trial|analysis)|fig(?:ure|s)?\b\.?|tables?|was|were)\b",
    re.IGNORECASE,
)


def untold(question: Question, found: Found, opened: OpenIndex) -> Decision | None:
    """The refusal where only others are told to have found it, or all is denied."""
    best = found.sentences[0]
    document = opened.document(best.unit.document_id)
    if _OWN_ASKED.search(question.core) and _is_research(document):
        near = [
            item
            for item in found.sentences[:RELEVANT]
            if item.missing <= best.missing
            and item.coverage >= AS_MUCH * best.coverage
            and all(need.met(item) or not need.met(best) for need in question.demands)
        ]
        if all(_is_of_others(item, opened) for item in near):
            return Decision(Refusal.NOT_ANSWERED, "what the authors found themselves")
    if _only_denied(question, found):
        return Decision(Refusal.NOT_ANSWERED)
    return None


_OF_ENTRY = re.compile(  # who was kept out of a study, or let in
    r"\b(?:were|was|are) (?:\w+ly )?(?:excluded|ineligible|eligible"
    r"|not (?:enrolled|eligible|included))\b"
    r"|\b(?:ex|in)clusion criteria\b",
    re.IGNORECASE,
)
_ASKS_ENTRY = re.compile(
    r"\b(?:enrol\w*|recruit\w*|eligib\w*|exclu\w+|inclu\w+|take part|taken part|join\w*|criteria"
    r"|allowed|admitted|kept out|left out|entered|let in)\b",
    re.IGNORECASE,
)


def is_told_elsewhere(question: Question, chosen: Sequence[Candidate], opened: OpenIndex) -> bool:
    """Whether what is quoted is on people with other diseases alone, or on who was kept out.

    A drug that is named only among the reasons to keep people out was not looked at.
    """
    if not chosen:
        return False
    lexicon = opened.lexicon
    if all(
        is_of_another_disease(
            question.core, one.unit.text, one.near[-1].search_text if one.near else "", lexicon
        )
        for one in chosen
    ):
        return True
    best, *others = chosen
    if not _OF_ENTRY.search(best.unit.text) or _ASKS_ENTRY.search(question.core):
        return False
    return not others or bool(frozenset.intersection(*(o.missing for o in others)) - best.missing)


_ONE_ASKED = re.compile(rf"^\W*{LEAD_IN}(?:which|what) (?!(?:is|are|was|were|does|do|did)\b)", re.I)
_DENYING = re.compile(
    r"\b(?:no|not|nor|never|none|neither|without|fail\w*|un(?:related|changed|affected|able))\b"
    r"|n['’]t\b",
    re.IGNORECASE,
)
_NULL = re.compile(
    r"\b(?:was|were|is|are) not (?:\w+ ){0,2}?(?:associated|correlated|linked|related|predictive"
    r"|prognostic)\b"
    r"|\bno (?:\w+ )?(?:associations?|correlations?|links?|relations?(?:hips?)?)\b",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_BUT = re.compile(r"[;]|\b(?:but|whereas|while|although|though|however|only|except|unlike)\b", re.I)


def _only_denied(question: Question, found: Found) -> bool:
    """Whether "which X does it?" is met by one sentence alone, whose X is said not to.

    "UCA1 was not associated with Y" names no X that is.
    """
    if question.kind is not Kind.FACT or len(question.entities) < 2:
        return False
    if not _ONE_ASKED.match(question.core) or _DENYING.search(question.core):
        return False
    named = [item for item in found.sentences[:RELEVANT] if item.entities == 1.0]
    return bool(named) and all(
        _NULL.search(text) and not _BUT.search(text)
        for text in (_IN_BRACKETS.sub("", item.text) for item in named)
    )


def _is_research(document: Document) -> bool:
    return any(role_of(section.heading) is Role.CONTAINER for section in document.sections)


def _is_of_others(item: Candidate, opened: OpenIndex) -> bool:
    """Whether a sentence rests on cited studies and tells nothing of the paper's own."""
    document = opened.document(item.unit.document_id)
    cites = bool(sentence_of(document, item.unit).marks)
    return cites and not _OWN_TOLD.search(item.unit.text)
