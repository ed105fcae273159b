"""The reference lists of all documents as one shelf: every entry with the keys it is found by."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import cached_property

from assistant.bibliography.journals import journal_words, words_of
from assistant.cite import is_review
from index.authors import PARTICLES, fold, surname
from index.lexicon import NO_LEXICON, Lexicon
from index.mirna import Mirna, find_mirnas
from index.names import find_entities
from index.records import Block, BlockKind, Document, Reference
from index.terms import tokens

SHORTEST_TITLE = 25  # letters; a shorter title may be a mere subject: "Breast cancer"
SHORTEST_PART = 5  # letters; a shorter part of a double name is not the name by itself


@dataclass(frozen=True, slots=True)
class Entry:
    """A block of a document that answers a look-up, as it stands there."""

    document: Document
    block: Block
    reference: Reference | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """An author of an entry: the folded names it goes by, the whole surname first; its initials."""

    names: tuple[str, ...]
    initials: str


@dataclass(frozen=True, slots=True)
class Record:
    """An entry of a reference list with its keys."""

    document: Document
    reference: Reference
    position: int  # in its document's list, from 0
    people: tuple[Person, ...]
    journal: tuple[str, ...]  # its words as printed, folded, without articles and prepositions
    title: frozenset[str]  # tokens
    mirnas: tuple[Mirna, ...]
    names: frozenset[str]  # keys of all names in the title
    is_review: bool  # by its title
    imprint: tuple[str, ...]  # volume, issue and pages as printed, in small letters

    def is_printed_at(self, of_volume: bool, number: str) -> bool:
        """Whether it is of a volume, or has a page or an article number."""
        return number in (self.imprint[:1] if of_volume else self.imprint[1:])


@dataclass(frozen=True)
class Shelf:
    """Records in the order of the documents and of their lists."""

    records: tuple[Record, ...] = ()
    among: Set[str] = field(default_factory=frozenset)  # ids of the documents on it

    @cached_property
    def people(self) -> Mapping[str, frozenset[str]]:
        """Folded names of authors, with the initials that they are printed with."""
        found: dict[str, set[str]] = defaultdict(set)
        for record in self.records:
            for person in record.people:
                for name in person.names:
                    found[name].add(person.initials)
        return {name: frozenset(initials) for name, initials in found.items()}

    @cached_property
    def journals(self) -> Mapping[str, Set[tuple[str, ...]]]:
        """The journals of all records as their words, under their first letters."""
        found: dict[str, set[tuple[str, ...]]] = defaultdict(set)
        for record in self.records:
            if record.journal:
                found[record.journal[0][0]].add(record.journal)
        return found

    @cached_property
    def titles(self) -> Set[str]:
        """The whole titles, folded, that are long enough to be nothing but a title."""
        keys = {title_key(record.reference.title or "") for record in self.records}
        return {key for key in keys if len(key) >= SHORTEST_TITLE}

    @cached_property
    def title_counts(self) -> Mapping[str, int]:
        """In how many titles a token stands."""
        return Counter(token for record in self.records for token in record.title)

    @cached_property
    def names(self) -> Set[str]:
        """The keys of all names that titles have."""
        return {key for record in self.records for key in record.names}

    def dois_with(self, part: str) -> tuple[str, ...]:
        """The DOIs, in small letters, that have some characters in them."""
        part = part.lower()
        known = (record.reference.doi or "" for record in self.records)
        return tuple(doi.lower() for doi in known if part in doi.lower())

    def has_words(self, text: str) -> bool:
        """Whether titles have all words of a text."""
        words = tokens(text)
        return bool(words) and all(word in self.title_counts for word in words)

    def of(self, documents: Set[str] | None) -> "Shelf":
        """What is on it of some documents; all where None."""
        if documents is None or documents >= self.among:
            return self
        kept = tuple(record for record in self.records if record.document.id in documents)
        return Shelf(kept, self.among & documents)


def shelve(documents: Sequence[Document], lexicon: Lexicon = NO_LEXICON) -> Shelf:
    """The shelf of some documents; titles are widened by the abbreviations of a lexicon."""
    records = tuple(
        _record(document, reference, at, lexicon)
        for document in documents
        for at, reference in enumerate(document.references)
    )
    return Shelf(records, frozenset(document.id for document in documents))


def _record(document: Document, reference: Reference, at: int, lexicon: Lexicon) -> Record:
    title = reference.title or ""
    return Record(
        document=document,
        reference=reference,
        position=at,
        people=tuple(map(_person, reference.authors)),
        journal=journal_words(reference.journal or ""),
        title=frozenset((*lexicon.tokens(_with_class(title)), *_words_in(title))),
        mirnas=tuple(mention.mirna for mention in find_mirnas(title)),
        names=frozenset(entity.key for entity in find_entities(title)),
        is_review=is_review(reference),
        imprint=_imprint(reference),
    )


def _words_in(title: str) -> list[str]:
    """The words of a title one by one: mesenchymal stem cells, one token, are stem cells too."""
    return [token for word in words_of(title) for token in tokens(word.text)]


def _imprint(reference: Reference) -> tuple[str, ...]:
    """What has a digit behind the journal's name, but for the year and the DOI."""
    rest = reference.raw
    for part in (reference.title, reference.journal):
        rest = rest.partition(part)[2] if part and part in rest else rest
    rest = re.split(r"\bdoi\b|\bhttps?:|\bpmid\b", rest, maxsplit=1, flags=re.IGNORECASE)[0]
    rest = rest.replace(str(reference.year), " ", 1)
    return tuple(re.findall(r"(?<!\w)[a-z]*\d\w*", rest.lower()))


def _with_class(title: str) -> str:
    """A title that speaks of cells resistant to a drug by its name: they are drug-resistant."""
    named = (one for one in find_entities(title) if one.kind == "drug")
    resistant = any(_RESISTANT.match(title, one.end) for one in named)
    return f"{title} (drug-resistant, drug resistance)" if resistant else title


_RESISTANT = re.compile(r"[- ]resist", re.IGNORECASE)


def title_key(text: str) -> str:
    """The letters and digits of a text, without accents and case: a title as it is compared."""
    plain = unicodedata.normalize("NFKD", text)
    return "".join(char for char in plain if char.isalnum()).casefold()


_CORPORATE = re.compile(r"\b(?:of|for|and|the|on)\b")


def _person(author: str) -> Person:
    if _CORPORATE.search(author):  # a Department of Health is not called Health
        return Person((fold(author),), "")
    family = surname(author)
    parts = re.split(r"[\s\-‐]+", family)
    while len(parts) > 1 and parts[0].casefold() in PARTICLES:
        parts = parts[1:]
    short = [fold("".join(parts))]
    if len(parts) == 2:
        short += [fold(part) for part in parts if len(part) >= SHORTEST_PART]
    rest = author.replace(family, " ", 1)
    given = re.findall(r"[^\W\d_]+", rest)
    initials = "".join(part if part.isupper() else part[0] for part in given)
    return Person(tuple(dict.fromkeys([fold(family), *short])), initials.upper())


# ── the entries behind the records ──────────────────────────────────────────────────────────


def entries_of(records: Sequence[Record]) -> list[Entry]:
    """The blocks that records were read from, in their order."""
    blocks = {record.document.id: _blocks(record.document) for record in records}
    found = ((record, blocks[record.document.id].get(record.position)) for record in records)
    return [Entry(record.document, block, record.reference) for record, block in found if block]


def _blocks(document: Document) -> Mapping[int, Block]:
    """The block of each entry of a list, by its position there."""
    blocks = [block for block in document.blocks if block.kind is BlockKind.REFERENCE]
    texts = {document.text[block.start : block.end].strip(): block for block in blocks}
    aligned = len(blocks) == len(document.references)
    found = {}
    for at, reference in enumerate(document.references):
        block = texts.get(reference.raw.strip()) or (blocks[at] if aligned else None)
        if block is not None:
            found[at] = block
    return found
