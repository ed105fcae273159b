"""Glyphs to fragments of lines: pieces of text on one baseline with no wide gap in them.

Raised or lowered smaller glyphs join the line that they stand at; a fragment's text has the raised
ones as `^{12}`. Wide gaps part fragments, since they may be a gutter between columns; `joined`
puts fragments of one column together again.
"""

import statistics
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from index.readers.inline import LOWERED, RAISED, finish
from index.readers.pdf_glyphs import Glyph

_SAME_BASE = 0.12  # of the size: glyphs of one line
_WIDE_GAP = 0.65  # of the size: more than a word space, less than a gutter
_WORD_GAP = 0.18  # of the size: narrower is kerning
_HINTED_GAP = 0.08  # where the file itself has a space
_SMALL = 0.86  # of the line's size: a raised or lowered figure
_RAISE = (0.12, 0.8)  # of the line's size, above its baseline
_LOWER = (-0.5, -0.06)
_FEW = 2  # letters
_TOUCH = 0.5  # of the line's size: how near a raised figure stands


@dataclass(slots=True)
class Fragment:
    """Glyphs on one baseline; `raised` are those that stand above it."""

    glyphs: list[Glyph]
    base: float
    size: float
    raised: set[int] = field(default_factory=set)  # ids of glyphs
    x0: float = 0.0
    x1: float = 0.0

    def __post_init__(self) -> None:
        self.measure()

    def measure(self) -> None:
        """Take the extent again after glyphs were added."""
        self.glyphs.sort(key=lambda glyph: glyph.x0)
        self.x0 = self.glyphs[0].x0
        self.x1 = max(glyph.x1 for glyph in self.glyphs)

    @property
    def bold(self) -> bool:
        """Whether most of it is bold."""
        return sum(glyph.bold for glyph in self.glyphs) * 2 > len(self.glyphs)

    @property
    def text(self) -> str:
        """What it says, raised glyphs as `^{12}`."""
        parts: list[str] = []
        before: Glyph | None = None
        is_up = False
        for glyph in self.glyphs:
            up = id(glyph) in self.raised
            space = before is not None and _is_space(before, glyph)
            if is_up and not up:
                parts.append(LOWERED)
            if space:
                parts.append(" ")
            if up and not is_up:
                parts.append(RAISED)
            parts.append(glyph.text)
            before, is_up = glyph, up
        if is_up:
            parts.append(LOWERED)
        return finish("".join(parts))


def fragments(glyphs: Sequence[Glyph]) -> list[Fragment]:
    """The fragments of a page, in no particular order; raised figures attached to their lines."""
    pieces = _split(_rows(glyphs))
    return _rejoined(_attached(pieces))


def joined(parts: Iterable[Fragment]) -> Fragment:
    """Fragments that turned out to stand on one line, as one."""
    every = list(parts)
    biggest = max(every, key=lambda part: len(part.glyphs))
    glyphs = [glyph for part in every for glyph in part.glyphs]
    raised = set().union(*(part.raised for part in every))
    return Fragment(glyphs, biggest.base, biggest.size, raised)


def _is_space(before: Glyph, glyph: Glyph) -> bool:
    gap = glyph.x0 - before.x1
    size = min(before.size, glyph.size)
    return gap > (_HINTED_GAP if glyph.spaced else _WORD_GAP) * size


def _rows(glyphs: Sequence[Glyph]) -> list[list[Glyph]]:
    """Glyphs on the same baseline, across the whole page."""
    rows: list[list[Glyph]] = []
    base = 0.0
    for glyph in sorted(glyphs, key=lambda at: (-at.base, at.x0)):
        if rows and abs(base - glyph.base) <= _SAME_BASE * min(glyph.size, rows[-1][0].size):
            rows[-1].append(glyph)
        else:
            rows.append([glyph])
            base = glyph.base
    return rows


def _split(rows: Iterable[list[Glyph]]) -> list[Fragment]:
    """Rows cut at wide gaps."""
    found = []
    for row in rows:
        row.sort(key=lambda glyph: glyph.x0)
        piece: list[Glyph] = []
        end = 0.0
        for glyph in row:
            size = max(glyph.size, piece[-1].size) if piece else glyph.size
            if piece and glyph.x0 - end > _WIDE_GAP * size:
                found.append(_fragment(piece))
                piece = []
            end = max(end, glyph.x1) if piece else glyph.x1
            piece.append(glyph)
        found.append(_fragment(piece))
    return found


def _fragment(glyphs: list[Glyph]) -> Fragment:
    sizes = Counter(round(glyph.size, 1) for glyph in glyphs)
    return Fragment(glyphs, statistics.median(g.base for g in glyphs), sizes.most_common(1)[0][0])


def _attached(pieces: list[Fragment]) -> list[Fragment]:
    """Small fragments beside or in the gap of a line become part of it."""
    ordered = sorted(pieces, key=lambda piece: (-round(piece.size, 1), -len(piece.glyphs)))
    hosts: dict[int, list[Fragment]] = {}  # by baseline, in steps of a point
    kept: list[Fragment] = []
    for piece in ordered:
        host = _host(piece, hosts)
        if host is None:
            kept.append(piece)
            hosts.setdefault(round(piece.base), []).append(piece)
            continue
        if piece.base > host.base and piece.size <= _SMALL * host.size:
            host.raised.update(map(id, piece.glyphs))
        host.glyphs.extend(piece.glyphs)
        host.measure()
    return kept


def _host(piece: Fragment, hosts: dict[int, list[Fragment]]) -> Fragment | None:
    """The nearest bigger fragment that `piece` is raised or lowered beside; the left one first."""
    reach = round(piece.size * 2)
    best: tuple[float, Fragment] | None = None
    for base in range(round(piece.base) - reach, round(piece.base) + reach + 1):
        for host in hosts.get(base, ()):
            shift = (piece.base - host.base) / host.size
            raised, lowered = _RAISE[0] <= shift <= _RAISE[1], _LOWER[0] <= shift <= _LOWER[1]
            small = piece.size <= _SMALL * host.size or _is_dropped_letter(piece, host)
            if not small or not (raised or lowered):
                continue
            distance = max(host.x0 - piece.x1, piece.x0 - host.x1, 0.0)
            before = piece.x1 < host.x0 + 0.5 * (host.x1 - host.x0)
            if distance <= _TOUCH * host.size and (
                best is None or distance + 0.01 * before < best[0]
            ):
                best = (distance + 0.01 * before, host)
    return best[1] if best else None


def _is_dropped_letter(piece: Fragment, host: Fragment) -> bool:
    """Whether a letter off the baseline stands in a gap of a line, as in the logo of TeX."""
    inside = host.x0 < piece.x0 and piece.x1 < host.x1 and piece.size < 1.05 * host.size
    if len(piece.glyphs) > _FEW or not inside:
        return False
    middle = (piece.x0 + piece.x1) / 2
    return all(not glyph.x0 < middle < glyph.x1 for glyph in host.glyphs)


def _rejoined(pieces: list[Fragment]) -> list[Fragment]:
    """Fragments of one baseline whose gap a raised figure has filled, put together."""
    found: list[Fragment] = []
    for piece in _in_reading_order(pieces):
        last = found[-1] if found else None
        if (
            last is not None
            and abs(last.base - piece.base) <= _SAME_BASE * piece.size
            and -_WIDE_GAP * piece.size <= piece.x0 - last.x1 <= _WIDE_GAP * piece.size
        ):
            found[-1] = joined((last, piece))
        else:
            found.append(piece)
    return found


def _in_reading_order(pieces: list[Fragment]) -> list[Fragment]:
    """Fragments row by row, those of about one baseline from left to right."""
    rows: list[list[Fragment]] = []
    for piece in sorted(pieces, key=lambda at: -at.base):
        if rows and rows[-1][0].base - piece.base <= _SAME_BASE * piece.size:
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [piece for row in rows for piece in sorted(row, key=lambda at: at.x0)]
