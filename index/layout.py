"""Pieces of text that know where in the source they stand, and how they are put together again.

A `Piece` is a stretch of the source with line ends folded; pieces are cut and joined without ever
losing a character that is not white space, and `assemble` lays them out as `Document.text` with
the map that leads back.
"""

import itertools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from index.records import BlockKind, Extract, Segment

_LINE_END = re.compile(r"[^\S\r\n\v\f\x85\u2028\u2029]*[\r\n\v\f\x85\u2028\u2029]\s*")
_TABLE = frozenset({BlockKind.TABLE_ROW, BlockKind.TABLE_TITLE})
SOFT_HYPHEN = "\u00ad"
"""A reader puts it before a line end where the hyphen belongs to the layout, not to the word."""


@dataclass(frozen=True, slots=True)
class Run:
    """`before` is what the repair puts in front of the source's characters `start:end`."""

    before: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text on its way to become a `Block`."""

    text: str
    runs: tuple[Run, ...]
    kind: BlockKind | None = None
    level: int | None = None
    page: int | None = None
    label: str | None = None
    columns: tuple[str, ...] = ()


def pieces(extract: Extract) -> list[Piece]:
    """The blocks of an extract, in order, white ends cut off and line ends folded.

    Blocks that overlap are clipped, so that no character is told twice.
    """
    found: list[Piece] = []
    done = 0
    for raw in sorted(extract.blocks, key=lambda block: (block.start, block.end)):
        start, end = max(raw.start, done), min(raw.end, len(extract.text))
        if start >= end:
            continue
        done = end
        piece = _piece(extract.text, start, end)
        if piece.text:
            found.append(replace(piece, kind=raw.kind, level=raw.level, page=raw.page))
    return found


def _piece(source: str, start: int, end: int) -> Piece:
    body = source[start:end]
    white = " \r\n\v\f\x85\u2028\u2029\u00a0"
    left = len(body) - len(body.lstrip(white))
    right = len(body.rstrip())
    if not body.strip():
        return Piece("", ())
    if "\t" not in body[left:right].strip():  # a leading tab is an empty table cell
        left = len(body) - len(body.lstrip())
    runs: list[Run] = []
    before, at = "", left
    for gap in _LINE_END.finditer(body, left, right):
        stop, glue = gap.start(), " "
        if stop > at and body[stop - 1] == SOFT_HYPHEN:
            stop, glue = stop - 1, ""
        elif _hyphen_joins(body[max(at, stop - 40) : stop], body[gap.end() : gap.end() + 40]):
            glue = ""
        if stop > at:
            runs.append(Run(before, start + at, start + stop))
            before = glue
        at = gap.end()
    if at < right:
        runs.append(Run(before, start + at, start + right))
    return Piece("".join(r.before + source[r.start : r.end] for r in runs), tuple(runs))


def _hyphen_joins(left: str, right: str) -> bool:
    """Whether a line's final hyphen goes on in the next word (not "pre- and post-")."""
    if not re.search(r"\w[-‐]$", left) or not right[:1].isalnum():
        return False
    return not re.match(r"(?:and|or|to|und|as well)\b", right)


def part(piece: Piece, start: int, end: int) -> Piece:
    """The characters `start:end` of a piece, white ends cut off."""
    body = piece.text[start:end]
    start += len(body) - len(body.lstrip())
    end = start + len(body.strip())
    runs: list[Run] = []
    at = 0
    for run in piece.runs:
        at += len(run.before)
        low, high = max(start, at), min(end, at + run.end - run.start)
        if low < high:
            before = run.before if runs else ""
            runs.append(Run(before, run.start + low - at, run.start + high - at))
        at += run.end - run.start
    return replace(piece, text=piece.text[start:end], runs=tuple(runs))


def join(parts: Sequence[Piece]) -> Piece:
    """Pieces as one, parted by a space, or by nothing after a hyphen that goes on."""
    first, *others = parts
    if not others:
        return first
    told, runs = [first.text], list(first.runs)
    for before, piece in itertools.pairwise(parts):
        glue = "" if _hyphen_joins(before.text[-40:], piece.text[:40]) else " "
        told += [glue, piece.text]
        runs += [replace(piece.runs[0], before=glue), *piece.runs[1:]]
    return replace(first, text="".join(told), runs=tuple(runs))


def assemble(parts: Sequence[Piece]) -> tuple[str, list[tuple[int, int]], tuple[Segment, ...]]:
    """The document's text, the place of each piece in it, and the map back to the source.

    Pieces are parted by a blank line, the rows of a table by a line end.
    """
    out: list[str] = []
    spans: list[tuple[int, int]] = []
    segments: list[Segment] = []
    at = 0
    for before, piece in zip((None, *parts), parts, strict=False):
        if before is not None:
            gap = "\n" if before.kind in _TABLE and piece.kind in _TABLE else "\n\n"
            out.append(gap)
            at += len(gap)
        start = at
        for run in piece.runs:
            at += len(run.before)
            segments.append(Segment(at, run.start, run.end - run.start))
            at += run.end - run.start
        out.append(piece.text)
        spans.append((start, at))
    return "".join(out), spans, tuple(_merged(segments))


def _merged(segments: Iterable[Segment]) -> list[Segment]:
    """Neighbouring segments that run on in both texts as one."""
    merged: list[Segment] = []
    for segment in segments:
        if merged:
            last = merged[-1]
            if (last.start + last.length, last.source + last.length) == (
                segment.start,
                segment.source,
            ):
                merged[-1] = replace(last, length=last.length + segment.length)
                continue
        merged.append(segment)
    return merged
