"""Whether any one did what is asked: "did any of them relapse?" is denied by "none relapsed".

What none did must be all that is asked of them, and none of a part denies none of the whole.
"""

import re

from assistant.headline.things import by_key, names_of, things
from assistant.polarity.words import DENIES
from index.terms import STOPWORDS, tokens

_BEINGS = (
    r"(?:patients?|people|persons?|women|woman|men|man|children|child|participants?|subjects?"
    r"|cases?|mice"
    r"|mouse|rats?|animals?|volunteers?|recipients?|survivors?)"
)
_ASKED = re.compile(
    r"^\W*(?:(?:do|does|did|has|have|had|was|were|is|are) )?"
    r"(?P<who>(?:any|some|one|even one|at least one)(?: single)? of (?:them|(?:the|these|those"
    r"|all|our|his"
    r"|their) [\w-]+)"
    rf"|(?:any|at least one|even one|all|each|every)(?: single)?(?: of)?(?: the"
    rf"| these)? {_BEINGS}|any(?:one|body)(?: of (?:the|these|those|them)(?: [\w-]+)?"
    r"|(?: in| from| on) (?:the|this|that|their) (?:[\w-]+ ){0,4}?(?:stud(?:y|ies)|trial|cohort"
    r"|group|arm|series|sample))?"
    rf"|(?:some|every)(?:one|body))"
    r" (?P<did>(?!of\b)[^,;?]{3,})",
    re.IGNORECASE,
)
_ADJUNCT = re.compile(
    r" (?:during|after|before|over|throughout|by the end of|within|until|while|at|on|under)\b.*$",
    re.IGNORECASE,
)
_TOLD = re.compile(
    rf"\b(?:none(?: of (?:the|these|those|them|our|his|their)(?: (?P<who>[\w-]+))?)?|no (?:one"
    rf"|{_BEINGS})|nobody)"
    r" (?P<did>(?:(?:was|were|is|are|had|has|have|did|underwent|got|died|needed|took|gave|went"
    r"|came|lost|fell|began)"
    r"|[a-z]+ed)\b(?:(?!,? (?:and|but|whereas|while|although)\b)(?:[^,;.()]"
    r"|,(?= [\w-]+(?: [\w-]+){0,2}(?:,| or\b))|,(?= or\b)))*)",
    re.IGNORECASE,
)


_FALLS_ILL = re.compile(  # the ways to come by an illness: "turn diabetic", "come down with flu"
    r"(?:turn|become|go|get|develop|have|suffer(?: from)?|come down with|catch|contract"
    r"|experience) ",
    re.IGNORECASE,
)
_FELL_ILL = re.compile(
    r"(?:became|went|got|developed|had|suffered|caught|contracted|experienced)\b", re.IGNORECASE
)


def is_done_by_none(asked: str, text: str) -> bool:
    """Whether a text says that none did what a question asks if any did."""
    wanted = _ASKED.search(asked)
    if wanted is None or DENIES.search(asked):
        return False
    did = _ADJUNCT.sub("", wanted["did"])
    needed = {item.key for item in things(did)}
    for told in _TOLD.finditer(text):
        among = set(tokens(told["who"] or "")) - STOPWORDS - _ANYBODY
        if among and not among & set(tokens(wanted["who"])):
            continue  # none of others
        there = by_key(did, told["did"]).keys() | set(tokens(told["did"]))
        ill = _FALLS_ILL.match(did) if _FELL_ILL.match(told["did"]) else None
        wanted_there = {item.key for item in things(did[ill.end() :])} if ill else needed
        if wanted_there and wanted_there <= there and names_of(did) <= there:
            return True
    return False


_ANYBODY = frozenset(tokens("patients people participants subjects cases animals women men mice"))
