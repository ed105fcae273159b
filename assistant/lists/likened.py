"""Findings told by likeness, by contrast, or denied: "so did miR-21", "miR-16 did not differ".

Such a clause names an RNA and leaves to the one before what it does. Its model is the RNA named
last before it; where the model is itself likened to another, that one tells.
"""

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.lists.told import Told
from index.mirna import MirnaMention
from index.spans import Span

KEPT = 16384  # mentions whose clauses are kept: every question looks at all of them

_ALIKE = re.compile(
    r"\b(?:similar(?:ly)?|likewise|comparabl[ey]|analogous(?:ly)?|equivalent|identical(?:ly)?|correspond\w+|parallel"
    r"|a like|the same|so (?:did|does|do|was|were|is|are|has|have|had)|(?:did|does|was|were|is"
    r"|are|has|have) so"
    r"|in the same (?:way|direction|manner|vein)|in (?:a )?like manner|as (?:did|does|was|were"
    r"|is|are)|neither"
    r"|nor (?:did|does|was|were))\b",
    re.IGNORECASE,
)
_REVERSED = re.compile(
    r"\b(?:the|an?) (?:\w+ )?(?:reverse|opposite|contrary|converse|inverse)\b"
    r"|\b(?:does|did|has|had|have) the (?:reverse|opposite|contrary)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    r";\s|,?\s+(?:whereas|while|although)\b|,\s+(?:but|and|as)\s+(?=[^,;]*\b(?:was|were|is|are|did|does|do|has|have|had|acts?|acted"
    r"|holds?|held|applie[sd]|pointed|showed|shows)\b)",
    re.IGNORECASE,
)

_LINK = (
    r"(?:difference|bearing|influence|associat\w+|correlat\w+|relation(?:ship)?|effect|influence|change|link|role|impact|response"
    r"|alteration|benefit|evidence|involvement|information|value|use)s?"
)
_TIED = (
    r"(?:alter|chang|affect|associat|relat|correlat|differ|influenc|confirm|predict|replicat|reproduc|modif|respon"
    r"|contribut|discriminat|distinguish|separat|vary|varied|improv|rais|elevat|lower|increas|decreas|reduc|require"
    r"|necessary|sufficient|involv|linked|significan|useful|help|inform|distinguish|reliab|specific)\w*"
)
DENIED = re.compile(
    rf"\b(?:no|without(?: any)?|lack of|absence of) (?:[\w-]+ ){{0,3}}?{_LINK}\b"
    rf"|\b(?:not|never|neither|nor) (?:[\w-]+ ){{0,3}}?{_TIED}"
    rf"|\bun(?:altered|changed|affected|related|influenced|responsive)\b|\bfail(?:s|ed)? to {_TIED}"
    rf"|\bneither\b[^;]{{1,120}}?\bnor\b[^;]{{1,90}}? {_TIED}"
    r"|\bnothing to do with\b|\bof (?:no|little) (?:use|value|help)\b"
    r"|\bcould not be (?:confirmed|replicated|reproduced|shown|detected|verified)\b",
    re.IGNORECASE,
)
_BUT = re.compile(r"\b(?:but|although|though|rather|only|until|unless|instead|yet|while|whereas)\b")


@dataclass(frozen=True, slots=True)
class Like:
    """What a clause says of its RNA by another's finding; `sign` is -1 where it is the reverse."""

    told: Told
    mention: MirnaMention
    sign: int


def clause_of(text: str, span: Span) -> Span:
    """The clause of a sentence in which a name stands."""
    edges = [match.span() for match in _CLAUSE.finditer(text)]
    start = max((edge for _, edge in edges if edge <= span[0]), default=0)
    end = min((begin for begin, edge in edges if edge > span[0]), default=len(text))
    return start, end


def likened(told: Sequence[Told], place: int, mention: MirnaMention) -> Like | None:
    """The finding that the clause of a mention likens its RNA to, if it does."""
    own = told[place]
    start, sign = (0, 0) if own.is_row else _likening(own.text, mention.start, mention.end)
    if not sign:
        return None
    found = _before(told, place, start)
    if found is None:
        return None
    at, other = found
    further = likened(told, at, other)
    if further:
        return Like(further.told, further.mention, sign * further.sign)
    return Like(told[at], other, sign)


@functools.lru_cache(maxsize=KEPT)
def _likening(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the clause of a name begins, and whether it likens it to another (+1, -1, or 0)."""
    start, end = clause_of(text, (start, end))
    clause = text[start:end]
    return start, -1 if _REVERSED.search(clause) else 1 if _ALIKE.search(clause) else 0


def _before(told: Sequence[Told], place: int, start: int) -> tuple[int, MirnaMention] | None:
    """The RNA named last before a clause: in its sentence or in the one before."""
    own = told[place]
    earlier = [item for item in own.mirnas if item.start < start]
    if earlier:
        return place, earlier[-1]
    if not place or told[place - 1].block != own.block or not told[place - 1].mirnas:
        return None
    before = told[place - 1]
    return place - 1, before.mirnas[-1]


def is_denied(told: Told, mention: MirnaMention) -> bool:
    """Whether the clause of a mention says that nothing was found of it."""
    return not told.is_row and _is_denied(told.text, mention.start, mention.end)


@functools.lru_cache(maxsize=KEPT)
def _is_denied(text: str, start: int, end: int) -> bool:
    start, end = clause_of(text, (start, end))
    clause = text[start:end]
    denial = DENIED.search(clause)
    return denial is not None and not _BUT.search(clause[denial.start() :])
