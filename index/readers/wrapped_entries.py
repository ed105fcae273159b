"""The reference list of a wrapped text: where it begins and ends, how its entries begin."""

import re
from collections.abc import Sequence

from index import reference_list
from index.readers.wrapped_lines import Block, TextLine
from index.section_names import Role, role_of

NUMBER_ALONE = re.compile(r"\[?(\d{1,3})[.\])]{0,2}")
"""A number on a line of its own, that of the entry or affiliation below it."""

_LISTED = 200  # lines below the heading that show whether entries hang
_AHEAD = 5  # lines below the heading among which an entry begins
_ENTRY_LINES = 15  # the longest entry
_INDENT = 2
_LOOSE = re.compile(r"(\d{1,3})\s+(?=[^\W\d_])")
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_GOES_ON = re.compile(r"doi\b|https?:|10\.\d{4,9}/|PMC?ID|Available|Accessed|[\[(&,\d]")
_COMPLETE = re.compile(r"(?:[.?!\]]|\d[a-z]?|10\.\d{4,9}/\S+)[)\]\"'”’]*$")


class ReferenceList:
    """Follows the list through the lines."""

    def __init__(self, lines: Sequence[TextLine]) -> None:
        self.is_open = False
        self._lines = lines
        self._last = 0
        self._numbered = False
        self._hangs = False

    def enter(self, at: int) -> None:
        """Take notice of a section's name: the list begins where entries follow its own."""
        self._last = 0
        below = range(at + 1, min(len(self._lines), at + 1 + _AHEAD))
        first = next((i for i in below if self.is_next(self._lines[i])), at + 1)
        named = role_of(self._lines[at].text) is Role.REFERENCES
        self.is_open = named and reference_list.is_entry(self._told(first, _AHEAD))
        if self.is_open:
            self._numbered = self.is_next(self._lines[first])
            listed = self._lines[at + 1 : at + 1 + _LISTED]
            inside = sum(line.indent >= _INDENT for line in listed)
            self._hangs = 0.2 * len(listed) < inside < 0.95 * len(listed)

    def is_next(self, line: TextLine) -> bool:
        """Whether a line begins the next numbered entry; one number may be lost."""
        alone = NUMBER_ALONE.fullmatch(line.text)
        loose = _LOOSE.match(line.text)
        number = line.entry or int(alone[1] if alone else loose[1] if loose else 0)
        return self._last < number <= self._last + 1 + bool(self._last and line.entry)

    def pass_by(self, line: TextLine) -> None:
        """Take notice of a line that begins a block."""
        if self.is_open and self.is_next(line):
            self._last += 1

    def goes_on(self, at: int) -> bool:
        """Whether an entry goes on behind an empty line, as at the end of a page."""
        if not (self.is_open and self._numbered) or _COMPLETE.search(self._lines[at - 1].text):
            return False
        later = self._lines[at + 1 : at + _ENTRY_LINES]
        return not self.is_next(self._lines[at]) and any(map(self.is_next, later))

    def starts(self, at: int, current: Block, *, early: bool) -> bool:
        """Whether a line begins an entry, or what comes after the list."""
        line, before = self._lines[at], self._lines[at - 1]
        complete = _COMPLETE.search(before.text) is not None
        if self._numbered:
            if self.is_next(line):
                sure = line.entry is not None or NUMBER_ALONE.fullmatch(line.text) is not None
                return sure or complete
            if any(self.is_next(later) for later in self._lines[at : at + _ENTRY_LINES]):
                return False
            return early and before.text.endswith(".") and not line.text[0].isdigit()
        if self._hangs:
            return line.indent < _INDENT
        if _GOES_ON.match(line.text) or not (complete or early):
            return False
        if not any(_YEAR.search(one.text) for one in current.lines[-_ENTRY_LINES:]):
            return False
        told = self._told(at, _AHEAD - 1)
        return reference_list.begins_entry(told) or (early and reference_list.is_entry(told))

    def _told(self, at: int, count: int) -> str:
        return " ".join(line.text for line in self._lines[at : at + count])
