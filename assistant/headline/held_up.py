"""Whether a finding stood a further test: "did the tie between A and B hold after adjustment?".

It did where a text has the association remain, or confirmed; it did not where it was lost.
"""

import re

from assistant.headline.stated import clauses
from assistant.headline.things import by_key, coverage, names_all, things
from assistant.polarity.words import DENIES

_TIE = (
    r"(?:ties?|links?|associations?|relations?|relationships?|correlations?|connections?|findings?"
    r"|results?"
    r"|effects?|differences?|benefits?|predictive (?:value|power))"
)
_ASKED = re.compile(
    rf"\b(?:do|does|did|has|have) (?:the|this|that|these|those|its"
    rf"|their) (?:[\w-]+ ){{0,2}}?{_TIE}\b(?P<of>[^,;?]*?)"
    r" (?:still |also )?(?:hold(?: up| true| good| water)?|stand(?: up| firm)?|survive|persist"
    r"|remain|stay"
    r"|held(?: up)?|survived|persisted|remained)\b(?! (?:to be|unclear|open))",
    re.IGNORECASE,
)
_REMAINED = re.compile(
    rf"\b{_TIE}\b(?:(?!\b(?:whether|if|not|no|never|only|but|loss|lost)\b)[^;.])*?\b(?:(?:was|were"
    rf"|is|are|has been|have been)"
    r" (?:again |also |further )?(?:confirmed|maintained|retained|preserved|replicated|validated)"
    r"|persist(?:s|ed)|held(?: up| true)?|remain(?:s|ed) (?:\w+ly "
    r"|still )*(?:and \w+ly )?(?:significant|relevant|unchanged"
    r"|robust|strong|stable|similar|consistent|valid|positive|evident|present|independent))\b",
    re.IGNORECASE,
)
_LOST = re.compile(
    rf"\b{_TIE}\b[^;.]*?\b(?:(?:was|were) (?:lost|no longer (?:\w+ )?significant|not (?:confirmed"
    rf"|maintained|replicated))"
    r"|(?:is|are|became) no longer significant|disappear(?:s|ed)|vanish(?:es|ed)"
    r"|lost (?:\w+ )?significance"
    r"|did not (?:hold|persist|survive|remain)|failed to (?:hold|persist|remain))\b",
    re.IGNORECASE,
)
_GIVEN = re.compile(  # for whom, or in what further look
    r"\b(?:when|if|once|after|in|among|for|with|under|on|upon|by|when)\b[^,;?]*", re.IGNORECASE
)
SPOKEN_OF = 1.0  # of what is tied
ELSEWHERE = 0.5  # of the further look, which is put in many ways


def hold_agreement(asked: str, text: str) -> int:
    """+1 where a text has a finding stand as is asked, -1 where it was lost, else 0."""
    wanted = _ASKED.search(asked)
    if wanted is None or DENIES.search(asked):
        return 0
    of = _GIVEN.sub("", wanted["of"]) if " between " not in wanted["of"] else wanted["of"]
    if not things(of) or not names_all(of, text) or coverage(of, text) < SPOKEN_OF:
        return 0
    look = asked[: wanted.start()] + asked[wanted.end() :]
    if things(look) and coverage(look, text) < ELSEWHERE:
        return 0
    told = {
        sign
        for start, end in clauses(text)
        for pattern, sign in ((_REMAINED, 1), (_LOST, -1))
        if pattern.search(text[start:end]) and not _of_others(of, text[start:end])
    }
    return told.pop() if len(told) == 1 else 0


def _of_others(of: str, clause: str) -> bool:
    """Whether a clause names a tie, and not the one that is asked about."""
    tie = re.search(rf"\b{_TIE} (?:between|of|with) (?P<of>[^,;.]*)", clause, re.IGNORECASE)
    return tie is not None and not {item.key for item in things(of)} <= by_key(of, clause).keys()
