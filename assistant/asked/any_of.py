"""One pattern for "is there any of these?", so that most questions need none of them looked for.

Trying many patterns in turn takes longer than all else that is done to understand a question; so
does trying many alternatives at every character. `by_letter` puts them in an order in which `re`
passes over nearly all of them at a glance.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

_CAPITAL = re.compile(r"(?<![\\?])[A-Z]")
_EDGE = r"\b"
_STEP = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]|[^\\\[()|]+", re.DOTALL)
_LETTER = re.compile(r"(?P<letter>[a-z])(?P<optional>\?(?![?+]))?(?![?*+{])")


def any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    """What finds at least all that the patterns do, on text in lower case."""
    return by_letter(_CAPITAL.sub(lambda letter: letter[0].lower(), "|".join(patterns)))


def by_letter(pattern: str) -> re.Pattern[str]:
    """What finds something wherever `pattern` does, though not always the same of several.

    The alternatives that begin at the edge of a word are tried there only, and of those that begin
    with a letter the ones of the letter that stands there.
    """
    at_edges, anywhere = [], []
    for one in _alternatives(pattern):
        if one.startswith(_EDGE):
            at_edges.append(one.removeprefix(_EDGE))
        else:
            anywhere.append(one)
    parts = [f"{_EDGE}(?:{_sorted(at_edges)})"] if at_edges else []
    return re.compile("|".join([*parts, _sorted(anywhere)] if anywhere else parts))


def _sorted(alternatives: Iterable[str]) -> str:
    heads = defaultdict(list)
    for one in alternatives:
        for letter, rest in _heads(one):
            heads[letter].append(rest)
    others = heads.pop("", [])
    return "|".join([*(f"{letter}(?:{'|'.join(of)})" for letter, of in heads.items()), *others])


def _heads(pattern: str) -> list[tuple[str, str]]:
    """A pattern by the letters that it may begin with, each with its rest; "" where unknown."""
    unknown = [("", pattern)]
    if match := _LETTER.match(pattern):
        rest = pattern[match.end() :]
        return [(match["letter"], rest), *(_heads(rest) if match["optional"] else ())]
    if not pattern.startswith("(?:") or "(?P" in pattern:
        return unknown
    end = _end_of_group(pattern)
    inside, rest = pattern[3 : end - 1], pattern[end:]
    optional = rest[:1] == "?" and rest[1:2] not in {"?", "+"}
    rest = rest[1:] if optional else rest
    if rest[:1] in {"?", "*", "+", "{"}:
        return unknown
    heads = defaultdict(list)
    for one in _alternatives(inside):
        for letter, behind in _heads(one):
            heads[letter].append(behind)
    if heads.keys() == {""}:
        return unknown
    found = [(letter, f"(?:{'|'.join(of)}){rest}") for letter, of in heads.items()]
    return [*found, *(_heads(rest) if optional else ())]


def _alternatives(pattern: str) -> list[str]:
    """The alternatives of a pattern, those of a group that is all of one among them."""
    found = []
    for one in _split(pattern):
        whole = one.startswith("(?:") and _end_of_group(one) == len(one)
        found += _alternatives(one[3:-1]) if whole else [one]
    return found


def _split(pattern: str) -> Iterator[str]:
    start = 0
    for at, depth, step in _steps(pattern):
        if step == "|" and not depth:
            yield pattern[start:at]
            start = at + 1
    yield pattern[start:]


def _end_of_group(pattern: str) -> int:
    """Where the group ends that a pattern begins with."""
    return next(at + 1 for at, depth, step in _steps(pattern) if step == ")" and not depth)


def _steps(pattern: str) -> Iterator[tuple[int, int, str]]:
    """The parts of a pattern, each with its place and with how many groups are open behind it."""
    depth = 0
    for match in _STEP.finditer(pattern):
        depth += (match[0] == "(") - (match[0] == ")")
        yield match.start(), depth, match[0]
