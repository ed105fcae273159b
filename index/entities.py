"""Which sentences name which entity, what else they say, and which word forms there are."""

import functools
import re
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from index.names import entity_keys, find_entities
from index.records import Passage
from index.terms import tokens as plain_tokens

SCHEMA = """
CREATE TABLE entities (number INTEGER PRIMARY KEY, key TEXT UNIQUE NOT NULL, n INTEGER NOT NULL);
CREATE TABLE mentions (entity INTEGER NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (entity, row))
    WITHOUT ROWID;
CREATE TABLE words (word TEXT PRIMARY KEY, n INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE terms (
    row INTEGER PRIMARY KEY, tokens TEXT NOT NULL, added TEXT NOT NULL, symbols TEXT NOT NULL);
"""

_BETWEEN = "\n"  # between names in one column; none of them has a line break
_WORD = re.compile(r"[^\W\d_]{3,}")
_KEPT = 128  # names whose sentences were looked up lately: a question asks for them twice


def word_forms(text: str) -> set[str]:
    """The words of three letters and more in `text`, in lower case."""
    return {word.lower() for word in _WORD.findall(text)}


@dataclass(frozen=True, slots=True)
class Names:
    """What a sentence names: its entities, and the symbols and drugs of its search text, by key."""

    entities: frozenset[str]
    symbols: frozenset[str]

    @classmethod
    def of(cls, sentence: Passage) -> "Names":
        """Read a sentence."""
        found = find_entities(sentence.search_text)
        symbols = frozenset(item.key for item in found if item.kind != "mirna")
        return cls(entity_keys(sentence.text), symbols)


@dataclass(frozen=True, slots=True)
class Terms:
    """The search tokens of a sentence, those of them that abbreviations add, and its symbols.

    As they are stored; `parted` takes them apart.
    """

    tokens: str
    added: str
    symbols: str


def write_entities(
    connection: sqlite3.Connection,
    sentences: Sequence[Passage],
    tokens: Sequence[Sequence[str]],
    known: Mapping[str, Names],
) -> None:
    """Record what every sentence says; rows are positions in `sentences`.

    `tokens` are the search tokens of each; `known` the names of sentences, by id, that were read
    before.
    """
    rows: defaultdict[str, list[int]] = defaultdict(list)
    words: Counter[str] = Counter()
    terms = []
    for row, (sentence, all_of) in enumerate(zip(sentences, tokens, strict=True)):
        names = known.get(sentence.id) or Names.of(sentence)
        for key in names.entities:
            rows[key].append(row)
        words.update(word_forms(sentence.search_text))
        added = set(all_of).difference(plain_tokens(sentence.search_text))
        terms.append((row, *map(_joined, (set(all_of), added, names.symbols))))
    connection.executemany("INSERT INTO terms VALUES (?, ?, ?, ?)", terms)
    numbered = list(enumerate(sorted(rows)))
    connection.executemany(
        "INSERT INTO entities VALUES (?, ?, ?)",
        [(number, key, len(rows[key])) for number, key in numbered],
    )
    connection.executemany(
        "INSERT INTO mentions VALUES (?, ?)",
        ((number, row) for number, key in numbered for row in rows[key]),
    )
    connection.executemany("INSERT INTO words VALUES (?, ?)", sorted(words.items()))


def _joined(names: Set[str]) -> str:
    return _BETWEEN.join(sorted(names))


def parted(text: str) -> frozenset[str]:
    """The names that stand in one column."""
    return frozenset(text.split(_BETWEEN)) if text else frozenset()


class EntityTable:
    """The read side: entities with their sentences, words with their counts."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.rows = functools.lru_cache(maxsize=_KEPT)(functools.partial(_rows_of, connection))

    @cached_property
    def keys(self) -> dict[str, int]:
        """Every entity with the number of sentences that name it."""
        return dict(self._connection.execute("SELECT key, n FROM entities ORDER BY key"))

    @cached_property
    def words(self) -> dict[str, int]:
        """Every word form with the number of sentences it stands in."""
        return dict(self._connection.execute("SELECT word, n FROM words ORDER BY word"))

    def terms(self, rows: Sequence[int]) -> dict[int, Terms]:
        """What the sentences of some rows say."""
        marks = ",".join("?" * len(rows))
        query = f"SELECT row, tokens, added, symbols FROM terms WHERE row IN ({marks})"
        found = self._connection.execute(query, rows)
        return {row: Terms(*columns) for row, *columns in found}


def _rows_of(connection: sqlite3.Connection, key: str) -> NDArray[np.int32]:
    """The rows of the sentences that name `key`, in reading order."""
    found = connection.execute(
        "SELECT m.row FROM entities e JOIN mentions m ON m.entity = e.number "
        "WHERE e.key = ? ORDER BY m.row",
        (key,),
    )
    rows = np.array([row for (row,) in found], np.int32)
    rows.setflags(write=False)  # kept, and handed to all who ask
    return rows


def names_of(connection: sqlite3.Connection, rows: Iterable[int]) -> dict[str, Names]:
    """What some sentences name, by sentence id, as an earlier build recorded it."""
    wanted = set(rows)
    query = "SELECT u.row, u.id, t.symbols FROM sentences u JOIN terms t ON t.row = u.row"
    symbols = {
        identity: parted(text) for row, identity, text in connection.execute(query) if row in wanted
    }
    found: dict[str, set[str]] = {identity: set() for identity in symbols}
    query = (
        "SELECT u.id, e.key FROM mentions m JOIN entities e ON e.number = m.entity "
        "JOIN sentences u ON u.row = m.row"
    )
    for identity, key in connection.execute(query):
        if identity in found:
            found[identity].add(key)
    return {identity: Names(frozenset(keys), symbols[identity]) for identity, keys in found.items()}
