"""One pattern for "is there any of these?", so that most questions need none of them looked for.

Trying many patterns in turn takes longer than all else that is done to understand a question.
"""

import re
from collections.abc import Iterable

_EDGE = re.compile(r"(?:^|(?<=[|]))\\b")
_CAPITAL = re.compile(r"(?<![\\?])[A-Z]")


def any_of(patterns: Iterable[str], *, at_edges: bool) -> re.Pattern[str]:
    """What finds at least all that the patterns do, on text in lower case.

    `at_edges`: all of them begin at the edge of a word, so that only these places are looked at.
    Without that mark before each, `re` goes by the first letters.
    """
    joined = _EDGE.sub("", "|".join(patterns))
    lowered = _CAPITAL.sub(lambda letter: letter[0].lower(), joined)
    edge = r"\b" if at_edges else ""
    return re.compile(f"{edge}(?:{lowered})")
