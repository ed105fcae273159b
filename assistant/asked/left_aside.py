"""What a question leaves aside: the evidence need not have it.

"Which side effects other than hepatitis were seen?" is answered where no hepatitis is told of.
"""

import re
from collections.abc import Callable

from assistant.asked.frame_words import AUXILIARY, LEAD_IN
from index.mirna import find_mirnas
from index.terms import STOPWORDS

_PUT = r"(?:leav|sett?|putt?|tak|lay)(?:e|ing)?"
_BUT = (
    r"(?:other than|apart from|aside from|except(?:ing)?(?: for)?|with the exception of|excluding"
    r"|not counting|besides|leav(?:e|ing) (?:out|aside)|sett?ing aside|putt?ing aside"
    r"|disregarding)"
)
_WORD = (  # of what is left aside; it ends where the question goes on
    rf"(?!(?:{AUXILIARY}|which|what|who|whom|whose|how|why|when|where|that|in|on|at|by|for|from|to"
    r"|with|during|after|before|among|within|under|of|and|or|nor|can|could|may|might|will|would)\b)"
    r"[\w’'/-]+"
)
_THING = rf"(?:(?:the|a|an|any|its|their|those|these|known) )*{_WORD}(?: {_WORD})?"
_LEFT = re.compile(
    rf"\b{_BUT} {_THING}(?:,? (?:and|or) {_THING}(?! (?:{AUXILIARY})\b)|/[\w-]+)?"
    rf"|\b{_PUT} (?:[\w’'/-]+ ){{1,5}}?(?:aside|to one side|out of (?:it|account|the picture))\b",
    re.IGNORECASE,
)
_CUES = frozenset(
    "apart aside besides except excepting exception excluding counting disregarding leave leaving"
    " set setting put putting take taking lay laying side account picture".split()
)
_FIRST = re.compile(rf"^(?P<lead>\W*{LEAD_IN})(?:{_LEFT.pattern}),\s+(?={AUXILIARY}\b)", re.I)


def without_aside(text: str, is_known: Callable[[str], bool] | None = None) -> str:
    """A question without what it leaves aside: "what side effects were seen?".

    Where `is_known` is given, what has a known word stays: who tells of the rest may name it.
    """

    def left(match: re.Match[str]) -> str:
        words = set(re.findall(r"[a-z]{3,}", match[0].lower())) - STOPWORDS - _CUES
        return match[0] if is_known and any(map(is_known, words)) else " "

    return " ".join(_LEFT.sub(left, text).split()) if _LEFT.search(text) else text


def aside_first(text: str) -> str:
    """A yes/no question without what it begins by leaving aside; a list is made without that."""
    match = _FIRST.match(text)
    if match is None or find_mirnas(text) or _LISTED.search(text):
        return text
    asked = text[match.end() :]
    return f"{match['lead']}{asked[:1].upper()}{asked[1:]}"


_LISTED = re.compile(r"\b(?:mi(?:cro)?-?\s?rnas?|mirs?)\b|\b(?:which|what|any)\b", re.IGNORECASE)
