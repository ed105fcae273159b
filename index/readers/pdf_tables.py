"""Tables of a page by their rules: two or more horizontal lines of the same extent, rows between.

Cells are told by the columns of white that run through all rows; a row whose first cell is empty
goes on with the one above it.
"""

import itertools
import statistics
from collections.abc import Sequence

from index.readers.pdf_glyphs import Rule
from index.readers.pdf_lines import Fragment, joined
from index.readers.pdf_order import Box

_SAME_EXTENT = 4.0  # points
_LEAST_GAP = 0.7  # of the text size, between two cells
_LEAST_ROWS = 2
_LEAST_CELLS = 2
_HEADER = 2.0  # of the text size, between the first rule and the header's baseline at most
_ALIGNED = 3.0  # points
_LEAST_LINES = 8  # of a column of text
_FLUSH = 2.0  # points
_OVERHANG = 6.0  # points that text may stand out of its rules


def table_boxes(fragments: Sequence[Fragment], rules: Sequence[Rule]) -> list[Box]:
    """The ruled tables of a page; their fragments are those inside the boxes."""
    found: list[Box] = []
    for group in _same_extent(rules):
        for top, bottom in _stretches(group, fragments):
            top = _with_header(fragments, group[0], top, bottom)
            inside = within(fragments, group[0].x0, group[0].x1, top, bottom)
            if _is_justified(inside):
                continue
            lines = [rule.y for rule in group if bottom < rule.y < top]
            rows = _table_rows(inside, lines)
            if len(rows) >= _LEAST_ROWS:
                x0, x1 = min(at.x0 for at in inside), max(at.x1 for at in inside)
                found.append(
                    Box(min(x0, group[0].x0), max(x1, group[0].x1), top, bottom, rows=rows)
                )
    return found


def _with_header(fragments: Sequence[Fragment], rule: Rule, top: float, bottom: float) -> float:
    """The table's top, raised above a header row that stands over its first rule."""
    inside = within(fragments, rule.x0, rule.x1, top, bottom)
    size = statistics.median(at.size for at in inside)
    above = within(fragments, rule.x0, rule.x1, top + _HEADER * size, top)
    starts = _columns(_rows(inside))
    row = _rows(above)[-1] if above else []
    aligned = sum(any(abs(at.x0 - x) < _ALIGNED for x in starts) for at in row)
    if len(row) < _LEAST_CELLS or aligned < len(row):
        return top
    return max(at.base + at.size for at in row)


def within(
    fragments: Sequence[Fragment], x0: float, x1: float, top: float, bottom: float
) -> list[Fragment]:
    """The fragments inside a rectangle."""
    return [
        at
        for at in fragments
        if bottom < at.base < top and at.x0 >= x0 - _OVERHANG and at.x1 <= x1 + _OVERHANG
    ]


def _same_extent(rules: Sequence[Rule]) -> list[list[Rule]]:
    """Rules grouped by where they begin and end, each group from the top."""
    groups: list[list[Rule]] = []
    for rule in rules:
        for group in groups:
            if (
                abs(group[0].x0 - rule.x0) < _SAME_EXTENT
                and abs(group[0].x1 - rule.x1) < _SAME_EXTENT
            ):
                group.append(rule)
                break
        else:
            groups.append([rule])
    return [group for group in groups if len(group) > 1]


def _stretches(group: Sequence[Rule], fragments: Sequence[Fragment]) -> list[tuple[float, float]]:
    """From a rule to the last one that a table's rows connect it with."""
    stretches: list[tuple[float, float]] = []
    for above, below in itertools.pairwise(group):
        inside = within(fragments, above.x0, above.x1, above.y, below.y)
        if not inside or not _is_tabular(inside):
            continue
        if stretches and abs(stretches[-1][1] - above.y) < 0.1:
            stretches[-1] = (stretches[-1][0], below.y)
        else:
            stretches.append((above.y, below.y))
    return stretches


def _is_justified(inside: Sequence[Fragment]) -> bool:
    """Whether it is two columns of text between the rules of boxes: lines that end flush."""
    starts = _columns(_rows(inside))
    if len(starts) != 2:
        return False
    sides = [
        [at for at in inside if (at.x0 + 1.0 >= starts[1]) is right] for right in (True, False)
    ]
    return all(len(side) >= _LEAST_LINES and _ends_flush(side) for side in sides)


def _ends_flush(lines: Sequence[Fragment]) -> bool:
    edge = max(at.x1 for at in lines)
    return sum(edge - at.x1 < _FLUSH for at in lines) * 2 > len(lines)


def _is_tabular(inside: Sequence[Fragment]) -> bool:
    """Whether rows have cells: most have a wide gap, as running text has not."""
    rows = _rows(inside)
    return sum(len(row) >= _LEAST_CELLS for row in rows) * 2 >= len(rows)


def _rows(inside: Sequence[Fragment]) -> list[list[Fragment]]:
    rows: list[list[Fragment]] = []
    for fragment in sorted(inside, key=lambda at: -at.base):
        if rows and rows[-1][0].base - fragment.base < 0.4 * fragment.size:
            rows[-1].append(fragment)
        else:
            rows.append([fragment])
    return [sorted(row, key=lambda at: at.x0) for row in rows]


def _table_rows(inside: Sequence[Fragment], rules: Sequence[float]) -> tuple[str, ...]:
    """The rows as lines of tab-separated cells."""
    rows = _rows(inside)
    starts = _columns(rows)
    if len(starts) < _LEAST_CELLS:
        return ()
    cells: list[list[list[Fragment]]] = []
    pitch = _pitch(rows)
    before: float | None = None
    for row in rows:
        placed = _cells(row, starts)
        ruled = before is not None and any(row[0].base < y < before for y in rules)
        apart = before is not None and before - row[0].base > 1.5 * pitch
        if cells and not placed[0] and not ruled and not apart:
            for cell, more in zip(cells[-1], placed, strict=True):
                cell.extend(more)
        else:
            cells.append(placed)
        before = row[0].base
    return tuple("\t".join(_cell_text(cell) for cell in row).rstrip() for row in cells)


def _pitch(rows: Sequence[Sequence[Fragment]]) -> float:
    steps = [a[0].base - b[0].base for a, b in itertools.pairwise(rows)]
    return statistics.median(steps) if steps else 0.0


def _columns(rows: Sequence[Sequence[Fragment]]) -> list[float]:
    """Where columns begin: after each gap that no row of several cells fills."""
    spans = sorted((at.x0, at.x1) for row in rows if len(row) > 1 for at in row)
    starts: list[float] = []
    end = float("-inf")
    size = statistics.median(at.size for row in rows for at in row)
    for x0, x1 in spans:
        if x0 > end + _LEAST_GAP * size or not starts:
            starts.append(x0)
        end = max(end, x1)
    return starts


def _cells(row: Sequence[Fragment], starts: Sequence[float]) -> list[list[Fragment]]:
    cells: list[list[Fragment]] = [[] for _ in starts]
    for fragment in row:
        column = sum(start <= fragment.x0 + 1.0 for start in starts) - 1
        cells[max(column, 0)].append(fragment)
    return cells


def _cell_text(parts: Sequence[Fragment]) -> str:
    """A cell's lines as one text, hyphens at line ends kept: names in cells have their own."""
    lines = _rows(parts)
    return " ".join(joined(line).text for line in lines)
