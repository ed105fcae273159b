"""Whether doing something to a thing is of use: "could blocking X serve as a treatment?".

A question and a text rate what is done to a thing as a treatment, each well or badly; they agree
where rating and intervention have the same signs in both. Nothing else is read here: what an
intervention moves is `stance.py`.
"""

import re

from assistant.headline.things import Thing, things
from assistant.polarity.effects import directions
from assistant.polarity.hung import product_of, turning

_REMEDY = (
    r"(?:treatments?|therap(?:y|ies|eutics?)|interventions?|strateg(?:y|ies)|approach(?:es)?"
    r"|options?|remed(?:y|ies)|medicines?|drugs?|cures?|agents?|avenues?|targets?)"
)
_WORKS = (
    r"(?:effective|promising|useful|beneficial|helpful|valuable|attractive|feasible|viable|potent"
    r"|efficacious|worthwhile|potential|candidate)"
)
_USEFUL = re.compile(
    rf"\b{_WORKS}\s+(?:and\s+\w+\s+)?(?:\w+ly\s+)?(?:(?!not\b)[\w-]+\s+){{0,2}}?{_REMEDY}\b"
    rf"|\b(?:useful|helpful|beneficial|of (?:use|value|benefit|help)|worthwhile"
    rf"|worth (?:trying|pursuing)|effective|work|serve|promising)\s+(?:as|in|for)\s+"
    rf"(?:an?\s+)?(?:\w+\s+){{0,2}}?{_REMEDY}\b"
    r"|\btherapeutic (?:benefit|value|potential|effect)s?\b",
    re.IGNORECASE,
)
_USEFUL_ASKED = re.compile(
    r"\b(?:useful|helpful|beneficial|of (?:use|value|benefit|help)|worthwhile|effective|promising"
    r"|worth (?:trying|pursuing)|a good (?:idea|thing|bet))\b",
    re.IGNORECASE,
)
_USELESS = re.compile(
    r"\b(?:counter-?productive|harmful|detrimental|useless|ineffective|unhelpful|pointless|futile"
    r"|a (?:bad|poor) (?:idea|thing|bet)|of no (?:use|value|benefit|help)|a mistake|backfire[sd]?"
    r"|a dead end|a waste of time)\b",
    re.IGNORECASE,
)
_DENIED = re.compile(r"\b(?:not|never|no|hardly|n't|neither)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)


def use_agreement(asked: str, text: str) -> int | None:
    """+1 where question and text rate the same intervention alike, -1 where oppositely, else 0.

    None for a question that does not rate an intervention as a treatment.
    """
    wanted = _rating(asked, asked=True)
    if not wanted:
        return None
    told = _rating(text, asked=False)
    there = {item.key: item for item in things(text) if item.is_name}
    for item in things(asked):
        if told and item.is_name and item.key in there:
            return wanted * told * _done(asked, item) * _done(text, there[item.key])
    return 0


def _done(text: str, thing: Thing) -> int:
    """-1 where a thing is blocked or taken away, else +1."""
    return product_of(turning(text, directions(text), thing.span))


def _rating(text: str, *, asked: bool) -> int:
    """+1 where a text rates something as of use, -1 as of none; questions may do so by one word."""
    bad = _USELESS.search(text)
    match = bad or _USEFUL.search(text) or (_USEFUL_ASKED.search(text) if asked else None)
    if match is None:
        return 0
    sign = -1 if bad else 1
    return -sign if _DENIED.search(text[: match.start()]) else sign
