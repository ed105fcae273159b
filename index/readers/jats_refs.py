"""Reference lists of JATS as the numbered lines that papers print, identifiers included."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from index.readers.decode import clean
from index.readers.doi_links import doi_of
from index.readers.pieces import squeeze
from index.readers.tree import local

if TYPE_CHECKING:
    from lxml.etree import _Element

Inline = Callable[["_Element"], str]

_CITATIONS = frozenset({"mixed-citation", "element-citation", "citation", "nlm-citation"})
_NAMES = frozenset({"name", "string-name"})
_AUTHORS = frozenset({"name", "string-name", "collab", "etal"})
_APART = frozenset({"article-title", "source", "volume", "year", "fpage", "publisher-name"})
_LABEL_NUMBER = re.compile(r"\W*(\d{1,5})\W*")
_IDENTIFIERS = {"doi": "doi:", "pmid": "PMID: ", "pmcid": "PMCID: "}
_PRINTED_DOI = re.compile(r"(?:doi\.org/|doi:\s*)(?P<doi>10\.\d{4,9}/\S+)", re.IGNORECASE)
_ANNOUNCED = re.compile(r"(?:doi|pmid|pmcid|pubmed)(?:\.org)?\W*$", re.IGNORECASE)


def reference_lines(
    article: "_Element", lists: Sequence["_Element"], inline: Inline
) -> Iterator[tuple[str, list[tuple[str, str | None]]]]:
    """Each list's heading with its entries, and the DOI that each links to.

    Numbered where the article cites by number.
    """
    numbered = _cites_by_number(article)
    count = 0
    for ref_list in lists:
        heading = next((inline(at) for at in ref_list if local(at) == "title"), "")
        lines = []
        for ref in (at for at in ref_list.iter() if local(at) == "ref"):
            count += 1
            text = _entry(ref, numbered)
            number = _number(ref) or (str(count) if numbered else None)
            if text:
                lines.append((f"{number}. {text}" if number else text, _linked_doi(ref)))
        if lines:
            yield heading or "References", lines


def _cites_by_number(article: "_Element") -> bool:
    """Whether links to the list are mostly numbers, not names."""
    links = [
        "".join(str(text) for text in at.itertext())
        for at in article.iter()
        if local(at) == "xref" and at.get("ref-type") == "bibr"
    ]
    return sum(not re.search(r"[^\W\d_]", link) for link in links) * 2 > len(links)


def _number(ref: "_Element") -> str | None:
    label = next((at for at in ref.iter() if local(at) == "label"), None)
    if label is None:
        return None
    match = _LABEL_NUMBER.fullmatch(squeeze("".join(str(text) for text in label.itertext())))
    return match[1] if match else None


def _entry(ref: "_Element", numbered: bool) -> str:
    """The entry's first citation, as printed, or put together from its tags."""
    citation = next((at for at in ref.iter() if local(at) in _CITATIONS), None)
    if citation is None:
        body = " ".join(_plain(at) for at in ref if local(at) not in {"label", ""})
        return squeeze(body)
    own = (citation.text or "") + "".join(child.tail or "" for child in citation)
    if len(citation) and not re.search(r"[,.;:]", own):
        return squeeze(f"{_from_tags(citation, numbered)} {own}") or squeeze(_plain(citation))
    return squeeze(_plain(citation))


def _plain(element: "_Element") -> str:
    """All text; names spaced and parted, identifiers announced where the text does neither."""
    tag = local(element)
    if tag in {"label", "object-id"}:
        return ""
    parts = [clean(element.text or "")]
    before = ""
    for child in element:
        text = _plain(child) if local(child) else ""
        if local(child) == "etal" and not text and parts[-1] == ", ":
            text = "et al"
        if before and local(child) in _APART and text[:1].isalnum():
            parts.append(" ")  # "Pharm Res", then 28: the tags alone part them
        kind = child.get("pub-id-type") if local(child) == "pub-id" else None
        if kind in _IDENTIFIERS and not _ANNOUNCED.search("".join(parts[-3:])[-20:]):
            text = f" {_IDENTIFIERS[kind]}{text}"
        parts.append(text)
        tail = clean(child.tail or "")
        if not tail.strip() and _is_person(child) and _is_person(child.getnext()):
            tail = ", "  # the tags alone part them
        parts.append(tail or (" " if tag in _NAMES else ""))
        before = local(child) if local(child) in _APART and not tail else ""
    return "".join(parts).rstrip() if tag in _NAMES else "".join(parts)


def _is_person(element: "_Element | None") -> bool:
    return element is not None and local(element) in _AUTHORS


def _from_tags(citation: "_Element", numbered: bool) -> str:
    """A Vancouver line; with the year after the authors where the article cites by name."""
    fields = _fields(citation)
    authors = ", ".join(_people(citation))
    year = fields.get("year", "")
    head = authors if numbered or not year else f"{authors} ({year})"
    title = fields.get("article-title") or fields.get("chapter-title") or fields.get("data-title")
    source = fields.get("source") or fields.get("conf-name") or fields.get("publisher-name")
    numbers = _volume_and_pages(fields)
    when = f"{year};{numbers}" if numbers and numbered else (year if numbered else numbers)
    sentences = [head, title, source, when, _identifiers(citation)]
    return squeeze(" ".join(_closed(part) for part in sentences if part))


def _closed(part: str) -> str:
    return part if part[-1] in ".?!" or "doi:" in part or "PMID:" in part else f"{part}."


def _fields(citation: "_Element") -> dict[str, str]:
    fields: dict[str, str] = {}
    for at in citation.iter():
        text = squeeze(_plain(at)) if at is not citation and local(at) else ""
        if text:
            fields.setdefault(local(at), text)
    return fields


def _people(citation: "_Element") -> Iterator[str]:
    groups = [at for at in citation.iter() if local(at) == "person-group"]
    chosen = [at for at in groups if at.get("person-group-type") == "author"] or groups[:1]
    for at in (name for group in (chosen or [citation]) for name in group.iter()):
        if local(at) not in _AUTHORS:
            continue
        surname = next((_plain(part) for part in at if local(part) == "surname"), "")
        given = next((_plain(part) for part in at if local(part) == "given-names"), "")
        if local(at) == "etal":
            yield "et al"
        elif surname:
            yield squeeze(f"{surname} {_initials(given)}")
        else:
            yield squeeze(_plain(at))


def _initials(given: str) -> str:
    """`Jie Marie` as `JM`; what is in capitals already stays."""
    letters = re.sub(r"[\s.]", "", given)
    if letters.isupper():
        return letters
    return "".join(word[0].upper() for word in re.findall(r"[^\W\d_]+", given))


def _volume_and_pages(fields: dict[str, str]) -> str:
    issue = f"({fields['issue']})" if "issue" in fields else ""
    first, last = fields.get("fpage") or fields.get("elocation-id", ""), fields.get("lpage", "")
    pages = fields.get("page-range") or (f"{first}–{last}" if last and last != first else first)
    numbers = fields.get("volume", "") + issue
    return f"{numbers}:{pages}" if pages else numbers


def _identifiers(citation: "_Element") -> str:
    found = {
        at.get("pub-id-type"): squeeze(_plain(at))
        for at in citation.iter()
        if local(at) == "pub-id"
    }
    if not found.get("doi") and (doi := _linked_doi(citation)):
        found["doi"] = doi
    return " ".join(
        f"{sign}{found[kind]}" for kind, sign in _IDENTIFIERS.items() if found.get(kind)
    )


def _linked_doi(entry: "_Element") -> str | None:
    """A DOI that stands as a link in place of a tag of its own, in an entry of one work."""
    if sum(local(at) in _CITATIONS for at in entry.iterdescendants()) > 1:
        return None
    for at in entry.iter():
        if local(at) in {"ext-link", "uri"}:
            targets = (str(value) for name, value in at.attrib.items() if "href" in str(name))
            if doi := next(filter(None, map(doi_of, targets)), None):
                return doi
            if printed := _PRINTED_DOI.search(_plain(at)):
                return printed["doi"].rstrip(".,;")
    return None
