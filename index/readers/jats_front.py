"""What a JATS article says of itself: title, authors, journal, year, DOI, keywords."""

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from index.readers.decode import clean
from index.readers.pieces import squeeze
from index.readers.tree import local
from index.records import Metadata

if TYPE_CHECKING:
    from lxml.etree import _Element

Inline = Callable[["_Element"], str]

_DATES = ("collection", "ppub", "pub", "epub-ppub", "epub")
"""Kinds of publication date, the one that citations use first."""
_MONTHS = (
    "January February March April May June July August September October November December".split()
)


def article_metadata(article: "_Element") -> Metadata:
    """The bibliographic record, from `article-meta` and `journal-meta`."""
    front = next((at for at in article if local(at) in {"front", "front-stub"}), None)
    if front is None:
        return Metadata()
    title = _first(front, "title-group")
    return Metadata(
        title=_text(_first(title, "article-title")) if title is not None else None,
        authors=tuple(_authors(front)),
        journal=_text(_first(front, "journal-title", "abbrev-journal-title")),
        year=_year(front),
        doi=_identifier(front, "doi"),
    )


def front_lines(front: "_Element", title: str | None, inline: Inline) -> Iterator[str]:
    """Title, authors, affiliations, where and when it was published, each a line."""
    if title:
        yield title
    yield ", ".join(_authors(front))
    for element in front.iter():
        if local(element) == "aff":
            yield inline(element)
    yield _imprint(front)
    yield " ".join(_dates(front))


def _imprint(front: "_Element") -> str:
    """Journal, year, volume, issue and first page, as references give them; "" for no journal."""
    journal, year = _text(_first(front, "journal-title", "abbrev-journal-title")), _year(front)
    meta = next((at for at in front.iter() if local(at) == "article-meta"), front)
    parts = {local(at): _text(at) for at in meta}
    issue = f"({parts['issue']})" if parts.get("issue") else ""
    page = parts.get("fpage") or parts.get("elocation-id")
    place = f"; {parts['volume']}{issue}" if parts.get("volume") else ""
    place += f": {page}" if place and page else ""
    return f"{journal} {year}{place}." if journal and year else ""


def _dates(front: "_Element") -> Iterator[str]:
    """When it was received and accepted, and when it came out: "Received: 3 April 2018."."""
    printed = [at for at in front.iter() if local(at) == "pub-date" and _is_day(at)]
    told = [at for at in front.iter() if local(at) == "date" and at.get("date-type")]
    for date in (*told, *printed[:1]):
        kind = "published" if date in printed else date.get("date-type", "")
        parts = {local(at): (_text(at) or "").lstrip("0") for at in date}
        month = parts.get("month", "")
        if month.isdecimal() and int(month[:3]) in range(1, 13):
            month = _MONTHS[int(month) - 1]
        said = " ".join(part for part in (parts.get("day"), month, parts.get("year")) if part)
        if parts.get("year"):
            yield f"{kind.replace('-', ' ').capitalize()}: {said}."


def _is_day(date: "_Element") -> bool:
    return any(local(at) == "day" for at in date)


def keywords(front: "_Element", inline: Inline) -> Iterator[str]:
    """One line a group of keywords."""
    for group in front.iter():
        if local(group) == "kwd-group":
            words = [inline(word) for word in group.iter() if local(word) == "kwd"]
            if words:
                yield "Keywords: " + ", ".join(words)


_REGISTERED = re.compile(r"\b(?:NCT|ISRCTN|ChiCTR|UMIN|DRKS|ACTRN|CTRI|jRCT|EudraCT)\W?\w*\d{4}")


def registrations(front: "_Element", inline: Inline) -> Iterator[str]:
    """The notes of the front that give a trial's number on a register, a line each."""
    for notes in front:
        if local(notes) == "notes":
            lines = (inline(at) for at in notes.iter() if local(at) == "p")
            yield from (line for line in lines if _REGISTERED.search(line))


def _authors(front: "_Element") -> Iterator[str]:
    for contributor in front.iter():
        if local(contributor) != "contrib" or contributor.get("contrib-type", "author") != "author":
            continue
        name = _first(contributor, "name", "string-name")
        if name is not None:
            parts = [_text(_first(name, tag)) for tag in ("given-names", "surname", "suffix")]
            full = " ".join(part for part in parts if part) or _text(name)
        else:
            full = _text(_first(contributor, "collab"))
        if full:
            yield full


def _year(front: "_Element") -> int | None:
    years: dict[str, int] = {}
    for date in front.iter():
        if local(date) == "pub-date":
            year = _text(_first(date, "year")) or ""
            if year.isascii() and year.isdigit() and len(year) == 4:
                kind = date.get("pub-type") or date.get("date-type") or ""
                years.setdefault(kind, int(year))
    preferred = [years[kind] for kind in _DATES if kind in years]
    return next(iter([*preferred, *years.values()]), None)


def _identifier(front: "_Element", kind: str) -> str | None:
    for element in front.iter():
        if local(element) == "article-id" and element.get("pub-id-type") == kind:
            return _text(element)
    return None


def _first(element: "_Element", *tags: str) -> "_Element | None":
    """The first element of the first tag that there is."""
    for tag in tags:
        for at in element.iter():
            if local(at) == tag:
                return at
    return None


def _text(element: "_Element | None") -> str | None:
    """An element's own words on one line; footnote marks and the like left out."""
    if element is None:
        return None
    parts = [element.text or ""]
    for child in element:
        if local(child) not in {"xref", "fn", ""}:
            parts.append(_text(child) or "")
        parts.append(child.tail or "")
    return squeeze(clean("".join(parts))) or None
