"""The tables of a document: what stands above their rows, and the rows as they are read."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from assistant.lists.told import Told, read
from index.records import Block, BlockKind, Document


@dataclass(frozen=True, slots=True)
class Table:
    """One table of a document: its title and row of headings, and its rows as they are read."""

    document: Document
    above: tuple[Block, ...]
    rows: tuple[Told, ...]

    @property
    def title(self) -> str:
        """What stands above its rows: "Table I The roles of ..."."""
        return " ".join(self.document.text[block.start : block.end] for block in self.above)

    @property
    def caption(self) -> str:
        """Its title alone, without the row of headings."""
        blocks = [block for block in self.above if block is not self.headings]
        return " ".join(self.document.text[block.start : block.end] for block in blocks)

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of its columns, of those that any row fills."""
        return tuple(dict.fromkeys(name for row in self.rows for name, _ in row.cells if name))

    @property
    def headings(self) -> Block | None:
        """The block that holds the names of the columns, where it is one of its own."""
        return next(
            (
                block
                for block in self.above
                if all(name in self.document.text[block.start : block.end] for name in self.columns)
            ),
            None,
        )


def tables_of(document: Document) -> Iterator[Table]:
    """The tables of a document, in its order."""
    rows: dict[int, Told] = {}
    for told in read(document):
        if told.cells and told.block in rows:
            rows[told.block] = _with_part(rows[told.block], told)
        elif told.cells:
            rows[told.block] = told
    above: list[Block] = []
    held: list[Told] = []
    for at, block in enumerate(document.blocks):
        if block.kind is BlockKind.TABLE_ROW:
            held += [rows[at]] if at in rows else []
            continue
        if held:
            yield Table(document, tuple(above), tuple(held))
            above, held = [], []
        above = [*above, block] if block.kind is BlockKind.TABLE_TITLE else []
    if held:
        yield Table(document, tuple(above), tuple(held))


def _with_part(row: Told, part: Told) -> Told:
    """A row that is told in parts, with one more of them: its cells go on in that."""
    cells = list(row.cells)
    for name, cell in part.cells[part.cells[0] == cells[0] :]:
        if cells[-1][0] == name:
            cells[-1] = (name, f"{cells[-1][1]} {cell}")
        else:
            cells.append((name, cell))
    return replace(row, cells=tuple(cells), text=f"{row.text} {part.text}")
