"""Citation marks: which raised or bracketed numbers cite, and what they point to.

A raised number cites when it stands directly after a word or a stop and holds nothing but numbers,
commas and dashes. Exponents (10⁶), units (m²), isotopes (¹⁸F), charges (Ca²⁺), statistics (R²) and
raised words (XIST ^{low}) are told from it by what stands around them.
"""

import bisect
import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from index.authors import fold, surname
from index.records import Mark, Reference

_UP = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_DIGITS = str.maketrans(_UP, "0123456789")
_NUMBERS = r"\d{1,4}(?:\s?[,;–—‐‑-]\s?\d{1,4})*"
_RAISED = re.compile(
    rf"(?<![{_UP}])[{_UP}]{{1,4}}(?:(?:[,˒‚–—‐‑⁻-]\s?|\s)[{_UP}]{{1,4}})*(?![⁺⁻{_UP}])|[$]?\^\{{\s*(?P<braced>{_NUMBERS})\s*,?\}}[$]?"
)
_BRACKET = re.compile(rf"\[\s*(?P<numbers>{_NUMBERS})\s*\]")
_ROUND = re.compile(rf"\(\s*(?P<numbers>{_NUMBERS})\s*\)")
_BARE = re.compile(
    r"(?:(?<=[a-z)\]%]{2}[.,;])|(?<=[a-z]{5}))(?P<numbers>\d{1,3}(?:[,–—-]\d{1,3})*)"
    r"(?=\s+[\"“(]?\w|\s*$|\s\()"
)
_APART = re.compile(
    r"(?:(?<=[a-zα-ω)\]%][.?!])|(?<=[A-Z\d][.?!])) (?P<numbers>\d{1,3}(?:[,–—-]\d{1,3})*)"
    r"(?=\s+[A-ZΑ-Ω\"“(]|\s*$)"
)
_ITEM = re.compile(r"(\d+)(?:\s?[–—‐‑⁻-]\s?(\d+))?")

_EXPONENT = re.compile(r"(?<![\w.,])(?:\d+(?:\.\d+)?\s?[×x·*]\s?)?(?:10|2|e)$")
_UNIT = re.compile(r"(?:^|[\s/·×(\d])(?:[cmkdnµμ]?m|in|ft|pixels?)$")
_SPACE = re.compile(r"[∈⊂⊆→×]\s?[A-Zℝℤℕ]\s?$")  # "in R ^{3}"
_STATISTIC = re.compile(r"(?:^|[\s(=,])(?:[RrIQTχηεωf]|Chi|chi)$")
_SYMBOL = re.compile(r"(?:^|[^\w])(?:[A-Za-z]|(?:[Ff]igs?|[Nn]os?|[Rr]efs?|vs|Eqs?|Tab|vol|ca)\.)$")
_WIDEST_RANGE = 100
_HIGHEST = 1999
_NEAR = 24  # characters that are looked at on either side
_IN_ORDER = 0.8  # of the steps from one new number to the next, those that rise
_ENOUGH = 3  # numbers in an unusual manner that show that a paper cites so

_PARTICLE = r"(?:[Dd]e|[Vv]an|[Vv]on|[Dd]er|[Dd]en|[Dd]i|[Dd]el|[Ll]a|[Ll]e|El|Al)"
_NAME = rf"(?:{_PARTICLE}\s){{0,2}}[A-ZÀ-ÞŁŠŽ][\w'’\-]+"
_YEAR = r"(?:1[89]|20)\d\d[a-z]?"
_SEVERAL = rf"{_NAME}(?:,? et al\.?|(?:,\s{_NAME}){{0,3}},?\s(?:and|&)\s{_NAME})"
_WHO = rf"(?:{_SEVERAL}|{_NAME})"
_YEARS = rf"{_YEAR}(?:[,;]\s?(?:{_YEAR}|[a-z]\b))*"
_CITED = rf"{_WHO},?\s{_YEAR}(?:,\s?(?:{_YEAR}|[a-z]\b))*"
_GROUP = re.compile(
    rf"[(\[](?:(?:see(?: also)?|e\.g\.,?|reviewed (?:in|by)|cf\.)\s)?{_CITED}(?:;\s?{_CITED})*[)\]]"
)
_NARRATIVE = re.compile(rf"(?P<who>{_WHO})\s\((?P<years>{_YEARS})\)")
_LOOSE = re.compile(rf"(?<=[(;]\s)(?:{_CITED})(?=[;)])|(?<=[(;])(?:{_CITED})(?=[;)])")
# Without brackets, as cells of tables and asides have them ("see Ito and Brandt 2022 for a list"):
# cited only where the list has the work, and words of the sentence, as a bare "Feng et al" is.
_CELL = re.compile(rf"(?<![^\t\n]){_CITED}(?:;\s?{_CITED})*(?![^\t\n])")
_OPEN = re.compile(rf"(?<![\w'’-]){_SEVERAL},?\s{_YEAR}(?:,\s?[a-z]\b)*(?![\w-])")
_LEADING = re.compile(rf"{_NAME},\s")  # "Recently, Ito and Brandt 2022"
_YEAR_OR_LETTER = re.compile(rf"(?P<year>{_YEAR})|(?:(?<=,)|(?<=,\s))(?P<letter>[a-z])\b")
_SECOND = re.compile(rf"{_NAME}(?:,?\s(?:and|&)\s|,\s)(?P<second>{_NAME})")
_ET_AL = re.compile(rf"(?P<who>{_NAME})\s(?:et al\b\.?|and (?:colleagues|co-?workers)\b)")


class Manner(StrEnum):
    """How a paper prints its citation numbers."""

    USUAL = "usual"  # raised, or in square brackets
    ROUND = "round"  # "(12)"
    BARE = "bare"  # "growth.12 These": raised once, and flattened by an export
    APART = "apart"  # "growth. 12 These": flattened, and set apart


@dataclass(frozen=True, slots=True)
class Bibliography:
    """A reference list as marks look things up in it: by number, and by first author and year."""

    by_number: dict[int, int]
    by_author: dict[str, tuple[int, ...]]
    references: tuple[Reference, ...]

    @classmethod
    def of(cls, references: Sequence[Reference]) -> "Bibliography":
        """Index the references of one document."""
        by_number: dict[int, int] = {}
        by_author: dict[str, list[int]] = {}
        for at, reference in enumerate(references):
            if reference.number is not None:
                by_number.setdefault(reference.number, at)
            name = fold(surname(reference.authors[0])) if reference.authors else ""
            if name:
                by_author.setdefault(name, []).append(at)
        return cls(
            by_number, {name: tuple(ats) for name, ats in by_author.items()}, tuple(references)
        )

    def numbered(self, printed: Sequence[int]) -> tuple[int, ...]:
        """The positions of printed numbers, those that exist."""
        return tuple(self.by_number[n] for n in printed if n in self.by_number)

    def written(self, name: str, year: str, second: str | None = None) -> tuple[int, ...]:
        """The positions of what an author published in a year ("2021a": by its letter).

        Where a second author is named, of several works those with that one.
        """
        found = [
            at
            for at in self.by_author.get(fold(name), ())
            if self.references[at].year == int(year[:4])
        ]
        if len(year) > 4:
            found = [at for at in found if year in self.references[at].raw]
        both = [at for at in found if second and self._second(at) == fold(second)]
        return tuple(both or found)

    def _second(self, at: int) -> str:
        authors = self.references[at].authors
        return fold(surname(authors[1])) if len(authors) > 1 else ""


def find(
    text: str, start: int, end: int, books: Bibliography, manner: Manner = Manner.USUAL
) -> list[Mark]:
    """The citation marks in `text[start:end]`, in order and apart; offsets are those of `text`."""
    marks = [*_numeric(text, start, end, books, manner), *_dated(text, start, end, books)]
    marks.sort(key=lambda mark: (mark.start, -mark.end))
    apart: list[Mark] = []
    for mark in marks:
        if not apart or mark.start >= apart[-1].end:
            apart.append(mark)
    return apart


def by_name(text: str, start: int, end: int, books: Bibliography) -> list[Mark]:
    """Authors who are named without a number or year ("Feng et al"), for a sentence with no mark.

    Resolved only where the list has exactly one entry by a first author of that name.
    """
    marks = []
    for match in _ET_AL.finditer(text, start, end):
        entries = books.by_author.get(fold(match["who"]), ())
        targets = entries if len(entries) == 1 else ()
        marks.append(Mark(match.start(), match.end(), (), targets, "author"))
    return marks


def manner_of(texts: Sequence[str], books: Bibliography) -> Manner:
    """How a paper prints its numbers; an unusual manner only where no usual mark is found.

    It needs a numbered list, and several numbers that are on it.
    """
    if len(books.by_number) < _ENOUGH or _count(texts, books, Manner.USUAL):
        return Manner.USUAL
    counts = {manner: _count(texts, books, manner) for manner in (Manner.ROUND, Manner.BARE)}
    if _rises(texts, books):
        counts[Manner.APART] = _count(texts, books, Manner.APART)
    most = max(counts, key=lambda manner: counts[manner])
    return most if counts[most] >= _ENOUGH else Manner.USUAL


def _rises(texts: Sequence[str], books: Bibliography) -> bool:
    """Whether numbers set apart behind stops come for the first time in the list's own order.

    Those of a text do, where it cites by number; amounts ("aged 8, 12 and 15") do not.
    """
    first: list[int] = []
    for text in texts:
        for mark in _numeric(text, 0, len(text), books, Manner.APART):
            first += [number for number in mark.printed if number not in first]
    rising = sum(b > a for a, b in itertools.pairwise(first))
    return len(first) > 2 * _ENOUGH and rising >= _IN_ORDER * (len(first) - 1)


def _count(texts: Sequence[str], books: Bibliography, manner: Manner) -> int:
    return sum(1 for text in texts for _ in _numeric(text, 0, len(text), books, manner))


def _numeric(
    text: str, start: int, end: int, books: Bibliography, manner: Manner
) -> Iterator[Mark]:
    for match in _RAISED.finditer(text, start, end):
        printed = _printed(match["braced"] or match[0].translate(_DIGITS))
        if printed and _may_cite(text, match, printed, books, start):
            yield Mark(*match.span(), printed, books.numbered(printed), "superscript")
    usual = manner is Manner.USUAL
    pattern = {Manner.ROUND: _ROUND, Manner.BARE: _BARE, Manner.APART: _APART}.get(manner, _BRACKET)
    style = "superscript" if manner in {Manner.BARE, Manner.APART} else "bracket"
    for match in pattern.finditer(text, start, end):
        printed = _printed(match["numbers"])
        known = books.numbered(printed)
        if printed and (usual or len(known) == len(printed)) and not _is_index(text, match, start):
            span = match.span("numbers" if manner is Manner.APART else 0)
            yield Mark(*span, printed, known, style)


def _printed(numbers: str) -> tuple[int, ...]:
    """The numbers of "7,8" or "73-75", ranges resolved; none where they cannot be citations."""
    found: list[int] = []
    for first, last in _ITEM.findall(numbers):
        low, high = int(first), int(last or first)
        if low > high and len(last) < len(first):  # "123-5" is "123-125"
            high = int(first[: len(first) - len(last)] + last)
        if not 0 < low <= high <= min(low + _WIDEST_RANGE, _HIGHEST):
            return ()
        found += range(low, high + 1)
    return tuple(dict.fromkeys(found))


def _may_cite(
    text: str, match: re.Match[str], printed: tuple[int, ...], books: Bibliography, start: int
) -> bool:
    before = text[max(start, match.start() - _NEAR) : match.start()]
    after = text[match.end() : match.end() + 1]
    if not before.strip() or before[-1] in "⁺⁻" or (before[-1].isspace() and not match["braced"]):
        return False
    if after.isalnum() and before[-1] not in ".,;:)]?!":
        return False
    if _EXPONENT.search(before) or (printed[0] < 4 and _UNIT.search(before)):
        return False
    if printed[0] < 4 and _SPACE.search(before):
        return False
    if printed == (2,) and _STATISTIC.search(before):
        return False
    if books.by_number and not books.numbered(printed):
        return before[-1] in ".,;:)]?!" or before[-1].islower()
    return True


def _is_index(text: str, match: re.Match[str], start: int) -> bool:
    """Whether a number hangs on a symbol or label, as in "x[1]" or "Fig.1"."""
    before = text[max(start, match.start() - 6) : match.start()]
    return bool(_SYMBOL.search(before))


def _dated(text: str, start: int, end: int, books: Bibliography) -> Iterator[Mark]:
    for pattern in (_GROUP, _LOOSE, _NARRATIVE):
        for match in pattern.finditer(text, start, end):
            yield Mark(*match.span(), (), _works(match[0], books), "author-year")
    for pattern in (_CELL, _OPEN):
        for match in pattern.finditer(text, start, end):
            begin = match.start()
            while leading := _LEADING.match(text, begin, match.end()):
                if fold(leading[0]) in books.by_author:
                    break
                begin = leading.end()
            if targets := _works(text[begin : match.end()], books):
                yield Mark(begin, match.end(), (), targets, "author")


def _works(cited: str, books: Bibliography) -> tuple[int, ...]:
    """The positions of the works that names and years cite, each once."""
    return tuple(dict.fromkeys(at for work in _pairs(cited) for at in books.written(*work)))


def _pairs(cited: str) -> Iterator[tuple[str, str, str | None]]:
    """Each first author with each of the years that follow the name, and the second author."""
    names = [(m.start(), m[0]) for m in re.finditer(_WHO, cited) if not m[0].startswith("See")]
    starts = [at for at, _ in names]
    year = ""
    for found in _YEAR_OR_LETTER.finditer(cited):
        if not found["year"] and not year[4:]:
            continue  # a letter that follows no "2020a"
        year = found["year"] or year[:4] + found["letter"]
        at = bisect.bisect_left(starts, found.start()) - 1
        first = re.match(_NAME, names[at][1]) if at >= 0 else None
        if first:
            second = _SECOND.match(names[at][1])
            yield first[0], year, second["second"] if second else None
