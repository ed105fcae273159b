"""Whether it is known how something is, or still open: "do we understand how X matures?".

A sentence that leaves a thing open states nothing of it, and so answers just this question; so does
one that calls the evidence too weak where it is asked if there is enough of it.
"""

import re

from assistant.asked.frame_words import ANYONE
from assistant.headline.stated import clauses
from assistant.headline.things import SAID, coverage, names_all

_ADV = r"(?:(?:\w+ly|still|yet|already|now|well|by now|as yet|at present|currently|quite|all) )*"
_FOUND_OUT = (
    r"(?:known|clear|understood|established|elucidated|clarified|resolved|settled|worked out"
    r"|figured out|sorted out|uncovered|unravell?ed|deciphered|explained|solved|cleared up)"
)
_PEOPLE = rf"(?:{ANYONE}|science)"
_HOW = r"(?:how|why|what|which|where|when|whether|by what|through what|exactly)\b"
_AT_END = r"(?=\s*(?:$|[?,.;]|by now|yet|at (?:all|present|last)|today|in full))"
_OF_HOW = rf"(?=[^?]*?\b{_HOW})|{_AT_END}"
_UNKNOWN = (
    r"(?:unknown|unclear|unresolved|unsolved|open|an open question|a mystery|mysterious|elusive)"
)
_ASKED = re.compile(
    rf"\b(?:do|does|did|can) {_PEOPLE} {_ADV}(?:know|understand|explain)\b(?:{_OF_HOW}|(?= the\b))"
    rf"|\b{_PEOPLE} {_ADV}(?:knows?|understands?|can explain)\b(?:{_OF_HOW})"
    rf"|\b(?:has|have) (?:it|{_PEOPLE}) {_ADV}(?:been )?{_ADV}{_FOUND_OUT}\b"
    rf"(?:{_OF_HOW}|(?= the\b))"
    rf"|\b(?:is|are|was|were|has|have) (?:it )?{_ADV}(?:been )?{_ADV}(?:{_FOUND_OUT}|{_UNKNOWN})\b"
    rf"(?! (?:as|to|for|by|that|from|under)\b)(?:{_OF_HOW})",
    re.IGNORECASE,
)
_ASKED_OF = re.compile(  # "is the maturation of X understood?"
    rf"^\W*(?:is|are|was|were|has|have) (?P<what>[^,;?]+?) {_ADV}(?:been )?{_ADV}"
    rf"(?:{_FOUND_OUT}|{_UNKNOWN})\b{_AT_END}",
    re.IGNORECASE,
)
_OPEN_ASKED = re.compile(
    rf"\b{_UNKNOWN}\b"
    r"|\b(?:not|n['’]t|never|poorly|incompletely|insufficiently) (?:\w+ ){0,2}?"
    rf"{_FOUND_OUT}\b|\b(?:nobody|no one|none)\b",
    re.IGNORECASE,
)
_OPEN = re.compile(
    rf"\b(?:not|n['’]t|never|yet to be|to be|poorly|incompletely|insufficiently|hardly|barely)"
    rf" (?:\w+ ){{0,3}}?(?:{_FOUND_OUT}|determined|defined|characteri[sz]ed|investigated"
    r"|explored)\b"
    r"|\b(?:is|are|was|were|remains?|remained|still|largely) (?:\w+ly |still |yet )*"
    rf"(?:{_UNKNOWN}|uncertain|obscure|enigmatic)\b"
    r"|\b(?:nobody|no one|no-one) (?:\w+ )?(?:knows?|understands?|can explain)\b"
    r"|\b(?:little|nothing|not much|less) is (?:yet |currently )?(?:known|understood)\b"
    r"|\b(?:knowledge|understanding|insights?)\b[^.;]{0,90}?\b(?:is|are|remains?) (?:\w+ )*?"
    r"(?:limited|incomplete|lacking|scarce|scant|poor|insufficient|fragmentary)\b"
    r"|\b(?:limited|incomplete|poor|lack of|insufficient) (?:knowledge|understanding)\b",
    re.IGNORECASE,
)
_CLOSED = re.compile(
    r"\b(?:is|are|has been|have been) (?:now |already |by now )?(?:well|fully|completely|clearly"
    rf"|thoroughly|largely) (?:{_FOUND_OUT}|characteri[sz]ed|documented|described)\b",
    re.IGNORECASE,
)
_DEGREE = re.compile(
    r"\b(?:exactly|precisely|just|fully|really|in (?:full|detail))\b", re.IGNORECASE
)


def known_agreement(asked: str, text: str) -> int:
    """+1 where a text says that a thing is known, or open, as is asked; -1 where not; else 0."""
    found = _ASKED.search(asked) or _ASKED_OF.search(asked)
    if found is None or not names_all(asked, text):
        return 0
    open_asked = bool(_OPEN_ASKED.search(asked))
    of_what = found.groupdict().get("what") or asked[: found.start()] + asked[found.end() :]
    of_what = _DEGREE.sub(" ", of_what)
    for start, end in clauses(text):
        clause = text[start:end]
        told = -1 if _OPEN.search(clause) else 1 if _CLOSED.search(clause) else 0
        if told and coverage(of_what, clause) >= SAID:
            return -told if open_asked else told
    return 0


_BASIS = r"(?:evidence|data|proof)"
_FIRM = r"(?:good|strong|solid|sound|robust|firm|convincing|conclusive|compelling|mature)"
_WEAK = r"(?:insufficient|inadequate|too (?:weak|thin|scarce|scant|sparse|limited|poor|early))"
_ENOUGH = rf"(?:(?:{_FIRM} )?enough|sufficient|adequate|suffices?)"
_ENOUGH_ASKED = re.compile(
    rf"\b{_BASIS}\b[^,;?]{{0,40}}?\b{_ENOUGH}\b|\b{_ENOUGH} (?:[\w-]+ ){{0,2}}?{_BASIS}\b"
    rf"|\b(?P<short>{_BASIS} [^,;?]{{0,30}}?{_WEAK}\b|{_WEAK} (?:[\w-]+ ){{0,2}}?{_BASIS}\b)",
    re.IGNORECASE,
)
_SHORT_TOLD = re.compile(
    rf"\b{_BASIS}\b[^.;,]{{0,40}}?\b(?:is|are|remains?|was|were) (?:\w+ )?"
    rf"(?:{_WEAK}|(?:not|n['’]t) (?:yet )?(?:[a-z]+ )?{_ENOUGH})\b"
    rf"|\b(?:{_WEAK}|not (?:yet )?(?:sufficient|enough)) (?:[\w-]+ ){{0,2}}?{_BASIS}\b",
    re.IGNORECASE,
)
SPOKEN_OF = 0.5  # of what the evidence is for, which is put in many ways


def evidence_agreement(asked: str, text: str) -> int:
    """-1 where a text calls the evidence asked for too weak, +1 where a question has it so."""
    found = _ENOUGH_ASKED.search(asked)
    if found is None or _OPEN_ASKED.search(asked) or not names_all(asked, text):
        return 0
    rest = asked[: found.start()] + asked[found.end() :]
    for start, end in clauses(text):
        clause = text[start:end]
        if _SHORT_TOLD.search(clause) and coverage(rest, clause) >= SPOKEN_OF:
            return 1 if found["short"] else -1
    return 0
