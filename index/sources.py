"""Files put into the source folder and taken out of it, always inside it."""

import os
import shutil
from pathlib import Path

from index.errors import SourceError, UnreadableSource
from index.plan import ABOUT_THE_FOLDER, RECORD

_LONGEST = 200  # bytes of a file's name; file systems take 255, and a scratch name needs a few


def add_source(path: Path, sources: Path) -> Path:
    """Copy a file into the source folder under its own name; the path of the copy.

    A file of that name that is there already is replaced when `path` is a newer state of it, that
    is, always: the name is what identifies a source.

    Raises:
        UnreadableSource: `path` is no readable file, or its name cannot serve.
        SourceError: the folder takes no file.
    """
    name = _plain_name(path)
    target = sources / name
    scratch = sources / f".{name[:50]}.{os.getpid()}"
    try:
        sources.mkdir(parents=True, exist_ok=True)
        if target.exists() and target.samefile(path):
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


def _plain_name(path: Path) -> str:
    name = path.name
    if not path.is_file():
        raise UnreadableSource(f"{path}: there is no such file, or it is no regular file")
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
