"""What a sentence names, read once and kept: tokens, miRNAs, and the keys of its other names."""

import functools
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property

from index.entities import Terms, parted
from index.lexicon import Lexicon
from index.mirna import Mirna, find_mirnas
from index.names import Entity, find_entities, leaves_number_open
from index.opened import OpenIndex
from index.records import Passage
from index.terms import tokens


class Facts:
    """What a sentence names; each part is read when it is first asked for, and kept.

    `terms` are what the index has of it: then nothing but its miRNAs needs reading.
    """

    def __init__(self, text: str, lexicon: Lexicon, terms: Terms | None = None) -> None:
        self.text, self._lexicon, self._terms = text, lexicon, terms

    @cached_property
    def tokens(self) -> frozenset[str]:
        """Its search tokens."""
        if self._terms:
            return parted(self._terms.tokens)
        return frozenset(self._lexicon.tokens(self.text))

    @cached_property
    def added(self) -> frozenset[str]:
        """Those of its tokens that abbreviations add."""
        if self._terms:
            return parted(self._terms.added)
        return self.tokens.difference(tokens(self.text))

    @property
    def in_full(self) -> str:
        """What its short forms stand for, as the documents write it."""
        full = self._lexicon.in_full
        return " ".join(full[key] for key in sorted(self.symbols) if key in full)

    @cached_property
    def mirnas(self) -> frozenset[Mirna]:
        """The miRNAs that it names."""
        return frozenset(mention.mirna for mention in find_mirnas(self.text))

    @cached_property
    def symbols(self) -> frozenset[str]:
        """The keys of its other names."""
        if self._terms:
            return parted(self._terms.symbols)
        return frozenset(item.key for item in find_entities(self.text) if item.kind != "mirna")


class FactCache:
    """The facts of sentences that were looked at before; they do not change within a build."""

    def __init__(self, opened: OpenIndex, size: int = 20_000) -> None:
        self._opened = opened
        self._kept: dict[str, Facts] = {}
        self._size = size
        self.of_title = functools.lru_cache(maxsize=1024)(self._read_title)

    def of(self, unit: Passage) -> Facts:
        """The facts of a sentence, as search sees it."""
        return self._kept.get(unit.id) or self.of_all([unit])[unit.id]

    def _read_title(self, document_id: str) -> Facts:
        """The facts of a document's title; `of_title` keeps them."""
        return Facts(self._opened.summary(document_id).title, self._opened.lexicon)

    def of_all(self, units: Sequence[Passage]) -> dict[str, Facts]:
        """The facts of some sentences by their ids; what is new is looked up at once."""
        kept = self._kept
        new = [unit for unit in units if unit.id not in kept]
        if len(kept) + len(new) > self._size:  # never emptied in place: others may be reading it
            kept, new = {}, list(units)
        terms = self._opened.terms([unit.id for unit in new]) if new else {}
        lexicon = self._opened.lexicon
        kept |= {unit.id: Facts(unit.search_text, lexicon, terms[unit.id]) for unit in new}
        self._kept = kept
        return {unit.id: kept[unit.id] for unit in units}


@dataclass(frozen=True, slots=True)
class Shown:
    """A sentence as evidence of what a question demands; `around` is its headings and its title."""

    facts: Facts
    text: str
    around: str

    @property
    def mirnas(self) -> frozenset[Mirna]:
        """The miRNAs that it names."""
        return self.facts.mirnas

    @property
    def symbols(self) -> frozenset[str]:
        """The keys of its other names."""
        return self.facts.symbols


def names(facts: Facts, entity: Entity, lexicon: Lexicon) -> float:
    """Whether a sentence names `entity`: 1 exactly, .5 with the arm open on one side, 0 not.

    A name that is no miRNA may stand there in its short form or in its long one.
    """
    if entity.kind == "mirna":
        there = facts.mirnas
        if not there:
            return 0.0
        return max([_match(item, there) for item in _mirnas_of(entity.text)], default=0.0)
    key, symbols = entity.key, facts.symbols
    if key in symbols or key in (said := facts.tokens):
        return 1.0
    if f"anti{key}" in symbols:
        return 1.0  # who writes of anti-PD-1 writes of PD-1
    if key[-1:].isdigit() and f"p{key}" in said:
        return 1.0  # and who writes of pT703-X, of the phosphorylated T703
    if leaves_number_open(entity.text) and any(map(_a_number(key).fullmatch, symbols)):
        return 1.0  # TGF-β1 is TGF-β
    long_forms = lexicon.long_forms.get(key, ())
    return 1.0 if any(map(said.issuperset, long_forms)) else 0.0


@functools.lru_cache(maxsize=1024)
def _a_number(key: str) -> re.Pattern[str]:
    return re.compile(rf"{re.escape(key)}\d+")


@functools.lru_cache(maxsize=1024)
def _mirnas_of(name: str) -> tuple[Mirna, ...]:
    return tuple(mention.mirna for mention in find_mirnas(name))


def _match(wanted: Mirna, there: Collection[Mirna]) -> float:
    number = wanted.number
    same = [other for other in there if other.number == number]  # few are worth a look
    if not same:
        return 0.0
    if wanted in same:
        return 1.0
    return 0.5 if any(map(wanted.matches, same)) else 0.0
