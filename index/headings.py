"""Headings in text that does not mark them: known by their shape, their levels inferred.

Both are heuristics where the format says nothing. A heading is a short line with no full stop that
stands alone before text, and cites nothing. Levels follow, in this order:

1. A printed number gives its depth ("2.1" = 2).
2. A section of a known scholarly name is at the top ("Discussion"), but who approved the study
   may stand among the methods.
3. A heading directly after another, with no text between, stands under it.
4. A heading with the opening words of an open one ("Exosome-Derived miRNAs in ...") is its sibling;
   so is one that repeats an earlier heading's text.
5. A heading that breaks a series of such siblings, which goes on after it, stands under the last.
6. After Methods, Results and Discussion, a heading of the paper's own stands under them.
7. Anything else is a sibling of the heading before it.
"""

import bisect
import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from index.layout import Piece
from index.paragraphs import is_finished
from index.records import BlockKind
from index.reference_list import is_entry
from index.section_names import (
    NUMBERING,
    Role,
    normalise,
    role_of,
    tells_approval,
    tells_methods,
)
from index.sentences import begins_low

_MAX_WORDS = 18
_MAX_CHARACTERS = 160
_LOOKED_AT = 5  # lines below "References" among which an entry stands, however a page breaks them
_MAX_STACKED = 3  # more heading-shaped lines in a row are a list
_BULLET = re.compile(r"[-*•‣▪◦·–—>]\s|\(?[a-z0-9]{1,3}\)\s")
_FINAL = re.compile(
    r"[.;,:!](?:\s\d{1,3}(?:[,–-]\d{1,3})*)?$|\b(?:and|or|of|the|in|by|with|from|to|for|a|an)$"
)
# How a sentence ends that cites: "[1]", "¹", "^{1}", "^1", ".1", "(Author, 2020)", its stop before
# the mark, behind it, or nowhere. Of the marks that export sets on the line, only those behind a
# word with a stop tell themselves from a name ("NKX2.1").
_CITES = re.compile(
    r"(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}|\^\{?\d{1,4}(?:\s?[,;–—-]\s?\d{1,4})*,?\}?[$]?"
    r"|\[\s*\^?\d{1,4}(?:\s?[,;–—-]\s?\d{1,4})*\s*\]"
    r"|(?:(?<=[a-zα-ω)\]%]{2}[.,?!])|(?<=[A-Z]{4}[.,?!]))\d{1,3}(?:[,–—-]\d{1,3})*"
    r"|[(\[][^()\[\]]*[^\W\d_](?:,|\bet al\.?,?|\s(?:and|&)\s[^\W\d_][\w'’-]+,?)\s"
    r"(?:1[89]|20)\d\d[a-z]?(?:,\s?(?:(?:1[89]|20)\d\d[a-z]?|[a-z]))*[)\]])[\s.,;*_]*$"
)
# A reference to a figure behind a sentence; behind fewer words it may be that of a heading:
# "Participant flow (Fig. 1)".
_POINTS = re.compile(
    r"\s?\((?:see )?(?:supplementa\w+ |online )?(?:fig(?:ure)?s?\.?|tables?|box)\s?[^()]*\)[*_]*$",
    re.IGNORECASE,
)
_POINTING_WORDS = 5
_PREPOSITIONS = frozenset(
    "in from of between by for on as with during at to among through via against under and".split()
)
_SMALL_START = re.compile(r"[a-z]{0,4}[-‐]?[A-Z\d]|(?:let|mi[rR]|hsa|lnc|circ)")
_NOT_WORDS = re.compile(r"[^\w\s]|\d")
_NO_HEADING = re.compile(r"https?://|www\.|@|©|\bdoi\b|\bISSN\b|[=<>|\t]", re.IGNORECASE)
_KEEP_OUT = frozenset({BlockKind.TABLE_ROW, BlockKind.TABLE_TITLE, BlockKind.CAPTION})


def find(pieces: Sequence[Piece], first: int, *, by_shape: bool) -> set[int]:
    """The positions, from `first` on, of the pieces that are headings though nothing says so.

    Where the format marks headings, those of parts with a printed number may still be plain lines.
    """
    numbers = set() if by_shape else _numbers_of(pieces)
    listed = next(
        (
            at
            for at in range(len(pieces))
            if role_of(pieces[at].text) is Role.REFERENCES and _has_its_list(pieces, at)
        ),
        len(pieces),
    )
    shaped = [
        at >= first
        and piece.kind in {None, BlockKind.PARAGRAPH}
        and _has_its_list(pieces, at)
        and (
            is_known(piece.text)
            or (by_shape and has_shape(piece.text) and not (at > listed and is_entry(piece.text)))
            or (bool(numbers) and _is_part_of(piece.text, numbers))
        )
        for at, piece in enumerate(pieces)
    ]
    found: set[int] = set()
    at = 0
    while at < len(pieces):
        end = at
        while end < len(pieces) and shaped[end]:
            end += 1
        for place in range(at, end):
            if is_known(pieces[place].text) or (
                _before_text(pieces, end)
                and not _amid_sentence(pieces, at, end)
                and end - place <= _MAX_STACKED
                and end - at <= 2 * _MAX_STACKED
            ):
                found.add(place)
        at = max(end, at + 1)
    return found


def is_known(text: str) -> bool:
    """Whether a line is the name of a section of scholarly papers and nothing more."""
    return role_of(text) is not None and not text.rstrip().endswith((".", ",", ";"))


def _has_its_list(pieces: Sequence[Piece], at: int) -> bool:
    """Whether a line is more than a word of a table: "Reference" heads a column, too."""
    if role_of(pieces[at].text) is not Role.REFERENCES:
        return True
    following = pieces[at + 1 : at + 1 + _LOOKED_AT]
    return any(is_entry(piece.text) for piece in following)


def _numbers_of(pieces: Sequence[Piece]) -> set[str]:
    """The numbers of the sections whose headings the format marks: "2" of "2. Methods"."""
    found = (NUMBERING.match(p.text) for p in pieces if p.kind is BlockKind.HEADING)
    return {number["n"] for number in found if number}


def _is_part_of(text: str, numbers: set[str]) -> bool:
    """Whether a line is the heading of a part of one of these sections: "2.1. Patients"."""
    found = NUMBERING.match(text)
    return bool(found and "." in found["n"] and found["n"].partition(".")[0] in numbers) and (
        has_shape(text)
    )


def has_shape(text: str) -> bool:
    """Whether a line alone looks like a heading."""
    if len(text) > _MAX_CHARACTERS or len(text.split()) > _MAX_WORDS or len(text) < 3:
        return False
    numbered = NUMBERING.match(text)
    bare = text[numbered.end() :] if numbered else text
    if not bare or _FINAL.search(text) or _BULLET.match(text) or _NO_HEADING.search(bare):
        return False
    if _is_told(text):
        return False
    words = bare.split()
    if not (bare[0].isupper() or _SMALL_START.match(bare) or bare[0] in "αβγδ"):
        return False
    if len(_NOT_WORDS.findall(bare)) > len(bare) / 3:
        return False
    capitals = sum(word[0].isupper() for word in words if len(word) > 3)
    longer = sum(len(word) > 3 for word in words)
    return bool(numbered) or len(words) <= 12 or capitals >= 0.6 * longer


def _is_told(text: str) -> bool:
    """Whether a line ends as a sentence that cites or points to a figure; a heading rarely does."""
    if _CITES.search(text):
        return True
    pointed = _POINTS.search(text)
    if not pointed:
        return False
    bare = text[: pointed.start()]
    return bool(_FINAL.search(bare)) or len(bare.split()) > _POINTING_WORDS


def _before_text(pieces: Sequence[Piece], at: int) -> bool:
    """Whether prose follows, past captions and tables."""
    while at < len(pieces) and pieces[at].kind in _KEEP_OUT:
        at += 1
    if at >= len(pieces) or pieces[at].kind not in {None, BlockKind.PARAGRAPH}:
        return at < len(pieces) and pieces[at].kind is BlockKind.HEADING
    return len(pieces[at].text.split()) >= 8


def _amid_sentence(pieces: Sequence[Piece], start: int, end: int) -> bool:
    """Whether lines stand between the halves of a sentence, the second in small letters."""
    if not start or end >= len(pieces) or pieces[start - 1].kind in _KEEP_OUT:
        return False
    before, after = pieces[start - 1].text, pieces[end].text
    return after[:1].islower() and not begins_low(after) and not is_finished(before)


# ── levels ──────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading and whether it is `bare`: another follows with no text between."""

    text: str
    bare: bool

    @property
    def opening(self) -> str | None:
        """Its words up to the first preposition; None where it has none."""
        words = normalise(self.text).split()
        for at, word in enumerate(words):
            if word in _PREPOSITIONS:
                return " ".join(words[: at + 1]) if at else None
        return None


def levels(headings: Sequence[Heading]) -> list[int]:
    """The level of each heading, 1 = top, by the rules at the head of this module."""
    given = _Given(headings)
    for at in range(len(headings)):
        given.add(at)
    return given.levels


class _Given:
    """The levels given so far; `_stack` has the positions of the open headings, outermost first."""

    def __init__(self, headings: Sequence[Heading]) -> None:
        self.levels: list[int] = []
        self._headings = headings
        self._names = [normalise(heading.text) for heading in headings]
        self._roles = [role_of(heading.text) for heading in headings]
        self._openings = [heading.opening for heading in headings]
        self._places: defaultdict[str, list[int]] = defaultdict(list)  # by the opening words
        for at, opening in enumerate(self._openings):
            if opening:
                self._places[opening].append(at)
        self._stack: list[int] = []
        self._last_of: dict[str, int] = {}  # by a heading's name, the level it had last

    def add(self, at: int) -> None:
        """Give the next heading its level."""
        level = min(self._level(at), len(self._stack) + 1)
        self.levels.append(level)
        self._stack = [*self._stack[: level - 1], at]
        self._last_of[self._names[at]] = level

    def _level(self, at: int) -> int:
        text, stack, openings = self._headings[at].text, self._stack, self._openings
        numbered = NUMBERING.match(text)
        if numbered:
            return numbered["n"].count(".") + 1 if numbered["n"][0].isdigit() else 1
        if stack and tells_approval(text) and tells_methods(self._headings[stack[0]].text):
            return 2
        if self._roles[at] is not None or not stack:
            return 1
        last = stack[-1]
        if self._headings[last].bare and self._roles[last] is not Role.ABSTRACT:
            return self.levels[last] + 1
        for depth in range(len(stack), 0, -1):
            if openings[at] and openings[stack[depth - 1]] == openings[at]:
                return depth
        if (earlier := self._last_of.get(self._names[at])) is not None:
            return earlier
        if self._breaks_series(at):
            return self.levels[last] + 1
        if self._roles[stack[0]] is Role.CONTAINER and len(stack) == 1:
            return 2
        return self.levels[last]

    def _breaks_series(self, at: int) -> bool:
        """Whether the one before is of a series that goes on later, or whose others have parts."""
        openings, levels, last = self._openings, self.levels, self._stack[-1]
        series = openings[last]
        if not series:
            return False
        outer = {openings[place] for place in self._stack[:-1]} - {None}
        places = self._places[series]
        following = bisect.bisect_right(places, at)
        between = range(at + 1, places[following]) if following < len(places) else None
        if between is not None and not any(
            self._roles[place] is not None or openings[place] in outer for place in between
        ):
            return True
        return any(
            levels[place] == levels[last] and levels[place + 1] > levels[last]
            for place in places[: bisect.bisect_left(places, last)]
        )
