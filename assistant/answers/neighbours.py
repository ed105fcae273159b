"""The sentence before or after the best one, where that has what the question asks for."""

import re
from collections.abc import Iterator
from dataclasses import replace

from assistant.answers.reasons import REASON, asks_why, asks_why_of_it
from assistant.asked import cues
from assistant.asked.quantity_words import SPELT
from assistant.asked.wanted import Wanted
from assistant.headline.report_words import DIFFER, DISPUTED
from assistant.question import Question
from assistant.search.candidates import Candidate
from assistant.search.facts import Facts
from index.lexicon import NO_LEXICON
from index.opened import OpenIndex
from index.records import Passage


def lead_in(question: Question, best: Candidate) -> Passage | None:
    """The sentence before the best one that has what the question asks for, where that has not.

    "They studied T-47D cells. Their growth was slowed by miR-A": asked for the line, both are read.
    """
    if continues(best.unit.text) and best.near:
        return best.near[-1] if best.near[-1].path == best.unit.path else None
    for need in _unmet(question, best):
        for unit in reversed(best.near):
            if need.met(_read_alone(best, unit)):
                return unit
    return _reason_before(question, best)


_GOES_ON_LISTING = re.compile(  # what comes first stands before: "Other exclusion criteria were"
    r"(?:Other|Further|Additional|Another|Also|The (?:other|remaining|further|second))\b[^.]{0,60}?"
    r"\b(?:criteri\w+|reasons?|limitations?|advantages?|disadvantages?|causes?|factors?|aims?)\b"
)


def continues(text: str) -> bool:
    """Whether a sentence only goes on with a list that the one before it begins."""
    return bool(_GOES_ON_LISTING.match(text))


def _unmet(question: Question, best: Candidate) -> Iterator[Wanted]:
    """What the question asks for and the best sentence by itself has not."""
    alone = replace(best, near=())
    return (need for need in (*question.demands, *question.quantities) if not need.met(alone))


def _read_alone(best: Candidate, unit: Passage) -> Candidate:
    return replace(best, unit=unit, facts=Facts(unit.search_text, NO_LEXICON), near=())


def _reason_before(question: Question, best: Candidate) -> Passage | None:
    """The reason that stands before the best sentence, where that only draws the conclusion.

    "The kits do not tell the two apart. We therefore speak of vesicles."
    """
    if not (asks_why(question) and best.near and _CONCLUDES.search(best.unit.text)):
        return None
    before = best.near[-1]
    same = before.document_id == best.unit.document_id and before.path == best.unit.path
    return before if same and REASON.search(before.text) else None


_CONCLUDES = re.compile(  # what stands before is taken up
    r"\b(?:therefore|hence|thus|consequently|accordingly|for (?:this|that|these) reasons?|for which"
    r"|(?:this|that|these|those|such) (?:\w+ )?(?:advice|reasons?|considerations?|problems?"
    r"|findings?|limitations?|recommendations?|guidance|concerns?|uncertaint\w+|shortcomings?"
    r"|view))\b",
    re.IGNORECASE,
)
_ASKS_ON = re.compile(  # two things, or one of what was told first
    r"\b(?:and|but) (?:by )?(?:what|which|how|why|who|whom|when|where|whose)\b"
    r"|[.;:!?] (?:[^.?!]* )?(?:what|which|how|who|when|where|whose|any\w*)\b[^.?!]*\?"
)
_OF_SEVERAL = re.compile(  # "out of A, B and C, which ...?"
    r"^\W*(?:out )?(?:of|between|among)\b[^?]*, [^?]* (?:and|or) [^?]*\bwhich\b"
)
_BACK = (
    "this these that those it its they them their such both here he she his her"
    " the_latter the_former the_same the_authors"
).replace("_", r"\s").replace(" ", "|")  # fmt: skip
_REFERS_BACK = re.compile(
    r"^(?:(?:\w+ly|However|Moreover|In addition|In turn|Thus|Furthermore|Conversely|Instead),? )?"
    rf"(?i:(?:(?:among|of|in|for|with|after|from) )?(?:{_BACK}))\b"
)


def asks_on(lowered: str) -> bool:
    """Whether two things are asked for, or one of what was told first, or of several named."""
    return bool(_ASKS_ON.search(lowered) or _OF_SEVERAL.match(lowered))


_COUNTS_ON = re.compile(
    r"\bhow many\b.*\b(?:and|how many) how many\b|\bhow many\b.*\bhow many of\b", re.DOTALL
)
_A_COUNT = re.compile(
    rf"(?<![\w.,(-])(?:\d[\d,]*|{SPELT}) (?:[\w-]+ ){{0,3}}?"
    r"(?:patients|women|men|participants|subjects|people|cases|samples|controls|mice|animals|were\b|had\b)"
)
_ANYTHING = re.compile("")
_ANNOUNCES = re.compile(  # what ends so has said nothing yet
    r"\b(?:(?:is|are|was|were|remains?) (?:\w+ )?"
    rf"(?:{DISPUTED}|unclear)"
    rf"|(?:reports|results|findings|data|studies|opinions) (?:\w+ )?(?:{DIFFER}|vary)"
    r"|(?:possess|have|has|poses?|shows?|offers?|faces?|there are) (?:\w+ ){0,2}?"
    r"(?:several|many|two|three|four|five|some|various|a number of|a|an) (?:[\w-]+ ){0,3}?"
    r"(?:properties|advantages?|disadvantages?|drawbacks?|reasons?|problems?|limitations?"
    r"|difficult(?:y|ies)|obstacles?)"
    r"(?: of (?:its|their) own)?)"
    r"(?:\s?[\[(^][^.]{0,20})?\W*$",
    re.IGNORECASE,
)


def _looked_for(
    question: Question, best: Candidate, lowered: str, *, refers: bool
) -> re.Pattern[str] | None:
    """What the sentence after the best one must have; None where none is looked at."""
    if _ANNOUNCES.search(best.unit.text):
        return _ANYTHING
    if cues.LIMITS.search(lowered):
        return cues.LIMITED
    if asks_why(question):
        return REASON
    if _COUNTS_ON.search(lowered):
        return _A_COUNT
    return _REFERS_BACK if refers else None


def goes_on(question: Question, best: Candidate, opened: OpenIndex) -> Passage | None:
    """The sentence after the best one that gives the reason or the limit which is asked for.

    "The rule was relaxed after nine months. This was done because few had been recruited." Or what
    is asked for and the best one lacks: "Radiation changed the cargo. Of these, miR-A rose." Or
    what the best one only announces: "This is disputed."
    """
    lowered = question.core.lower()
    open_needs, on = list(_unmet(question, best)), asks_on(lowered)
    wanted = _looked_for(question, best, lowered, refers=bool(open_needs) or on)
    if wanted is None:
        return None
    if wanted not in {_REFERS_BACK, _ANYTHING, _A_COUNT} and any(
        match[0].lower() not in lowered for match in wanted.finditer(best.unit.text)
    ):
        return None  # it says so itself, in more than the question's own words
    unit = _next_to(best, opened)
    if unit is None:
        return None
    if asks_why_of_it(question) and not _REFERS_BACK.search(unit.text):
        return None  # it is on something else, with reasons of its own
    if wanted is _REFERS_BACK and not on:
        told = _read_alone(best, unit)
        if not any(need.met(told) for need in open_needs):
            return None
    return unit if wanted.search(unit.text) else None


def _next_to(best: Candidate, opened: OpenIndex) -> Passage | None:
    """The sentence after a sentence in its paragraph; None where it is the last one."""
    document = opened.document(best.unit.document_id)
    own = best.unit.sentences[-1]
    at = next((at for at, one in enumerate(document.sentences) if one.id == own), None)
    if at is None or at + 1 == len(document.sentences):
        return None
    here, behind = document.sentences[at : at + 2]
    return next(iter(opened.sentences([behind.id]))) if behind.block == here.block else None
