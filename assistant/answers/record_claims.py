"""Whether what is claimed of a whole reference list is so: that nothing on it is older, say."""

import re
from collections.abc import Sequence

from assistant.answers import lookup
from assistant.asked.record_parts import FIRST_YEAR, LAST_YEAR
from assistant.asked.record_query import RecordQuery
from assistant.bibliography.shelf import Record

_NONE = re.compile(
    r"\b(?:nothing|none|no (?:single )?(?:cited )?(?:references?|papers?|entr(?:y|ies)|works?"
    r"|stud(?:y|ies)|articles?|sources?|publications?|citations?|items?|titles?)"
    r"|(?:no|not) (?:one|a single one|an?)|never)\b",
    re.IGNORECASE,
)
_EVERY = re.compile(  # "show all" asks for them
    r"\b(?:everything|every|each|only|solely|exclusively"
    r"|all (?:(?:of|the|their|its|these|those|cited|listed|quoted) )*(?:references?|papers|entries"
    r"|works|studies|articles|sources|publications|citations|items|titles|of them|they|are|were|is"
    r"|was|from|by|in|date|published))\b",
    re.IGNORECASE,
)
_IS_OF = re.compile(  # "the oldest is from 2011": the year is what is said of it
    r"\b(?:is|was|are|were|dates?|dated|goes|comes?|came|appeared|published)\b", re.IGNORECASE
)


def claim(query: RecordQuery, records: Sequence[Record]) -> tuple[str, list[Record]] | None:
    """The headline of a claim about all records, with those that show it; None for other questions.

    That none is of some years is shown by the nearest, and by those of the years where it is not
    so; that all are, by the ends of the years, or by the others. So it is with journals.
    """
    told = bool(query.years) + bool(query.journals) + bool(query.authors.names)
    if told != 1 or query.authors.names or query.subject or query.points:
        return None
    dated = [one for one in records if one.reference.year or query.journals]
    inside = [one for one in dated if lookup.fits(query, one)]
    if query.order:
        return _of_an_end(query, dated) if query.years else None
    if denies(query.about):
        if query.journals and not inside:
            return None
        return ("No", inside) if inside else ("Yes", _nearest(query, dated))
    if is_of_every_one(query.about):
        outside = [one for one in dated if one not in inside]
        if not outside and len(dated) < len(records):
            return None  # nobody knows of those without a year
        return ("No", outside) if outside else ("Yes", _nearest(query, dated) or inside)
    return None


def denies(text: str) -> bool:
    """Whether it is said that there is none."""
    return bool(_NONE.search(text))


def is_of_every_one(text: str) -> bool:
    """Whether something is said of all there are, or of no others."""
    return bool(_EVERY.search(text))


def _of_an_end(query: RecordQuery, dated: Sequence[Record]) -> tuple[str, list[Record]] | None:
    """Whether the oldest or newest record is of the year that is said of it."""
    said = _IS_OF.search(query.text)
    if not said or len(query.years) != 1 or query.place or query.so_many > 1:
        return None
    ends = lookup.at_the_end(query, dated)
    return ("Yes" if all(lookup.is_dated(query, one) for one in ends) else "No", ends)


def _nearest(query: RecordQuery, dated: Sequence[Record]) -> list[Record]:
    """The records at the ends of the years that bound some spans."""
    years = sorted({one.reference.year for one in dated if one.reference.year})
    if not years:
        return []
    open_ends = {FIRST_YEAR, LAST_YEAR}
    bounds = {year for span in query.years for year in span} - open_ends
    middle = (years[0] + years[-1]) / 2
    kept = {years[0] if bound <= middle else years[-1] for bound in bounds}
    return [one for one in dated if one.reference.year in kept]
