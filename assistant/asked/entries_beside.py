"""Entries of a list named by one beside them: "the one after 41", "what precedes Roe's paper?"."""

import re
from collections.abc import Iterable

from assistant.asked.ordinals import value
from index.terms import ONES

_ITEM = (
    r"(?:references?|refs?\b\.?|citations?|cit\b\.?|entry|entries|items?|numbers?|nos?\b\.?|nrs?\b\.?"
    r"|papers?|articles?|stud(?:y|ies)|ones?)"
)
_NUMBER = rf"(?:the )?(?:{_ITEM}\s?)*[\[(#]?(?P<number>\d{{1,3}})(?![\d.]*\d|\w|%|-\w)[\])]?"
_FEW = rf"(?:{'|'.join(ONES[2:11])}|[2-9])"
_SOME = rf"(?P<many>{_FEW})"
_CLOSELY = r"(?:right|directly|immediately|just|straight|next)\s"
_RIGHT = rf"(?:{_CLOSELY})?"
_BEFORE = r"(?:before|preced\w+|above|ahead of|prior to|previous)"
_WAY = rf"(?P<way>{_BEFORE}|after|follow\w*|below|next(?: to)?|subsequent to)"
_STANDS = r"(?:(?:that|which)\s)?(?:(?:is|are|comes?|stands?|listed|printed)\s)*"
_ALONE = re.compile(  # what is put out after another is later, and need not stand beside it
    rf"(?<!published )(?<!appeared )(?<!dated )(?<!out )(?<!printed )(?<!written )"
    rf"(?:\b(?:the )?{_SOME} {_ITEM}\s{_STANDS})?\b{_RIGHT}{_WAY} {_NUMBER}"
    r"(?=\W*$|\s?[,;?–]|\s(?:and|on|in|of|from|within)\b|\s(?:is|please|say)\b)",
    re.IGNORECASE,
)
_TOGETHER = re.compile(
    rf"{_NUMBER}(?:\W{{0,6}}\b(?:and|plus|with|as well as|also)\b|\s?[+&])(?: also| then| with)?"
    rf" (?:the |its |those )?(?:{_SOME} )?"
    rf"(?:(?P<near>next|following|previous|preceding)(?: (?P<some>{_FEW}))?"
    rf"(?: {_ITEM})?|(?:{_ITEM}\s)?{_STANDS}{_RIGHT}{_WAY}(?: (?:it|that|this|them)(?: one)?)?"
    r"|(?P<both>(?:two |both )?neighbou?rs?|(?:ones? )?(?:on|at) either side(?: of it)?))"
    r"(?=\W*$|\s?[,;?.–]|\s(?:and|on|in|of|from|please)\b)",
    re.IGNORECASE,
)
_OF_A_LIST = re.compile(r"\b(?:ref|citation|entr|item|bibliograph|list)|\[\d", re.IGNORECASE)


_OF_A_RECORD = re.compile(  # "what stands directly before the paper of Roe"
    rf"\b(?:(?:comes?|stands?|sits?|is|are|follow\w*|preced\w*|listed|printed|named)\s)?"
    rf"{_CLOSELY}(?P<far>{_BEFORE}|after|following|below|to)\b"
    rf"|\b(?:comes?|stands?|sits?|listed)\s(?P<way>{_BEFORE}|after|below)\b"
    rf"|\b(?P<verb>follows|precedes)\b",
    re.IGNORECASE,
)
_PUT_OUT = re.compile(r"\b(?:publish|appear|dated|printed in|came out|written)\w*", re.IGNORECASE)


def step_beside(text: str) -> tuple[tuple[int, int], int] | None:
    """Where a text asks for the entry beside a record, and which: -1 the one before, 1 after."""
    match = _OF_A_RECORD.search(text) if _OF_A_LIST.search(text) else None
    if match is None or _PUT_OUT.search(text):
        return None
    way = match["far"] or match["way"] or match["verb"]
    return match.span(), -1 if re.match(_BEFORE, way, re.IGNORECASE) else 1


def beside_in_figures(text: str) -> str:
    """A text with the entries that it names by one beside them named by their own numbers."""
    if not _OF_A_LIST.search(text):
        return text
    text = _TOGETHER.sub(_with_those_beside, text)
    return _ALONE.sub(lambda match: _named(_beside(match, match["way"], match["many"])), text)


def _with_those_beside(match: re.Match[str]) -> str:
    number = int(match["number"])
    if match["both"]:
        return _named((number - 1, number, number + 1))
    beside = _beside(match, match["near"] or match["way"], match["many"] or match["some"])
    return _named((number, *beside))


def _beside(match: re.Match[str], way: str, many: str | None) -> tuple[int, ...]:
    steps = range(1, 1 + value(many or "one"))
    sign = -1 if re.match(_BEFORE, way, re.IGNORECASE) else 1
    return tuple(int(match["number"]) + sign * step for step in steps)


def _named(numbers: Iterable[int]) -> str:
    """What a question calls them; there is no entry before the first."""
    named = [str(max(number, 0)) for number in numbers]
    return f"reference{'s' if len(named) > 1 else ''} {', '.join(named)}"
