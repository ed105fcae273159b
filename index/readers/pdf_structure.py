"""Paragraphs of all columns put in their final form: rejoined across columns, headings told."""

import re
from collections import Counter
from collections.abc import Container, Sequence
from dataclasses import dataclass

from index.readers.line_joins import Words
from index.readers.pdf_text import CAPTION, Paragraph, usual_size
from index.records import BlockKind

_SAME_SIZE = 0.05
_BIGGER = 1.07  # of the text's size: a heading
_TITLE = 1.2
_TITLE_WORDS = 4
_MOST_HEADING_LINES = 4
_MOST_HEADING_CHARACTERS = 220
_NOTED = re.compile(r"\w\^\{[\d,*†‡§¶a-z∗ ]+\}")
_LETTERS = re.compile(r"[^\W\d_]{2}")
_COLUMNS_AHEAD = 3  # a full-page figure may come between
_RAGGED = 0.25  # of the width that a full line may lack where lines are not justified


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph, heading or table row in its final form."""

    text: str
    page: int
    kind: BlockKind | None = None
    level: int | None = None


def parts(paragraphs: Sequence[Paragraph]) -> tuple[list[Part], str | None]:
    """Everything in reading order, and the title where its size gives it away."""
    words = Words(line.text for one in paragraphs for line in one.lines)
    body = usual_size(line for one in paragraphs for line in one.lines)
    title = _title(paragraphs, body)
    levels = _heading_levels(paragraphs, body, title)
    continued, follows = _continuations(
        paragraphs, {*levels, title} if title is not None else levels
    )
    found: list[Part] = []
    for at, one in enumerate(paragraphs):
        if at in continued:
            continue
        if one.rows:
            found.extend(Part(row, one.page, BlockKind.TABLE_ROW) for row in one.rows)
        elif at == title:
            found.append(Part(_text(one, words), one.page, BlockKind.FRONT))
        elif at in levels:
            found.append(Part(_text(one, words), one.page, BlockKind.HEADING, levels[at]))
        else:
            found.extend(_whole(at, paragraphs, follows, words))
    named = _text(paragraphs[title], words) if title is not None else None
    return found, named


def _text(one: Paragraph, words: Words, start: str = "") -> str:
    text = start
    for line in one.lines:
        text = words.join(text, line.text)
    return text


def _whole(
    at: int, paragraphs: Sequence[Paragraph], follows: dict[int, int], words: Words
) -> list[Part]:
    """A paragraph with what other columns hold of it; a sentence keeps the page it begins on."""
    found: list[Part] = []
    text, page = _text(paragraphs[at], words), paragraphs[at].page
    while at in follows:
        at = follows[at]
        more = paragraphs[at]
        before = len(text)
        text = _text(more, words, text)
        if more.page != page:
            cut = _first_start(text, before)
            if cut:
                found.append(Part(text[:cut].rstrip(), page))
                text, page = text[cut:].lstrip(), more.page
    return [*found, Part(text, page)]


def _first_start(text: str, least: int) -> int | None:
    """Where the first sentence begins that starts at `least` or after."""
    from index.sentences import split

    return next((start for start, _ in split(text) if start >= least), None)


# ── paragraphs that go on in another column ────────────────────────────────────────────────


def _continuations(
    paragraphs: Sequence[Paragraph], headings: Container[int]
) -> tuple[set[int], dict[int, int]]:
    """Which paragraphs go on others, and by which each is followed."""
    columns: dict[int, list[int]] = {}
    for at, one in enumerate(paragraphs):
        columns.setdefault(one.column, []).append(at)
    continued: set[int] = set()
    follows: dict[int, int] = {}
    for number, members in columns.items():
        for at in _open_ends(members, paragraphs, headings):
            rest = _rest(paragraphs[at], number, columns, paragraphs, headings)
            if rest is not None and rest not in continued:
                follows[at] = rest
                continued.add(rest)
                break
    return continued, follows


def _open_ends(
    members: Sequence[int], paragraphs: Sequence[Paragraph], headings: Container[int]
) -> list[int]:
    """The last paragraph of each size in a column that stops within a sentence; lowest first."""
    found: list[int] = []
    sizes: set[int] = set()
    for at in reversed(members):
        if at in headings:
            break
        one = paragraphs[at]
        if one.lines and round(one.size) not in sizes:
            sizes.add(round(one.size))
            last = one.lines[-1]
            full = last.x1 > one.right - _RAGGED * (one.right - one.left)
            if (full and not last.is_ended and _LETTERS.search(last.text)) or last.text[-1] == "-":
                found.append(at)
    return found


def _rest(
    one: Paragraph,
    number: int,
    columns: dict[int, list[int]],
    paragraphs: Sequence[Paragraph],
    headings: Container[int],
) -> int | None:
    """The first paragraph of the same setting in the columns after, if it can go on `one`."""
    for column in range(number + 1, number + 1 + _COLUMNS_AHEAD):
        for at in columns.get(column, ()):
            if at in headings:
                return None
            other = paragraphs[at]
            if not other.lines or CAPTION.match(other.lines[0].text):
                continue
            wide, width = other.right - other.left, one.right - one.left
            alike = abs(other.size - one.size) <= _SAME_SIZE * one.size
            if not alike or other.is_bold != one.is_bold or abs(wide - width) > 0.5 * width:
                continue
            indented = other.is_indented and not one.in_list
            return None if indented or other.lines[0].entry is not None else at
    return None


# ── headings ───────────────────────────────────────────────────────────────────────────────


def _is_heading(one: Paragraph, body: float) -> bool:
    """Bigger than the text, or bold and alone: short, and no caption."""
    if not one.lines or len(one.lines) > _MOST_HEADING_LINES:
        return False
    text = " ".join(line.text for line in one.lines)
    if len(text) > _MOST_HEADING_CHARACTERS or CAPTION.match(text) or not _LETTERS.search(text):
        return False
    if one.page == 1 and (_NOTED.search(text) or text.count(",") > 1):  # a list of authors
        return False
    if text.endswith((".", ",", ";")) and one.size < _BIGGER * body:
        return False
    return one.size >= _BIGGER * body or (one.is_bold and one.size >= 0.9 * body)


def _style(one: Paragraph) -> tuple[float, bool, bool]:
    text = " ".join(line.text for line in one.lines)
    return round(one.size * 2) / 2, one.is_bold, text.isupper()


def _title(paragraphs: Sequence[Paragraph], body: float) -> int | None:
    """The biggest heading of the first page, if it is clearly bigger than the text.

    One of a few words (a journal's name, its logo) is it only where no longer one is there.
    """
    first = [
        at
        for at, one in enumerate(paragraphs)
        if one.page == 1 and one.size >= _TITLE * body and _is_heading(one, body)
    ]
    long = [at for at in first if _words_of(paragraphs[at]) >= _TITLE_WORDS]
    best = max(long or first, key=lambda at: paragraphs[at].size, default=None)
    if best is None:
        return None
    same = [at for at in long or first if _style(paragraphs[at])[0] == _style(paragraphs[best])[0]]
    return best if len(same) == 1 else None


def _words_of(one: Paragraph) -> int:
    return sum(len(line.text.split()) for line in one.lines)


def _heading_levels(
    paragraphs: Sequence[Paragraph], body: float, title: int | None
) -> dict[int, int]:
    """Level by style: the biggest first, bold before plain, capitals before small letters."""
    found = [at for at, one in enumerate(paragraphs) if at != title and _is_heading(one, body)]
    counts = Counter(_style(paragraphs[at]) for at in found)
    ranked = sorted(counts, key=lambda style: (-style[0], not style[1], not style[2]))
    return {at: min(ranked.index(_style(paragraphs[at])) + 1, 6) for at in found}
