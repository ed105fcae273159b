"""BM25 over tokens: bm25s writes the index, and is imported for that alone.

Robertson and Zaragoza, The Probabilistic Relevance Framework (2009), in Lucene's variant, scored
at index time (Lù, BM25S, 2024), so that a question costs a sum over the postings of its tokens.
Where these are many, most of them need no look: a token that a long list of units shares adds so
little to any of them that it cannot bring a new one among the best (MaxScore: Turtle and Flood,
Inf. Process. Manag. 1995;31:831). The saved arrays are read here with NumPy; bm25s would bring in
SciPy, which costs a cold start more than the search.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.disk import MAP_ABOVE, damaged

K1, B = 1.5, 0.75
"""Term saturation and length normalisation; the values bm25s and most published figures use."""

MANY = 20_000
"""Postings of a question from which on looking for those to leave out pays."""

_DATA, _INDICES, _POINTERS = (f"{name}.csc.index.npy" for name in ("data", "indices", "indptr"))
_VOCABULARY, _PARAMETERS = "vocab.index.json", "params.index.json"

_Rows = NDArray[np.int32]
_Scores = NDArray[np.float32]


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
    """A saved BM25 index; safe to use from many threads.

    `many` is for tests: the number of postings from which on some are left out.
    """

    def __init__(self, folder: Path, rows: int, many: int = MANY) -> None:
        self._many = many
        size = sum(path.stat().st_size for path in folder.glob("*.npy"))
        try:
            self._values, self._rows, self._pointers = (
                _array(folder / name, mapped=size > MAP_ABOVE)
                for name in (_DATA, _INDICES, _POINTERS)
            )
            self._vocabulary: dict[str, int] = json.loads((folder / _VOCABULARY).read_text("utf-8"))
            self.rows = int(json.loads((folder / _PARAMETERS).read_text("utf-8"))["num_docs"])
            self._check()
        except (OSError, ValueError, KeyError, TypeError, EOFError) as error:
            raise damaged(folder, str(error)) from error
        if self.rows != rows:
            raise damaged(folder, f"{self.rows} rows, not {rows}")
        self._most: dict[int, float] = {}

    def _check(self) -> None:
        """ValueError unless the arrays belong together."""
        if len(self._pointers) < 1 or self._pointers[-1] != len(self._rows) != len(self._values):
            raise ValueError("its arrays do not belong together")
        if len(self._vocabulary) > len(self._pointers):
            raise ValueError("its vocabulary is larger than its postings")

    def search(
        self, tokens: Sequence[str], limit: int, allowed: NDArray[np.bool_] | None = None
    ) -> list[tuple[int, float]]:
        """Rows with their BM25 scores, best first, ties by row; rows that score 0 are left out.

        `allowed` is a mask over the rows; a score does not depend on it. A token that is given
        twice counts twice.
        """
        ids = [self._vocabulary[token] for token in tokens if token in self._vocabulary]
        if not ids or limit <= 0:
            return []
        if sum(self._count(number) for number in ids) > self._many:
            return self._best_of_many(ids, limit, allowed)
        scores = self._summed(ids)
        if allowed is not None:
            scores = np.where(allowed, scores, np.float32(0))
        return best_rows(scores, limit)

    def _summed(self, ids: Sequence[int]) -> _Scores:
        scores = np.zeros(self.rows, np.float32)
        for number in ids:
            rows, values = self._postings(number)
            scores[rows] += values  # a row occurs once among the postings of a token
        return scores

    def _best_of_many(
        self, ids: Sequence[int], limit: int, allowed: NDArray[np.bool_] | None
    ) -> list[tuple[int, float]]:
        """What `_summed` and `best_rows` would give, rare tokens first and most units never seen.

        When all tokens that are left could not lift an unseen unit to the score of the last of the
        best so far, only units seen already can still be among the best.
        """
        rare_first = sorted(set(ids), key=self._count)
        weights = {number: ids.count(number) for number in rare_first}
        left = sum(self._largest(number) * weights[number] for number in rare_first)
        scores = np.zeros(self.rows, np.float32)  # the system clears only pages that are touched
        added: list[_Rows] = []
        pool = np.empty(0, np.int32)  # some of the best so far: the last of them is a lower bound
        border = 0.0
        unread = iter(rare_first)
        for number in unread:
            rows, values = self._postings(number)
            if allowed is not None:
                rows, values = rows[allowed[rows]], values[allowed[rows]]
            scores[rows] += values * np.float32(weights[number])
            added.append(rows)
            left -= self._largest(number) * weights[number]
            pool = np.union1d(pool, _top(rows, scores, limit))
            border = max(border, _border(scores[pool], limit))
            if left * _MARGIN < border:
                break
        within = np.unique(
            np.concatenate([rows[(scores[rows] + left) * _MARGIN >= border] for rows in added])
        )
        so_far = scores[within]
        for number in unread:  # the commonest last: by then few units are left to look for
            so_far = so_far + self._found(number, within) * np.float32(weights[number])
            left -= self._largest(number) * weights[number]
            border = max(border, _border(so_far, limit))
            kept = (so_far + left) * _MARGIN >= border
            within, so_far = within[kept], so_far[kept]
        return self._ranked(ids, within, limit)

    def _ranked(self, ids: Sequence[int], rows: _Rows, limit: int) -> list[tuple[int, float]]:
        """The best of some rows (in ascending order) by their full scores, summed as `_summed`."""
        scores = np.zeros(len(rows), np.float32)
        for number in ids:
            scores += self._found(number, rows)
        return [(int(rows[at]), score) for at, score in best_rows(scores, limit)]

    def _found(self, number: int, rows: _Rows) -> _Scores:
        """What a token adds to the scores of some rows."""
        there, values = self._postings(number)
        if not len(there):
            return np.zeros(len(rows), np.float32)
        at = np.searchsorted(there, rows)
        at[at == len(there)] = 0
        return np.where(there[at] == rows, values[at], np.float32(0))

    def present(self, tokens: Sequence[str], rows: NDArray[np.intp]) -> NDArray[np.bool_]:
        """Which of some rows have which token, of shape (len(tokens), len(rows))."""
        found = np.zeros((len(tokens), len(rows)), bool)
        rows = rows.astype(self._rows.dtype)  # or each search would convert all postings
        for at, token in enumerate(tokens):
            number = self._vocabulary.get(token)
            if number is not None and self._count(number):
                there, _ = self._postings(number)
                found[at] = there.take(there.searchsorted(rows), mode="clip") == rows
        return found

    def rows_with(self, token: str) -> _Rows:
        """The rows that have a token, in ascending order."""
        number = self._vocabulary.get(token)
        return self._rows[:0] if number is None else self._postings(number)[0]

    def document_frequency(self, token: str) -> int:
        """In how many units `token` occurs."""
        number = self._vocabulary.get(token)
        return 0 if number is None else self._count(number)

    def _count(self, number: int) -> int:
        return int(self._pointers[number + 1] - self._pointers[number])

    def _postings(self, number: int) -> tuple[_Rows, _Scores]:
        part = slice(int(self._pointers[number]), int(self._pointers[number + 1]))
        return self._rows[part], self._values[part]

    def _largest(self, number: int) -> float:
        """The most that a token adds to a unit's score."""
        if number not in self._most:
            self._most[number] = float(self._postings(number)[1].max(initial=0.0))
        return self._most[number]


_MARGIN = 1.0001
"""Sums of single-precision scores differ in their last digits with the order of the tokens."""


def _top(rows: _Rows, scores: _Scores, limit: int) -> _Rows:
    """So many of `rows` with the highest scores, in no order."""
    if len(rows) <= limit:
        return rows
    return rows[np.argpartition(scores[rows], len(rows) - limit)[len(rows) - limit :]]


def _border(scores: _Scores, limit: int) -> float:
    """The score of the last of the `limit` best; 0 where there are fewer."""
    if len(scores) < limit:
        return 0.0
    return float(np.partition(scores, len(scores) - limit)[len(scores) - limit])


def _array(path: Path, *, mapped: bool) -> NDArray[Any]:
    return np.asarray(np.load(path, mmap_mode="r" if mapped else None, allow_pickle=False))


def best_rows(scores: NDArray[np.float32], limit: int) -> list[tuple[int, float]]:
    """The `limit` rows with the highest positive scores, best first, ties by row number."""
    (rows,) = np.nonzero(scores > 0)
    if len(rows) > limit:
        values = scores[rows]
        border = np.partition(values, len(rows) - limit)[len(rows) - limit]
        rows = rows[values >= border]  # every tie at the border, so that the cut is by row number
    order = rows[np.lexsort((rows, -scores[rows]))][:limit]
    return list(zip(order.tolist(), scores[order].tolist(), strict=True))
