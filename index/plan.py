"""What stands in the source folder, and what of it has to be read again."""

import fnmatch
import hashlib
import json
import os
import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from index import serial
from index.disk import sha256_of
from index.errors import NoSources, SourceError
from index.manifest import FileState
from index.records import Metadata

RECORD = "sources.toml"
"""The bibliographic record of the documents beside it, and `ignore`, file names to leave out."""

ABOUT_THE_FOLDER = ("README*", "LICENSE*", "LICENCE*", "NOTICE*", "COPYING*")
"""Names under which a folder explains itself; they are no papers."""

NOT_UTF8 = "a name that is not UTF-8; rename it"

ALWAYS_HASHED = 64 * 2**20
"""Bytes of sources that are hashed each time; beyond it, an unchanged file is known by its state.

The state is size, modification time and inode change time: the last one cannot be set back.
"""

_METADATA = {"title": str, "authors": list, "journal": str, "year": int, "doi": str}


@dataclass(frozen=True, slots=True)
class SourceRecord:
    """What `sources.toml` says: metadata by file name, and patterns of files to ignore."""

    metadata: Mapping[str, Metadata] = field(default_factory=dict)
    ignore: tuple[str, ...] = ()
    digest: str = ""


@dataclass(frozen=True)
class SourceFolder:
    """The files of a source folder, in the order of their names; links out of it are refused."""

    root: Path
    record: SourceRecord
    files: tuple[str, ...]
    refused: tuple[tuple[str, str], ...]  # name, reason

    @cached_property
    def states(self) -> dict[str, os.stat_result]:
        """The state of every file that is still there."""
        found = {}
        for name in self.files:
            try:
                found[name] = (self.root / name).stat()
            except OSError:
                continue  # it went away, or may not be looked at: reading it says so
        return found


def look(sources: Path) -> SourceFolder:
    """List a source folder; NoSources when it is missing or empty."""
    if sources.is_file():
        raise NoSources(f"{sources} is a file; name the folder that it is in with --sources")
    if not sources.is_dir():
        raise NoSources(
            f"no folder {sources}; create it and put papers (text, Markdown, PDF, DOCX, HTML or "
            "JATS XML) in it, or name another folder with --sources"
        )
    record = read_record(sources / RECORD)
    names, refused = _listed(sources, record.ignore)
    if not names and not refused:
        raise NoSources(
            f"no papers in {sources}; put text, Markdown, PDF, DOCX, HTML or JATS there"
        )
    return SourceFolder(sources, record, tuple(names), tuple(refused))


def _listed(root: Path, ignore: Iterable[str]) -> tuple[list[str], list[tuple[str, str]]]:
    real = root.resolve()
    names, refused = [], []
    for path in _walk(root):
        name = path.relative_to(root).as_posix()
        if any(fnmatch.fnmatchcase(path.name, pattern) for pattern in (*ABOUT_THE_FOLDER, *ignore)):
            continue
        if not is_utf8(name):
            refused.append((os.fsencode(name).decode("utf-8", "backslashreplace"), NOT_UTF8))
        elif path.is_symlink() and not path.resolve().is_relative_to(real):
            refused.append((name, "a link that leaves the source folder"))
        elif not path.is_file():
            refused.append((name, "not a regular file"))
        else:
            names.append(name)
    return sorted(names), sorted(refused)


def is_utf8(name: str) -> bool:
    """Whether a file's name is text: one in another encoding can be neither stored nor shown."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def _walk(root: Path) -> Iterator[Path]:
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if not name.startswith(".") and name != RECORD:
                yield Path(folder) / name


def read_record(path: Path) -> SourceRecord:
    """Read `sources.toml`; SourceError when it cannot be understood."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return SourceRecord()
    except OSError as error:
        raise SourceError(f"{path} cannot be read: {error}") from error
    try:
        tables = tomllib.loads(data.decode("utf-8"))
        entries = tables.get("document", [])
        metadata = {str(entry["file"]): _metadata(entry) for entry in entries}
        ignore = tuple(str(item) for item in tables.get("ignore", []))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise SourceError(f"{path} is no valid record of sources: {error!r}; correct it") from error
    return SourceRecord(metadata, ignore, hashlib.sha256(data).hexdigest())


def _metadata(entry: Mapping[str, Any]) -> Metadata:
    for key, value in entry.items():
        wanted = _METADATA.get(key)
        if key != "file" and wanted is None:
            raise ValueError(f"unknown key {key!r}")
        if wanted is not None and not isinstance(value, wanted):
            raise ValueError(f"{key} = {value!r} is no {wanted.__name__}")
    return Metadata(
        title=entry.get("title"),
        authors=tuple(str(name) for name in entry.get("authors", [])),
        journal=entry.get("journal"),
        year=entry.get("year"),
        doi=entry.get("doi"),
    )


def file_state(folder: SourceFolder, name: str, skipped: str | None, sha256: str) -> FileState:
    """How a file was found; zeros where it could not be looked at."""
    found = folder.states.get(name)
    if found is None:
        return FileState(name, 0, 0, 0, sha256, skipped)
    return FileState(name, found.st_size, found.st_mtime_ns, found.st_ctime_ns, sha256, skipped)


def is_unchanged(folder: SourceFolder, known: Iterable[FileState], record: str) -> bool:
    """Whether a source folder is as a build found it."""
    before = {state.name: state for state in known}
    present = {*folder.files, *(name for name, _ in folder.refused)}
    if folder.record.digest != record or present != set(before):
        return False
    budget = ALWAYS_HASHED
    for name in folder.files:
        state, found = before[name], folder.states.get(name)
        if found is None:
            if state.size or state.sha256:
                return False
            continue
        if found.st_size != state.size:
            return False
        same_state = (state.mtime_ns, state.ctime_ns) == (found.st_mtime_ns, found.st_ctime_ns)
        if same_state and found.st_size > budget:
            continue
        budget -= found.st_size
        if not _same_content(folder.root / name, state):
            return False
    return True


def _same_content(path: Path, state: FileState) -> bool:
    try:
        return sha256_of(path) == state.sha256
    except OSError:
        return state.sha256 == ""


def document_ids(names: Iterable[str], known: Mapping[str, str]) -> dict[str, str]:
    """An id for each file: the slug of its stem, kept from an earlier build where it had one."""
    wanted = list(names)
    given = {name: known[name] for name in wanted if name in known}
    taken = set(given.values())
    for name in wanted:
        if name in given:
            continue
        base, number = slug(Path(name).stem), 1
        identity = base
        while identity in taken:
            number += 1
            identity = f"{base}-{number}"
        given[name] = identity
        taken.add(identity)
    return given


def slug(stem: str) -> str:
    """A file's stem as an id: lower case ASCII letters, digits, `_` and `-`, at most 80."""
    plain = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode().lower()
    short = re.sub(r"[^a-z0-9_]+", "-", plain).strip("-_")[:80].strip("-_")
    return short or "document-" + hashlib.sha256(stem.encode(errors="replace")).hexdigest()[:8]


def document_key(sha256: str, metadata: Metadata, identity: str, name: str, parser: str) -> str:
    """Changes whenever a document has to be read again."""
    parts = [sha256, serial.dumps(metadata), identity, name, parser]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()
