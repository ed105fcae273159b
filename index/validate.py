"""Try a build before it is used, in a process of its own that a damaged file may kill."""

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from index.catalog import Catalog
from index.child import Report
from index.disk import damaged
from index.intake import CATALOG, vectors_file
from index.lexical import LexicalIndex
from index.manifest import LEVELS, Level, Manifest, build_folder, load_manifest
from index.store import VectorStore
from index.vectors import read_vectors

PROBES = 64
"""Stored vectors of each level that are read back and searched for themselves."""

_CLOSE = 1e-5
_FIND = 0.999
"""Share of probes that have to find themselves, or an equal, first (HNSW is approximate)."""


@dataclass(frozen=True, slots=True)
class Expected:
    """What a build ought to hold."""

    folder: Path
    build: str
    address: str | None  # of the Chroma server, if any
    dimension: int
    counts: dict[Level, int]
    documents: tuple[str, ...]

    @classmethod
    def of(cls, folder: Path, manifest: Manifest) -> "Expected":
        """What a manifest says."""
        return cls(
            folder,
            manifest.build,
            manifest.chroma,
            manifest.model.dimension,
            {level: manifest.count(level) for level in LEVELS},
            tuple(item.document_id for item in manifest.documents),
        )


def run(argument: dict[str, Any], report: Report) -> dict[str, Any]:
    """Try the build of a manifest; IndexDamaged when something is wrong."""
    store = Path(argument["store"])
    manifest = load_manifest(store, argument["build"], argument["checksum"])
    try_build(Expected.of(build_folder(store, manifest.build), manifest))
    return {}


def try_build(expected: Expected) -> None:
    """Open every part of a build and compare them with each other."""
    folder, counts = expected.folder, expected.counts
    address = expected.address or folder / "chroma"
    with (
        closing(Catalog(folder / CATALOG)) as catalog,
        closing(VectorStore(address, expected.build, counts)) as vectors,
    ):
        if sorted(catalog.summaries) != sorted(expected.documents):
            raise damaged(catalog.path, "it holds other documents than it should")
        for level in LEVELS:
            LexicalIndex(folder / "lexical" / level, counts[level])
            _probe(expected, level, catalog, vectors)


def _probe(expected: Expected, level: Level, catalog: Catalog, store: VectorStore) -> None:
    folder, count = expected.folder, expected.counts[level]
    path = vectors_file(folder, level)
    matrix = read_vectors(path, count, expected.dimension)
    rows = np.unique(np.linspace(0, count - 1, min(PROBES, count)).astype(int)).tolist()
    ids = catalog.ids_of(level, rows)
    if len(ids) != len(rows):
        raise damaged(catalog.path, f"{level} are missing")
    stored = store.vectors(level, [ids[row] for row in rows])
    found = 0
    for row in rows:
        vector = stored.get(ids[row])
        if vector is None or np.abs(vector - matrix[row]).max() > _CLOSE:
            raise damaged(path, f"Chroma holds another vector for {ids[row]}")
        best = store.search(level, matrix[row], 1)
        at = catalog.rows_of(level, best)
        found += bool(best) and float(matrix[at[best[0]]] @ matrix[row]) > 1 - _CLOSE
    if found < _FIND * len(rows):
        raise damaged(
            folder / "chroma", f"{found} of {len(rows)} vectors of {level} find themselves"
        )
    asked = min(count, 100)
    if len(store.search(level, matrix[0], asked)) != asked:
        raise damaged(folder / "chroma", f"a search for {asked} {level} gives fewer")
