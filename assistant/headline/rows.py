"""A row of a table as sentences: a cell that begins with a verb tells of the first cell.

Only with a verb of direction: "Infected cells" says what the cells are, not what was done to them.
"""

import re

from assistant.polarity.effects import directions

_CELL = re.compile(r"; (?=[A-Z][\w ./-]{0,40}: )")
_ON_AN_OBJECT = re.compile(  # "Promoted growth", and not "Increased by heat", "Reduced levels"
    r"[A-Z][a-z]{2,}ed (?!(?:by|in|to|with|from|at|on|for|after|expression|levels?)\b)\w"
)
_ASIDE = re.compile(r"\s*\([^()]*\)")


def row_as_told(row: str) -> str:
    """The row with what is in its first cell before each cell that begins with a verb.

    "Name: miR-1 (blood); Effects: Promoted growth" then has "miR-1 promoted growth".
    """
    first, *cells = _CELL.split(row)
    subject = _ASIDE.sub("", first.partition(": ")[2]).strip()
    if not subject:
        return row
    told = [first]
    for cell in cells:
        label, _, value = cell.partition(": ")
        acts = _acts(value)
        told.append(f"{subject} {value[0].lower()}{value[1:]}" if acts else f"{label}: {value}")
    return "; ".join(told)


def _acts(cell: str) -> bool:
    begins = any(cue.start == 0 for cue in directions(cell))
    return begins and _ON_AN_OBJECT.match(cell) is not None
