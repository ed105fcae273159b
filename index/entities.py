"""Which sentences name which entity, and which word forms the documents use."""

import re
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from index.records import Passage
from index.terms import entity_keys

SCHEMA = """
CREATE TABLE entities (number INTEGER PRIMARY KEY, key TEXT UNIQUE NOT NULL, n INTEGER NOT NULL);
CREATE TABLE mentions (entity INTEGER NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (entity, row))
    WITHOUT ROWID;
CREATE TABLE words (word TEXT PRIMARY KEY, n INTEGER NOT NULL) WITHOUT ROWID;
"""

_WORD = re.compile(r"[^\W\d_]{3,}")


def word_forms(text: str) -> set[str]:
    """The words of three letters and more in `text`, in lower case."""
    return {word.lower() for word in _WORD.findall(text)}


def write_entities(
    connection: sqlite3.Connection,
    sentences: Sequence[Passage],
    known: Mapping[str, frozenset[str]],
) -> None:
    """Record the entities and the words of every sentence; rows are positions in `sentences`.

    `known` are the entities of sentences, by id, that were read before.
    """
    rows: defaultdict[str, list[int]] = defaultdict(list)
    words: Counter[str] = Counter()
    for row, sentence in enumerate(sentences):
        found = known.get(sentence.id)
        for key in entity_keys(sentence.text) if found is None else found:
            rows[key].append(row)
        words.update(word_forms(sentence.search_text))
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


class EntityTable:
    """The read side: entities with their sentences, words with their counts."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    @cached_property
    def keys(self) -> dict[str, int]:
        """Every entity with the number of sentences that name it."""
        return dict(self._connection.execute("SELECT key, n FROM entities ORDER BY key"))

    @cached_property
    def words(self) -> dict[str, int]:
        """Every word form with the number of sentences it stands in."""
        return dict(self._connection.execute("SELECT word, n FROM words ORDER BY word"))

    def rows(self, key: str) -> list[int]:
        """The rows of the sentences that name `key`, in reading order."""
        found = self._connection.execute(
            "SELECT m.row FROM entities e JOIN mentions m ON m.entity = e.number "
            "WHERE e.key = ? ORDER BY m.row",
            (key,),
        )
        return [row for (row,) in found]

    def mentions(self, key: str) -> list[str]:
        """The ids of the sentences that name `key`, in reading order."""
        found = self._connection.execute(
            "SELECT u.id FROM entities e JOIN mentions m ON m.entity = e.number "
            "JOIN sentences u ON u.row = m.row WHERE e.key = ? ORDER BY m.row",
            (key,),
        )
        return [row[0] for row in found]


def entities_of(connection: sqlite3.Connection, rows: Iterable[int]) -> dict[str, frozenset[str]]:
    """The entities of some sentences, by sentence id, as an earlier build recorded them."""
    wanted = set(rows)
    found: dict[str, set[str]] = {
        identity: set()
        for row, identity in connection.execute("SELECT row, id FROM sentences")
        if row in wanted
    }
    query = (
        "SELECT u.id, e.key FROM mentions m JOIN entities e ON e.number = m.entity "
        "JOIN sentences u ON u.row = m.row"
    )
    for identity, key in connection.execute(query):
        if identity in found:
            found[identity].add(key)
    return {identity: frozenset(keys) for identity, keys in found.items()}
