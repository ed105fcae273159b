"""Names of authors as title pages and reference lists print them."""

import re
import unicodedata

PARTICLES = frozenset(
    "de del della den der di do dos da das du el al la le los san st ten ter van von vom zu zur bin"
    " ibn abu".split()
)
"""Words that belong to a surname though they stand before it."""

INITIALS = re.compile(r"(?:[A-ZÀ-ÞŁŠŽ]\.?[-‐\s]?){1,5}(?:,?\s?(?:Jr|Sr|II|III)\.?)?$")
_DEGREES = re.compile(
    r"[,\s]+(?:M\.?D|Ph\.?D|M\.?Sc|B\.?Sc|MBBS|MPH|FRCP|R\.?N|Pharm\.?D|D\.?Phil|M\.?S|B\.?S)\.?$"
)
_BEHALF = re.compile(r"(?:for|on behalf of) the\b", re.IGNORECASE)
_RAISED = re.compile(
    r"\$?\^\{[^{}]*\}\$?|[⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠ†‡§¶#*∗✉]+"
    r"|(?<=[^\W\d_]),?\d{1,2}(?:,\s?\d{1,2})*(?=[\s,;*]|$)"  # lowered: "Anna Adler,1,2 Bert Beck3"
)
_LOWERED = re.compile(r"(?:(?:^|\s)[a-k]|(?<![^\W\d_])\.|[\s\d,])+$")
"""Marks of affiliations that an export set on the line: "Anna Adler 1,2", "Bert Beck b"."""
_PERSON = re.compile(r"[^\W\d_][^\W\d_'’.\-‐]*(?:['’.\-‐][^\W\d_'’.\-‐]*)*\.?")


_LETTERS = str.maketrans({"æ": "ae", "Æ": "ae", "œ": "oe", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l"})


def fold(name: str) -> str:
    """A name without accents, case, spaces and hyphens, for comparing."""
    plain = unicodedata.normalize("NFKD", name.translate(_LETTERS))
    return "".join(char for char in plain if char.isalpha()).casefold()


def surname(author: str) -> str:
    """The family name of "Loibl S", "Feng, Y." or "Yuwei Feng"."""
    author = author.strip()
    if "," in author:
        return author.split(",", 1)[0].strip()
    words = author.split()
    if len(words) < 2:
        return author
    if INITIALS.fullmatch(words[-1]):
        while len(words) > 1 and INITIALS.fullmatch(words[-1]):
            words.pop()
        return " ".join(words)
    at = len(words) - 1
    while at > 1 and words[at - 1].casefold() in PARTICLES:
        at -= 1
    return " ".join(words[at:])


def listed_people(line: str) -> tuple[str, ...]:
    """The people of an author line ("Jie Li^{1,*}, Dejiao He²"); () where it is none."""
    if len(line) > 20_000:
        return ()
    plain = _RAISED.sub("\x00", line.strip().removeprefix("By "))
    people: list[str] = []
    for item in re.split(r"\s*(?:[,;|\x00]|\band\b|&)\s*", plain):
        name = _LOWERED.sub("", item.lstrip("0123456789 ") if people else item).strip()
        if not name or _DEGREES.fullmatch(f" {name}") or (people and _BEHALF.match(name)):
            continue
        if not _is_person(name):
            return ()
        people.append(" ".join(name.split()))
    return tuple(people)


def _is_person(name: str) -> bool:
    words = name.split()
    if not 2 <= len(words) <= 6 or not all(_PERSON.fullmatch(word) for word in words):
        return False
    return all(word[0].isupper() or word.casefold() in PARTICLES for word in words)
