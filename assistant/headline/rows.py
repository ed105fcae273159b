"""A row of a table as sentences: a cell that begins with a verb tells of the first cell."""

import re

_CELL = re.compile(r"; (?=[A-Z][\w ./-]{0,40}: )")
_DOES = re.compile(r"[A-Z][a-z]{2,}ed\b(?! by\b)")  # "Promoted growth", and not "Increased by heat"
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
        does = _DOES.match(value)
        told.append(f"{subject} {value[0].lower()}{value[1:]}" if does else f"{label}: {value}")
    return "; ".join(told)
