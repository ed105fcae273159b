"""What search sees of a stretch of text: citation marks gone, odd spaces in names closed.

Derived from the text and never shown as a quote.
"""

import re
from collections.abc import Sequence

_GREEK = "α-ωΑ-Ωµϰϵ"
_ODD_SPACES = (
    # "NF- κ B", "TGF- β 1", "IL13R α 2": the name goes on after a letter set apart on both sides
    (
        re.compile(
            rf"(?<=[-/A-Z0-9])\s([{_GREEK}])\s(\d{{1,2}}|[A-Z])(?![\w%])(?!\s?(?:n|µ|μ|m|k)?[gMLlm]\b)"
        ),
        r"\1\2",
    ),
    # "TNF- α", "HIF-1 α /VEGF", "ER α -targeting", "Wnt/ β -catenin"
    (re.compile(rf"(?<=[-/A-Z0-9])\s([{_GREEK}])(?![{_GREEK}\w])"), r"\1"),
    (re.compile(rf"([{_GREEK}])\s(?=[-/‐]\w)"), r"\1"),
    (re.compile(rf"([{_GREEK}])\s(?=[,.;:)])"), r"\1"),
)
_RAISED_SIGN = re.compile(r"\s?\$?\^\{\s*([+\-−–±/]+)\s*\}\$?")
_RAISED_WORD = re.compile(r"\s?\$?\^\{\s*([^{}]*?)\s*\}\$?")
_SIGNS = str.maketrans("⁺⁻‐‑", "+---")  # raised signs, and hyphens as publishers set them
_SPACES = re.compile(r"[^\S\t]+")


def searchable(text: str, start: int, end: int, marks: Sequence[tuple[int, int]]) -> str:
    """`text[start:end]` without the citation marks at `marks`, its names written in one piece."""
    kept: list[str] = []
    at = start
    for low, high in sorted(marks):
        if low >= at and high <= end:
            kept.append(text[at:low])
            at = high
    kept.append(text[at:end])
    plain = _spaced(kept).translate(_SIGNS)
    plain = _RAISED_WORD.sub(r" \1 ", _RAISED_SIGN.sub(r"\1", plain))
    for pattern, whole in _ODD_SPACES:
        plain = pattern.sub(whole, plain)
    return re.sub(r" +(?=[.,;:)])", "", _SPACES.sub(" ", plain)).strip()


def _spaced(kept: Sequence[str]) -> str:
    """Stretches around marks that were taken out, a space put in where two words would meet."""
    out = ""
    parts: list[str] = []
    for stretch in kept:
        if out and stretch and not out[-1].isspace() and stretch[0].isalnum():
            parts.append(" ")
        parts.append(stretch)
        out = stretch or out
    return "".join(parts)


def row_text(cells: Sequence[str], columns: Sequence[str]) -> str:
    """A table row that can be read alone: "Column: cell; Column: cell"; empty cells left out."""
    names = columns if len(columns) == len(cells) else ("",) * len(cells)
    told = [
        f"{name}: {cell}" if name else cell for name, cell in zip(names, cells, strict=True) if cell
    ]
    return "; ".join(told)
