"""One shape for each thing that a yes/no question may ask: how it is built is not what it asks.

"Do A have more Y", "are more Y seen in A" and "is there more Y in A" all ask whether Y is higher in
A; "are A kept from moving by X" asks whether moving is held back by X. `premise.py` and `stance.py`
read only the last of each. Lay words are put technically before (`lay_words.py`).
"""

import functools
import re
from collections.abc import Callable

from assistant.asked.frame_words import ANYONE, BE, DO, LEAD_IN
from assistant.polarity.cues import Form
from assistant.polarity.effects import directions
from assistant.polarity.words import LOWER_PARTS
from index.names import find_entities

_HIGH = "more|higher|greater|increased|elevated|larger|high"
_LOW = "less|fewer|lower|reduced|decreased|smaller|low"
_AMOUNT = rf"(?:{_HIGH}|{_LOW})"
_HAS = (
    r"(?:have|had|contain|carry|show|display|exhibit|get|see|find|harbou?r|hold|possess|bear"
    r"|develop"
    r"|suffer(?: from)?|experience|undergo|run into|end up with|come with|report|present with"
    r"|form|produce|release|secrete|shed)"
)
_RISE = r"(?:rise|increase|surge|climb|elevation)"
_FALLEN = r"(?:fall|loss|drop|decrease|reduction|decline|dip)"
_SEEN = (
    r"(?:seen|found|observed|detected|present|expected|there|noted|measured|reported|formed"
    r"|produced|made|released)"
)
_BEGINS = r"(?P<lead>(?:^|[,;:–—-]\s*|\b(?:so|and)\s+|\s))"  # a clause may stand behind another
_STOP = (
    r"(?=\s*(?:[?.,;]|$)|\s+(?:in|at|on|after|when|if|once|with|without|than|by|from|under|for"
    r"|during|among|upon|over|compared|following|as|through)\b)"
)
_WHO = r"(?:(?!\b(?:when|if|once|after|because|while)\b)[^,?;])+?"  # one clause, no condition
_NOUNS = r"(?:(?!(?:in|when|if|once|after|than|with|by|who|that)\b)[^\s,?;]+\s+){0,5}?[^\s,?;]+"

_WITH = r"(?:[\w-]+ ){0,3}?"
_HAPPENS_TO = (
    r"(?:reach|respond|relapse|die|survive|develop|achieve|experience|suffer|get|have|recover|flare"
    r"|progress|recur|improve|attain|need|require|stop|quit|drop out|come back|remain)"
)
_DOES_ITSELF = (
    r"(?:progress|invade|migrate|proliferate|metastasi[sz]e|relapse|spread|grow|divide|move)"
)
_CONTROLLED_BACK = r"(?:kept|stopped|prevented|held|hindered|protected|saved)(?: back)? from"
_CONTROLLED_ON = (
    r"(?:promotes|made|driven|pushed|encouraged|stimulated|led|forced|allowed|enabled"
    r"|induced|caused|prompted|helped) to"
)


def _grade(word: str) -> str:
    return "higher" if re.fullmatch(_HIGH, word, re.IGNORECASE) else "lower"


def _has(match: re.Match[str]) -> str:
    return f"{match['lead']}is {match['what']} {_grade(match['amount'])} in {match['who']}"


def _moved(match: re.Match[str]) -> str:
    grade = "higher" if match["rise"] else "lower"
    return f"{match['lead']}is {match['what']} {grade} in {match['who']}"


def _there(match: re.Match[str]) -> str:
    return f"{match['lead']}is {match['what']} {_grade(match['amount'])}"


def _held(match: re.Match[str]) -> str:
    return f"{match['lead']}is {match['doing']} of {match['who']} inhibited"


def _led(match: re.Match[str]) -> str:
    return f"{match['lead']}is {match['doing']} of {match['who']} promoted"


def _resists(match: re.Match[str]) -> str:
    more = (match["grade"] or "more").lower() != "less"
    if not re.match(r"resist|refract|insens|toleran|unrespons", match["how"], re.IGNORECASE):
        more = not more
    verb = "promote" if more else "inhibit"
    return f"{match['lead']}do {match['who']} {verb} resistance to"


def _rich(match: re.Match[str]) -> str:
    grade = "lower" if re.match(r"poor|deplet|defici", match["grade"], re.I) else "higher"
    return f"{match['lead']}is {match['what']} {grade} in {match['who']}"


def _adverb(match: re.Match[str]) -> str:
    return f"{match['lead']}is {match['doing']} {match['grade']} in {match['who']}"


_SHAPES: tuple[tuple[str, Callable[[re.Match[str]], str]], ...] = (
    (rf"{_BEGINS}{DO}\s+(?P<who>(?!there\b|you\b|we\b|i\b){_WHO})\s+{_HAS}\s+(?:a |an )?"
     rf"(?P<amount>{_AMOUNT})\s+(?P<what>{_NOUNS}){_STOP}", _has),
    (rf"{_BEGINS}{DO}\s+(?P<who>(?!there\b|you\b|we\b|i\b){_WHO})\s+{_HAS}\s+(?:an? )?"
     rf"(?:(?P<rise>{_RISE})|{_FALLEN}) (?:of|in)\s+(?P<what>{_NOUNS}){_STOP}", _moved),
    (rf"{_BEGINS}(?:{BE}\s+there|{DO}\s+there\s+be)\s+(?P<amount>{_AMOUNT})\s+(?P<what>{_NOUNS})"
     rf"{_STOP}", _there),
    (rf"{_BEGINS}{BE}\s+(?P<amount>more|fewer|less)\s+(?P<what>{_NOUNS})\s+{_SEEN}{_STOP}",
     _there),
    (rf"{_BEGINS}{BE}\s+(?P<who>{_NOUNS})\s+(?P<grade>rich(?:er)?|enriched|poor(?:er)?|depleted"
     rf"|deficient) in\s+(?P<what>{_NOUNS}){_STOP}", _rich),
    (rf"{_BEGINS}{BE}\s+(?P<who>{_WHO})\s+(?P<grade>(?:packed|crammed|stuffed|teeming|brimming"
     rf"|bursting|awash) with|(?:chock-?)?full of)\s+(?P<what>{_NOUNS}){_STOP}", _rich),
    (rf"{_BEGINS}{BE}\s+(?P<who>{_WHO})\s+(?:(?P<grade>more|less)\s+)?(?P<how>resistant"
     r"|refractory|insensitive|tolerant|unresponsive|sensitive|responsive|susceptible"
     r"|vulnerable)\s+to\b",
     _resists),
    (rf"{_BEGINS}{BE}\s+(?P<who>{_WHO})\s+(?P<amount>more|less)\s+(?:prone|liable|predisposed|vulnerable)"
     rf" to\s+(?P<what>{_NOUNS}){_STOP}", _has),
    (rf"{_BEGINS}{BE}\s+(?P<who>{_NOUNS})\s+{_CONTROLLED_BACK}\s+(?P<doing>\w+ing)", _held),
    (rf"{_BEGINS}{BE}\s+(?P<who>{_NOUNS})\s+{_CONTROLLED_ON}\s+(?P<doing>\w+)", _led),
    (rf"{_BEGINS}{DO}\s+(?P<who>{_WHO})\s+(?P<doing>[a-z]{{3,}})\s+"
     rf"(?P<grade>better|worse|more|less|longer|shorter)"
     rf"(?=\s+(?:on|in|at|for|after|when|if|than)\b|\s*\?)", _adverb),
    (rf"{_BEGINS}{DO}\s+(?P<who>{_WHO})\s+(?P<grade>more|less)\s+(?P<doing>{_DOES_ITSELF})"
     rf"(?=\s+(?:on|in|at|for|after|when|if)\b|\s*\?)", _adverb),
)  # fmt: skip

_COMMON = r"(?:common|frequent|often|prevalent|abundant|numerous|widespread|pronounced)"
_GRADES = (
    (rf"(?:more {_COMMON}|commoner)", "higher"),
    (rf"(?:less {_COMMON}|rarer)", "lower"),
)


@functools.cache
def _shapes() -> tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...]:
    return tuple((re.compile(shape, re.IGNORECASE), put) for shape, put in _SHAPES)


def graded(asked: str) -> str:
    """A question with "higher" for "more common"."""
    for grade, put in _GRADES:
        asked = re.sub(rf"\b{grade}\b", put, asked, flags=re.IGNORECASE)
    return asked


@functools.lru_cache(maxsize=2048)
def shaped(asked: str) -> str:
    """A question in the one shape that asks what it asks; others are left as they are."""
    asked = graded(asked)
    for shape, put_so in _shapes():
        match = shape.search(asked)
        if match is None or (put_so is _adverb and _moves(match["doing"])):
            continue
        if put_so is not _rich or not _OUTCOME.search(match["who"]):
            return asked[: match.start()] + put_so(match) + asked[match.end() :]
    return asked


_OUTCOME = re.compile(  # it is poor in some, and has little of nothing
    r"\b(?:prognosis|survival|outcomes?|outlook|responses?|prospects?|course|results?)$", re.I
)
_THERE_IS = re.compile(rf"(?:^|[,;:–—-]\s*){BE}\s+there\s+{_AMOUNT}\s", re.IGNORECASE)


def asks_amount_there(asked: str) -> bool:
    """Whether a question is built "is there more Y ...": read as it stands it has no subject."""
    return bool(_THERE_IS.search(asked)) and not _DONE_TO.search(asked)


_DONE_TO = re.compile(  # what hangs on a name behind "in", "after": its sign is lost in the shape
    r"\b(?:anti-\w+|antagomi?r\S*|inhibitors?|without|lacking|given|treated|reduced|low|lower"
    r"|sh-?\w+)\b"
    r"(?! is\b)(?<!is low)(?<!is reduced)(?<!was low)",
    re.IGNORECASE,
)


def _moves(word: str) -> bool:
    return bool(directions(word))


_LETTING = re.compile(
    r"\b(?:make|let(?! go\b)|cause|get|force|allow|enable"
    r"|promote)s?\s+(?P<who>(?:[\w/'’-]+\s+){1,4}?)(?:to\s+)?$",
    re.IGNORECASE,
)
_DOER = re.compile(
    r"\b(?:if|when|once|where|whenever|after|suppose)\s+"
    rf"{ANYONE}\s+(?:could |can |were to |had )?(?:\w+ly\s+)?$",
    re.IGNORECASE,
)


def without_doer(asked: str) -> str:
    """A question with what somebody does as a noun: "if we block X" as "with inhibition of X"."""
    for cue in directions(asked):
        doer = _DOER.search(asked, 0, cue.start)
        if doer and cue.form in {Form.VERB, Form.PARTICIPLE}:
            done = "increase" if cue.sign > 0 else "inhibition"
            led = "with" if asked[: doer.start()].strip() else "after"  # a condition that leads
            return f"{asked[: doer.start()]}{led} {done} of{asked[cue.end :]}"
    return asked


@functools.cache
def _counting() -> re.Pattern[str]:
    return re.compile(
        rf"{_BEGINS}{DO}\s+(?P<grade>more|fewer)\s+(?:of (?:the|those) )?"
        rf"(?P<who>{_WITH}{_WHO})\s+(?P<doing>{_HAPPENS_TO})\b(?=[^?]*\bthan\b)",
        re.IGNORECASE,
    )


def without_counting(asked: str) -> str:
    """A question with "less likely to" for "do fewer of them": a share is a likelihood.

    Of those in an arm it asks for how much of the event there is.
    """
    asked = _FEWER_THERE.sub(_fewer_there, asked)
    if (match := _counting().search(asked)) is None:
        return asked
    grade = "less" if match["grade"].lower() == "fewer" else "more"
    put = f"{match['lead']}are {match['who']} {grade} likely to {match['doing']}"
    return asked[: match.start()] + put + asked[match.end() :]


_IN_ARM = r"(?P<arm>(?:in|on|with|after|under|given|taking|receiving|from) (?:the )?[^,;?]{2,40}?)"
_EVENT = {
    "die": "mortality",
    "bleed": "bleeding",
    "relapse": "relapse",
    "vomit": "vomiting",
    "survive": "survival",
}
_OF_NO_TIME = r"(?:(?!\b(?:over|during|within|throughout|by|at|after|before|in)\b)[^,;?])"
_FEWER_THERE = re.compile(  # "did fewer people on A need Y than on B?"
    rf"^\W*{DO} (?P<grade>more|fewer) (?:patients|people|men|women|children) {_IN_ARM}"
    r" (?:(?:have to (?:take|have|get|use|undergo)|have|get|need|require|suffer|develop|experience"
    r"|undergo)(?: from)? (?:an?|any|the|another) (?:extra |further |additional )?"
    rf"(?P<what>{_OF_NO_TIME}+?)|(?P<verb>{'|'.join(_EVENT)}))"
    r"(?P<rest>(?:,? than (?:on|in|with|after|under|given|those|of) [^,;?]+)?)\W*$",
    re.IGNORECASE,
)


def _fewer_there(match: re.Match[str]) -> str:
    grade = "lower" if match["grade"].lower() == "fewer" else "higher"
    what = match["what"] or _EVENT[match["verb"].lower()]
    return f"is {what} {grade} {match['arm']}{match['rest']}?"


_MOVING = re.compile(
    r"(?P<name>(?:let|miRs?|miRNAs?|[A-Z]{2}|[A-Za-z])[\w/-]*)(?: levels?)? "
    r"(?:going|coming|being) (?P<way>down|up)\b",
    re.IGNORECASE,
)
_LOWER = re.compile(
    rf"(?P<aux>\b{DO}) lower(?:ed)?(?= (?!{LOWER_PARTS}))",
    re.IGNORECASE,
)
_FALLING = re.compile(
    rf"(?P<aux>\b{DO}) "
    r"(?:an? |the )?(?:(?P<down>(?:fall|drop|decline|dip) (?:of|in)|falling|dropping|declining)"
    r"|(?:rise|climb|surge) (?:of|in)|rising|climbing) (?=\S+ \S)",
    re.IGNORECASE,
)
_IF_FALLS = re.compile(
    r"\b(?P<when>if|when|once) (?P<name>[\w/-]+(?: levels?)?) "
    r"(?:(?P<down>falls?|drops?|declines?|goes down)|rises?|climbs?|goes up)(?=,)",
    re.IGNORECASE,
)

_PUSHING = re.compile(  # "does pushing X still lower save lives": what is done to it
    r"\b(?:push|driv|bring|gett|tak|forc|mov|keep|cutt|press)ing (?P<what>(?:[\w/-]+ ){1,4}?)"
    r"(?:(?:still|even|much|far|further|ever|yet) ){0,2}"
    r"(?:(?P<down>lower|down|further down)|higher|up)"
    r"(?= (?:in|for|of|with|among|at|below|above|beyond|than|by)\b"
    r"| (?:[a-z]+(?:s|ed)|do|does|did|can|will|would|cost|cut)\b|[,?])",
    re.IGNORECASE,
)


def without_moving(asked: str) -> str:
    """A question with an amount before its name: "low X" for "X going down" and "does lower X"."""
    asked = _MOVING.sub(
        lambda m: f"{'low' if m['way'].lower() == 'down' else 'high'} {m['name']}", asked
    )
    asked = _PUSHING.sub(
        lambda m: f"{'lowering' if m['down'] else 'raising'} {m['what']}".strip(), asked
    )
    asked = _FALLING.sub(lambda m: f"{m['aux']} {'low' if m['down'] else 'high'} ", asked)
    asked = _IF_FALLS.sub(
        lambda m: f"{m['when']} {m['name']} is {'low' if m['down'] else 'high'}", asked
    )
    return _LOWER.sub(r"\g<aux> low", asked)


_WAY = re.compile(
    r"\b(?:be |is |are )?(?:an?|the|one) (?:[\w-]+ )?"
    r"(?:way|means|method|route|strategy|approach|option|idea)"
    r" (?:of|for|to) (?P<doing>\w+?)(?:ing|e)?(?= )",
    re.IGNORECASE,
)


def without_helping(asked: str) -> str:
    """A question with one verb for two: "overcomes Y" for "helps overcome Y" or "lets Y fall"."""
    way = _WAY.search(asked)
    if way and directions(way["doing"] + "ed"):
        asked = asked[: way.start()] + way["doing"] + "ed" + asked[way.end() :]
    for cue in directions(asked):
        helping = re.search(r"\bpromot(?:es|ing) (?:to )?$", asked[: cue.start])
        if helping and cue.form in {Form.VERB, Form.PARTICIPLE}:
            return asked[: helping.start()] + asked[cue.start :]
        letting = _LETTING.search(asked, 0, cue.start)
        if letting and cue.form is Form.VERB:
            rest = asked[cue.end :]
            return f"{asked[: letting.start()]}{cue.text} {letting['who']}{rest}"
    return asked


_AS_ELSEWHERE = re.compile(  # "does A raise X the way it does Y?": that it does Y is given
    r",? (?:just |much |quite )?(?:(?:in )?the (?:same )?way|as|like)(?: that)? (?:it|they) (?:do"
    r"|does|did)"
    r"(?: (?:for|to|with|in))?(?: [\w'/-]+){1,4}(?=\s*\??$)"
    # "just as the cells themselves do"
    r"|,? (?:just |much |quite )?(?:as|like|the way)(?: that)? (?:[\w-]+ ){1,4}?"
    r"(?:themselves|itself) (?:do|does|did|are|is|were|was|can|could)(?=\s*\??$)",
    re.IGNORECASE,
)
_LIKEWISE = re.compile(  # "does A, like B, raise Y?": of A it is asked
    r",\s+(?:(?:just|much|quite) )?(?:like|as (?:do|does|did|with|is|are|was|were)"
    r"|similar(?:ly)? to|(?:in )?the same (?:way )?as)\s[^,?;]{2,50},(?=\s)",
    re.IGNORECASE,
)


def without_likeness(asked: str) -> str:
    """A question without what its subject is likened to, which is taken for granted."""
    return _AS_ELSEWHERE.sub("", _LIKEWISE.sub("", asked))


_OPENING = re.compile(  # "speaking of growth factors: does X ..."
    rf"^{LEAD_IN}(?:(?:in )?(?:speaking|talking) (?:of|about)|when it comes to"
    r"|as (?:for|regards)|with (?:regard|respect) to|in (?:terms|the context) of|regarding"
    r"|concerning|on the (?:topic|subject) of|to come back to)\s[^,:;?]{2,60}[,:]\s+"
    rf"(?=(?:{DO}|{BE}|has|have|had)\b)(?!\w+ (?:it|they|this|that|these|those|there)\b)",
    re.IGNORECASE,
)


def without_opening(asked: str) -> str:
    """A question without the subject that it comes to speak of, where it names another then."""
    bare = _OPENING.sub("", asked)
    return bare if find_entities(bare) else asked


_OF_HELP = re.compile(  # what is done is rated, nothing is moved
    r"\b(?:would|will|does|did|do|could|can|might|may) it (?:\w+ly )?(?:help|pay(?: off)?"
    r"|be (?:of (?:use|help)|an advantage|better|helpful))(?= to \w)",
    re.IGNORECASE,
)


def without_help_of(asked: str) -> str:
    """A question with "is it useful" for "would it help"."""
    return _OF_HELP.sub("is it useful", asked)


_OTHERWISE_DONE = re.compile(  # "rather than mop it up": the other thing that might be done to it
    r",?\s(?:rather than|instead of|and not|not)\s(?:to\s)?[a-z]+(?:\s(?:up|down|off|out|back))?"
    r"\s(?:it|them|that|this|these|those)(?:\s(?:up|down|off|out|back|away))?(?=\s*\??$)",
    re.IGNORECASE,
)


_HELPS_RATHER = re.compile(  # "help rather than hinder X": two verbs, of which the first is asked
    r" (?:rather than|and not|instead of)"
    r" (?:hinders?|harms?|hampers?|hurts?|blocks?|hindering|harming)(?= [a-z])",
    re.IGNORECASE,
)


def without_alternative(asked: str) -> str:
    """A question without what might be done to the same thing instead: its claim stands before."""
    return _HELPS_RATHER.sub("", _OTHERWISE_DONE.sub("", asked))


_SPARED = re.compile(  # "can A spare people an operation?": of the operation it is asked
    r"\b(?:(?:spare|save)s? (?:(?:some|many|most|these|the|such|more|any) )?(?:[a-z]+s|people|men"
    r"|women|children|them|anyone)(?: from)?|(?:keep|stop)s? (?:(?:some|many|most|these|the) )?"
    r"(?:patients|people|men|women|children|them) from)"
    r" (?:(?:having|needing|undergoing|getting|requiring) (?:an? |the |another )?|an? |another )"
    r"(?=[a-z])",
    re.IGNORECASE,
)


def without_spared(asked: str) -> str:
    """A question with "prevent an operation" for "spare people an operation"."""
    return _SPARED.sub("prevent ", asked)
