"""What the evidence must have, and whether a sentence has it.

Coverage of words is not enough to answer: the quantity, the setting and the kind of thing that are
asked for must stand in the evidence, or the question is not answered there.
"""

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from assistant.asked import kind_words
from assistant.biology import parties
from assistant.biology.party_words import CELLS, HIT
from assistant.citing.evidence_words import CELL_LINE
from index.mirna import Mirna, find_mirnas
from index.names import symbol_key
from index.spans import Span


class Evidence(Protocol):
    """What a need is checked against: a sentence, and what stands around it."""

    @property
    def text(self) -> str:
        """The sentence, verbatim."""

    @property
    def around(self) -> str:
        """The sentences before it and the headings above it."""

    @property
    def mirnas(self) -> frozenset[Mirna]:
        """The miRNAs that the sentence names."""

    @property
    def symbols(self) -> frozenset[str]:
        """The keys of its other names."""


@dataclass(frozen=True, slots=True)
class Need:
    """One thing that the evidence must have; `name` tells a reader what was missing.

    `pattern` is looked for in the sentence; where `nearby`, in what stands around it too, unless
    the sentence itself names one of its `rivals`: "urinary exosomes" tells nothing of saliva.
    """

    name: str
    pattern: re.Pattern[str]
    nearby: bool = False
    rivals: tuple[re.Pattern[str], ...] = ()

    def met(self, evidence: Evidence) -> bool:
        """Whether the evidence shows it."""
        if _stands_in(self.pattern, evidence.text):
            return True
        if not self.nearby or self.is_of_a_rival(evidence.text):
            return False
        return _stands_in(self.pattern, evidence.around)

    def is_of_a_rival(self, text: str) -> bool:
        """Whether a text speaks of another of its class and not of it: of urine, not of saliva."""
        if not any(_stands_in(rival, text) for rival in self.rivals):
            return False
        return not _stands_in(self.pattern, text)


@dataclass(frozen=True, slots=True)
class Asked:
    """The kind of name that a question wants: a miRNA or a molecule that it does not give."""

    kind: str  # "miRNA", "molecule" or "cell line"
    known: frozenset[str]  # keys that the question gives
    empty: frozenset[str]  # keys of abbreviations that stand for no molecule

    @property
    def name(self) -> str:
        """What was missing, for the reader."""
        return f"such a {self.kind}"

    def met(self, evidence: Evidence) -> bool:
        """Whether the sentence names one that the question did not."""
        if self.kind == "miRNA":
            return any(mirna.key not in self.known for mirna in evidence.mirnas)
        if self.kind == "cell line":
            return bool(
                _lines_of(evidence.text) - self.known or lines_in(evidence.around) - self.known
            )
        new = evidence.symbols - self.known - self.empty
        if new - _lines_of(evidence.text) or _has_molecule_word(evidence.text):
            return True
        relied_on = _RELIED_ON.finditer(evidence.text)
        return any(symbol_key(match["name"]) not in self.known | self.empty for match in relied_on)


_RELIED_ON = re.compile(r"\b(?P<name>[A-Z][\w/]*)[-‐–]dependent\b")  # a name in no symbol's shape


@functools.lru_cache(maxsize=65536)
def _stands_in(pattern: re.Pattern[str], text: str) -> bool:
    return bool(pattern.search(text))


# A line that no list has, by its shape and its place: "SUM-159 cells", a row's "Recipient: TM40".
_LINE_LIKE = (
    r"(?!(?:CD|M|Th|Mi[Rr]|IL|PD)-?\d)(?=[A-Za-z-]*\d)(?=[\d-]*[A-Z])"
    r"[A-Z0-9][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*"
)
_UNLISTED_LINE = re.compile(
    rf"(?<![\w-])(?P<line>{_LINE_LIKE})"
    r"(?=\s(?:(?!positive|negative)[a-z]+ )?(?:cells?|cell[- ]lines?)\b)"
    rf"|\b(?:Recipient|Source|Cells?|Cell lines?): (?P<entry>{_LINE_LIKE})\b"
)


def lines_in(text: str) -> frozenset[str]:
    """The keys of the cell lines that a text names."""
    unlisted = (match["line"] or match["entry"] for match in _UNLISTED_LINE.finditer(text))
    listed = (match[0] for match in CELL_LINE.finditer(text))
    return frozenset(symbol_key(name) for name in (*listed, *unlisted))


# A sentence is looked at by many questions; what stands around it is put together for each, and
# not worth remembering.
_lines_of = functools.lru_cache(maxsize=32768)(lines_in)


@functools.lru_cache(maxsize=32768)
def _has_molecule_word(text: str) -> bool:
    return bool(_molecule_words().search(text.lower()))


@dataclass(frozen=True, slots=True)
class Role:
    """The part that is asked for: who takes a thing up, who releases it, or what it acts on."""

    role: str  # "recipient", "source" or "target"
    name: str
    known: frozenset[str]  # keys of the names that the question gives

    def met(self, evidence: Evidence) -> bool:
        """Whether the sentence says who plays this part, of the question's miRNA if it has one."""
        text = evidence.text
        match self.role:
            case "recipient":
                return (
                    bool(parties.recipients(text) or parties.acted_in(text))
                    or "recipient:" in text.lower()
                )
            case "source":
                return "source:" in text.lower() or any(
                    CELLS.match(text[start:end]) and self._told_of_it(text, (start, end))
                    for start, end in parties.sources(text)
                )
            case _:
                return _stands_in(_hits_molecule(), text) or any(
                    item.key not in self.known and self._told_of_it(text, (item.start, item.end))
                    for item in parties.targets(text)
                )

    def _told_of_it(self, text: str, span: Span) -> bool:
        """Whether what stands at `span` is said of the miRNA of the question, if it has one."""
        own = [item for item in find_mirnas(text) if {item.mirna.key, item.mirna.base} & self.known]
        return not own or not all(parties.belongs_elsewhere(text, item, span) for item in own)


Wanted = Need | Asked | Role


@functools.cache
def _hits_molecule() -> re.Pattern[str]:
    """A verb of hitting with a molecule in words behind it: "downregulation of pyruvate kinase"."""
    return re.compile(
        rf"(?:{HIT.pattern})[^.;]{{0,60}}?(?:{kind_words.MOLECULE_IN_WORDS})", re.IGNORECASE
    )


@functools.cache
def _molecule_words() -> re.Pattern[str]:
    return re.compile(kind_words.MOLECULE_WORDS)


def unmet(wanted: Sequence[Wanted], candidates: Sequence[Evidence]) -> str:
    """The name of the first thing that no candidate shows; empty where all are there.

    One candidate has to meet them all: a fluid here and a miRNA there answer nothing together.
    """
    if not wanted or any(all(need.met(item) for need in wanted) for item in candidates):
        return ""
    return next(
        (need.name for need in wanted if not any(need.met(item) for item in candidates)),
        " with ".join(need.name for need in wanted),
    )
