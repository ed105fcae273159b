"""How a study was set up: "was it a multi-centre trial?" is denied by "at a single center".

Each design has one contrary in a word of its own. What is said must be said of the study at hand:
a trial that should come, or another one, was set up in its own way.
"""

import re

from assistant.headline.stated import clauses
from assistant.polarity.words import DENIES

_STUDY = (
    r"(?:stud(?:y|ies)|trials?|investigations?|analys[ei]s|cohorts?|experiments?|design|series)"
)
_DESIGNS = tuple(
    (re.compile(rf"\b(?:{one})\b", re.IGNORECASE), re.compile(rf"\b(?:{other})\b", re.IGNORECASE))
    for one, other in (
        (
            r"multi-?\s?(?:cent(?:er|re|ric)|site)"
            r"|(?:several|many|multiple|more than one) (?:cent(?:er|re)s|sites)",
            r"(?:single|one|mono)-?\s?(?:cent(?:er|re|ric)|site)",
        ),
        (r"prospective(?:ly)?", r"retrospective(?:ly)?"),
        (r"(?<!non-)(?<!not )randomi[sz]ed", r"non-?\s?randomi[sz]ed|not randomi[sz]ed"),
        (r"(?:double-|single-)?(?:blind(?:ed)?|masked)", r"open-?\s?label|unblinded|unmasked"),
    )
)
_ASKED = re.compile(
    rf"(?:^|[,;:] )(?:is|are|was|were) (?:this|that|it|(?:the|this|that|your) (?:[\w-]+ )?{_STUDY})"
    rf" (?:(?:conducted|done|carried out|run|performed|designed)(?: (?:as|at|in))? )?"
    rf"(?:an? )?(?P<how>[\w-]+(?: [\w-]+){{0,2}}?)(?: {_STUDY})?\W*$",
    re.IGNORECASE,
)
_OWN = re.compile(
    rf"\b(?:this|our|(?:the )?(?:present|current)|the) (?:[\w-]+ ){{0,3}}?{_STUDY}\b"
    rf"|\bthis (?:is|was) an? (?:[\w-]+ ){{0,4}}?{_STUDY}\b|\bwe (?:[\w-]+ ){{0,3}}?\w+ed\b",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"\b(?:future|further|should|need\w*|warrant\w*|required?|other|previous|earlier|prior|unlike"
    r"|larger|will|would|must|et al)\b",
    re.IGNORECASE,
)


_ALL_ALLOTTED = r"(?:intention[-\s‐‑]to[-\s‐‑]treat|ITT)\b"
_ASKS_ALL_ALLOTTED = re.compile(  # "was the trial analysed by intention to treat?"
    r"\b(?:is|are|was|were|did) [^,;?]{2,90}? (?:(?:analy[sz]ed|done|carried out|reported|use"
    r"|follow)(?: (?:by|on|per|as|with|after|according to|following))?|(?:by|on))"
    rf" (?:an? |the )?{_ALL_ALLOTTED}(?:[-\s](?:basis|principle|analys[ie]s|approach))?\W*$",
    re.IGNORECASE,
)
_TELLS_ALL_ALLOTTED = re.compile(
    rf"\banaly[sz]\w*\b[^.;]*\b{_ALL_ALLOTTED}|\b{_ALL_ALLOTTED}[^.;]*\banaly[sz]", re.IGNORECASE
)
_ONLY_TREATED = re.compile(r"\bonly (?:an? |the )?(?:per[-\s‐‑]protocol|as[-\s‐‑]treated)", re.I)


def allotment_agreement(asked: str, text: str) -> int:
    """+1 where a trial is told to be analysed by intention to treat, as is asked; -1 where not."""
    if not _ASKS_ALL_ALLOTTED.search(asked) or DENIES.search(asked) or _OTHERS.search(text):
        return 0
    if _ONLY_TREATED.search(text):
        return -1
    if not _TELLS_ALL_ALLOTTED.search(text):
        return 0
    return -1 if DENIES.search(text) else 1


def asks_design(asked: str) -> bool:
    """Whether a question is how the study at hand was set up."""
    wanted = _ASKED.search(asked)
    if _ASKS_ALL_ALLOTTED.search(asked):
        return True
    return wanted is not None and any(
        one.search(wanted["how"]) for pair in _DESIGNS for one in pair
    )


def design_agreement(asked: str, text: str) -> int:
    """+1 where the study at hand is told to be set up as is asked, -1 the contrary way, else 0."""
    wanted = _ASKED.search(asked)
    if wanted is None or DENIES.search(asked):
        return 0
    for design, contrary in _DESIGNS:
        turned = bool(contrary.search(wanted["how"]))
        if not turned and not design.search(wanted["how"]):
            continue
        for start, end in clauses(text):
            clause = text[start:end]
            if not _OWN.search(clause) or _OTHERS.search(clause):
                continue
            told = -1 if contrary.search(clause) else 1 if design.search(clause) else 0
            if told and not (told > 0 and DENIES.search(clause)):
                return -told if turned else told
    return 0
