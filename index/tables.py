"""Tables and captions: told from prose by their labels, their columns named, their place found."""

import re
from collections.abc import Sequence
from dataclasses import replace

from index.layout import Piece
from index.records import BlockKind
from index.section_names import Role, role_of

_LABEL = re.compile(
    r"(?P<extra>Supplement(?:ary|al)\s|Suppl?\.?\s|Extended Data\s|Additional\s)?"
    r"(?P<kind>Table|TABLE|Figure|FIGURE|Fig\.?|FIG\.?|Scheme|Box|Chart)\s?"
    r"(?P<number>S?\d{1,3}|[IVXL]{1,6})(?![\w-])\s?(?:[.:|–—-]\s?)?\s*"
)
_NOTE = re.compile(r"(?:Foot)?[Nn]otes?\b\s?[:.]|[*†‡§¶]\s?\S|[a-f]\s?[A-Z(]")
_LISTING = re.compile(r"(?:List of )?[Aa]bbreviations?(?: used)?\s?[:.]")
_FREE = frozenset({None, BlockKind.PARAGRAPH})
_MAY_CAPTION = frozenset(  # pages mark captions as headings too, "Figure 1. The cells"
    {None, BlockKind.PARAGRAPH, BlockKind.CAPTION, BlockKind.TABLE_TITLE, BlockKind.HEADING}
)
_TITLE = 8  # characters after a label that make a caption of a heading
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50}
_MAX_HEADER_WORDS = 8
_LOOSE_CELLS, _LONGEST_CELL = 8, 80  # lines in a row under a table's title, characters of each
_FULL_KIND = {"fig": "Figure", "figure": "Figure", "table": "Table"}


def label_of(text: str) -> tuple[str, int] | None:
    """The label that a caption begins with, "Table 1" for "Table I", and where its text begins.

    None for prose such as "Table 1 shows ...", where a small letter follows.
    """
    found = _LABEL.match(text)
    if not found:
        return None
    rest = text[found.end() : found.end() + 1]
    if rest.islower() or rest in {",", ")", ";"}:
        return None
    return _normal(found), found.end()


def labels_in(text: str) -> list[str]:
    """The labels that a paragraph refers to, "(Table 1)" or "Figs. 1 and 2", in order."""
    return [_normal(found) for found in _LABEL.finditer(text)]


def _normal(found: re.Match[str]) -> str:
    kind = found["kind"].rstrip(".").casefold()
    number = found["number"]
    if number[0] in _ROMAN:
        number = str(_from_roman(number))
    extra = "Supplementary " if found["extra"] else ""
    return f"{extra}{_FULL_KIND.get(kind, kind.capitalize())} {number}"


def _from_roman(number: str) -> int:
    values = [_ROMAN[char] for char in number]
    return sum(
        -value if any(later > value for later in values[at + 1 : at + 2]) else value
        for at, value in enumerate(values)
    )


def mark(pieces: Sequence[Piece]) -> list[Piece]:
    """Give tables and captions their kinds, labels and columns; other pieces stay as they are."""
    captioned = [_as_caption(piece, pieces, at) for at, piece in enumerate(pieces)]
    return _with_columns(_labelled(_with_loose_cells(captioned)))


def _as_caption(piece: Piece, pieces: Sequence[Piece], at: int) -> Piece:
    if piece.kind not in _MAY_CAPTION:
        return piece
    found = label_of(piece.text)
    if not found or (piece.kind is BlockKind.HEADING and len(piece.text) - found[1] < _TITLE):
        return piece
    label = found[0]
    before_row = at + 1 < len(pieces) and pieces[at + 1].kind is BlockKind.TABLE_ROW
    is_table = "Table" in label or before_row
    given = piece.kind in {BlockKind.CAPTION, BlockKind.TABLE_TITLE}
    kind = piece.kind if given else BlockKind.TABLE_TITLE if is_table else BlockKind.CAPTION
    return replace(piece, kind=kind, label=label, level=None)


def _with_loose_cells(pieces: Sequence[Piece]) -> list[Piece]:
    """The cells of a table that came out of its page one by one, each a row of its own.

    As paragraphs they would be joined to sentences that nobody wrote.
    """
    marked = list(pieces)
    for at, piece in enumerate(marked):
        if piece.kind is not BlockKind.TABLE_TITLE or not piece.label:
            continue
        end = at + 1
        while end < len(marked) and _is_loose_cell(marked[end]):
            end += 1
        if end - at > _LOOSE_CELLS:
            for cell in range(at + 1, end):
                marked[cell] = replace(marked[cell], kind=BlockKind.TABLE_ROW)
    return marked


def _is_loose_cell(piece: Piece) -> bool:
    """Whether a line can be a cell: short, and no sentence."""
    return (
        piece.kind in _FREE
        and len(piece.text) <= _LONGEST_CELL
        and not piece.text.rstrip().endswith((".", ":", ";"))
        and label_of(piece.text) is None
        and role_of(piece.text) in {None, Role.REFERENCES}  # "Reference" heads a column, too
    )


def _labelled(pieces: Sequence[Piece]) -> list[Piece]:
    """Rows, titles apart from their label, and notes below a table get the table's label."""
    marked = list(pieces)
    label: str | None = None
    below = False  # whether a table's last row has just gone by
    for at, piece in enumerate(marked):
        if piece.kind is BlockKind.TABLE_TITLE and piece.label:
            label = piece.label
        elif piece.kind in {BlockKind.TABLE_ROW, BlockKind.TABLE_TITLE}:
            marked[at] = replace(piece, label=label)
        elif label and _titles_rows(marked, at):
            marked[at] = replace(piece, kind=BlockKind.TABLE_TITLE, label=label)
        elif below and piece.kind in _FREE and _NOTE.match(piece.text):
            marked[at] = replace(piece, kind=BlockKind.CAPTION, label=label)
        elif piece.kind is BlockKind.CAPTION and not piece.label:
            marked[at] = replace(piece, label=label)
        elif below and piece.kind in _FREE and _LISTING.match(piece.text):
            marked[at] = replace(piece, kind=BlockKind.ABBREVIATIONS, label=label)
        elif piece.kind is not BlockKind.CAPTION:
            label, below = None, False
        below = below or piece.kind is BlockKind.TABLE_ROW
    return marked


def _titles_rows(pieces: Sequence[Piece], at: int) -> bool:
    """Whether a short line stands between a bare table label and the table's rows."""
    if not 0 < at < len(pieces) - 1 or len(pieces[at].text) > 300:
        return False
    before, after = pieces[at - 1], pieces[at + 1]
    bare = before.kind is BlockKind.TABLE_TITLE and len(before.text) < 20
    return (
        bare
        and after.kind is BlockKind.TABLE_ROW
        and pieces[at].kind in {None, BlockKind.PARAGRAPH}
    )


def _with_columns(pieces: Sequence[Piece]) -> list[Piece]:
    marked = list(pieces)
    at = 0
    while at < len(marked):
        end = at
        while end < len(marked) and marked[end].kind is BlockKind.TABLE_ROW:
            end += 1
        if end - at > 1 and _is_header(marked[at].text, marked[at + 1 : end]):
            header = tuple(cell.strip() for cell in marked[at].text.split("\t"))
            marked[at] = replace(marked[at], kind=BlockKind.TABLE_TITLE)
            for row in range(at + 1, end):
                marked[row] = replace(marked[row], columns=columns(header, marked[row].text))
        at = max(end, at + 1)
    return marked


def _is_header(text: str, rows: Sequence[Piece]) -> bool:
    """Whether a first row names columns: short cells in words, over rows that say more."""
    cells = [cell.strip() for cell in text.split("\t")]
    named = [cell for cell in cells if cell]
    if len(named) < 2 or any(len(cell.split()) > _MAX_HEADER_WORDS for cell in named):
        return False
    if sum(any(char.isalpha() for char in cell) for cell in named) < len(named) / 2:
        return False
    typical = sorted(len(row.text) for row in rows)[len(rows) // 2]
    numbers = sum(cell[:1].isdigit() for cell in named)
    corner = len(text) - len(text.lstrip("\t"))  # empty cells above the names of rows
    whole = len(named) == len(cells) - corner
    return numbers <= len(named) / 2 and (len(text) <= max(typical, 40) or whole)


def columns(header: tuple[str, ...], row: str) -> tuple[str, ...]:
    """The column names of a row's cells; () where the header does not fit them.

    One name too few is taken for an empty corner above the row names. A header cell that fuses
    two columns is kept as printed: what it fuses is fused in the rows too, or it would not fit.
    """
    n_cells = len(row.split("\t"))
    if n_cells == 1:
        return ()
    if n_cells == len(header) + 1:
        return ("", *header)
    return header[:n_cells] if n_cells <= len(header) else ()
