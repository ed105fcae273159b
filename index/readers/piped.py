"""Tables that a plain text sets between bars, "| a | b |", as copies of web pages do."""

import re
from collections.abc import Sequence
from itertools import groupby

_ROW = re.compile(r"\s*\|.*\|\s*")
_NO_WORD = re.compile(r"[\s|:+=-]*")  # what parts the names of columns from the rows, or nothing
_BAR = re.compile(r"(?<!\\)\|")
_FEWEST = 2  # lines that make a table


def tabbed(text: str) -> str:
    """A text whose rows between bars have their cells parted by tabs, as far as columns show.

    Where cells that span rows or columns were lost, rows differ in their number of cells, and no
    cell can be told by the name above it: such rows keep their bars, as rows of one cell do.
    """
    if text.count("|") < 2 * _FEWEST:
        return text
    kept: list[str] = []
    for within, group in groupby(text.split("\n"), key=is_row):
        lines = list(group)
        if within and len(lines) >= _FEWEST:
            lines = _rows([line for line in lines if not _NO_WORD.fullmatch(line)])
        kept += lines
    return "\n".join(kept)


def is_row(line: str) -> bool:
    """Whether a line stands between bars."""
    return _ROW.fullmatch(line) is not None


def _rows(lines: Sequence[str]) -> list[str]:
    rows = [[cell.strip() for cell in _BAR.split(line.strip()[1:-1])] for line in lines]
    if len({len(cells) for cells in rows if len(cells) > 1}) != 1:
        return list(lines)
    return [
        "\t".join(cells) if any(cells[1:]) else line
        for cells, line in zip(rows, lines, strict=True)
    ]
