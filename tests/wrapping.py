"""Papers as text that lost its layout: every paragraph wrapped, nothing between them."""

import itertools
import re
from collections.abc import Callable

from index.records import BlockKind, Document

_WIDTHS = {
    **dict.fromkeys("ijlt.,:;'|!()[]", 0.5),
    **dict.fromkeys("mwMW", 1.6),
}
_VOWELS = "aeiouy"
_HEAD = "Journal of Invented Results 2021, 14, 77"
_PAGE = 46


def letters(text: str) -> float:
    """The width of a text on a terminal."""
    return len(text)


def typeset(text: str) -> float:
    """The width of a text in a face whose letters differ, in small letters."""
    return sum(_WIDTHS.get(char, 1.25 if char.isupper() else 1.0) for char in text)


def wrap(
    text: str,
    width: float,
    *,
    measure: Callable[[str], float] = letters,
    hyphens: bool = False,
    first: str = "",
) -> list[str]:
    """The lines of a paragraph; `hyphens` = words are broken where syllables seem to end."""
    lines: list[str] = []
    line, empty = first, True
    words = text.split()
    while words:
        word = words[0]
        longer = line + ("" if empty else " ") + word
        if empty or measure(longer) <= width:
            line, empty = longer, False
            words.pop(0)
            continue
        fitting = [at for at in _breaks(word) if measure(f"{line} {word[:at]}-") <= width]
        if hyphens and fitting:
            line, words[0] = f"{line} {word[: fitting[-1]]}-", word[fitting[-1] :]
        lines.append(line)
        line, empty = "", True
    return [*lines, line]


def _breaks(word: str) -> list[int]:
    if not word.isascii() or not word.isalpha():
        return []
    vowel = [char in _VOWELS for char in word]
    return [
        at for at in range(3, len(word) - 2) if vowel[at - 1] and not vowel[at] and vowel[at + 1]
    ]


def rendered(
    document: Document,
    width: int,
    *,
    measure: Callable[[str], float] = letters,
    hyphens: bool = False,
    indent: int = 0,
    numbers_alone: bool = False,
) -> list[str]:
    """The lines of a paper as an export without layout leaves them, no line empty."""
    out: list[str] = []
    for block in document.blocks:
        text = document.text[block.start : block.end]
        first = ""
        if "\t" in text:
            out.append(text)
            continue
        if block.kind is BlockKind.REFERENCE and numbers_alone:
            number, text = re.split(r"(?<=\.)\s+", text, maxsplit=1)
            out.append(number)
        elif block.kind is BlockKind.PARAGRAPH:
            first = " " * indent
        out += wrap(text, width, measure=measure, hyphens=hyphens, first=first)
    return out


def paged(lines: list[str], *, feeds: bool) -> list[str]:
    """The lines cut into pages, each with a running head and its number."""
    out: list[str] = []
    for page, at in enumerate(range(0, len(lines), _PAGE), 1):
        body = lines[at : at + _PAGE]
        if feeds:
            out += [("\f" if at else "") + _HEAD, *body, "", f"{page}"]
        else:
            out += [*body, f"{page} {_HEAD}"]
    return out


def side_by_side(lines: list[str], width: int) -> list[str]:
    """The lines as two columns of each page, next to each other; a page begins with a form feed."""
    out: list[str] = []
    for at in range(0, len(lines), 2 * _PAGE):
        left, right = lines[at : at + _PAGE], lines[at + _PAGE : at + 2 * _PAGE]
        rows = itertools.zip_longest(left, right, fillvalue="")
        page = [f"{one:{width}}    {other}".rstrip() for one, other in rows]
        out += ["\f" + page[0] if at else page[0], *page[1:]]
    return out
