"""Numbers in words, as people name the entries of a list: "the fifty-third", "reference twelve"."""

import re

_ONES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen"
).split()
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
    " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_VALUES = {
    **{word: at for at, word in enumerate(_ONES, 1)},
    **{word: at for at, word in enumerate(_ORDINALS, 1)},
    **{word: 10 * at for at, word in enumerate(_TENS, 2)},
    **{f"{word[:-1]}ieth": 10 * at for at, word in enumerate(_TENS, 2)},
}

_HUNDRED = rf"(?:(?:a|{'|'.join(_ONES[:9])})[ -])?hundred"
_TIETH = "|".join(f"{word[:-1]}ieth" for word in _TENS)


def _numeral(ones: list[str], tens: str) -> str:
    last = "|".join(sorted(ones, key=len, reverse=True))
    below = rf"(?:{'|'.join(_TENS)})[ -]?(?:{last})|{tens}|{last}"
    return rf"(?:{_HUNDRED}[ -](?:and[ -])?(?:{below})|{below})"


ORDINAL = rf"(?:{_numeral(_ORDINALS, _TIETH)}|{_HUNDRED}th)"
"""A pattern of ordinals in words, below a thousand; in small letters."""

CARDINAL = rf"(?:{_numeral(_ONES, '|'.join(_TENS))}|{_HUNDRED})"
"""A pattern of numbers in words, below a thousand; in small letters."""

_HUNDREDS = re.compile(rf"(?:\b(?P<how_many>{'|'.join(_ONES[:9])})[ -])?hundred(?:th)?")
_WORD = re.compile("|".join(sorted(_VALUES, key=len, reverse=True)))


def value(words: str) -> int:
    """What an ordinal or a number in words stands for: 107 for "hundred and seventh"."""
    lowered = words.lower()
    hundreds = _HUNDREDS.search(lowered)
    total = 100 * _VALUES.get(hundreds["how_many"] or "one", 1) if hundreds else 0
    rest = lowered[hundreds.end() :] if hundreds else lowered
    return total + sum(_VALUES[match[0]] for match in _WORD.finditer(rest))
