"""The exported encoders of a store, each made once and shared by the builds that use it."""

import contextlib
import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from index.disk import PRIVATE, Seal, check_seals, files_below, seal, sync_tree
from index.embed import EmbeddingModel
from index.errors import IndexDamaged
from index.manifest import MODELS, Manifest, ModelRecord

EXPORT_VERSION = 2
"""Raised when an export made by older code must not be used."""

Files = tuple[tuple[str, Seal], ...]


def export_folder(store: Path, name: str) -> Path:
    """Where an export stands."""
    return store / MODELS / name


def ensure_export(
    store: Path, model: EmbeddingModel, before: Manifest | None
) -> tuple[ModelRecord, Files]:
    """The record of the model, the model exported unless a whole one is there already."""
    name = f"{model.checksum[:16]}-{EXPORT_VERSION}"
    if before and before.model.checksum == model.checksum and before.model.folder == name:
        with contextlib.suppress(IndexDamaged):
            check_seals(export_folder(store, name), before.model_files)
            return before.model, before.model_files
    return _export(store, model, name)


def _export(store: Path, model: EmbeddingModel, name: str) -> tuple[ModelRecord, Files]:
    final = export_folder(store, name)
    scratch = final.with_name(f".{name}.{os.getpid()}")
    try:
        scratch.mkdir(parents=True, mode=PRIVATE)
        why_not = model.export(scratch)
        if why_not is None:
            files = tuple((path.name, seal(path)) for path in files_below(scratch))
            sync_tree(scratch)
            _replace_folder(scratch, final)
        else:
            files = ()
        folder = name if why_not is None else None
        return (
            ModelRecord(model.name, model.checksum, model.dimension, model.window, folder, why_not),
            files,
        )
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _replace_folder(scratch: Path, final: Path) -> None:
    # Readers have an older export in memory; its files may go.
    if final.exists():
        old = final.with_name(f".{final.name}.old")
        shutil.rmtree(old, ignore_errors=True)
        final.rename(old)
        shutil.rmtree(old, ignore_errors=True)
    scratch.rename(final)


def remove_unused_exports(store: Path, used: Iterable[str]) -> None:
    """Remove exports that no build uses, and what a killed writer left."""
    keep = set(used)
    folder = store / MODELS
    for path in folder.iterdir() if folder.is_dir() else ():
        if path.name not in keep:
            shutil.rmtree(path, ignore_errors=True)
