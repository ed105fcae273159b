"""What every fuzz run holds the readers and the parser to, and the inputs that it starts from.

Only `UnreadableSource` may be raised, and what is read has to hold together: blocks in order
inside the text, spans of the document inside its own, all of it storable as UTF-8.
"""

import copy
import functools
import io
import json
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from index import serial
from index.errors import UnreadableSource
from index.limits import Limits
from index.parse import parse
from index.readers import read
from index.records import Document, Extract
from tests import paper_formats

LIMITS = Limits(pages=20, characters=500_000, table_cells=20_000, expanded_bytes=2**24)
"""Small, so that an input that reaches a limit reaches it soon."""

FAILURES = Path(__file__).parent / "fixtures" / "readers" / "failures"
"""Inputs that once broke something, kept for ever."""

Edit = tuple[float, int, bytes]  # where (0 to 1), how many bytes go, what comes instead

TOKENS = {
    "text": (b"\n\n", b"\t", b"1. ", b"References\n", b"^{1,2}", b"\xff", b"\xe2\x81\xb4", b"\x00"),
    "markdown": (b"# ", b"|", b"|---|\n", b"```\n", b"<sup>", b"[a](", b"**", b"---\n", b"&#x;"),
    "html": (
        b"<table>",
        b"</table>",
        b"<td colspan=99>",
        b"<sup>",
        b"<ol start=9>",
        b"<!--",
        b"<p hidden>",
        b"&#55296;",
        b"<main>",
        b"<html:p>",
    ),
    "jats": (
        b"<sec>",
        b"</sec>",
        b"<table-wrap>",
        b"<xref ref-type='bibr'>",
        b"<p>",
        b"&x;",
        b"<![CDATA[",
        b"<?pi?>",
        b"<list list-type='order'>",
    ),
    "docx": (
        b"<w:tbl>",
        b'<w:vMerge w:val="x"/>',
        b'<w:numPr><w:numId w:val="-1"/></w:numPr>',
        b"</w:p>",
        b'<w:gridSpan w:val="999999"/>',
        b'w:val=""',
        b'<w:pStyle w:val="Heading1"/>',
    ),
    "pdf": (
        b" Tj ",
        b"(\x01\\377) Tj ",
        b"-1 Ts ",
        b"0 0 0 0 0 0 Tm ",
        b"1e38 0 0 1e38 0 0 cm ",
        b"0 1 -1 0 300 0 Tm ",
        b"/X Do ",
        b"q ",
        b"0 Tz ",
        b"[(a) -9000 (b)] TJ ",
        b"72 500 400 .5 re f ",
        b"nan ",
    ),
}


@functools.cache
def seeds() -> dict[str, bytes]:
    """A small valid input for each format; of DOCX the main part, of PDF the page's stream."""
    made = {name: make() for name, make in paper_formats.FORMATS.items()}
    with zipfile.ZipFile(io.BytesIO(made["docx"])) as archive:
        made["docx"] = archive.read("word/document.xml")
    words = made["markdown"].replace(b"#", b"").replace(b"|", b"\t")
    return {**made, "text": words, "pdf": _page_stream()}


def _page_stream() -> bytes:
    """Two columns with a head, a raised number, a ruled table and a page number."""
    lines = [b"BT /F1 8 Tf 72 770 Td (Running head) Tj ET"]
    for column in (72, 320):
        for row in range(14):
            y = 700 - 14 * row
            words = b"(Line %d of a column, which goes on in the next-) Tj" % row
            lines.append(b"BT /F1 10 Tf %d %d Td %s ET" % (column, y, words))
    lines.append(b"BT /F1 6 Tf 290 704 Td (12) Tj ET")
    for y in (400, 380, 340):
        lines.append(b"72 %d 200 .5 re f" % y)
        cells = b"(miR-%d) Tj 100 0 Td (PTEN) Tj" % y
        lines.append(b"BT /F1 9 Tf 72 %d Td %s ET" % (y - 12, cells))
    lines.append(b"BT /F1 8 Tf 300 30 Td (117) Tj ET")
    return b"\n".join(lines)


def assembled(form: str, body: bytes) -> bytes:
    """A whole file around a mutated part."""
    if form == "docx":
        return _in_word_file(body)
    if form == "pdf":
        return _in_pdf(body)
    return body


def edited(data: bytes, edits: Iterable[Edit]) -> bytes:
    """Bytes with stretches replaced."""
    for place, gone, come in edits:
        at = int(place * len(data))
        data = data[:at] + come + data[at + gone :]
    return data


def tree_edited(data: bytes, edits: Iterable[Edit]) -> bytes:
    """XML that stays well-formed while its elements are dropped, doubled, moved and renamed."""
    from lxml import etree

    root = etree.fromstring(data)
    for place, kind, come in edits:
        elements = [at for at in root.iterdescendants() if isinstance(at.tag, str)]
        if not elements:
            break
        element = elements[min(int(place * len(elements)), len(elements) - 1)]
        _change(element, elements[kind % len(elements)], kind, come)
    return bytes(etree.tostring(root))


def _change(element: Any, other: Any, kind: int, come: bytes) -> None:  # an lxml element each
    text = "".join(c for c in come.decode("utf-8", "replace") if c.isprintable()) or "x"
    parent = element.getparent()
    match kind % 7:
        case 0:
            parent.remove(element)
        case 1:
            parent.insert(0, copy.deepcopy(element))
        case 2:
            parent.append(copy.deepcopy(other))
        case 3:
            element.text = text
        case 4:
            element.tail = text
        case 5:
            for name in element.attrib:
                element.set(name, text)
        case _:
            element.tag = other.tag


def check(data: bytes) -> Document | None:
    """Read and parse; the document, or None for a refusal. Anything else is a failure."""
    try:
        extract = read(data, "fuzzed", LIMITS)
    except UnreadableSource as error:
        if not str(error).startswith("fuzzed: "):
            raise AssertionError(f"names no file: {error}") from error
        return None
    check_extract(extract)
    document = parse(extract, document_id="d", name="fuzzed", sha256="0")
    check_document(document)
    return document


def check_extract(extract: Extract) -> None:
    """Blocks follow each other inside the text, which is valid UTF-8."""
    extract.text.encode("utf-8")
    end = 0
    for block in extract.blocks:
        assert end <= block.start < block.end <= len(extract.text)
        end = block.end
    json.dumps([extract.metadata.title, extract.metadata.authors]).encode("utf-8")


def check_document(document: Document) -> None:
    """Every span lies inside the text, targets exist, and the record survives storage."""
    size = len(document.text)
    spans = [*document.blocks, *document.sections, *document.sentences]
    assert all(0 <= span.start < span.end <= size for span in spans)
    for sentence in document.sentences:
        block = document.blocks[sentence.block]
        assert block.start <= sentence.start < sentence.end <= block.end
        for mark in sentence.marks:
            assert sentence.start <= mark.start < mark.end <= sentence.end
            assert all(0 <= at < len(document.references) for at in mark.targets)
    assert len({sentence.id for sentence in document.sentences}) == len(document.sentences)
    assert serial.unpack(Document, serial.pack(document)) == document


@functools.cache
def _word_parts() -> tuple[tuple[str, bytes], ...]:
    with zipfile.ZipFile(io.BytesIO(paper_formats.docx())) as archive:
        return tuple((item.filename, archive.read(item)) for item in archive.infolist())


def _in_word_file(body: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in _word_parts():
            archive.writestr(name, body if name == "word/document.xml" else content)
    return buffer.getvalue()


def _in_pdf(stream: bytes) -> bytes:
    head = (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[3 0 R 3 0 R]/Count 2>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
        b"/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
    )
    return (
        head
        + b"4 0 obj<</Length %d>>stream\n%s\nendstream endobj\n" % (len(stream), stream)
        + b"5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
        + b"trailer<</Root 1 0 R>>\n%%EOF\n"
    )
