"""Running heads and feet, and page numbers: what the edges of pages repeat.

Lines at a page's edge are compared with other pages' after digits are made alike. Lines that no
other page repeats go too when they stand exactly where removed ones stand on other pages (the
authors' names on even pages, say).
"""

import re
from collections.abc import Sequence

from index.readers.pdf_lines import Fragment

_EDGE = 0.17  # of the page's height, at the top and at the bottom
_DEPTH = 4  # rows of the edge that are looked at
_SAME_PLACE = 4.0  # points
_MOST_CHARACTERS = 160
_WORD = re.compile(r"[^\W\d_]{2}")  # "22." begins the entries of lists, page after page
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"\W*(?:(?:page|p\.)\s*)?(?:\d{1,6}|[ivxlc]{1,7}|e\d{1,6}|S\d{1,4})"
    r"(?:\s*(?:of|/|\||–|-)\s*\d{1,6})?\W*",
    re.IGNORECASE,
)

Page = tuple[Sequence[Fragment], float]  # fragments, height


def margin_lines(pages: Sequence[Page]) -> list[set[int]]:
    """For every page, the ids of the fragments that belong to its running head or foot."""
    edges = [_edges(fragments, height) for fragments, height in pages]
    seen: dict[tuple[str, str], set[int]] = {}
    for number, rows_of in enumerate(edges):
        for side, rows in rows_of.items():
            for fragment in (one for row in rows for one in row):
                seen.setdefault((side, _key(fragment.text)), set()).add(number)
    repeated = {key for key, numbers in seen.items() if len(numbers) > 1}
    removed: list[set[int]] = []
    places: set[tuple[str, int]] = set()
    for rows_of in edges:
        gone: set[int] = set()
        for side, rows in rows_of.items():
            for row in _outermost(rows, side, repeated):
                gone.update(map(id, row))
                places.update((side, round(at.base)) for at in row)
        removed.append(gone)
    for gone, rows_of in zip(removed, edges, strict=True):
        for side, rows in rows_of.items():
            gone.update(_in_place(rows, side, places))
    return removed


def _edges(fragments: Sequence[Fragment], height: float) -> dict[str, list[list[Fragment]]]:
    """The outermost rows of a page's top and bottom, from the edge inwards."""
    top = [at for at in fragments if at.base > (1 - _EDGE) * height]
    bottom = [at for at in fragments if at.base < _EDGE * height]
    return {
        "top": _rows(sorted(top, key=lambda at: -at.base))[:_DEPTH],
        "bottom": _rows(sorted(bottom, key=lambda at: at.base))[:_DEPTH],
    }


def _rows(ordered: Sequence[Fragment]) -> list[list[Fragment]]:
    rows: list[list[Fragment]] = []
    for fragment in ordered:
        if rows and abs(rows[-1][0].base - fragment.base) < _SAME_PLACE:
            rows[-1].append(fragment)
        else:
            rows.append([fragment])
    return rows


def _outermost(
    rows: Sequence[list[Fragment]], side: str, repeated: set[tuple[str, str]]
) -> list[list[Fragment]]:
    """Rows from the edge inwards, while each is repeated or a page number."""
    found = []
    for row in rows:
        known = [(side, _key(at.text)) in repeated and bool(_WORD.search(at.text)) for at in row]
        numbers = [bool(_PAGE_NUMBER.fullmatch(at.text)) for at in row]
        short = sum(len(at.text) for at in row) <= _MOST_CHARACTERS
        if not short or not (any(known) or all(numbers)):
            break
        found.append(row)
    return found


def _in_place(rows: Sequence[list[Fragment]], side: str, places: set[tuple[str, int]]) -> set[int]:
    """The outermost row, when removed rows of other pages stand at its height."""
    gone: set[int] = set()
    for row in rows[:1]:
        near = any((side, round(row[0].base) + step) in places for step in (-1, 0, 1))
        if near and sum(len(at.text) for at in row) <= _MOST_CHARACTERS:
            gone.update(map(id, row))
    return gone


def _key(text: str) -> str:
    return _DIGITS.sub("#", " ".join(text.split())).casefold()
