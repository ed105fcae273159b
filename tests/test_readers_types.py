"""What a file is, by its content; encodings; what is refused and with which advice."""

import io
import zipfile

import pytest

from index.errors import UnreadableSource
from index.limits import Limits
from index.readers import read

SENTENCE = "MiR‑21 targets PTEN in naïve cells; β-catenin rises."


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_encodings(encoding: str) -> None:
    """Text is read in every Unicode encoding, with or without a mark."""
    assert SENTENCE in read((SENTENCE * 5).encode(encoding), "a.txt").text


def test_latin() -> None:
    """Text that is no UTF-8 is read as Windows' Latin-1."""
    assert read("naïve façade – 5 °C".encode("cp1252"), "a.txt").text == "naïve façade – 5 °C"


def test_one_bad_byte() -> None:
    """A damaged byte in UTF-8 text does not turn the rest into another encoding."""
    data = (SENTENCE * 20).encode() + b"\xe2\x82 end"
    text = read(data, "a.txt").text
    assert SENTENCE in text
    assert text.endswith("end")


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Plain words.\n\n1. First\n2. Second *Lancet*\n", "text"),
        ("a < b and c > d\n\nP<0.05 # of cells\n", "text"),
        ("# Title\n\nWords.\n", "markdown"),
        ("Title\n=====\n\nWords.\n", "markdown"),
        ("Words\n\n| a | b |\n|---|---|\n| 1 | 2 |\n", "markdown"),
        ("<p>One</p><p>two</p>", "html"),
        ("<!-- c --><!DOCTYPE html>\n<html><body>x</body></html>", "html"),
        ('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><p>x</p></html>', "html"),
        ("<article><h1>A</h1><p>One</p><p>two</p></article>", "html"),
        ("<article><body><sec><title>A</title><p>x</p></sec></body></article>", "jats"),
        ("<r><article><front><article-meta/></front><body><p>x</p></body></article></r>", "jats"),
    ],
)
def test_text_formats(text: str, form: str) -> None:
    """Formats that are text are told apart by their marks, whatever the name."""
    assert read(text.encode(), "misleading.docx").format == form


def zipped(**parts: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name.replace("_", "/"), text)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "is empty"),
        (b" \n\x00\n", "is empty"),
        (bytes(range(256)) * 9, "neither text nor a format"),
        (b"\x89PNG\r\n\x1a\n" + bytes(99), "a picture"),
        (b"\xd0\xcf\x11\xe0" + bytes(99), "save it as an open DOCX"),
        (b"{\\rtf1 words}", "RTF; save it as DOCX"),
        (b"\x1f\x8b\x08" + bytes(99), "compressed; unpack it"),
        (b"PK\x03\x04" + bytes(99), "a damaged archive"),
        (zipped(xl_workbook="x"), "an archive without a Word document"),
        (b'<?xml version="1.0"?><tei>x</tei>', "XML with the root <tei>, not JATS"),
        (b"<?xml version='1.0'?><article><front>", "no well-formed XML"),
    ],
)
def test_refusals(data: bytes, message: str) -> None:
    """What is not read is refused with the file's name, what it is, and what to do."""
    with pytest.raises(UnreadableSource, match=rf"^named\.txt: .*{message}"):
        read(data, "named.txt")


def test_too_large() -> None:
    """A file beyond the size limit is refused before it is looked at."""
    with pytest.raises(UnreadableSource, match="has 11 bytes, more than 10"):
        read(b"%PDF-1.7 ab", "a.pdf", Limits(file_bytes=10))


def test_too_much_text() -> None:
    """Text beyond the limit is refused, in each format that holds text."""
    words = "word " * 30
    for data in (words, f"# A\n\n{words}", f"<p>a</p><p>{words}</p>"):
        with pytest.raises(UnreadableSource, match="more than 100 characters"):
            read(data.encode(), "a.txt", Limits(characters=100))
