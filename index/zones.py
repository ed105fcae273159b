"""What each piece of a paper is: front matter, evidence, back matter, references, or none of it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from index import authors, headings, reference_list, sentences
from index.layout import Piece, join, part
from index.records import BlockKind
from index.section_names import Role, role_of, run_in

_FREE = frozenset({None, BlockKind.PARAGRAPH})
_FRONT_LIKE = re.compile(
    r"\W{0,3}(?:these authors|contributed equally|both authors|correspond|e-?mail|tel\b|received|accepted"
    r"|published|available online|doi\b|https?://|pmid|pmcid|copyright|©|author information|edited by"
    r"|reviewed by|academic editor|citation|orcid|open access|present address|department of|institute of"
    r"|school of|division of|faculty of|\d{1,2}\s?(?:department|institute|school|division|faculty))",
    re.IGNORECASE,
)
_LABEL_LINE = re.compile(
    r"(?:(?:mini|systematic|narrative|invited|literature)[ -]?)?(?:review|original|research|short|case|open"
    r"|article|brief|letter|editorial|commentary|perspective|opinion|r e v i e w)\b[\w :&-]{0,30}",
    re.IGNORECASE,
)
_IMPRINT = re.compile(
    r"\b(?:1[89]|20)\d\d\b.{0,20};\s?\d|\bdoi\b|https?://|\bISSN\b|©", re.IGNORECASE
)
_VERBS = re.compile(
    r"\b(?:is|are|was|were|has|have|had|been|we|that|which|this|these|can|may|by|with|to)\b",
    re.IGNORECASE,
)
_FURNITURE = re.compile(r"(?:page\s)?[\divxlc]{1,6}(?:\s?(?:of|/)\s?\d{1,5})?", re.IGNORECASE)
_DANGLING = re.compile(
    r"(?:[,\-–—/(]|\b(?:of|the|a|an|and|or|in|by|with|from|to|for|that|which|as|on|at|non|is|are|was|were))$"
)
_PROSE_WORDS = 25
_CARRIES_ON_WORDS = 8


# ── before the headings are known ───────────────────────────────────────────────────────────


def split_run_ins(pieces: Sequence[Piece]) -> list[Piece]:
    """Give "Abstract: ..." a heading of its own; mark "Keywords: ...", "Funding: ..." as what they are."""
    out: list[Piece] = []
    body_begun = False
    for piece in pieces:
        body_begun = body_begun or role_of(piece.text) in {Role.BODY, Role.CONTAINER}
        found = run_in(piece.text) if piece.kind in _FREE else None
        role, at = found or (None, 0)
        if role is Role.ABSTRACT and not body_begun:
            out.append(replace(part(piece, 0, at), kind=BlockKind.HEADING))
            out.append(part(piece, at, len(piece.text)))
        elif role is Role.FRONT and not body_begun:
            out.append(replace(piece, kind=BlockKind.FRONT))
        elif role is Role.BACK:
            out.append(replace(piece, kind=BlockKind.BACK))
        elif role is Role.ABBREVIATIONS:
            out.append(replace(piece, kind=BlockKind.ABBREVIATIONS))
        else:
            out.append(piece)
    return out


def front_end(pieces: Sequence[Piece]) -> int:
    """How many pieces stand before the abstract or the body; 0 where nothing shows a front."""
    titled = False
    for at, piece in enumerate(pieces):
        role = role_of(piece.text)
        if role not in {None, Role.FRONT} and piece.kind in {None, BlockKind.HEADING}:
            return at
        if piece.kind is BlockKind.HEADING and role is None:
            if titled:
                return at
            titled = True
        if piece.kind in _FREE and is_prose(piece.text):
            return at
    return 0


def is_prose(text: str) -> bool:
    """Whether a piece is running text, not a title, a list of names or an address."""
    words = len(text.split())
    if words < _PROSE_WORDS or _FRONT_LIKE.match(text):
        return False
    return len(_VERBS.findall(text, 0, 2000)) >= 3 and (
        is_finished(text) or words > 2 * _PROSE_WORDS
    )


def title_and_authors(front: Sequence[Piece]) -> tuple[str | None, tuple[str, ...]]:
    """What the front matter gives as the paper's title, and the people of the line after it."""
    lines = [piece.text for piece in front]
    fitting = [at for at, line in enumerate(lines) if _may_be_title(line)]
    if not fitting:
        return None, ()
    title = lines[fitting[0]]
    for line in lines[fitting[0] + 1 : fitting[0] + 6]:
        people = authors.listed_people(line)
        if people:
            return title, people
    return title, ()


def _may_be_title(line: str) -> bool:
    if len(line.split()) < 3 or len(line) > 400 or _LABEL_LINE.fullmatch(line):
        return False
    return not (_IMPRINT.search(line) or _FRONT_LIKE.match(line) or run_in(line))


# ── kinds ───────────────────────────────────────────────────────────────────────────────────


@dataclass(slots=True)
class _State:
    """Where the walk through a paper stands."""

    kind: BlockKind
    level: int = 1
    after_references: bool = False
    in_abstract: bool = False


def assign(pieces: Sequence[Piece], front: int) -> list[Piece]:
    """Give every piece its kind; entries of the reference list are cut and joined as they need."""
    found = headings.find(pieces, front, by_shape=not _is_marked(pieces))
    marked = [
        replace(piece, kind=BlockKind.HEADING) if at in found else piece
        for at, piece in enumerate(pieces)
    ]
    state = _State(BlockKind.PARAGRAPH)
    out: list[Piece] = []
    entries: list[Piece] = []  # the reference list so far
    between: list[Piece] = []  # tables and captions inside it
    for at, piece in enumerate(marked):
        if piece.kind is BlockKind.HEADING and at >= front:
            out += [*reference_list.entries(entries), *between]
            entries, between = [], []
            out.append(_enter(state, piece, shaped=at in found))
        elif state.kind is not BlockKind.REFERENCE:
            out.append(replace(piece, kind=_kind(state, piece, at < front)))
        elif piece.kind in _FREE:
            entries.append(piece)
        else:
            between.append(replace(piece, kind=_kind(state, piece, False)))
    return _headless_list([*out, *reference_list.entries(entries), *between])


def _is_marked(pieces: Sequence[Piece]) -> bool:
    """Whether the format itself marks headings (a run-in "Abstract:" is ours, not the format's)."""
    return any(
        piece.kind is BlockKind.HEADING
        and (piece.level is not None or role_of(piece.text) is not Role.ABSTRACT)
        for piece in pieces
    )


def _enter(state: _State, piece: Piece, *, shaped: bool) -> Piece:
    """Move to the section that a heading opens; returns the heading, or what else the line is."""
    role = role_of(piece.text)
    level = piece.level or 1
    state.in_abstract = role is Role.ABSTRACT or (state.in_abstract and level > state.level)
    if role is None:
        if state.after_references or (
            shaped and state.kind in {BlockKind.REFERENCE, BlockKind.OTHER}
        ):
            state.kind = BlockKind.OTHER
            return replace(piece, kind=BlockKind.OTHER)
        if state.kind is BlockKind.BACK and (shaped or level > state.level):
            return piece
        state.kind = BlockKind.PARAGRAPH
    elif not (state.in_abstract and role in {Role.BODY, Role.CONTAINER}):
        state.kind = _KINDS[role]
    state.level = level
    state.after_references = state.after_references or role is Role.REFERENCES
    return piece


_KINDS = {
    Role.ABSTRACT: BlockKind.PARAGRAPH,
    Role.FRONT: BlockKind.FRONT,
    Role.BODY: BlockKind.PARAGRAPH,
    Role.CONTAINER: BlockKind.PARAGRAPH,
    Role.ABBREVIATIONS: BlockKind.ABBREVIATIONS,
    Role.BACK: BlockKind.BACK,
    Role.REFERENCES: BlockKind.REFERENCE,
}


def _kind(state: _State, piece: Piece, in_front: bool) -> BlockKind:
    if piece.kind is BlockKind.TABLE_ROW and state.kind is BlockKind.ABBREVIATIONS:
        return BlockKind.ABBREVIATIONS
    if piece.kind not in {*_FREE, BlockKind.HEADING}:
        return piece.kind or BlockKind.PARAGRAPH
    if in_front:
        return BlockKind.FRONT
    if _FURNITURE.fullmatch(piece.text):
        return BlockKind.OTHER
    if state.in_abstract and _FRONT_LIKE.match(piece.text) and not is_prose(piece.text):
        return BlockKind.FRONT
    return state.kind


def _headless_list(pieces: list[Piece]) -> list[Piece]:
    """Take a reference list without a heading, at the end of a paper, for what it is."""
    if any(piece.kind is BlockKind.REFERENCE for piece in pieces):
        return pieces
    at = len(pieces)
    while (
        at
        and pieces[at - 1].kind is BlockKind.PARAGRAPH
        and reference_list.is_entry(pieces[at - 1].text)
    ):
        at -= 1
    if len(pieces) - at < 3:
        return pieces
    return [*pieces[:at], *reference_list.entries(pieces[at:])]


# ── paragraphs across page breaks ───────────────────────────────────────────────────────────

_BETWEEN = frozenset({BlockKind.TABLE_ROW, BlockKind.TABLE_TITLE, BlockKind.CAPTION})


def rejoin(pieces: Sequence[Piece]) -> list[Piece]:
    """Join paragraphs that a page break, a table, a figure or a page number cuts.

    What stood between comes after the whole paragraph.
    """
    out: list[Piece] = []
    open_at: int | None = None  # where in `out` the paragraph stands that may go on
    for piece in pieces:
        if piece.kind is BlockKind.PARAGRAPH:
            if open_at is not None and goes_on(out[open_at].text, piece.text):
                out[open_at] = join(out[open_at], piece)
                continue
            open_at = len(out)
        elif piece.kind not in _BETWEEN and not _FURNITURE.fullmatch(piece.text):
            open_at = None
        out.append(piece)
    return out


def is_finished(text: str) -> bool:
    """Whether a paragraph ends with a stop, citation marks and closing brackets left aside."""
    bare = _TRAILING.sub("", text[-200:])
    return bare.endswith((".", "?", "!", ":", ";", "…", "。"))


_TRAILING = re.compile(
    r"(?:\s*(?:[⁰¹²³⁴⁵⁶⁷⁸⁹,–-]*[⁰¹²³⁴⁵⁶⁷⁸⁹]|\$?\^\{[\d,–\s-]*\}\$?|\[[\d,–\s-]*\]|[)\]\"'”’*_]))+$"
)


def goes_on(before: str, after: str) -> bool:
    """Whether one paragraph runs on in the next: the first has no stop, the second is no beginning."""
    if is_finished(before):
        small = after[:1].islower() and not sentences.begins_low(after)
        return small and sentences.ends_open(before)
    if headings.is_known(after) or re.match(r"[-*•‣▪]\s", after):
        return False
    if after[:1].islower():
        return True
    tail = _TRAILING.sub("", before[-200:])
    return bool(_DANGLING.search(tail)) or len(before.split()) >= _CARRIES_ON_WORDS
