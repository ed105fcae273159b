"""The vectors of a build in reading order, and exact search over some of them.

Chroma finds candidates among all units; this file gives their exact similarity, the search
restricted to some documents, and what an incremental build takes over from the one before.
"""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.disk import MAP_ABOVE, damaged


def write_vectors(path: Path, vectors: NDArray[np.float32]) -> None:
    """Save unit vectors, one a row."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        np.save(file, np.ascontiguousarray(vectors, dtype=np.float32), allow_pickle=False)


def read_vectors(path: Path, rows: int, dimension: int) -> NDArray[np.float32]:
    """The saved vectors, mapped into memory when they are large."""
    try:
        mapped = path.stat().st_size > MAP_ABOVE
        vectors: NDArray[np.float32] = np.asarray(
            np.load(path, mmap_mode="r" if mapped else None, allow_pickle=False)
        )
    except (OSError, ValueError, EOFError) as error:
        raise damaged(path, str(error)) from error
    if vectors.shape != (rows, dimension) or vectors.dtype != np.float32:
        raise damaged(path, f"{vectors.shape} {vectors.dtype}, not ({rows}, {dimension}) float32")
    return vectors


def nearest(
    vectors: NDArray[np.float32],
    vector: NDArray[np.float32],
    rows: NDArray[np.intp] | None,
    limit: int,
) -> list[tuple[int, float]]:
    """The `limit` rows most like `vector`, with cosines, best first, ties by row number.

    `rows` are the ones to look at; None looks at all.
    """
    scores = vectors @ vector if rows is None else vectors[rows] @ vector
    if rows is None:
        rows = np.arange(len(vectors))
    if not len(rows) or limit <= 0:
        return []
    if len(rows) > limit:
        border = np.partition(scores, len(rows) - limit)[len(rows) - limit]
        rows, scores = rows[scores >= border], scores[scores >= border]
    order = np.lexsort((rows, -scores))[:limit]
    return list(zip(rows[order].tolist(), scores[order].tolist(), strict=True))
