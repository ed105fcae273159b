"""Whether a text tells what a question without a direction has one thing do to another.

What is measured during a treatment, or meets resistance to it, is not said to change by it; what is
added to a cell is not said to be secreted by it. So the verb that is asked for must be told, in its
own word or in one of its kind, and what acts must stand for itself.
"""

import re

from assistant.headline.own_phrase import standing_alone
from assistant.headline.relations import BREAK, is_acted_on, told_of
from assistant.headline.things import Thing, by_key, things, things_in
from assistant.polarity.effects import directions

_AUX = r"(?:do|does|did|can|could|will|would|may|might|must|has|have|had)(?:n['’]t)?"
_BE = r"(?:is|are|was|were|be|been)(?:n['’]t)?"
_BEARS_ON = (
    r"(?:(?:affect|alter|chang|influenc|modulat|regulat|control|modif|shift|perturb|disturb)"
    r"(?:e[sd]?|s|ed|y|ies|ied)?)"
)
_HAS_PART = r"(?:(?:play|have|has) [^,?;]*?(?:roles?|parts?) in|(?:act|work)s? (?:on|in|against))"
_BEARING = re.compile(  # "does X alter Y", "is Y altered by X", "is X involved in Y"
    rf"\b{_AUX} (?P<agent>[^?,;]+?) (?:{_BEARS_ON}|{_HAS_PART}) "
    r"(?!(?:in|after|during|with|on|at|over|when|upon|under|between|by|be) )(?=[^?;])"
    rf"|\b{_BE} (?:[^?,;]*? )?{_BEARS_ON} by (?P<doer>[^?;]+)"
    rf"|\b{_BE} (?P<part>[^?,;]*?) (?:involved in|part of) ",
    re.IGNORECASE,
)
_BORNE = re.compile(
    r"\b(?P<on>(?:affect|alter|chang|influenc|modulat|regulat|control|modif|perturb|disturb|dysregulat"
    r"|deregulat|target|bind|bound|caus|driv|drove|trigger|determin|govern|distort|bias|skew)\w*)"
    r"|\b(?:shift|var(?:y|ie)|fluctuat|differ(?!ent)|depend|impact|effects?\b|roles?\b|parts?\b|involv"
    r"|contribut|participat|due to|because|result|lead|led\b|interfer|confound|associat|correlat"
    r"|relat(?!iv)|link|act(?:s|ed|ing)?\b|works?\b|remodel|reprogram|mediat|via\b|through\b)",
    re.IGNORECASE,
)
_IN_ONE = 40  # characters before two things in which the word that ties them may stand
_KINDS = tuple(  # a verb of a question, and the words by which a text tells it
    (re.compile(rf"\b(?:{asked})", re.IGNORECASE), re.compile(rf"(?:{told})", re.IGNORECASE))
    for asked, told in (
        (
            r"carr(?:y|ie)|deliver|transfer|releas|secret",
            r"\b(?:carr(?:y|ie)|deliver|transfer|transport|releas|secret|shed|contain|packag|load"
            r"|cargo|enclos|encapsulat|shuttl|ship|convey|transmit|pass|intake|uptake"
            r"|tak(?:e|en) up|internali[sz]|export|import|deriv|produc|emit|excret|from\b|enrich"
            r"|hold|harbou?r|receiv|via\b|mediat|engulf)|-(?:derived|secreted|released)",
        ),
        (r"cross", r"\b(?:cross|pass|travers|penetrat|permeat|enter|reach|transcyto|through)"),
        (
            r"distinguish|differentiat|diagnos|indicat|(?:bio)?markers?\b|mark(?:s|ed)?\b",
            r"\b(?:distinguish|differ|diagnos|indicat|(?:bio)?mark|discriminat|separat|tell|told|predict"
            r"|signature|auc\b|auroc|sensitiv|specific|accura|screen|detect|identif|reveal|classif|stratif"
            r"|recogni|characteri[sz]|reflect|signal|prognos|correlat|associat|tools?\b|higher|lower)",
        ),
        (
            r"us(?:e|es|ed|ing)\b",
            r"\b(?:us(?:e|es|ed|ing|able|age)\b|appl|employ|utili|serv|exploit|adopt)",
        ),
    )
)


def is_verb_unsaid(asked: str, text: str) -> bool:
    """Whether what a question has one thing do to another is told in no word of a text."""
    told = [bool(said.search(text)) for verb, said in _KINDS if verb.search(asked)]
    if _TIED.search(asked):
        told.append(bool(_BORNE.search(text) or directions(text)))
    return (bool(told) and not any(told)) or _is_bearing_unsaid(asked, text)


_TIED = re.compile(r"\b(?:associat|correlat|connect|link|relat(?!iv)|tie[sd]\b)", re.IGNORECASE)


def _is_bearing_unsaid(asked: str, text: str) -> bool:
    """Whether a question is if one thing bears on another, and a text only names the two."""
    claim = _BEARING.search(asked)
    if claim is None:
        return False
    there = by_key(asked, text)
    acting = things_in(asked, claim.span(claim.lastgroup or 0))
    agents = [
        place
        for item in acting
        for place in standing_alone(asked, text, there.get(item.key, ()))
        if not _MET.search(text, 0, place.start)
    ]
    moved = [
        place
        for item in things(asked)
        if item.start >= claim.start() and item not in acting
        for place in there.get(item.key, ())
    ]
    if acting and not agents:
        return True
    places = [(one, other) for one in agents for other in moved or agents]
    return bool(places) and not any(_bears(text, *pair) for pair in places)


_MET = re.compile(  # it is met by resistance, or has yet to come
    r"\b(?:resistan\w+|respon\w+|sensitiv\w+|refractory|failures?|before|prior to|awaiting"
    r"|(?:scheduled|planned|eligible) for) (?:(?:to|of) )?(?:(?:the|an?|this|those) )?$",
    re.IGNORECASE,
)


def _bears(text: str, agent: Thing, moved: Thing) -> bool:
    """Whether a word between two things, or before the first, has one do something to the other."""
    first, second = sorted((agent, moved), key=lambda item: item.start)
    start, stop = max(first.start - _IN_ONE, 0), second.end + _IN_ONE
    if BREAK.search(text, first.end, second.start):
        return False
    for said in _BORNE.finditer(text, start, stop):
        on_it = (
            agent is second and said["on"] and _ITS_OBJECT.fullmatch(text, said.end(), agent.start)
        )
        if not on_it or moved is agent:
            return True
    acts = any(cue.axis != "association" and start <= cue.start <= stop for cue in directions(text))
    if acts and moved is not agent and is_acted_on(text, [agent], [moved]):
        return False  # "B accelerates A"
    return acts and bool(told_of(text, [agent], [moved], rated=False).sign)


_ITS_OBJECT = re.compile(  # "B alters A"
    r"\s(?:(?!(?:by|in|on|with|after|during|under|through|via|due|to|from|upon|at|for)\b)"
    r"[\w-]+ ){0,3}?"
)
