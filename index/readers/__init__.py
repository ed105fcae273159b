"""A file's bytes to its text and layout; one module a format, the format told by the content."""

import re
from typing import TYPE_CHECKING

from index.errors import UnreadableSource
from index.limits import Limits
from index.readers.decode import decode
from index.records import Extract

if TYPE_CHECKING:
    from collections.abc import Callable

_PDF_WITHIN = 1024  # readers of PDF allow that much before the mark
_FOREIGN = (
    (b"\xd0\xcf\x11\xe0", "an old or password-protected Office file; save it as an open DOCX"),
    (b"{\\rtf", "RTF; save it as DOCX"),
    (b"%!PS", "PostScript; convert it to PDF"),
    (b"\x89PNG", "a picture; only files with text are read"),
    (b"\xff\xd8\xff", "a picture; only files with text are read"),
    (b"GIF8", "a picture; only files with text are read"),
    (b"II*\x00", "a picture (a scan?); run OCR and save a PDF with text"),
    (b"MM\x00*", "a picture (a scan?); run OCR and save a PDF with text"),
    (b"\x1f\x8b", "compressed; unpack it first"),
    (b"7z\xbc\xaf", "an archive; unpack it first"),
    (b"Rar!", "an archive; unpack it first"),
)
_PROLOGUE = re.compile(
    r"(?:\s+|<\?xml[^>]*\?>|<\?(?!xml)[^>]*\?>|<!--.*?-->|<!DOCTYPE\s[^\[>]*(?:\[.*?\]\s*)?>)+",
    re.DOTALL | re.IGNORECASE,
)
_ROOT = re.compile(r"<(?:[\w-]+:)?([\w-]+)")
_PAGE_TAGS = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_MARKUP = re.compile(
    r"<(?:p|div|h[1-6]|section|article|main|table|tr|td|th|ul|ol|li|span|br|a|sup|em|strong)\b[^<>]*>",
    re.IGNORECASE,
)
_JATS = re.compile(
    r"<(?:[\w-]+:)?(?:article-meta|front-stub|front|sec)\b|//NLM//DTD|JATS", re.IGNORECASE
)
_PROLOGUE_WITHIN = 200_000
_SNIFFED = 20_000  # characters that decide between HTML, Markdown and plain text


def read(data: bytes, name: str, limits: Limits | None = None) -> Extract:
    """Read a file of any known format.

    Args:
        data: the file's bytes; what they are is told from them, not from the name.
        name: what the errors call the file.
        limits: how much it may ask for.

    Raises:
        UnreadableSource: it is empty, damaged, hostile, scanned, encrypted, or of no known format.
    """
    limits = limits or Limits()
    if not data.strip(b"\x00 \t\r\n"):
        raise UnreadableSource(f"{name}: is empty; remove it, or copy it again")
    if len(data) > limits.file_bytes:
        raise UnreadableSource(
            f"{name}: has {len(data):,} bytes, more than {limits.file_bytes:,}; split it"
        )
    return _reader(data, name)(data, name, limits)


def _reader(data: bytes, name: str) -> "Callable[[bytes, str, Limits], Extract]":
    if b"%PDF-" in data[:_PDF_WITHIN]:
        from index.readers import pdf

        return pdf.read
    if data.startswith(b"PK\x03\x04"):
        return _archive_reader(data, name)
    for mark, what in _FOREIGN:
        if data.startswith(mark):
            raise UnreadableSource(f"{name}: is {what}")
    return _text_reader(decode(data, name), name)


def _archive_reader(data: bytes, name: str) -> "Callable[[bytes, str, Limits], Extract]":
    from index.readers import docx, zip_check

    names = zip_check.part_names(data)
    if "word/document.xml" in names or ("[Content_Types].xml" in names and _has_word_part(names)):
        return docx.read
    if not names:
        raise UnreadableSource(f"{name}: a damaged archive or Word file; copy or save it again")
    raise UnreadableSource(
        f"{name}: an archive without a Word document in it; save it as DOCX or PDF"
    )


def _has_word_part(names: frozenset[str]) -> bool:
    return any(re.fullmatch(r"word/document\d*\.xml", name) for name in names)


def _text_reader(text: str, name: str) -> "Callable[[bytes, str, Limits], Extract]":
    if not text.strip():
        raise UnreadableSource(f"{name}: is empty; remove it, or copy it again")
    head = text[:_SNIFFED]
    root = _root_tag(text)
    if root not in {None, "html"} and _JATS.search(head):
        from index.readers import jats

        return jats.read
    if root is not None and (_PAGE_TAGS.search(head) or len(_MARKUP.findall(head)) > 1):
        from index.readers import html

        return html.read
    if root is not None and text.lstrip().startswith("<?xml"):
        raise UnreadableSource(f"{name}: is XML with the root <{root}>, not JATS; save it as HTML")
    return _words_reader(text)


def _words_reader(text: str) -> "Callable[[bytes, str, Limits], Extract]":
    from index.readers import markdown
    from index.readers import text as plain_text

    return markdown.read if markdown.looks_like_markdown(text) else plain_text.read


def _root_tag(text: str) -> str | None:
    """The tag that a text begins with, after declarations and comments; None where it has none."""
    text = text[:_PROLOGUE_WITHIN]
    prologue = _PROLOGUE.match(text)
    match = _ROOT.match(text, prologue.end() if prologue else 0)
    return match[1].lower() if match else None
