"""Follow-ups that turn to another thing: "and the one from fibroblasts?", "and for the liver?".

What was said of the first thing alone is not said of the other one.
"""

import itertools
import re
from collections.abc import Sequence

from index.mirna import find_mirnas
from index.terms import STOPWORDS

_THE_ONE = re.compile(
    r"^(?:the|that) (?:other )?one,? (?P<which>"
    r"(?!(?:is|was|does|did|can|has|you|i|we|above|before)\b)"
    r"(?:from|in|of|that|which|behind|for|with|by|inside|on|against|\w+(?:ed|ing)|made|shed|sent"
    r"|borne)\b.*)$",
    re.IGNORECASE | re.DOTALL,
)
_ASKS = re.compile(
    r",\s*(?=(?:(?:through|by|in|from|to|via|on|at) )?"
    r"(?:which|what|how|why|where|who|does|do|is|are|can|did|was)\b)",
    re.IGNORECASE,
)
_IT = re.compile(r"\b(?:it|that one|this one|they)\b", re.IGNORECASE)
_KIND = re.compile(  # what was asked for
    r"\b(?:which|what)\b(?: (?!(?:is|are|was|were|do|does|did|of|in)\b)[\w-]+){0,3}? "
    r"(?P<kind>mi(?:cro)?-?rna|gene|protein|enzyme|pathway|axis|drug|fluid|method|cell line"
    r"|receptor|marker)s?\b",
    re.IGNORECASE,
)
_MEANS = re.compile(r"\s(?:through|via|by means of|by way of|thanks to)\b[^?]*", re.IGNORECASE)
_PLACED = re.compile(r"^(?:(?:in|for|of|with|on|to|at|about|from) )?(?:the )?", re.IGNORECASE)


def another_of_the_kind(rest: str, asked: str) -> str | None:
    """A question on another thing of the kind that was asked about, told by what sets it apart."""
    match = _THE_ONE.match(rest.strip())
    kind = _KIND.search(asked)
    if match is None or not (kind or find_mirnas(asked)):
        return None
    noun = kind["kind"] if kind else "exosomal miRNA"
    which, *asks = _ASKS.split(match["which"].strip(), maxsplit=1)
    if not asks:
        return f"Which {noun} {which}"
    named = f"the {noun} {which}"
    return _IT.sub(named, asks[0], count=1) if _IT.search(asks[0]) else f"{asks[0]} ({named})"


def exchanged(asked: str, before: Sequence[re.Match[str]], now: re.Match[str], rest: str) -> str:
    """A question with another setting in the place of those that it has.

    By what means the first one is reached is not asked of the other. What comes with words of its
    own, "for metastasis to the liver", takes the place of all that stands there.
    """
    start, end = before[0].start(), before[-1].end()
    apart = [asked[one.end() : two.start()] for one, two in itertools.pairwise(before)]
    if not all(_JOINED.fullmatch(between) for between in apart):
        end = before[0].end()  # the others stand elsewhere and are left out
        behind = asked[end:]
        for match in reversed(before[1:]):
            behind = behind[: match.start() - end] + behind[match.end() - end :]
    else:
        behind = asked[end:]
    own = {word for word in re.findall(r"[a-z-]+", rest.lower()) if word not in STOPWORDS}
    own -= set(re.findall(r"[a-z-]+", now[0].lower()))
    if own and _KIND.search(asked[:start]) and all(word in asked.lower() for word in own):
        return f"{asked[:start]}{_PLACED.sub('', rest.strip())}"
    if _KIND.search(asked[:start]):
        behind = _MEANS.sub("", behind)
    return f"{asked[:start]}{now[0]}{behind}"


_JOINED = re.compile(r"\s*(?:,|and|or|/|and/or|,? ?and)\s*", re.IGNORECASE)
