"""Joining lines: whether a hyphen at a line's end belongs to the word or to the typesetter.

Decided by the words that the document uses elsewhere: "suppres-/sion" where "suppression" stands
in another line, "dose-/dependent" where that does, or where both halves are words of their own.
"""

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Sequence

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LEFT = re.compile(r"([^\W\d_]+(?:-[^\W\d_]+)*)-$")
_RIGHT = re.compile(r"[^\W\d_]+")
_KEPT_BEFORE = re.compile(r"(?:\d|[A-Z]|[α-ω]|\))-$")  # miR-21-, TGF-, HIF-1α-
_LEAST_HALF = 3  # letters of a half that counts as a word of its own
_BROKEN = 0.2  # of the words cut at line ends that stand whole elsewhere
_NO_SPACE = re.compile(r"(?:\w[–/—]|(?:https?://|doi:\s?|10\.\d{4})\S*[/._=-])$")
_ADDRESS_GOES_ON = re.compile(r"[a-z0-9/_%-]")
_SUSPENDED = re.compile(r"(?:and|or|to|nor|und|oder|et)\b")


class Words:
    """The words of a document, and how often each stands inside a line."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._counts: Counter[str] = Counter()
        for line in lines:
            words = [match[0] for match in _WORD.finditer(line)]
            if line.endswith("-") and words:
                words.pop()
            for word in words:
                self._counts[word.lower()] += 1
                if "-" in word:
                    self._counts.update(part.lower() for part in word.split("-"))

    def are_broken(self, lines: Sequence[str]) -> bool:
        """Whether lines in reading order break words, rather than end at hyphens words have.

        Then a good part of the words that lines cut stand whole, without a hyphen, elsewhere.
        """
        cut = [(a, b) for a, b in itertools.pairwise(lines) if _LEFT.search(a[-80:])]
        low = [(a, b) for a, b in cut if b[:1].islower() and not _SUSPENDED.match(b)]
        whole = sum(not self._keeps(a, b, known=True) for a, b in low)
        return whole > 0 and whole >= _BROKEN * len(low)

    def join(self, above: str, below: str, *, broken: bool = True) -> str:
        """Two lines of a paragraph as one text; `broken` = a final hyphen may be the setter's."""
        if not above or not below:
            return above or below
        if _NO_SPACE.search(above[-200:]) and _ADDRESS_GOES_ON.match(below):
            return above + below
        if not above.endswith("-") or len(above) < 2 or above[-2].isspace():
            return f"{above} {below}"
        if _SUSPENDED.match(below):  # pre- and postoperative
            return f"{above} {below}"
        return (above if not broken or self._keeps(above, below) else above[:-1]) + below

    def _keeps(self, above: str, below: str, *, known: bool = False) -> bool:
        """Whether the hyphen belongs to the word; in doubt too where it has to be `known`."""
        left, right = _LEFT.search(above[-80:]), _RIGHT.match(below)
        if left is None or right is None or not below[0].islower() or _KEPT_BEFORE.search(above):
            return True
        whole = f"{left[1]}{right[0]}".lower()
        with_hyphen = f"{left[1]}-{right[0]}".lower()
        last = left[1].rpartition("-")[2].lower()
        if self._counts[with_hyphen] != self._counts[whole]:
            return self._counts[with_hyphen] > self._counts[whole]
        halves = self._counts[last] and self._counts[right[0].lower()]
        return known or (bool(halves) and min(len(last), len(right[0])) >= _LEAST_HALF)
