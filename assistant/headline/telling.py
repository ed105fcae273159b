"""Whether a test can tell something: "can it show which strain it is?", "it cannot distinguish".

Papers and questions have many verbs for it. What cannot be told must be what is asked for, and the
test the one that is asked about.
"""

import re

from assistant.headline.stated import clauses
from assistant.headline.things import coverage, names_all, things
from assistant.polarity.words import DENIES

_TELL = (
    r"(?:tell(?: apart)?|identify|distinguish|discriminate|differentiate|determine|recogni[sz]e"
    r"|reveal|establish|pick out|separate|resolve|work out|single out|set apart|specify|indicate"
    r"|rule (?:out|in)|exclude)"
)
_IN_ONE = r"(?:(?!\. (?-i:[A-Z]))[^,;?])"  # sentence
_ASKED = re.compile(
    rf"\b(?:can|could|will|would|does|do|did|is|are|was) (?P<who>{_IN_ONE}{{1,80}}?)"
    rf" (?:able to |be used to )?{_TELL}\b(?: (?:me|us|you|one))? (?P<what>[^?;]{{3,90}})",
    re.IGNORECASE,
)
_CANNOT = re.compile(
    r"\b(?:can ?not|could not|(?:can|could)n['’]t|(?:is|are|was|were) (?:un|not )able to"
    rf"|fail(?:s|ed)? to|does not|do not|did not|(?:should|must) (?:not|never)) (?:\w+ly )?"
    rf"(?:{_TELL}|be used to {_TELL})\b"
    r"(?P<what>(?:(?!,? but\b)[^;.])*)",
    re.IGNORECASE,
)
_WHICH = re.compile(
    r"\b(?:which|what|whether|from|apart|between|it|is|they|are|the|infecting|present|there)\b",
    re.IGNORECASE,
)
_TAKEN_UP = re.compile(r", (?:which|that|whereas|while|where)\b")  # another test stands behind it
_ANYONE = re.compile(r"(?:i|we|you|one)", re.IGNORECASE)
SPOKEN_OF = 0.6


def is_not_told(asked: str, text: str) -> bool:
    """Whether a text says that a test cannot tell what a question asks if it can."""
    wanted = _ASKED.search(asked)
    if wanted is None or DENIES.search(asked) or not names_all(asked, text):
        return False
    what = _WHICH.sub(" ", wanted["what"])
    for start, end in clauses(text):
        told = _CANNOT.search(text, start, end)
        if told is None or not things(what) or coverage(what, told["what"]) < SPOKEN_OF:
            continue
        who, there = wanted["who"], _TAKEN_UP.split(text[start : told.start()])[-1]
        if _ANYONE.fullmatch(who):  # "AFP was normal. Can I rule out gout?": AFP is to tell
            who, there = asked[: wanted.start()], text[: told.start()]
        if things(who) and coverage(who, there) >= SPOKEN_OF:
            return True
    return False
