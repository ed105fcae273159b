"""Is an index sound, down to the last byte and vector, and what does it take and leave free?"""

import shutil
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from index import child
from index.disk import check_seals, files_below
from index.exports import export_folder
from index.housekeeping import builds_of
from index.manifest import build_folder, hold_current, read_pointer
from index.versions import library_versions

_TRIAL_SECONDS = 600.0
_WHOLE = 2**62


@dataclass(frozen=True, slots=True)
class IndexHealth:
    """What a sound index is; sizes in bytes.

    `encoder` says how questions become vectors; `builds` counts those on the disk, of which all but
    one wait for their readers; `made_with` and `installed` are the libraries' releases.
    """

    documents: int
    passages: int
    sentences: int
    skipped: int
    fingerprint: str
    model: str
    checksum: str
    encoder: str
    chroma: str
    size: int
    free: int
    builds: int
    made_with: Mapping[str, str]
    installed: Mapping[str, str]

    def to_dict(self) -> dict[str, Any]:
        """The findings as JSON-ready values."""
        return asdict(self)

    def __str__(self) -> str:
        parts = [
            f"{self.documents} documents, {self.passages} passages, {self.sentences} sentences",
            f"{self.size / 1e6:.0f} MB ({self.free / 1e9:.1f} GB free)",
            f"{self.model} {self.checksum[:12]}, questions through {self.encoder}",
            f"vectors in {self.chroma}",
        ]
        if self.skipped:
            parts.append(f"{self.skipped} files left out")
        if self.made_with != self.installed:
            parts.append("made with other releases of its libraries")
        return "; ".join(parts)


def examine(store: Path) -> IndexHealth:
    """Read every file of the index in use and try it in a process of its own.

    Raises:
        IndexNotFound, IndexDamaged, IndexMismatch: as `OpenIndex.open`, after a fuller look.
        StoreError: the Chroma server that holds the vectors does not answer.
    """
    manifest, hold = hold_current(store)
    try:
        check_seals(build_folder(store, manifest.build), manifest.files, budget=_WHOLE)
        if manifest.model.folder is not None:
            folder = export_folder(store, manifest.model.folder)
            check_seals(folder, manifest.model_files, budget=_WHOLE)
        build, checksum = read_pointer(store)
        if build == manifest.build:  # else a newer one took over while we looked
            argument = {"store": str(store), "build": build, "checksum": checksum}
            child.call("index.validate:run", argument, timeout=_TRIAL_SECONDS)
    finally:
        hold.close()
    return IndexHealth(
        documents=len(manifest.documents),
        passages=manifest.passages,
        sentences=manifest.sentences,
        skipped=sum(state.skipped is not None for state in manifest.sources),
        fingerprint=manifest.fingerprint,
        model=manifest.model.name,
        checksum=manifest.model.checksum,
        encoder="onnxruntime" if manifest.model.folder else f"torch: {manifest.model.why_not}",
        chroma=manifest.chroma or "its own folder",
        size=sum(path.stat().st_size for path in files_below(store)),
        free=shutil.disk_usage(store).free,
        builds=len(builds_of(store)),
        made_with=dict(manifest.libraries),
        installed=dict(library_versions()),
    )
