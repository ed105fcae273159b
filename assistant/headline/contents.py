"""Whether one thing holds another: "do vesicles contain DNA?", "is RNA found in platelets?".

A verb of holding moves nothing, so that signs tell nothing of it: what holds has to stand before
the verb, and what is held in what follows it, however long the list.
"""

import re

from assistant.biology.concepts import SUBJECT
from assistant.headline.stated import clauses
from assistant.headline.things import SAID, coverage, things
from assistant.polarity.words import DENIES

_HOLD = (
    r"(?:contain|compris|includ|hold|carr|express|bear|encapsulat|enclos|harbou?r|hous|pack|packag"
    r"|stor)"
    r"(?:y|ies|ied|e?s|ed|e|ing)?"
)
_LEAD = r"^\W*(?:(?:and|so|but),? )?"
_IN_IT = r"(?:found|contained|present|enclosed|packed|packaged|stored|carried)"
_ASKED = re.compile(  # whose verb is the only one of the question
    rf"{_LEAD}(?:do|does|did|can) (?P<holder>[^?,;:]{{2,60}}?) (?:also |even |themselves "
    rf"|itself )?{_HOLD} (?:any )?"
    r"(?P<held>[^?,;:]{2,60}?)(?: (?:in|inside|within) them| too| as well)?\W*$"
    rf"|{_LEAD}(?:is|are|was|were) (?:there )?(?:any )?(?P<held_in>[^?,;:]{{2,60}}?) (?:also )?"
    rf"{_IN_IT} (?:in|inside|within|by|on(?: the surface of)?) (?P<holder_of>[^?,;:]{{2,60}}?)\W*$",
    re.IGNORECASE,
)
_TOLD = re.compile(
    rf"\b(?:{_HOLD}|consists? of|ha(?:s|ve)(?! (?:been|to|not)\b)"
    r"|(?:is|are|was|were) (?:rich in|(?:made|composed) (?:up )?of"
    r"|(?:loaded|filled|packed) with))\b",
    re.IGNORECASE,
)
_EXPRESSED = re.compile(  # "expression of X by Y", "X was found on Y"
    r"\bexpression of (?P<what>[^,;.]{2,40}?) (?:by|in|on) (?:both )?(?P<by>[^,;.]+)"
    r"|(?P<found>[^,;.]{2,60}?) (?:is|are|was|were)(?: not)? (?:\w+ly )?expressed (?:by|in|on)"
    r" (?P<on>[^,;.]+)",
    re.IGNORECASE,
)
_FREE_OF = re.compile(
    r"\b(?:free (?:of|from)|devoid of|lack(?:s|ed|ing)?|without)\b", re.IGNORECASE
)
_APART = re.compile(  # where a list of contents ends at the latest
    r";|\b(?:whereas|while|but|unlike|without|not|nor|except)\b", re.IGNORECASE
)
_MEASURED = re.compile(  # how much of it is another question; so is what it is good for
    r"\b(?:more|less|fewer|higher|lower|most|mainly|mostly|only|enough|high|low|raised|increased"
    r"|reduced|decreased|different|same|equal|than|as|to|for|by|from|with|after|during|when|if)\b",
    re.IGNORECASE,
)


def contents_agreement(asked: str, text: str) -> int:
    """+1 where a text has one thing hold what is asked for, -1 where it denies that; else 0."""
    found = _ASKED.match(asked)
    if found is None or _MEASURED.search(asked):
        return 0
    holder = found["holder"] or found["holder_of"]
    held = found["held"] or found["held_in"]
    if not things(held):
        return 0
    for start, end in clauses(text):
        clause = text[start:end]
        for told in _EXPRESSED.finditer(clause):
            what, by = told["what"] or told["found"], told["by"] or told["on"]
            if coverage(held, what) == 1.0 and things(holder) and coverage(holder, by) >= SAID:
                return -1 if DENIES.search(clause[: told.end()]) else 1
        for verb in (*_TOLD.finditer(clause), *_FREE_OF.finditer(clause)):
            before = clause[: verb.start()]
            after = _APART.split(text[start + verb.end() :], maxsplit=1)[0]
            if _IN_NONE.match(before) or not _is_of(holder, before):
                continue
            if coverage(held, after) < 1.0 or _THAN.search(after):
                continue
            none = _FREE_OF.fullmatch(verb[0]) or _NO.match(after)
            denied = bool(none or DENIES.search(before[-_NEAR:]))
            return -1 if denied else 1
    return 0


def _is_of(holder: str, before: str) -> bool:
    """Whether what stands before a verb is what is asked about; vesicles are no thing of a list."""
    if things(holder):
        return coverage(holder, before) >= SAID
    return bool(SUBJECT.search(holder.lower()) and SUBJECT.search(before.lower()))


_THAN = re.compile(r"\b(?:more|less|fewer|higher|lower|than)\b", re.IGNORECASE)
_NO = re.compile(r"\s(?:no|little|hardly any|neither)\b", re.IGNORECASE)
_IN_NONE = re.compile(r"\W*(?:in |by )?(?:none of|no)\b", re.IGNORECASE)
_NEAR = 20  # characters before a verb in which it is denied
