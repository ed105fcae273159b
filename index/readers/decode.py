"""Bytes to text: which encoding a file without a label is in, and whether it is text at all."""

import codecs
import re

from index.errors import UnreadableSource

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 4096
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_MAX_CONTROLS = 0.01  # of the characters: form feeds and the like in old text, not binary data
_LATIN_LETTERS = re.compile(rb"[\x80-\xff]")
_MAX_LATIN = 0.3  # a Latin-1 text is mostly ASCII; compressed data is half high bytes

_WIDE = re.compile(r"[^\x00-\x7f]")

_UNWANTED = re.compile(
    "[\x00-\x08\x0b\x0e-\x1f\x7f\ufeff\ufffe\uffff\ud800-\udfff\ue000-\ue0ff]"
)  # private-use U+E000 to U+E0FF are the readers' own marks


def decode(data: bytes, name: str) -> str:
    """The text of a file: by its byte-order mark, else UTF-8, UTF-16 or Windows' Latin-1.

    Raises:
        UnreadableSource: the bytes are no text in any of these.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _checked(_strict(data[len(mark) :], encoding, name), name)
    wide = _wide_encoding(data)
    if wide:
        return _checked(_strict(data, wide, name), name)
    try:
        return _checked(data.decode("utf-8"), name)
    except UnicodeDecodeError:
        mended = data.decode("utf-8", errors="replace")
        wrong = mended.count("\ufffd")
        if wrong * 10 < len(_WIDE.findall(mended)) - wrong:
            return _checked(mended, name)
        if len(_LATIN_LETTERS.findall(data)) > _MAX_LATIN * len(data):
            raise not_text(name) from None
    return _checked(data.decode("cp1252", errors="replace"), name)


def not_text(name: str) -> UnreadableSource:
    """The error for a file that is neither text nor a known format."""
    return UnreadableSource(
        f"{name}: neither text nor a format that is read here; "
        "save it as PDF, DOCX, HTML, JATS XML, Markdown or plain text (UTF-8)"
    )


def clean(text: str) -> str:
    """The text without characters that mean nothing: controls, lone surrogates, private marks."""
    return _UNWANTED.sub("", text)


def _strict(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnreadableSource(
            f"{name}: its first bytes say {encoding}, but byte {error.start} does not fit; "
            "save it again as UTF-8"
        ) from None


def _wide_encoding(data: bytes) -> str | None:
    """UTF-16 without a mark: nearly every other byte of Western text is zero."""
    sample = data[: _SAMPLE // 2 * 2]
    if len(sample) < 4 or len(data) % 2:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd > 0.4 * half and even < 0.05 * half:
        return "utf-16-le"
    if even > 0.4 * half and odd < 0.05 * half:
        return "utf-16-be"
    return None


def _checked(text: str, name: str) -> str:
    if len(_CONTROLS.findall(text)) > _MAX_CONTROLS * len(text):
        raise not_text(name)
    return clean(text)
