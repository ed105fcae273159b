"""Fill a build's Chroma collections, in a process that ends before the files are sealed."""

from contextlib import closing
from pathlib import Path
from typing import Any

from index.catalog import Catalog
from index.child import Report
from index.intake import CATALOG, vectors_file
from index.manifest import LEVELS
from index.store import write_level
from index.vectors import read_vectors


def run(argument: dict[str, Any], report: Report) -> dict[str, Any]:
    """Write every level of the build in `folder` to the Chroma at `address`."""
    folder = Path(argument["folder"])
    address = argument["address"] or folder / "chroma"
    with closing(Catalog(folder / CATALOG)) as catalog:
        for done, level in enumerate(LEVELS):
            report({"done": done})
            ids, documents = catalog.unit_ids(level)
            vectors = read_vectors(vectors_file(folder, level), len(ids), argument["dimension"])
            write_level(address, argument["build"], level, ids, documents, vectors)
    return {}
