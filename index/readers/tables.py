"""Cells with spans to plain rows, for every format that marks tables."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from index.errors import UnreadableSource
from index.limits import Limits
from index.long_rows import LINE
from index.readers.inline import LINE_END
from index.readers.pieces import squeeze

_MAX_COLSPAN = 1000  # as in the HTML standard
_MAX_ROWSPAN = 65534
_LONG_CELL = 120  # characters; in a shorter one a line ends for want of room
_LINE_ENDS = re.compile(rf"\s*{LINE_END}[\s{LINE_END}]*")


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell; `header` where the format says so."""

    text: str
    colspan: int = 1
    rowspan: int = 1
    header: bool = False


def span(value: str | None, most: int = _MAX_ROWSPAN) -> int:
    """A span attribute as a number from 1 to `most`."""
    digits = (value or "").strip()
    if not digits.isascii() or not digits.isdigit():
        return 1
    return max(1, min(int(digits[:9]), most))


def table_rows(table: Sequence[Sequence[Cell]], name: str, limits: Limits) -> list[str]:
    """One line a row, cells parted by tabs.

    A cell that spans rows is repeated in each, so that a row can be read alone; one that spans
    columns stands in the first of them. Header rows are joined into one, column by column. A table
    that was set in halves side by side becomes a long one.

    Raises:
        UnreadableSource: the spans blow the table up beyond `limits.table_cells`.
    """
    grid, headers = _grid(table, name, limits)
    if headers > 1:
        grid = [_joined(grid[:headers]), *grid[headers:]]
    if headers:
        grid = _stacked(grid)
    lines = ["\t".join(row).rstrip() for row in grid]
    return [line for line in lines if line.strip()]


def _grid(
    table: Sequence[Sequence[Cell]], name: str, limits: Limits
) -> tuple[list[list[str]], int]:
    grid: list[list[str]] = []
    waiting: dict[int, tuple[int, str]] = {}  # column -> rows left, text
    headers, size = 0, 0
    for number, cells in enumerate(table):
        is_header = bool(cells) and all(cell.header for cell in cells) and headers == number
        headers += is_header
        row = _row(cells, waiting, is_header)
        size += len(row)
        if size > limits.table_cells:
            raise UnreadableSource(
                f"{name}: a table has more than {limits.table_cells:,} cells; export it differently"
            )
        grid.append(row)
    return grid, headers if headers < len(grid) else 0


def _row(cells: Sequence[Cell], waiting: dict[int, tuple[int, str]], is_header: bool) -> list[str]:
    row: list[str] = []

    def take_waiting() -> None:
        while len(row) in waiting:
            column = len(row)
            left, text = waiting.pop(column)
            if left > 1:
                waiting[column] = (left - 1, text)
            row.append(text)

    for cell in cells:
        take_waiting()
        text = _one_line(cell.text)
        for offset in range(min(cell.colspan, _MAX_COLSPAN)):
            shown = text if offset == 0 or is_header else ""
            if cell.rowspan > 1:
                waiting[len(row)] = (cell.rowspan - 1, shown)
            row.append(shown)
    take_waiting()
    return row


def _one_line(text: str) -> str:
    """A cell's text on one line; in a long one each line's end is kept, as a wide space."""
    text = squeeze(text.replace("\t", " ")).strip(f" {LINE_END}")
    return _LINE_ENDS.sub(LINE if len(text) > _LONG_CELL else " ", text)


def _joined(rows: Sequence[Sequence[str]]) -> list[str]:
    """Column names over several rows as one: "Survival" over "HR" gives "Survival HR"."""
    names: list[str] = []
    for column in range(max(len(row) for row in rows)):
        parts = [row[column] for row in rows if column < len(row)]
        names.append(" ".join(part for part in dict.fromkeys(parts) if part))
    return names


def _stacked(grid: list[list[str]]) -> list[list[str]]:
    """A table whose columns come again side by side ("miRNA, P, miRNA, P"), part below part."""
    names = [name.casefold() for name in grid[0]]
    width = next((at for at in range(1, len(names)) if names[at] == names[0]), 0)
    halves = len(names) // width if width > 1 else 0
    if halves < 2 or not all(names) or names != names[:width] * halves:
        return grid
    parts = (
        row[at : at + width]
        for at in range(0, len(names), width)
        for row in grid[1:]
        if any(row[at : at + width])
    )
    return [grid[0][:width], *parts]
