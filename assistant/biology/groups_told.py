"""RNAs told in groups: "those of EMT (A, B) and of growth (C)", "two RNAs—A, B—went with age".

What a sentence says of one group of names it does not say of the others. Before brackets stands
what their names are, behind an "as" what they are called, behind dashes what these do; where that
begins is read off the sentence.
"""

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from index.mirna import MirnaMention
from index.spans import Span


@dataclass(frozen=True, slots=True)
class _Group:
    """Names that stand together, and the stretch of the sentence that is said of them alone."""

    names: Span
    said: Span


_HELD = re.compile(r"\((?P<bracket>[^()]+)\)|—(?P<dash>[^—]+)—")
_SIDE_BY_SIDE = re.compile(  # how the next group is joined on: by no word but "and" or a comma
    r"\s*(?:,|;|,?\s*(?:and|or|but|as well as|whereas|while)\b)\s*"
)
_HEAD = re.compile(  # the last noun phrase: "miRNAs involved in EMT", of which "EMT" is the head
    r"(?:(?:(?!(?:and|or|in|with|of|to|for|by|on|as|at|from|during|via|the|were|was|are|is)\b)"
    r"[\w/+-]+|\([\w/+-]+\))\s+){1,5}$"
)
_NEXT_CLAUSE = re.compile(r"[,;]\s*(?:and |or |but )?(?=[\w\s-]*$)")


def in_other_group(
    text: str, mention: MirnaMention, span: Span, named: Sequence[MirnaMention]
) -> bool:
    """Whether what stands at `span` is said of a group of names that a miRNA does not stand in."""
    places = [item.start for item in named if item.mirna.matches(mention.mirna)]
    return is_of_others(text, places, span, tuple(item.start for item in named))


def is_of_others(text: str, places: Sequence[int], span: Span, starts: tuple[int, ...]) -> bool:
    """Whether what stands at `span` is said of a group that none of some places stands in.

    `starts` are those of all names that may stand in groups.
    """
    if "(" not in text and "—" not in text:
        return False
    groups = _groups(text, starts)
    own = [one for one in groups if any(one.names[0] <= at < one.names[1] for at in places)]
    if not own:
        return False
    return any(
        one not in own and one.said[0] <= span[0] and span[1] <= one.said[1] for one in groups
    )


@functools.lru_cache(maxsize=8192)
def _groups(text: str, starts: tuple[int, ...]) -> tuple[_Group, ...]:
    """The groups of names in a sentence; none where fewer than two stand side by side."""
    for kind, read in (
        ("bracket", _said_as),
        ("bracket", _said_before),
        ("dash", _said_behind),
    ):
        held = [
            match
            for match in _HELD.finditer(text)
            if match[kind] and any(match.start() < start < match.end() for start in starts)
        ]
        if len(held) > 1 and (groups := read(text, held)):
            return groups
    return ()


_AS = re.compile(r"\sas\s[^,;.()]+?(?=\s*(?:[,;.(]|$|\sand\s[\w\s-]*\())")


def _said_as(text: str, held: Sequence[re.Match[str]]) -> tuple[_Group, ...]:
    """Groups in brackets, each with what it is called: "six (A, B) as good and two (C) as bad"."""
    called = [(match, _AS.match(text, match.end())) for match in held]
    groups = [_Group(match.span(), said.span()) for match, said in called if said]
    return tuple(groups) if len(groups) == len(held) else ()


def _said_before(text: str, held: Sequence[re.Match[str]]) -> tuple[_Group, ...]:
    """Groups in brackets, each with the words before it that name it."""
    groups: list[_Group] = []
    for before, match in zip([None, *held], held, strict=False):
        joined = _SIDE_BY_SIDE.match(text, before.end()) if before else None
        if before and not joined:
            return ()
        head = _HEAD.search(text[: match.start()])
        start = joined.end() if joined else head.start() if head else match.start()
        groups.append(_Group(match.span(), (start, match.start())))
    return tuple(groups)


def _said_behind(text: str, held: Sequence[re.Match[str]]) -> tuple[_Group, ...]:
    """Groups between dashes, each with the words behind it up to the next clause."""
    groups: list[_Group] = []
    for match, after in zip(held, [*held[1:], None], strict=True):
        end = len(text)
        if after:
            edge = _NEXT_CLAUSE.search(text, match.end(), after.start())
            if edge is None:
                return ()
            end = edge.start()
        groups.append(_Group(match.span(), (match.end(), end)))
    return tuple(groups)
