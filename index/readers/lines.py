"""What a printed line shows of the text it belongs to: entries, list marks, stops.

Shared by the readers that have nothing but lines: PDF, and plain text that was wrapped.
"""

import re

BULLET = re.compile(r"(?:[•‣▪■●–*]|\(?[a-z0-9]{1,2}[.)])\s")
"""How an item of a list begins."""

_ENTRY = re.compile(r"\[?(\d{1,3})[\].)]\s")
_ENDED = re.compile(r"[.?!:][\"'’”)\]]*(?:\s?\^\{[^}]*\}|[⁰¹²³⁴-⁹,–]+)*$")


def is_ended(text: str) -> bool:
    """Whether a line ends a sentence."""
    return bool(_ENDED.search(text[-120:]))


def entry_number(text: str) -> int | None:
    """The number that a line begins with, as an entry of a list does."""
    match = _ENTRY.match(text)
    return int(match[1]) if match else None
