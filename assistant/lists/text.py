"""The text of a list question that tells its condition, without occasions, purposes and asides."""

import re

from assistant.asked.fronted import with_its_topic
from assistant.citing.evidence_words import CELL_LINE
from assistant.lists.asked import asking_part
from assistant.lists.items import as_mirnas
from assistant.lists.left_out import with_the_dropped
from assistant.lists.named import hard_terms, plain_case
from assistant.lists.recast import recast
from assistant.lists.recast_words import RECAST_WHOLE
from assistant.lists.terms import Term
from assistant.lists.words import DISCOUNTED, ITEM
from assistant.polarity.cues import Form, directions
from assistant.question import CONTEXT, Question
from index.names import find_entities, symbol_key
from index.opened import OpenIndex


def condition_text(question: Question, opened: OpenIndex) -> tuple[str, list[Term]]:
    """The text that tells the condition, and what it names.

    The sentence that asks, and those around it where it names nothing or points back to them.
    """
    core = with_the_dropped(as_mirnas(with_its_topic(question.core)))
    for needless in (_PURPOSE, _EITHER_WAY, _INCLUDED, _ANYHOW, _FROM_BOTH, _OR_APART, _TOO):
        core = needless.sub("", core)
    core = _BOTH_WAYS.sub(" change", _MEETING.sub(" are ", _turned_round(core)))
    whole = _without_occasion(_without_foil(core), question, opened)
    text = plain_case(_with_the_named(asking_part(whole), whole, question, opened))
    named = hard_terms(question, text, opened)
    narrowing = _NARROWING.search(question.core)
    if not named or narrowing or _POINTS_BACK.search(text) or CONTEXT.search(question.core):
        text = plain_case(whole)
        named = hard_terms(question, text, opened)
    said = _CONTRARY.sub("", recast(text))  # what miRNAs are called, put as what they do
    return (text, named) if said == text else (said, hard_terms(question, said, opened))


_WHEN_HELD_BACK = re.compile(
    r",? (?:when|if|once|after|upon) (?:(?:it|they|these) (?:is|are|was|were) |being )?"
    r"(?:inhibited|blocked|silenced|suppressed|knocked (?:down|out)|depleted|lost|deleted"
    r"|switched off|removed|antagoni[sz]ed|down-?regulated|lowered|reduced|low|absent|missing)"
    r"(?=\W*$)",
    re.IGNORECASE,
)


def _turned_round(text: str) -> str:
    """What miRNAs do when they are held back, as what they do: "reduce spread when blocked"."""
    held = _WHEN_HELD_BACK.search(text)
    verb = next((cue for cue in directions(text) if cue.form is Form.VERB), None)
    if held is None or verb is None or verb.end > held.start() or verb.axis == "association":
        return text
    does = "inhibit" if verb.effective > 0 else "promote"
    return f"{text[: verb.start]}{does}{text[verb.end : held.start()]}{text[held.end() :]}"


_THE_DRUG = re.compile(
    r"\b(?:the|this|that) (?:drug|medicine|medication|agent|compound)\b(?! \w*(?:resist|respon))",
    re.IGNORECASE,
)
_THE_TUMOUR = re.compile(r"\bthe (?:tumou?r|cancer)s?\b", re.IGNORECASE)
_AT_IT = re.compile(  # "most help the tumour. Which ones hold it back?"
    r"(?P<does>^[^,;:]*?\b(?:(?:hold|keep|slow|fight|suppress|inhibit|curb|block|restrain|counter|combat"
    r"|hinder|limit|weaken|attack|harm|promot|driv|feed|fuel|support|help|boost|favou?r)(?:s|es|ed|ing|e)?"
    r"|(?:work|act)(?:s|ing)? against|mak(?:e|es|ing)(?= it (?:worse|grow|smaller|shrink|more))))"
    r" (?:it|them)\b",
    re.IGNORECASE,
)
_THE_ONES = re.compile(r"\b(?:the|which|what) ones?\b|\bthose(?= (?:that|which|whose)\b)", re.I)
_FOIL = re.compile(
    r"^\W*(?:most|many|some|a few|several|nearly all|almost all|all but)\b[^.?!]*[.!] ", re.I
)


def _without_foil(text: str) -> str:
    """The text without what most items do to the tumour, where those are asked for that do else."""
    foil = _FOIL.match(text)
    if foil is None or not (_THE_TUMOUR.search(foil[0]) and _THE_ONES.search(text, foil.end())):
        return text
    asked = _AT_IT.sub(r"\g<does> the tumour", text[foil.end() :], count=1)
    if asked == text[foil.end() :]:
        return text
    said = foil[0]
    for course, _ in RECAST_WHOLE:
        said = course.sub("", said)
    return f"{said}{_THE_ONES.sub('the miRNAs', asked, count=1)}"


_THE_LINE = re.compile(r"\b(?:this|that|the|my|our) (?:cell )?line\b", re.IGNORECASE)
_THESE_CELLS = re.compile(r"\b(?:these|those|my|our) cells\b", re.IGNORECASE)


def _with_the_named(asked: str, whole: str, question: Question, opened: OpenIndex) -> str:
    """What is asked, with the one drug or line that the story before it names for "the drug"."""
    before = whole[: whole.find(asked)] if asked in whole else ""
    drugs = {item.key: item.text for item in find_entities(before) if item.kind == "drug"}
    found = list(CELL_LINE.finditer(before))
    lines = {symbol_key(match[0]): match[0] for match in found}
    for pointing, named in ((_THE_DRUG, drugs), (_THE_LINE, lines), (_THESE_CELLS, lines)):
        if len(named) == 1:
            asked = pointing.sub(next(iter(named.values())), asked)
    return asked


_PURPOSE = re.compile(  # what the list is wanted for
    r",?\s+for (?:an?|my|our|the) (?:[\w-]+ )?(?:panel|talk|slides?|review|paper|poster"
    r"|thesis|lecture|presentation|table|summary|project|meeting|seminar|journal club|proposal)\b"
    r"(?! on\b)",
    re.IGNORECASE,
)
_EITHER_WAY = (
    re.compile(  # an aside that leaves open what it names: "(on or off)", "- host or tumour"
        r"\s*\((?!or,? (?:when|if)\b)[^()]*\b(?:or|either|whether|any)\b[^()]*\)(?=\s*[\w?,])"
        r"|(?<=\w{3})\s[-–—]\s(?:[\w/-]+,? ){1,8}or (?:[\w/-]+ ?){1,4}(?=[?.!]*$|\(|:)",
        re.IGNORECASE,
    )
)
_INCLUDED = re.compile(  # what is in as well narrows nothing: "(the T-cell one too)"
    r"\s*\((?:including|incl\.?|also|even|plus|counting|and) [^()]*\)"
    r"|\s*\([^()]*\b(?:too|as well|included|also|inclusive)\)"
    r"|\s*[,–—-] (?:the|those|any|even) (?:[\w-]+ ){1,4}?ones? (?:too|as well|included|also)"
    r"(?=\W*$|[,;–—])"
    r"|\s*[,–—-] with (?:the|those|any|all) [^,.;?]{3,60}?"
    r" (?:counted|included|taken|thrown)(?: in)?"
    r"(?=\W*$|[,;.–—])"
    r"|,\s*(?:for|in|of|from|to|by|with) (?:any|whatever|whichever)"
    r" (?!way|direction|sense)[\w-]+(?=\W*$)"
    r"|,?\s*(?:(?:regardless|irrespective) of|no matter)(?: the| which| what| any){1,2}"
    r" (?!way|direction|sense)[\w-]+(?=\W*$)",
    re.IGNORECASE,
)
_ANYHOW = re.compile(  # "involved or prognostic": either will do
    r"\b(?:involved|implicated|relevant|important|mentioned),? or [\w-]+(?=\W*$)"
    r"|,? (?:as|by|in|for|whether by|be it by) (?:an? |the |its |their )?(?:mechanisms?|functions?"
    r"|playing (?:an?|any|some) (?:part|role)|taking part|an? (?:part|role)|roles?)"
    r",? or (?:as|by|in|for) (?:[\w-]+ ){0,4}?(?:prognos\w+|outlook|outcomes?|markers?)(?=\W*$)",
    re.IGNORECASE,
)
_FROM_BOTH = re.compile(  # "both from the tumour and from the cells": whoever sends them
    r",?\s*\b(?:both|either|whether) (?:from|by|of) [^,;?]{2,40}"
    r" (?:and|or) (?:from|by|of) [^,;?]*$",
    re.IGNORECASE,
)
_TOO = re.compile(r",? (?:too|also|as well),(?= )", re.IGNORECASE)
_OR_APART = re.compile(  # "go with high grade, or tell it from low": the second says the same
    r",? or (?:to |that |which )?(?:tell|distinguish|separate|discriminate)s?"
    r" (?:it|them|this|these|those|one) (?:apart|from)\b[^,;?]*(?=\W*$)",
    re.IGNORECASE,
)
_UP = (
    r"(?:(?:go|are|is|were) (?:up|raised|increased|elevated|higher|upregulated)|rise|rose|increase)"
)
_DOWN = (
    r"(?:(?:go|are|is|were) (?:down|lowered|reduced|decreased|lower|downregulated)|fall|fell|drop"
    r"|decrease)"
)
_BOTH_WAYS = re.compile(  # "which rise and which fall"
    rf" (?:{_UP},? (?:and|or) (?:which|what)(?: ones)? {_DOWN}"
    rf"|{_DOWN},? (?:and|or) (?:which|what)(?: ones)? {_UP})\b",
    re.IGNORECASE,
)
_MEETING = re.compile(  # "which miRNAs meet both conditions: raised in serum, and ..."
    r"\s+(?:meet|fulfil+|satisfy|match)(?:s|es)? (?:both|two|all|these|the following|three)"
    r"(?: of)?(?: these)?(?: (?:conditions|criteria|requirements))?\s*[:–-]\s*",
    re.IGNORECASE,
)
_CONTRARY = re.compile(  # "hold it back rather than help it" says the same twice
    r",?\s*(?:rather than|instead of|and not|not)\s+\w+\s+(?:it|them|ones)\b"
    r"|\W*\b(?:leav(?:e|ing) out|exclud(?:e|ing)|ignor(?:e|ing)|skip(?:ping)?|omit(?:ting)?|without"
    r"|except|but not|not)(?: for)? (?:the ones?|those|any|ones|all|everything|what|anything)\b"
    r"(?! (?:from|in|of|by|made|sent|secreted|released|shed|produced)\b)"
    r"[^.?!;]*",
    re.IGNORECASE,
)
_NARROWING = re.compile(
    r"^\W*(?:please )?(?:restrict|limit|confine|stick to"
    r"|(?:only|just) (?:consider|look at|count|take)|(?:consider|count|take) only)\b"
    r"|[.?!]\s+(?:but )?(?:(?:only|just|restrict\w*|limit\w*)\b"
    r"|(?:all (?:of )?|list (?:all )?)?the (?:[\w-]+ ){1,3}ones\b"
    r"|(?:please )?(?:skip|omit|ignore|exclude|disregard"
    r"|leave (?:[\w-]+ ){0,4}(?:out|aside)|not counting)\b"
    rf"|[^.?!]* {DISCOUNTED})",
    re.IGNORECASE,
)
_POINTS_BACK = re.compile(
    r"\b(?:th(?:is|at|ese|ose) (?!review|paper|article|document|text|source|field|topic)[\w-]+"
    r"|the two|them|they|it|its|their|so|then|there)\b(?! any\b| are\b| is\b)"
    r"|\b(?:in|of|from|by) (?:it|them)\b",
    re.IGNORECASE,
)
_OCCASION = re.compile(
    r"^(?:(?:before|after|as|for|when|in|at|during|regarding|on)\b[^:?.!]{3,80}?(?::| - | – )\s+"
    r"|(?:in terms of|as for|regarding|concerning|with (?:regard|respect) to"
    r"|when it comes to|speaking of) [^,:?.!]{3,60}, (?=(?:which|what)\b))",
    re.IGNORECASE,
)
_THERE = re.compile(  # what follows leans on what is before
    r"\b(?:that|those|this|these|it|its|them|they|each(?! other)|there|so|both|fit|ones)\b",
    re.IGNORECASE,
)


def _without_occasion(text: str, question: Question, opened: OpenIndex) -> str:
    """The text without what stands before a colon, where the question behind it is whole.

    "Before axillary surgery: which miRNAs correlate with nodal spread?" asks about nodes.
    """
    occasion = _OCCASION.match(text)
    if occasion is None:
        return text
    rest = text[occasion.end() :]
    asked = {term.key for term in hard_terms(question, plain_case(rest), opened)}
    before = hard_terms(question, plain_case(occasion[0]), opened)
    if any(term.kind != "use" and term.key not in asked for term in before):
        return text  # "in tear fluid: which ..."
    whole = ITEM.search(rest) and not ITEM.search(occasion[0]) and not _THERE.search(rest)
    return rest if whole and asked else text
