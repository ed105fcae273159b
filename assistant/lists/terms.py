"""The names and concepts that a list question's condition is made of, and where texts have them."""

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.biology.concepts import find_concept, lowered
from assistant.lists.diseases import disease_named
from assistant.lists.words import DEATH, ITEM, LISTING, WORD
from index.names import Entity, find_entities, symbol_key
from index.spans import Span
from index.terms import STOPWORDS, tokens

KEPT = 32768  # sentences whose names and words are kept: every question looks at all of them


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that a sentence may speak of; `kind` is a concept's, "name", "word" or the like."""

    key: str
    kind: str
    start: int
    end: int
    share: float = 1.0  # what meeting it counts, beside a term that is meant literally
    long: str = ""  # what an abbreviation stands for, in lower case
    marks: bool = False  # says which cells are meant: the CD8 of "CD8+ T cells"

    @property
    def is_name(self) -> bool:
        """Whether it is a name, no concept and no plain word."""
        return self.kind in {"name", "drug"}

    @property
    def is_cell(self) -> bool:
        """Whether it is a cell, by its concept or by its ending."""
        return self.kind == "cell" or (self.kind == "thing" and bool(_CELL.search(self.key)))

    def find(self, text: str) -> Sequence[Span]:
        """Where `text` speaks of it."""
        if self.key == "prognosis":
            return [*find_concept(self.key, text), *deaths(text)]
        if self.kind == "carrier":
            return [match.span() for match in CARRIER.finditer(text)]
        if self.kind == "disease":
            return [match.span() for match in disease_named(self.key).finditer(text)]
        if self.is_name:
            named = [
                (item.start, item.end)
                for item in _entities(text)
                if item.key in {self.key, f"anti{self.key}"} or self._names_family(item)
            ]
            named = named or [span for span, stems in words(text) if self.key in stems]
            return named or (self._in_full(text) if self.long else [])
        if self.kind in {"word", "thing"}:
            return [span for span, stems in words(text) if self.key in stems]
        return find_concept(self.key, text)

    def _in_full(self, text: str) -> list[Span]:
        low = lowered(text)
        return [match.span() for match in re.finditer(rf"\b{re.escape(self.long)}", low)]

    def _names_family(self, item: Entity) -> bool:
        """Whether a name is part of a compound, or a family's of its members: STAT of STAT3."""
        if len(self.key) < 3 or item.kind == "mirna":
            return False
        return any(
            piece.startswith(self.key)
            and (_SUBUNIT if self.key[-1].isdigit() else _MEMBER).fullmatch(piece, len(self.key))
            for piece in pieces(item.text)
        )


CARRIER = re.compile(
    r"\b(?:exosom\w*|(?:extracellular )?(?:micro)?vesic\w*|s?EVs?)\b", re.IGNORECASE
)


def way_of(term: Term, words: str) -> int:
    """-1 where the words for a concept stand for its contrary: leaks for tight vessels."""
    contrary = _CONTRARY.get(term.key)
    return -1 if contrary and contrary.search(words) else 1


_LEAKS = re.compile(r"leak|permeab|abnormal|porous|transendothel", re.IGNORECASE)
_CONTRARY = {
    "vascular barrier": _LEAKS,
    "tumour course": re.compile(r"tumou?r[- ]suppress", re.IGNORECASE),
}
_CELL = re.compile(r"(?:cyt|blast|clast|phag|glia)$")  # the stems of podocytes, trophoblasts


def deaths(text: str) -> list[Span]:
    """Where a text speaks of people dying."""
    return [match.span() for match in DEATH.finditer(text)]


_MEMBER = re.compile(r"(?:[a-d]?\d{0,2}|s)")
_SUBUNIT = re.compile(r"(?:[a-d]\d{0,2})?")  # IL13 is no member of IL1


@functools.lru_cache(maxsize=KEPT)
def _entities(text: str) -> tuple[Entity, ...]:
    return tuple(find_entities(text))


@functools.lru_cache(maxsize=8192)
def pieces(name: str) -> frozenset[str]:
    """The keys of a name's parts: "mTOR-S6KB1" names both; a cell line's number names nothing."""
    return frozenset(symbol_key(part) for part in re.split(r"[-/]", name) if len(part) > 2)


@functools.lru_cache(maxsize=KEPT)
def words(text: str) -> tuple[tuple[Span, frozenset[str]], ...]:
    """The words of a text with the search tokens of each."""
    return tuple(
        (match.span(), frozenset(tokens(match[0])))
        for match in WORD.finditer(text)
        if match[0].lower() not in STOPWORDS
    )


def narrowed(terms: Sequence[Term], text: str) -> list[Term]:
    """Without the terms that another one narrows: "macrophages to M2", "stem cells (BMSCs)".

    In a list ("macrophages, monocytes and other immune cells") the broad one stays.
    """
    return [
        broad
        for broad in terms
        if not any(
            narrow.key != broad.key
            and nested_in(narrow, broad)
            and not nested_in(broad, narrow)
            and not _listed_with(broad, narrow, text)
            for narrow in terms
        )
    ]


def _listed_with(one: Term, other: Term, text: str) -> bool:
    first, second = sorted((one, other), key=lambda term: term.start)
    gap = text[first.end : second.start].lower()
    if re.fullmatch(r"\s*\(\s*", gap) or _TURNED_TO.match(text, second.start):
        return False  # "macrophages (or microglia) to M2" lists no M2
    if one.kind == "fluid" and ITEM.search(gap):
        return False  # "blood miRNAs low in patients, serum or plasma" lists no blood
    return bool(LISTING.match(gap) or re.search(r"\b(?:or|and)\b|,", gap))


_TURNED_TO = re.compile(r"(?:in)?to\b", re.IGNORECASE)


def nested_in(narrow: Term, broad: Term) -> bool:
    """Whether one concept falls under another, as macrophages do under immune cells."""
    if broad.key == "cancer cell":  # "tumour growth" is none of them
        return False
    return _is_concept(narrow) and _is_concept(broad) and bool(find_concept(broad.key, narrow.key))


def _is_concept(term: Term) -> bool:
    return term.kind not in {"word", "name", "drug", "disease", "thing"}
