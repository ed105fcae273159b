"""The files of a source folder to entries: taken over from the build before, or read anew."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.catalog import Catalog, Entry, now
from index.chunk import chunk, sentence_units
from index.disk import check_seals, sha256_of
from index.entities import Names, names_of
from index.errors import StoreError, UnreadableSource
from index.manifest import (
    LEVELS,
    FileState,
    IndexedFile,
    Level,
    Manifest,
    build_folder,
    load_manifest,
    read_pointer,
)
from index.plan import SourceFolder, document_ids, document_key, file_state
from index.records import Document, Metadata
from index.report import Progress
from index.sandbox import ReaderDied, Sandbox, Source
from index.settings import IndexSettings
from index.vectors import read_vectors

CATALOG = "catalog.sqlite"

Report = Callable[[Progress], None]


def vectors_file(folder: Path, level: Level) -> Path:
    """Where a build keeps the vectors of a level."""
    return folder / "vectors" / f"{level}.npy"


def text_key(text: str) -> bytes:
    """Names a text; two units with the same text have the same vector."""
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()


@dataclass(frozen=True)
class Previous:
    """The build in use, checked, from which a new one takes what has not changed."""

    folder: Path
    manifest: Manifest

    @classmethod
    def of(cls, store: Path) -> "Previous | None":
        """The build in use; None when there is none that can be trusted."""
        try:
            build, checksum = read_pointer(store)
            manifest = load_manifest(store, build, checksum)
            check_seals(build_folder(store, build), manifest.files)
        except (StoreError, OSError):
            return None
        return cls(build_folder(store, build), manifest)

    def entries(self, names: Sequence[str]) -> Iterator[Entry]:
        """The entries of some files, as they were."""
        ids = {item.name: item.document_id for item in self.manifest.documents}
        with closing(Catalog(self.folder / CATALOG)) as catalog:
            for name in names:
                identity = ids[name]
                units = {level: tuple(catalog.span_units(level, identity)) for level in LEVELS}
                yield Entry(
                    catalog.document(identity),
                    units["passages"],
                    units["sentences"],
                    catalog.summaries[identity].indexed_at,
                )

    def known_names(self, names: Sequence[str]) -> dict[str, Names]:
        """What the sentences of some files name, by sentence id."""
        wanted = set(names)
        ids = [item.document_id for item in self.manifest.documents if item.name in wanted]
        with closing(Catalog(self.folder / CATALOG)) as catalog:
            rows = [row for identity in ids for row in catalog.spans[identity].rows("sentences")]
            return names_of(catalog.connection, rows)

    def vectors(self) -> dict[bytes, NDArray[np.float32]]:
        """The vector of every text that was embedded, by the text's key."""
        found: dict[bytes, NDArray[np.float32]] = {}
        with closing(Catalog(self.folder / CATALOG)) as catalog:
            for level in LEVELS:
                matrix = read_vectors(
                    vectors_file(self.folder, level),
                    self.manifest.count(level),
                    self.manifest.model.dimension,
                )
                for key, row in catalog.text_keys(level).items():
                    found[key] = matrix[row]
        return found


@dataclass(frozen=True)
class Intake:
    """What goes into a build, and how it differs from the build before."""

    entries: tuple[Entry, ...]
    files: tuple[IndexedFile, ...]
    states: tuple[FileState, ...]
    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: tuple[str, ...]

    @property
    def skipped(self) -> tuple[tuple[str, str], ...]:
        """Files that are not in the index, with the reason."""
        return tuple((state.name, state.skipped) for state in self.states if state.skipped)


def take_in(
    folder: SourceFolder,
    before: Previous | None,
    settings: IndexSettings,
    parser: str,
    tell: Report,
) -> Intake:
    """Read what is new or changed; a file that cannot be read is skipped with the reason."""
    states, unique = _hash_all(folder, tell)
    known = {item.name: item for item in before.manifest.documents} if before else {}
    ids = document_ids(unique, {name: item.document_id for name, item in known.items()})
    wanted = [
        IndexedFile(
            name,
            ids[name],
            sha256,
            document_key(sha256, _metadata(folder, name), ids[name], name, parser),
        )
        for name, sha256 in unique.items()
    ]
    kept = [item.name for item in wanted if known.get(item.name) == item]
    entries: dict[str, Entry] = {}
    if before and kept:
        entries = dict(zip(kept, before.entries(kept), strict=True))
    fresh = [item for item in wanted if item.name not in entries]
    for item, result in _read(folder, fresh, settings, tell):
        if isinstance(result, Entry):
            entries[item.name] = result
        else:
            states[item.name] = replace(states[item.name], skipped=result)
    present = [item for item in wanted if item.name in entries]
    new = [item.name for item in fresh if item.name in entries]
    return Intake(
        entries=tuple(entries[item.name] for item in present),
        files=tuple(present),
        states=tuple(states[name] for name in sorted(states)),
        added=tuple(name for name in new if name not in known),
        changed=tuple(name for name in new if name in known),
        removed=tuple(name for name in known if name not in entries),
        unchanged=tuple(kept),
    )


def _metadata(folder: SourceFolder, name: str) -> Metadata:
    return folder.record.metadata.get(name, Metadata())


def _hash_all(folder: SourceFolder, tell: Report) -> tuple[dict[str, FileState], dict[str, str]]:
    """The state of every file, and `{name: sha256}` of those to read, the first of duplicates."""
    states = {name: file_state(folder, name, reason, "") for name, reason in folder.refused}
    unique: dict[str, str] = {}
    first: dict[str, str] = {}
    for number, name in enumerate(folder.files):
        tell(Progress("reading", number, len(folder.files), name))
        try:
            sha256 = sha256_of(folder.root / name)
        except OSError as error:
            states[name] = file_state(folder, name, f"cannot be opened: {error.strerror}", "")
            continue
        reason = f"the same content as {first[sha256]}" if sha256 in first else None
        states[name] = file_state(folder, name, reason, sha256)
        if reason is None:
            first[sha256] = name
            unique[name] = sha256
    return states, unique


def _load(sandbox: Sandbox, source: Source) -> Document:
    try:
        return sandbox.load(source)
    except ReaderDied:
        # Perhaps not of this file: a system short of memory kills whom it likes. A file that is
        # hostile dies twice; one that is not must not leave the index.
        return sandbox.load(source)


def _read(
    folder: SourceFolder, files: Sequence[IndexedFile], settings: IndexSettings, tell: Report
) -> Iterator[tuple[IndexedFile, Entry | str]]:
    with Sandbox(folder.root) as sandbox:
        for number, item in enumerate(files):
            tell(Progress("reading", number, len(files), item.name))
            path = folder.root / item.name
            source = Source(
                path, item.document_id, item.name, item.sha256, _metadata(folder, item.name)
            )
            try:
                document = _load(sandbox, source)
            except UnreadableSource as error:
                yield item, str(error).removeprefix(f"{item.name}: ")
                continue
            passages = tuple(chunk(document, settings))
            if passages:
                yield item, Entry(document, passages, tuple(sentence_units(document)), now())
            else:
                yield item, "nothing in it can serve as evidence (no paragraph, table or caption)"
    tell(Progress("reading", len(files), len(files)))
