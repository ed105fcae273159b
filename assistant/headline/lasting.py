"""Whether an effect was still there later on: "did the gain last?", "it was not maintained".

What lasted must be what is asked about, and until the time that is asked about.
"""

import re

from assistant.headline.of_others import is_of_another_time
from assistant.headline.stated import clauses
from assistant.headline.things import keys_of, names_all
from assistant.polarity.words import DENIES
from index.terms import tokens

_EFFECT = (
    r"(?:effects?|benefits?|improvements?|differences?|gains?|advantages?|protection|responses?"
    r"|reductions?|increases?|changes?|reliefs?)"
)
_LATER = r"(?:at|by|to|until|till|after|up to|beyond|throughout|through|for|in)"
_STILL = (
    r"(?:still (?:there|present|seen|visible|evident|apparent|detectable|significant|found"
    r"|noticeable|around)|(?:maintained|sustained|retained|preserved|kept up|upheld)"
    r"|(?:lasting|long-lasting|durable))"
)
_LASTS = (
    r"(?:(?:still )?(?:last|persist|endure|hold(?: up)?|remain|stay|continue|carry on|survive))"
)
_ASKED = re.compile(
    r"^\W*(?:(?:in|for|with) [^,;?]{3,60}, )?(?:is|are|was|were|has|have|do|does|did)"
    r" (?:the|this|that|these|those|any|its|their)"
    rf" (?P<what>(?:[\w-]+ ){{0,3}}?{_EFFECT}\b[^,;?]*?) (?:been )?(?:{_STILL}|{_LASTS})\b"
    rf"(?P<when>(?: {_LATER}\b[^,;?]*)?)\W*$",
    re.IGNORECASE,
)
_KEPT = re.compile(
    r"\b(?:(?:was|were|is|are|been|be) (?P<not>not |no longer )?(?:\w+ly |still )?(?:maintained"
    r"|sustained|retained|preserved|evident|apparent|present|seen|significant|detectable|lasting)"
    r"|(?:did|does|do) (?P<did>not )(?:last|persist|endure|hold|remain|survive)"
    r"|(?P<kept>persist(?:s|ed)|lasted|endured|remained (?:\w+ )?(?:significant|evident|present))"
    r"|(?P<lost>(?:was|were|is|are) lost|disappear(?:s|ed)|vanish(?:es|ed)|wore off|faded|waned))"
    rf"(?P<when> {_LATER}\b[^,;.]*)?",
    re.IGNORECASE,
)
_END = re.compile(r"\b(?:end|last|final|completion|close)\b", re.IGNORECASE)


def lasting_agreement(asked: str, text: str) -> int:
    """+1 where a text has the effect asked about last as is asked, -1 where it was lost, else 0."""
    wanted = _ASKED.search(asked)
    if wanted is None or DENIES.search(asked) or not names_all(asked, text):
        return 0
    said = set()
    for start, end in clauses(text):
        told = _KEPT.search(text, start, end)
        if told is None or not _is_then(wanted["when"], told["when"] or ""):
            continue
        lost = told["not"] or told["did"] or told["lost"]
        said.add(-1 if lost else 1)
    if len(said) != 1 or not _is_of_it(wanted["what"], text):
        return 0
    return said.pop()


def _is_of_it(what: str, text: str) -> bool:
    """Whether a text is on that of which the effect is."""
    of = re.sub(rf"\b{_EFFECT}\b", " ", what, flags=re.IGNORECASE)
    wanted = keys_of(of)
    return bool(wanted) and len(wanted & keys_of(text)) >= HALF * len(wanted)


HALF = 0.5  # of what the effect is on, which may be put in other words


def _is_then(asked: str, told: str) -> bool:
    """Whether an effect is told of until the time that is asked about, where one is."""
    if not asked.strip():
        return True
    if is_of_another_time(asked, told):
        return False
    if _END.search(asked):
        return bool(_END.search(told))
    return bool(set(tokens(asked)) & set(tokens(told)))
