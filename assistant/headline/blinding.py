"""Who knew which treatment was given: "did the nurses know?" is told by "staff were blinded".

Trials say it of patients, of those who care for them and of those who assess them, in the words of
CONSORT; each answers for itself alone.
"""

import re

from assistant.headline.stated import clauses
from assistant.polarity.words import DENIES

_ROLES = tuple(
    re.compile(rf"\b(?:{names})\b", re.IGNORECASE)
    for names in (
        r"(?<!each )(?<!every )(?:patients?|participants?|subjects?|people|volunteers?)"
        r"(?! (?:had|got|received|was))",
        r"doctors?|physicians?|clinicians?|nurses?|surgeons?|therapists?|(?:ward |study |site |care"
        r" )?staff|personnel|care ?givers?|investigators?",
        r"assessors?|raters?|evaluators?|examiners?|readers?",
        r"statisticians?|analysts?",
    )
)
_DARK = (
    r"(?:blind(?:ed)?|masked|unaware|ignorant|(?:kept|left) (?:in the dark|unaware|blind)"
    r"|in the dark|not (?:told|aware|informed)|unable to tell)"
)
_OF_WHAT = (
    r"(?=(?: [^,;?.]*)?\b(?:treatments?|allocat\w+|assign\w+|groups?|arms?|randomi[sz]\w+|drugs?"
    r"|interventions?|infusions?|doses?|which|what)\b)"
)
_ASKED_DARK = re.compile(
    rf"^\W*(?:were|was|are|is) (?P<who>[^,;?]{{3,80}}?) {_DARK}\b{_OF_WHAT}", re.I
)
_ASKED_KNEW = re.compile(
    r"^\W*(?:(?:did|could|do) (?P<who>[^,;?]{3,80}?) (?:know|tell|find out|see)"
    rf"|(?:were|was) (?P<whom>[^,;?]{{3,80}}?) (?:aware|told|informed|unblinded))\b{_OF_WHAT}",
    re.IGNORECASE,
)
_TOLD_DARK = re.compile(
    rf"(?P<who>[^;.]{{3,200}}?) (?:(?:was|were|are|is|remained|being) )(?:all )?{_DARK}\b", re.I
)
_TOLD_OPEN = re.compile(
    r"(?P<who>[^;.]{3,200}?) (?:was|were)"
    r" (?:not (?:blind(?:ed)?|masked)|unblinded|unmasked|aware)\b",
    re.IGNORECASE,
)


def blinding_agreement(asked: str, text: str) -> int:
    """+1 where those asked about knew, or did not, as is asked; -1 where otherwise; else 0."""
    dark = _ASKED_DARK.search(asked)
    wanted = dark or _ASKED_KNEW.search(asked)
    if wanted is None or DENIES.search(asked):
        return 0
    who = wanted["who"] or wanted.groupdict().get("whom") or ""
    roles = _roles(who)
    for start, end in clauses(text) if roles else ():
        for pattern, blind in ((_TOLD_OPEN, False), (_TOLD_DARK, True)):
            told = pattern.search(text, start, end)
            if told and roles <= _roles(told["who"]) and not DENIES.search(told["who"]):
                return 1 if blind == bool(dark) else -1
    return 0


def _roles(text: str) -> frozenset[int]:
    return frozenset(at for at, role in enumerate(_ROLES) if role.search(text))
