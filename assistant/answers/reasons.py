"""Reasons and mechanisms: whether a question asks for one, and whether sentences give one."""

import re
from collections.abc import Iterable

from assistant.asked import cues
from assistant.asked.frame_words import LEAD_IN
from assistant.asked.told_last import BARE_DOUBT, BARE_WHY
from assistant.question import CONTEXT, Question
from index.terms import tokens

_ASKS_WHY = re.compile(r"\b(?:why|what for|how come|reasons?|purpose|explanations?|explain\w*)\b")
_OUTRIGHT = (
    r"because|since|due to|owing to|as a result of|in order to|so that|so as to|in view of"
    r"|in consideration (?:of|for)|on account of|thanks to|reasons?|explain\w*|explanations?"
    r"|reflect\w*|attribut\w+|account(?:s|ed)? for"
)
REASON = re.compile(
    rf"\b(?:{_OUTRIGHT}|therefore|hence|thus|(?<=, )as (?:it|they|this|these|there)\b"
    r"|(?<!such )as (?:it|they|this|these|there) (?:is|are|was|were|would|could|might|had|has)\b"
    r"|to (?:reduce|avoid|prevent|ensure|allow|minimi[sz]e|maximi[sz]e|improve|control|exclude"
    r"|protect|enable|detect|determine|test|confirm|compare|focus|concentrate|keep"
    r"|limit|make sure))\b",
    re.IGNORECASE,
)
GIVEN = re.compile(  # what says outright that it gives a reason
    rf"\b(?:{_OUTRIGHT}|considering|given (?:the|that|their|its|these|this|such|how)"
    r"|to (?:reduce|avoid|prevent|ensure|minimi[sz]e|exclude|protect|make sure|control|allow)"
    r"|anticipated|feared"
    r"|(?<!such )as (?:it|they|this|these|there) (?:is|are|was|were|would|had|has))\b",
    re.IGNORECASE,
)
REASON_BEHIND = re.compile(  # what gives the reason of what was told just before it
    r"(?:This|These|That|It|Such an? \w+)(?: [\w-]+){1,4}? (?:because|due to|owing to|thanks to"
    r"|attribut\w+ to|explained by|so as to|in order to|a (?:result|consequence) of)\b"
)
_REASON_IN_PASSING = re.compile(  # a reason that no conjunction marks
    r"\b(?:by (?:\w+ly )?\w+ing|through|via|thereby|as a result|result(?:s|ed|ing)? (?:in|from)"
    r"|le(?:ad|d)(?:s|ing)? to|caus\w+|mediat\w+|target\w+|depend\w+|drive[ns]?|requir\w+|need\w*"
    r"|yet|although|though|but|however|lack\w*|only|no longer|source|confound\w*"
    r"|given|most|best|enabl\w+|allow\w*|provid\w+|advantages?|obstacles?|hurdles?|challenges?"
    r"|hinder\w*|hamper\w*|imped\w+|limitations?)\b|[:;]",
    re.IGNORECASE,
)
_REASON_IN_WORDS = re.compile(  # one that says how it comes about
    r"\b(?:by (?:\w+ly )?\w+ing|through|via|thereby|as a result|result(?:s|ed|ing)? from|mediat\w+"
    r"|caus\w+|owed|leading|lead to|led to)\b",
    re.IGNORECASE,
)
_ENDS = r"\b(?:clos|shut|stop|halt|terminat|discontinu|end|abandon|suspend)\w*"
_ENDED = re.compile(  # why a trial was closed is told by what came before
    rf"\b(?:trial|study|recruitment|enrol\w+|accrual|arm|cohort)\b[^?]{{0,120}}{_ENDS}",
    re.IGNORECASE,
)
_UPON_WHICH = re.compile(
    rf"{_ENDS}\b[^.;]*\b(?:when|after|following|upon|once"
    r"|on (?:the )?(?:advice|recommendation|grounds?)|futility)\b",
    re.IGNORECASE,
)
_BRINGING = re.compile(  # what it brings about stands behind
    r"\b(?:increas|rais|enhanc|promot|stimulat|trigger|induc|boost|elevat|up-?regulat|activat"
    r"|reduc|decreas|lower|suppress|inhibit|impair|down-?regulat)\w*\s+(?P<what>[^.;,]{1,60})",
    re.IGNORECASE,
)
_OF_ANYTHING = {"cell", "microrna", "more", "less", "much"}
_MAKES = re.compile(rf"\W*{LEAD_IN}what makes\b", re.IGNORECASE)
_ASKS_MECHANISM = re.compile(
    r"\bmechanisms?\b(?! (?:table|column|paper|study))[^?]{0,20}"
    r"\b(?:by which|through which|whereby|behind|of|for|is|are|does|do|did)\b"
    r"|\bmechanistically\b",
    re.IGNORECASE,
)
_MECHANISM = re.compile(
    r"\b(?:by|via|through|thereby|axis|axes|pathways?|signal\w*|cascade|mechanis\w+|target\w*|bind\w*"
    r"|bound|silenc\w+|suppress\w*|inhibit\w*|activat\w+|\w*regulat\w+|mediat\w+|caus\w+|degrad\w+"
    r"|block\w*|repress\w*|deplet\w+|induc\w+|because|due to|reduc\w+|decreas\w+|increas\w+"
    r"|deliver\w*|transfer\w*|switch\w*|convert\w*|polari[sz]\w+|recruit\w*|destroy\w*|disrupt\w*|releas\w+"
    r"|cleav\w+|interact\w*|endocyt\w+|fus(?:e|es|ed|ion))\b",
    re.IGNORECASE,
)


def _brings_about(question: Question, told: str) -> bool:
    """Whether a text tells of what brings about that of which is asked: "what makes ...?"."""
    makes = _MAKES.match(question.core)
    asked = set(tokens(question.core[makes.end() :])) - _OF_ANYTHING if makes else set()
    return any(asked & set(tokens(match["what"])) for match in _BRINGING.finditer(told))


def asks_why_of_it(question: Question) -> bool:
    """Whether nothing but "why?" is asked, of what was told last."""
    own, context = _own(question)
    return context and bool(BARE_WHY.fullmatch(own))


def asks_reason(question: Question) -> bool:
    """Whether a reason is asked for, rather than what brings something about: "what makes ...?"."""
    return question.is_why and not _MAKES.match(question.core)


def asks_how_sure(question: Question) -> bool:
    """Whether it is asked how sure that is which was told last."""
    own, context = _own(question)
    return context and bool(BARE_DOUBT.fullmatch(own))


def _own(question: Question) -> tuple[str, bool]:
    own = CONTEXT.sub("", question.core)
    return own.strip(), own != question.core


def asks_why(question: Question) -> bool:
    """Whether a reason is asked for."""
    return question.is_why or bool(_ASKS_WHY.search(question.core.lower()))


def reason_lacking(question: Question, texts: Iterable[str]) -> str:
    """What is asked for, the reason or the mechanism, where no sentence gives any; else nothing.

    "Its level is low in those who do badly" does not say why.
    """
    told = " ".join(texts)
    if asks_why_of_it(question):
        return "" if REASON.search(told) or _REASON_IN_WORDS.search(told) else "the reason"
    if question.is_why and _ENDED.search(question.core) and _UPON_WHICH.search(told):
        return ""
    if question.is_why and not cues.LIMITS.search(question.core.lower()):
        given = REASON.search(told) or _REASON_IN_PASSING.search(told)
        return "" if given or _brings_about(question, told) else "the reason"
    if _ASKS_MECHANISM.search(question.core) and not _MECHANISM.search(told):
        return "the mechanism"
    return ""
