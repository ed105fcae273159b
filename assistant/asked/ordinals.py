"""Entries of a list named by ordinals or in words: "the fifty-third reference", "ref twelve"."""

import re

from index.terms import ONES, TENS

_ONES = ONES[1:]
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
    " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
).split()
FIRST_ORDINALS = _ORDINALS[1:10]  # the first is an end
EARLY_ORDINAL = rf"(?:{'|'.join(FIRST_ORDINALS)}|[2-9](?:nd|rd|th))"
_VALUES = {
    **{word: at for at, word in enumerate(_ONES, 1)},
    **{word: at for at, word in enumerate(_ORDINALS, 1)},
    **{word: 10 * at for at, word in enumerate(TENS, 2)},
    **{f"{word[:-1]}ieth": 10 * at for at, word in enumerate(TENS, 2)},
}

_HUNDRED = rf"(?:(?:a|{'|'.join(_ONES[:9])})[ -])?hundred"
_TIETH = "|".join(f"{word[:-1]}ieth" for word in TENS)


def _numeral(ones: list[str], tens: str) -> str:
    last = "|".join(sorted(ones, key=len, reverse=True))
    below = rf"(?:{'|'.join(TENS)})[ -]?(?:{last})|{tens}|{last}"
    return rf"(?:{_HUNDRED}[ -](?:and[ -])?(?:{below})|{below})"


_ORDINAL = rf"(?:{_numeral(_ORDINALS, _TIETH)}|{_HUNDRED}th)"

CARDINAL = rf"(?:{_numeral(_ONES, '|'.join(TENS))}|{_HUNDRED})"

_HUNDREDS = re.compile(rf"(?:\b(?P<how_many>{'|'.join(_ONES[:9])})[ -])?hundred(?:th)?")
_WORD = re.compile("|".join(sorted(_VALUES, key=len, reverse=True)))
OF_THE_LIST = (
    r"(?:in|on|of|from) (?:the|its|their|your) (?:reference list|references|bibliography|list)\b"
)
EACH = rf"(?:\d{{1,4}}(?:st|nd|rd|th)|{_ORDINAL})"
_NTH = re.compile(  # "the twelfth and the 13th reference"; the first one is an end of the list
    rf"(?:\bthe )?\b(?!first\b)(?P<nth>{EACH}(?:(?:, ?|,? and |,? or | & )(?:the )?{EACH})*)"
    r"\s(?:cited |listed )?(?:(?P<noun>references?|refs?|citations?|entry|entries|items?)\b\.?"
    r"(?!,? (?:(?:when |if )?count\w*|from the)\b)"
    r"(?! (?:to|for|that|about|genes?|range|intervals?|standards?|methods?|values?)\b)"
    rf"|(?:papers?|articles?|stud(?:y|ies)|works?|ones?|publications?|sources?)(?= {OF_THE_LIST}))",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"(?P<noun>\b(?:reference|ref|citation|entry|item)\b\.?(?: (?:no|number|nr)\b\.?)?)"
    rf" (?:(?!one\b)|(?<=number )|(?<=no )|(?<=nr ))(?P<number>{CARDINAL})\b(?![ -]\w+s\b)",
    re.IGNORECASE,
)
_ANY_ENTRY = re.compile(r"ref|citation|entr|item|list|bibliograph", re.IGNORECASE)
_EACH_ONE = re.compile(rf"\b{EACH}\b", re.IGNORECASE)


def in_figures(text: str) -> str:
    """A text with the entries that it names by ordinals or in words named by their numbers."""
    if not _ANY_ENTRY.search(text):
        return text
    text = _NTH.sub(_by_number, text)
    return _NAMED.sub(lambda match: f"{match['noun']} {value(match['number'])}", text)


def _by_number(match: re.Match[str]) -> str:
    numbers = [str(value(one)) for one in _EACH_ONE.findall(match["nth"])]
    noun = match["noun"] or ("references" if len(numbers) > 1 else "reference")
    return f"{noun} {', '.join(numbers)}"


def value(words: str) -> int:
    """What an ordinal or a number stands for: 107 for "hundred and seventh"."""
    if figures := re.match(r"\d+", words):
        return int(figures[0])
    lowered = words.lower()
    hundreds = _HUNDREDS.search(lowered)
    total = 100 * _VALUES.get(hundreds["how_many"] or "one", 1) if hundreds else 0
    rest = lowered[hundreds.end() :] if hundreds else lowered
    return total + sum(_VALUES[match[0]] for match in _WORD.finditer(rest))
