"""Abbreviations: those of a document's own list, and `long form (SF)` pairs in its text.

Pairs are found by the algorithm of Schwartz and Hearst, "A simple algorithm for identifying
abbreviation definitions in biomedical text", Pac Symp Biocomput 2003, 451-462: read both forms from
the right, each letter of the short form must occur in order in the long one, the first of them at
the beginning of a word.
"""

import re
from collections.abc import Iterator

from index.records import Abbreviation

_ENTRY = re.compile(r"[^;\n]+")
_SHORT = r"[^\s,;:=()]{1,20}(?:\s[^\s,;:=()a-z]{1,8})?"
_LISTED = re.compile(rf"\s*(?P<short>{_SHORT})\s*(?:[,:=\t]|\s[–—-]\s)\s*(?P<long>[^;]+?)[\s.;]*$")
_LISTED_BARE = re.compile(
    r"\s*(?P<short>[A-Z][\w/-]{0,9}[A-Z\d]s?)\s+(?P<long>[a-z][^;]{3,}?)[\s.;]*$"
)
_BRACKETED = re.compile(r"\(([^()\n]{2,60})\)")
_MAX_LONG_WORDS = 12


def listed(text: str, start: int, end: int) -> Iterator[Abbreviation]:
    """The entries of a list, "BC, breast cancer; BCBM, ..."; offsets are the entry's."""
    for entry in _ENTRY.finditer(text, start, end):
        for pattern in (_LISTED, _LISTED_BARE):
            found = pattern.match(entry[0])
            if found and any(char.isupper() for char in found["short"]):
                at = entry.start()
                short, long = found["short"].strip(), " ".join(found["long"].split())
                yield Abbreviation(
                    short, long, at + found.start("short"), at + found.end("long"), True
                )
                break


def defined(text: str, start: int, end: int) -> Iterator[Abbreviation]:
    """`long form (SF)` pairs; also `SF (long form)` where the brackets hold the longer one."""
    for bracket in _BRACKETED.finditer(text, start, end):
        inner = re.split(r"[;,:]\s", bracket[1], maxsplit=1)[0].strip()
        before = text[max(start, bracket.start() - 200) : bracket.start()].rstrip()
        if _is_short(inner):
            at = _long_form(inner, before)
            if at is not None and before.count(")", at) == before.count("(", at):
                first = max(start, bracket.start() - 200) + at
                yield Abbreviation(inner, before[at:], first, bracket.end(), False)
        elif len(inner.split()) > 1 and before:
            short = before.split()[-1].strip("([,")
            at = _long_form(short, inner) if _is_short(short) else None
            if at == 0:
                yield Abbreviation(
                    short, inner, bracket.start() - len(short) - 1, bracket.end(), False
                )


_NO_SHORT_FORM = re.compile(  # "Fig. 2A", and stages: "I/II"
    r"(?:Fig|Table|Ref)\w*\.?\s?\d*\w?|(?:I{1,3}|IV)(?:[/–-](?:I{1,3}|IV))+"
)


def _is_short(form: str) -> bool:
    words = form.split()
    return (
        2 <= len(form) <= 12
        and len(words) <= 2
        and form[0].isalnum()
        and sum(char.isupper() for char in form) >= 2
        and not _NO_SHORT_FORM.fullmatch(form)
    )


def _long_form(short: str, before: str) -> int | None:
    """Where the long form begins in `before`; None where the letters do not fit."""
    letters = [char.casefold() for char in short if char.isalnum()]
    if len(letters) > 2 and letters[-1] == "s" and short.endswith("s"):
        letters.pop()  # a plural "s" need not stand in the long form's letters
    low = before.casefold()
    if len(low) != len(before):
        return None
    at = len(low)
    for position in range(len(letters) - 1, -1, -1):
        at -= 1
        first = position == 0
        while at >= 0 and (
            low[at] != letters[position] or (first and at > 0 and low[at - 1].isalnum())
        ):
            at -= 1
        if at < 0:
            return None
    at = _compound(letters[0], low, at)
    words = before[at:].split()
    most = min(len(letters) + 5, len(letters) * 2, _MAX_LONG_WORDS)
    if not 1 <= len(words) <= most or len(before) - at <= len(short) or ". " in before[at:]:
        return None
    return at


_BEFORE_COMPOUND = re.compile(r"(?:[\w/]+-)+$")
_WORD_BEFORE = re.compile(r"\b(\w)[\w-]* $")


def _compound(first: str, low: str, at: int) -> int:
    """Where a long form begins whose first letter was found within a compound word.

    "Dendritic cell-derived exosomes (DEX)" begins at the word before, "self-renewal" as a whole.
    """
    compound = _BEFORE_COMPOUND.search(low, 0, at)
    if compound is None:
        return at
    begins = compound.start()
    word = _WORD_BEFORE.search(low, 0, begins)
    if word and word[1] == first:
        return word.start()
    return begins if low[begins] == first else at
