"""What a search hands on: the sentences that may answer, with what speaks for each."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property

from assistant.search.facts import Facts
from index.mirna import Mirna
from index.records import Hit, Passage

RELEVANT = 10
"""How far down the ranking evidence is looked for."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence that may answer, with what speaks for it; every signal in [0, 1]."""

    unit: Passage
    facts: Facts
    near: tuple[Passage, ...]  # the sentences before it
    score: float
    coverage: float  # of the question's weighted tokens, by it and its neighbours
    in_place: float  # ... by the sentence itself
    lexical: float
    dense: float
    entities: float  # 1: names all that constrain; less: in the neighbourhood, or not at all
    missing: frozenset[str] = field(default=frozenset())  # question tokens found nowhere near
    subject: str = ""  # what its document is about
    near_facts: tuple[Facts, ...] = ()
    defines: bool = False  # says what a short form asked about stands for

    @property
    def id(self) -> str:
        """The sentence's id."""
        return self.unit.id

    @property
    def mirnas(self) -> frozenset[Mirna]:
        """The miRNAs that it names."""
        return self.facts.mirnas

    @property
    def symbols(self) -> frozenset[str]:
        """The keys of its other names."""
        return self.facts.symbols

    @property
    def around(self) -> str:
        """The sentences before it, its headings, its abbreviations in full, its subject."""
        expansions = sorted(
            token for facts in (self.facts, *self.near_facts) for token in facts.added
        )
        before = (other.search_text for other in self.near)
        full = (facts.in_full for facts in (self.facts, *self.near_facts))
        return " ".join([*before, *self.unit.path, *expansions, *full, self.subject])

    @property
    def text(self) -> str:
        """The sentence as search sees it: names normalised, a table row with its column names."""
        return self.unit.search_text


@dataclass(frozen=True)
class Found:
    """What retrieval gives the writers: sentences and passages, each best first.

    The passages are ranked when they are first wanted: most answers need none.
    """

    sentences: tuple[Candidate, ...]
    rank_passages: Callable[[], Iterable[Hit]] = field(default=tuple, compare=False)
    about: frozenset[str] = frozenset()  # tokens that only say which paper is meant

    @cached_property
    def passages(self) -> tuple[Hit, ...]:
        """The passages that were found."""
        return tuple(self.rank_passages())
