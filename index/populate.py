"""Fill a build's Chroma collections and try them, in a process that ends before they are sealed."""

from contextlib import closing
from pathlib import Path
from typing import Any

from index.catalog import Catalog
from index.child import Report
from index.intake import CATALOG, vectors_file
from index.manifest import LEVELS, Level
from index.store import compact, write_level
from index.validate import Expected, try_build
from index.vectors import read_vectors


def run(argument: dict[str, Any], report: Report) -> dict[str, Any]:
    """Write every level of the build in `folder` to its Chroma, then try the whole build."""
    folder, build = Path(argument["folder"]), argument["build"]
    address, dimension = argument["address"], argument["dimension"]
    with closing(Catalog(folder / CATALOG)) as catalog:
        documents = tuple(catalog.summaries)
        counts: dict[Level, int] = {}
        for level in LEVELS:
            ids, owners = catalog.unit_ids(level)
            counts[level] = len(ids)
            vectors = read_vectors(vectors_file(folder, level), len(ids), dimension)
            write_level(address or folder / "chroma", build, level, ids, owners, vectors)
            report({"done": len(counts), "total": len(LEVELS)})
    if address is None:
        compact(folder / "chroma")
    try_build(Expected(folder, build, address, dimension, counts, documents))
    return {}
