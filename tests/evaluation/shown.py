"""A text that a system shows for a question, and a ranked list of them cut to so many words."""

from collections.abc import Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Shown:
    """A text that a system shows: `start:end` of `Document.text`, or of the file (`of_file`)."""

    document: str
    start: int
    end: int
    text: str
    of_file: bool = False

    @property
    def words(self) -> int:
        """How many words a reader has to read."""
        return len(self.text.split())


def cut(shown: Sequence[Shown], words: int) -> list[Shown]:
    """The first `words` words of a ranked list; the last text is cut at a word's end."""
    kept, left = [], words
    for item in shown:
        if left <= 0:
            break
        if item.words > left:
            end = _end_of_word(item.text, left)
            item = replace(item, end=item.start + end, text=item.text[:end])
        kept.append(item)
        left -= item.words
    return kept


def _end_of_word(text: str, number: int) -> int:
    at = 0
    for word in text.split()[:number]:
        at = text.index(word, at) + len(word)
    return at
