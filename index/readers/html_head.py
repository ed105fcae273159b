"""The bibliographic record in a page's head: the tags that publishers write for Google Scholar."""

import re
from typing import TYPE_CHECKING

from index.readers.decode import clean
from index.readers.pieces import squeeze
from index.records import Metadata

if TYPE_CHECKING:
    from lxml.etree import _Element

_TITLES = ("citation_title", "dc.title", "og:title")
_AUTHORS = ("citation_author", "dc.creator")
_JOURNALS = ("citation_journal_title", "prism.publicationname", "citation_journal_abbrev")
_DATES = ("citation_publication_date", "citation_date", "citation_year", "dc.date")
_DOIS = ("citation_doi", "prism.doi", "dc.identifier", "bepress_citation_doi")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_TAGS = re.compile(r"</?(?:i|b|em|strong|sub|sup|italic|bold)>", re.IGNORECASE)
_DOI = re.compile(r"10\.\d{4,9}/\S+")


def page_metadata(root: "_Element", heading: str | None) -> Metadata:
    """What the head states; `heading` serves as the title where the head gives none."""
    tags: dict[str, list[str]] = {}
    for meta in root.iter("meta"):
        key = (meta.get("name") or meta.get("property") or "").lower()
        value = squeeze(clean(meta.get("content") or ""))
        if key and value:
            tags.setdefault(key, []).append(value)
    years = _YEAR.findall(_first(tags, _DATES) or "")
    doi = next((m[0] for key in _DOIS for v in tags.get(key, ()) if (m := _DOI.search(v))), None)
    return Metadata(
        title=_TAGS.sub("", _first(tags, _TITLES) or "") or heading or _title(root),
        authors=_authors(tags),
        journal=_first(tags, _JOURNALS),
        year=int(years[0]) if years else None,
        doi=doi.rstrip(".,;") if doi else None,
    )


def _first(tags: dict[str, list[str]], keys: tuple[str, ...]) -> str | None:
    return next((tags[key][0] for key in keys if key in tags), None)


def _authors(tags: dict[str, list[str]]) -> tuple[str, ...]:
    """Names as printed, given names first ("Li, Jie" is turned round)."""
    for key in _AUTHORS:
        if key in tags:
            return tuple(_turned(name) for name in tags[key])
    return ()


def _turned(name: str) -> str:
    family, comma, given = name.partition(",")
    return f"{given.strip()} {family.strip()}" if comma and given.strip() else name


def _title(root: "_Element") -> str | None:
    title = next(root.iter("title"), None)
    text = (
        squeeze(clean("".join(str(text) for text in title.itertext()))) if title is not None else ""
    )
    return text or None
