"""Manuscripts: numbers before every line, an empty line behind every line.

Both are set for reviewers, and both hide how the lines run on.
"""

import re

_NUMBERED = re.compile(r"[ \t]*(\d{1,5})(?:[ \t]+|$)")
_MOST = 0.7  # of the lines
_FEWEST = 20


def tightened(text: str) -> str:
    """A text without the numbers of its lines, and without the empty lines between all of them."""
    lines = [line.rstrip() for line in text.replace("\r\n", "\n").split("\n")]
    if sum(map(bool, lines)) < _FEWEST:
        return text
    lines = _without_numbers(lines)
    return "\n".join(_without_spacing(lines))


def _without_numbers(lines: list[str]) -> list[str]:
    """The lines without numbers that go up from line to line (and begin anew on a page)."""
    found = [_NUMBERED.match(line) for line in lines]
    numbers = [int(match[1]) for match in found if match]
    last, in_order = 0, 0
    for number in numbers:
        in_order += number in {last + 1, 1}
        last = number
    if in_order < _MOST * sum(map(bool, lines)):
        return lines
    return [
        line[match.end() :] if match else line for line, match in zip(lines, found, strict=True)
    ]


def _without_spacing(lines: list[str]) -> list[str]:
    """The lines without the empty one that follows nearly each; two or more part paragraphs."""
    filled = [at for at, line in enumerate(lines[:-1]) if line]
    spaced = sum(not lines[at + 1] for at in filled)
    if spaced < _MOST * len(filled):
        return lines
    return [line for at, line in enumerate(lines) if line or at == 0 or not lines[at - 1]]
