"""Which way a list question wants things moved: what the items do, and whether they are raised."""

import re
from collections.abc import Sequence
from itertools import pairwise

from assistant.biology.concepts import END_STATES
from assistant.biology.lay_words import technical
from assistant.lists.items import ITEM
from assistant.lists.terms import Term, way_of
from assistant.lists.words import DEATH
from assistant.polarity.effects import directions, effect, level_of, sign_on


def sign_asked(group: Sequence[Term], text: str) -> int:
    """The direction in which the items move what the terms name; 0 where none is asked."""
    first = group[0]
    if first.key == "prognosis":
        return _outlook(text)
    if first.kind != "process" and first.kind != "name":  # a drug is withstood, not moved
        return 0
    text = _NOT_OTHERWISE.sub(_without_direction, text)
    if _EITHER_WAY.search(technical(text)) or _offers_both(technical(text)):
        return 0
    kept = _WHEN_LOST.sub(" ", text)  # "if blocked, would lessen it": they further it
    stated = _stated(first, kept) or _stated(first, _WITHIN.sub(r"\g<that>", kept))
    stated *= 1 if kept == text else -1
    if prefix := _PREFIX.match(text, first.start, first.end):
        return (stated or 1) * (-1 if prefix["anti"] else 1)
    handed_on = first.key == "resistance" and _HANDED_ON.search(text)
    return stated or (1 if handed_on or first.key in END_STATES else 0)


_NOT_OTHERWISE = re.compile(  # "is promoted (not prevented)": the way that is not asked for
    r",? \(?(?:and not|but not|rather than|instead of|not) [\w-]+(?: (?:it|them))?"
    r"(?:\)|(?=\s*(?:[,?]|$)))",
    re.IGNORECASE,
)


def _without_direction(match: re.Match[str]) -> str:
    return " " * len(match[0]) if directions(technical(match[0])) else match[0]


_HANDED_ON = re.compile(  # resistance that is passed on is raised where it goes
    r"\b(?:(?:pass|hand)\w* (?:on|over|along)|(?:transmit|transfer|spread|convey|impart)\w*)"
    r" (?:[\w-]+ ){0,3}?resistan"
    r"|\bresistance [^,;.?]{0,60}?\b(?:passed|handed|transmitted|transferred|spread|conveyed)\b",
    re.IGNORECASE,
)

_PREFIX = re.compile(  # "anti-angiogenic" says itself which way
    r"(?:(?P<anti>anti)|pro)-?(?=angiogen|inflamm|fibro|metasta|apopt|invas|migra|prolif|hypertroph)",
    re.IGNORECASE,
)
_WITHIN = re.compile(  # what parts a clause: "that, once passed on, help cells"
    r"(?P<that>\b(?:that|which|mi(?:cro)?-?rnas|mirs)),\s[^,;?.]{3,60},(?=\s)", re.IGNORECASE
)
_WHEN_LOST = re.compile(
    r",?\s*\b(?:if|when|once|upon|after|on)"
    r"(?: (?:they|it|these|being|is|are|were|was|the))*(?: \w+ly)?"
    r" (?:block\w*|inhibit\w*|silenc\w*|knock\w*(?: down| out)?|delet\w+|deplet\w+|remov\w+|lost"
    r"|absent|missing|switched off|shut down|turned off),?\s+(?!of\b|in\b|by\b)",
    re.IGNORECASE,
)
_MORE = (
    r"(?:more|up|promot\w*|activat\w*|increas\w*|stimulat\w*|help\w*|rais\w*|enhanc\w*|high\w*"
    r"|further\w*)"
)
_LESS = (
    r"(?:less|down|inhibit\w*|suppress\w*|block\w*|reduc\w*|hinder\w*|low\w*|repress\w*|slow\w*"
    r"|decreas\w*|fewer)"
)
_CURBS = (
    rf"(?:{_LESS}|curb\w*|lessen\w*|dampen\w*|revers\w*|undo\w*|weaken\w*|prevent\w*|halt\w*"
    r"|stop\w*|abolish\w*|overcom\w*)"
)
_TWICE = re.compile(  # "reverse or weaken": one direction, said twice
    rf"\b{_CURBS},? (?:or|and|/) (?=(?:\w+ly )?{_CURBS}\b)", re.IGNORECASE
)
_EITHER_WAY = re.compile(
    rf"\b{_MORE}\b[^.?]{{0,40}}\b(?:or|and)\b[^.?]{{0,25}}\b{_LESS}\b"
    rf"|\b{_LESS}\b[^.?]{{0,40}}\b(?:or|and)\b[^.?]{{0,25}}\b{_MORE}\b"
    r"|\bor,? (?:when|if) (?:they are |it is )?(?:lost|low|lowered|reduced|absent|missing)\b"
    r"|\b(?:either|any|whichever|both) (?:way|direction)s?\b|\bone way or (?:the )?(?:an)?other\b",
    re.IGNORECASE,
)
_RAISED = r"\b(?:increased?|higher|raised|elevated|up|rises?|more)\b"
_LOWERED = r"\b(?:decreased?|lower(?:ed)?|reduced|down|falls?|less)\b"
_EITHER_LEVEL = re.compile(  # "go up or down", "that raise or curb it"
    rf"{_RAISED} (?:and|or|/) {_LOWERED}|{_LOWERED} (?:and|or|/) {_RAISED}"
    rf"|\b{_MORE} or {_CURBS}|\b{_CURBS} or {_MORE}"
    rf"|\b{_MORE} (?:it|them),? (?:and|or) (?:which|what)(?: ones)? {_CURBS}"
    rf"|\b{_CURBS} (?:it|them),? (?:and|or) (?:which|what)(?: ones)? {_MORE}",
    re.IGNORECASE,
)
_OFFERED = re.compile(r",?\s*(?:or|and/or|/|,)\s*(?:(?:else|rather|even|[a-z]+ly)\s+)?")


def _offers_both(said: str) -> bool:
    """Whether two words of opposite direction stand side by side: "boost or curb"."""
    cues = directions(said)
    return any(
        one.effective == -other.effective and _OFFERED.fullmatch(said, one.end, other.start)
        for one, other in pairwise(cues)
    )


_USEFUL = re.compile(
    r"\b(?:good|useful|suitable|helpful|valuable) (?:for|to|as|at|in)\b", re.IGNORECASE
)


def _outlook(text: str) -> int:
    """+1 where more of the items should mean a better course, -1 a worse one; 0 where not asked."""
    text = _GAINED.sub("longer", _CUT.sub("shorter", _SPAN.sub(r"\g<how>er", text)))
    cues = directions(technical(_USEFUL.sub("for", text)))
    rated = [cue.effective for cue in cues if cue.axis == "outcome"]
    levels = [cue.effective for cue in cues if cue.axis == "level"]
    if not rated and (death := DEATH.search(text)):
        return (1 if _SPARED.search(text[: death.start()]) else -1) * (levels[0] if levels else 1)
    return rated[0] * (levels[0] if levels else 1) if rated else 0


_SPAN = re.compile(r"\b(?P<how>short|long)(?= (?:life|lives|surviv))", re.IGNORECASE)
_OF_LIFE = r"(?= (?:[\w-]+ ){0,2}surviv)"
_CUT = re.compile(
    rf"\b(?:reduced|decreased|lower(?:ed)?|diminished|curtailed|impaired|limited){_OF_LIFE}", re.I
)
_GAINED = re.compile(rf"\b(?:improved|increased|higher|prolonged|extended){_OF_LIFE}", re.I)
_SPARED = re.compile(
    r"\b(?:less|lower|fewer|reduced|against|from|prevent\w*|protect\w*)\b[^,;]{0,25}$", re.I
)


def _stated(first: Term, text: str) -> int:
    said = _TWICE.sub("", technical(_LOWER.sub("reduce", _PARTICLES.sub(r"\1", text))))
    spans = first.find(said)
    item = ITEM.search(said)
    behind = [span for span in spans if item and span[0] >= item.start()]  # no mere occasion
    if not spans:
        return 0
    span = (behind or spans)[0]
    return _stated_at(span, said) * way_of(first, said[slice(*span)])


def _stated_at(span: tuple[int, int], said: str) -> int:
    opened = said.rfind("(", 0, span[0])
    if opened >= 0 and ")" not in said[opened : span[0]]:
        inside = sign_on(said, span, opened)  # "work against the tumour (less growth)"
        if inside.sign:
            return inside.sign
    items = sorted(ITEM.finditer(said), key=lambda item: abs(item.start() - span[0]))
    told = [effect(said, item.span(), span) for item in items]
    stated = next(
        (
            one.sign
            for one in told
            if one.sign
            and not any(
                cue.axis == "association" or _IN_WHOM.match(said, cue.end) for cue in one.cues
            )
        ),
        0,
    )
    return stated or (sign_on(said, span).sign if _ENTERED.search(said[: span[0]]) else 0)


_ENTERED = re.compile(  # "rows where growth goes up": what stands in the row is moved by its miRNA
    r"\b(?:(?:rows?|entr(?:y|ies)|lines|functions?|effects?|mechanisms?|columns?|table|tabulated"
    r"|text|paper|review)\b[^?.;:]*\b(?:says?|reads?|reports?|states?|tells?|where|in which|that)"
    r"|whose functions? (?:is|are)|(?:for|under|by) which)\b[^?.;:]*$",
    re.IGNORECASE,
)


# "raised in ...", "raised levels in patients with ...": their own level
_IN_WHOM = re.compile(
    r"\s+(?:in|among|at|during|within|after|following|before)\b"
    r"|[^,;.?]{0,40}\b(?:in|among|of) (?:[\w-]+ ){0,2}?"
    r"(?:patients|women|people|those(?! (?:[\w-]+ )?cells?\b)|cases|cohorts?)\b"
)
_LOWER = re.compile(  # a verb there: "which miRNAs lower X", not "miRNAs lower in serum"
    r"(?<=RNAs )lower(?= (?!(?:in|at|after|than|among|during|within|when|if|with|for|levels?)\b)\w)"
)
_PARTICLES = re.compile(
    r"\b(pick\w*|tak\w+|made|ma[kd]e|com\w+|turn\w*|show\w*|look\w*|set|brok\w+"
    r"|br(?:ought|ing\w*)(?= up)|follow\w*|writ\w*|lin\w*|jot\w*|sum\w*) (?:up|down)\b",
    re.IGNORECASE,
)
_HOW_MANY = re.compile(r"\bhow many\b", re.IGNORECASE)
_AMOUNT = r"(?:levels?|amounts?|expression|concentrations?|abundance|quantit(?:y|ies))"
_REPORTED = (  # "which miRNAs does the paper report as high": what is said of them, and by whom
    r"(?:(?:do|does|did|has|have)\s+(?:(?:the|this|these|any|its|both)\s+)*[a-z]+\s+(?:[a-z]+ly\s+)?"
    r"(?:report|call|describe|name|mention|list|give|show|state|present|label|record|note|consider"
    r"|find|class|rate)(?:ed)?\s+(?:(?:as|to be|being|to have been)\s+)?)?"
)
_ITS_AMOUNT = re.compile(
    rf"\s*{_REPORTED}(?:(?:that|which)\s+)?(?:whose\s+(?:[\w-]+\s+)?)?(?:{_AMOUNT}\s+)?(?:(?:are|is|were|was|have|has|had"
    r"|been|get|gets|got|found|seen|measured|reported|shown|known|said)\s+)*(?:(?:to be|as)\s+)?"
)
_BEFORE_AMOUNT = re.compile(rf"\s+(?:[\w-]+\s+){{0,2}}?{_AMOUNT}\b")
_MOVES = re.compile(
    r"\s+(?:(?:the|an?|both|any|either|its|their) )?(?:(?!(?:in|of|when|if|as|to|from|by|with"
    r"|for|on|upon|after|that|which|and|or)\b)[\w-]+ )?this\b"
)  # "lower PTEN"
_ASKED_ONES = re.compile(
    r"\b(?:(?:which|what) ones?|(?:the|those|only|just) ones(?= (?:whose|that|which)\b))\b",
    re.IGNORECASE,
)


def level_asked(text: str, hard: Sequence[Term]) -> int:
    """Whether the items asked for must be raised (+1) or lowered (-1) themselves."""
    masked = text
    for term in sorted(hard, key=lambda one: -one.start):
        masked = f"{masked[: term.start]}this{masked[term.end :]}"
    said = technical(_HOW_MANY.sub("which", _PARTICLES.sub(r"\1", masked)))
    named = [match.span() for match in (*ITEM.finditer(said), *_ASKED_ONES.finditer(said))]
    if not named or any(map(_EITHER_LEVEL.search, (said, masked))) or _offers_both(said):
        return 0
    cues = [cue for cue in directions(said) if cue.axis == "level"]
    if any(
        _MOVES.match(said, cue.end)
        and re.fullmatch(r"\s+(?:(?:that|which) )?", said[span[1] : cue.start])
        for cue in cues
        for span in named
    ):
        return 0
    told = [level_of(said, span) for span in named]
    told += [
        cue.effective
        for cue in cues
        if (
            any(_ITS_AMOUNT.fullmatch(said, span[1], cue.start) for span in named)
            and not _MOVES.match(said, cue.end)
        )
        or _BEFORE_AMOUNT.match(said, cue.end)
    ]
    return next((sign for sign in told if sign), 0) or _done_to_items(said, named)


_BY_WHOM = re.compile(  # "which miRNAs did aspirin lower in platelets?"
    r"\s+(?:do|does|did|can|could)\s+(?:(?!(?:the|these|this|it|they|authors?|papers?|stud(?:y|ies))\b)"
    r"[\w/-]+\s+){1,5}?(?:\w+ly\s+)?"
)
_ARE_DONE_TO = re.compile(r"\s+(?:are|were|is|was|be|been|get|gets|got)\s+(?:\w+ly\s+)?")
_NO_OBJECT = re.compile(
    r"\W*$|[,.;?]|\s+(?:in|at|on|during|after|when|within|among|with|over|from|under)\b"
)


def _done_to_items(said: str, named: Sequence[tuple[int, int]]) -> int:
    """Which way an agent is asked to have moved the items: "which miRNAs did aspirin lower?"."""
    for cue in directions(said):
        if cue.axis not in {"level", "activity"}:
            continue
        for _, end in named:
            between = (said, end, cue.start)
            if _BY_WHOM.fullmatch(*between) and _NO_OBJECT.match(said, cue.end):
                return cue.effective
            if _ARE_DONE_TO.fullmatch(*between) and said.startswith(" by ", cue.end):
                return cue.effective
    return 0
