"""PDF by pypdfium2: columns in reading order, running heads removed, paragraphs rejoined.

The steps, each in a module of its own: glyphs with their places; fragments of lines, raised figures
as `^{12}`; running heads and feet; ruled tables; columns; paragraphs; headings and paragraphs that
go on in the next column.
"""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from index.errors import UnreadableSource
from index.limits import Limits
from index.readers.pdf_fonts import emboldened, heading_fonts
from index.readers.pdf_glyphs import PageContent, page_content
from index.readers.pdf_lines import Fragment, fragments
from index.readers.pdf_margins import margin_lines
from index.readers.pdf_order import Box, boxed, columns
from index.readers.pdf_structure import parts
from index.readers.pdf_tables import table_boxes, within
from index.readers.pdf_text import Entries, Paragraph, paragraphs
from index.readers.pieces import Pieces
from index.records import Extract, Metadata

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_DOI = re.compile(r"10\.\d{4,9}/[^\s\"<>;,|]+", re.ASCII)
_SCAN_CHARACTERS = 10  # a page; what a scanner's stamp may leave


def read(data: bytes, name: str, limits: Limits) -> Extract:
    """Headings, paragraphs and tables with their pages; kinds only where the type tells them.

    Raises:
        UnreadableSource: damaged, encrypted, scanned without text, or beyond the limits.
    """
    document = _open(data, name, limits)
    try:
        contents = _contents(document, name, limits)
    finally:
        document.close()
    if sum(len(content.glyphs) for content in contents) < _SCAN_CHARACTERS * len(contents):
        raise UnreadableSource(
            f"{name}: its {len(contents)} pages hold no text, only pictures (a scan?); "
            "run OCR on it and save it as a PDF with text"
        )
    pieces = Pieces(name, limits)
    lines = [fragments(content.glyphs) for content in contents]
    if fonts := heading_fonts(lines):
        contents = [emboldened(content, fonts) for content in contents]
        lines = [fragments(content.glyphs) for content in contents]
    margins = margin_lines([(at, page.height) for at, page in zip(lines, contents, strict=True)])
    found, title = parts(_paragraphs(contents, lines, margins))
    for part in found:
        pieces.add(part.text, part.kind, level=part.level, page=part.page)
    return pieces.extract("pdf", Metadata(title=title, doi=_printed_doi(lines, margins)))


def _open(data: bytes, name: str, limits: Limits) -> "PdfDocument":
    import pypdfium2
    import pypdfium2.raw as pdfium

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == pdfium.FPDF_ERR_PASSWORD or "assword" in str(error):
            raise UnreadableSource(
                f"{name}: is encrypted; save it without a password, then index again"
            ) from None
        raise UnreadableSource(
            f"{name}: a damaged PDF ({error}); download or export it again"
        ) from None
    count = len(document)
    if not 0 < count <= limits.pages:
        document.close()
        raise UnreadableSource(
            f"{name}: has {count:,} pages, outside 1 to {limits.pages:,}; split it"
        )
    return document


def _contents(document: "PdfDocument", name: str, limits: Limits) -> list[PageContent]:
    from pypdfium2 import PdfiumError

    contents: list[PageContent] = []
    total = 0
    for number in range(len(document)):
        try:
            page = document[number]
            content = page_content(page, name, limits)
            page.close()
        except PdfiumError as error:
            raise UnreadableSource(
                f"{name}: page {number + 1} is damaged ({error}); download or export it again"
            ) from None
        total += len(content.glyphs)
        if total > limits.characters:
            raise UnreadableSource(
                f"{name}: holds more than {limits.characters:,} characters; split it"
            )
        contents.append(content)
    return contents


def _paragraphs(
    contents: Sequence[PageContent],
    lines: Sequence[Sequence[Fragment]],
    margins: Sequence[set[int]],
) -> list[Paragraph]:
    found: list[Paragraph] = []
    entries = Entries()
    number = 0
    for page, (content, every, gone) in enumerate(zip(contents, lines, margins, strict=True), 1):
        kept = [fragment for fragment in every if id(fragment) not in gone]
        for column in columns(_boxes(kept, content)):
            found.extend(paragraphs(column, page, number, entries))
            number += 1
    return found


def _printed_doi(lines: Sequence[Sequence[Fragment]], margins: Sequence[set[int]]) -> str | None:
    """The DOI in a running head or foot: what pages repeat is the paper's own."""
    for every, gone in zip(lines, margins, strict=True):
        for fragment in every:
            match = _DOI.search(fragment.text) if id(fragment) in gone else None
            if match:
                return match[0].rstrip(".,;")
    return None


def _boxes(kept: list[Fragment], content: PageContent) -> list[Box]:
    tables = table_boxes(kept, content.rules)
    inside = {
        id(fragment)
        for table in tables
        for fragment in within(kept, table.x0, table.x1, table.top, table.bottom)
    }
    return [*tables, *(boxed(fragment) for fragment in kept if id(fragment) not in inside)]
