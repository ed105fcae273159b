"""DOCX: paragraphs and tables in document order, headings by style, lists with their numbers."""

import io
import itertools
from typing import TYPE_CHECKING

from index.errors import UnreadableSource
from index.headings import has_shape, is_known
from index.limits import Limits
from index.readers.docx_numbers import Numbering
from index.readers.docx_text import W, is_bold, paragraph_text
from index.readers.inline import LINE_END
from index.readers.pieces import Pieces, squeeze
from index.readers.tables import Cell, span, table_rows
from index.readers.zip_check import check_archive
from index.records import BlockKind, Extract, Metadata

if TYPE_CHECKING:
    from docx.document import Document
    from lxml.etree import _Element

_NOTES = ("footnotes", "endnotes")
_NAMED = 2  # names of sections set bold, in a file whose headings have no style
_TRANSPARENT = frozenset({W + "sdt", W + "sdtContent", W + "customXml", W + "ins", W + "smartTag"})


def read(data: bytes, name: str, limits: Limits) -> Extract:
    """Headings, paragraphs, list items, tables and notes of a Word file.

    Raises:
        UnreadableSource: it is damaged, protected by a password, or expands beyond measure.
    """
    check_archive(data, name, limits)
    document = _open(data, name)
    reader = _Body(document, name, limits)
    try:
        reader.read(document.element.body)
        reader.add_notes()
    except (KeyError, ValueError, AttributeError, TypeError, IndexError) as error:
        # python-docx meets attributes and parts that a damaged file lacks with any of these.
        raise _damaged(name, error) from None
    title = reader.title or reader.pieces.promote_title()
    # The file's own properties are left out: templates and converters leave strangers' names there.
    return reader.pieces.extract("docx", Metadata(title=title))


def _open(data: bytes, name: str) -> "Document":
    import zipfile
    import zlib

    import docx
    from docx.opc.exceptions import OpcError
    from lxml.etree import LxmlError

    try:
        return docx.Document(io.BytesIO(data))
    except (
        OpcError,
        LxmlError,
        zipfile.BadZipFile,
        zlib.error,
        KeyError,
        ValueError,
        AttributeError,
        TypeError,
        IndexError,
        NotImplementedError,
        RuntimeError,
        EOFError,
        OSError,
        AssertionError,
        RecursionError,
    ) as error:
        raise _damaged(name, error) from None


def _damaged(name: str, error: Exception) -> UnreadableSource:
    reason = f"{type(error).__name__}: {error}"[:200]
    return UnreadableSource(
        f"{name}: a damaged Word file ({reason}); open it in Word and save anew"
    )


class _Body:
    """One pass over the body."""

    def __init__(self, document: "Document", name: str, limits: Limits) -> None:
        self.pieces = Pieces(name, limits)
        self.title: str | None = None
        self._all_bold = False
        self._level = 0  # of the last heading that has its style
        self._document = document
        self._name = name
        self._limits = limits
        self._numbering = Numbering(document)
        self._levels = _heading_levels(document)

    def read(self, parent: "_Element", depth: int = 0) -> None:
        """Add every paragraph and table in an element, in order."""
        if depth > self._limits.depth:
            raise UnreadableSource(f"{self._name}: nested deeper than {self._limits.depth}")
        if depth == 0:
            self._all_bold = self._are_all_bold()
        for child in parent:
            if child.tag == W + "p":
                self._paragraph(child)
            elif child.tag == W + "tbl":
                self._table(child)
            elif child.tag in _TRANSPARENT:
                self.read(child, depth + 1)

    def _paragraph(self, paragraph: "_Element") -> None:
        text = squeeze(paragraph_text(paragraph))
        if not text:
            return
        style = _style_id(paragraph)
        level = self._levels.get(style or "", None)
        number = self._numbering.next(paragraph, style)
        if level == 0:
            self.title = self.title or text
            self.pieces.add(text, BlockKind.FRONT)
        elif level is not None:
            self.pieces.add(text, BlockKind.HEADING, level=level)
            self._level = level
        elif style is not None and "caption" in style.lower():
            is_table = text.lower().startswith("table")
            self.pieces.add(text, BlockKind.TABLE_TITLE if is_table else BlockKind.CAPTION)
        elif self._is_heading(paragraph, text):
            self.pieces.add(text, BlockKind.HEADING, level=self._level + 1 if self._level else None)
        else:
            self.pieces.add(f"{number} {text}" if number else text, BlockKind.PARAGRAPH)

    def _is_heading(self, paragraph: "_Element", text: str) -> bool:
        """Whether a paragraph without a heading's style is one: all bold, below one that has it.

        Where no heading has its style, names of sections have to be among the bold ones.
        """
        return (self._level > 0 or self._all_bold) and has_shape(text) and is_bold(paragraph)

    def _are_all_bold(self) -> bool:
        """Whether headings are set bold and have no style."""
        paragraphs = list(self._document.element.body.iter(W + "p"))
        if any(self._levels.get(_style_id(at) or "") for at in paragraphs):
            return False
        named = (at for at in paragraphs if is_bold(at) and is_known(paragraph_text(at)))
        return sum(1 for _ in itertools.islice(named, _NAMED)) == _NAMED

    def _table(self, table: "_Element") -> None:
        rows = [self._row(row) for row in table.iter(W + "tr")]
        if sum(len(row) for row in rows) == 1:  # a box around text
            for cell in table.iter(W + "tc"):
                self.read(cell, 1)
            return
        for line in table_rows(_merged(rows), self._name, self._limits):
            self.pieces.add(line, BlockKind.TABLE_ROW)

    def _row(self, row: "_Element") -> list[tuple[Cell, bool]]:
        header = row.find(f"{W}trPr/{W}tblHeader") is not None
        cells = []
        for cell in row.iterchildren(W + "tc"):
            text = LINE_END.join(paragraph_text(at) for at in cell.iter(W + "p"))
            columns = cell.find(f"{W}tcPr/{W}gridSpan")
            merge = cell.find(f"{W}tcPr/{W}vMerge")
            wide = span(columns.get(W + "val"), 1000) if columns is not None else 1
            goes_on = merge is not None and merge.get(W + "val") != "restart"
            cells.append((Cell(squeeze(text), wide, 1, header), goes_on))
        return cells

    def add_notes(self) -> None:
        """Foot- and endnotes, numbered as the text refers to them."""
        for part in self._document.part.package.iter_parts():
            kind = str(part.partname).rpartition("/")[2].removesuffix(".xml")
            if kind in _NOTES:
                for number, note in enumerate(_notes(part.blob), 1):
                    paragraphs = note.iter(W + "p")
                    text = squeeze(" ".join(paragraph_text(at) for at in paragraphs))
                    if text:
                        self.pieces.add(f"{number}. {text}", BlockKind.PARAGRAPH)


def _notes(blob: bytes) -> list["_Element"]:
    """The notes of a part, less the separators that Word keeps among them."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(blob, parser)
    except etree.LxmlError as error:
        raise ValueError(str(error)) from error
    return [note for note in root if note.get(W + "type") in {None, "normal"}]


def _merged(rows: list[list[tuple[Cell, bool]]]) -> list[list[Cell]]:
    """Cells that go on downwards take the text of the one above them."""
    above: dict[int, str] = {}
    table: list[list[Cell]] = []
    for row in rows:
        cells, column = [], 0
        for cell, goes_on in row:
            text = above.get(column, "") if goes_on else cell.text
            above[column] = text
            cells.append(Cell(text, cell.colspan, 1, cell.header))
            column += cell.colspan
        table.append(cells)
    return table


def _style_id(paragraph: "_Element") -> str | None:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return style.get(W + "val") if style is not None else None


def _heading_levels(document: "Document") -> dict[str, int]:
    """Style id -> heading level from 1; 0 for the title's; by outline level or by name."""
    parents: dict[str, str] = {}
    levels: dict[str, int] = {}
    for style in document.styles.element.iter(W + "style"):
        key = style.get(W + "styleId") or ""
        based = style.find(W + "basedOn")
        if based is not None:
            parents[key] = based.get(W + "val") or ""
        level = _own_level(style)
        if level is not None:
            levels[key] = level
    for key in parents:
        at, steps = key, 0
        while at not in levels and at in parents and steps < 20:
            at, steps = parents[at], steps + 1
        if at in levels:
            levels[key] = levels[at]
    return levels


def _own_level(style: "_Element") -> int | None:
    name_tag = style.find(W + "name")
    name = ((name_tag.get(W + "val") if name_tag is not None else "") or "").lower()
    if name == "title":
        return 0
    head, _, digit = name.rpartition(" ")
    if head == "heading" and digit.isascii() and digit.isdigit():
        return max(1, min(int(digit[:2]), 9))
    outline = style.find(f"{W}pPr/{W}outlineLvl")
    value = (outline.get(W + "val") if outline is not None else None) or ""
    return int(value) + 1 if value.isascii() and value.isdigit() and int(value[:3]) < 9 else None
