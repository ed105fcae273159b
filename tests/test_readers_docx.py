"""DOCX: what Word shows, and hostile archives."""

import io
import zipfile
from typing import Any

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from index.errors import UnreadableSource
from index.limits import Limits
from index.readers import read
from index.records import BlockKind


def saved(document: Any) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def texts(data: bytes) -> list[str]:
    extract = read(data, "a.docx")
    return [extract.text[block.start : block.end] for block in extract.blocks]


def test_document_order() -> None:
    """Paragraphs and tables come as they stand, a box of one cell as text."""
    document = Document()
    document.add_paragraph("before")
    document.add_table(1, 2).rows[0].cells[1].text = "cell"
    document.add_paragraph("between")
    document.add_table(1, 1).rows[0].cells[0].text = "boxed"
    assert texts(saved(document)) == ["before", "\tcell", "between", "boxed"]


def test_merged_cells() -> None:
    """A cell that spans rows is repeated in each, one that spans columns stands once."""
    document = Document()
    table = document.add_table(2, 3)
    for row, values in zip(table.rows, ("abc", "def"), strict=True):
        for cell, value in zip(row.cells, values, strict=True):
            cell.text = value
    table.cell(0, 0).merge(table.cell(1, 0)).text = "tall"
    table.cell(0, 1).merge(table.cell(0, 2)).text = "wide"
    assert texts(saved(document)) == ["tall\twide", "tall\te\tf"]


def test_tracked_changes() -> None:
    """Text reads as with all changes accepted: deletions gone, insertions there."""
    document = Document()
    document.add_paragraph()._p.append(
        parse_xml(
            f"<w:ins {nsdecls('w')}><w:r><w:t>kept</w:t></w:r></w:ins>",
        )
    )
    document.paragraphs[0]._p.append(
        parse_xml(f"<w:del {nsdecls('w')}><w:r><w:delText>gone</w:delText></w:r></w:del>")
    )
    assert texts(saved(document)) == ["kept"]


def test_heading_styles() -> None:
    """A style based on a heading is a heading of its level."""
    document = Document()
    style: Any = document.styles.add_style("Own", 1)
    style.base_style = document.styles["Heading 2"]
    document.add_heading("Title", 0)
    document.add_heading("One", 1)
    document.add_paragraph("Two", style="Own")
    extract = read(saved(document), "a.docx")
    assert [(block.kind, block.level) for block in extract.blocks] == [
        (BlockKind.FRONT, None),
        (BlockKind.HEADING, 1),
        (BlockKind.HEADING, 2),
    ]


@pytest.mark.parametrize("styled", [True, False])
def test_headings_set_bold(styled: bool) -> None:
    """Bold paragraphs are headings where names of sections are, or below such as have the style."""
    document = Document()
    for name in ("Introduction", "Uptake by cells", "Methods", "Isolation"):
        if styled and name in {"Introduction", "Methods"}:
            document.add_heading(name, 1)
        else:
            document.add_paragraph().add_run(name).bold = True
        document.add_paragraph("Vesicles carry small RNAs between the cells of a tissue.")
        document.add_paragraph("A short line")
    extract = read(saved(document), "a.docx")
    found = [
        extract.text[block.start : block.end]
        for block in extract.blocks
        if block.kind is BlockKind.HEADING
    ]
    assert found == ["Introduction", "Uptake by cells", "Methods", "Isolation"]


def test_nested_numbers() -> None:
    """Items of numbered lists carry the numbers that Word prints; bullets carry none."""
    document = Document()
    for text in ("one", "two"):
        document.add_paragraph(text, style="List Number")
    document.add_paragraph("dot", style="List Bullet")
    document.add_paragraph("three", style="List Number")
    assert texts(saved(document)) == ["1. one", "2. two", "dot", "3. three"]


def rezipped(data: bytes, **parts: bytes) -> bytes:
    """The archive with parts replaced or added (`word_x` is word/x.xml)."""
    buffer = io.BytesIO()
    named = {name.replace("_", "/", 1) + ".xml": content for name, content in parts.items()}
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for item in old.infolist():
            if item.filename not in named:
                new.writestr(item.filename, old.read(item))
        for name, content in named.items():
            new.writestr(name, content)
    return buffer.getvalue()


def test_zip_bomb() -> None:
    """An archive that would expand beyond measure is refused before it is unpacked."""
    bomb = rezipped(saved(Document()), word_bomb=b" " * 40_000_000)
    with pytest.raises(UnreadableSource, match="would expand to 40,"):
        texts(bomb)


def test_many_parts() -> None:
    """An archive of too many parts is refused."""
    with pytest.raises(UnreadableSource, match="parts, beyond the limits"):
        read(saved(Document()), "a.docx", Limits(archive_parts=3))


def test_entities_in_word_xml() -> None:
    """Entities inside a Word part are not expanded."""
    xml = (
        f'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY x "boom"><!ENTITY y SYSTEM "/etc/passwd">]>'
        f"<w:document {nsdecls('w')}><w:body><w:p><w:r><w:t>a &x;&y;b</w:t></w:r></w:p>"
        f"</w:body></w:document>"
    ).encode()
    found = " ".join(texts(rezipped(saved(Document()), word_document=xml)))
    assert "boom" not in found
    assert "root:" not in found


@pytest.mark.parametrize("cut", [0.2, 0.5, 0.9])
def test_cut_off(cut: float) -> None:
    """A file that was not copied whole is refused with what to do."""
    data = saved(Document())
    with pytest.raises(UnreadableSource, match=r"^a\.docx: a damaged"):
        texts(data[: int(len(data) * cut)])


def test_footnotes() -> None:
    """Footnotes come after the text under the number that the text has."""
    document = Document()
    run = document.add_paragraph("Claim.").add_run()
    run._r.append(parse_xml(f'<w:footnoteReference {nsdecls("w")} w:id="1"/>'))
    data = rezipped(
        saved(document),
        word_footnotes=(
            f"<w:footnotes {nsdecls('w')}><w:footnote w:type='separator' w:id='0'><w:p/>"
            f"</w:footnote><w:footnote w:id='1'><w:p><w:r><w:t>Proof.</w:t></w:r></w:p>"
            f"</w:footnote></w:footnotes>"
        ).encode(),
    )
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        relations = archive.read("word/_rels/document.xml.rels").decode()
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    relations = relations.replace(
        "</Relationships>",
        f'<Relationship Id="rId99" Type="{kind}" Target="footnotes.xml"/></Relationships>',
    )
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for item in old.infolist():
            is_relations = item.filename == "word/_rels/document.xml.rels"
            new.writestr(item.filename, relations if is_relations else old.read(item))
    assert texts(buffer.getvalue()) == ["Claim.^{1}", "1. Proof."]
