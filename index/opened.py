"""The read side of an index: what a question needs, from one build that does not change."""

import logging
import threading
import weakref
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack, closing
from functools import cached_property, partial
from pathlib import Path
from types import TracebackType
from typing import Generic, Self, TypeVar

import numpy as np
from numpy.typing import NDArray

from index.catalog import Catalog, DocumentSummary
from index.disk import SealedFiles, damaged
from index.encoder import OnnxEncoder, TextEncoder
from index.entities import Terms
from index.errors import IndexMismatch, StoreError, UnknownDocument
from index.exports import export_folder
from index.intake import CATALOG, vectors_file
from index.lexical import LexicalIndex
from index.lexicon import Lexicon
from index.lock import ReadHold
from index.manifest import (
    LEVELS,
    Level,
    Manifest,
    build_folder,
    hold_current,
    read_pointer,
)
from index.records import Document, Passage
from index.settings import IndexSettings
from index.store import VectorStore
from index.vectors import nearest, read_vectors

_LOG = logging.getLogger(__name__)

EXACT_UP_TO = 4_096
"""Vectors of a level up to which all are compared: that takes less than Chroma's graph, and an
answer then needs no Chroma at all. A server is always asked: it may be elsewhere for a reason."""

_QUESTIONS_KEPT = 256
_TIES = 16
"""Candidates beyond the limit: where scores tie at the cut, the reading order decides, not HNSW."""

_T = TypeVar("_T")
_Encoder = Callable[[], TextEncoder]


class _Once(Generic[_T]):
    """A part that is made when first used, by one thread while the others wait."""

    def __init__(self, make: Callable[[], _T]) -> None:
        self._make = make
        self._lock = threading.Lock()
        self._made: list[_T] = []

    def __call__(self) -> _T:
        if not self._made:
            with self._lock:
                if not self._made:
                    self._made.append(self._make())
        return self._made[0]


class OpenIndex:
    """One build, open for reading from many threads; not to be carried across a fork.

    It keeps answering from its build while newer ones are made; `is_current` tells whether there is
    one. Vectors, lexical index and encoder are loaded when first used.
    """

    exact_up_to = EXACT_UP_TO  # 0: Chroma's graph is asked whatever the size

    def __init__(
        self, store: Path, manifest: Manifest, hold: ReadHold, files: SealedFiles, encoder: _Encoder
    ) -> None:
        self.store = store
        self.manifest = manifest
        self.outdated = False  # whether it is used because a newer one could not be made
        self._folder = build_folder(store, manifest.build)
        held = ExitStack()
        held.callback(hold.close)
        # Whoever drops an index without closing it, perhaps because other threads still ask it,
        # leaves that to the garbage collector.
        self._release = weakref.finalize(self, held.close)
        self._catalog = held.enter_context(closing(Catalog(self._folder / CATALOG)))
        of_build = (self._folder, manifest, files)
        self._ranker = {level: _Once(partial(_open_lexical, *of_build, level)) for level in LEVELS}
        self._matrix = {level: _Once(partial(_open_vectors, *of_build, level)) for level in LEVELS}
        self._chroma = _Once(partial(_open_chroma, *of_build, held))
        self._encoder = _Once(encoder)
        self._questions: OrderedDict[str, NDArray[np.float32]] = OrderedDict()
        self._asking = threading.Lock()

    @classmethod
    def open(cls, store: Path, chroma: str | None = None) -> "OpenIndex":
        """Open the build in use, after checking its files.

        Raises:
            IndexNotFound: there is no index at `store`.
            IndexDamaged: a file is missing or is not what was written.
            IndexMismatch: it was made by another version, or for another Chroma than `chroma`.
        """
        manifest, hold = hold_current(store)
        try:
            if manifest.chroma != chroma:
                raise IndexMismatch(
                    f"the vectors of the index at {store} are in "
                    f"{manifest.chroma or 'its own folder'}, not in {chroma or 'its own folder'}; "
                    "run: exomir index"
                )
            files = SealedFiles(build_folder(store, manifest.build), manifest.files)
            return cls(store, manifest, hold, files, _sealed_encoder(store, manifest))
        except BaseException:
            hold.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let the build go; a second call does nothing."""
        self._release()

    def warm_up(self) -> None:
        """Load every part now, so that the first question finds them ready."""
        self._encoder()
        if any(map(self._uses_graph, LEVELS)):
            self._chroma()
        for level in LEVELS:
            self._ranker[level]()
            self._matrix[level]()

    def is_current(self) -> bool:
        """Whether this build still is the one in use."""
        try:
            return read_pointer(self.store)[0] == self.manifest.build
        except StoreError:
            return False

    # ── what it is ──────────────────────────────────────────────────────────────────────────

    @property
    def fingerprint(self) -> str:
        """Names what this index can answer; changes with any document, setting or model."""
        return self.manifest.fingerprint

    @property
    def settings(self) -> IndexSettings:
        """The settings it was made with."""
        return self.manifest.settings

    @property
    def documents(self) -> tuple[DocumentSummary, ...]:
        """What is indexed, in the order of the file names."""
        return tuple(self._catalog.summaries.values())

    @property
    def n_sentences(self) -> int:
        """How many sentences and table rows are indexed."""
        return self.manifest.sentences

    def summary(self, document_id: str) -> DocumentSummary:
        """What a list of documents shows of one; KeyError when there is none of that id."""
        return self._catalog.summaries[document_id]

    def document(self, document_id: str) -> Document:
        """A whole document; UnknownDocument when there is none of that id."""
        return self._catalog.document(document_id)

    @cached_property
    def sections(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Every section, by its document and the headings down to its own, in reading order."""
        return tuple(
            (item.id, path)
            for item in self.documents
            for path in dict.fromkeys(block.path for block in self.document(item.id).blocks)
            if path
        )

    def passages(self, ids: Sequence[str]) -> list[Passage]:
        """Passages by their ids, in the order of `ids`; KeyError for an id that is none."""
        return self._catalog.units("passages", ids)

    def sentences(self, ids: Sequence[str]) -> list[Passage]:
        """Sentence units by their ids, in the order of `ids`; KeyError for an id that is none."""
        return self._catalog.units("sentences", ids)

    def terms(self, ids: Sequence[str]) -> Mapping[str, Terms]:
        """What some sentences say, by their ids, as it was read when they were indexed."""
        return self._catalog.terms(ids)

    # ── words and entities ──────────────────────────────────────────────────────────────────

    @cached_property
    def lexicon(self) -> Lexicon:
        """Tokens widened by the abbreviations of all documents, as the index was made with."""
        return Lexicon.of(self._catalog.abbreviations())

    def mentions(self, entity_key: str) -> list[str]:
        """The ids of the sentences that name an entity, in reading order."""
        return self._catalog.mentions(entity_key)

    def mentions_by_document(self, entity_key: str) -> Mapping[str, int]:
        """How many sentences of each document name an entity; documents without are left out."""
        return self._catalog.mentions_by_document(entity_key)

    def entity_keys(self) -> Mapping[str, int]:
        """Every entity with the number of sentences that name it."""
        return self._catalog.entity_counts

    @property
    def vocabulary(self) -> Mapping[str, int]:
        """Every word form of the documents, in lower case, with the number of its sentences."""
        return self._catalog.word_counts

    def document_frequency(self, token: str) -> int:
        """In how many sentences a token of `Lexicon.tokens` occurs."""
        return self._ranker["sentences"]().document_frequency(token)

    def documents_with(self, token: str) -> Mapping[str, int]:
        """The documents that have a token in their sentences, with the number of these."""
        return self._catalog.counted_by_document(self._ranker["sentences"]().rows_with(token))

    def sentences_in(self, tokens: Sequence[str], document_ids: Sequence[str]) -> NDArray[np.intp]:
        """How many sentences of each document have a token, (len(tokens), len(document_ids))."""
        bounds = self._catalog.first_and_last(document_ids)
        ranker = self._ranker["sentences"]()
        found = np.zeros((len(tokens), len(document_ids)), np.intp)
        for at, token in enumerate(tokens):
            rows = ranker.rows_with(token)
            first, last = np.searchsorted(rows, bounds.astype(rows.dtype))
            found[at] = last - first
        return found

    def sentences_with(self, tokens: Sequence[str], ids: Sequence[str]) -> NDArray[np.bool_]:
        """Which of some sentences have which token, of shape (len(tokens), len(ids))."""
        return self._ranker["sentences"]().present(tokens, self._catalog.places("sentences", ids))

    # ── search ──────────────────────────────────────────────────────────────────────────────

    def lexical_scores(
        self,
        level: Level,
        tokens: Sequence[str],
        limit: int,
        documents: frozenset[str] | None = None,
    ) -> list[tuple[str, float]]:
        """Ids with their raw BM25 scores, best first; only those that share a token.

        `documents` restricts the search to some documents and leaves the scores as they are.
        """
        allowed = None
        if documents is not None:
            allowed = np.zeros(self.manifest.count(level), bool)
            allowed[self._rows(level, documents)] = True
        return self._named(level, self._ranker[level]().search(tokens, limit, allowed))

    def dense_scores(
        self,
        level: Level,
        vector: NDArray[np.float32],
        limit: int,
        documents: frozenset[str] | None = None,
    ) -> list[tuple[str, float]]:
        """Ids with their cosine similarity to a unit vector, best first.

        Chroma's HNSW graph finds the candidates, their similarity is computed exactly; within some
        `documents`, and among few vectors (`EXACT_UP_TO`), the search is exact altogether.
        """
        matrix = self._matrix[level]()
        limit = min(limit, len(matrix))
        if documents is not None:
            return self._named(level, nearest(matrix, vector, self._rows(level, documents), limit))
        graph = self._chroma() if limit > 0 and self._uses_graph(level) else None
        if graph is None:
            return self._named(level, nearest(matrix, vector, None, limit))
        asked = min(limit + _TIES, len(matrix))
        rows = self._catalog.rows_of(level, graph.search(level, vector, asked))
        if len(rows) < asked:
            raise damaged(self._folder / "chroma", f"a search for {asked} {level} gives fewer")
        found = nearest(matrix, vector, np.fromiter(rows.values(), np.intp), limit)
        names = {row: identity for identity, row in rows.items()}
        return [(names[row], score) for row, score in found]

    def _uses_graph(self, level: Level) -> bool:
        return self.manifest.chroma is not None or self.manifest.count(level) > self.exact_up_to

    def sentence_vectors(self, ids: Sequence[str]) -> NDArray[np.float32]:
        """The unit vectors of sentences, of shape (len(ids), dimension), in the order of `ids`."""
        return self._matrix["sentences"]()[self._catalog.places("sentences", ids)]

    def embed_query(self, text: str) -> NDArray[np.float32]:
        """The unit vector of a question, float32 of shape (dimension,); recent ones are kept."""
        with self._asking:
            if text in self._questions:
                self._questions.move_to_end(text)
                return self._questions[text]
        vector = self._encoder().encode(text)
        vector.flags.writeable = False  # it is handed to every caller that asks the same
        with self._asking:
            self._questions[text] = vector
            if len(self._questions) > _QUESTIONS_KEPT:
                self._questions.popitem(last=False)
        return vector

    # ── parts, loaded when first used ───────────────────────────────────────────────────────

    def _rows(self, level: Level, documents: frozenset[str]) -> NDArray[np.intp]:
        spans = self._catalog.spans
        unknown = sorted(documents - spans.keys())
        if unknown:
            raise UnknownDocument(
                f"no document {unknown[0]!r} in the index; it holds: {', '.join(list(spans)[:10])}"
            )
        rows = [row for identity in documents for row in spans[identity].rows(level)]
        return np.array(sorted(rows), np.intp)

    def _named(self, level: Level, found: list[tuple[int, float]]) -> list[tuple[str, float]]:
        ids = self._catalog.ids_of(level, [row for row, _ in found])
        return [(ids[row], score) for row, score in found]


# Functions, not methods: an index that is dropped must not be kept alive by its own parts.


def _open_lexical(
    folder: Path, manifest: Manifest, files: SealedFiles, level: Level
) -> LexicalIndex:
    files.check_again(f"lexical/{level}")
    return LexicalIndex(folder / "lexical" / level, manifest.count(level))


def _open_vectors(
    folder: Path, manifest: Manifest, files: SealedFiles, level: Level
) -> NDArray[np.float32]:
    path = vectors_file(folder, level)
    files.check_again("vectors")
    return read_vectors(path, manifest.count(level), manifest.model.dimension)


def _open_chroma(
    folder: Path, manifest: Manifest, files: SealedFiles, held: ExitStack
) -> VectorStore | None:
    """The build's Chroma; None where there is no room for a reader's copy of it."""
    counts = {level: manifest.count(level) for level in LEVELS}
    address = manifest.chroma or folder / "chroma"
    files.check_again("chroma")  # Chroma would not survive a damaged graph
    try:
        return held.enter_context(closing(VectorStore(address, manifest.build, counts)))
    except OSError as error:
        _LOG.warning("searching without Chroma's graph, exact but slower: %s", error)
        return None


def _sealed_encoder(store: Path, manifest: Manifest) -> _Encoder:
    """What opens the encoder of a build: its export, or torch where that had to be refused."""
    if manifest.model.folder is None:
        return partial(_open_torch, store, manifest)
    folder = export_folder(store, manifest.model.folder)
    return partial(_open_export, folder, SealedFiles(folder, manifest.model_files))


def _open_export(folder: Path, files: SealedFiles) -> TextEncoder:
    files.check_again()
    return OnnxEncoder(folder)


def _open_torch(store: Path, manifest: Manifest) -> TextEncoder:
    from index.embed import EmbeddingModel

    model = EmbeddingModel.of(manifest.model.name)
    if model.checksum != manifest.model.checksum:
        raise IndexMismatch(
            f"the embedding model {model.name} has changed since the index at {store} was made; "
            "run: exomir index"
        )
    _LOG.warning("questions are embedded by torch: %s", manifest.model.why_not)
    return model
