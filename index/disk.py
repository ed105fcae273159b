"""Files written so that a crash leaves the old one or the new one, and checked before use."""

import contextlib
import errno
import hashlib
import os
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from index.errors import IndexDamaged, StoreNotWritable

PRIVATE = 0o700
"""Mode of the store's folders: an index holds the documents' text, and is trusted when read."""

CHECK_BUDGET = 512 * 2**20
"""Bytes hashed in full when an index is opened (about .3 s); what lies beyond is sampled."""

MAP_ABOVE = 32 * 2**20
"""Bytes from which a file is mapped into memory, or read in parts, instead of read whole.

A mapped file that is cut short while in use kills the process, and what is in memory nothing can
harm; so small files are simply read.
"""

_SAMPLES, _SAMPLE_BYTES = 64, 4096
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NO_WRITE = _FULL | {
    errno.EACCES,
    errno.EPERM,
    errno.EROFS,
    errno.ENOTDIR,
    errno.ELOOP,
    errno.ENAMETOOLONG,
    errno.EIO,
}
_LITTLE_SPACE = 2**20


@dataclass(frozen=True, slots=True)
class Seal:
    """What a file has to look like: its size in bytes and its checksums.

    `sample` is the sha256 of blocks spread over the file, for files too large to read whole.
    """

    size: int
    sha256: str
    sample: str


def sha256_of(path: Path) -> str:
    """The sha256 of a file's bytes, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def sample_of(path: Path) -> str:
    """The sha256 of evenly spread blocks of a file and its size."""
    size = path.stat().st_size
    digest = hashlib.sha256(str(size).encode())
    with path.open("rb") as file:
        for number in range(_SAMPLES):
            file.seek(max(0, size - _SAMPLE_BYTES) * number // (_SAMPLES - 1))
            digest.update(file.read(_SAMPLE_BYTES))
    return digest.hexdigest()


def seal(path: Path) -> Seal:
    """The seal of a file as it is now."""
    return Seal(path.stat().st_size, sha256_of(path), sample_of(path))


def check_seals(root: Path, seals: Iterable[tuple[str, Seal]], budget: int = CHECK_BUDGET) -> None:
    """Compare files below `root` with their seals; raise IndexDamaged for the first that differs.

    The smallest files are read whole until `budget` bytes are used up; the others are sampled.
    """
    for name, expected in sorted(seals, key=lambda item: item[1].size):
        path = root / name
        try:
            same = path.stat().st_size == expected.size
            if same and expected.size <= budget:
                budget -= expected.size
                same = sha256_of(path) == expected.sha256
            elif same:
                same = sample_of(path) == expected.sample
        except OSError as error:
            raise damaged(path, error.strerror or str(error)) from error
        if not same:
            raise damaged(path, "its content is not what was written")


class SealedFiles:
    """Files that were compared with their seals, and are again before they are loaded later."""

    def __init__(self, root: Path, seals: Iterable[tuple[str, Seal]]) -> None:
        self._root = root
        self._seals = dict(seals)
        check_seals(root, self._seals.items())
        self._states = {name: _state(root / name) for name in self._seals}

    def check_again(self, *names: str) -> None:
        """Raise IndexDamaged if a file of that name, or below a folder of it, has changed since."""
        touched = [
            (name, expected)
            for name, expected in self._seals.items()
            if (not names or name in names or name.startswith(tuple(f"{one}/" for one in names)))
            and _state(self._root / name) != self._states[name]
        ]
        check_seals(self._root, touched)


def _state(path: Path) -> tuple[int, int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns


def damaged(path: Path, why: str) -> IndexDamaged:
    """The error for a file of the index that cannot be trusted."""
    return IndexDamaged(f"damaged index: {path}: {why}; rebuild it with: exomir index")


@contextlib.contextmanager
def writing(store: Path) -> Iterator[None]:
    """Turn a failure to write below `store` into StoreNotWritable with what to do."""
    try:
        yield
    except StoreNotWritable:
        raise
    except Exception as error:
        if not _is_refusal(error, store):
            raise
        raise not_writable(store, error) from error


def not_writable(store: Path, error: BaseException) -> StoreNotWritable:
    """The error for a store that takes no more, saying whether space or permission is missing."""
    if is_full(error, store):
        return StoreNotWritable(
            f"no space left for the index in {store} ({error}); free some space or choose another "
            "folder with --store; an index that was there before stays in use"
        )
    return StoreNotWritable(
        f"cannot write the index in {store} ({error}); make the folder writable or choose another "
        "one with --store; an index that was there before stays in use"
    )


def is_full(error: BaseException, store: Path) -> bool:
    """Whether `error` comes from a disk with no space left."""
    if isinstance(error, OSError) and error.errno in _FULL:
        return True
    if "disk is full" in str(error) or "No space left" in str(error):
        return True
    return not isinstance(error, OSError) and _free(store) < _LITTLE_SPACE


def _is_refusal(error: Exception, store: Path) -> bool:
    if isinstance(error, OSError) and error.errno in _NO_WRITE:
        return True
    if isinstance(error, sqlite3.OperationalError) and "readonly" in str(error):
        return True
    return is_full(error, store)


def _free(folder: Path) -> int:
    for place in (folder, *folder.parents):
        with contextlib.suppress(OSError):
            return shutil.disk_usage(place).free
    return _LITTLE_SPACE


def private_folder(path: Path) -> Path:
    """Create a folder that only its owner may enter; one that exists is left as it is."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.suppress(FileExistsError):
        path.mkdir(mode=PRIVATE)
    return path


def replace_file(path: Path, data: bytes) -> None:
    """Write a file so that readers see its old content or its new one, never a part."""
    scratch = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with scratch.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        scratch.replace(path)
    finally:
        scratch.unlink(missing_ok=True)
    sync_folder(path.parent)


def sync_tree(root: Path) -> None:
    """Force every file and folder below `root` to the disk."""
    for folder, _, names in os.walk(root):
        for name in names:
            _sync(Path(folder) / name)
        sync_folder(Path(folder))


def sync_folder(path: Path) -> None:
    """Force a folder's entries to the disk."""
    _sync(path)


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def files_below(root: Path) -> list[Path]:
    """Every regular file below `root`, in the order of their names."""
    return sorted(path for path in root.rglob("*") if path.is_file())
