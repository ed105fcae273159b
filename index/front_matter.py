"""What stands before a paper's text: where it ends, and the title, people and imprint in it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from index.authors import listed_people
from index.layout import Piece
from index.paragraphs import is_finished
from index.records import BlockKind
from index.section_names import Role, is_labelled, role_of, run_in

FREE = frozenset({None, BlockKind.PARAGRAPH})
"""Kinds that leave open what a piece is."""

_FRONT_LIKE = re.compile(
    r"\W{0,3}(?:these authors|(?:[\w*]+ ){0,4}contributed equally|both authors contributed"
    r"|\*?\s?correspond(?:ence|ing)|e-?mail\b|tel\b[.:]|orcid\b|open access|present address"
    r"|[^.]{2,40} et al\.,? [^.]{5,80}\((?:19|20)\d\d\),? \d{1,4}:\w{1,8}$"
    r"|(?:received|accepted|published|available online|copyright|citation|edited|reviewed)\b"
    r"(?: online| on| by)?\s?[:\d©]|doi\b|https?://|pmc?id\b|©|author information|academic editor"
    r"|full list of author"
    r"|this (?:article is|is an open[- ]access article) (?:an open[- ]access article )?"
    r"(?:distributed|licensed|published)\b"
    r"|(?:\d{1,2}\s?|[⁰¹²³⁴⁵⁶⁷⁸⁹]+\s?|\^\{[^}]*\}\s?)?"
    r"(?:department|institute|school|division|faculty|laboratory|centre|center) (?:of|for)\b"
    r"|(?:\d{1,2}\s?|[⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜ]+\s?|\^\{[^}]*\}\s?)[A-Z][^.;]{0,200}\b(?:University|Hospital|Institute"
    r"|College|Academy|Centre|Center|School|Faculty|Laborator(?:y|ies))\b)",
    re.IGNORECASE,
)
_LABEL_LINE = re.compile(
    r"(?:(?:mini|systematic|narrative|invited|literature)[ -]?)?(?:review|original|research|short"
    r"|case|open|article|brief|letter|editorial|commentary|perspective|opinion|r e v i e w)\b"
    r"(?: (?:article|research|paper|report|communication|access|full text))*(?: (?:open access))?",
    re.IGNORECASE,
)
_SPACED_LABEL = re.compile(
    r"(?:research|review|original|case|short|brief|methodology|study|commentary|editorial)*"
    r"(?:article|paper|report|communication|protocol)?(?:openaccess)?"
)
_AFFILIATED = re.compile(r"[^\W\d_](?:,?\^\{[^{}]{1,12}\}|[⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉ])")
_TITLE_WORDS = 4
_IMPRINT = re.compile(
    r"\b(?:1[89]|20)\d\d\b.{0,20}[;:]\s?\d|\bdoi\b|https?://|\bISSN\b|©", re.IGNORECASE
)
_VERBS = re.compile(
    r"\b(?:is|are|was|were|has|have|had|been|we|that|which|this|these|can|may|by|with|to)\b",
    re.IGNORECASE,
)
_DOI = re.compile(r"\b10\.\d{4,9}/[^\s\"<>;,]+")
_PUBLISHED = re.compile(
    r"(?:published|©|copyright|\(c\)|accepted|available online|citation)[^.;]{0,60}?"
    r"\b((?:19|20)\d\d)\b"
    r"|\b((?:19|20)\d\d)\b[^.;]{0,12};\s?\d",
    re.IGNORECASE,
)
_PROSE_WORDS, _FEW_WORDS = 25, 10
_MAX_LINE = 2000  # characters of a line that are looked at
_MAX_FRONT = 40  # pieces; a paper's front is not longer
_LINES_TO_AUTHORS = 6


def front_end(pieces: Sequence[Piece]) -> int:
    """How many pieces stand before the abstract or the body; 0 where nothing shows a front."""
    titled = False
    for at, piece in enumerate(pieces[:_MAX_FRONT]):
        role = role_of(piece.text)
        if role not in {None, Role.FRONT} and piece.kind in {*FREE, BlockKind.HEADING}:
            return at
        if piece.kind is BlockKind.HEADING and role is None:
            if titled:
                return at
            titled = True
        if piece.kind in FREE and (is_prose(piece.text) or is_labelled(piece.text)):
            return at
    return 0


def with_title_found(pieces: Sequence[Piece], title: str | None) -> tuple[list[Piece], str | None]:
    """The pieces and the title, in a text whose headings a converter gave all one level.

    Then a journal's name and "Edited by" are headings as the title is, which is the longest of
    those before the abstract. All of them are front matter.
    """
    found = list(pieces)
    end = next((at for at, piece in enumerate(pieces[:_MAX_FRONT]) if _begins_text(piece)), 0)
    before = [at for at, piece in enumerate(pieces[:end]) if piece.kind is BlockKind.HEADING]
    titles = [at for at in before if may_be_title(pieces[at].text)]
    if title or len(before) < 2 or not titles or not _is_flat(pieces):
        return found, title
    for at in before:
        found[at] = replace(pieces[at], kind=BlockKind.FRONT, level=None)
    return found, max((pieces[at].text for at in titles), key=len)


def _begins_text(piece: Piece) -> bool:
    """Whether a piece is the heading of a known section, or running text."""
    if piece.kind is BlockKind.HEADING:
        return role_of(piece.text) not in {None, Role.FRONT}
    return piece.kind in FREE and is_prose(piece.text)


def _is_flat(pieces: Sequence[Piece]) -> bool:
    """Whether all headings have one level, and some name sections of a paper."""
    headings = [piece for piece in pieces if piece.kind is BlockKind.HEADING]
    levels = {piece.level for piece in headings}
    return len(levels) == 1 and None not in levels and any(role_of(p.text) for p in headings)


def without_front_headings(pieces: Sequence[Piece], title: str | None) -> list[Piece]:
    """The pieces, what a front page sets as big as headings made front matter.

    The paper's own title (told again on a second page), its kind ("Original article"), the line of
    its authors.
    """
    named = " ".join((title or "").casefold().split())
    found = list(pieces)
    for at, piece in enumerate(pieces):
        if piece.kind is not BlockKind.HEADING or role_of(piece.text) is not None:
            continue
        again = len(named.split()) >= _TITLE_WORDS and " ".join(piece.text.casefold().split()) in {
            named,
            f"{named}.",
        }
        if again or (at < _MAX_FRONT and (is_label(piece.text) or is_people(piece.text))):
            found[at] = replace(piece, kind=BlockKind.FRONT, level=None)
    return found


def is_label(line: str) -> bool:
    """Whether a line gives a paper's kind, its letters spaced out or not."""
    if _LABEL_LINE.fullmatch(line.strip()):
        return True
    words = line.split()
    single = sum(len(word) <= 3 for word in words)
    letters = "".join(char for char in line.casefold() if char.isalpha())
    return single * 2 > len(words) and bool(_SPACED_LABEL.fullmatch(letters))


def is_people(line: str) -> bool:
    """Whether a line lists authors with the raised marks of their affiliations."""
    return len(_AFFILIATED.findall(line, 0, _MAX_LINE)) > 1 and bool(listed_people(line))


def is_prose(text: str) -> bool:
    """Whether a piece is running text, not a title, a list of names or an address."""
    words = len(text.split())
    if words < _FEW_WORDS or is_front_like(text):
        return False
    verbs = len(_VERBS.findall(text, 0, _MAX_LINE))
    if words < _PROSE_WORDS:  # two short sentences, as notes begin
        return verbs >= 2 and text.count(". ") == 1 and text.endswith(".")
    return verbs >= 3 and (is_finished(text) or words > 2 * _PROSE_WORDS)


def is_front_like(text: str) -> bool:
    """Whether a piece begins as affiliations, correspondence, dates and imprints do."""
    return bool(_FRONT_LIKE.match(text)) or is_people(text)


def title_and_authors(
    front: Sequence[Piece], title: str | None = None
) -> tuple[str | None, tuple[str, ...]]:
    """What the front matter gives as the paper's title, and the people of a line after it.

    Where the `title` is known, that is its line; where it stands in none, the first line may be the
    people.
    """
    lines = [piece.text for piece in front]
    known = (at for at, line in enumerate(lines) if title and line == title)
    first = next((at for at, line in enumerate(lines) if may_be_title(line)), None)
    people = _people_after(lines, next(known, first)) or _people_after(lines, first)
    if not people and title and first is not None and lines[first].casefold() != title.casefold():
        above = listed_people(lines[first])
        people = above if len(above) > 1 else ()
    return None if first is None else lines[first], people


def _people_after(lines: Sequence[str], title: int | None) -> tuple[str, ...]:
    """The people of the first line after a title that lists some."""
    after = 0 if title is None else title + 1
    listed = (listed_people(line) for line in lines[after : after + _LINES_TO_AUTHORS])
    return next((found for found in listed if found), ())


_BARS = re.compile(r"\s+[|•·]\s+")


def may_be_title(line: str) -> bool:
    """Whether a line of the front can name the paper: no label, address, date or imprint."""
    if len(line.split()) < 3 or len(line) > 400:
        return False
    return not (_IMPRINT.search(line) or is_beside(line))


def is_beside(line: str) -> bool:
    """Whether a line of the front tells about the paper: its kind, people, dates, addresses."""
    parts = _BARS.split(line)  # "Review | Open access | Published: 14 March 2024"
    return run_in(line) is not None or any(is_label(part) or is_front_like(part) for part in parts)


def imprint(front: Sequence[Piece]) -> tuple[str | None, int | None]:
    """The DOI and the year of publication where the front matter prints them."""
    doi = year = None
    for piece in front:
        line = piece.text[:_MAX_LINE]
        found_doi = _DOI.search(line)
        found_year = _PUBLISHED.search(line)
        doi = doi or (found_doi[0].rstrip(".)") if found_doi else None)
        year = year or (int(found_year[1] or found_year[2]) if found_year else None)
    return doi, year
