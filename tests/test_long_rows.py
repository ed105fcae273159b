"""Rows of long cells: cut by sentence and line, each part told with its row and its column."""

import pytest

from assistant.answers.tables import tables_of
from assistant.cite import display, studies_of
from index.chunk import sentence_units
from index.long_rows import LINE, LONG, parts
from index.parse import parse
from index.readers import read
from index.records import BlockKind, Document, Passage

LEAD = "It spins the sample at a low speed, which takes out the cells, and then at a higher one. "
YIELD = "The yield is low in the hands of most laboratories, and nobody knows why it differs so."
COST = f"The rotor needs a room of its own, and the whole of it needs a day of work. {YIELD}"
ROW = f"Spinning\t{LEAD}Each step leaves a pellet of smaller particles behind.\t{COST}\t[1]"
STEPS = "<li>Dilute the serum in cold buffer, one to four.</li><li>Spin it for two hours</li>"


def document(cells: str, name: str = "a.html") -> Document:
    """A table of three columns under a heading, with one reference, and the row of `cells`."""
    page = (
        "<html><body><h1>A paper on vesicles</h1><h2>Results</h2><p>Table 1 lists them all.</p>"
        "<table><caption>Table 1. Ways to isolate</caption>"
        "<tr><th>Method</th><th>Principle</th><th>Drawbacks</th><th>References</th></tr>"
        f"<tr>{cells}</tr><tr><td>Sieving</td><td>By size</td><td>Clogs</td><td>[1]</td></tr>"
        "</table><h2>References</h2>"
        "<p>[1] Weber A. A sample spins at low, then higher speed. 2020.</p>"
        "</body></html>"
    )
    extract = read(page.encode(), name)
    return parse(extract, document_id="d", name=name, sha256="0" * 64)


def cells(*texts: str) -> str:
    """Cells of a row."""
    return "".join(f"<td>{text}</td>" for text in texts)


def rows(found: Document) -> list[Passage]:
    """The units of its tables."""
    return [unit for unit in sentence_units(found) if unit.kind is BlockKind.TABLE_ROW]


def test_a_long_row_is_cut_at_its_sentences() -> None:
    """Each sentence is a part; short cells stay with the part beside them, and nothing is lost."""
    told = [ROW[start:end] for start, end in parts(ROW)]
    assert told == [
        f"Spinning\t{LEAD.strip()}",
        "Each step leaves a pellet of smaller particles behind.",
        COST.removesuffix(f" {YIELD}"),
        f"{YIELD}\t[1]",
    ]


@pytest.mark.parametrize(
    "row",
    [
        "Spinning\tIt is fast. It is cheap.\t[1]",
        "a\t" + "one cell of a single sentence that never ends, " * (LONG // 40),
        "\t".join(["miR-21", "0.05"] * (LONG // 8)),
    ],
)
def test_other_rows_stay_whole(row: str) -> None:
    """A short row is not cut, nor a long one none of whose cells holds several sentences."""
    assert parts(row) == [(0, len(row))]


def test_lines_of_a_cell_are_parts() -> None:
    """A line that stops nowhere is a part too; a heading goes with the line below it."""
    lines = ("Key findings", "Dose: 3 mg each day for all of the women", "It was well tolerated.")
    row = LINE.join((*lines, *(f"Visit {n}: the same as at the visit before." for n in range(9))))
    told = [row[start:end] for start, end in parts(row)]
    assert told[:2] == [f"{lines[0]}{LINE}{lines[1]}", lines[2]]


def test_a_part_tells_its_row_and_column() -> None:
    """It is searched and shown with its row's name and its column's, and cites as its row does."""
    found = document(cells("Spinning", f"{LEAD}<ul>{STEPS}</ul>", COST, "[1]"))
    part = next(unit for unit in rows(found) if "rotor" in unit.text)
    assert part.text == COST.removesuffix(f" {YIELD}")
    assert part.search_text.endswith(f"Method: Spinning; Drawbacks: {part.text}")
    assert display(part, found) == f"Method: Spinning; Drawbacks: {part.text}"
    sentence = next(one for one in found.sentences if one.id == part.id)
    assert [study.number for study in studies_of(found, sentence)] == [1]


def test_items_in_a_cell_are_apart() -> None:
    """The items of a list in a cell are parts of their own and do not run into each other."""
    found = document(cells("Spinning", f"{LEAD}<ul>{STEPS}</ul>", COST, "[1]"))
    told = [unit.text for unit in rows(found)]
    assert "Dilute the serum in cold buffer, one to four." in told
    assert "Spin it for two hours" in told


def test_lines_of_a_short_cell_are_one() -> None:
    """In a short cell a line ends for want of room, and reads on."""
    found = document(cells("Spin<br/>ning", "By<br/>weight", "Slow", "[1]"))
    assert rows(found)[0].text.startswith("Spin ning\tBy weight\t")


def test_a_long_row_of_one_cell_goes_by_the_row_above() -> None:
    """It tells more of that row, whose first cell it is shown with."""
    found = document(
        f"{cells('NCT01', 'Completed', 'Lung cancer', '[1]')}</tr>"
        f"<tr><td colspan='4'>{LEAD}<br/>{COST}<br/>{LEAD}{COST}</td>"
    )
    part = next(unit for unit in rows(found) if unit.text.startswith("The rotor"))
    assert display(part, found) == f"NCT01: {part.text}"
    assert "Lung cancer" in part.search_text


def test_a_table_has_its_long_row_once() -> None:
    """What is asked of a table as such sees a row in parts as one row, its cells whole."""
    found = document(cells("Spinning", f"{LEAD}<ul>{STEPS}</ul>", COST, "[1]"))
    (table,) = tables_of(found)
    assert [row.cells[0][1] for row in table.rows] == ["Spinning", "Sieving"]
    assert ("Drawbacks", COST) in table.rows[0].cells
