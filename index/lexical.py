"""BM25 over tokens; the only importer of bm25s.

Robertson and Zaragoza, The Probabilistic Relevance Framework (2009), in Lucene's variant, scored
at index time (Lù, BM25S, 2024), so that a question costs a sum over the postings of its tokens.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.disk import MAP_ABOVE, damaged

K1, B = 1.5, 0.75
"""Term saturation and length normalisation; the values bm25s and most published figures use."""


def write_lexical(folder: Path, tokens: Sequence[Sequence[str]]) -> None:
    """Save a BM25 index over `tokens`, one sequence a unit; row numbers are positions."""
    import bm25s

    vocabulary: dict[str, int] = {}
    rows = [[vocabulary.setdefault(token, len(vocabulary)) for token in unit] for unit in tokens]
    vocabulary.setdefault("", len(vocabulary))
    ranker = bm25s.BM25(method="lucene", k1=K1, b=B, backend="numpy")
    ranker.index((rows, vocabulary), show_progress=False)
    ranker.save(folder, show_progress=False)


class LexicalIndex:
    """A saved BM25 index; safe to use from many threads."""

    def __init__(self, folder: Path, rows: int) -> None:
        import bm25s

        size = sum(path.stat().st_size for path in folder.glob("*.npy"))
        try:
            self._ranker: Any = bm25s.BM25.load(folder, mmap=size > MAP_ABOVE, backend="numpy")
        except (OSError, ValueError, KeyError, EOFError) as error:
            raise damaged(folder, str(error)) from error
        if self._ranker.scores["num_docs"] != rows:
            raise damaged(folder, f"{self._ranker.scores['num_docs']} rows, not {rows}")

    def search(
        self, tokens: Sequence[str], limit: int, allowed: NDArray[np.bool_] | None = None
    ) -> list[tuple[int, float]]:
        """Rows with their BM25 scores, best first, ties by row; rows that score 0 are left out.

        `allowed` is a mask over the rows; a score does not depend on it.
        """
        ids = self._ranker.get_tokens_ids(list(tokens))
        if not ids or limit <= 0:
            return []
        scores = self._ranker.get_scores_from_ids(ids)
        if allowed is not None:
            scores = np.where(allowed, scores, 0)
        return best_rows(scores, limit)

    def document_frequency(self, token: str) -> int:
        """In how many units `token` occurs."""
        number = self._ranker.vocab_dict.get(token)
        if number is None:
            return 0
        pointers = self._ranker.scores["indptr"]
        return int(pointers[number + 1] - pointers[number])


def best_rows(scores: NDArray[np.float32], limit: int) -> list[tuple[int, float]]:
    """The `limit` rows with the highest positive scores, best first, ties by row number."""
    (rows,) = np.nonzero(scores > 0)
    if len(rows) > limit:
        values = scores[rows]
        border = np.partition(values, len(rows) - limit)[len(rows) - limit]
        rows = rows[values >= border]  # every tie at the border, so that the cut is by row number
    order = rows[np.lexsort((rows, -scores[rows]))][:limit]
    return [(int(row), float(scores[row])) for row in order]
