"""Of whom something is asked: tumours in which a gene is mutated, people who were given a dose.

What is told of another gene's mutants, or of mice, is no answer.
"""

import re
from collections.abc import Iterator

from assistant.asked.wanted import Need


def of_whom(core: str) -> tuple[Need, ...]:
    """The mutants that a question names, and the people whose dose it asks for."""
    return (*_mutations(core), *_people(core))


_MUTATED = re.compile(  # "KRAS-mutant tumours": what is told of another gene's tells nothing
    r"\b(?P<gene>[A-Z][A-Z0-9]{2,7})[- ](?:gene )?(?i:mutat\w+|mutants?)\b"
    r"|\b(?i:mutat\w+|mutants?) (?:in|of) (?:the )?(?P<of>[A-Z][A-Z0-9]{2,7})\b"
)


def _mutations(core: str) -> Iterator[Need]:
    for match in _MUTATED.finditer(core):
        name = match["gene"] or match["of"]
        gene = rf"(?i:\b{name[0]}-?{name[1:]}\b)"  # K-Ras too
        shown = (
            rf"{gene}[^.;]{{0,25}}?(?:(?i:mut(?:at|ant|\b))|[VGERQ]\d+[A-Z]?\b)"
            rf"|(?i:mutat\w*|mutants?)\b (?:\w+ )?(?:in|of|for) (?:the )?{gene}"
        )
        yield Need(f"{name} mutation", re.compile(shown), nearby=True)


_DOSE_FOR_PEOPLE = re.compile(  # "which dose did patients tolerate": not one for cells or mice
    r"\bdos(?:e|es|age)\b[^?]{0,60}\b(?:in|by|to|for|do|did|can|could|were|are) (?:[\w-]+ ){0,2}?"
    r"(?:patients|people|humans|volunteers|women|men|children|adults)\b",
    re.IGNORECASE,
)
_OF_PEOPLE = re.compile(
    r"\b(?:patients?|people|humans?|volunteers?|wom[ae]n|m[ae]n|children|adults?|participants?"
    r"|subjects|individuals|cohorts?|trials?)\b",
    re.IGNORECASE,
)


def _people(core: str) -> tuple[Need, ...]:
    """Those whom a dose was given to, where these are people."""
    asked = _DOSE_FOR_PEOPLE.search(core)
    return (Need("people given a dose", _OF_PEOPLE, nearby=True),) if asked else ()
