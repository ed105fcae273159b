"""How full the lines of a wrapped text are: which of them end before the room is used up.

Measured where the text is sure to run on from line to line. A text that was wrapped letter by
letter shows one width, which is exact. In one that was typeset the lines hold more or fewer
letters, so these count with the widths that the usual faces give them, and the measure is that of
the lines near by: columns, captions and reference lists have widths of their own.
"""

import itertools
import re
from collections.abc import Iterable, Sequence

from index.readers.wrapped_lines import LONG, Block, TextLine
from index.sentences import begins_low

SHORT = 0.6
"""Of the usual fill: no line that runs on is as short."""

_NEAR = 16  # lines on either side that are looked at
_ENOUGH = 3  # lines that show a measure
_SPARSE = 0.1  # of the sure lines may be less full than a full line
_RAGGED = 0.92  # of the least full line of a typeset text
_EXACT = 0.97  # of the lines of a text wrapped letter by letter; addresses may run over
_WORD, _PIECE = re.compile(r"[^ \t]+"), re.compile(r"[^ \t-]+-?")
_BROKEN = re.compile(r"[^\W\d_]-$")
_BREAKS = 0.02  # of the lines end with a hyphen where words are broken at one
_CAPITAL = 1.45  # of a small letter's width
_SET = {
    **dict.fromkeys("fijlrstI.,:;'’|!()[]/-‐", 0.65),
    **dict.fromkeys("mw", 1.6),
    **dict.fromkeys("MW%@", 1.95),
    " ": 0.55,
}


class Fill:
    """What each line of a text takes up together with the first word of the next."""

    def __init__(self, lines: Sequence[TextLine]) -> None:
        pairs = list(itertools.pairwise(lines))
        hyphens = sum(_BROKEN.search(line.text) is not None for line in lines)
        word = _PIECE if hyphens > _BREAKS * len(lines) else _WORD
        self.sure = [_runs_on(a, b) for a, b in pairs]
        """Of each line, whether its sentence is sure to run on in the next."""
        self._fills: list[float] = [a.width + 1 + len(_first(b, word)) for a, b in pairs]
        self._width = _width_of(lines, self._of_sure())
        if not self._width:
            self._fills = [_set_width(a, _first(b, word)) for a, b in pairs]
        self._all = _low(self._of_sure())

    def note(self, at: int, block: Block) -> None:
        """Take the measure of a line into that of its block."""
        if self.sure[at]:
            block.sure += 1
            block.least = min(block.least, self._fills[at])

    def is_early(self, at: int, block: Block) -> bool:
        """Whether a line ends though the next word would have fitted."""
        return self._fills[at] < self._usual(at, block)

    def is_clearly_early(self, at: int, block: Block) -> bool:
        """The same, by more than letters differ in width."""
        return self._fills[at] < (1.0 if self._width else _RAGGED) * self._usual(at, block)

    def is_short(self, at: int, block: Block) -> bool:
        """Whether a line is too short for one that runs on."""
        return self._fills[at] < SHORT * self._usual(at, block)

    def is_full(self, at: int) -> bool:
        """Whether a line, alone, is as full as those near by."""
        return at < len(self._fills) and not self.is_early(at, Block([]))

    def _of_sure(self) -> list[float]:
        return [fill for fill, sure in zip(self._fills, self.sure, strict=True) if sure]

    def _usual(self, at: int, block: Block) -> float:
        """The least that a full line takes up, here."""
        if self._width:
            return self._width + 1
        if block.sure >= _ENOUGH:
            return block.least
        low, high = max(0, at + 1 - _NEAR), min(len(self._fills), at + 1 + _NEAR)
        near = [self._fills[i] for i in range(low, high) if self.sure[i]]
        return _low(near) if len(near) > _ENOUGH else self._all


def _first(after: TextLine, word: re.Pattern[str]) -> str:
    found = word.match(after.text)
    return found[0] if found else after.text


def _set_width(line: TextLine, first: str) -> float:
    """In widths of a small letter, as books set them."""
    return line.indent * _SET[" "] + sum(
        _SET.get(char) or (_CAPITAL if char.isupper() else 1.0) for char in f"{line.text} {first}"
    )


def _runs_on(line: TextLine, after: TextLine) -> bool:
    """Whether a sentence is sure to run on from one line to the next."""
    if line.is_row or after.gap or line.width > LONG:
        return False
    low = after.text[0].islower() and not begins_low(after.text)
    return low and line.text[-1] not in ".?!:;"


def _width_of(lines: Sequence[TextLine], sure: Sequence[float]) -> int:
    """The width at which all of a text was wrapped letter by letter; 0 where it was not so.

    Then no word that would have fitted begins the next line of a sentence.
    """
    widths = sorted(line.width for line in lines if not line.is_row)
    if not widths:
        return 0
    width = widths[int(_EXACT * (len(widths) - 1))]
    return width if sum(fill > width for fill in sure) >= _EXACT * len(sure) else 0


def _low(fills: Iterable[float]) -> float:
    ordered = sorted(fills)
    return ordered[int(_SPARSE * len(ordered))] if ordered else 0.0
