"""The lines of a column to paragraphs: where each begins."""

import itertools
import re
import statistics
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from index.readers.lines import BULLET, entry_number, is_ended
from index.readers.pdf_order import Box, Column

_INDENT = 0.7  # of the size: a first line's indent, or a hanging one
_LOOSE = 1.28  # of the usual distance of lines: a gap between paragraphs
_FAR = 2.2  # of the size: never lines of one paragraph
_SHORT = 0.1  # of the column's width that a full line may lack
_SIZE_CHANGE = 0.06
_CENTRED = 3.0  # points between the middles of centred lines
_LIST_HEADING = re.compile(
    r"(?:\d+\.?\s*)?(?:references?(?: and notes)?|bibliography|(?:literature|works)(?: cited)?)\W*",
    re.IGNORECASE,
)
CAPTION = re.compile(
    r"(?:table|fig(?:ure|\.)?|box|scheme)\s*[A-Z]?\d{1,3}\b|table\s+[IVX]{1,5}\b", re.IGNORECASE
)
"""How the caption of a float begins."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a column, with what decides whether a paragraph goes on in it."""

    text: str
    x0: float
    x1: float
    base: float
    size: float
    bold: bool

    @property
    def is_ended(self) -> bool:
        """Whether it ends a sentence."""
        return is_ended(self.text)

    @property
    def entry(self) -> int | None:
        """The number it begins with, as an entry of a list does."""
        return entry_number(self.text)


@dataclass(slots=True)
class Paragraph:
    """Lines that belong together, or the rows of a table; `column` is counted through the file."""

    lines: list[Line]
    page: int
    column: int
    left: float
    right: float
    rows: tuple[str, ...] = ()
    in_list: bool = False

    @property
    def size(self) -> float:
        """The size of most of its lines; 0 for a table."""
        return usual_size(self.lines) if self.lines else 0.0

    @property
    def is_bold(self) -> bool:
        """Whether all of it is bold."""
        return bool(self.lines) and all(line.bold for line in self.lines)

    @property
    def is_indented(self) -> bool:
        """Whether its first line begins inside its column."""
        return self.lines[0].x0 > self.left + _INDENT * self.lines[0].size


class Entries:
    """Follows the reference list through the columns: whether it has begun, the last number."""

    def __init__(self) -> None:
        self._last = 0
        self.in_list = False

    def is_next(self, line: Line) -> bool:
        """Whether a line begins the next numbered entry."""
        return line.entry == self._last + 1

    def pass_by(self, line: Line) -> None:
        """Take notice of a line that begins a paragraph."""
        if _LIST_HEADING.fullmatch(line.text):
            self._last, self.in_list = 0, True
        elif self.is_next(line):
            self._last += 1


@dataclass(frozen=True, slots=True)
class _Setting:
    """How the lines of one size are set in a column."""

    left: float
    right: float
    pitch: float
    hangs: bool

    def is_full(self, line: Line) -> bool:
        return line.x1 > self.right - _SHORT * (self.right - self.left)

    def is_in(self, line: Line) -> bool:
        return line.x0 > self.left + _INDENT * line.size


def paragraphs(column: Column, page: int, number: int, entries: Entries) -> list[Paragraph]:
    """The paragraphs and tables of a column, in order."""
    found: list[Paragraph] = []
    lines = [_line(box) for box in column.lines if box.fragment is not None]
    settings = {size: _setting(lines, size) for size in {_size_key(line) for line in lines}}
    before: Line | None = None
    for box in column.lines:
        if box.fragment is None:
            found.append(Paragraph([], page, number, column.left, column.right, box.rows))
            before = None
            continue
        line = _line(box)
        if not line.text:
            continue
        setting = settings[_size_key(line)]
        if before is None or _starts(line, before, found[-1], setting, entries):
            entries.pass_by(line)
            in_list = entries.in_list and not CAPTION.match(line.text)
            edges = (setting.left, column.right)
            found.append(Paragraph([line], page, number, *edges, in_list=in_list))
        else:
            found[-1].lines.append(line)
        before = line
    return found


def usual_size(lines: Iterable[Line]) -> float:
    """The size of most characters."""
    counts: Counter[float] = Counter()
    for line in lines:
        counts[round(line.size, 1)] += len(line.text)
    return counts.most_common(1)[0][0] if counts else 0.0


def _line(box: Box) -> Line:
    fragment = box.fragment
    assert fragment is not None
    text = " ".join(fragment.text.split())
    return Line(text, fragment.x0, fragment.x1, fragment.base, fragment.size, fragment.bold)


def _size_key(line: Line) -> int:
    return round(line.size * 2)


def _setting(lines: Sequence[Line], size: int) -> _Setting:
    same = [line for line in lines if _size_key(line) == size]
    steps = [
        a.base - b.base
        for a, b in itertools.pairwise(lines)
        if _size_key(a) == _size_key(b) == size and 0 < a.base - b.base < _FAR * a.size
    ]
    pitch = statistics.median_low(steps) if steps else 1.2 * same[0].size
    left, right = min(line.x0 for line in same), max(line.x1 for line in same)
    inside = sum(line.x0 > left + _INDENT * line.size for line in same)
    return _Setting(left, right, pitch, hangs=inside > 0 and len(same) > 1)


def _starts(
    line: Line, before: Line, current: Paragraph, setting: _Setting, entries: Entries
) -> bool:
    """Whether a line begins a paragraph of its own."""
    step = before.base - line.base
    if abs(line.size - before.size) > _SIZE_CHANGE * before.size:
        return True
    if step <= 0 or step > _LOOSE * max(setting.pitch, line.size):
        return True
    full = setting.is_full(before)
    listed = entries.in_list and current.in_list  # where the authors may be in bold
    if not listed and before.bold != line.bold and (before.bold or before.is_ended or not full):
        return not (before.bold and full and not before.is_ended)
    if entries.is_next(line) and (entries.in_list or before.is_ended):
        return True
    if listed:
        if current.lines[0].entry is not None and line.entry is None:
            return False
        if setting.hangs:
            return not setting.is_in(line)
    return _starts_by_shape(line, before, current, setting)


def _starts_by_shape(line: Line, before: Line, current: Paragraph, setting: _Setting) -> bool:
    middles = (line.x0 + line.x1 - before.x0 - before.x1) / 2
    lines = current.lines
    flush = len(lines) > 1 and abs(lines[-2].x0 - before.x0) < 1.0
    if not flush and abs(middles) < _CENTRED < abs(line.x0 - before.x0):
        return False
    may_end = before.is_ended or not setting.is_full(before)
    if line.x0 > before.x0 + _INDENT * line.size:
        is_item = len(current.lines) == 1 and BULLET.match(current.lines[0].text)
        return may_end and not is_item
    if line.x0 < before.x0 - _INDENT * line.size and len(current.lines) > 1:
        return may_end
    if BULLET.match(line.text) and before.is_ended and line.text[0] not in "–*":
        return True
    return before.is_ended and not setting.is_full(before)
