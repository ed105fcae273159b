"""Which findings rest on animals, on cells in a dish or on people, asked of all that is told.

What kind of study a sentence rests on is read as for its label (`citing/evidence.py`).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.cite import studies_of
from assistant.citing.evidence import label
from assistant.records import Evidence
from index.records import Document, Sentence


@dataclass(frozen=True, slots=True)
class Studied:
    """On what findings are to rest: kinds of evidence, and a species where one is named."""

    name: str
    kinds: frozenset[Evidence]
    only: bool  # on nothing else
    species: re.Pattern[str] | None = None


MOST = 12  # sentences shown; the headline says of how many
_FINDING = (
    r"(?:findings?|results?|data|evidence|experiments?|observations?|conclusions?|statements?"
    r"|claims?|effects?|work|things?|stud(?:y|ies))"
)
_SPECIES = {
    "mice": r"mice|mouse|murine",
    "rats": r"rats?",
    "pigs": r"pigs?|swine|porcine|piglets?",
    "zebrafish": r"zebrafish",
    "rabbits": r"rabbits?",
    "dogs": r"dogs?|canine",
    "monkeys": r"monkeys?|macaques?|primates?",
    "sheep": r"sheep",
}
_PEOPLE = r"(?:actual |real |human )?(?:patients?|humans?|people|human beings|samples)|women|men"
_ANIMALS = r"(?:laboratory |lab |experimental )?animals?|in[ -]vivo|xenografts?"
_DISH = (
    r"(?:cell|tissue) cultures?|cultured cells|cell[- ]lines?|cells|in[ -]vitro"
    r"|(?:the )?dish(?:es)?|the lab(?:oratory)?|the bench"
)
_SUBJECTS = (  # how each is named, and what it is
    (_ANIMALS, "animals", Evidence.ANIMAL),
    (_DISH, "cells in culture", Evidence.CELL_LINE),
    (_PEOPLE, "people", Evidence.PATIENT_SAMPLES),
    (r"(?:clinical |human |randomi[sz]ed )?trials?", "trials", Evidence.TRIAL),
    *((pattern, name, Evidence.ANIMAL) for name, pattern in _SPECIES.items()),
)
_BEFORE = (
    rf"\b(?:which|what)(?: of)?(?: the| these| all)? {_FINDING}(?: (?:here|reported|described|cited"
    r"|in (?:this|the) (?:review|paper|article)))? (?:comes?|came|are|is|were|was|stems?|rests?"
    r"|rely|relies|derives?|originate|have been|has been|holds?)"
    r"(?P<only> only| solely| just| purely| exclusively)?"
    r"(?: mainly| mostly| obtained| based| drawn| shown| seen| made| found"
    r"| derived| done| performed| known| conducted)*(?: only)? (?:from|in|on|with|out of|for)"
    r"|\bwhat (?:is|was|were|are|has been|have been)(?: \w+ly)?"
    r" (?:shown|found|seen|done|tested|tried|said|reported|known|told|demonstrated)(?P<just> only)?"
    r" (?:in|on|about|with|from)"
    r"|\bwhat (?:does|do) (?:the|this) (?:review|paper|article|study|authors?)"
    r" (?:say|tell|report) (?:about|on)"
)
_ASKED = tuple(
    (
        re.compile(
            rf"(?:{_BEFORE})(?: the| an?| these)? (?:{pattern})(?: models?| experiments?| studies"
            r"| work| research| data| samples)?(?: (?:so far|alone|only|yet|at all))?\W*$",
            re.IGNORECASE,
        ),
        name,
        kind,
    )
    for pattern, name, kind in _SUBJECTS
)
_WITH_TRIALS = frozenset({Evidence.PATIENT_SAMPLES, Evidence.TRIAL})


def asked(core: str) -> Studied | None:
    """On what kind of study the findings are to rest that a question asks for; else None."""
    for pattern, name, kind in _ASKED:
        if match := pattern.search(core):
            only = bool(match["only"] or match["just"] or re.search(r"\b(?:only|alone)\b", core))
            kinds = _WITH_TRIALS if kind is Evidence.PATIENT_SAMPLES else frozenset({kind})
            species = _SPECIES.get(name)
            named = re.compile(rf"\b(?:{species})\b", re.IGNORECASE) if species else None
            return Studied(name, kinds, only, named)
    return None


def sentences_of(document: Document, studied: Studied) -> Iterator[Sentence]:
    """The sentences and rows of a document that rest on such studies, in order."""
    for sentence in document.sentences:
        if not document.blocks[sentence.block].kind.is_evidence:
            continue
        found = label(document, sentence, studies_of(document, sentence))
        if not found & studied.kinds or (studied.only and found - studied.kinds):
            continue
        text = document.text[sentence.start : sentence.end]
        if studied.species is None or studied.species.search(text):
            yield sentence


def headline(studied: Studied, found: int) -> str:
    """How many sentences rest on such studies, and how many of them are shown."""
    many = "1 sentence rests" if found == 1 else f"{found} sentences rest"
    shown = f"; the first {MOST}" if found > MOST else ""
    return f"{many} on studies of {studied.name}{shown}"
