"""What the audit compares: each claim of a document with the references it rests on."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import Protocol

from assistant.auditing.words import ET_AL
from assistant.citing.evidence_words import CELL_LINE
from assistant.citing.rows import targets_of_row
from assistant.polarity.effects import directions
from assistant.records import Place
from index.authors import fold, surname
from index.mirna import Mirna, find_mirnas
from index.names import Entity, find_entities
from index.records import Block, BlockKind, Document, Mark, Sentence
from index.spans import Span
from index.terms import STOPWORDS, stem

REACH = 2  # sentences before or after from which an unmarked one may take its study
SPECIFIC_SHARE = 0.06  # a word in more of the titles than this says little about one of them


class Placed(Protocol):
    """What stands somewhere in the document."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A clause, sentence or table row, and the positions of the references it rests on.

    `text` is as long as the document's own, `start:end`, its citation marks blanked. `inherited`:
    the number stands at a neighbouring sentence. `around` is the sentence with its neighbours.
    """

    sentence: Sentence
    kind: BlockKind
    start: int
    end: int
    text: str
    targets: tuple[int, ...]
    inherited: bool
    mirnas: tuple[Mirna, ...]
    sentence_mirnas: tuple[Mirna, ...]
    around: str


@dataclass(frozen=True)
class Texts:
    """A document taken apart for the audit.

    `places` are the stretches that it is asked of, and `claims` then perhaps those in and before
    them alone; None is the whole document.
    """

    document: Document
    claims: tuple[Claim, ...]
    titles: tuple[str, ...]  # one a reference, "" where unknown
    title_mirnas: tuple[tuple[Mirna, ...], ...]
    places: Sequence[Span] | None = None

    def asks_of(self, start: int, end: int) -> bool:
        """Whether what is told at `start:end` is asked of."""
        return self.places is None or any(start < high and low < end for low, high in self.places)

    def asks_of_any(self, *told: "Placed") -> bool:
        """Whether one of some places is asked of: what contradicts what is told of at either."""
        return any(self.asks_of(one.start, one.end) for one in told)

    @cached_property
    def frequency(self) -> Counter[str]:
        """In how many titles a word's stem stands."""
        return Counter(word for title in self.titles for word in stems(title))

    def specific(self, text: str) -> frozenset[str]:
        """The stems of `text` that few titles have."""
        most = max(2, SPECIFIC_SHARE * len(self.titles))
        moved = {stem(cue.text) for cue in directions(text)}  # "contributes" names no subject
        return frozenset(w for w in stems(text) - moved if self.frequency[w] <= most)

    def said(self, text: str) -> frozenset[str]:
        """The stems of `text` and of what its short forms stand for."""
        found = stems(text)
        for short, words in self._written_out.items():
            if short in text and re.search(rf"(?<!\w){re.escape(short)}s?(?!\w)", text):
                found |= words
        return found

    @cached_property
    def _written_out(self) -> dict[str, frozenset[str]]:
        return {entry.short: stems(entry.long) for entry in self.document.abbreviations}

    def place(self, start: int, end: int) -> Place:
        """A stretch of the document, quoted."""
        return Place(self.document.id, start, end, self.document.text[start:end].strip())

    def entry(self, target: int) -> Place:
        """A reference entry, quoted from the list."""
        reference = self.document.references[target]
        at = self.document.text.find(reference.raw)
        number = reference.number if reference.number is not None else target + 1
        if at < 0:
            return Place(self.document.id, 0, 0, reference.title or reference.raw, number)
        return Place(self.document.id, at, at + len(reference.raw), reference.raw, number)

    def number(self, target: int) -> int:
        """The printed number of a reference; its position where the list has no numbers."""
        printed = self.document.references[target].number
        return printed if printed is not None else target + 1


_WORD = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:['’-][A-Za-z0-9]+)*")


@lru_cache(maxsize=4096)
def names_in(text: str) -> tuple[Entity, ...]:
    """The names in a text; remembered, since each is compared with many others."""
    return tuple(find_entities(text))


@lru_cache(maxsize=4096)
def stems(text: str) -> frozenset[str]:
    """The stems of the content words of a text, parts of hyphened words too, names by their key."""
    found = {entity.key for entity in names_in(text) if entity.kind != "mirna"}
    for match in _WORD.finditer(text):
        for part in {match.group(), *match.group().split("-")}:
            if len(part) > 2 and part.lower() not in STOPWORDS and not find_mirnas(part):
                found.add(stem(part.replace("-", "")))
    return frozenset(found)


@lru_cache(maxsize=4096)
def mirnas_in(text: str) -> tuple[Mirna, ...]:
    """The miRNAs that a text names, each once."""
    return tuple(dict.fromkeys(mention.mirna for mention in find_mirnas(text)))


def is_cell(entity: Entity) -> bool:
    """Whether a symbol names cells or a disease: CAFs, MSCs, TNBC, MCF-7 are no targets."""
    name = entity.text
    return (
        name.endswith("s")
        or len(name) < 3
        or bool(CELL_LINE.fullmatch(name))
        or name.endswith(("BC", "SC", "TAM", "EMT", "OS"))
    )


def related(one: Sequence[Mirna], other: Sequence[Mirna]) -> bool:
    """Whether two texts name a miRNA in common; an arm or letter left open fits any."""
    return any(a.matches(b) or _same_family(a, b) for a in one for b in other)


def _same_family(one: Mirna, other: Mirna) -> bool:
    # "let-7" and "miR-200" name a family; they agree with let-7a and miR-200b, not a with b
    same = one.family == other.family and one.number == other.number
    return same and (not one.letter or not other.letter)


def gather(document: Document, places: Sequence[Span] | None = None) -> Texts:
    """Take a document apart: every claim with its references, every title with its names.

    With `places`, the claims there, those right before them, and table rows on the same miRNAs.
    """
    titles = tuple(reference.title or "" for reference in document.references)
    names = tuple(mirnas_in(title) for title in titles)
    texts = Texts(document, (), titles, names, places)
    claims: list[Claim] = []
    evidence = [s for s in document.sentences if document.blocks[s.block].kind.is_evidence]
    asked = [texts.asks_of(sentence.start, sentence.end) for sentence in evidence]
    told = [s for s, wanted in zip(evidence, asked, strict=True) if wanted and places is not None]
    mirnas = {mirna for sentence in told for mirna in mirnas_in(blanked(document, sentence))}
    for at, sentence in enumerate(evidence):
        block = document.blocks[sentence.block]
        wanted = any(asked[at : at + 2]) or (
            block.kind is BlockKind.TABLE_ROW
            and not mirnas.isdisjoint(mirnas_in(blanked(document, sentence)))
        )
        if block.kind is BlockKind.ABBREVIATIONS or not wanted:
            continue
        near = [
            other
            for other in evidence[max(0, at - REACH) : at + REACH + 1]
            if other.block == sentence.block
        ]
        claims += _claims(document, sentence, block, near, names)
    return replace(texts, claims=tuple(claims))


def blanked(document: Document, sentence: Sentence) -> str:
    """A sentence with its citation marks blanked out, as long as before."""
    text = document.text[sentence.start : sentence.end]
    for mark in sentence.marks:
        if mark.style != "author":
            start, end = mark.start - sentence.start, mark.end - sentence.start
            text = text[:start] + " " * (end - start) + text[end:]
    return text.replace("\n", " ")


def _claims(
    document: Document,
    sentence: Sentence,
    block: Block,
    near: Sequence[Sentence],
    names: Sequence[tuple[Mirna, ...]],
) -> list[Claim]:
    text = blanked(document, sentence)
    whole = mirnas_in(text)
    around = " ".join(blanked(document, other) for other in near)
    numbered = [mark for mark in sentence.marks if mark.targets or mark.style != "author"]

    def claim(start: int, end: int, targets: tuple[int, ...], inherited: bool) -> Claim:
        part = text[start:end]
        return Claim(
            sentence, block.kind, sentence.start + start, sentence.start + end, part, targets,
            inherited, mirnas_in(part), whole, around,
        )  # fmt: skip

    if not numbered and block.kind is BlockKind.TABLE_ROW:
        return [claim(0, len(text), tuple(targets_of_row(document, sentence)), False)]
    if not numbered:
        targets = _taken_over(document, sentence, near, whole, names)
        return [claim(0, len(text), targets, bool(targets))]
    if block.kind is BlockKind.TABLE_ROW or len(numbered) == 1:
        targets = tuple(dict.fromkeys(t for mark in numbered for t in mark.targets))
        return [claim(0, len(text), targets, False)]
    return [
        claim(start, end, mark.targets, False)
        for mark, start, end in _clauses(sentence, numbered, len(text))
    ]


def _clauses(sentence: Sentence, marks: Sequence[Mark], length: int) -> list[tuple[Mark, int, int]]:
    found, start = [], 0
    for mark in marks:
        end = mark.end - sentence.start
        found.append((mark, start, length if mark is marks[-1] else end))
        start = end
    return found


def _taken_over(
    document: Document,
    sentence: Sentence,
    near: Sequence[Sentence],
    whole: Sequence[Mirna],
    names: Sequence[tuple[Mirna, ...]],
) -> tuple[int, ...]:
    """The studies of neighbours that name what an unmarked sentence names, the nearest first."""
    text = document.text[sentence.start : sentence.end]
    if not any(mark.targets for other in near for mark in other.marks):
        return ()
    symbols = {entity.key for entity in names_in(text) if _is_rare(entity)}
    order = sorted(near, key=lambda other: (abs(other.start - sentence.start), other.start))
    for other in order:
        for mark in other.marks:
            fitting = tuple(
                target
                for target in mark.targets
                if related(whole, names[target])
                or (
                    other.start < sentence.start
                    and not whole
                    and symbols & _rare_symbols(document, target)
                )
                or _is_by(document, target, text)
            )
            if fitting:
                return fitting
    return ()


def _is_by(document: Document, target: int, text: str) -> bool:
    """Whether the sentence names the first author of a reference, "Wang et al"."""
    authors = document.references[target].authors
    return bool(authors) and any(
        fold(match["who"]) == fold(surname(authors[0])) for match in ET_AL.finditer(text)
    )


def _rare_symbols(document: Document, target: int) -> frozenset[str]:
    title = document.references[target].title or ""
    return frozenset(e.key for e in names_in(title) if _is_rare(e))


def _is_rare(entity: Entity) -> bool:
    generic = entity.text.rstrip("s").endswith("RNA")
    return entity.kind == "symbol" and len(entity.key) > 3 and not generic and not is_cell(entity)
