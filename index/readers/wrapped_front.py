"""The front of a wrapped text: its title, which no blank line and no size sets apart.

The title stands before the authors (or before the abstract, where no authors are named), below the
paper's kind, its running title and the journal's lines; the lines of its own go together.
"""

import re
from collections.abc import Sequence

from index import headings
from index.authors import listed_people
from index.front_matter import is_beside, is_front_like, is_label, may_be_title
from index.readers.wrapped_entries import NUMBER_ALONE
from index.readers.wrapped_fill import SHORT
from index.readers.wrapped_lines import Block, TextLine
from index.records import BlockKind
from index.section_names import Role, role_of, run_in

_FRONT_LINES = 150
_PEOPLE_LINES = 12
_TITLE_LINES = 6
_AFFILIATION = re.compile(r"\(?(?:\d{1,2}|[*†‡§¶#∗])[.)]?(?:\s?[*†‡§¶#∗])?\s?(?=[A-Z])|\d{1,2}$")
_PEOPLE = re.compile(r"(?:authors?\s?:|by\b)\s*", re.IGNORECASE)
_GOES_ON = re.compile(r"(?:and|or|of|in|for|with|from|to|by the|the|a|an)\b|&")
_MARKED = re.compile(
    r"[^\W\d_][.\s]?\s?(?:[\d*†‡§¶#∗]|\^\{|[⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉ])|,\s(?:M\.?D|Ph\.?D)\b"
)
_PARTED = re.compile(r"[,;|&\d*†‡§¶∗]|\^\{|[⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉ]|\band\b")
"""What parts the people of a list, or marks them."""
_ABOUT_TITLE = re.compile(
    r"(?:(?:running|short|full|article|manuscript)\s)?(?:title|head)\b[\s:.(-]"
    r"|manuscript\b|word count",
    re.IGNORECASE,
)
_BODY = frozenset({Role.ABSTRACT, Role.BODY, Role.CONTAINER})


def blocks(lines: Sequence[TextLine]) -> list[Block]:
    """The lines before the abstract or the body, put together; the title is `FRONT`."""
    authors = _people(lines)
    title = _title(lines, authors)
    full = SHORT * max((line.width for line in lines), default=0)
    starts = {0} | {at for span in (title, authors) if span for at in (span.start, span.stop)}
    found: list[Block] = []
    for at, line in enumerate(lines):
        within = any(span and span.start < at < span.stop for span in (title, authors))
        above = title is not None and at < title.start
        if at in starts or (not within and (above or _begins_part(line, lines[at - 1], full))):
            named = title is not None and at == title.start
            row = BlockKind.TABLE_ROW if line.is_row else None
            found.append(Block([line], BlockKind.FRONT if named else row))
        else:
            found[-1].add(line)
    return found


def _begins_part(line: TextLine, before: TextLine, full: float) -> bool:
    """Whether a line begins an affiliation, a date, a note."""
    if NUMBER_ALONE.fullmatch(before.text):
        return False
    return (
        line.gap
        or run_in(line.text) is not None
        or is_front_like(line.text)
        or role_of(line.text) is not None
        or role_of(before.text) is not None
        or _AFFILIATION.match(line.text) is not None
        or (before.is_ended and before.width + len(line.text.split()[0]) < full)
    )


def front_end(lines: Sequence[TextLine]) -> int:
    """How many lines stand before the abstract or the body; 0 where neither is named."""
    for at, line in enumerate(lines[:_FRONT_LINES]):
        if headings.is_known(line.text) and role_of(line.text) in _BODY:
            return at
        found = run_in(line.text)
        if found and found[0] is Role.ABSTRACT:
            return at
    return 0


def _people(lines: Sequence[TextLine]) -> range | None:
    """The lines that list the authors."""
    for at, line in enumerate(lines):
        if _is_beside(lines, at) or _GOES_ON.match(line.text):
            continue
        end = at + 1
        while end < min(len(lines), at + _PEOPLE_LINES) and not _is_beside(lines, end):
            end += 1
        if not _PARTED.search(line.text):
            end = at + 1
        for stop in range(end, at, -1):
            if _lists(lines, at, stop):
                return range(at, stop)
    return None


def _lists(lines: Sequence[TextLine], start: int, end: int) -> bool:
    told = _PEOPLE.sub("", " ".join(line.text for line in lines[start:end]))
    named = listed_people(told)
    return len(named) > 1 or (len(named) == 1 and bool(_MARKED.search(told)))


def _title(lines: Sequence[TextLine], authors: range | None) -> range | None:
    """The lines of the title: the last ones before the authors, or the first that can be it.

    Where nothing stands before the authors, it is looked for behind them.
    """
    end = authors.start if authors else 0
    while end and _is_beside(lines, end - 1):
        end -= 1
    if not end:
        behind = range(authors.stop if authors else 0, len(lines))
        start = next((at for at in behind if not _is_beside(lines, at)), len(lines))
        end = start + 1
        while end < min(len(lines), start + _TITLE_LINES) and not (
            lines[end].gap or _is_beside(lines, end) or lines[end - 1].is_ended
        ):
            end += 1
    else:
        start = end - 1
        while (
            start
            and end - start < _TITLE_LINES
            and not (lines[start].gap or _is_beside(lines, start - 1))
        ):
            start -= 1
    told = " ".join(line.text for line in lines[start:end])
    return range(start, end) if may_be_title(told) else None


def _has_words(line: TextLine) -> bool:
    return any(char.isalpha() for char in line.text)


def _is_beside(lines: Sequence[TextLine], at: int) -> bool:
    """Whether a line of the front tells about the paper, rather than names it or its people."""
    line = lines[at]
    if _PEOPLE.match(line.text):
        return False
    if at and lines[at - 1].goes_on and not line.gap:
        return False  # "a / narrative review"
    return (
        not _has_words(line)
        or is_label(line.text)
        or (is_beside(line.text) and not listed_people(line.text))
        or bool(_ABOUT_TITLE.match(line.text))
        or role_of(line.text) is not None
    )
