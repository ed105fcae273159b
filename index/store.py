"""Chroma: the vectors of all units, for approximate search; the only importer of chromadb.

What this module works around, each checked against Chroma 1.5.9: opening a local store writes to
its SQLite file (so readers open a private copy and a build stays as it was sealed); `add` with a
known id is silently ignored (`upsert` is not); a batch holds at most 5,461 vectors; a missing HNSW
file loses hits and a damaged one kills the process (so files are checked before they are opened,
and a new build is tried in a process of its own); a stored embedding function is rebuilt on the
client unless the client says None; telemetry is on unless told otherwise.
"""

import contextlib
import fcntl
import itertools
import os
import shutil
import sqlite3
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import numpy as np
from numpy.typing import NDArray

from index.disk import damaged
from index.errors import IndexDamaged, StoreError
from index.manifest import LEVELS, Level

BATCH = 5_000
SEARCH_WIDTH = 200
"""HNSW's `ef_search`: how many candidates a search keeps; its accuracy against its time."""

_SQLITE = "chroma.sqlite3"
_PERSISTED = "index_metadata.pickle"  # written when a graph is whole on the disk
_SERVER_SECONDS = 120.0
_SNAPSHOTS = "exomir-chroma-"
_FRESH = 60.0


def collection_name(build: str, level: Level) -> str:
    """What a build's collection is called; on a server every build has its own."""
    return f"exomir-{build}-{level}"


@contextlib.contextmanager
def _client(address: str | Path) -> Iterator[Any]:
    """A Chroma client for a folder or for the address of a server."""
    os.environ.setdefault("ANONYMIZED_TELEMETRY", "False")
    import chromadb
    from chromadb.config import Settings

    settings = Settings(anonymized_telemetry=False)
    if isinstance(address, Path):
        client: Any = chromadb.PersistentClient(str(address), settings=settings)
    else:
        client = _remote_client(address, settings)
    # Over HTTP, Chroma waits for ever and leaves its two sessions open.
    servers = (client._server, client._admin_client._server)
    sessions = [server._session for server in servers if hasattr(server, "_session")]
    for session in sessions:
        session.timeout = _SERVER_SECONDS
    try:
        yield client
    finally:
        client.close()
        for session in sessions:
            session.close()


def _remote_client(address: str, settings: Any) -> Any:  # noqa: ANN401 - chromadb's own types
    import chromadb

    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise StoreError(f"{address!r} is no address of a Chroma server; give http://host:port")
    secure = parts.scheme == "https"
    port = parts.port or (443 if secure else 8000)
    try:
        return chromadb.HttpClient(parts.hostname, port, ssl=secure, settings=settings)
    except Exception as error:
        raise unreachable(address, error) from error


def unreachable(address: str | Path, error: Exception) -> StoreError:
    """The error for a server that does not answer."""
    return StoreError(
        f"the Chroma server at {address} does not answer ({error}); start it with: "
        "chroma run --path FOLDER --port PORT"
    )


# ── writing ─────────────────────────────────────────────────────────────────────────────────


def write_level(
    address: str | Path,
    build: str,
    level: Level,
    ids: Sequence[str],
    documents: Sequence[str],
    vectors: NDArray[np.float32],
) -> None:
    """Put the vectors of one level into a collection of their own.

    The graph is written to the disk once, after the last batch (`sync_threshold`), so that readers
    find nothing in the write-ahead queue that they would have to work in again.
    """
    hnsw = {
        "space": "cosine",
        "ef_construction": 200,
        "ef_search": SEARCH_WIDTH,
        "sync_threshold": max(2, len(ids)),
    }
    with _client(address) as client:
        collection = client.get_or_create_collection(
            collection_name(build, level), configuration={"hnsw": hnsw}, embedding_function=None
        )
        for part in _batches(len(ids)):
            collection.upsert(
                ids=list(ids[part]),
                embeddings=np.asarray(vectors[part]),
                metadatas=[{"document_id": document} for document in documents[part]],
            )


def _batches(count: int) -> Iterator[slice]:
    """Slices of nearly the same length, none longer than BATCH."""
    parts = max(1, -(-count // BATCH))
    borders = [count * number // parts for number in range(parts + 1)]
    return (slice(start, end) for start, end in itertools.pairwise(borders))


def compact(folder: Path) -> None:
    """Drop the pages that Chroma's write-ahead queue left behind (nine tenths of the file)."""
    with contextlib.closing(sqlite3.connect(folder / _SQLITE)) as connection:
        connection.execute("VACUUM")


def drop_collections(address: str, build: str) -> None:
    """Remove a build's collections from a server."""
    with _client(address) as client:
        present = {collection.name for collection in client.list_collections()}
        for level in LEVELS:
            if collection_name(build, level) in present:
                client.delete_collection(collection_name(build, level))


# ── reading ─────────────────────────────────────────────────────────────────────────────────


class VectorStore:
    """The vectors of one build, for search; safe to use from many threads.

    `address` is the build's Chroma folder or a server's address. A folder is copied before use:
    its SQLite file for good, the HNSW files as links.
    """

    def __init__(self, address: str | Path, build: str, counts: dict[Level, int]) -> None:
        self._exit = contextlib.ExitStack()
        self._lock = threading.Lock()
        self.address = address
        try:
            place = self._exit.enter_context(snapshot(address)) if _local(address) else address
            client = self._exit.enter_context(_client(place))
            self._collections = {level: self._open(client, build, level) for level in LEVELS}
            for level, expected in counts.items():
                self._check_count(level, expected)
        except BaseException:
            self._exit.close()
            raise

    def _open(self, client: Any, build: str, level: Level) -> Any:  # noqa: ANN401
        name = collection_name(build, level)
        try:
            return client.get_collection(name, embedding_function=None)
        except Exception as error:
            raise self._broken(f"no collection {name}: {error}") from error

    def _check_count(self, level: Level, expected: int) -> None:
        with self._trusted():
            count = self._collections[level].count()
        if count != expected:
            raise self._broken(f"{count} {level}, not {expected}")

    def _broken(self, why: str) -> IndexDamaged:
        return damaged(Path(str(self.address)), why)

    @contextlib.contextmanager
    def _trusted(self) -> Iterator[None]:
        try:
            yield
        except Exception as error:  # chromadb raises whatever its Rust side and httpx raise
            if _local(self.address):
                raise self._broken(str(error)) from error
            raise unreachable(self.address, error) from error

    def search(self, level: Level, vector: NDArray[np.float32], limit: int) -> list[str]:
        """The ids of the units most like `vector`, best first by HNSW's account."""
        collection = self._collections[level]
        with self._trusted():
            found = collection.query(
                query_embeddings=[vector], n_results=limit, include=["distances"]
            )
        return list(found["ids"][0])

    def vectors(self, level: Level, ids: Sequence[str]) -> dict[str, NDArray[np.float32]]:
        """The stored vectors of some units."""
        with self._trusted():
            found = self._collections[level].get(ids=list(ids), include=["embeddings"])
        return dict(zip(found["ids"], np.asarray(found["embeddings"], np.float32), strict=True))

    def close(self) -> None:
        """Let the client go and remove the private copy."""
        with self._lock:
            self._exit.close()


def _local(address: str | Path) -> bool:
    return isinstance(address, Path)


@contextlib.contextmanager
def snapshot(folder: str | Path) -> Iterator[Path]:
    """A private copy of a Chroma folder, removed at the end; those of dead processes go too."""
    source = Path(folder).resolve()
    _clear_snapshots()
    with tempfile.TemporaryDirectory(prefix=_SNAPSHOTS, ignore_cleanup_errors=True) as name:
        place = Path(name)
        handle = os.open(place / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            for item in source.iterdir():
                if (item / _PERSISTED).exists():  # Chroma only reads what is complete
                    (place / item.name).symlink_to(item, target_is_directory=True)
                elif item.is_dir():
                    shutil.copytree(item, place / item.name)
                else:
                    shutil.copyfile(item, place / item.name)
            yield place
        finally:
            os.close(handle)


def _clear_snapshots() -> None:
    for place in Path(tempfile.gettempdir()).glob(f"{_SNAPSHOTS}*"):
        with contextlib.suppress(OSError):
            if time.time() - place.stat().st_mtime < _FRESH:  # its owner may not hold it yet
                continue
            handle = os.open(place / "lock", os.O_RDWR | os.O_CLOEXEC)
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shutil.rmtree(place, ignore_errors=True)
            finally:
                os.close(handle)
