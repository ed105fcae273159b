"""The years of the studies that a list of findings is drawn from: "work published before 2018".

Papers that are asked for by their years are a look-up, and are left alone.
"""

import functools
import re
from collections.abc import Iterable
from dataclasses import dataclass

from assistant.asked.record_parts import Left
from assistant.asked.record_years import take_years

_YEAR = r"(?:19|20)\d\d\b"
_WORK = r"(?:work|papers|articles|studies|publications|reports|research|literature|references)"
_SPAN = (
    r"(?:(?:since|from|after|before|until|till|up to|by|in|of|(?:older|earlier|newer|later|younger"
    r"|more recent) than|prior to|between|only|the years?)\s)*"
    rf"{_YEAR}(?:(?:,? (?:and|or|to|till|until) |\s?[,–-]\s?){_YEAR})*"
    r"(?: (?:onwards?|on(?=\s*(?:[(,;:.?)]|$))"
    r"|(?:and|or) (?:later|after|newer|earlier|before|older|onwards?)))?"
)
_DATED = r"(?:(?:that|which) )?(?:(?:is|are|was|were) )?(?:published|dated|printed|issued)"
_LEAD = (
    r"(?:[\s,;:(–-]*\b(?:but|and|only|just|in|from|of|by|with|using|considering|restricted to"
    r"|limited to|the)\b)*[\s,;(–-]*"
)
_TAIL = r"(?: (?:only|alone))?(?:\s?\))?"
_RESTRICTED = re.compile(
    rf"{_LEAD}\b{_WORK}(?: only)? (?:{_DATED} )?{_SPAN}{_TAIL}"
    rf"|{_LEAD}\b{_SPAN} {_WORK}{_TAIL}"
    rf"|{_LEAD}\b(?:first )?(?:published|dated|reported|described) {_SPAN}{_TAIL}",
    re.IGNORECASE,
)
_LEFT_OUT = re.compile(
    r"[\s,;(–-]*\b(?:leav(?:e|ing) out|exclud(?:e|ing)|skip(?:ping)?|omit(?:ting)?|without|not|no"
    rf"|ignor(?:e|ing))\s(?:{_WORK} )?{_SPAN}\s?\)?",
    re.IGNORECASE,
)
_ANY_YEAR = re.compile(_YEAR)
_MIRNAS = re.compile(r"\b(?:mi(?:cro)?-?\s?rnas?|mirs)\b", re.IGNORECASE)
_WORKS = re.compile(
    rf"\b(?:{_WORK}|paper|article|study|publication|reference|who)\b", re.IGNORECASE
)
_ON_THEM = re.compile(r"\s*(?:on|about|of|that|which|regarding|concerning|with|dealing)\b", re.I)
_ASKED = re.compile(  # "miRNA studies from 2021", "which papers from 2021"
    rf"(?:{_MIRNAS.pattern}|\b(?:which|what|any|list|name|how many))(?: of)?(?: the)?\s+"
    rf"(?:(?:19|20)\d\d )?{_WORK}\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class StudyYears:
    """The spans of years that studies are to be of, and not to be of; both ends included."""

    within: tuple[tuple[int, int], ...] = ()
    without: tuple[tuple[int, int], ...] = ()

    def __bool__(self) -> bool:
        """Whether any is asked for."""
        return bool(self.within or self.without)

    def has(self, year: int) -> bool:
        """Whether a study of a year counts."""
        wanted = not self.within or _in(year, self.within)
        return wanted and not _in(year, self.without)


def _in(year: int, spans: Iterable[tuple[int, int]]) -> bool:
    return any(first <= year <= last for first, last in spans)


ANY_YEAR = StudyYears()


@functools.lru_cache(maxsize=64)  # one step after the other asks this of a question
def years_asked(text: str) -> tuple[str, StudyYears]:
    """A question for miRNAs without its words for the years of studies, and these.

    Itself where it has none, or asks for works: "papers from 2021 on miRNAs".
    """
    match = _RESTRICTED.search(text) if _ANY_YEAR.search(text) else None
    if match is None or _ON_THEM.match(text, match.end()) or _ASKED.search(text):
        return text, ANY_YEAR
    rest, without = f"{text[: match.start()]} {text[match.end() :]}", ""
    if out := _LEFT_OUT.search(rest):
        rest, without = f"{rest[: out.start()]} {rest[out.end() :]}", out[0]
    if not _MIRNAS.search(rest) or _WORKS.search(rest) or _ANY_YEAR.search(rest):
        return text, ANY_YEAR
    spans = (tuple(take_years(Left(part))) for part in (match[0], without))
    return rest.strip(" ,;:"), StudyYears(*spans)
