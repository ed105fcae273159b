"""Who sends, who receives, what is hit: the parts that names play in a sentence about vesicles.

Patterns over one sentence, no parser. A cell named as the origin of exosomes or of a miRNA is a
source; a cell that they are carried to is a recipient; a gene behind a verb of hitting is a target.
"A and B inhibit C and D, respectively" is read pairwise.
"""

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.biology.groups_told import in_other_group
from assistant.biology.party_words import (
    ACTED_IN,
    AXIS,
    CELL_NOUN,
    COMPARED,
    CONDITIONED,
    EFFECT_COLUMN,
    HIT,
    HUNG,
    JOINED,
    NO_GENE,
    RECEIVING,
    RECIPIENT_COLUMN,
    SOURCE_COLUMN,
    SOURCES,
    TARGET_COLUMN,
    TO_GENE,
    TURNED_ON_BY,
)
from index.mirna import MirnaMention, find_mirnas
from index.names import Entity, find_entities
from index.spans import Span, within


@functools.lru_cache(maxsize=8192)
def sources(text: str) -> tuple[Span, ...]:
    """The noun phrases of `text` that name where vesicles or miRNAs come from."""
    return tuple(_phrases(SOURCES, text))


@functools.lru_cache(maxsize=8192)
def recipients(text: str) -> tuple[Span, ...]:
    """The noun phrases of `text` that name what vesicles or miRNAs are carried to."""
    return tuple(_phrases(RECEIVING, text))


@functools.lru_cache(maxsize=8192)
def acted_in(text: str) -> tuple[Span, ...]:
    """The cells in which `text` says that something is done, those apart that it comes from."""
    senders = sources(text)
    return tuple(
        span
        for span in _phrases(ACTED_IN, text)
        if CELL_NOUN.search(text, *span) and not within(span, senders)
    )


@functools.lru_cache(maxsize=8192)
def conditioned(text: str) -> tuple[Span, ...]:
    """What neither sends nor receives: how a cell was treated, what it is compared with."""
    return tuple(match.span() for match in (*CONDITIONED.finditer(text), *COMPARED.finditer(text)))


_LEADING = re.compile(  # function words that a pattern took in before the phrase
    r"(?:(?:the|an?|of|in|by|from|with|that|this|these|those|both|and|or|to|via|as|for|on|between|which"
    r"|their|its|also|showed|found|including|using|low|high|elevated)\s+)*"
)
_NOBODY = re.compile(  # "their exosomal miRNAs", "through exosomes"
    r"their|its|these|those|this|such|via|through|by|in|into|with|within|inside|from|of|to|using|as",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"\s*\(([^()]*)\)")


def _phrases(patterns: Sequence[re.Pattern[str]], text: str) -> Iterator[Span]:
    seen: list[Span] = []
    for pattern in patterns:
        for match in pattern.finditer(text):
            start, end = match.span("np")
            start += _LEADING.match(text, start, end).end() - start  # type: ignore[union-attr]
            if _NOBODY.fullmatch(text, start, end):
                continue
            if start < end and not within((start, end), seen) and not find_mirnas(text[start:end]):
                seen.append((start, end))
                yield start, end
                if bracket := _BRACKET.match(text, end):  # "stem cells (BMSCs)"
                    yield bracket.span(1)


# ── targets ─────────────────────────────────────────────────────────────────────────────────


@functools.lru_cache(maxsize=8192)
def targets(text: str) -> tuple[Entity, ...]:
    """The genes and proteins that stand as objects of a verb of hitting, in reading order."""
    symbols = [item for item in find_entities(text) if is_gene(item, text)]
    found: dict[int, Entity] = {}
    for verb in HIT.finditer(text):
        at = verb.end()
        if TURNED_ON_BY.search(text[: verb.start()]):
            continue
        for item in symbols:
            if item.start < at:
                continue
            gap = text[at : item.start]
            direct = at == verb.end() and (
                TO_GENE.fullmatch(gap) or not gap.strip() or _is_full_name(gap, item, text)
            )
            if not direct and not (at != verb.end() and JOINED.fullmatch(gap)):
                break
            found.setdefault(item.start, item)
            at = item.end
    for axis in AXIS.finditer(text):
        for item in symbols:
            if item.start == axis.start("gene"):
                found.setdefault(item.start, item)
    return tuple(found[start] for start in sorted(found))


_FULL_NAME = re.compile(  # "programmed cell death 4 (PDCD4)"
    r"\s(?:the )?(?P<name>(?!(?:in|of|by|to|via|with|and|or|for|from)\b)[\w-]+"
    r"(?: (?!(?:in|by|to|via|with|or|for|from)\b)[\w-]+){0,6}) \("
)
_ENDS_NAME = re.compile(r"\)(?! (?:activity|signal\w*|pathways?|ax[ei]s|cascades?)\b)")


def _is_full_name(gap: str, item: Entity, text: str) -> bool:
    """Whether a gene's symbol stands in brackets behind its full name, with the same initial."""
    match = _FULL_NAME.fullmatch(gap)
    return bool(
        match
        and _ENDS_NAME.match(text, item.end)
        and match["name"][0].lower() == item.text[0].lower()
    )


def is_gene(item: Entity, text: str) -> bool:
    """Whether a symbol can be a gene or protein that something acts on."""
    return (
        item.kind == "symbol"
        and not NO_GENE.match(item.text.lower())
        and not HUNG.match(text, item.end)
    )


# ── respectively ────────────────────────────────────────────────────────────────────────────

RESPECTIVELY = re.compile(r"\b(?:respectively|accordingly|separately|in turn)\b", re.IGNORECASE)
_LISTED = re.compile(
    r"^\s*(?:,|/|,?\s*(?:and|or)(?:\s+(?:high|low|the|serum|exosomal)(?=\s))?)\s*$"
)


@dataclass(frozen=True, slots=True)
class Pairs:
    """What a sentence pairs: the n-th of `firsts` belongs to the n-th of `seconds`."""

    firsts: tuple[Entity, ...]
    seconds: tuple[Entity, ...]


@functools.lru_cache(maxsize=8192)
def pairs(text: str) -> tuple[Pairs, ...]:
    """The lists of one length that a "respectively" ties together, miRNAs first."""
    if not RESPECTIVELY.search(text):
        return ()
    word = RESPECTIVELY.search(text)
    assert word is not None
    rows = [row for row in _rows(find_entities(text), text) if row[-1].end <= word.start()]
    firsts = [row for row in rows if row[0].kind == "mirna"]
    seconds = [row for row in rows if row[0].kind != "mirna"]
    for other in reversed(seconds):
        for one in reversed(firsts):
            if len(one) == len(other) and one[-1].end <= other[0].start:
                return (Pairs(one, other),)
    return ()


def _rows(entities: Sequence[Entity], text: str) -> list[tuple[Entity, ...]]:
    rows: list[list[Entity]] = []
    for item in entities:
        previous = rows[-1][-1] if rows else None
        if previous and previous.start == item.start:
            continue
        gap = text[previous.end : item.start] if previous else ""
        linked = previous is not None and (
            _LISTED.match(gap) or re.fullmatch(r"[^,;.]{1,60}?\band\b\s+[^,;.]{0,12}", gap)
        )
        if previous and linked and previous.kind == item.kind:
            rows[-1].append(item)
        else:
            rows.append([item])
    return [tuple(row) for row in rows if len(row) > 1]


def partner(text: str, mirna: MirnaMention) -> Entity | None:
    """What "respectively" gives to a miRNA; None where nothing is paired with it."""
    for pair in pairs(text):
        for first, second in zip(pair.firsts, pair.seconds, strict=True):
            if first.start == mirna.start:
                return second
    return None


def others_partner(text: str, mirna: MirnaMention) -> tuple[Entity, ...]:
    """What "respectively" gives to the other miRNAs of the sentence."""
    return tuple(
        second
        for pair in pairs(text)
        if any(first.start == mirna.start for first in pair.firsts)
        for first, second in zip(pair.firsts, pair.seconds, strict=True)
        if first.start != mirna.start
    )


_CONTRAST = re.compile(r";\s|,\s*(?:while|whereas|but)\b|\b(?:whereas|while)\b", re.IGNORECASE)
_HUNG_ON = re.compile(r"[- ](?:derived|secreted|released|borne|supplied|exported)\b", re.IGNORECASE)
_WORD = re.compile(r"[\w/-]+")


def _only_lists(between: str) -> bool:
    """Whether nothing but names, commas and an "and" stands between two places of a text."""
    return all(
        word in {"and", "or"} or any(char.isdigit() or char.isupper() for char in word)
        for word in _WORD.findall(between)
    )


def belongs_elsewhere(
    text: str, mention: MirnaMention, span: Span, named: Sequence[MirnaMention] = ()
) -> bool:
    """Whether what stands at `span` is said of another miRNA of the sentence.

    Either a "respectively" gives it to that one, or it is said of another group of names, or it
    stands in that one's clause, behind a "while" or a semicolon. `named` are the RNAs that the
    sentence names; its miRNAs where empty.
    """
    for pair in pairs(text):
        starts = [second.start for second in pair.seconds]
        own = [n for n, first in enumerate(pair.firsts) if first.start == mention.start]
        there = [n for n, start in enumerate(starts) if start <= span[0]]
        word = RESPECTIVELY.search(text)
        if own and there and word and span[0] < word.start() and there[-1] not in own:
            return True
    low, high = sorted((mention.start, span[0]))
    if mention.end <= span[0] and _HUNG_ON.match(text, span[1]):
        if _only_lists(text[mention.end : span[0]]):
            return True  # "miR-21, miR-25 and CAF-derived miR-92a": the last one is CAFs'
    named = named or find_mirnas(text)
    if in_other_group(text, mention, span, named):
        return True
    others = [item for item in named if not item.mirna.matches(mention.mirna)]
    bounds = [match.start() for match in _CONTRAST.finditer(text, low, high)]
    if not bounds:
        return False
    edge = bounds[-1] if span[0] > mention.start else bounds[0]
    same_side = [item for item in others if (item.start > edge) == (span[0] > edge)]
    ours = [
        item
        for item in named
        if item.mirna.matches(mention.mirna) and (item.start > edge) == (span[0] > edge)
    ]
    return bool(same_side) and not ours


# ── table columns ───────────────────────────────────────────────────────────────────────────


def column_role(name: str) -> str:
    """What a table's column holds: "source", "recipient", "effect", "target" or ""."""
    for role, pattern in (
        ("recipient", RECIPIENT_COLUMN),
        ("source", SOURCE_COLUMN),
        ("effect", EFFECT_COLUMN),
        ("target", TARGET_COLUMN),
    ):
        if pattern.search(name):
            return role
    return ""


def bracketed(cell: str) -> list[Span]:
    """What stands in the brackets of a cell that names a miRNA first: `miR-33 (4T1 cells)`."""
    if not find_mirnas(cell):
        return [(0, len(cell))]
    return [match.span(1) for match in re.finditer(r"\(([^()]*(?:\([^()]*\))?[^()]*)\)", cell)]
