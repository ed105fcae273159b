"""One shape for each thing that a yes/no question may ask: how it is built is not what it asks.

"Do A have more Y", "are more Y seen in A" and "is there more Y in A" all ask whether Y is higher in
A; "are A kept from moving by X" asks whether moving is held back by X. `premise.py` and `stance.py`
read only the last of each. Lay words are put technically before (`lay_words.py`).
"""

import functools
import re
from collections.abc import Callable

from assistant.asked.frame_words import ANYONE, BE, DO
from assistant.polarity.cues import Form
from assistant.polarity.effects import directions

_HIGH = "more|higher|greater|increased|elevated|larger|high"
_LOW = "less|fewer|lower|reduced|decreased|smaller|low"
_AMOUNT = rf"(?:{_HIGH}|{_LOW})"
_HAS = (
    r"(?:have|had|contain|carry|show|display|exhibit|get|see|find|harbou?r|hold|possess|bear"
    r"|develop"
    r"|suffer(?: from)?|experience|undergo|run into|end up with|come with|report|present with"
    r"|form|produce|release|secrete|shed)"
)
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

_DOES_ITSELF = (
    r"(?:progress|invade|migrate|proliferate|metastasi[sz]e|relapse|spread|grow|divide|move)"
)
_CONTROLLED_BACK = r"(?:kept|stopped|prevented|held|hindered|protected|saved)(?: back)? from"


def _grade(word: str) -> str:
    return "higher" if re.fullmatch(_HIGH, word, re.IGNORECASE) else "lower"


def _has(match: re.Match[str]) -> str:
    return f"{match['lead']}is {match['what']} {_grade(match['amount'])} in {match['who']}"


def _there(match: re.Match[str]) -> str:
    return f"{match['lead']}is {match['what']} {_grade(match['amount'])}"


def _held(match: re.Match[str]) -> str:
    return f"{match['lead']}is {match['doing']} of {match['who']} inhibited"


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
        if match is None:
            continue
        if put_so is not _rich or not _OUTCOME.search(match["who"]):
            return asked[: match.start()] + put_so(match) + asked[match.end() :]
    return asked


_OUTCOME = re.compile(  # it is poor in some, and has little of nothing
    r"\b(?:prognosis|survival|outcomes?|outlook|responses?|prospects?|course|results?)$", re.I
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


_MOVING = re.compile(
    r"(?P<name>(?:let|miRs?|miRNAs?|[A-Z]{2}|[A-Za-z])[\w/-]*)(?: levels?)? "
    r"(?:going|coming|being) (?P<way>down|up)\b",
    re.IGNORECASE,
)
_LOWER = re.compile(
    rf"(?P<aux>\b{DO}) lower(?:ed)?(?= )",
    re.IGNORECASE,
)
_FALLING = re.compile(
    rf"(?P<aux>\b{DO}) "
    r"(?:an? |the )?(?:(?P<down>(?:fall|drop|decline|dip) (?:of|in)|falling|dropping|declining)"
    r"|(?:rise|climb|surge) (?:of|in)|rising|climbing) (?=\S+ \S)",
    re.IGNORECASE,
)


def without_moving(asked: str) -> str:
    """A question with an amount before its name: "low X" for "X going down" and "does lower X"."""
    asked = _MOVING.sub(
        lambda m: f"{'low' if m['way'].lower() == 'down' else 'high'} {m['name']}", asked
    )
    asked = _FALLING.sub(lambda m: f"{m['aux']} {'low' if m['down'] else 'high'} ", asked)
    return _LOWER.sub(r"\g<aux> low", asked)


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


def without_alternative(asked: str) -> str:
    """A question without what might be done to the same thing instead: its claim stands before."""
    return _OTHERWISE_DONE.sub("", asked)


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
