"""An index held in memory: what lists, headlines and the table read of an open index, no store."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property
from types import SimpleNamespace

import numpy as np
from numpy.typing import NDArray

from index.chunk import sentence_units
from index.entities import Names, Terms
from index.lexicon import Lexicon
from index.names import entity_keys
from index.opened import OpenIndex
from index.records import Document, Passage
from index.terms import tokens


class KeptIndex(OpenIndex):
    """The read side over parsed documents; nothing is searched, so there are no vectors."""

    def __init__(self, *documents: Document) -> None:
        self._kept = {document.id: document for document in documents}
        self._units = {unit.id: unit for one in documents for unit in sentence_units(one)}
        self._named: defaultdict[str, list[str]] = defaultdict(list)
        self._seen: Counter[str] = Counter()
        for unit in self._units.values():
            for key in entity_keys(unit.search_text):
                self._named[key].append(unit.id)
            self._seen.update(set(self.lexicon.tokens(unit.search_text)))

    @property
    def documents(self) -> tuple[SimpleNamespace, ...]:  # type: ignore[override]
        """One summary a document."""
        units = Counter(unit.document_id for unit in self._units.values())
        return tuple(
            SimpleNamespace(id=key, n_sentences=units[key], title=one.title)
            for key, one in self._kept.items()
        )

    @property
    def n_sentences(self) -> int:
        """All sentence units."""
        return len(self._units)

    @cached_property
    def lexicon(self) -> Lexicon:
        """The documents' abbreviations."""
        return Lexicon.of(item for one in self._kept.values() for item in one.abbreviations)

    def document(self, document_id: str) -> Document:
        """A document by its id."""
        return self._kept[document_id]

    def sentences(self, ids: Sequence[str]) -> list[Passage]:
        """Sentence units by their ids."""
        return [self._units[key] for key in ids]

    def terms(self, ids: Sequence[str]) -> Mapping[str, Terms]:
        """What sentences say, read now."""
        return {key: self._read(self._units[key]) for key in ids}

    def _read(self, unit: Passage) -> Terms:
        every = set(self.lexicon.tokens(unit.search_text))
        added = every.difference(tokens(unit.search_text))
        return Terms(*("\n".join(sorted(one)) for one in (every, added, Names.of(unit).symbols)))

    def mentions_by_document(self, entity_key: str) -> Mapping[str, int]:
        """How many sentences of each document name an entity."""
        return Counter(self._units[key].document_id for key in self.mentions(entity_key))

    def documents_with(self, token: str) -> Mapping[str, int]:
        """How many sentences of each document have a token."""
        return Counter(
            unit.document_id
            for unit in self._units.values()
            if token in self.lexicon.tokens(unit.search_text)
        )

    def sentences_in(self, tokens: Sequence[str], document_ids: Sequence[str]) -> NDArray[np.intp]:
        """How many sentences of each document have each token."""
        rows = [[self.documents_with(token).get(id, 0) for id in document_ids] for token in tokens]
        return np.array(rows, np.intp)

    def summary(self, document_id: str) -> SimpleNamespace:  # type: ignore[override]
        """The summary of one document."""
        return next(item for item in self.documents if item.id == document_id)

    def mentions(self, entity_key: str) -> list[str]:
        """The sentences that name an entity."""
        return self._named.get(entity_key, [])

    def entity_keys(self) -> Mapping[str, int]:
        """Every entity with its sentences counted."""
        return {key: len(ids) for key, ids in self._named.items()}

    @property
    def vocabulary(self) -> Mapping[str, int]:
        """Word forms, counted."""
        text = " ".join(unit.search_text.lower() for unit in self._units.values())
        return Counter(re.findall(r"[a-z]{3,}", text))

    def document_frequency(self, token: str) -> int:
        """In how many sentences a token occurs."""
        return self._seen[token]
