"""What a build holds and was made from, and the pointer that says which build is in use.

```
<store>/CURRENT            id of the build in use and the checksum of its manifest
<store>/write.lock         held by the one writer
<store>/builds/<id>/       manifest.json, catalog.sqlite, vectors/, lexical/, chroma/, readers.lock
<store>/models/<key>/      the exported query encoder, shared by builds
```
The store is trusted input (Chroma's own files hold a pickle), which is why it is created private.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from index import serial
from index.disk import Seal, damaged, replace_file
from index.errors import IndexDamaged, IndexMismatch, IndexNotFound
from index.lock import ReadHold
from index.settings import INDEX_VERSION, IndexSettings

Level = Literal["passages", "sentences"]
LEVELS: tuple[Level, ...] = ("passages", "sentences")

CURRENT = "CURRENT"
MANIFEST = "manifest.json"
BUILDS = "builds"
MODELS = "models"

_TRIES = 50


@dataclass(frozen=True, slots=True)
class FileState:
    """A file of the source folder as the build found it; sizes in bytes, times in ns."""

    name: str
    size: int
    mtime_ns: int
    ctime_ns: int
    sha256: str
    skipped: str | None = None  # the reason, where the file is not in the index


@dataclass(frozen=True, slots=True)
class IndexedFile:
    """A document of the build; `key` changes when its file, its metadata or the parser does."""

    name: str
    document_id: str
    sha256: str
    key: str


@dataclass(frozen=True, slots=True)
class ModelRecord:
    """The embedding model; `folder` below `models/` holds its export, or is None without one."""

    name: str
    checksum: str
    dimension: int
    window: int  # tokens
    folder: str | None
    why_not: str | None = None  # why there is no export


@dataclass(frozen=True, slots=True)
class Manifest:
    """Everything needed to open a build and to tell whether it is still right."""

    version: int
    build: str
    settings: IndexSettings
    model: ModelRecord
    parser: str  # digest of the code that turns files into passages
    sources: tuple[FileState, ...]
    record: str  # digest of sources.toml as it was
    documents: tuple[IndexedFile, ...]
    passages: int
    sentences: int
    fingerprint: str
    libraries: tuple[tuple[str, str], ...]  # name, release
    chroma: str | None  # address of the server that holds the vectors; None = below the build
    home: str  # the store's path when it was built; a copy must not clear the original's server
    files: tuple[tuple[str, Seal], ...]  # relative to the build
    model_files: tuple[tuple[str, Seal], ...]  # relative to models/<folder>

    def count(self, level: Level) -> int:
        """How many units a level has."""
        return self.passages if level == "passages" else self.sentences


def build_folder(store: Path, build: str) -> Path:
    """Where a build stands."""
    return store / BUILDS / build


def save_manifest(store: Path, manifest: Manifest) -> str:
    """Write a build's manifest; returns its checksum, which `point_to` needs."""
    data = json.dumps(
        {"version": manifest.version, "manifest": json.loads(serial.dumps(manifest))},
        ensure_ascii=False,
        indent=1,
    ).encode()
    replace_file(build_folder(store, manifest.build) / MANIFEST, data)
    return hashlib.sha256(data).hexdigest()


def point_to(store: Path, build: str, checksum: str) -> None:
    """Make `build` the one in use, in one step."""
    replace_file(store / CURRENT, f"{build} {checksum}\n".encode())


def read_pointer(store: Path) -> tuple[str, str]:
    """The id of the build in use and the checksum of its manifest."""
    path = store / CURRENT
    try:
        words = path.read_text("ascii").split()
    except FileNotFoundError:
        raise IndexNotFound(f"no index at {store}; run: exomir index") from None
    except (OSError, UnicodeDecodeError) as error:
        raise damaged(path, str(error)) from error
    if len(words) != 2 or not words[0].isalnum():
        raise damaged(path, "it names no build")
    return words[0], words[1]


def load_manifest(store: Path, build: str, checksum: str) -> Manifest:
    """Read and check a build's manifest; IndexDamaged or IndexMismatch when it cannot serve."""
    path = build_folder(store, build) / MANIFEST
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise
    except OSError as error:
        raise damaged(path, error.strerror or str(error)) from error
    if hashlib.sha256(data).hexdigest() != checksum:
        raise damaged(path, "its content is not what was written")
    return parse_manifest(data, store)


def parse_manifest(data: bytes, store: Path) -> Manifest:
    """A manifest from its file's bytes; IndexMismatch when another release wrote it."""
    envelope = json.loads(data)
    if envelope["version"] != INDEX_VERSION:
        raise IndexMismatch(
            f"the index at {store} has version {envelope['version']}, this program writes "
            f"{INDEX_VERSION}; rebuild it with: exomir index"
        )
    try:
        return serial.loads(Manifest, json.dumps(envelope["manifest"]))
    except ValueError as error:
        raise IndexMismatch(
            f"the index at {store} was written by another release ({error}); rebuild it with: "
            "exomir index"
        ) from error


def hold_current(store: Path) -> tuple[Manifest, ReadHold]:
    """The build in use and a hold on it, whatever a writer does meanwhile."""
    missing: FileNotFoundError | None = None
    for _ in range(_TRIES):
        build, checksum = read_pointer(store)
        try:
            hold = ReadHold(build_folder(store, build))
        except FileNotFoundError as error:
            if read_pointer(store) == (build, checksum):
                raise damaged(build_folder(store, build), "it is missing") from error
            missing = error
            continue
        except OSError as error:
            raise damaged(build_folder(store, build), str(error)) from error
        try:
            return load_manifest(store, build, checksum), hold
        except FileNotFoundError as error:
            hold.close()
            raise damaged(build_folder(store, build) / MANIFEST, "it is missing") from error
        except BaseException:
            hold.close()
            raise
    raise IndexDamaged(f"the index at {store} changes too fast to be read: {missing}")


def fingerprint_of(settings: IndexSettings, checksum: str, documents: Mapping[str, str]) -> str:
    """One name for what an index can answer: version, settings, model, and `{id: key}`."""
    parts = [INDEX_VERSION, settings.to_dict(), checksum, sorted(documents.items())]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:16]
