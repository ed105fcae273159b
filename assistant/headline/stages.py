"""Whether research has come as far as a question asks: to patients, to the clinic, into routine.

What is said to be still preclinical, in its infancy or not yet tried in people has not.
"""

import re

from assistant.headline.things import things
from index.terms import tokens

_PEOPLE = r"(?:patients?|humans?|people|wom[ae]n|persons?|volunteers?)"
_CLINIC = (
    r"(?:clinics?|clinical (?:trials?|use|practice|routine|stages?|application|care|studies)"
    r"|trials?|bedside|routine(?: (?:use|practice|care))?|(?:daily |everyday )?practice)"
)
_THERE = rf"(?:in|on|with|into|to|at|for) (?:the |real |actual )?(?:{_PEOPLE}|{_CLINIC})\b"
_NOW = r"\b(?:already|yet|so far|by now|currently|at present|nowadays|today|still)\b"
_RESEARCH = r"\b(?:research|work|stud(?:y|ies)|fields?|evidence|experiments?)\b"
_ARRIVED = (
    r"\b(?:reach|enter|arriv|mov|progress|advanc|ma(?:de|ke) it|(?:come|got|came|gone) as far)"
)
_ASKED = re.compile(
    rf"{_NOW}[^?]*\b{_THERE}|\b{_THERE}[^?]*{_NOW}"
    rf"|\b(?:most|much|all|the bulk) (?:of )?(?:the |this |that )?[^?]{{0,20}}{_RESEARCH}"
    rf"[^?]*\b{_THERE}"
    rf"|{_ARRIVED}\w*[^?]{{0,20}}\b(?:{_PEOPLE}|{_CLINIC})\b",
    re.IGNORECASE,
)
_EARLY = re.compile(
    r"\b(?:(?:still|remains?|only|yet|currently|largely|mostly|mainly)\b[^.;]{0,30}"
    r"\b(?:pre-?clinical|experimental|laboratory|basic research|animal"
    r"|proof[- ]of[- ](?:concept|principle))\b|in (?:its|their) infanc(?:y|ies)"
    r"|at an? (?:very )?early stage"
    r"|(?:not|never|yet to)(?: yet)?(?: been)? (?:\w+ ){0,3}"
    rf"(?:in|on|with|into|to|the)? ?(?:the )?(?:{_PEOPLE}|{_CLINIC})\b)",
    re.IGNORECASE,
)


def is_short_of_clinic(asked: str, text: str) -> bool:
    """Whether a text says that what a question asks to have come to patients has not."""
    if not _ASKED.search(asked) or not _EARLY.search(text):
        return False
    there = {item.key for item in things(text)}
    named = [item.key for item in things(asked) if item.is_name]
    shared = set(tokens(asked)) & set(tokens(text))
    return bool(shared) and all(key in there for key in named)
