"""Chroma, in a folder and behind a server."""

import hashlib
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from index.build import build
from index.errors import IndexDamaged, StoreError
from index.housekeeping import clear
from index.manifest import LEVELS, Level
from index.opened import OpenIndex
from index.settings import IndexSettings
from index.store import (
    VectorStore,
    compact,
    drop_collections,
    snapshot,
    write_level,
)
from tests.stores import copy_of_base, paper

COUNTS: dict[Level, int] = {"passages": 40, "sentences": 1300}


def _vectors(count: int) -> NDArray[np.float32]:
    made = np.random.default_rng(count).normal(size=(count, 16)).astype(np.float32)
    return np.asarray(made / np.linalg.norm(made, axis=1, keepdims=True), np.float32)


def _write(address: str | Path, build_id: str) -> None:
    for level in LEVELS:
        count = COUNTS[level]
        ids = [f"{level}-{number}" for number in range(count)]
        documents = [f"d{number % 3}" for number in range(count)]
        write_level(address, build_id, level, ids, documents, _vectors(count))


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    folder = tmp_path_factory.mktemp("server")
    chroma = Path(sys.executable).with_name("chroma")
    command = [chroma, "run", "--path", folder, "--host", "127.0.0.1", "--port", str(port)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        for _ in range(200):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.1)
        yield f"http://127.0.0.1:{port}"
        process.send_signal(signal.SIGTERM)


@pytest.fixture(scope="module", params=["folder", "server"])
def address(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str | Path:
    place: str | Path = (
        tmp_path_factory.mktemp("chroma")
        if request.param == "folder"
        else request.getfixturevalue("server")
    )
    _write(place, "b1")
    if isinstance(place, Path):
        compact(place)
    return place


def test_every_vector_finds_itself(address: str | Path) -> None:
    """Each of 1,300 vectors is the nearest to itself, and comes back as it was."""
    with closing(VectorStore(address, "b1", COUNTS)) as store:
        for level in LEVELS:
            for number, vector in enumerate(_vectors(COUNTS[level])):
                assert store.search(level, vector, 1) == [f"{level}-{number}"]
        stored = store.vectors("sentences", ["sentences-7", "sentences-8"])
    assert np.abs(stored["sentences-8"] - _vectors(1300)[8]).max() < 1e-6


def test_search_agrees_with_comparing_everything(address: str | Path) -> None:
    """Over 50 random questions, at least 99 % of the true nearest 30 are found."""
    matrix, found = _vectors(1300), 0
    with closing(VectorStore(address, "b1", COUNTS)) as store:
        for question in _vectors(50):
            near = {f"sentences-{row}" for row in np.argsort(-(matrix @ question))[:30]}
            found += len(near & set(store.search("sentences", question, 30)))
    assert found >= 0.99 * 50 * 30


def test_writing_again_changes_what_was_there(address: str | Path) -> None:
    """A vector written under a known id replaces the old one, and none is added."""
    vectors = _vectors(40)
    for matrix in (vectors, vectors[::-1]):
        ids = [f"passages-{number}" for number in range(40)]
        for level in LEVELS:
            write_level(address, "b2", level, ids, ["d"] * 40, matrix)
    with closing(VectorStore(address, "b2", {"passages": 40, "sentences": 40})) as store:
        assert store.search("passages", vectors[0], 1) == ["passages-39"]


def test_other_count_is_damage(address: str | Path) -> None:
    """A collection with fewer vectors than the build has is refused."""
    with pytest.raises(IndexDamaged, match="40 passages, not 41"):
        VectorStore(address, "b1", {"passages": 41})


def test_missing_build_is_damage(address: str | Path) -> None:
    """A build whose collections are gone is refused."""
    with pytest.raises(IndexDamaged, match="none"):
        VectorStore(address, "none", COUNTS)


def test_reading_leaves_the_files_as_they_were(tmp_path: Path) -> None:
    """Opening and searching changes no byte of a build's folder, whatever its size."""
    for count in (1, 2, 150):
        folder = tmp_path / str(count)
        folder.mkdir()
        for level in LEVELS:
            ids = [str(number) for number in range(count)]
            write_level(folder, "b", level, ids, ["d"] * count, _vectors(count))
        compact(folder)
        before = _digest(folder)
        with closing(VectorStore(folder, "b", dict.fromkeys(LEVELS, count))) as store:
            assert len(store.search("passages", _vectors(count)[0], count)) == count
        assert _digest(folder) == before


def _digest(folder: Path) -> dict[str, str]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def test_copy_of_a_killed_reader_is_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A private copy that a dead process left goes when the next reader comes."""
    import tempfile

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    left = tmp_path / "exomir-chroma-dead"
    left.mkdir()
    (left / "lock").touch()
    os.utime(left, (0, 0))
    (tmp_path / "source").mkdir()
    with snapshot(tmp_path / "source") as place:
        assert place.exists()
        assert not left.exists()
    assert not place.exists()


@pytest.mark.parametrize("address", ["localhost:8000", "ftp://host", "http://"])
def test_address_that_is_none_is_refused(address: str) -> None:
    """What is no http address is named, with the form it should have."""
    with pytest.raises(StoreError, match="http://host:port"):
        VectorStore(address, "b", {})


def test_server_that_is_away_is_named() -> None:
    """A server that does not answer gives its address and the command that starts one."""
    with pytest.raises(StoreError, match=r"127\.0\.0\.1:9.*chroma run"):
        VectorStore("http://127.0.0.1:9", "b", {})


def test_whole_index_on_a_server(server: str, tmp_path: Path) -> None:
    """Built, refreshed and read over a server: the same results, and old collections dropped."""
    place = copy_of_base(tmp_path)
    with OpenIndex.open(place.store) as local:
        vector = local.embed_query("vessels open")
        expected = local.dense_scores("sentences", vector, 5)
    build(place.sources, place.store, IndexSettings(), chroma=server)
    with OpenIndex.open(place.store, server) as remote:
        assert dict(remote.dense_scores("sentences", vector, 5)) == pytest.approx(dict(expected))
        first = remote.manifest.build
    (place.sources / "new.txt").write_text(paper("New", ("pten",)), "utf-8")
    build(place.sources, place.store, IndexSettings(), chroma=server)
    with pytest.raises(IndexDamaged):
        VectorStore(server, first, {})
    with OpenIndex.open(place.store, server) as remote:
        assert len(remote.documents) == 4


def test_copied_store_leaves_the_originals_vectors(server: str, tmp_path: Path) -> None:
    """Clearing up in a copy of a store does not drop the original's collections."""
    place = copy_of_base(tmp_path)
    build(place.sources, place.store, IndexSettings(), chroma=server)
    copied = tmp_path / "copy"
    import shutil

    shutil.copytree(place.store, copied)
    (copied / "CURRENT").unlink()
    clear(copied)
    assert not list((copied / "builds").iterdir())
    with OpenIndex.open(place.store, server) as opened:
        assert opened.dense_scores("passages", opened.embed_query("vessels"), 3)


def test_dropping_collections_twice_is_no_error(server: str) -> None:
    """What is gone already need not be dropped."""
    write_level(server, "b9", "passages", ["a"], ["d"], _vectors(1))
    drop_collections(server, "b9")
    drop_collections(server, "b9")
    with pytest.raises(IndexDamaged):
        VectorStore(server, "b9", {})
