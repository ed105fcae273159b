"""Whether further trials are wanted: "do they call for more trials?", "none are warranted".

Papers end with what should be looked into next, or should not. It must be of the same thing.
"""

import re

from assistant.headline.stated import clauses
from assistant.headline.things import by_key, things
from assistant.polarity.words import DENIES

_MORE = r"(?:more|further|additional|another|new|larger|bigger|future|other)"
_STUDIES = r"(?:trials?|stud(?:y|ies)|research|investigations?|work|evaluations?|testing)"
_WHO = (
    r"(?:(?:the |these |its )?(?:authors?|researchers?|investigators?|writers?|team|paper|study"
    r"|review)|they)"
)
_ASKED = re.compile(
    rf"^\W*(?:do|does|did) {_WHO} (?:(?:want|wish|call|ask|plead|recommend|advise|advocate|suggest"
    r"|support|favou?r|propose|urge|see (?:a|any) (?:need|case|reason))(?: (?:to see|for|to have"
    rf"|doing|running))?|(?:think|believe|feel|say|find|conclude)(?: that)?) (?:any )?{_MORE}"
    rf" (?:[\w-]+ ){{0,2}}?{_STUDIES}\b(?P<of>[^,;?]*)"
    rf"|^\W*(?:is|are) (?:any )?{_MORE} (?:[\w-]+ ){{0,2}}?{_STUDIES}\b(?P<what>[^,;?]*?)"
    r" (?:needed|wanted|warranted|justified|required|necessary|called for|recommended|advised)\b",
    re.IGNORECASE,
)
_TOLD = re.compile(
    rf"\b(?:{_MORE} (?:[\w-]+ ){{0,3}}?{_STUDIES}\b(?P<of>[^;.]*?) (?:is|are|was|were|would be"
    r"|seems?|remains?) (?P<not>not )?(?:\w+ly )?(?:needed|warranted|justified|required|necessary"
    r"|indicated|recommended|worthwhile|desirable)"
    rf"|(?:need|call)(?:s|ed)? for {_MORE} (?:[\w-]+ ){{0,3}}?{_STUDIES}\b(?P<what>[^;.]*))",
    re.IGNORECASE,
)
MOSTLY = 0.5  # of what the trials are to be of, where it has no name


def more_trials_agreement(asked: str, text: str) -> int:
    """+1 where a text wants further trials of what is asked about, -1 where it does not; else 0."""
    wanted = _ASKED.search(asked)
    if wanted is None or DENIES.search(asked):
        return 0
    items = things(wanted["of"] or wanted["what"] or "")
    named = {item.key for item in items if item.is_name}
    of = named or {item.key for item in items}
    for start, end in clauses(text):
        told = _TOLD.search(text, start, end)
        if told is None:
            continue
        there = by_key(asked, told["of"] or told["what"] or "").keys()
        if len(of & there) < (len(of) if named else MOSTLY * len(of)):
            continue
        denied = told["not"] or DENIES.search(text[start : told.start()])
        return -1 if denied else 1
    return 0
