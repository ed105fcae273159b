"""A reference list as the layout has it, cut and joined into one piece an entry."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from index import references
from index.layout import Piece, join, part
from index.records import BlockKind

_NUMBERED = re.compile(
    r"(?!\((?:1[89]|20)\d\d[a-z]?\))\W{0,3}(?P<number>\d{1,4})[\].)\u2002\u2003\t ]{1,3}\s*(?=\S)"
)
_INNER = re.compile(r"(?<=[\w.)\]/>*?])\s+(?=\[?(?P<number>\d{1,4})(?:\.|\]|\))\s+\S)")
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d[a-z]?\b")
_INITIALS = re.compile(
    r"^\W{0,3}(?:\d{1,4}[.)\]\s]+)?[^.\d]{0,400}?(?:\b[A-ZÀ-ÞŁŠŽ]{1,4}\b|[A-Z]\.)|\bet al\b"
)
_IDENTIFIER = re.compile(r"\b10\.\d{4,9}/|\bdoi\b|\bPMID\b|https?://", re.IGNORECASE)
_COMPLETE = re.compile(
    r"\b10\.\d{4,9}/\S+$|\bPMID:?\s?\d+\W*$|(?:1[89]|20)\d\d\b.*\d\W*$", re.IGNORECASE
)
_CARRIES_ON = re.compile(
    r"(?:doi\b|https?://|10\.\d{4,9}/|PMID|PMCID|\[|Available|Accessed|[a-z(&,])"
)
_LINKS = re.compile(
    r"(?:\W*\b(?:CrossRef|PubMed|Google Scholar|View Article|Abstract|Full Text|PDF|Medline))+\W*",
    re.IGNORECASE,
)
"""What web pages put under an entry."""
_MAX_SKIPPED = 5  # numbers that a damaged list may leave out
_MAX_ENTRY = 3000
_FORWARD = 40  # pieces that are looked through for the next number


def entries(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces of a reference section as entries; what follows the list is `OTHER`.

    A numbered list is followed by its numbers, so that entries may share a piece or span several.
    """
    pieces = _with_links(pieces)
    first = next((_number(piece.text) for piece in pieces if _number(piece.text)), None)
    starting = sum(_number(piece.text) is not None for piece in pieces)
    if first is not None and (first == 1 or starting >= len(pieces) / 2):
        return list(_numbered(pieces, first))
    return list(_unnumbered(pieces))


def _with_links(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, each row of links joined to the one above it."""
    joined: list[Piece] = []
    for piece in pieces:
        if joined and _LINKS.fullmatch(piece.text):
            joined[-1] = join([joined[-1], piece])
        else:
            joined.append(piece)
    return joined


def is_entry(text: str) -> bool:
    """Whether a piece looks like an entry: it names people by initials, and a year or a DOI."""
    if len(text) > _MAX_ENTRY or len(text.split()) < 5:
        return False
    dated = _YEAR.search(text) or _IDENTIFIER.search(text)
    return bool(dated and _INITIALS.search(text[:500]))


def begins_entry(text: str) -> bool:
    """Whether a text begins as an entry without a number does, with its authors."""
    return is_entry(text) and bool(references.parse(text).authors)


def _number(text: str) -> int | None:
    found = _NUMBERED.match(text)
    return int(found["number"]) if found else None


def _numbered(pieces: Sequence[Piece], first: int) -> Iterator[Piece]:
    expected = first
    last: Piece | None = None
    ended = False
    for at, piece in enumerate(pieces):
        if ended:
            yield replace(piece, kind=BlockKind.OTHER)
            continue
        number = _number(piece.text)
        if number is not None and expected <= number <= expected + _MAX_SKIPPED:
            if last:
                yield last
            *whole, last = _cut(piece, number)
            yield from whole
            expected = number + len(whole) + 1
        elif last and _belongs(last.text, piece.text):
            *whole, last = _cut(join([last, piece]), expected - 1)
            yield from whole
            expected += len(whole)
        elif _comes_later(pieces[at + 1 : at + 1 + _FORWARD], expected):
            yield replace(piece, kind=BlockKind.OTHER)
        else:
            if last:
                yield last
            last, ended = None, True
            yield replace(piece, kind=BlockKind.OTHER)
    if last:
        yield last


def _cut(piece: Piece, number: int) -> list[Piece]:
    """A piece that begins with entry `number`, cut where the entries after it begin."""
    cuts = [0]
    for found in _INNER.finditer(piece.text, 1):
        if int(found["number"]) != number + len(cuts):
            continue
        if _YEAR.search(piece.text, cuts[-1], found.start()):
            cuts.append(found.end())
    return [
        replace(part(piece, start, end), kind=BlockKind.REFERENCE)
        for start, end in zip(cuts, [*cuts[1:], len(piece.text)], strict=True)
    ]


def _belongs(entry: str, text: str) -> bool:
    """Whether a piece without a number runs on from the entry before it."""
    if len(entry) + len(text) > _MAX_ENTRY:
        return False
    return bool(_CARRIES_ON.match(text)) or not _COMPLETE.search(entry)


def _comes_later(pieces: Sequence[Piece], expected: int) -> bool:
    """Whether the list goes on, be it after numbers that are left out."""
    near = range(expected, expected + _MAX_SKIPPED + 1)
    return any(_number(piece.text) in near for piece in pieces)


def _unnumbered(pieces: Sequence[Piece]) -> Iterator[Piece]:
    fitting = [at for at, piece in enumerate(pieces) if is_entry(piece.text)]
    end = fitting[-1] + 1 if fitting else 0
    last: Piece | None = None
    for at, piece in enumerate(pieces):
        if is_entry(piece.text) and not (
            last and _CARRIES_ON.match(piece.text) and not _COMPLETE.search(last.text)
        ):
            if last:
                yield last
            last = replace(piece, kind=BlockKind.REFERENCE)
        elif last and at <= end and _belongs(last.text, piece.text):
            last = replace(join([last, piece]), kind=BlockKind.REFERENCE)
        else:
            if last:
                yield last
                last = None
            kind = BlockKind.REFERENCE if at < end else BlockKind.OTHER
            yield replace(piece, kind=kind)
    if last:
        yield last
