"""The numbers that Word prints before list items: they stand nowhere in a paragraph's text."""

import re
from typing import TYPE_CHECKING

from index.readers.docx_text import W

if TYPE_CHECKING:
    from docx.document import Document
    from lxml.etree import _Element

_DECIMAL = frozenset({"decimal", "decimalZero"})
_PLACE = re.compile(r"%([1-9])")
_MOST_LEVELS = 9


class Numbering:
    """Counts the items of every numbered list while the paragraphs pass by in order."""

    def __init__(self, document: "Document") -> None:
        self._formats: dict[str, dict[int, tuple[str, str, int]]] = {}
        self._abstract: dict[str, str] = {}
        self._counts: dict[str, list[int]] = {}
        self._styles: dict[str, tuple[str, int]] = {}
        root = _numbering_root(document)
        if root is not None:
            self._load(root)
        for style in document.styles.element.iter(W + "style"):
            found = _properties(style.find(W + "pPr"))
            if found:
                self._styles[style.get(W + "styleId") or ""] = found

    def next(self, paragraph: "_Element", style: str | None) -> str:
        """The number of this paragraph as printed (`12.`); empty for none, and for bullets."""
        found = _properties(paragraph.find(W + "pPr")) or self._styles.get(style or "")
        if not found:
            return ""
        key, level = self._abstract.get(found[0], ""), found[1]
        kind, pattern, _start = self._formats.get(key, {}).get(level, ("", "", 1))
        if kind not in _DECIMAL:
            return ""
        counts = self._counts.setdefault(key, [])
        del counts[level + 1 :]
        while len(counts) <= level:
            begin = self._formats[key].get(len(counts), ("", "", 1))[2]
            counts.append(begin - 1 if len(counts) == level else begin)
        counts[level] += 1
        return _PLACE.sub(lambda m: str(([*counts, *[1] * 9])[int(m[1]) - 1]), pattern).strip()

    def _load(self, root: "_Element") -> None:
        for abstract in root.iter(W + "abstractNum"):
            levels = {}
            for level in abstract.iterchildren(W + "lvl"):
                levels[_number(level.get(W + "ilvl"), 0)] = (
                    _value(level, "numFmt"),
                    _value(level, "lvlText"),
                    _number(_value(level, "start"), 1),
                )
            self._formats[abstract.get(W + "abstractNumId") or ""] = levels
        for number in root.iterchildren(W + "num"):
            self._abstract[number.get(W + "numId") or ""] = _value(number, "abstractNumId")


def _numbering_root(document: "Document") -> "_Element | None":
    for relation in document.part.rels.values():
        if relation.reltype.endswith("/numbering") and not relation.is_external:
            root: _Element | None = getattr(relation.target_part, "element", None)
            return root
    return None


def _properties(holder: "_Element | None") -> tuple[str, int] | None:
    """List id and level of a paragraph or style; id 0 takes a paragraph out of its list."""
    numbers = holder.find(W + "numPr") if holder is not None else None
    if numbers is None:
        return None
    level = _number(_value(numbers, "ilvl"), 0)
    return _value(numbers, "numId"), min(level, _MOST_LEVELS - 1)


def _value(parent: "_Element", tag: str) -> str:
    child = parent.find(W + tag)
    return (child.get(W + "val") or "") if child is not None else ""


def _number(text: str | None, default: int) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 7 else default
