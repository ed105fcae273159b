"""The years that a question on reference lists asks for: "since 2019", "from 2015 to 17"."""

import re
from collections.abc import Iterator

from assistant.asked.record_parts import FIRST_YEAR, LAST_YEAR, Left

_Y = r"(?P<{}>(?:18[5-9]|19\d|20\d)\d)"
_SPAN = re.compile(
    rf"(?:\bbetween\s(?:the years\s)?(?={_Y.format('_')}\s(?:and|to)\b)|\bfrom\s|(?<![\d./-]))"
    rf"{_Y.format('one')}(?:\s?[-–—]\s?|\s(?:to|until|till|through)\s|(?<=between \d{{4}})\sand\s)"
    r"(?P<two>(?:(?:19|20)\d\d)|\d\d)\b(?!\w)",
    re.IGNORECASE,
)
_AND_ON = (  # "from 2020 on"; "the paper from 2020 on RAS" gives a subject
    r"\s(?:onwards?\b|on(?=\W*$|\s?[,;:.?)]|\s(?:that|which|who|do|does|did|are|were|is|was|have|has"
    r"|had|can|could|in|by|from|and|or|only|please|about|concerning|regarding|dealing|on|with)\b)"
    r"|(?:and|or) (?:on|later|after|newer|onwards?|earlier|before|older)\b)"
)
_OPEN = re.compile(
    r"\b(?P<word>since|from|after|before|until|till|up to|by|(?:older|earlier|newer|later|younger"
    r"|more recent)(?: than)?|prior to|preceding|predat\w+|not (?:older|later|newer) than"
    r"|published (?:before|after))"
    rf"\s(?:the year\s)?{_Y.format('year')}\b(?P<on>{_AND_ON})?",
    re.IGNORECASE,
)
_SIDED = re.compile(rf"(?P<word>\b){_Y.format('year')}(?P<on>{_AND_ON})", re.IGNORECASE)
_YEAR = re.compile(rf"(?<![\d./-]){_Y.format('year')}(?P<decade>s)?\b(?![/-]\d|\.\d)")
_SAID_AGAIN = re.compile(  # "older than 2014, i.e. 2013 and earlier"
    r"(?<=\d),? \(?(?:i\.? ?e\.?|that is|in other words|meaning|so),?\s"
    rf"(?=[^.?;]{{0,20}}{_Y.format('again')})",
    re.IGNORECASE,
)
_DECADES = {"sixties": 1960, "seventies": 1970, "eighties": 1980, "nineties": 1990}
_DECADE = re.compile(rf"\bthe (?P<word>{'|'.join(_DECADES)})\b", re.IGNORECASE)


def take_years(left: Left) -> Iterator[tuple[int, int]]:
    """The spans of years asked for, first and last both included."""
    found = []
    left.take(_SAID_AGAIN)
    for match in _SPAN.finditer(left.text):
        one, two = match["one"], match["two"]
        found.append((int(one), int(two) if len(two) == 4 else int(one[:2] + two)))
        left.blank(*match.span())
    for match in (found for one in (_OPEN, _SIDED) for found in one.finditer(left.text)):
        found.append(_side(match))
        left.blank(*match.span())
    for match in _YEAR.finditer(left.text):
        year = int(match["year"])
        found.append((year, year + 9 if match["decade"] and not year % 10 else year))
        left.blank(*match.span())
    for match in _DECADE.finditer(left.text):
        year = _DECADES[match["word"].lower()]
        found.append((year, year + 9))
        left.blank(*match.span())
    return iter(dict.fromkeys(found))


def _side(match: re.Match[str]) -> tuple[int, int]:
    word, year, on = match["word"].lower(), int(match["year"]), (match["on"] or "").lower()
    if on:
        back = re.search(r"earlier|before|older", on)
        return (FIRST_YEAR, year) if back else (year, LAST_YEAR)
    if word == "from":
        return year, year
    if word == "since" or word == "not older than":
        return year, LAST_YEAR
    if word in {"until", "till", "up to", "by", "not later than", "not newer than"}:
        return FIRST_YEAR, year
    if re.match(r"after|newer|later|younger|more recent|published after", word):
        return year + 1, LAST_YEAR
    return FIRST_YEAR, year - 1
