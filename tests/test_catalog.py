"""Documents and units by their ids."""

import hashlib
import sqlite3
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from index.catalog import Catalog, Entry, now, write_catalog
from index.chunk import chunk, sentence_units
from index.entities import parted
from index.errors import IndexDamaged, UnknownDocument
from index.lexicon import Lexicon
from index.names import find_entities
from index.parse import parse
from index.readers import read
from index.settings import IndexSettings
from index.terms import tokens
from tests.stores import PAPERS, paper


def _entry(name: str) -> Entry:
    data = paper(*PAPERS[name]).encode()
    document = parse(
        read(data, name),
        document_id=name.removesuffix(".txt"),
        name=name,
        sha256=hashlib.sha256(data).hexdigest(),
    )
    passages = tuple(chunk(document, IndexSettings()))
    return Entry(document, passages, tuple(sentence_units(document)), now())


ENTRIES = tuple(_entry(name) for name in PAPERS)


def lexicon() -> Lexicon:
    """The abbreviations of all entries."""
    return Lexicon.of(item for entry in ENTRIES for item in entry.document.abbreviations)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    words = [lexicon().tokens(unit.search_text) for one in ENTRIES for unit in one.sentences]
    write_catalog(tmp_path / "c.sqlite", ENTRIES, str.encode, words, {})
    return tmp_path / "c.sqlite"


@pytest.fixture
def catalog(path: Path) -> Iterator[Catalog]:
    with closing(Catalog(path)) as opened:
        yield opened


def test_everything_comes_back(catalog: Catalog) -> None:
    """Documents, passages and sentences are read as they were written, in their order."""
    for entry in ENTRIES:
        identity = entry.document.id
        assert catalog.document(identity) == entry.document
        assert tuple(catalog.span_units("passages", identity)) == entry.passages
        ids = [unit.id for unit in reversed(entry.sentences)]
        assert catalog.units("sentences", ids) == list(reversed(entry.sentences))


def test_what_a_sentence_says_is_what_reading_it_gives(catalog: Catalog) -> None:
    """Tokens, those of abbreviations, and symbols are stored as they are read from the text."""
    units = [unit for entry in ENTRIES for unit in entry.sentences]
    stored = catalog.terms([unit.id for unit in units])
    for unit in units:
        terms, text = stored[unit.id], unit.search_text
        symbols = {item.key for item in find_entities(text) if item.kind != "mirna"}
        assert parted(terms.tokens) == set(lexicon().tokens(text))
        assert parted(terms.added) == set(lexicon().tokens(text)) - set(tokens(text))
        assert parted(terms.symbols) == symbols


def test_rows_and_ids_fit(catalog: Catalog) -> None:
    """Rows follow the documents, and lead to ids and back."""
    ids, owners = catalog.unit_ids("sentences")
    assert ids == [unit.id for entry in ENTRIES for unit in entry.sentences]
    assert owners == [entry.document.id for entry in ENTRIES for _ in entry.sentences]
    assert catalog.ids_of("sentences", range(len(ids))) == dict(enumerate(ids))
    assert catalog.rows_of("sentences", [*ids, "none"]) == {i: row for row, i in enumerate(ids)}


def test_mentions_are_counted_by_document(catalog: Catalog) -> None:
    """The counts by document are those of the mentions themselves; an unknown name has none."""
    owners = dict(zip(*catalog.unit_ids("sentences"), strict=True))
    for key in catalog.entity_counts:
        expected = Counter(owners[identity] for identity in catalog.mentions(key))
        assert catalog.mentions_by_document(key) == dict(expected)
    assert catalog.mentions_by_document("nowhere") == {}


def test_look_ups_that_are_kept_stay_right(catalog: Catalog, path: Path) -> None:
    """What was looked up before is found again beside what was not."""
    ids, _ = catalog.unit_ids("sentences")
    first = catalog.units("sentences", ids[:2])
    assert catalog.units("sentences", ids[1::-1]) == first[::-1]
    assert catalog.rows_of("sentences", ids[1:4]) == {ids[at]: at for at in (1, 2, 3)}
    assert catalog.rows_of("sentences", ids[:3]) == {ids[at]: at for at in (0, 1, 2)}
    assert catalog.ids_of("sentences", [2, 0]) == {2: ids[2], 0: ids[0]}
    with pytest.raises(KeyError):
        catalog.units("sentences", [ids[0], "none"])


def test_summary_counts(catalog: Catalog) -> None:
    """A summary gives the counts of the document's units."""
    for entry in ENTRIES:
        summary = catalog.summaries[entry.document.id]
        counts = (summary.n_passages, summary.n_sentences, summary.n_references)
        assert counts == (len(entry.passages), len(entry.sentences), 0)


def test_entities_lead_to_their_sentences(catalog: Catalog) -> None:
    """Mentions are the sentences that name the entity, and the count agrees."""
    found = catalog.units("sentences", catalog.mentions("mir-105"))
    assert ["miR-105" in unit.text for unit in found] == [True]
    assert catalog.entity_counts["mir-105"] == 1
    assert catalog.mentions("mir-9999") == []
    assert catalog.word_counts["osteoclasts"] == 1


def test_unknown_ids_are_errors(catalog: Catalog) -> None:
    """An unknown document is an UnknownDocument that lists the known; a unit a KeyError."""
    with pytest.raises(UnknownDocument, match="fibroblasts"):
        catalog.document("nothing")
    with pytest.raises(KeyError, match="nothing"):
        catalog.units("passages", ["nothing"])


def test_more_ids_than_a_query_takes(catalog: Catalog) -> None:
    """Thousands of ids are looked up in parts."""
    (identity,) = catalog.mentions("mir-105")
    many = [f"none-{number}" for number in range(5000)] + [identity]
    assert list(catalog.rows_of("sentences", many)) == [identity]


def test_many_threads_read_at_once(catalog: Catalog) -> None:
    """Sixteen threads that read everything all get what was written."""
    expected = {entry.document.id: entry.sentences for entry in ENTRIES}
    wrong: list[str] = []

    def read_all() -> None:
        for identity, units in expected.items():
            found = catalog.units("sentences", [unit.id for unit in units])
            if tuple(found) != units or catalog.document(identity).id != identity:
                wrong.append(identity)

    threads = [threading.Thread(target=read_all) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


@pytest.mark.parametrize("cut", [0, 10, 5000])
def test_damaged_catalog_is_an_error_of_ours(path: Path, cut: int) -> None:
    """A catalog that is cut short is reported as damage, with its path and what to do."""
    data = path.read_bytes()
    path.write_bytes(data[:cut])
    with pytest.raises(IndexDamaged, match=r"c\.sqlite.*exomir index"):
        _read_all(path)


def _read_all(path: Path) -> None:
    with closing(Catalog(path)) as catalog:
        for identity in catalog.summaries:
            catalog.document(identity)


def test_catalog_is_opened_for_reading_only(catalog: Catalog) -> None:
    """Nothing can be written through an opened catalog."""
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        catalog.connection.execute("DELETE FROM documents")
