"""The reading order of a page: columns found by their gutters, and what spans them in between.

A gutter is a place where many rows have a gap, with much text on both sides. Boxes that cross it
(title, abstract, wide tables and captions) cut the page into bands; within a band the left column
is read before the right one, each in the same way, so that three columns work as two do.
"""

import bisect
import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from index.readers.pdf_lines import Fragment, joined

_LEAST_GUTTER = 0.8  # of the text size
_LEAST_ROWS = 4
_MOST_LINES = 4000  # of a page that is looked at so; more are a drawing
_MOST_PLACES = 60
_MOST_TEXT = 12.0  # points; the titles' size says nothing of the gutter
_ROW_SHARE = 0.3  # of the lines on the left end before it
_SIDE_SHARE = 0.12  # of the region's width of text on either side
_CROSSES = 1.5  # points into the gutter on both sides: it spans
_SAME_GUTTER = 10.0  # points
_MOST_DEPTH = 5
_THIN_BAND = 3.5  # of the size: less stands between the lines of one paragraph
_LAST = 8  # boxes of a zone whose paragraphs may end below it
_NEXT_LINE = 1.7  # of the size
_ALIKE = 0.04
_ALIGNED = 2.0  # points
_NUMBER = re.compile(r"\[?\d{1,3}[.\])]?")
_LONGEST_NUMBER = 5  # glyphs
_ROW = 0.3  # of the size: fragments of one row


@dataclass(slots=True, eq=False)
class Box:
    """Something on the page that is read as a whole: a fragment of a line, or a table."""

    x0: float
    x1: float
    top: float
    bottom: float
    fragment: Fragment | None = None
    rows: tuple[str, ...] = ()  # of a table


@dataclass(slots=True)
class Column:
    """Lines that stand below each other, from the top; `left` and `right` are its edges."""

    lines: list[Box]
    left: float
    right: float


def boxed(fragment: Fragment) -> Box:
    """A fragment with its extent."""
    base, size = fragment.base, fragment.size
    return Box(fragment.x0, fragment.x1, base + 0.75 * size, base - 0.25 * size, fragment)


def columns(boxes: Sequence[Box]) -> list[Column]:
    """The page's columns in reading order; lines of a column are put together from fragments."""
    return _merged([_column(part) for part in _ordered(list(boxes), 0)])


def _ordered(boxes: list[Box], depth: int, known: float | None = None) -> list[list[Box]]:
    """Boxes by column; `known` is a gutter that has been tried already."""
    gutter = _gutter(boxes) if depth < _MOST_DEPTH else None
    if gutter is None or (known is not None and abs(gutter - known) < _SAME_GUTTER):
        return [boxes] if boxes else []
    across = [box for box in boxes if box.x0 < gutter - _CROSSES and box.x1 > gutter + _CROSSES]
    across.sort(key=lambda box: -box.top)
    crossing = set(map(id, across))
    rest = [box for box in boxes if id(box) not in crossing]
    parts: list[list[Box]] = []
    zone: list[Box] = []
    for band, wall in _bands(rest, across):
        beside = band if wall is not None and _is_thin(zone, wall) else _tails(band, zone, gutter)
        zone.extend(beside)
        taken = set(map(id, beside))
        columned = [box for box in band if id(box) not in taken]
        if columned:
            parts.extend(_ordered(zone, depth + 1, gutter))
            zone = []
            left = [box for box in columned if box.x0 + box.x1 < 2 * gutter]
            right = [box for box in columned if box.x0 + box.x1 >= 2 * gutter]
            parts.extend(_ordered(left, depth + 1))
            parts.extend(_ordered(right, depth + 1))
        if wall is not None:
            zone.append(wall)
    return [*parts, *_ordered(zone, depth + 1, gutter)]


def _bands(rest: list[Box], across: list[Box]) -> list[tuple[list[Box], Box | None]]:
    """What stands above each spanning box (and below the one before), with that box."""
    waiting = sorted(rest, key=lambda box: -(box.top + box.bottom))
    bands: list[tuple[list[Box], Box | None]] = []
    at = 0
    for wall in across:
        middle = (wall.top + wall.bottom) / 2
        start = at
        while at < len(waiting) and (waiting[at].top + waiting[at].bottom) / 2 > middle:
            at += 1
        bands.append((waiting[start:at], wall))
    bands.append((waiting[at:], None))
    return bands


def _is_thin(zone: list[Box], wall: Box) -> bool:
    """Whether what stands between two spanning boxes is no columns, but belongs with them."""
    if not zone or wall.fragment is None:
        return False
    return min(box.bottom for box in zone) - wall.top < _THIN_BAND * wall.fragment.size


def _tails(band: list[Box], zone: list[Box], gutter: float) -> list[Box]:
    """The last lines of the zone's paragraphs: directly below one of its lines, set alike.

    One line each; more only while the columns have not begun on the other side of the gutter.
    """
    lines = [box for box in zone[-_LAST:] if box.fragment is not None]
    if not lines:
        return []
    tops = [
        max((box.top for box in band if (box.x0 + box.x1 < 2 * gutter) is side), default=0.0)
        for side in (True, False)
    ]
    found: list[Box] = []
    for box in sorted(band, key=lambda at: -at.top):
        before = [above for above in lines if _goes_on(above, box)]
        if before and (box.bottom >= min(tops) or any(above not in found for above in before)):
            found.append(box)
            lines.append(box)
    return found


def _goes_on(above: Box, box: Box) -> bool:
    """Whether a line is the next one of a paragraph, by its place and size."""
    if above.fragment is None or box.fragment is None:
        return False
    size = above.fragment.size
    alike = abs(box.fragment.size - size) < _ALIKE * size and abs(box.x0 - above.x0) < _ALIGNED
    return alike and 0 < above.bottom - box.bottom < _NEXT_LINE * size


def _gutter(boxes: Sequence[Box]) -> float | None:
    """Where the columns part; None for a single column."""
    lines = [box for box in boxes if box.fragment is not None and not _is_number(box)]
    if not 2 * _LEAST_ROWS <= len(lines) <= _MOST_LINES:
        return None
    left = min(box.x0 for box in lines)
    right = max(box.x1 for box in lines)
    votes, crossed = _votes(lines, left, right), _crossings(lines, left, right)
    total = sum(box.x1 - box.x0 for box in lines)
    places = [at for at, count in enumerate(votes) if count >= _LEAST_ROWS]
    for place in sorted(places, key=lambda at: crossed[at] - votes[at])[:_MOST_PLACES]:
        x = left + place + 0.5
        before = [box for box in lines if box.x1 <= x + _CROSSES]
        after = [box for box in lines if box.x0 >= x - _CROSSES]
        widths = [sum(box.x1 - box.x0 for box in side) for side in (before, after)]
        if min(widths) < _SIDE_SHARE * total:
            continue
        top, bottom = max(box.top for box in after), min(box.bottom for box in after)
        beside = {
            round(box.bottom) for box in before if bottom <= (box.top + box.bottom) / 2 <= top
        }
        if votes[place] >= _ROW_SHARE * len(beside):
            return x
    return None


def _is_number(box: Box) -> bool:
    """Whether it is but the number of a list's entry: the gap after it parts no columns."""
    fragment = box.fragment
    if fragment is None or len(fragment.glyphs) > _LONGEST_NUMBER:
        return False
    return _NUMBER.fullmatch(fragment.text) is not None


def _votes(lines: Sequence[Box], left: float, right: float) -> list[int]:
    """For every point of the width, how many lines have a gap there before the next one."""
    change = [0] * (int(right - left) + 3)
    ordered = sorted(lines, key=lambda box: -box.top)
    tallest = max(box.top - box.bottom for box in lines)
    tops = [-box.top for box in ordered]
    for box in ordered:
        first = bisect.bisect_left(tops, -box.top - tallest)
        last = bisect.bisect_right(tops, -box.bottom)
        starts = [
            other.x0
            for other in ordered[first:last]
            if other.bottom < box.top and other.x0 >= box.x1 - _CROSSES
        ]
        nearest = min(starts, default=None)
        size = box.fragment.size if box.fragment else 0.0
        if nearest is not None and nearest - box.x1 >= _LEAST_GUTTER * min(size, _MOST_TEXT):
            change[int(box.x1 - left) + 1] += 1
            change[int(nearest - left)] -= 1
    return list(itertools.accumulate(change))


def _crossings(lines: Sequence[Box], left: float, right: float) -> list[int]:
    """For every point of the width, how many lines run through it."""
    change = [0] * (int(right - left) + 3)
    for box in lines:
        change[int(box.x0 - left)] += 1
        change[int(box.x1 - left) + 1] -= 1
    return list(itertools.accumulate(change))


def _column(boxes: list[Box]) -> Column:
    """Fragments of the same baseline as one line each, from the top."""
    lines: list[Box] = []
    for row in _baselines(boxes):
        parts = [box.fragment for box in row if box.fragment is not None]
        lines.append(boxed(joined(parts)) if len(parts) == len(row) > 1 else row[0])
        if len(parts) != len(row):
            lines.extend(row[1:])
    lines.sort(key=lambda box: -box.top)
    return Column(lines, min(box.x0 for box in boxes), max(box.x1 for box in boxes))


def _baselines(boxes: Sequence[Box]) -> list[list[Box]]:
    rows: list[list[Box]] = []
    for box in sorted(boxes, key=lambda at: -at.bottom):
        size = box.fragment.size if box.fragment else 0.0
        if rows and rows[-1][-1].bottom - box.bottom < _ROW * size and rows[-1][0].fragment:
            rows[-1].append(box)
        else:
            rows.append([box])
    return rows


def _merged(found: list[Column]) -> list[Column]:
    """Empty columns left out."""
    return [column for column in found if column.lines]
