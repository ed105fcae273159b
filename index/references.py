"""Entries of reference lists -> `Reference`, in the styles that biomedical journals use.

Vancouver and AMA ("Loibl S, Poortmans P, et al. Title. Journal. 2021;397:1-9."), APA and Harvard
("Feng, Y., & Wang, L. (2021). Title. Journal, 29, 1-9."), MDPI, Nature and Elsevier's numbered
style. A part that cannot be told for certain is None or (), never a guess at another part.
"""

import re
from dataclasses import dataclass

from index.authors import PARTICLES
from index.records import Reference

_NUMBER = re.compile(
    r"(?!\((?:1[89]|20)\d\d[a-z]?\))\W{0,3}(?P<number>\d{1,4})(?:[\].)]+\s*|\s+)(?=\D)"
)
_DOI = re.compile(r"\b10\.\d{4,9}/[^\s\"<>]+", re.IGNORECASE)
_DOI_LEAD = re.compile(r"(?:\bdoi:?\s*|https?://(?:dx\.)?doi\.org/)+$", re.IGNORECASE)
_PMID = re.compile(r"\bPMID:?\s?(\d{1,9})", re.IGNORECASE)
_TAIL = re.compile(
    r"\[(?:CrossRef|PubMed|Google Scholar|PMC free article|DOI)[^\]]*\]|\bPMC(?:ID)?:?\s?\w+"
    r"|\bPMID:?\s?\d+"
    r"|(?:\s?\|?\s?\b(?:CrossRef|PubMed|Google Scholar|View Article|Abstract|Full Text))+\s*$"
    r"|\bdoi:?\s*$|https?://\S+|(?<![^\W\d_]\s)\bAvailable (?:online|at|from):?.*$"
    r"|\bPublished Online First\b:?|\bEpub\b.*$",
    re.IGNORECASE,
)

_CAP = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶŁĽĻŃŇŅŌŐŒŔŘŚŠŞȘŤȚŪŮŰŲŴŶŸŹŽŻ"
_WORD = rf"(?:(?:{'|'.join(sorted(PARTICLES))})\s|d['’]|l['’])*[{_CAP}][\w'’′‐-]*"
_FAMILY = rf"{_WORD}(?:\s{_WORD}){{0,3}}?"
_SUFFIX = r"(?:,?\s(?:Jr|Sr|II|III|IV|2nd|3rd)\.?)?"
_CLOSE = rf"[{_CAP}](?:[‐-]?[{_CAP}a-z]?[{_CAP}]?){{0,3}}(?<![a-z])"  # "S", "JT", "MDA", "J-P"
_DOTTED = rf"(?:[{_CAP}](?:[a-z]|[‐-][{_CAP}])?\.[\s‐-]?){{1,4}}"
_VANCOUVER = re.compile(rf"{_FAMILY}\s{_CLOSE}{_SUFFIX}(?=[,.;:+]|\s(?:and|&|et al|\()|\s\(|$)")
_COMMA_DOTTED = re.compile(rf"{_FAMILY},\s{_DOTTED}{_SUFFIX}")
_SPACE_DOTTED = re.compile(rf"{_FAMILY}\s{_DOTTED}{_SUFFIX}(?=[,;]|\s?(?:and|&|et al|\())")
_DOTTED_FIRST = re.compile(rf"{_DOTTED}\s?{_FAMILY}{_SUFFIX}(?=[,.;]|\s(?:and|&|et al))")
_AUTHOR_STYLES = (_COMMA_DOTTED, _SPACE_DOTTED, _VANCOUVER, _DOTTED_FIRST)
_LOOSE = re.compile(
    rf"[^\W\d_][\w'’′ .-]{{1,40}}?\s{_CLOSE}(?=[,;])"
)  # "van 't Veer L", "delange W"
_SEPARATOR = re.compile(r"\s?(?:[,;]\s*)?(?:(?:and|&|\.\.\.|…)\s+)?")
_ET_AL = re.compile(
    r"\+\s?\d+ more\b\.?|[,;]?\s?\*?et al\b\.?\*?|[,;]?\s?and others\b", re.IGNORECASE
)
_BODY = re.compile(r"[A-ZÀ-Þ][^.?!\d()]{3,120}")

_Y = r"(?:1[89]|20)\d\d"
_EARLY_YEAR = re.compile(
    rf"\s*[,.]?\s*\(?(?P<year>{_Y})[a-z]?(?:,\s[^)]{{0,20}})?(?:\)|(?<!\()(?=\.?\s[{_CAP}]|\.\s))[.,:]?\s*"
)
_ANCHORS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"[\s.,]\*{{0,2}}(?P<year>{_Y})[a-z]?\*{{0,2}}(?:\s[A-Z][a-z]{{2,8}}(?:[-–][A-Z][a-z]{{2}})?(?:\s\d{{1,2}})?)?\s?;",
        rf",?\s\*{{0,2}}\d{{1,4}}\*{{0,2}}\s?(?:\([^()]{{1,12}}\)\s?)?(?:,\s?(?:Article\s)?[\w–-]{{1,18}}\s?)?\((?P<year>{_Y})[a-z]?\)",
        rf"[\s.,]\*{{2}}(?P<year>{_Y})[a-z]?\*{{2}}",
        rf"[\s.,](?P<year>{_Y})[a-z]?(?=,\s\*?\d|:\s?\w|\s\w{{3}}\s\d{{1,2}}[:;])",
        rf"[\s.,(](?P<year>{_Y})[a-z]?(?=[).\s]*$)",
        rf"\((?P<year>{_Y})[a-z]?\)",
        rf"[\s.,](?P<year>{_Y})[a-z]?(?=[.,;\s])",
    )
)
_VOLUME = re.compile(
    r"[,.]?\s\*{0,2}(?:vol\.?\s)?\d{1,5}\*{0,2}(?:\s?[(:,;–-]|\s*$|\.).*$", re.IGNORECASE
)
_MARKED_JOURNAL = re.compile(r"(?<=[.?!\"”])\s+[*_](?P<journal>[^*_]{2,200})[*_]")
_BREAK = re.compile(r"(?:\.[\"”’]?|[?!][\"”’]?)\s+")
_QUOTED = re.compile(r"[“\"](?P<title>[^“”\"]{8,400})[”\"],?\s+")
_ANY_YEAR = re.compile(rf"\b({_Y})\b")
_AFTER_JOURNAL = re.compile(rf",\s(?:vol\.|no\.|pp?\.|article|\d|{_Y})|\s\(|\s\d", re.IGNORECASE)
_LOWER_OK = frozenset("of and the in for on an a de la et und der & to".split())
_MAX_JOURNAL_WORDS = 12
_MAX_LONG_NAME = 20
_MAX_RAW = 5000


@dataclass(frozen=True, slots=True)
class _Source:
    """Where a work appeared."""

    title: str | None
    journal: str | None
    year: int | None


def parse(raw: str) -> Reference:
    """One entry, as printed, in its parts; never raises. Works in time linear in its length."""
    text = raw[:_MAX_RAW].replace("\\_", "_")
    number = _NUMBER.match(text)
    body = text[number.end() :] if number else text.strip()
    again = _NUMBER.match(body) if number else None
    if number and again and again["number"] == number["number"]:  # by the list, and in the entry
        body = body[again.end() :]
    doi, body = _take_doi(body)
    pmid = _PMID.search(body)
    body = _TAIL.sub(" ", body).strip()
    people, rest = _authors(body)
    early = _EARLY_YEAR.match(rest)
    if early and len(re.findall(r"[^\W\d_]{2,}", rest[early.end() :])) >= 3:
        source = _after_year(rest[early.end() :], int(early["year"]))
    else:
        source = _before_year(rest.lstrip(" .,:;"), _DOTTED_FIRST.match(body) is not None)
    return Reference(
        raw=raw,
        number=int(number["number"]) if number else None,
        authors=people,
        title=source.title,
        journal=source.journal,
        year=source.year,
        doi=doi,
        pmid=pmid[1] if pmid else None,
    )


# ── identifiers ─────────────────────────────────────────────────────────────────────────────


def _take_doi(body: str) -> tuple[str | None, str]:
    """The DOI of an entry, and the entry without it; brackets inside a DOI stay."""
    found = _DOI.search(body)
    if not found:
        return None, body
    doi = found[0]
    while doi and (doi[-1] in ".,;:*\"'”’>|" or _unopened(doi)):
        doi = doi[:-1]
    before = _DOI_LEAD.sub("", body[: found.start()]).rstrip(" (<[")
    return doi, f"{before} {body[found.start() + len(doi) :].lstrip('.,;)]>* ')}".strip()


def _unopened(doi: str) -> bool:
    pairs = {")": "(", "]": "[", "}": "{"}
    return doi[-1] in pairs and doi.count(doi[-1]) > doi.count(pairs[doi[-1]])


# ── authors ─────────────────────────────────────────────────────────────────────────────────


def _authors(body: str) -> tuple[tuple[str, ...], str]:
    """The authors at the head of an entry (without "et al"), and what follows them."""
    people: list[str] = []
    at = 0
    while found := _author_at(body, at):
        people.append(found[0].strip())
        at = found.end()
        more = _ET_AL.match(body, at)
        if more:
            at = more.end()
            break
        gap = _SEPARATOR.match(body, at)
        if not gap or not gap[0].strip():
            break
        if not _author_at(body, gap.end()) and not _ET_AL.match(body, gap.end()):
            odd = _LOOSE.match(body, gap.end())
            if not odd or not _goes_on(body, odd.end()):
                break
            people.append(odd[0].strip())
            gap = _SEPARATOR.match(body, odd.end()) or gap
        at = gap.end()
        if more := _ET_AL.match(body, at):
            at = more.end()
            break
    if people:
        return tuple(people), body[at:]
    return _group(body)


def _goes_on(body: str, at: int) -> bool:
    """Whether another author follows, after a comma."""
    gap = _SEPARATOR.match(body, at)
    return gap is not None and _author_at(body, gap.end()) is not None


def _author_at(body: str, at: int) -> re.Match[str] | None:
    return next((found for style in _AUTHOR_STYLES if (found := style.match(body, at))), None)


def _group(body: str) -> tuple[tuple[str, ...], str]:
    """A body as author ("World Health Organization."), or nobody."""
    found = _BODY.match(body)
    follows = body[found.end() : found.end() + 2] if found else ""
    words = found[0].split() if found else []
    long = [word for word in words if len(word) > 3]
    is_name = long and all(word[0].isupper() for word in long) and len(words) > 1
    if found and is_name and follows[:1] in {".", "("} and body[found.end() + 1 :].strip():
        return (found[0].strip(" ,"),), body[found.end() :]
    alone = re.match(rf"(?P<name>{_FAMILY}),?\s(?=\({_Y})", body)
    return ((alone["name"],), body[alone.end() :]) if alone else ((), body)


# ── title, journal, year ────────────────────────────────────────────────────────────────────


def _after_year(rest: str, year: int) -> _Source:
    """APA and Harvard: the year has gone before, the journal ends where its volume begins."""
    marked = _MARKED_JOURNAL.search(rest)
    if marked:
        journal = _clean(_VOLUME.sub("", marked["journal"])).rstrip(",")
        return _Source(_clean(rest[: marked.start()]), journal, year)
    breaks = [found for found in _BREAK.finditer(rest)]
    for found in breaks:
        journal = _clean(_VOLUME.sub("", rest[found.end() :]))
        if _is_journal(journal):
            return _Source(_clean(rest[: found.start() + 1]), journal, year)
    for found in reversed(breaks):
        volume = _VOLUME.search(rest, found.end())
        if volume and _is_long_name(rest[found.end() : volume.start()]):
            name = _clean(rest[found.end() : volume.start()])
            return _Source(_clean(rest[: found.start() + 1]), name, year)
    head = rest[: breaks[0].start() + 1] if breaks else rest
    return _Source(_clean(head) or None, None, year)


def _quoted(rest: str, quoted: re.Match[str]) -> _Source:
    """IEEE and Hindawi: the title in quotation marks, then the journal up to its volume."""
    after = rest[quoted.end() :]
    dates = _ANY_YEAR.findall(after)
    journal = _clean(_AFTER_JOURNAL.split(after.removeprefix("in "), maxsplit=1)[0])
    named = journal if len(journal.split()) <= _MAX_JOURNAL_WORDS else ""
    return _Source(_clean(quoted["title"]), named or None, int(dates[-1]) if dates else None)


def _before_year(rest: str, comma_style: bool) -> _Source:
    """Vancouver and the rest: title, journal, then year and volume."""
    if quoted := _QUOTED.match(rest):
        return _quoted(rest, quoted)
    marked = _MARKED_JOURNAL.search(rest)
    after_title = marked.end() - 1 if marked else 0
    anchor = _anchor(rest, after_title)
    year = int(anchor["year"]) if anchor else None
    if marked:
        return _Source(_clean(rest[: marked.start()]), _clean(marked["journal"]), year)
    head = rest[: anchor.start()] if anchor else rest
    head = _VOLUME.sub("", head) if not anchor else head
    if comma_style and ", " in head:
        title, journal = head.rsplit(", ", 1)
        if _is_journal(_clean(journal)):
            return _Source(_clean(title), _clean(journal), year)
    for found in _BREAK.finditer(head):
        journal = _clean(head[found.end() :])
        if _is_journal(journal):
            return _Source(_clean(head[: found.start() + 1]), journal, year)
    *_, last = [None, *_BREAK.finditer(head)]
    if last and anchor and anchor[0].endswith(";") and _is_long_name(head[last.end() :]):
        return _Source(_clean(head[: last.start() + 1]), _clean(head[last.end() :]), year)
    first = _BREAK.search(head)
    title = head[: first.start() + 1] if first else head
    return _Source(_clean(title) or None, None, year)


def _anchor(rest: str, at: int) -> re.Match[str] | None:
    for pattern in _ANCHORS:
        matches = list(pattern.finditer(rest, at))
        if matches:
            return matches[-1]
    return None


def _is_journal(name: str) -> bool:
    """Whether a name reads as a journal's: few words, all but the small ones with a capital."""
    words = name.replace("&", "and").split()
    if not 1 <= len(words) <= _MAX_JOURNAL_WORDS or not name[0].isalpha():
        return False
    return all(
        word.strip("(:,").casefold() in _LOWER_OK or not word.strip("(:,-–")[:1].islower()
        for word in words
    )


def _is_long_name(name: str) -> bool:
    """Whether what stands right before a volume may be a journal's name in small letters."""
    words = _clean(name).split()
    return 1 <= len(words) <= _MAX_LONG_NAME and words[0][0].isupper()


def _clean(part: str) -> str:
    """A title or journal without markup and its final stop (a question mark stays)."""
    bare = " ".join(part.replace("*", "").split())
    return bare.strip(' _"“”').rstrip(".,;: ").strip('"“”')
