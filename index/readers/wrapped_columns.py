"""Two columns side by side on the same lines, as exports that keep a page's layout print them.

They are read one after the other, page by page, between the lines that run across both.
"""

import itertools
import re
from collections import Counter
from collections.abc import Sequence

_GAP = re.compile(r"(?<=\S) {2,}(?=\S)")
_FEWEST = 10  # lines of a page that show the second column
_RUNS_ON = 0.2  # of the lines of a column cut a sentence before a small letter; a table's do not
_LEAST_LEFT = 20  # characters before the second column


def unfolded(text: str) -> str:
    """A text with the columns of each page one after the other.

    Where one page shows by its prose where the second column begins, pages that have a column there
    have it too, be they lists of references.
    """
    pages = [page.split("\n") for page in text.split("\f")]
    columns = [_column(page) for page in pages]
    shown = {
        column
        for page, column in zip(pages, columns, strict=True)
        if column and all(map(_is_prose, zip(*_halves(page, column), strict=True)))
    }
    if not shown:
        return text
    return "\f".join(
        "\n".join(_unfolded(page, column) if column in shown else page)
        for page, column in zip(pages, columns, strict=True)
    )


def _column(lines: list[str]) -> int:
    """Where most lines of a page go on behind a gap; 0 where few do."""
    starts = Counter(found.end() for line in lines for found in _GAP.finditer(line))
    column, count = max(starts.items(), key=lambda item: item[1], default=(0, 0))
    return column if count >= _FEWEST and column >= _LEAST_LEFT else 0


def _is_across(line: str, column: int) -> bool:
    return line[column - 2 : column].strip() != ""


def _halves(lines: list[str], column: int) -> list[tuple[str, str]]:
    return [
        (line[:column].rstrip(), line[column:].strip())
        for line in lines
        if not _is_across(line, column)
    ]


def _unfolded(lines: list[str], column: int) -> list[str]:
    out: list[str] = []
    for whole, group in itertools.groupby(lines, key=lambda line: _is_across(line, column)):
        places = list(group)
        if whole:
            out += places
        else:
            for side in zip(*_halves(places, column), strict=True):
                out += "\n".join(side).strip("\n").split("\n")  # no line of their edges is empty
    return out


def _is_prose(column: Sequence[str]) -> bool:
    """Whether the lines of a column run on from one to the next."""
    lines = [line.strip() for line in column if line.strip()]
    cut = sum(b[0].islower() and a[-1] not in ".?!:;" for a, b in itertools.pairwise(lines))
    return cut > _RUNS_ON * len(lines)
