"""Wrapped plain text to paragraphs: where each begins, told by the lines alone.

A printed line ends where the next word no longer fits. A line that ends earlier, before a word that
would have fitted, was ended by the writer: with a stop before a capital a paragraph ends there,
without a stop a heading.
"""

import re
from collections.abc import Sequence

from index import headings
from index.front_matter import is_front_like
from index.limits import Limits
from index.readers import wrapped_front
from index.readers.line_joins import Words
from index.readers.lines import BULLET
from index.readers.pieces import Pieces, squeeze
from index.readers.wrapped_entries import NUMBER_ALONE, ReferenceList
from index.readers.wrapped_fill import Fill
from index.readers.wrapped_lines import LONG, Block, TextLine, may_begin, text_lines
from index.records import BlockKind, Extract, Metadata
from index.section_names import NUMBERING, Role, is_labelled, role_of, run_in
from index.tables import label_of

_INDENT = 2
_HEADING_LINES = 3
_FEW, _WIDER = 4, 1.35  # lines of a paragraph, times their width: set in another column
_ROWS = 2  # rows of a table after which a full line may be another
_SENTENCE = re.compile(
    r"(?:The|These|This|Those|There|They|It|To|We|Our|In|On|By|For|From|When|While|Although|Both"
    r"|Since|Because|If|After|Before|During|Here|However|Moreover|Furthermore|Next|First|Finally"
    r"|Given|Having|Considering|Taken|Several|Some|Many|Most|Recent(?:ly)?|Previous(?:ly)?)\b(?!-)"
)
"""Words that begin a sentence and seldom stand amid one with a capital."""
_PARTED = re.compile(r"\d{1,2}(?:\.\d{1,2})+\.?\s|\d{1,2}(?:\.\d{1,2})*\.?\s?\|")
_SHORT_FORM = re.compile(r"(?=\S*[A-Z])[^\s,;:=()]{1,20}(?:\s[^\s,;:=()a-z]{1,8})?\s?[:=]\s")


def extract(text: str, name: str, limits: Limits) -> Extract:
    """The blocks of a wrapped text, its lines joined, with the title that its front shows.

    Raises:
        UnreadableSource: it holds no text, or more than `limits.characters`.
    """
    lines = text_lines(text)
    words = Words(line.text for line in lines)
    broken = words.are_broken([line.text for line in lines])
    end = wrapped_front.front_end(lines)
    pieces = Pieces(name, limits)
    title: str | None = None
    for block in [*wrapped_front.blocks(lines[:end]), *_Walk(lines[end:]).blocks()]:
        joined = _joined(block, words, broken=broken)
        pieces.add(joined, block.kind)
        if block.kind is BlockKind.FRONT:
            title = squeeze(joined)
    return pieces.extract("text", Metadata(title=title))


def _joined(block: Block, words: Words, *, broken: bool) -> str:
    parts = [block.lines[0].text]
    for line in block.lines[1:]:
        both = words.join(parts[-1], line.text, broken=broken)
        parts[-1:] = [both[: -len(line.text)], line.text]
    return "".join(parts)


class _Walk:
    """One pass over the lines of a text, its front left aside."""

    def __init__(self, lines: Sequence[TextLine]) -> None:
        self._lines = lines
        self._fill = Fill(lines)
        self._list = ReferenceList(lines)
        self._names = [headings.is_known(line.text) and line.begins for line in lines]
        self._in_short_forms = False  # within a list of abbreviations
        self._in_table = False  # among rows whose cells nothing parts
        self._done: list[Block] = []

    def blocks(self) -> list[Block]:
        """The paragraphs, headings, rows and entries that the lines make."""
        for at, line in enumerate(self._lines):
            if at == 0 or self._starts(at):
                self._open(at)
            else:
                self._done[-1].add(line)
                self._fill.note(at - 1, self._done[-1])
        for at in range(len(self._done)):
            self._settle_row(at)
        return self._done

    def _open(self, at: int) -> None:
        line = self._lines[at]
        if at and not self._names[at - 1]:
            self._cut_heading()
        if self._names[at]:
            self._list.enter(at)
            self._in_short_forms = role_of(line.text) is Role.ABBREVIATIONS
        self._in_table = self._in_table and self._is_cell(at)
        row = BlockKind.TABLE_ROW if line.is_row or self._in_table else None
        block = Block([line], row, self._list.is_open, line.width)
        self._done.append(block)
        self._list.pass_by(line)
        self._in_table = self._in_table or "Table" in (block.label or "")

    # ── where a block begins ────────────────────────────────────────────────────────────────

    def _starts(self, at: int) -> bool:
        """Whether a line begins a block of its own."""
        line, before, current = self._lines[at], self._lines[at - 1], self._done[-1]
        if line.is_row or before.is_row or max(line.width, before.width) > LONG:
            return True
        if len(current.lines) == 1 and self._numbers(at - 1):
            return False
        early = self._fill.is_early(at - 1, current)
        juts = len(current.lines) >= _FEW and line.width > _WIDER * current.widest
        self._in_table = self._in_table and (current.label is not None or not before.is_ended)
        gap = line.gap and not self._list.goes_on(at)
        if gap or self._names[at - 1] or juts:
            return True
        if self._is_announced(at, apart=before.is_ended or early):
            return True
        if self._list.is_open and not current.label:
            return self._list.starts(at, current, early=early)
        if self._list.is_open and self._list.is_next(line):
            return True
        if current.label and line.text[0] == "(":  # the next panel of a figure
            return False
        if not line.begins or (line.text[0] in "([{" and not before.is_ended):
            return current.label is not None and self._resumes(at, current)
        return self._starts_by_shape(at, current, early=early)

    def _is_announced(self, at: int, *, apart: bool) -> bool:
        """Whether a line's own words say that something begins: a section, a caption, a note."""
        line = self._lines[at]
        if self._names[at] and (apart or self._stands_alone(at)):
            return True
        if label_of(line.text) and (apart or line.text.split()[0].isupper()):
            return True
        if self._in_short_forms and _SHORT_FORM.match(line.text):
            return True
        noted = self._list.is_open and self._lines[at - 1].is_ended
        return noted and run_in(line.text) is not None

    def _numbers(self, at: int) -> bool:
        """Whether a number alone on its line is that of the entry or affiliation below it."""
        if not NUMBER_ALONE.fullmatch(self._lines[at].text):
            return False
        told = " ".join(line.text for line in self._lines[at : at + 4])
        return self._list.is_open or (self._lines[at].text.isdigit() and is_front_like(told))

    def _stands_alone(self, at: int) -> bool:
        """Whether a section's name is no end of a sentence."""
        follows = at + 1 == len(self._lines) or self._lines[at + 1].begins
        return follows and not self._lines[at - 1].goes_on

    def _resumes(self, at: int, caption: Block) -> bool:
        """Whether a paragraph that a caption cuts goes on behind it, amid its sentence."""
        ended = self._lines[at - 1].is_ended and self._fill.is_early(at - 1, caption)
        return ended or self._fill.is_short(at - 1, caption)

    def _starts_by_shape(self, at: int, current: Block, *, early: bool) -> bool:
        line, before = self._lines[at], self._lines[at - 1]
        if line.indent >= before.indent + _INDENT and not BULLET.match(current.lines[0].text):
            return before.is_ended or early
        if (before.is_ended or early) and (
            run_in(line.text) is not None
            or is_front_like(line.text)
            or self._is_numbered_heading(at)
        ):
            return True
        if before.is_ended:
            marked = BULLET.match(line.text) is not None or is_labelled(line.text)
            return marked or (early and not before.goes_on)
        if self._in_table and not before.goes_on:
            return True
        if _SENTENCE.match(line.text) and _heading_at(current.lines) is not None:
            return True
        clearly = self._fill.is_clearly_early(at - 1, current) and not current.label
        return clearly and not before.goes_on

    def _is_numbered_heading(self, at: int) -> bool:
        text = self._lines[at].text
        if not NUMBERING.match(text) or not headings.has_shape(text):
            return False
        return bool(_PARTED.match(text)) or not self._fill.is_full(at)

    # ── headings that share a block, rows of tables ─────────────────────────────────────────

    def _cut_heading(self) -> None:
        """Take the last lines of a block, behind its last stop, for the heading that they are."""
        block = self._done[-1]
        cut = _heading_at(block.lines)
        if cut and not (block.in_list or block.label):
            tail = block.lines[cut:]
            del block.lines[cut:]
            self._done.append(Block(tail))

    def _is_cell(self, at: int) -> bool:
        """Whether a line under a table's title is a row of it; text ends the table."""
        line = self._lines[at]
        if line.is_ended or self._names[at] or label_of(line.text):
            return False
        last = [block.kind for block in self._done[-_ROWS:]]
        among = last == [BlockKind.TABLE_ROW] * _ROWS and self._fill.sure[at : at + 1] != [True]
        return (among or not self._fill.is_full(at)) and not self._is_numbered_heading(at)

    def _settle_row(self, at: int) -> None:
        """A lone line between rows is one; sentences, and the heading before them, are none."""
        block, row = self._done[at], BlockKind.TABLE_ROW
        after = self._done[at + 1] if at + 1 < len(self._done) else None
        if _is_text(block) or (after and _is_text(after) and _heading_at(block.lines) == 0):
            block.kind = None
        elif at and after and len(block.lines) == 1 and not block.lines[0].is_ended:
            if self._done[at - 1].kind is row and after.kind is row:
                block.kind = row


def _heading_at(lines: Sequence[TextLine]) -> int | None:
    """Where the heading begins that a block's lines end with, behind the last stop before it.

    It may ask, "Which cells take them up?".
    """
    last = len(lines) - 1 - lines[-1].text.endswith("?")
    first = max(0, len(lines) - _HEADING_LINES)
    cut = next((at + 1 for at in range(last, first - 2, -1) if at < 0 or lines[at].is_ended), None)
    if cut is None or cut == len(lines):
        return None
    told = " ".join(line.text for line in lines[cut:])
    return cut if may_begin(told) and headings.has_shape(told) else None


def _is_text(block: Block) -> bool:
    """Whether what was taken for a row of a table tells sentences."""
    taken = block.kind is BlockKind.TABLE_ROW and not block.lines[0].is_row
    return taken and len(block.lines) >= _FEW and block.lines[-1].is_ended
