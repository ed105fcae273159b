"""Whether an amount may be of one thing alone: "low albumin and diabetes predicted death".

No diabetes is low there, but in "low protein and fat intake" both are; the words do not tell which,
so that nothing is read of the second where the question does not name the first.
"""

import re

from assistant.headline.things import keys_of, things_in

_LESS = (
    r"(?:low|lower|reduced|decreased|diminished|poor|poorer|fewer|less|small|smaller|short|shorter"
    r"|lack of|absence of|loss of|no)"
)
_AMOUNT = re.compile(
    rf"\b(?:{_LESS}|high|higher|more|greater|larger|longer|raised|elevated|increased)\b", re.I
)
_BESIDE = re.compile(
    r"(?:^|[,;:(] ?|\b(?:and|or|of|with|that|by|for|both|was|were|a|the) )"
    rf"{_LESS} (?P<first>(?:[\w-]+ ){{0,3}}?[\w-]+)(?:,(?: and| or)?| and| or) "
    r"(?P<second>[^.;]*?)(?= (?:is|are|was|were|have|has|had|remained|proved|predict\w*"
    r"|rais\w+|increas\w+|lower\w*|reduc\w+|worsen\w*)\b)",
    re.IGNORECASE,
)


def is_beside_an_amount(asked: str, text: str) -> bool:
    """Whether a plain thing of a question stands in a list behind one of which there is less."""
    wanted = keys_of(asked)
    for beside in _BESIDE.finditer(text):
        first = {item.key for item in things_in(text, beside.span("first"))}
        start, end = beside.span("second")
        own = _AMOUNT.search(text, start, end)  # "low A and short B" tells of each
        second = things_in(text, (start, own.start() if own else end))
        if not first & wanted and any(item.key in wanted and not item.is_name for item in second):
            return True
    return False
