"""A row of a table as sentences: a cell that begins with a verb tells of the first cell.

Only with a verb of what is done: "Infected cells" says what cells they are.
"""

import re

from assistant.headline.brackets import IN_BRACKETS
from assistant.polarity.effects import directions

_CELL = re.compile(r"; (?=[A-Z][\w ./-]{0,40}: )")
_ON_AN_OBJECT = re.compile(  # "Promoted growth", and not "Increased by heat", "Reduced levels"
    r"[A-Z][a-z]{2,}ed (?!(?:by|in|to|with|from|at|on|for|after)\b)"
    r"(?!(?:expression|levels?)\b(?! of))\w"
)
_OR_SO = re.compile(  # what has no direction and still says that something is done
    r"(?:Resulted in|Led to|Contributed to|(?:Acted|Functioned|Served) as"
    r"|(?:Regulat|Modulat|Affect|Target|Mediat)ed) \w"
)


def row_as_told(row: str) -> str:
    """The row with what is in its first cell before each cell that begins with a verb.

    "Name: miR-1 (blood); Effects: Promoted growth" then has "miR-1 promoted growth".
    """
    first, *cells = _CELL.split(row)
    subject = IN_BRACKETS.sub("", first.partition(": ")[2]).strip()
    if not subject:
        return row
    told = [first]
    for cell in cells:
        label, _, value = cell.partition(": ")
        acts = _acts(value)
        told.append(f"{subject} {value[0].lower()}{value[1:]}" if acts else f"{label}: {value}")
    return "; ".join(told)


def _acts(cell: str) -> bool:
    """Whether a cell begins with a verb that says what is done to something."""
    if _OR_SO.match(cell):
        return True
    return bool(_ON_AN_OBJECT.match(cell)) and any(cue.start == 0 for cue in directions(cell))
