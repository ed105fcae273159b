"""What a sentence names, read once and kept: tokens, miRNAs, and the keys of its other names."""

import functools
from collections.abc import Collection
from functools import cached_property

from index.mirna import Mirna, find_mirnas
from index.records import Passage
from index.terms import Entity, Lexicon, find_entities
from index.terms import tokens as plain_tokens


class Facts:
    """What a sentence names; each part is read when it is first asked for, and kept."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self._text, self._lexicon = text, lexicon

    @cached_property
    def tokens(self) -> frozenset[str]:
        """Its search tokens."""
        return frozenset(self._lexicon.tokens(self._text))

    @cached_property
    def plain(self) -> frozenset[str]:
        """Its tokens without those that abbreviations add."""
        return frozenset(plain_tokens(self._text))

    @cached_property
    def mirnas(self) -> frozenset[Mirna]:
        """The miRNAs that it names."""
        return frozenset(mention.mirna for mention in find_mirnas(self._text))

    @cached_property
    def symbols(self) -> frozenset[str]:
        """The keys of its other names."""
        return frozenset(item.key for item in find_entities(self._text) if item.kind != "mirna")


class FactCache:
    """The facts of sentences that were looked at before; they do not change within a build."""

    def __init__(self, lexicon: Lexicon, size: int = 20_000) -> None:
        self._lexicon = lexicon
        self._kept: dict[str, Facts] = {}
        self._size = size

    def of(self, unit: Passage) -> Facts:
        """The facts of a sentence, as search sees it."""
        found = self._kept.get(unit.id)
        if found is None:
            found = Facts(unit.search_text, self._lexicon)
            if len(self._kept) >= self._size:
                self._kept.clear()
            self._kept[unit.id] = found
        return found


def names(facts: Facts, entity: Entity, lexicon: Lexicon) -> float:
    """Whether a sentence names `entity`: 1 exactly, .5 with the arm open on one side, 0 not.

    A name that is no miRNA may stand there in its short form or in its long one.
    """
    if entity.kind == "mirna":
        if not facts.mirnas:
            return 0.0
        return max((_match(item, facts.mirnas) for item in _mirnas_of(entity.text)), default=0.0)
    if entity.key in facts.symbols or entity.key in facts.tokens:
        return 1.0
    long_forms = lexicon.long_forms.get(entity.key, ())
    return 1.0 if any(facts.tokens.issuperset(long) for long in long_forms) else 0.0


@functools.lru_cache(maxsize=1024)
def _mirnas_of(name: str) -> tuple[Mirna, ...]:
    return tuple(mention.mirna for mention in find_mirnas(name))


def _match(wanted: Mirna, there: Collection[Mirna]) -> float:
    if wanted in there:
        return 1.0
    return 0.5 if any(wanted.matches(other) for other in there) else 0.0
