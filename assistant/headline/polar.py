"""Whether a question wants a headline: a yes or no, or a "why" that presumes something."""

import re

from assistant.asked.frame_words import AUXILIARY, LEAD_IN, OUTCOME
from assistant.asked.frames import doubts
from assistant.asked.premises import given_reason
from assistant.biology.lay_words import technical
from assistant.headline.stated import blanked
from assistant.headline.telegrams import in_full
from assistant.polarity.effects import Form, directions
from assistant.question import Question

_CLAUSE_ASKS = re.compile(
    rf"(?:^|[,:;–-]\s*){LEAD_IN}{AUXILIARY}\s"
    r"|^(?:in|for|among|under|after|before|during|compared (?:to|with)|with|without|upon|given"
    rf"|from)\s+(?:[^\s,]+\s+){{1,8}}?{AUXILIARY}\s",
    re.IGNORECASE,
)
_ASKS_OTHERWISE = re.compile(
    r"(?<!in )(?<!of )(?<!from )(?<!by )(?<!with )\bwhat\b(?! if\b)"
    r"|\bwhat (?!they\b|it\b|he\b|she\b|if\b)"
    r"|\b(?:list|name|give|tell|show|define|compare|cite)\b"
    r"|(?:^|[,;:.–-]\s*|\b(?:and|or|in|of|from|for|by|to|with|on|so)\s+)(?:which|who|whom|whose"
    r"|where"
    r"|when(?! (?:\S+ ){1,8}(?:do|does|is|are|will|would)\b)"
    r"(?![^?]*, (?:did|was|were|do|does|is|are|can|could|will|would)\b)|how|find)\b",
    re.IGNORECASE,
)
_TAG = re.compile(
    r"\b(?:right|correct|true|yes|yes or no|true or false)\s*\?+$"
    r"|n[’']t (?:it|they|that|there|she|he)\s*\?+$",
    re.IGNORECASE,
)


# A question without a verb claims something where it says which way: "low miR-A = worse survival?"
# A figure or a thing that it wants is none: "hazard ratio for death, high versus low miR-A?"
_SAYS_WHICH_WAY = re.compile(
    r"=(?!\s*\?*$)|[→↑↓]|\b(?:more|less|fewer|higher|lower|worse|better|poorer|longer|shorter"
    r"|greater|larger"
    r"|(?:same|opposite) (?:sign|direction|way)"
    r"|smaller|bigger|weaker|stronger|faster|slower|sooner|later|earlier|likelier|up|down|raised"
    r"|reduced|increased|decreased|elevated|lowered|good|bad"
    r"|(?:positive|negative|inverse|direct)(?:ly)? (?:correlat|associat|relat|link)\w*)\b",
    re.IGNORECASE,
)
_WANTS_A_THING = re.compile(
    r"^\W*(?:(?:the|an?|any|my|our|their|mean|median|average|typical|overall|total|crude|adjusted"
    r"|pooled|combined|remaining|single|exact|approximate|main|\w+est|most|least)\s)*"
    r"(?:percentages?|proportion|share|fraction|numbers?|hr|hazard|odds|or|rr|ratio|auc|sens\w*"
    r"|spec\w*|p[- ]values?|nnt|kappa|cut-?offs?|dos(?:e|es|age)|effects?|reasons?|mechanisms?"
    r"|causes?|purposes?|sources?|references?|citations?|doi|rates?|risks?|ages?|sizes?|depth"
    r"|cohorts?|targets?|credentials|price|cost|time|first author|lead author|[\w-]+ expectancy"
    r"|confidence intervals?|difference|accuracy)\b",
    re.IGNORECASE,
)
_POLITE = re.compile(
    r"\b(?:can|could|would|will) (?:you|someone|anybody|one) (?:please |kindly )?"
    r"(?:tell|say|confirm|check|clarify|let)(?: (?:me|us))?(?: know)? (?:if|whether)\b"
    r"|\bi(?: would|['’]d)? (?:like to know|want to know|wonder(?:ed)?|was wondering|am wondering)"
    r" (?:if|whether)\b",
    re.IGNORECASE,
)
_SHOWN = re.compile(  # in "do women show less Y" and "tell me if" no thing is wanted
    rf"\b{AUXILIARY}\s(?!(?:you|we|i|one|anybody|someone)\b)[^,;:?.]{{2,90}}?"
    r"\s(?P<verb>show|give|tell|name)\b|\b(?P<asks>tell|show)(?= (?:me |us )?(?:if|whether)\b)"
    r"|\b(?P<those>in|among|for|of|with) whom\b"
    r"|\b(?:patients?|people|women|men|mice|cells?|those|controls?|persons?|animals)"
    r" (?P<kind>who|whose)\b",
    re.IGNORECASE,
)


def _without_shown(core: str) -> str:
    """A question without words that ask for a thing elsewhere: "those in whom", "tell me if"."""
    for match in reversed([*_SHOWN.finditer(core)]):
        core = blanked(core, match.span(match.lastgroup or 0))
    return core


def is_polar(question: Question) -> bool:
    """Whether a question wants a headline: yes/no however it is worded, or "why" with a premise.

    "In X, does Y rise?" and "little X = worse survival?" are yes/no questions too.
    """
    if doubts(question.text):
        return False  # a "yes" would deny the claim, and be read as affirming it
    if question.is_why:
        return _names_actor(question)
    if question.is_yes_no or given_reason(question.core):
        return True
    if _TAG.search(question.core):
        return True
    if _ASKS_OTHERWISE.search(_without_shown(question.core)):
        return False
    if _POLITE.search(question.core) or _CLAUSE_ASKS.search(question.core):
        return True
    core = question.core
    if _ANY.match(core):
        return True
    if not core.rstrip().endswith("?") or _WANTS_A_THING.search(core):
        return False
    if _SAYS_WHICH_WAY.search(core) or in_full(core) != core or _ALREADY.search(core):
        return True
    said = _CALLED.search(core)
    return bool(said and directions(technical(said["what"])))


_HOW_FAR = re.compile(
    rf"^\W*{LEAD_IN}(?:by how (?:much|many \w+)|how (?:much|far|strongly|greatly|sharply|steeply)"
    r"|to what (?:extent|degree)) (?:do|does|did|has|have|had)\s",
    re.IGNORECASE,
)


def presumes(question: Question) -> bool:
    """Whether a change is taken for granted: "how much did X raise Y?", which Y may not do."""
    core = question.core
    if not _HOW_FAR.match(core) or not _names_actor(question):
        return False
    return any(cue.form is Form.VERB for cue in directions(technical(core)))


_ANY = re.compile(rf"^\W*{LEAD_IN}any {OUTCOME}[^?]+\?\s*$", re.IGNORECASE)  # "any effect on Y?"
_ALREADY = re.compile(  # "X with Y: already being tested in patients?"
    r"(?:\s[-–—]+|:|,)\s(?:already|ever|yet|still) (?:been |being )?\w+(?:ed|ing|en)\b[^:;?]*"
    r"\?\s*$",
    re.IGNORECASE,
)
_CALLED = re.compile(
    r"\w(?:\s[-–—]+|:|,)\s(?P<what>an?\s[^,:;?]{4,60})\??\s*$"
)  # "X - a spur to Y?"
_BEHIND_PREPOSITION = re.compile(
    r"\b(?:to|of|on|against|with|without|from|by|in|under|after|during|towards?) (?:the )?$"
)
_NOT_SHOWN = re.compile(  # why a proof failed: that it did is no denial of what is asked
    r"\b(?:fail(?:s|ed)?|unable|not (?:manage|able)(?:d)?|(?:could|can)(?:not| ?n['’]t"
    r"| not)) (?:to )?"
    r"(?:prove|show|demonstrate|find|detect|see|establish|confirm|observe)\b",
    re.IGNORECASE,
)


def _names_actor(question: Question) -> bool:
    """Whether a "why" says of a named thing that it does something, which can be denied.

    "Why do tumours stop responding to trastuzumab?" says nothing of trastuzumab.
    """
    core = question.core
    if _NOT_SHOWN.search(core):
        return False
    return any(not _BEHIND_PREPOSITION.search(core[: item.start]) for item in question.entities)
