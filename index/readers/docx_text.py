"""The words of a Word paragraph: as accepted, with raised text as `^{..}`, without field codes."""

from typing import TYPE_CHECKING

from index.readers.decode import clean
from index.readers.inline import LOWERED, RAISED, finish

if TYPE_CHECKING:
    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"

_TEXT = frozenset({W + "t", _MATH + "t"})
_SKIPPED = frozenset(
    {W + "del", W + "moveFrom", W + "instrText", W + "delText", W + "pPr", W + "rPr"}
    | {_COMPATIBILITY + "Fallback"}
)
_SIGNS = {
    W + "tab": "\t",
    W + "br": " ",
    W + "cr": " ",
    W + "noBreakHyphen": "-",
    W + "ptab": "\t",
}
_NOTE_MARKS = frozenset({W + "footnoteReference", W + "endnoteReference"})


def paragraph_text(paragraph: "_Element") -> str:
    """All text as it reads with every tracked change accepted; note marks as `^{1}`."""
    parts: list[str] = []
    stack: list[tuple[_Element, bool]] = [(paragraph, False)]
    while stack:
        element, leaving = stack.pop()
        raised = element.tag == W + "r" and _is_raised(element)
        if leaving:
            parts.append(LOWERED)
            continue
        if element.tag in _SKIPPED or not isinstance(element.tag, str):
            continue
        parts.append(_own_text(element))
        if raised:
            parts.append(RAISED)
            stack.append((element, True))
        stack.extend((child, False) for child in reversed(element))
    return finish("".join(parts).replace(f"{LOWERED}{RAISED}", ""))


def is_bold(paragraph: "_Element") -> bool:
    """Whether all its words are set bold, run by run."""
    runs = [
        run
        for run in paragraph.iter(W + "r")
        if any((at.text or "").strip() for at in run.iter(W + "t"))
    ]
    return bool(runs) and all(_is_set(run.find(f"{W}rPr/{W}b")) for run in runs)


def _is_set(switch: "_Element | None") -> bool:
    return switch is not None and switch.get(W + "val") not in {"0", "false", "off"}


def _own_text(element: "_Element") -> str:
    if element.tag in _TEXT:
        return clean(element.text or "")
    if element.tag in _NOTE_MARKS:
        number = _note_number(element)
        return f"{RAISED}{number}{LOWERED}" if number else ""
    return _SIGNS.get(str(element.tag), "")


def _note_number(element: "_Element") -> str:
    """Word counts notes in the order of its list, from 1; 0 and below are separators."""
    value = element.get(W + "id") or ""
    return value if value.isascii() and value.isdigit() and value != "0" else ""


def _is_raised(run: "_Element") -> bool:
    align = run.find(f"{W}rPr/{W}vertAlign")
    return align is not None and align.get(W + "val") == "superscript"
