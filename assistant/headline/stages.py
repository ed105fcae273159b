"""Whether research has come as far as a question asks: to patients, to the clinic, to a proof.

What is said to be still preclinical, in its infancy or not yet tried in people has not come there;
what "has not demonstrated a diagnosis of Y" cannot diagnose Y yet.
"""

import re

from assistant.biology.being_words import PEOPLE
from assistant.headline.things import keys_of, names_all, things
from index.terms import STOPWORDS, tokens

_CLINIC = (
    r"(?:clinics?|clinical (?:trials?|use|practice|routine|stages?|application|care|studies)"
    r"|trials?|bedside|routine(?: (?:use|practice|care))?|(?:daily |everyday )?practice)"
)
_THERE = rf"(?:in|on|with|into|to|at|for) (?:(?:the|an?|any|real|actual) )?(?:{PEOPLE}|{_CLINIC})\b"
_NOW = r"\b(?:already|yet|so far|by now|currently|at present|nowadays|today|still)\b"
_RESEARCH = r"\b(?:research|work|stud(?:y|ies)|fields?|evidence|experiments?)\b"
_ARRIVED = (
    r"\b(?:reach|enter|arriv|mov|progress|advanc|ma(?:de|ke) it|(?:come|got|came|gone) as far)"
)
_FAR_OFF = r"\b(?:far(?: away)?|a long way|some way|years|distant) (?:off )?(?:from|off)\b"
_ASKED = re.compile(
    rf"{_NOW}[^?]*\b{_THERE}|\b{_THERE}[^?]*{_NOW}"
    rf"|\b(?:most|much|all|the bulk) (?:of )?(?:the |this |that )?[^?]{{0,20}}{_RESEARCH}"
    rf"[^?]*\b{_THERE}"
    rf"|{_ARRIVED}\w*[^?]{{0,20}}\b(?:{PEOPLE}|{_CLINIC})\b"
    rf"|{_FAR_OFF} (?:the |any |actual |real |an? )*(?:{PEOPLE}|{_CLINIC})\b",
    re.IGNORECASE,
)
_EARLY = re.compile(
    r"\b(?:(?:still|remains?|only|yet|currently|largely|mostly|mainly)\b[^.;]{0,30}"
    r"\b(?:pre-?clinical|experimental|laboratory|basic research|animal"
    r"|proof[- ]of[- ](?:concept|principle))\b|in (?:its|their) infanc(?:y|ies)"
    r"|at an? (?:very )?early stage"
    r"|(?:not|never|yet to)(?: yet)?(?: been)? (?:\w+ ){0,3}"
    rf"(?:in|on|with|into|to|the)? ?(?:the )?(?:{PEOPLE}|{_CLINIC})\b)",
    re.IGNORECASE,
)

_ASKS_PEOPLE = re.compile(
    r"\b(?:tested|tried|trialled)(?: out)? (?:in|on|with) "
    rf"(?:(?:any|human|actual|real) )?{PEOPLE}\b",
    re.IGNORECASE,
)


def is_short_of_clinic(asked: str, text: str, before: str = "") -> bool:
    """Whether a text says that what a question asks to have come to patients has not.

    `before` is what the text goes on from, and may name it.
    """
    told = f"{before} {text}"
    wanted = _ASKED.search(asked) or (before and _ASKS_PEOPLE.search(asked))
    if not wanted or not _EARLY.search(text):
        return False
    return bool(set(tokens(asked)) & set(tokens(told))) and names_all(asked, told)


_CLAIMED_SHORT = re.compile(  # "has it not come there?" leaves it open, "it has not" claims it
    r"\b(?:has|have|had|is|are|was|were)"
    r"(?:n['’]t|(?:, [^,?]{3,30},)? (?:\w+ ){0,2}?(?:not|never|yet to))\b"
    r"(?= [^,;?])(?! (?:it|this|that|they|these|those|there|we|the)\b)",
    re.IGNORECASE,
)


def claims_shortfall(asked: str) -> bool:
    """Whether a question has it that a thing has not come to patients: "so it has not yet ..."."""
    if _MOSTLY_NOT.search(asked):
        return True
    claim = _CLAIMED_SHORT.search(asked)
    return claim is not None and bool(asked[: claim.start()].strip())


_MOSTLY_NOT = re.compile(  # "has most of it still not come there?", "is it far from the clinic?"
    rf"\b(?:mostly|largely|mainly|still|for the most part,?|by and large) not\b|{_FAR_OFF}",
    re.IGNORECASE,
)
_STAGE = (
    r"(?:pre-?clinical(?: (?:stages?|phases?|levels?|settings?))?|proof[- ]of"
    r"[- ](?:concept|principle)|(?:experimental|laboratory|bench) (?:stages?|phases?|levels?)"
    r"|in (?:its|their) infanc(?:y|ies))"
)
_AT_STAGE = re.compile(  # at the end: "did preclinical work show X?" is not of a stage
    rf"\b{_STAGE}(?: (?:right )?now| today| so far| yet| at (?:present|the moment)| currently)?"
    r"(?=\W*$)",
    re.IGNORECASE,
)
_LEFT = re.compile(
    r"\b(?:beyond|past|out of|left|leave[sd]?|leaving|outgrown|overcome|no longer|after"
    rf"|further than)\b[^?,;]{{0,40}}?\b{_STAGE}\b",
    re.IGNORECASE,
)


def stage_agreement(asked: str, text: str) -> int:
    """+1 where a text bears out that research is at an early stage, -1 that it has left it; else 0.

    Read only off a text that says it is still there.
    """
    if not _AT_STAGE.search(asked) or not _EARLY.search(text):
        return 0
    subject = set(tokens(_AT_STAGE.sub(" ", asked))) - set(tokens(_OF_RESEARCH))
    if not subject & set(tokens(text)) or not names_all(asked, text):
        return 0
    sign = -1 if _LEFT.search(asked) else 1
    behind = asked.find(" ")  # "isn't it ...?" denies nothing
    return -sign if _NOT_SO.search(asked, behind) else sign


_NOT_SO = re.compile(r"\b(?:not|never|(?:has|have) yet to)\b|n['’]t\b", re.IGNORECASE)
_OF_RESEARCH = (
    "research work study field evidence experiment stage phase level still yet mostly most now"
)
_SHOWING = (  # what says of a result that it is there: the result is named behind it
    r"(?:demonstrat|show|prove|establish|achiev|reach|confirm|validat|attain|allow|enabl|permit"
    r"|provid|deliver|yield|accomplish|realis|realiz|give|given|made)\w*"
)
_SHORT_OF = re.compile(
    r"\b(?:(?:has|have) (?:not|never|yet to)|(?:can|could)(?:not| not)(?: yet)?"
    r"|(?:is|are|was|were) (?:not yet|unable to|not able to|not yet able to))"
    rf" (?:yet )?(?:been )?(?:able to )?(?:\w+ly )?{_SHOWING} (?P<what>[^.;,]+)",
    re.IGNORECASE,
)
_SO_FAR = re.compile(
    rf"{_NOW}|\b(?:definite(?:ly)?|reliabl[ey]|certain(?:ty|ly)|for sure|settled|established"
    r"|proven?|shown|able to|possible to|capable of|ready to|allow|enable|permit)\b",
    re.IGNORECASE,
)
UNDONE = re.compile(r"\b(?:not|never|cannot|unable|yet to)\b|n['’]t\b", re.IGNORECASE)
_ANY = frozenset(  # whom and what any such sentence is of
    tokens(
        "patient patients woman women people person individual individuals different various"
        " single specific particular certain settled established proven shown able possible capable"
        " ready allow enable permit"
    )
)
SHARED_RESULTS = 2  # words of the result that both name
SHORTEST_STEM = 6  # letters that "diagnose" and "diagnosis", "confirm" and "confirmatory" share


def result_lacking(asked: str, text: str) -> int:
    """-1 where a text says that what a question asks for has not been shown yet; else 0.

    +1 where the question says so itself.
    """
    lacking = _SHORT_OF.search(text)
    if lacking is None or not _SO_FAR.search(asked):
        return 0
    wanted = keys_of(_SO_FAR.sub(" ", asked)) - _ANY - STOPWORDS
    result = {_stem(item.key) for item in things(lacking["what"])}
    there = {_stem(item.key) for item in things(text)}
    told = [key for key in wanted if _stem(key) in there]
    shared = [key for key in told if _stem(key) in result]
    if len(shared) < SHARED_RESULTS or len(told) < len(wanted):
        return 0
    return 1 if UNDONE.search(asked) else -1


def _stem(key: str) -> str:
    return key[:SHORTEST_STEM]
