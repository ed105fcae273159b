"""A finding in patients told before the question: "her miR-9 is high. Is that a good sign?".

What is asked is of high miR-9; read as it stands, "that" is nobody's and the amount is lost.
"""

import re

from index.mirna import find_mirnas

_ASKS = re.compile(
    r"[.;!,]\s+(?:(?:so|and|but|now),? )?(?P<aux>does|do|is|are|would|will)\s+"
    r"(?:(?P<it>that|this|it)|(?P<they>those|these|they))\b"
    r"(?P<ones>\s(?:the )?(?:ones|patients|women|people|cases) (?:with|who have|that have|having))?"
    r"\s(?P<rest>[^.?!]+)\?*$",
    re.IGNORECASE,
)
_LEVEL = re.compile(
    r"\b(?:is|are|was|were|to be|c(?:o|a)mes? (?:out|back)|turned out)\s"
    r"(?:\w+ly |rather |quite |very )?"
    r"(?:(?P<high>high|raised|elevated|increased|up)|(?P<low>low|reduced|decreased|lowered|down))\b",
    re.IGNORECASE,
)


def with_case_put(asked: str) -> str:
    """The question with the amount that its first sentence tells of, if that names one miRNA."""
    asks = _ASKS.search(asked)
    named = find_mirnas(asked) if asks else []
    if asks is None or len(named) != 1 or named[0].end > asks.start():
        return asked
    found = _LEVEL.search(asked, named[0].end, asks.start())
    if found is None:
        return asked
    amount = f"{'high' if found['high'] else 'low'} {named[0].mirna.name}"
    if asks["ones"]:
        return f"Do patients with {amount} have {asks['rest']}?"
    if asks["they"]:
        return f"{asks['aux'].capitalize()} patients with {amount} {asks['rest']}?"
    return f"{asks['aux'].capitalize()} {amount} {asks['rest']}?"
