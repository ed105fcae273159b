"""An extract becomes a `Document`: what each piece is, under which heading, with its citations.

The steps, each in a module of its own: pieces of the layout; tables and captions; run-in section
names; the front matter's end; headings, back matter and the reference list; paragraphs rejoined
across page breaks; heading levels; references; sentences with their citation marks; abbreviations.
Nothing here knows any one paper.
"""

import bisect
import hashlib
import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from index import (
    abbreviations,
    front_matter,
    headings,
    layout,
    long_rows,
    marks,
    paragraphs,
    references,
    repeats,
    sentences,
    tables,
    zones,
)
from index.layout import Piece
from index.records import (
    EVIDENCE_KINDS,
    Abbreviation,
    Block,
    BlockKind,
    Document,
    Extract,
    Link,
    Mark,
    Metadata,
    Reference,
    Section,
    Segment,
    Sentence,
)
from index.section_names import Role, role_of, unnumbered

_NO_METADATA = Metadata()
_OUTSIDE = frozenset({BlockKind.FRONT, BlockKind.OTHER})
_NO_EVIDENCE = frozenset({Role.BACK, Role.REFERENCES})
_PARTS = 3  # headings of a paper's own under Methods and Results
_LIST_ENTRY = re.compile(r"[^;\n]+;?")


def parse(
    extract: Extract,
    *,
    document_id: str,
    name: str,
    sha256: str,
    metadata: Metadata = _NO_METADATA,
) -> Document:
    """Turn what a reader took from a file into a document; never raises, whatever the text.

    Every character of the extract's blocks that is not white space stands in exactly one block of
    the result, in reading order; only a table or figure that interrupts a paragraph, and what a
    page break put there, comes after the paragraph. What `metadata` states goes before what the
    text or the reader states.
    """
    title = metadata.title or extract.metadata.title
    pieces, title = front_matter.with_title_found(layout.pieces(extract), title)
    pieces = front_matter.without_front_headings(pieces, title)
    pieces = zones.split_run_ins(repeats.set_aside(tables.mark(pieces)))
    front = front_matter.front_end(pieces)
    pieces = _level(paragraphs.rejoin(zones.assign(pieces, front)))
    text, spans, source_map = layout.assemble(pieces)
    blocks = _blocks(pieces, spans)
    entries = tuple(
        _reference(text, block, source_map, extract.links)
        for block in blocks
        if block.kind is BlockKind.REFERENCE
    )
    return Document(
        id=document_id,
        name=name,
        sha256=sha256,
        format=extract.format,
        metadata=_metadata(metadata, replace(extract.metadata, title=title), pieces),
        text=text,
        source_map=source_map,
        sections=_sections(pieces, blocks),
        blocks=blocks,
        sentences=_sentences(document_id, text, blocks, entries),
        references=entries,
        abbreviations=_abbreviations(text, blocks),
    )


def _reference(
    text: str, block: Block, source_map: Sequence[Segment], links: Sequence[Link]
) -> Reference:
    """An entry in its parts; its DOI is that of its only such link where it prints none."""
    entry = references.parse(text[block.start : block.end])
    if entry.doi or not links:
        return entry
    at = bisect.bisect_right(source_map, block.start, key=lambda segment: segment.start) - 1
    linked: dict[str, str] = {}  # a DOI's letters have no case
    for segment in itertools.islice(source_map, max(0, at), None):
        if segment.start >= block.end:
            break
        start = segment.source + max(0, block.start - segment.start)
        end = segment.source + min(segment.length, block.end - segment.start)
        first = bisect.bisect_left(links, start, key=lambda link: link.at)
        last = bisect.bisect_right(links, end, key=lambda link: link.at)
        linked.update((link.doi.casefold(), link.doi) for link in links[first:last])
    return replace(entry, doi=linked.popitem()[1]) if len(linked) == 1 else entry


# ── headings and paths ──────────────────────────────────────────────────────────────────────


def _level(pieces: Sequence[Piece]) -> list[Piece]:
    """Give every heading a level: the format's own where it marks them all, else inferred."""
    places = [at for at, piece in enumerate(pieces) if piece.kind is BlockKind.HEADING]
    among = set(places)
    given = [pieces[at].level for at in places]
    if all(level is not None for level in given) and not _is_flat(pieces, places):
        inferred = [level or 1 for level in given]
        top = min(inferred, default=1)
        inferred = [level - top + 1 for level in inferred]
    else:
        inferred = headings.levels(
            [headings.Heading(pieces[at].text, at + 1 in among) for at in places]
        )
    out = list(pieces)
    for at, level in zip(places, inferred, strict=True):
        out[at] = replace(out[at], level=level)
    return out


def _is_flat(pieces: Sequence[Piece], places: Sequence[int]) -> bool:
    """Whether a converter gave all headings one level, those of the parts of Methods too."""
    levels = {pieces[at].level for at in places}
    parts = [at for at in places if role_of(pieces[at].text) is None]
    whole = any(role_of(pieces[at].text) is Role.CONTAINER for at in places)
    return len(levels) == 1 and len(parts) > _PARTS and whole


def display(heading: str) -> str:
    """A heading as it is shown in a path: without its number, markup and final colon."""
    return unnumbered(heading.strip()).strip("#*_ \t").rstrip(":： —–").strip()


def _blocks(pieces: Sequence[Piece], spans: Sequence[tuple[int, int]]) -> tuple[Block, ...]:
    paths = list(_paths(pieces))
    homes = _homes(pieces, paths)
    blocks = []
    for piece, span, path in zip(pieces, spans, paths, strict=True):
        kind = piece.kind or BlockKind.PARAGRAPH
        own = homes.get(piece.label, path) if piece.label else path
        blocks.append(Block(kind, *span, own, piece.page, piece.label, piece.columns))
    return tuple(blocks)


def _paths(pieces: Sequence[Piece]) -> Iterator[tuple[str, ...]]:
    """The heading path of each piece; what closes an abstract (keywords) leaves its path."""
    path: tuple[str, ...] = ()
    depths: tuple[int, ...] = ()
    for piece in pieces:
        if piece.kind is BlockKind.HEADING:
            level = piece.level or 1
            kept = sum(depth < level for depth in depths)
            path = (*path[:kept], display(piece.text) or piece.text)
            depths = (*depths[:kept], level)
        elif piece.kind is BlockKind.FRONT and path and role_of(path[0]) is Role.ABSTRACT:
            path, depths = (), ()
        yield () if piece.kind in _OUTSIDE else path


def _homes(pieces: Sequence[Piece], paths: Sequence[tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """For each table and figure the path of the first paragraph that refers to it.

    One that no paragraph refers to, printed among references or acknowledgements, belongs to the
    last section of the text on its page or before.
    """
    homes: dict[str, tuple[str, ...]] = {}
    told = [
        (piece, path)
        for piece, path in zip(pieces, paths, strict=True)
        if piece.kind is BlockKind.PARAGRAPH
    ]
    for piece, path in told:
        for label in tables.labels_in(piece.text):
            homes.setdefault(label, path)
    for piece, path in zip(pieces, paths, strict=True):
        misplaced = piece.label and path and role_of(path[0]) in _NO_EVIDENCE
        if piece.label and misplaced and piece.label not in homes:
            before = [p for t, p in told if not piece.page or (t.page or 0) <= piece.page]
            homes[piece.label] = before[-1] if before else ()
    return homes


def _sections(pieces: Sequence[Piece], blocks: Sequence[Block]) -> tuple[Section, ...]:
    """Each heading with its extent: up to the next heading of its level or above.

    Front matter ends an abstract; page numbers and what follows the references belong to none.
    """
    sections: list[Section] = []
    opened: list[int] = []  # positions in `sections` of those still open
    end = 0
    for piece, block in zip(pieces, blocks, strict=True):
        level = 0
        if block.kind is BlockKind.HEADING:
            level = piece.level or 1
        elif block.kind is BlockKind.FRONT and opened:
            level = int(role_of(sections[opened[0]].heading) is Role.ABSTRACT)
        while level and opened and sections[opened[-1]].level >= level:
            at = opened.pop()
            sections[at] = replace(sections[at], end=end)
        if block.kind is BlockKind.HEADING:
            opened.append(len(sections))
            sections.append(Section(block.path[-1], level, block.path, block.start, block.end))
        if block.kind not in _OUTSIDE:
            end = block.end
    for at in opened:
        sections[at] = replace(sections[at], end=end)
    return tuple(sections)


# ── metadata ────────────────────────────────────────────────────────────────────────────────


def _metadata(stated: Metadata, read: Metadata, pieces: Sequence[Piece]) -> Metadata:
    front = [piece for piece in pieces if piece.kind is BlockKind.FRONT]
    known = stated.title or read.title
    title, people = front_matter.title_and_authors(front, known)
    doi, year = front_matter.imprint(front)
    return Metadata(
        title=known or title,
        authors=stated.authors or read.authors or people,
        journal=stated.journal or read.journal,
        year=stated.year or read.year or year,
        doi=stated.doi or read.doi or doi,
    )


# ── sentences ───────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class _Span:
    start: int
    end: int
    block: int
    marks: tuple[Mark, ...]


def _sentences(
    document_id: str, text: str, blocks: Sequence[Block], entries: Sequence[Reference]
) -> tuple[Sentence, ...]:
    books = marks.Bibliography.of(entries)
    evidence = [(at, block) for at, block in enumerate(blocks) if block.kind in EVIDENCE_KINDS]
    manner = marks.manner_of(
        [text[b.start : b.end] for _, b in evidence if b.kind is BlockKind.PARAGRAPH], books
    )
    found: list[Sentence] = []
    for at, block in evidence:
        cited = marks.find(text, block.start, block.end, books, manner)
        for span in _split(text, at, block, cited):
            own = span.marks or tuple(marks.by_name(text, span.start, span.end, books))
            unit = _unit_id(document_id, "s", len(found), text[span.start : span.end])
            found.append(Sentence(unit, span.start, span.end, span.block, own))
    return tuple(found)


def _split(text: str, at: int, block: Block, cited: Sequence[Mark]) -> Iterator[_Span]:
    body = text[block.start : block.end]
    within = [(mark.start - block.start, mark.end - block.start) for mark in cited]
    if block.kind is BlockKind.TABLE_ROW:
        spans = long_rows.parts(body, within)
    elif block.kind is BlockKind.ABBREVIATIONS:
        spans = [found.span() for found in _LIST_ENTRY.finditer(body) if found[0].strip(" ;")]
        spans = [
            (start + len(body[start:end]) - len(body[start:end].lstrip()), end)
            for start, end in spans
        ]
    else:
        spans = sentences.split(body, within)
    following = iter(cited)
    mark = next(following, None)
    for low, high in spans:
        start, end = block.start + low, block.start + high
        own = []
        while mark and mark.start < end:
            own.append(mark)
            mark = next(following, None)
        yield _Span(start, end, at, tuple(own))


def _unit_id(document_id: str, letter: str, ordinal: int, text: str) -> str:
    """A name that stays while the file's text stays, and differs even between equal sentences."""
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"{document_id}:{letter}{ordinal}-{digest}"


def _abbreviations(text: str, blocks: Sequence[Block]) -> tuple[Abbreviation, ...]:
    """The document's own list first, then pairs in its text; each pair of forms once."""
    found: dict[tuple[str, str], Abbreviation] = {}
    listing = [block for block in blocks if block.kind is BlockKind.ABBREVIATIONS]
    told = {BlockKind.PARAGRAPH, BlockKind.CAPTION, BlockKind.TABLE_TITLE, BlockKind.TABLE_ROW}
    prose = [block for block in blocks if block.kind in told]
    for block in listing:
        for item in abbreviations.listed(text, block.start, block.end):
            found.setdefault((item.short, item.long.casefold()), item)
    for block in prose:
        for item in abbreviations.defined(text, block.start, block.end):
            found.setdefault((item.short, item.long.casefold()), item)
    return tuple(found.values())
