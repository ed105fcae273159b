"""Builds begun, kept while somebody reads them, and removed when nobody does."""

import contextlib
import json
import logging
import shutil
from pathlib import Path

from index.disk import PRIVATE
from index.errors import ExomirError, IndexDamaged, IndexNotFound
from index.exports import remove_unused_exports
from index.lock import READ_LOCK, sole_hold
from index.manifest import BUILDS, MANIFEST, build_folder, parse_manifest, read_pointer
from index.store import drop_collections

_LOG = logging.getLogger(__name__)

REMOTE = "remote.json"
"""Beside a build whose vectors are on a server: where they are, and whose they are."""


def open_build(store: Path, build: str, chroma: str | None) -> Path:
    """Create the folder of a new build, with the file that its readers will hold."""
    folder = build_folder(store, build)
    folder.mkdir(parents=True, mode=PRIVATE)
    (folder / READ_LOCK).touch(mode=0o600)
    if chroma is not None:
        record = {"address": chroma, "home": str(store.resolve())}
        (folder / REMOTE).write_text(json.dumps(record), "utf-8")
    return folder


def clear(store: Path) -> None:
    """Remove builds that are neither in use nor read, and what killed writers left."""
    used = []
    for folder in builds_of(store):
        if folder.name == _current(store) or not _remove(store, folder):
            used += _exports_of(store, folder)
    remove_unused_exports(store, used)


def builds_of(store: Path) -> list[Path]:
    """Every build on the disk, whole or not."""
    folder = store / BUILDS
    return sorted(folder.iterdir()) if folder.is_dir() else []


def _current(store: Path) -> str:
    try:
        return read_pointer(store)[0]
    except (IndexNotFound, IndexDamaged):
        return ""


def _remove(store: Path, folder: Path) -> bool:
    """Remove a build that nobody reads; False where somebody does, or its server is away."""
    with sole_hold(folder) as free:
        if not free or not _drop_remote(store, folder):
            return False
        trash = folder.with_name(f".{folder.name.lstrip('.')}")
        with contextlib.suppress(OSError):
            folder.rename(trash)
    shutil.rmtree(trash, ignore_errors=True)
    return not trash.exists()


def _drop_remote(store: Path, folder: Path) -> bool:
    try:
        record = json.loads((folder / REMOTE).read_text("utf-8"))
        # A copy of a store (a back-up) must not take the vectors from under the original.
        if record["home"] == str(store.resolve()):
            drop_collections(record["address"], folder.name.lstrip("."))
    except FileNotFoundError:
        return True
    except (OSError, ValueError, KeyError, TypeError):
        return True  # the record is damaged: there is no telling what to drop
    except ExomirError as error:
        _LOG.warning("vectors of the old build %s stay on the server: %s", folder.name, error)
        return False
    return True


def _exports_of(store: Path, folder: Path) -> list[str]:
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError, ExomirError):
        export = parse_manifest((folder / MANIFEST).read_bytes(), store).model.folder
        return [export] if export else []
    return []
