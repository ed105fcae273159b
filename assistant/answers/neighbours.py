"""The sentence before or after the best one, where that has what the question asks for."""

import re
from collections.abc import Iterator
from dataclasses import replace

from assistant.answers.points import ANNOUNCES, REFERS_BACK, sentences_behind
from assistant.answers.reasons import REASON, asks_why, asks_why_of_it
from assistant.asked import cues
from assistant.asked.quantity_words import SPELT
from assistant.asked.wanted import Wanted
from assistant.biology.being_words import PEOPLE
from assistant.question import Question, own_words
from assistant.search.candidates import Candidate
from assistant.search.facts import Facts
from index.lexicon import NO_LEXICON
from index.opened import OpenIndex
from index.records import Passage
from index.terms import tokens


def lead_in(question: Question, best: Candidate) -> Passage | None:
    """The sentence before the best one that has what the question asks for, where that has not.

    "They studied T-47D cells. Their growth was slowed by miR-A": asked for the line, both are read.
    """
    points_back = _NAMES_IT.match(best.unit.text) or _OF_TWO.match(best.unit.text)
    points_back = points_back or (
        _ASKS_BY_WHAT.search(question.core) and _SO.search(best.unit.text)
    )
    if best.near and (points_back or _continues_it(best.unit.text, best.near[-1].text)):
        return best.near[-1] if best.near[-1].path == best.unit.path else None
    for need in _unmet(question, best):
        for unit in reversed(best.near):
            if need.met(_read_alone(best, unit)):
                return unit
    return _reason_before(question, best)


_PROCEDURE = (
    r"(?:ways?|manners?|methods?|techniques?|approach(?:es)?|procedures?|protocols?|strateg(?:y|ies)"
    r"|process(?:es)?|steps?|routes?|means|mechanisms?)"
)
_ASKS_BY_WHAT = re.compile(
    r"\bhow\b(?! (?:many|much|long|often|old)\b)"
    rf"|\b(?:which|what) (?:[\w-]+ ){{0,3}}?{_PROCEDURE}\b",
    re.IGNORECASE,
)
_SO = re.compile(  # "The purest vesicles are obtained this way": which, stands before
    rf"\b(?:this|these|such an?|the latter) {_PROCEDURE}\b",
    re.IGNORECASE,
)
_NAMES_IT = re.compile(  # "This model is called X": what X is, stands before
    r"(?:This|These|Such an?) (?:[\w-]+ ){0,3}?(?:is|are|was|were|has been|have been) (?:\w+ly "
    r"|then |thus |also )?(?:defined as|called|termed|named|known as|referred to as|designated)\b"
)
_OF_TWO = re.compile(r"(?:\w+ly, |However, )?The (?:former|latter)\b")  # which two, stands before


_GOES_ON_LISTING = re.compile(  # what comes first stands before: "Other exclusion criteria were"
    r"(?:Other|Further|Additional|Another|Also|The (?:other|remaining|further|second))\b[^.]{0,60}?"
    r"\b(?:criteri\w+|reasons?|limitations?|advantages?|disadvantages?|causes?|factors?|aims?)\b"
)


def _continues_it(text: str, before: str) -> bool:
    """Whether a sentence goes on with a list of which the one before it speaks: "Other causes"."""
    goes_on_with = _GOES_ON_LISTING.match(text)
    if goes_on_with is None:
        return False
    shared = set(tokens(goes_on_with[0])) & set(tokens(before))
    return bool(shared) or "criteri" in goes_on_with[0]  # "Patients were kept out who ..."


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
    if not (asks_why(question) and best.near):
        return None
    before, causes = best.near[-1], bool(_CAUSES.match(best.unit.text))
    if before.document_id != best.unit.document_id or before.path != best.unit.path:
        return None
    concludes = _CONCLUDES.search(best.unit.text) and REASON.search(before.text)
    return before if causes or concludes else None


_CAUSES = re.compile(  # "This leads to smaller yields": what leads to them, stands before
    r"(?:This|That|These|Both|All (?:of )?this|Such \w+) (?:\w+ ){0,2}?(?:causes?|leads? to|led to"
    r"|results? in|resulted in|makes?|gives? rise to|contributes? to|explains?|accounts? for"
    r"|brings? about|is (?:the reason )?why)\b"
)


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
_HOW_DONE = re.compile(  # "how do they kill", "by what routes", "in which three ways"
    r"^\W*(?:(?:so|and|but) )?how (?:do|does|did|can|could|is|are|was|were)\b"
    r"|\b(?:what|which) (?:\w+ ){0,3}?(?:ways|routes?|means|mechanisms?|manners?|modes?"
    r"|pathways?)\b"
)
_IN_SUCH_WAYS = re.compile(  # "This process can occur in three ways: ..."
    r"^(?:This|These|It|They|The (?:process|latter|mechanism|effect|action)\w*)\b[^.:]{0,60}?"
    r"\b(?:in|by|via|through|involv\w+|using)\b[^.:]{0,30}?\b(?:ways|routes|means|mechanisms"
    r"|manners|modes|pathways)\b"
)
_BY_MEANS = re.compile(r"\b(?:by|via|through) |\b(?:axis|pathway|signal\w*)\b", re.IGNORECASE)
_TAKEN_UP = re.compile(  # "This effect was due to ...", where the sentence before names no means
    rf"{_IN_SUCH_WAYS.pattern}"
    r"|^(?:This|These|Such an?|The) (?:[\w-]+ )?(?:actions?|effects?|process(?:es)?|functions?"
    r"|resistance|activit(?:y|ies)|phenomen(?:on|a)|changes?|inhibition|promotion|suppression"
    r"|increase|decrease|loss|growth)\b[^.;]{0,40}?\b(?:consistent with|mediated|achieved|due to"
    r"|depend\w* (?:on|upon)|brought about|attribut\w+ to|accompanied by|exerted|results? from"
    r"|resulted from|relie[ds] on|explained by|through|via|by)\b"
)
_ASKS_REMEDY = re.compile(  # "what do they propose to get round that?"
    r"\b(?:propos|suggest|recommend|offer|advis|help|do\b|done\b|ways?\b"
    r"|how (?:can|could|might|should|may|do|did|is|are)\b)\w*[^?]{0,60}\b(?:(?:get|way|work)"
    r" a?round|overcome|solved?|circumvent\w*|(?:about|against) (?:it|that|this|these|them)"
    r"|remed\w+|addressed|mitigat\w+|fix(?:ed)?|cope|deal with|compensat\w+)\b"
    r"|\b(?:remed(?:y|ies)|solutions?|way out)\b"
)
_REMEDY = re.compile(  # what a text holds out against a difficulty it has just told of
    r"\b(?:(?:can|could|may|might|should) (?:\w+ )?be (?:used|combined|improved|overcome|avoided"
    r"|solved|reduced|applied|employed|adopted|addressed)|to (?:overcome|solve|circumvent|address"
    r"|avoid|tackle)|combin(?:ation|ing)|to this end|recommend\w*|propos\w+|suggest\w*"
    r"|alternatively|instead)\b",
    re.IGNORECASE,
)
_ASKS_CONDITION = re.compile(  # "what must be there first for A to do B?"
    r"\b(?:must|has to|have to|needs? to|needed|required?|necessary|prerequisites?|preconditions?"
    r"|hinges? on|beforehand|first)\b"
)
_CONDITION = re.compile(
    r"\b(?:prerequisites?|preconditions?|conditions? for|required|requires?|necessary"
    r"|indispensable|depend(?:s|ed|ent)? on)\b[^.]{0,60}?\b(?:this|these|such|it|that|its)\b"
)
_OF_A_STUDY = rf"(?:{PEOPLE}|cases|samples)"
_ASKS_SIZE = re.compile(  # "was that done in many cases?", "how large was the series?"
    rf"\b(?:in|on|with) (?:\w+ )?(?:many|few|enough) {_OF_A_STUDY}\b"
    r"|\bhow (?:large|big|small) (?:was|were|is|are)\b"
    rf"|\b(?:sample size|number of {_OF_A_STUDY})\b[^?]*\b(?:large|small|big|enough|sufficient)\b"
)
_SIZE = re.compile(
    r"\bnumber of (?:\w+ )?(?:case|patient|sample|subject|participant|individual|woman|women)s?\b"
    r"|\bsample sizes?\b"
    r"|\b(?:small|large|few|limited) (?:series|cohorts?|numbers?|samples?|patients)\b",
    re.IGNORECASE,
)


def _looked_for(
    question: Question, best: Candidate, lowered: str, *, refers: bool
) -> re.Pattern[str] | None:
    """What the sentence after the best one must have; None where none is looked at."""
    if ANNOUNCES.search(best.unit.text):
        return _ANYTHING
    if _ASKS_REMEDY.search(own_words(lowered)):
        return _REMEDY
    if cues.LIMITS.search(lowered):
        return cues.LIMITED
    if asks_why(question):
        return REASON
    if _ASKS_SIZE.search(lowered):
        return _SIZE
    if _COUNTS_ON.search(lowered):
        return _A_COUNT
    if _ASKS_CONDITION.search(lowered):
        return _CONDITION
    if _HOW_DONE.search(lowered):
        return _IN_SUCH_WAYS if _BY_MEANS.search(best.unit.text) else _TAKEN_UP
    return REFERS_BACK if refers else None


_WHATEVER_IT_SAYS = {REFERS_BACK, _ANYTHING, _A_COUNT, _IN_SUCH_WAYS, _TAKEN_UP, _CONDITION}


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
    if wanted not in _WHATEVER_IT_SAYS and any(
        match[0].lower() not in lowered for match in wanted.finditer(best.unit.text)
    ):
        return None  # it says so itself, in more than the question's own words
    unit = next(iter(sentences_behind(best.unit, opened, 1)), None)
    if unit is None:
        return None
    if asks_why_of_it(question) and not REFERS_BACK.search(unit.text):
        return None  # it is on something else, with reasons of its own
    if wanted is REFERS_BACK and not on:
        told = _read_alone(best, unit)
        if not any(need.met(told) for need in open_needs):
            return None
    return unit if wanted.search(unit.text) else None
