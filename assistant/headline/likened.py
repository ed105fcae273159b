"""Whether two things are one: "is A just another word for B?", "A is not equivalent to B".

What a text says to be the same, or apart, must be the two that are asked about, side by side.
"""

import re

from assistant.headline.things import coverage, names_all, things
from assistant.polarity.words import DENIES
from index.terms import STOPWORDS, tokens

_ALIKE = (
    r"(?:equivalent|synonym\w*|identical|interchangeable|the same(?: thing| as)?|one and the same)"
)
_APART = r"(?:distinct|different|to be distinguished|not to be confused|distinguishable)"
_ASKED = re.compile(
    r"(?P<one>[^,;?]{2,60}?),? (?:(?:just|only|merely|simply|nothing but|really|basically"
    r"|actually) )*"
    r"(?:another|a different|a second|a newer|the old|an? other|a fancy|a modern)"
    r" (?:word|name|term|label|expression) for (?P<other>[^,;?]{2,60})"
    r"|^\W*(?:is|are|was|were|isn[’']t|aren[’']t) (?P<first>[^,;?]{2,60}?)"
    r" (?:(?:just|really|exactly|simply|basically|the very) )*"
    r"(?:the same (?:thing )?as|synonymous with|a synonym (?:of|for)|equivalent to|identical (?:to"
    r"|with)"
    r"|one and the same as|interchangeable with) (?P<second>[^,;?]{2,60})"
    r"|\b(?:do|does) (?P<a>[^,;?]{2,60}?) mean the same(?: thing)? as (?P<b>[^,;?]{2,60})",
    re.IGNORECASE,
)
_OF_TWO = re.compile(
    rf"(?P<one>[^,;:.()]{{2,80}}?) (?:is|are|was|were|should|cannot|can)(?: |n['’]t )(?P<not>not )?"
    rf"(?:be )?(?:\w+ly |yet |always )?(?:(?P<apart>{_APART})|{_ALIKE})"
    r"(?:(?: (?:to|with|from|as|for|of))? (?P<other>[^,;:.()]{2,80}))?",
    re.IGNORECASE,
)


def likeness_agreement(asked: str, text: str) -> int:
    """+1 where a text calls two things one, as a question does; -1 where it sets them apart."""
    found = _ASKED.search(asked)
    if found is None or DENIES.search(asked) or not names_all(asked, text):
        return 0
    one, other = (phrase for phrase in found.groups() if phrase)
    for told in _OF_TWO.finditer(text):
        sides = (told["one"], told["other"] or told["one"])
        pairs = (sides, sides[::-1])
        if any(_is_of(one, here) and _is_of(other, there) for here, there in pairs):
            denied = bool(told["not"]) or "n't" in told[0] or told[0].startswith("cannot")
            return -1 if denied != bool(told["apart"]) else 1
    return 0


def _is_of(asked: str, side: str) -> bool:
    wanted = set(tokens(asked)) - STOPWORDS
    return coverage(asked, side) == 1.0 or (not things(asked) and wanted <= set(tokens(side)))
