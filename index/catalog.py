"""Documents, passages and sentences by their ids, in one SQLite file that is written once."""

import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property, partial
from pathlib import Path
from typing import Any, Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from index import entities, serial
from index.disk import MAP_ABOVE, damaged
from index.errors import UnknownDocument
from index.manifest import LEVELS, Level
from index.records import Abbreviation, Document, Passage

_K = TypeVar("_K")
_T = TypeVar("_T")

SCHEMA = """
CREATE TABLE documents (
    number INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL, summary TEXT NOT NULL,
    abbreviations TEXT NOT NULL, body BLOB NOT NULL,
    first_passage INTEGER NOT NULL, n_passages INTEGER NOT NULL,
    first_sentence INTEGER NOT NULL, n_sentences INTEGER NOT NULL);
CREATE TABLE passages (
    row INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL, text_key BLOB NOT NULL, body TEXT NOT NULL);
CREATE TABLE sentences (
    row INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL, text_key BLOB NOT NULL, body TEXT NOT NULL);
"""

_MANY = 500  # names in one query; SQLite takes 32,766 and older builds 999
_KEPT_UNITS, _KEPT_ROWS, _KEPT_DOCUMENTS = 20_000, 100_000, 32


@dataclass(frozen=True, slots=True)
class DocumentSummary:
    """What a list of documents shows; `indexed_at` in UTC, ISO 8601."""

    id: str
    name: str
    title: str
    authors: tuple[str, ...]
    journal: str | None
    year: int | None
    doi: str | None
    format: str
    sha256: str
    n_passages: int
    n_sentences: int
    n_references: int
    indexed_at: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A document with its units, as it goes into the catalog."""

    document: Document
    passages: tuple[Passage, ...]
    sentences: tuple[Passage, ...]
    indexed_at: str

    def units(self, level: Level) -> tuple[Passage, ...]:
        """Its passages or its sentences."""
        return self.passages if level == "passages" else self.sentences


@dataclass(frozen=True, slots=True)
class Span:
    """The rows of a document at each level: first row, number of rows."""

    first_passage: int
    n_passages: int
    first_sentence: int
    n_sentences: int

    def rows(self, level: Level) -> range:
        """The document's rows at one level."""
        if level == "passages":
            return range(self.first_passage, self.first_passage + self.n_passages)
        return range(self.first_sentence, self.first_sentence + self.n_sentences)


def now() -> str:
    """The time, as the catalog records it."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def summarise(entry: Entry) -> DocumentSummary:
    """What a list of documents shows of one."""
    document, metadata = entry.document, entry.document.metadata
    return DocumentSummary(
        id=document.id,
        name=document.name,
        title=document.title,
        authors=metadata.authors,
        journal=metadata.journal,
        year=metadata.year,
        doi=metadata.doi,
        format=document.format,
        sha256=document.sha256,
        n_passages=len(entry.passages),
        n_sentences=len(entry.sentences),
        n_references=len(document.references),
        indexed_at=entry.indexed_at,
    )


def write_catalog(
    path: Path,
    entries: Sequence[Entry],
    text_key: Callable[[str], bytes],
    tokens: Sequence[Sequence[str]],
    known: Mapping[str, entities.Names],
) -> None:
    """Write the catalog of a build; rows follow the order of `entries`.

    `text_key` names a text for the vectors that a later build takes over; `tokens` are the search
    tokens of every sentence, and `known` the names of those (by id) that were read before.
    """
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executescript(SCHEMA + entities.SCHEMA)
        connection.executemany(
            "INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", _document_rows(entries)
        )
        for level in ("passages", "sentences"):
            units = (unit for entry in entries for unit in entry.units(level))
            connection.executemany(
                f"INSERT INTO {level} VALUES (?, ?, ?, ?)",
                (
                    (row, unit.id, text_key(unit.search_text), serial.dumps(unit))
                    for row, unit in enumerate(units)
                ),
            )
        sentences = [sentence for entry in entries for sentence in entry.sentences]
        entities.write_entities(connection, sentences, tokens, known)


def _document_rows(entries: Sequence[Entry]) -> Iterator[tuple[object, ...]]:
    passages = sentences = 0
    for number, entry in enumerate(entries):
        yield (
            number,
            entry.document.id,
            serial.dumps(summarise(entry)),
            serial.dumps(entry.document.abbreviations),
            serial.pack(entry.document),
            passages,
            len(entry.passages),
            sentences,
            len(entry.sentences),
        )
        passages += len(entry.passages)
        sentences += len(entry.sentences)


class _Kept(Generic[_K, _T]):
    """What was looked up lately; forgotten all at once when it is too much."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._items: dict[_K, _T] = {}

    def in_order(self, keys: Sequence[_K], fetch: Callable[[list[_K]], dict[_K, _T]]) -> list[_T]:
        """The items of `keys`, one for each; KeyError for one that is not there."""
        items = self._items
        try:
            return [items[key] for key in keys]
        except KeyError:
            found = self.look_up(keys, fetch)
            return [found[key] for key in keys]

    def look_up(
        self, keys: Sequence[_K], fetch: Callable[[list[_K]], dict[_K, _T]]
    ) -> dict[_K, _T]:
        """The items of `keys` that are there, those fetched that are not kept."""
        items = self._items
        found = {key: items[key] for key in keys if key in items}
        missing = [key for key in keys if key not in found]
        if missing:
            fetched = fetch(missing)
            found |= fetched
            if len(items) > self._size:  # never emptied in place: another thread may be reading it
                self._items = fetched
            else:
                items.update(fetched)
        return found


class Catalog:
    """The read side; safe to use from many threads (SQLite serialises them)."""

    def __init__(self, path: Path) -> None:
        self.path = path
        with self._trusted():
            self.connection = _open_database(path)
            self.summaries: dict[str, DocumentSummary] = {}
            self.spans: dict[str, Span] = {}
            self._load_summaries()
        self._lock = threading.Lock()
        self._documents: dict[str, Document] = {}
        self._units: dict[Level, _Kept[str, Passage]] = {n: _Kept(_KEPT_UNITS) for n in LEVELS}
        self._rows: dict[Level, _Kept[str, int]] = {n: _Kept(_KEPT_ROWS) for n in LEVELS}
        self._ids: dict[Level, _Kept[int, str]] = {n: _Kept(_KEPT_ROWS) for n in LEVELS}
        self._entities = entities.EntityTable(self.connection)

    def _load_summaries(self) -> None:
        query = (
            "SELECT id, summary, first_passage, n_passages, first_sentence, n_sentences "
            "FROM documents ORDER BY number"
        )
        for identity, summary, *span in self.connection.execute(query):
            self.summaries[identity] = serial.loads(DocumentSummary, summary)
            self.spans[identity] = Span(*span)

    @contextmanager
    def _trusted(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.DatabaseError, OSError, ValueError, TypeError) as error:
            raise damaged(self.path, str(error)) from error

    def document(self, identity: str) -> Document:
        """A whole document, kept for the next time; UnknownDocument when there is none."""
        if identity not in self.summaries:
            known = ", ".join(list(self.summaries)[:10])
            raise UnknownDocument(f"no document {identity!r} in the index; it holds: {known}")
        document = self._documents.get(identity)
        if document is None:
            document = self._read_document(identity)
            with self._lock:
                if len(self._documents) >= _KEPT_DOCUMENTS:
                    self._documents.pop(next(iter(self._documents)))
                self._documents[identity] = document
        return document

    def _read_document(self, identity: str) -> Document:
        with self._trusted():
            (body,) = self.connection.execute(
                "SELECT body FROM documents WHERE id = ?", (identity,)
            ).fetchone()
            return serial.unpack(Document, body)

    def abbreviations(self) -> list[Abbreviation]:
        """The abbreviations of all documents, in reading order."""
        with self._trusted():
            rows = self.connection.execute("SELECT abbreviations FROM documents ORDER BY number")
            return [
                item for (text,) in rows for item in serial.loads(tuple[Abbreviation, ...], text)
            ]

    def units(self, level: Level, ids: Sequence[str]) -> list[Passage]:
        """Units by their ids, in the order of `ids`; KeyError for one that is not there."""
        return self._units[level].in_order(ids, partial(self._read_units, level))

    def _read_units(self, level: Level, ids: Sequence[str]) -> dict[str, Passage]:
        rows = self._select("id, body", level, "id", ids)
        return {identity: self._read_unit(body) for identity, body in rows}

    def _read_unit(self, body: str) -> Passage:
        with self._trusted():
            return serial.loads(Passage, body)

    def span_units(self, level: Level, document_id: str) -> list[Passage]:
        """All units of a document at one level, in reading order."""
        rows = self.spans[document_id].rows(level)
        query = f"SELECT body FROM {level} WHERE row >= ? AND row < ? ORDER BY row"
        with self._trusted():
            found = self.connection.execute(query, (rows.start, rows.stop)).fetchall()
        return [self._read_unit(body) for (body,) in found]

    def ids_of(self, level: Level, rows: Sequence[int]) -> dict[int, str]:
        """From row numbers to ids."""
        fetch = partial(self._select, "row, id", level, "row")
        return self._ids[level].look_up(rows, lambda missing: dict(fetch(missing)))

    def rows_of(self, level: Level, ids: Sequence[str]) -> dict[str, int]:
        """From ids to row numbers; ids that are not there are left out."""
        fetch = partial(self._select, "id, row", level, "id")
        return self._rows[level].look_up(ids, lambda missing: dict(fetch(missing)))

    def places(self, level: Level, ids: Sequence[str]) -> NDArray[np.intp]:
        """The row numbers of some units, in the order of `ids`; KeyError for an id of none."""
        fetch = partial(self._select, "id, row", level, "id")
        rows = self._rows[level].in_order(ids, lambda missing: dict(fetch(missing)))
        return np.array(rows, np.intp)

    def _select(
        self, columns: str, level: Level, key: str, values: Sequence[object]
    ) -> list[tuple[Any, ...]]:
        found: list[tuple[Any, ...]] = []
        with self._trusted():
            for part in _parts(values):
                marks = ",".join("?" * len(part))
                query = f"SELECT {columns} FROM {level} WHERE {key} IN ({marks})"
                found += self.connection.execute(query, part).fetchall()
        return found

    def mentions(self, key: str) -> list[str]:
        """The ids of the sentences that name an entity, in reading order."""
        with self._trusted():
            rows = self._entities.rows(key).tolist()
        ids = self.ids_of("sentences", rows)
        return [ids[row] for row in rows]

    def mentions_by_document(self, key: str) -> Mapping[str, int]:
        """How many sentences of each document name an entity; documents without are left out."""
        with self._trusted():
            rows = self._entities.rows(key)
        return self.counted_by_document(rows)

    def counted_by_document(self, rows: NDArray[np.int32]) -> Mapping[str, int]:
        """How many of some sentences, given by their rows, stand in each document."""
        if not len(rows):
            return {}
        places = np.searchsorted(self._first_sentences, rows, side="right") - 1
        counts = np.bincount(places)
        return {self._names[at]: int(counts[at]) for at in np.flatnonzero(counts).tolist()}

    def first_and_last(self, document_ids: Sequence[str]) -> NDArray[np.int64]:
        """The first row of sentences of some documents, and the one behind their last; (2, n)."""
        spans = [self.spans[key] for key in document_ids]
        first = np.array([span.first_sentence for span in spans], np.int64)
        return np.stack([first, first + np.array([span.n_sentences for span in spans], np.int64)])

    @cached_property
    def _names(self) -> list[str]:
        return [name for name, span in self.spans.items() if span.n_sentences]

    @cached_property
    def _first_sentences(self) -> NDArray[np.int64]:
        return np.array([self.spans[name].first_sentence for name in self._names], np.int64)

    @property
    def entity_counts(self) -> Mapping[str, int]:
        """Every entity with the number of sentences that name it."""
        with self._trusted():
            return self._entities.keys

    @property
    def word_counts(self) -> Mapping[str, int]:
        """Every word form with the number of sentences it stands in."""
        with self._trusted():
            return self._entities.words

    def terms(self, ids: Sequence[str]) -> dict[str, entities.Terms]:
        """What some sentences say, by their ids."""
        rows = self.rows_of("sentences", ids)
        found: dict[int, entities.Terms] = {}
        with self._trusted():
            for part in _parts(list(rows.values())):
                found |= self._entities.terms(part)
        return {identity: found[row] for identity, row in rows.items()}

    def text_keys(self, level: Level) -> dict[bytes, int]:
        """From the key of a text to a row whose vector is that text's."""
        with self._trusted():
            return dict(self.connection.execute(f"SELECT text_key, row FROM {level}"))

    def unit_ids(self, level: Level) -> tuple[list[str], list[str]]:
        """The id of every unit and of its document, by row."""
        with self._trusted():
            rows = self.connection.execute(f"SELECT id FROM {level} ORDER BY row").fetchall()
        documents = [name for name, span in self.spans.items() for _ in span.rows(level)]
        return [identity for (identity,) in rows], documents

    def close(self) -> None:
        """Close the file."""
        self.connection.close()


def _open_database(path: Path) -> sqlite3.Connection:
    """A connection for reading; a small file is taken into memory, where nothing can harm it."""
    if path.stat().st_size > MAP_ABOVE:
        address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
        return sqlite3.connect(address, uri=True, check_same_thread=False)
    connection = sqlite3.connect(":memory:", check_same_thread=False)
    data = path.read_bytes()
    if not data:
        raise ValueError("the file is empty")
    connection.deserialize(data)
    connection.execute("PRAGMA query_only = ON")
    return connection


def _parts(values: Sequence[_T]) -> Iterable[list[_T]]:
    return (list(values[at : at + _MANY]) for at in range(0, len(values), _MANY))
