"""Paragraphs that a page break, a table, a figure or a page number cuts, put together again."""

import re
from collections.abc import Sequence

from index.layout import Piece, join
from index.records import BlockKind
from index.section_names import is_labelled, role_of
from index.sentences import begins_low, ends_open

FURNITURE = re.compile(
    r"(?:page\s)?(?:\d{1,6}|[ivxlc]{1,6})(?:\s?(?:of|/)\s?\d{1,5})?", re.IGNORECASE
)
"""A page number alone on its line."""

_BETWEEN = frozenset(
    {
        BlockKind.TABLE_ROW,
        BlockKind.TABLE_TITLE,
        BlockKind.CAPTION,
        BlockKind.FRONT,
        BlockKind.BACK,
        BlockKind.OTHER,
    }
)  # front matter and a publisher's note at the foot of a first page, and what is no text
_BULLET = re.compile(r"[-*•‣▪◦·–—]\s|\(?[a-z0-9]{1,3}[.)]\s")
_STOPS = (".", "?", "!", ":", ";", "…", "。")
_TRAILING = re.compile(
    r"(?:\s*(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?:[,–-][⁰¹²³⁴⁵⁶⁷⁸⁹]+)*|\$?\^\{[\d,–\s-]*\}\$?|\[[\d,–\s-]*\]"
    r"|\^\d+(?:[,–-]\d+)*|(?<=[a-z)\]%]{2}[.?!])\d{1,3}(?:[,–-]\d{1,3})*"
    r"|(?<=[.?!])\s?\([^()]*\)|[)\]\"'”’*_]))+$"
)
DANGLING = re.compile(
    r"(?:[,\-–—/(]|\b(?:of|the|a|an|and|or|in|by|with|from|to|for|that|which|as|on|at|is|are|was"
    r"|were|its|their|between|into|than|such|both|not))$"
)
"""How a text ends that cannot end there."""
_CARRIES_ON_WORDS = 8
"""A paragraph shorter than this, with no stop, is a list item or a label rather than cut."""
_NEAR = 300  # characters of a paragraph's end that are looked at


def rejoin(pieces: Sequence[Piece]) -> list[Piece]:
    """Join paragraphs that were cut; what stood between comes after the whole paragraph."""
    groups: list[list[Piece]] = []
    open_at: int | None = None  # where in `groups` the paragraph stands that may go on
    tail = ""
    for piece in pieces:
        if piece.kind is BlockKind.PARAGRAPH:
            if open_at is not None and goes_on(tail, piece.text):
                groups[open_at].append(piece)
                tail = f"{tail} {piece.text}"[-_NEAR:]
                continue
            if groups and _is_cut_caption(groups[-1][-1], piece.text):
                groups[-1].append(piece)
                continue
            open_at = len(groups)
            tail = piece.text[-_NEAR:]
        elif piece.kind not in _BETWEEN and not FURNITURE.fullmatch(piece.text):
            open_at = None
        groups.append([piece])
    return [join(group) for group in groups]


def _is_cut_caption(before: Piece, after: str) -> bool:
    """Whether a text that no paragraph runs on in is the rest of the caption before it."""
    cut = before.kind is BlockKind.CAPTION and not is_finished(before.text)
    return cut and after[:1].islower() and not begins_low(after)


def is_finished(text: str) -> bool:
    """Whether a paragraph ends with a stop, citation marks and closing brackets left aside."""
    return _TRAILING.sub("", text[-_NEAR:]).endswith(_STOPS)


def goes_on(before: str, after: str) -> bool:
    """Whether one paragraph runs on in the next.

    The first has no stop at its end, and the second is no list item or section name. After a
    finished paragraph only a small letter after "et al." or the like goes on.
    """
    if is_finished(before):
        return after[:1].islower() and not begins_low(after) and ends_open(before)
    if role_of(after) is not None or is_labelled(after) or _BULLET.match(after):
        return False
    if after[:1].islower():
        return True
    tail = _TRAILING.sub("", before[-_NEAR:])
    return bool(DANGLING.search(tail)) or len(before.split()) >= _CARRIES_ON_WORDS
