"""A word in one text and its opposite in the other."""

import re
from dataclasses import dataclass
from functools import lru_cache

from assistant.auditing.words import OPPOSITE_ENDINGS, OPPOSITE_PREFIXES, OPPOSITES, PREFIX_WORD


def opposite_words(ours: str, theirs: str) -> tuple[str, str] | None:
    """A word of one text and its opposite in the other, where neither text has both."""
    for one, other in _sides():
        for a, b in ((one, other), (other, one)):
            mine = a.find(ours)
            if mine is None or b.find(ours):
                continue
            opposite = b.find(theirs)
            if opposite is not None and not a.find(theirs):
                return mine, opposite
    return _opposite_prefix(ours, theirs) or _opposite_ending(ours, theirs)


@dataclass(frozen=True, slots=True)
class _Side:
    """One of two opposites; `inside`: it is part of the other ("metastasis" of "without ...")."""

    pattern: re.Pattern[str]
    inside: re.Pattern[str] | None

    def find(self, text: str) -> str | None:
        """The word as it stands in the text, outside of its opposite."""
        match = self.pattern.search(self.inside.sub(" ", text) if self.inside else text)
        return match.group() if match else None


@lru_cache(maxsize=1)
def _sides() -> tuple[tuple[_Side, _Side], ...]:
    def side(words: str, opposite: str) -> _Side:
        other = _whole(opposite)
        inside = other if _PREFIXED.match(opposite) else None
        return _Side(_whole(words), inside)

    return tuple((side(one, other), side(other, one)) for one, other in OPPOSITES)


_PREFIXED = re.compile(r"\(\?:without|non|a(?:sym|ntag)")


def _whole(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{words})(?!\w)", re.IGNORECASE)


def _opposite_prefix(ours: str, theirs: str) -> tuple[str, str] | None:
    for mine in PREFIX_WORD.finditer(ours):
        for other in PREFIX_WORD.finditer(theirs):
            pair = {mine[1].lower(), other[1].lower()}
            if mine[2].lower()[:7] == other[2].lower()[:7] and any(
                pair == set(both) for both in OPPOSITE_PREFIXES
            ):
                return mine.group(), other.group()
    return None


def _opposite_ending(ours: str, theirs: str) -> tuple[str, str] | None:
    def state(text: str) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for match in OPPOSITE_ENDINGS.finditer(text):
            found.setdefault(match[1].upper(), set()).add(
                "+" if match[2].lower() in {"positive", "+"} else "-"
            )
        return found

    mine, other = state(ours), state(theirs)
    for name in sorted(mine.keys() & other.keys()):
        if not mine[name] & other[name]:
            signs = min(mine[name]), min(other[name])
            return f"{name}{signs[0]}", f"{name}{signs[1]}"
    return None
