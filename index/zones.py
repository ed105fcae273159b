"""What each piece of a paper is: front matter, evidence, back matter, references, or none of it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from index import abbreviations, headings, reference_list
from index.front_matter import FREE, is_front_like, is_prose
from index.layout import Piece, part
from index.paragraphs import FURNITURE
from index.records import BlockKind
from index.section_names import (
    Role,
    is_footnote,
    normalise,
    role_of,
    run_in,
    tells_approval,
    tells_methods,
    unnumbered,
)

_KINDS = {
    Role.ABSTRACT: BlockKind.PARAGRAPH,
    Role.FRONT: BlockKind.FRONT,
    Role.BODY: BlockKind.PARAGRAPH,
    Role.CONTAINER: BlockKind.PARAGRAPH,
    Role.ABBREVIATIONS: BlockKind.ABBREVIATIONS,
    Role.BACK: BlockKind.BACK,
    Role.REFERENCES: BlockKind.REFERENCE,
}
_TEXT = frozenset({Role.BODY, Role.CONTAINER})
_ROWS = frozenset({BlockKind.TABLE_ROW, BlockKind.TABLE_TITLE})
_ENTRY_ROW = re.compile(r"(?:(?:\[\d{1,4}\] ?)+)?\t|[^\t]+$")  # a row whose first cell is empty
_HEADLESS_ENTRIES = 3  # entries in a row at a paper's end that make a list without a heading


def split_run_ins(pieces: Sequence[Piece]) -> list[Piece]:
    """Give "Abstract: ..." a heading of its own; "Keywords: ..." and the like get their kinds."""
    out: list[Piece] = []
    body_begun = False
    for piece in pieces:
        body_begun = body_begun or role_of(piece.text) in {Role.BODY, Role.CONTAINER}
        found = run_in(piece.text) if piece.kind in FREE else None
        role, at = found or (None, 0)
        if role is Role.ABSTRACT and not body_begun:
            out.append(replace(part(piece, 0, at), kind=BlockKind.HEADING))
            out.append(part(piece, at, len(piece.text)))
        elif role is Role.FRONT and (not body_begun or is_footnote(piece.text)):
            out.append(replace(piece, kind=BlockKind.FRONT))
        elif role is Role.BACK:
            out.append(replace(piece, kind=BlockKind.BACK))
        elif role is Role.ABBREVIATIONS:
            out.append(replace(piece, kind=BlockKind.ABBREVIATIONS))
        else:
            out.append(piece)
    return out


@dataclass(slots=True)
class _State:
    """Where the walk through a paper stands; `level` is that of the heading which set `kind`."""

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 1
    after_references: bool = False
    in_abstract: bool = False
    abstract: int = 0  # where its heading stands
    parts: tuple[str, ...] = ()  # the headings within it
    begun: bool = False  # the body, after front matter and abstract
    more_body: bool = False  # whether named sections of the text are still to come
    ethics: bool = False  # within what was approved, which stands among the methods too
    named: str = ""  # the last section of the text with a known name


def assign(pieces: Sequence[Piece], front: int) -> list[Piece]:
    """Give every piece its kind, the first `front` of them being front matter.

    Headings are found where the format marks none; the entries of the reference list are cut and
    joined as they need, tables and captions inside the list put after it.
    """
    marked = is_marked(pieces)
    found = headings.find(pieces, front, by_shape=not marked)
    state = _State()
    out: list[Piece] = []
    entries: list[Piece] = []  # the reference list so far
    between: list[Piece] = []  # tables and captions inside it
    last_named = max((at for at in found if role_of(pieces[at].text) in _TEXT), default=0)
    for at, piece in enumerate(pieces):
        state.more_body = at < last_named
        if at >= front and (at in found or piece.kind is BlockKind.HEADING):
            out += [*reference_list.entries(entries), *between]
            entries, between = [], []
            heading = replace(piece, kind=BlockKind.HEADING)
            if state.in_abstract and _ends_abstract(state, heading):
                out[state.abstract :] = _below(out[state.abstract :], heading.level or 1)
                state.level, state.in_abstract = heading.level or 1, False
            out.append(_enter(state, heading, shaped=at in found))
            if state.in_abstract:
                _note_part(state, out)
        elif state.kind is BlockKind.BACK and state.after_references and _is_late(piece):
            out.append(replace(piece, kind=BlockKind.REFERENCE))
        elif state.kind is not BlockKind.REFERENCE:
            out.append(replace(piece, kind=_kind(state, piece, in_front=at < front)))
        elif piece.kind in FREE:
            entries.append(piece)
        elif piece.kind in _ROWS and _ENTRY_ROW.match(piece.text):  # a list set as a table
            entries.append(part(replace(piece, kind=None, columns=()), 0, len(piece.text)))
        else:
            between.append(replace(piece, kind=_kind(state, piece, in_front=False)))
    return _headless_list([*out, *reference_list.entries(entries), *between])


def _is_late(piece: Piece) -> bool:
    """Whether a piece is an entry of the list, which "Supplementary material" interrupts."""
    return piece.kind in FREE and reference_list.begins_entry(piece.text)


def is_marked(pieces: Sequence[Piece]) -> bool:
    """Whether the format itself marks headings; a run-in "Abstract:" is ours, not the format's."""
    return any(
        piece.kind is BlockKind.HEADING
        and (piece.level is not None or role_of(piece.text) is not Role.ABSTRACT)
        for piece in pieces
    )


def _note_part(state: _State, out: Sequence[Piece]) -> None:
    """Keep where the abstract began and what its parts are called."""
    if role_of(out[-1].text) is Role.ABSTRACT:
        state.abstract, state.parts = len(out) - 1, ()
    else:
        state.parts = (*state.parts, normalise(out[-1].text))


def _ends_abstract(state: _State, heading: Piece) -> bool:
    """Whether a heading set smaller than "Abstract" is no part of it, but the paper's own.

    A numbered one is, and one that has been there before ("Background" of the abstract, then of
    the text), and what never stands in an abstract.
    """
    if heading.level is None or heading.level <= state.level:
        return False
    role = role_of(heading.text)
    return (
        role in {Role.FRONT, Role.BACK, Role.REFERENCES, Role.ABBREVIATIONS}
        or unnumbered(heading.text) != heading.text
        or normalise(heading.text) in state.parts
    )


def _below(abstract: Sequence[Piece], level: int) -> list[Piece]:
    """An abstract with its heading at a level, the headings of its parts under it."""
    head, *parts = abstract
    return [
        replace(head, level=level),
        *(replace(p, level=level + 1) if p.kind is BlockKind.HEADING else p for p in parts),
    ]


def _enter(state: _State, piece: Piece, *, shaped: bool) -> Piece:
    """Move to the section that a heading opens; returns the heading, or what else the line is."""
    role = role_of(piece.text)
    level = piece.level or 1
    deeper = piece.level is not None and level > state.level
    if state.in_abstract and deeper:
        return piece  # "Background" and "Methods" within an abstract
    if role is None and deeper and state.kind in {BlockKind.BACK, BlockKind.REFERENCE}:
        return piece
    if role is None and state.after_references:
        state.kind = BlockKind.OTHER
        return replace(piece, kind=BlockKind.OTHER)
    aside = state.more_body or (state.ethics and tells_methods(state.named))
    if role is None and shaped and state.kind is BlockKind.BACK and not aside:
        return piece
    if role is None and shaped and state.kind is BlockKind.ABBREVIATIONS and _is_listed(piece.text):
        return replace(piece, kind=BlockKind.ABBREVIATIONS)
    if role in _TEXT:
        state.named = piece.text
    state.ethics = tells_approval(piece.text)
    state.kind = BlockKind.PARAGRAPH if role is None else _KINDS[role]
    state.in_abstract = role is Role.ABSTRACT
    state.begun = state.begun or role not in {Role.ABSTRACT, Role.FRONT}
    state.level = level
    state.after_references = state.after_references or role is Role.REFERENCES
    return piece


def _is_listed(text: str) -> bool:
    """Whether a line of a list of abbreviations, however short, is one of its entries."""
    return any(abbreviations.listed(text, 0, len(text)))


def _kind(state: _State, piece: Piece, *, in_front: bool) -> BlockKind:
    if piece.kind is BlockKind.TABLE_ROW and state.kind is BlockKind.ABBREVIATIONS:
        return BlockKind.ABBREVIATIONS
    if piece.kind is not None and piece.kind not in {*FREE, BlockKind.HEADING}:
        return piece.kind
    if in_front:
        return BlockKind.FRONT
    if FURNITURE.fullmatch(piece.text):
        return BlockKind.OTHER
    if not state.begun and is_front_like(piece.text) and not is_prose(piece.text):
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
    if len(pieces) - at < _HEADLESS_ENTRIES:
        return pieces
    return [*pieces[:at], *reference_list.entries(pieces[at:])]
