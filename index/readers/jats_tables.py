"""Tables and captions of JATS: XHTML tables and the CALS (OASIS) kind alike."""

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from index.limits import Limits
from index.readers.tables import Cell, span, table_rows
from index.readers.tree import local
from index.records import BlockKind

if TYPE_CHECKING:
    from lxml.etree import _Element

Inline = Callable[["_Element"], str]

_ENDS = ".?!:;"
_FILE = re.compile(
    r"\((?:[\d.]+ [KM]B )?[A-Z]{2,4}X?\d?\)"
)  # "(PDF)", under what is kept in a file of its own


def caption_text(element: "_Element", inline: Inline) -> str:
    """Label, title and text of a figure or table, as printed: "Figure 1. Title. Text"."""
    parts: list[str] = []
    for child in element:
        if local(child) == "label":
            parts.append(inline(child))
        elif local(child) == "caption":
            title = " ".join(inline(at) for at in child if local(at) == "title")
            told = [inline(at) for at in child if local(at) == "p"]
            rest = " ".join(text for text in told if not _FILE.fullmatch(text.strip()))
            if title and rest and title[-1] not in _ENDS:
                title += "."
            parts.extend((title, rest))
    return " ".join(part for part in parts if part)


def wrapped_table(
    wrap: "_Element", inline: Inline, name: str, limits: Limits
) -> Iterator[tuple[str, BlockKind]]:
    """Title, rows and notes of a `table-wrap`, in order."""
    yield caption_text(wrap, inline), BlockKind.TABLE_TITLE
    for table in (at for at in wrap.iter() if local(at) in {"table", "tgroup"}):
        for line in table_rows(list(_rows(table, inline)), name, limits):
            yield line, BlockKind.TABLE_ROW
    for foot in (at for at in wrap if local(at) == "table-wrap-foot"):
        for note in foot:
            if local(note):
                yield inline(note), BlockKind.CAPTION


def _rows(table: "_Element", inline: Inline) -> Iterator[list[Cell]]:
    if any(local(at) == "tgroup" for at in table):
        return  # an OASIS table around its groups
    for row in (at for at in table.iter() if local(at) in {"tr", "row"}):
        head = any(local(up) == "thead" for up in row.iterancestors())
        cells = [
            Cell(
                inline(at),
                _columns(at, table),
                _height(at),
                head or local(at) == "th",
            )
            for at in row
            if local(at) in {"td", "th", "entry"}
        ]
        yield cells


def _columns(cell: "_Element", table: "_Element") -> int:
    if local(cell) != "entry":
        return span(cell.get("colspan"), 1000)
    names = [at.get("colname") or "" for at in table if local(at) == "colspec"]
    first, last = cell.get("namest") or "", cell.get("nameend") or ""
    if first in names and last in names:
        return max(1, names.index(last) - names.index(first) + 1)
    return 1


def _height(cell: "_Element") -> int:
    if local(cell) == "entry":
        more = cell.get("morerows") or "0"
        return span(more) + 1 if more.isdecimal() and int(more[:6]) else 1
    return span(cell.get("rowspan"))
