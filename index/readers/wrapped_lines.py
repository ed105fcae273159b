"""The lines of a wrapped text without what its pages put between them.

Page numbers, running heads and "(continued on next page)" stand amid the sentences of a text that
was exported from pages. With them go the empty lines around them, so that a sentence runs on.
"""

import itertools
import math
import re
import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from index.paragraphs import DANGLING, FURNITURE
from index.readers.lines import entry_number, is_ended
from index.records import BlockKind
from index.section_names import closed_up, role_of
from index.sentences import begins_low, ends_open
from index.tables import label_of

LONG = 250
"""Characters of a line that nobody wrapped: it is a paragraph by itself."""
_TAB = 8
_OPENERS = "([{\"'“‘«*•"
_FLAT_MARK = re.compile(r"(?<=[.?!)])\s\d{1,3}(?:\s?[,–-]\s?\d{1,3})*$")  # a raised number, lowered
_WIDTHS = (25, 180)  # of lines that were wrapped
_RUNS_ON = 0.2  # of the line ends of a wrapped text that cut a sentence before a small letter
_FEWEST = 3
_PAGE = (12, 130)  # lines of a page
_EVEN = 1.3  # times the shortest distance: pages hold about as many lines
_LEAST_CHAIN = 3  # page numbers in a row, pages that tell a running head
_CONTINUED = re.compile(
    r"\W*(?:\w+ )?continue[sd](?: on| from)?"
    r"(?: (?:the )?(?:next|previous|following|facing) page)?\W*",
    re.IGNORECASE,
)
_RULE = re.compile(r"[-_=*–—·.\s]{5,}")
_COUNTED = re.compile(
    r"^\W*(?:page\s)?\d{1,5}\W+(?=\D)|(?<=\D)\W+(?:page\s)?\d{1,5}\W*$", re.IGNORECASE
)
_NUMBERED_PAGE = re.compile(
    r"\W*(?:page\s)?(?P<n>\d{1,5})(?:\s?(?:of|/)\s?\d{1,5})?\W*", re.IGNORECASE
)
_SET_APART = re.compile(r"(?:[A-Z] ){4,}[A-Z](?= \d)")  # "F I G U R E 1"
_WORD = re.compile(r"[^\W\d_]{3}")


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line without its indent; `gap` = an empty line stands before, `top` = a page begins."""

    text: str
    indent: int
    gap: bool = False
    top: bool = False

    @property
    def entry(self) -> int | None:
        """The number it begins with, as an entry of a list does."""
        return entry_number(self.text)

    @property
    def is_ended(self) -> bool:
        """Whether it ends a sentence, a raised number set on the line left aside."""
        bare = _FLAT_MARK.sub("", self.text[-200:])
        return is_ended(bare) and not ends_open(bare)

    @property
    def goes_on(self) -> bool:
        """Whether it ends as nothing can end."""
        return self.text.endswith("=") or DANGLING.search(self.text[-40:]) is not None

    @property
    def begins(self) -> bool:
        """Whether it may begin a sentence or a heading."""
        return may_begin(self.text)

    @property
    def is_row(self) -> bool:
        """Whether it is a row of a table, its cells parted by tabs."""
        return "\t" in self.text

    @property
    def width(self) -> int:
        """How far it reaches."""
        return self.indent + len(self.text)


@dataclass(slots=True)
class Block:
    """Lines that belong together; `in_list` = of the reference list."""

    lines: list[TextLine]
    kind: BlockKind | None = None
    in_list: bool = False
    widest: int = 0
    sure: int = 0  # of its lines surely run on
    least: float = math.inf  # that one of those takes up

    def add(self, line: TextLine) -> None:
        """Append a line."""
        self.lines.append(line)
        self.widest = max(self.widest, line.width)

    @property
    def label(self) -> str | None:
        """The label that it begins with as the caption of a float does, "Table 1"."""
        found = label_of(self.lines[0].text)
        return found[0] if found else None


def may_begin(text: str) -> bool:
    """Whether a text may be the beginning of a sentence or heading."""
    bare = text.lstrip(_OPENERS)
    return bool(bare) and (not bare[0].islower() or begins_low(bare))


def is_wrapped(text: str) -> bool:
    """Whether the paragraphs of a text run over lines of about one width.

    A line end is sure to have come from wrapping where it cuts a sentence before a small letter;
    such ends are frequent in wrapped text, and the lines before them are neither short nor long.
    """
    lines = [line.strip() for line in text.splitlines()]
    if 2 * sum(len(line) for line in lines if len(line) > LONG) > sum(map(len, lines)):
        return False
    pairs = [(a, b) for a, b in itertools.pairwise(lines) if a and b and "\t" not in a]
    cut = [len(a) for a, b in pairs if b[0].islower() and a[-1] not in ".?!:;"]
    if len(cut) < max(_FEWEST, _RUNS_ON * len(pairs)):
        return False
    low, high = _WIDTHS
    return low <= statistics.median(cut) <= high


def text_lines(text: str) -> list[TextLine]:
    """The lines with words, what the pages put between them left out."""
    lines = list(_lines(text))
    gone = _page_numbers(lines) | {
        at
        for at, line in enumerate(lines)
        if _CONTINUED.fullmatch(line.text) or _RULE.fullmatch(line.text)
    }
    gone |= _running_heads(lines, gone)
    kept: list[TextLine] = []
    broken = False
    for at, line in enumerate(lines):
        if at in gone:
            broken = True
            continue
        kept.append(replace(line, gap=False) if broken or line.top else line)
        broken = False
    return kept


def _lines(text: str) -> Iterator[TextLine]:
    gap = top = False
    for raw in text.replace("\r\n", "\n").split("\n"):
        for number, printed in enumerate(re.split(r"[\f\v\r\x1c-\x1e\x85\u2028\u2029]", raw)):
            top = top or number > 0
            body = printed.strip()
            if not body:
                gap = gap or number == 0
                continue
            lead = printed[: len(printed) - len(printed.lstrip())]
            inside = printed.strip(" \u00a0").rstrip() if "\t" in body else _closed_up(body)
            yield TextLine(inside, len(lead.replace("\t", " " * _TAB)), gap, top)
            gap = top = False


def _closed_up(text: str) -> str:
    """A line whose first word or whole name is set apart letter by letter, put together again."""
    return closed_up(_SET_APART.sub(lambda found: found[0].replace(" ", ""), text))


def _page_numbers(lines: Sequence[TextLine]) -> set[int]:
    """Lines of a number alone that go up by one, a page apart; and those at the edge of a page."""
    numbers = {
        at: int(found["n"])
        for at, line in enumerate(lines)
        if (found := _NUMBERED_PAGE.fullmatch(line.text)) and "." not in line.text
    }
    gone = {
        at
        for at, line in enumerate(lines)
        if FURNITURE.fullmatch(line.text)
        and (line.top or (at + 1 < len(lines) and lines[at + 1].top))
    }
    chains: dict[int, list[int]] = {}  # the chain that ends at a line, of the last page or so
    low, high = _PAGE
    for at, number in numbers.items():
        chains = {last: chain for last, chain in chains.items() if at - last <= high}
        before = [
            chain
            for last, chain in chains.items()
            if at - last >= low and numbers[last] == number - 1
        ]
        chains[at] = [*max(before, key=len, default=[]), at]
        if len(chains[at]) >= _LEAST_CHAIN:
            gone.update(chains[at][-_LEAST_CHAIN:])
    return gone


def _running_heads(lines: Sequence[TextLine], gone: set[int]) -> set[int]:
    """Lines that come again page after page, alike but for the number of the page."""
    places: dict[str, list[int]] = {}
    for at, line in enumerate(lines):
        if at in gone or not 6 <= len(line.text) <= 160 or line.is_row:
            continue
        key = _COUNTED.sub("", line.text).casefold()
        if _WORD.search(key) and role_of(line.text) is None:
            places.setdefault(key, []).append(at)
    found: set[int] = set()
    for ats in places.values():
        far = [b - a >= _PAGE[0] for a, b in itertools.pairwise(ats)]
        apart = sum(far) >= len(far) - 1  # the last page may be short
        if len(ats) >= _LEAST_CHAIN and apart and _amid_pages(lines, ats, gone):
            found.update(ats)
    return found


def _amid_pages(lines: Sequence[TextLine], ats: Sequence[int], gone: set[int]) -> bool:
    """Whether most places are edges of pages: beside a page number, amid a sentence, or even.

    "Case 1" and "Case 2" come again and count, but at no even distances.
    """
    steps = [b - a for a, b in itertools.pairwise(ats)][:-1]
    even = bool(steps) and max(steps) <= _EVEN * min(steps)
    edges = 0
    for at in ats:
        after = lines[at + 1] if at + 1 < len(lines) else None
        near = lines[at].top or at - 1 in gone or at + 1 in gone or (after and after.top)
        cut = at > 0 and after and after.text[0].islower() and lines[at - 1].text[-1] not in ".?!:"
        edges += bool(near or cut or (even and _COUNTED.search(lines[at].text)))
    return 2 * edges > len(ats)
