"""The sentence before or after the best one, where that has what the question asks for."""

import re
from dataclasses import replace

from assistant.asked import cues
from assistant.question import Question
from assistant.retrieve import Candidate
from assistant.search.facts import Facts
from index.lexicon import Lexicon
from index.opened import OpenIndex
from index.records import Passage

NO_LEXICON = Lexicon()  # a name that is asked for is met by itself


def lead_in(question: Question, best: Candidate) -> Passage | None:
    """The sentence before the best one that has what the question asks for, where that has not.

    "They studied T-47D cells. Their growth was slowed by miR-A": asked for the line, both are read.
    """
    alone = replace(best, near=())
    for need in (*question.demands, *question.quantities):
        if need.met(alone):
            continue
        for unit in reversed(best.near):
            facts = Facts(unit.search_text, NO_LEXICON)
            if need.met(replace(best, unit=unit, facts=facts, near=())):
                return unit
    return None


_ASKS_WHY = re.compile(r"\b(?:why|what for|how come|reasons?|purpose|explanations?|explain\w*)\b")
_REASON = re.compile(
    r"\b(?:because|since|due to|owing to|as a result of|in order to|so that|so as to|therefore"
    r"|hence|thus|reasons?|explain\w*|explanations?|reflect\w*|attribut\w+|account(?:s|ed)? for"
    r"|to (?:reduce|avoid|prevent|ensure|allow|minimi[sz]e|maximi[sz]e|improve|control|exclude"
    r"|protect|enable|detect|determine|test|confirm|compare))\b",
    re.IGNORECASE,
)


_ASKS_ON = re.compile(  # two things, or one of what was told first
    r"\b(?:and|but) (?:by )?(?:what|which|how|why|who|whom|when|where|whose)\b"
    r"|[.;:!?] (?:[^.?!]* )?(?:what|which|how|who|when|where|whose|any\w*)\b[^.?!]*\?"
)
_BACK = (
    "this these that those it its they their such both here he she his her"
    " the_latter the_former the_same the_authors"
).replace("_", r"\s").replace(" ", "|")  # fmt: skip
_REFERS_BACK = re.compile(
    r"^(?:(?:\w+ly|However|Moreover|In addition|In turn|Thus|Furthermore|Conversely|Instead),? )?"
    rf"(?i:{_BACK})\b"
)


def goes_on(question: Question, best: Candidate, opened: OpenIndex) -> Passage | None:
    """The sentence after the best one that gives the reason or the limit which is asked for.

    "The rule was relaxed after nine months. This was done because few had been recruited."
    """
    lowered = question.core.lower()
    if cues.LIMITS.search(lowered):
        wanted = cues.LIMITED
    elif question.is_why or _ASKS_WHY.search(lowered):
        wanted = _REASON
    elif _ASKS_ON.search(lowered):
        wanted = _REFERS_BACK
    else:
        return None
    if wanted is not _REFERS_BACK and any(
        match[0].lower() not in lowered for match in wanted.finditer(best.unit.text)
    ):
        return None  # it says so itself, in more than the question's own words
    document = opened.document(best.unit.document_id)
    own = best.unit.sentences[-1]
    at = next((at for at, one in enumerate(document.sentences) if one.id == own), None)
    if at is None or at + 1 == len(document.sentences):
        return None
    here, behind = document.sentences[at : at + 2]
    if behind.block != here.block:
        return None
    unit = next(iter(opened.sentences([behind.id])))
    return unit if wanted.search(unit.text) else None
