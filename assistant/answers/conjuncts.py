"""How many things a sentence tells in a row: "rice, pasta, fish and tea" are four.

A comma also parts clauses, and "and" joins two words of one thing: a thing in a row is a short
phrase with no verb of its own, and what opens a clause or leads into a sentence is none.
"""

import functools
import re
from collections.abc import Sequence

from assistant.asked.frame_words import AUXILIARY

_PARTED = re.compile(r"[:;\t]|\s[–—]\s|[.?!]\s")
_SEAM = re.compile(r"[,，] ")
_LAST = re.compile(r"(?:and/or|and|or|as well as|plus) ")
_JOINED = re.compile(r"(?P<one>.*?)(?<!-) (?:and/or|and|or|as well as|plus) (?P<last>.+)")
_MOST_WORDS = 8  # in one thing
_FEW = 3  # things, which may as well be words for one
_OPENS = re.compile(  # a clause, or a phrase that leads into a sentence
    r"(?:which|who|whose|whom|that|where|when|while|whereas|although|though|because|since|as|if|but"
    r"|yet|so|nor|thus|hence|therefore|thereby|however|indeed|moreover|furthermore|additionally"
    r"|also|besides|nevertheless|nonetheless|instead|otherwise|meanwhile|then|whether|until|unless"
    r"|after|before|during|in|on|at|for|with|without|within|among|by|from|to|of|under|upon|through"
    r"|despite|like|unlike|compared|based|according|given|due|owing|followed|leading|resulting"
    r"|including|such|it|they|we|there|he|she|i\.e\.|e\.g\.|respectively|not|only|even"
    r"|\w+ly|\w+ing (?:the|its|their))\b",
    re.IGNORECASE,
)
_FINITE = re.compile(rf"\b(?:{AUXILIARY}|be|been|cannot)\b")
_WORD = re.compile(r"[^\W\d_]{2,}|[^\W\d_]+-?\d|\d-?[^\W\d_]+")
_DONE = re.compile(r"\w+ed\b|led\b|made\b")  # "it fell, caused pain and led to fever"
_FIGURE = re.compile(r"[=<>≤≥±]|\d\s?%")


def is_thing(text: str) -> bool:
    """Whether what stands between two commas may be one thing of a row."""
    return (
        _WORD.search(text) is not None
        and len(text.split()) <= _MOST_WORDS
        and not (_OPENS.match(text) or _FINITE.search(text) or _FIGURE.search(text))
    )


@functools.lru_cache(maxsize=8192)
def things_told(text: str) -> int:
    """The number of things in the longest row of a text without brackets; 0 where there is none."""
    return max((_in_row(piece.strip()) for piece in _PARTED.split(text)), default=0)


def _in_row(piece: str) -> int:
    """The things of the longest row: the end of a phrase, things between commas, and a last one."""
    first, *parts = _SEAM.split(piece)
    most = 0
    row: list[str] = [] if _leads_in(first) else [first]
    for part in parts:
        joined = _JOINED.match(part)
        if _LAST.match(part):
            most, row = max(most, _told([*row, part])), []
        elif joined and is_thing(joined["one"]):
            most, row = max(most, _told([*row, joined["one"], joined["last"]])), [part]
        elif is_thing(part):
            row.append(part)
        else:
            row = [] if _leads_in(part) else [part]  # a clause of its own, that may end in a thing
    return most


def _told(row: Sequence[str]) -> int:
    """How many things a row has; "a quick, cheap and simple way" is one of three adjectives."""
    if len(row) > _FEW:
        return len(row)
    if len(row) < _FEW or _OPENS.match(row[0]) or _DONE.match(row[1]):
        return 0
    return len(row) if len(row[1].split()) > 1 else 0


def _leads_in(text: str) -> bool:
    """Whether a phrase has no thing at its end that could be the first of a row."""
    return bool(_OPENS.match(text)) and _FINITE.search(text) is None
