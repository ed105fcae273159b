"""Tables between bars in a plain text."""

from index.records import BlockKind
from tests.parsing import parsed, texts

EVEN = """Walks

| Group | Steps | Falls |
|---|---|---|
| Old | 900 | 2 |
| Ill |
| Young | 4000 |  |

The women walked every day because the sun shone.
"""
UNEVEN = """Walks

| Group | Steps |
| Old | 900 | 2 |
| 4000 |  | 7 (3) |

The women walked every day because the sun shone.
"""


def test_rows_between_bars_are_rows() -> None:
    """Their cells are parted by tabs, and the names of columns are told with them."""
    document = parsed(EVEN)
    assert texts(document, BlockKind.TABLE_ROW) == ["Old\t900\t2", "Ill", "Young\t4000"]
    rows = [block for block in document.blocks if block.kind is BlockKind.TABLE_ROW]
    assert rows[0].columns == ("Group", "Steps", "Falls")


def test_rows_that_differ_in_cells_have_no_columns() -> None:
    """Where spanned cells were lost, a name above a cell would be told of another one's."""
    document = parsed(UNEVEN)
    rows = [block for block in document.blocks if block.kind is BlockKind.TABLE_ROW]
    assert [block.columns for block in rows] == [()] * 3
    assert texts(document, BlockKind.TABLE_ROW)[1:] == ["Old | 900 | 2", "4000 |  | 7 (3)"]


def test_a_line_with_a_bar_is_no_row() -> None:
    """What only holds a bar is a sentence."""
    assert not texts(parsed("Walks\n\nThe mean |d| was 3.\n\nIt fell.\n"), BlockKind.TABLE_ROW)
