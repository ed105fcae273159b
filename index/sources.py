"""Files put into the source folder and taken out of it, always inside it."""

import filecmp
import os
import shutil
from pathlib import Path

from index.errors import SourceError, UnreadableSource
from index.plan import ABOUT_THE_FOLDER, NOT_UTF8, RECORD, is_utf8

_LONGEST = 200  # bytes of a file's name; file systems take 255, and a scratch name needs a few


def add_source(path: Path, sources: Path, *, replace: bool = False) -> Path:
    """Copy a file into the source folder; the path of the copy, which is that of `target_of`.

    Raises:
        UnreadableSource: `path` is no readable file, or its name cannot serve.
        SourceError: the folder takes no file.
    """
    target = target_of(path, sources, replace=replace)
    scratch = sources / f".{target.name[:50]}.{os.getpid()}"
    try:
        sources.mkdir(parents=True, exist_ok=True)
        if target.exists() and filecmp.cmp(target, path, shallow=False):
            return target
        shutil.copyfile(path, scratch)
        scratch.replace(target)
    except FileNotFoundError as error:
        raise UnreadableSource(f"{path}: there is no such file") from error
    except OSError as error:
        raise SourceError(f"{path} cannot be copied to {sources}: {error}") from error
    finally:
        scratch.unlink(missing_ok=True)
    return target


def target_of(path: Path, sources: Path, *, replace: bool = False) -> Path:
    """Where `add_source` puts a file: under its own name, where that is free.

    A name may be that of another paper, which must not be lost: the file is then stored as
    `name-2.txt`, unless it is to `replace` the other. One of the same content is not stored twice.

    Raises:
        UnreadableSource: `path` is no readable file, or its name cannot serve.
        SourceError: `path`, or a file of its name, cannot be read.
    """
    own = sources / _plain_name(path)
    target, number = own, 1
    try:
        path.open("rb").close()
        while os.path.lexists(target) and not (replace or filecmp.cmp(target, path, shallow=False)):
            number += 1
            target = own.with_name(f"{own.stem}-{number}{own.suffix}")
    except OSError as error:
        raise SourceError(f"{path} cannot be added to {sources}: {error}") from error
    return target


def _plain_name(path: Path) -> str:
    name = path.name
    if not path.is_file():
        raise UnreadableSource(f"{path}: there is no such file, or it is no regular file")
    if not is_utf8(name):
        raise UnreadableSource(f"{name.encode(errors='backslashreplace').decode()}: {NOT_UTF8}")
    if name.startswith(".") or name == RECORD or any(path.match(one) for one in ABOUT_THE_FOLDER):
        raise UnreadableSource(f"{path}: a file of that name is not indexed; give it another one")
    stem, suffix = path.stem, path.suffix[:20]
    while len((stem + suffix).encode(errors="replace")) > _LONGEST:
        stem = stem[:-1]
    return stem + suffix


def remove_source(sources: Path, name: str) -> None:
    """Remove a file from the source folder; one that is gone already is no error.

    Raises:
        SourceError: the name leads out of the folder, or the file cannot be removed.
    """
    path = sources / name
    if not path.parent.resolve().is_relative_to(sources.resolve()):
        raise SourceError(f"{name!r} is not inside {sources}")
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise SourceError(f"{path} cannot be removed: {error}") from error
