"""Several things asked for in one question, and the sentence that tells them in a series.

No list of kinds exists for what papers enumerate (symptoms, databases, criteria, groups of people):
the noun in the question is a plural, and the sentence that answers brings in a series by that noun
or one beside it.
"""

import functools
import re

from assistant.question import Kind, Question
from index.terms import tokens

_LED_IN = re.compile(
    r"(?:[A-Z]\w+ly|However|Thus|Moreover|In [\w ]{2,30}|For (?:example|instance)), "
)
_IN_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\^\{[^}]*\}")
_ITEM = r"(?!(?:but|which|who|with|while|whereas|although|as|because|that)\b)[^,;:]{2,60}"
_TWO = re.compile(  # "A, B and C", "A, B, and C"
    rf"(?:[^,]|,\S)*, (?:[^,;:]{{2,60}},(?: [^,;:]{{2,60}},)* ?(?:and|or|as well as)\b"
    rf"|(?:{_ITEM}, )*{_ITEM} (?:and|or)\b[^,;]{{2,40}}(?:[,.;]|$))"
)
_MANY = re.compile(  # three items or more behind a first one
    r"(?<=[^,;]{2})(?:[,;] [^,;]{2,60}){2,}[,;]? (?:and|or|as well as)\b|(?:[,;] [^,;]{2,60}){3,}"
)
_NUMBERED = re.compile(  # "(i) A; (ii) B", "1) A, 2) B"
    r"\((?:i|a|1)\) .*\((?:ii|b|2)\) |(?<!\w)(?:a|1)\) .*(?<!\w)(?:b|2)\) ",
    re.DOTALL | re.IGNORECASE,
)
_HOW = re.compile(r"\W*(?:how|why|when|where)\b(?!.*\b(?:list|names?|named)\b)", re.IGNORECASE)
_IRREGULAR = (
    r"children|women|men|people|mice|criteria|bacteria|phenomena|indices|matrices|foci|loci|nuclei"
    r"|media|species|series|feet|teeth|genera|strata|hypotheses|diagnoses"
)
_PLURAL = rf"(?:(?:[\w/-]+(?<![suio])(?<!\bthi)(?<!doe)(?<!ha)(?<!wa)s)|{_IRREGULAR})"
_NO_NOUN = (
    r"(?:is|are|was|were|be|been|do|does|did|can|could|may|might|will|would|has|have|had|should|must"
    r"|that|which|what|who|how|to|by|in|from|with|for|of|than)"
)
_BEFORE = rf"(?:(?!{_NO_NOUN}\b)[\w/'’-]+,? ){{0,4}}?"
_BEHIND = (  # what may stand behind the noun, so that "what drives growth" has none
    r"(?=\W*$|[,;:?(]| (?:is|are|was|were|be|been|do|does|did|can|could|may|might|will|would|has"
    r"|have|had|should|must|that|which|who|whose|in|on|of|for|from|by|at|to|with|within|among|during|after|before"
    r"|under|about|between|against|into|besides|through|make|made|come|came|go|went|\w+ed|\w+ly)\b)"
)
_ASKED = re.compile(
    r"\b(?<!by )(?:which|what)(?: (?:is|are|was|were) the| of the| other| the)?"
    rf" (?P<noun>{_BEFORE}{_PLURAL}){_BEHIND}"
    rf"|\b(?:which|what) (?:(?!{_NO_NOUN}\b)[\w/'’-]+,? ){{1,4}}?"
    rf"(?P<two>{_PLURAL}) (?!{_PLURAL}\b)\w"
    r"|\b(?:list|name|enumerate|give|need|want)(?: me)?(?: all)? (?:the |some |every )"
    rf"(?P<three>{_BEFORE}{_PLURAL})\b",
    re.IGNORECASE,
)
_EACH = re.compile(
    r"\b(?:point by point|one by one|item by item|in turn|each of (?:them|the)|all of them)\b",
    re.IGNORECASE,
)


def wants_several(question: Question) -> bool:
    """Whether several things are asked for: a sentence that tells them in a series answers best."""
    if question.kind not in {Kind.LIST, Kind.FACT} or _HOW.match(question.core):
        return False
    return (
        question.kind is Kind.LIST
        or _EACH.search(question.core) is not None
        or _ASKED.search(question.core) is not None
    )


def plural_asked(question: Question) -> frozenset[str]:
    """The search tokens of the plural noun that is asked for; none where no plural is."""
    asked = _ASKED.search(question.core)
    if asked is None:
        return frozenset()
    noun = asked["noun"] or asked["two"] or asked["three"]
    return frozenset(tokens(noun.split()[-1]))


_BRINGS_IN = re.compile(
    r"\b(?:includ\w+|such as|namely|compris\w+|consist\w* of|as follows|the following|defined as"
    r"|composed of|made up of|were|are)\b|:|\bas in the case (?:of|with)\b"
)
SERIAL, ENUMERATING, OF_ITS_NOUN = (
    1.2,
    1.4,
    1.2,
)  # what a sentence gains; the last beside the others


@functools.lru_cache(maxsize=8192)
def is_series(text: str) -> bool:
    """Whether a sentence tells things in a series."""
    return _NUMBERED.search(text) is not None or _TWO.match(_bare(text)) is not None


def serial(text: str, noun: frozenset[str]) -> float:
    """What a sentence gains where several things are asked for; `noun` is what they are called."""
    many, head = _many(text)
    if not many:
        return SERIAL if is_series(text) else 1.0
    brought_in = ENUMERATING if _BRINGS_IN.search(head) else SERIAL
    return brought_in * (OF_ITS_NOUN if noun & set(tokens(head)) else 1.0)


@functools.lru_cache(maxsize=8192)
def _many(text: str) -> tuple[bool, str]:
    """Whether many things stand in a series, and the words up to the second of them."""
    if numbered := _NUMBERED.search(text):
        return True, text[: numbered.start()] + ":"
    bare = _bare(text)
    if _MANY.search(bare) is None:
        return False, ""
    return True, re.split(r"[,;] ", bare, maxsplit=1)[0]


def _bare(text: str) -> str:
    """A sentence without brackets and without the word that leads in: that is no item."""
    bare = re.sub(r"\s+(?=[,.;])", "", _IN_BRACKETS.sub("", text))
    return _LED_IN.sub("", bare, count=1) if _LED_IN.match(bare) else bare
