"""The characters of a PDF page with their places, and the rules drawn on it; all in points.

Places are in the reading frame: x grows to the right and y upwards after the page's dominant text
direction is turned upright, so that a table set sideways on its page reads like any other.
"""

import ctypes
import math
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from index.errors import UnreadableSource
from index.limits import Limits

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

_LIGATURES = {
    "ﬀ": "ff",
    "ﬁ": "fi",
    "ﬂ": "fl",
    "ﬃ": "ffi",
    "ﬄ": "ffl",
    "ﬅ": "st",
    "ﬆ": "st",
    "\x02": "-",  # how PDFium shows a hyphen at the end of a line
    "\u00ad": "-",
    "\u2010": "-",
}
_BOLD_NAME = re.compile(
    r"bold|black|heavy|semibold|demi|[-,]bd?\b|medi$|bx\d+$|\.BI?$", re.IGNORECASE
)
_BOLD_WEIGHT = 600
_LEAST_SIZE = 2.0  # points; smaller is not meant to be read
_THIN = 2.5  # a rule is no thicker
_LEAST_PART = 5.0  # of one drawn cell by cell
_SAME_LINE = 1.5  # points
_LEAST_RULE = 40.0  # and no shorter; what is shorter underlines a word
_OVERPRINT = 0.08  # of the size: the same letter so near is the same letter
_LIGATURE = 3  # letters
_MOST_OBJECTS = 20_000  # drawings with more are pictures


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character: its advance box from x0 to x1, its baseline, its size as seen."""

    text: str
    x0: float
    x1: float
    base: float
    size: float
    bold: bool
    spaced: bool  # a space was seen before it
    font: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A horizontal line."""

    x0: float
    x1: float
    y: float


@dataclass(frozen=True, slots=True)
class PageContent:
    """A page's glyphs in the order of the file, its rules, its height and width."""

    glyphs: tuple[Glyph, ...]
    rules: tuple[Rule, ...]
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class _Style:
    size: float
    bold: bool
    turn: int  # quarter turns
    font: str


def page_content(page: "PdfPage", name: str, limits: Limits) -> PageContent:
    """All that is printed on a page and can be read.

    Raises:
        UnreadableSource: the page has more than `limits.page_characters`.
    """
    import pypdfium2.raw as pdfium

    left, bottom, right, top = page.get_bbox()
    textpage = page.get_textpage()
    try:
        count = max(0, pdfium.FPDFText_CountChars(textpage.raw))
        if count > limits.page_characters:
            raise UnreadableSource(
                f"{name}: a page has {count:,} characters, more than {limits.page_characters:,}; "
                "split the file"
            )
        found = list(_characters(textpage.raw, count, pdfium))
    finally:
        textpage.close()
    turns = Counter(turn for _, turn in found)
    turn = turns.most_common(1)[0][0] if turns else 0
    place = _frame(turn, left, bottom, right, top)
    glyphs = (_placed(raw, place) for raw, at in found if at == turn)
    width, height = (right - left, top - bottom) if turn % 2 == 0 else (top - bottom, right - left)
    inside = [g for g in glyphs if 0 <= (g.x0 + g.x1) / 2 <= width and 0 <= g.base <= height]
    rules = tuple(_rules(page, pdfium, place))
    return PageContent(tuple(_once(inside)), rules, width, height)


def _once(glyphs: Iterable[Glyph]) -> Iterator[Glyph]:
    """Glyphs less those printed over themselves, as shadows and makeshift bold type are.

    The letters of a ligature have one place too, but follow each other directly.
    """
    seen: dict[tuple[str, int, int], list[tuple[int, Glyph]]] = {}
    for number, glyph in enumerate(glyphs):
        x, y = int(glyph.x0), int(glyph.base)
        near = (seen.get((glyph.text, x + i, y + j), ()) for i in (-1, 0, 1) for j in (-1, 0, 1))
        reach = _OVERPRINT * glyph.size
        if not any(
            abs(at.x0 - glyph.x0) < reach
            and abs(at.base - glyph.base) < reach
            and number - earlier > _LIGATURE
            for cell in near
            for earlier, at in cell
        ):
            seen.setdefault((glyph.text, x, y), []).append((number, glyph))
            yield glyph


_Raw = tuple[str, float, float, float, float, _Style, bool]


def _characters(handle: Any, count: int, pdfium: Any) -> list[tuple[_Raw, int]]:  # noqa: ANN401
    """Every visible character with its box in the page's own frame, and its quarter turns."""
    box = pdfium.FS_RECTF()
    x, y = ctypes.c_double(), ctypes.c_double()
    styles: dict[int, _Style] = {}
    found: list[tuple[_Raw, int]] = []
    spaced, high = False, 0
    for i in range(count):
        code = pdfium.FPDFText_GetUnicode(handle, i)
        if 0xD800 <= code < 0xDC00:
            high = code
            continue
        if 0xDC00 <= code < 0xE000:
            code, high = (0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00) if high else 0), 0
        if code in (0, 0xFFFE, 0xFFFF) or code > 0x10FFFF:
            continue
        char = chr(code)
        if char.isspace():
            spaced = True
            continue
        pdfium.FPDFText_GetLooseCharBox(handle, i, box)
        pdfium.FPDFText_GetCharOrigin(handle, i, x, y)
        style = _style(handle, i, pdfium, styles)
        values = (box.left, box.right, x.value, y.value, style.size)
        if all(map(math.isfinite, values)) and style.size >= _LEAST_SIZE:
            span = (box.left, box.right) if style.turn % 2 == 0 else (box.bottom, box.top)
            raw = (_LIGATURES.get(char, char), *span, x.value, y.value, style, spaced)
            found.append((raw, style.turn))
            spaced = False
    return found


def _style(handle: Any, i: int, pdfium: Any, styles: dict[int, _Style]) -> _Style:  # noqa: ANN401
    """Size, weight and direction of a character; looked up once a text object."""
    text_object = pdfium.FPDFText_GetTextObject(handle, i)
    key = ctypes.cast(text_object, ctypes.c_void_p).value or 0
    if key and key in styles:
        return styles[key]
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFText_GetMatrix(handle, i, matrix)
    scale = math.hypot(matrix.c, matrix.d)
    size = pdfium.FPDFText_GetFontSize(handle, i) * (scale or 1.0)
    weight = pdfium.FPDFText_GetFontWeight(handle, i)
    buffer = ctypes.create_string_buffer(128)
    flags = ctypes.c_int()
    pdfium.FPDFText_GetFontInfo(handle, i, buffer, 128, flags)
    name = buffer.value.decode("utf-8", "replace").partition("+")[2] or buffer.value.decode(
        "utf-8", "replace"
    )
    bold = weight >= _BOLD_WEIGHT or bool(_BOLD_NAME.search(name))
    angle = math.atan2(matrix.b, matrix.a) if math.isfinite(matrix.a + matrix.b) else 0.0
    style = _Style(size, bold, round(angle / (math.pi / 2)) % 4, sys.intern(name))
    if key:
        styles[key] = style
    return style


_Place = tuple[int, float, float, float, float]


def _frame(turn: int, left: float, bottom: float, right: float, top: float) -> _Place:
    return turn, left, bottom, right, top


def _point(place: _Place, x: float, y: float) -> tuple[float, float]:
    """A point of the page in the reading frame."""
    turn, left, bottom, right, top = place
    if turn == 1:  # text runs upwards
        return y - bottom, right - x
    if turn == 2:
        return right - x, top - y
    if turn == 3:  # downwards
        return top - y, x - left
    return x - left, y - bottom


def _placed(raw: _Raw, place: _Place) -> Glyph:
    text, start, end, x, y, style, spaced = raw
    ends = [
        _point(place, at, y) if place[0] % 2 == 0 else _point(place, x, at) for at in (start, end)
    ]
    base = _point(place, x, y)[1]
    x0, x1 = sorted((ends[0][0], ends[1][0]))
    return Glyph(text, x0, x1, base, style.size, style.bold, spaced, style.font)


def _rules(page: "PdfPage", pdfium: Any, place: _Place) -> list[Rule]:  # noqa: ANN401
    """Horizontal lines in the reading frame, drawn as thin paths."""
    rules: list[Rule] = []
    for number, thing in enumerate(
        page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH], max_depth=4)
    ):
        if number > _MOST_OBJECTS:
            return []
        left, bottom, right, top = thing.get_bounds()
        (x0, y0), (x1, y1) = sorted((_point(place, left, bottom), _point(place, right, top)))
        if abs(y1 - y0) <= _THIN and x1 - x0 >= _LEAST_PART:
            rules.append(Rule(x0, x1, (y0 + y1) / 2))
    return [rule for rule in _continued(rules) if rule.x1 - rule.x0 >= _LEAST_RULE]


def _continued(rules: list[Rule]) -> list[Rule]:
    """Rules from the top, those drawn cell by cell as one."""
    found: list[Rule] = []
    for rule in sorted(rules, key=lambda at: (-round(at.y), at.x0)):
        last = found[-1] if found else None
        if last and abs(last.y - rule.y) < _SAME_LINE and rule.x0 - last.x1 < _SAME_LINE:
            found[-1] = Rule(last.x0, max(last.x1, rule.x1), last.y)
        else:
            found.append(rule)
    return found
