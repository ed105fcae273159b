"""What a converter took from a page twice, or from its margins: no part of the text.

Some converters read a page's text layer and its picture both. Then a paragraph stands there twice,
one time in lines whose last letters are cut off; or its first lines come again within it. The
better copy is kept, the other becomes `OTHER`. So do the lines that every page repeats.
"""

import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace

from index.layout import Piece, part
from index.paragraphs import FURNITURE
from index.records import BlockKind
from index.reference_list import begins_entry

_WORD = re.compile(r"[^\W_]+")
_SPAN = 5  # words in a row that two texts seldom share by chance
_FEWEST = 8  # words of a piece that may be a copy
_COVERED = 0.6  # share of a piece's spans that stand elsewhere, for it to be a copy
_NEAR = 25  # pieces around one among which its copy stands
_DOUBLED = 10  # words at least that come again at once
_MANY, _TIMES = 30, 3  # words, and how often those behind them, that end elsewhere than there
_ALIKE = 0.8  # share of its words that are whole in both places
_AMID = 2  # pieces in a row
_SEVERAL = 3  # copies; a paper may well say a thing twice
_PAGES = 3  # times that a line of the margins stands there at least
_BESIDE = 4  # pieces beside such a line among which the page's number stands
_MARGIN = re.compile(r"(?=.*[^\W\d_]{2})(?:\S+ ){0,7}\S+|, ?\d{1,6}")
_STRAY = re.compile(r"[,.;:]+")


def set_aside(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, those that repeat others and the pages' margins marked as `OTHER`."""
    told = [own for piece in _without_margins(pieces) for own in _undoubled(piece)]
    copies = _copies(told)
    return [
        replace(piece, kind=BlockKind.OTHER) if at in copies else piece
        for at, piece in enumerate(told)
    ]


def _without_margins(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """A format's own paragraphs that are the same on every page: "Int. J. Mol. Sci."."""
    numbers = [at for at, piece in enumerate(pieces) if FURNITURE.fullmatch(piece.text)]
    lines = Counter(
        pieces[at].text
        for at in {near for number in numbers for near in _around(number, pieces)}
        if pieces[at].kind is BlockKind.PARAGRAPH and _MARGIN.fullmatch(pieces[at].text)
    )
    furnished = {line for line, count in lines.items() if count >= _PAGES}
    for piece in pieces:
        stray = piece.kind is BlockKind.PARAGRAPH and bool(_STRAY.fullmatch(piece.text))
        if stray or (piece.kind is BlockKind.PARAGRAPH and piece.text in furnished):
            yield replace(piece, kind=BlockKind.OTHER)
        else:
            yield piece


def _around(at: int, pieces: Sequence[Piece]) -> range:
    return range(max(0, at - _BESIDE), min(len(pieces), at + _BESIDE + 1))


def _undoubled(piece: Piece) -> list[Piece]:
    """A paragraph in parts, those that come again right after them marked as `OTHER`."""
    if piece.kind not in {BlockKind.PARAGRAPH, BlockKind.CAPTION}:
        return [piece]
    words = list(_WORD.finditer(piece.text))
    folded = [word[0].casefold() for word in words]
    seen: dict[tuple[str, ...], int] = {}
    parts: list[Piece] = []
    at = begun = 0
    while at <= len(folded) - _SPAN:
        first = seen.setdefault(tuple(folded[at : at + _SPAN]), at)
        count = _repeated(folded, first, at) if at - first >= _DOUBLED else 0
        if not count:
            at += 1
            continue
        if begins_entry(piece.text[begun:]):  # "(First of Two Parts)", "(Second ...)"
            break
        start, end = words[first].start(), words[first + count].start()
        if piece.text[begun:start].strip():
            parts.append(part(piece, begun, start))
        parts.append(replace(part(piece, start, end), kind=BlockKind.OTHER))
        at, begun, seen = first + count, end, {}
    return [*parts, part(piece, begun, len(piece.text))] if parts else [piece]


def _repeated(words: Sequence[str], first: int, again: int) -> int:
    """How many words from `first` on come again at `again`, but for lost letters; 0 for too few.

    They go on up to there, but for a few words if there are many: those that the copy had lost.
    """
    apart = again - first
    places = range(first, min(again, len(words) - apart))
    alike = list(itertools.takewhile(lambda at: words[at + apart].startswith(words[at]), places))
    same = sum(words[at] == words[at + apart] for at in alike)
    left = apart - len(alike)
    enough = not left or len(alike) >= max(_MANY, _TIMES * left)
    return len(alike) if enough and same >= _ALIKE * len(alike) else 0


def _copies(pieces: Sequence[Piece]) -> set[int]:
    """The positions of the paragraphs that stand nearby in a better copy."""
    listed: dict[int, list[str]] = {
        at: [word.casefold() for word in _WORD.findall(piece.text)]
        for at, piece in enumerate(pieces)
        if piece.kind is BlockKind.PARAGRAPH
    }
    places: defaultdict[tuple[str, ...], set[int]] = defaultdict(set)
    spans: dict[int, frozenset[tuple[str, ...]]] = {}
    for at, words in listed.items():
        own = zip(*(words[shift:] for shift in range(_SPAN)), strict=False)
        spans[at] = frozenset(own)
        for span in spans[at]:
            places[span].add(at)

    def covered(at: int, gone: set[int]) -> bool:
        there = sum(
            any(0 < abs(other - at) <= _NEAR and other not in gone for other in places[span])
            for span in spans[at]
        )
        return there >= _COVERED * len(spans[at])

    repeated = [at for at, words in listed.items() if len(words) >= _FEWEST and covered(at, set())]
    if not repeated:
        return set()
    counts = Counter(word for words in listed.values() for word in words)
    begun = Counter(word[:end] for word in counts for end in range(1, len(word)))

    def worth(at: int) -> tuple[int, int]:
        broken = sum(counts[word] == 1 and word in begun for word in listed[at])
        return -broken, len(listed[at])

    gone: set[int] = set()
    for at in sorted(repeated, key=worth):
        if covered(at, gone):
            gone.add(at)
    return gone | _between(gone, listed) if len(gone) >= _SEVERAL else set()


def _between(gone: Set[int], words: Mapping[int, Sequence[str]]) -> set[int]:
    """The few pieces that stand amid copies: single letters, which lines had lost."""
    found: set[int] = set()
    since: list[int] | None = None
    for at, own in words.items():
        if at in gone:
            found |= set(since or ())
            since = []
        elif len(own) >= _FEWEST or since is None or len(since) == _AMID:
            since = None
        else:
            since.append(at)
    return found
