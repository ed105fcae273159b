"""BM25 saved and searched."""

import math
import tempfile
from pathlib import Path

import bm25s
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.errors import IndexDamaged
from index.lexical import K1, B, LexicalIndex, best_rows, write_lexical

UNITS = [["mir-21", "pten", "pten"], ["mir-105", "zo1"], [], ["mir-21", "dox", "cell", "cell"]]


@pytest.fixture
def saved(tmp_path: Path) -> LexicalIndex:
    write_lexical(tmp_path / "l", UNITS)
    return LexicalIndex(tmp_path / "l", len(UNITS))


def test_scores_are_bm25(saved: LexicalIndex) -> None:
    """The score of a token is Lucene's BM25, computed by hand here."""
    mean = sum(map(len, UNITS)) / len(UNITS)
    idf = math.log(1 + (4 - 1 + 0.5) / (1 + 0.5))
    weight = 2 / (2 + K1 * (1 - B + B * 3 / mean))
    ((row, score),) = saved.search(["pten"], 9)
    assert row == 0
    assert score == pytest.approx(idf * weight, rel=1e-5)


def test_only_units_that_share_a_token_are_found(saved: LexicalIndex) -> None:
    """Best first; a token that is nowhere, or none at all, finds nothing."""
    assert [row for row, _ in saved.search(["mir-21", "cell"], 9)] == [3, 0]
    assert saved.search(["nowhere"], 9) == []
    assert saved.search([], 9) == []
    assert saved.search(["pten"], 0) == []


def test_mask_leaves_scores_as_they_are(saved: LexicalIndex) -> None:
    """A search within some rows gives these rows the scores of the whole search."""
    whole = dict(saved.search(["mir-21"], 9))
    allowed = np.array([False, True, True, True])
    assert saved.search(["mir-21"], 9, allowed) == [(3, whole[3])]


def test_tokens_are_told_by_row(saved: LexicalIndex) -> None:
    """Which rows have a token is read off the postings; a token that is nowhere is in none."""
    found = saved.present(["mir-21", "nowhere", "cell"], np.array([0, 2, 3]))
    assert found.tolist() == [[True, False, True], [False] * 3, [False, False, True]]


def test_document_frequency_counts_units(saved: LexicalIndex) -> None:
    """A token that occurs twice in a unit counts once."""
    frequencies = [saved.document_frequency(t) for t in ("pten", "mir-21", "nowhere")]
    assert frequencies == [1, 2, 0]


@given(st.lists(st.integers(0, 5), min_size=1, max_size=40), st.integers(1, 50))
def test_best_rows_are_the_sorted_ones(values: list[int], limit: int) -> None:
    """The cut gives what sorting everything by score, then row, would."""
    expected = sorted(((-v, row) for row, v in enumerate(values) if v > 0))[:limit]
    found = best_rows(np.array(values, np.float32), limit)
    assert found == [(row, float(-v)) for v, row in expected]


WORDS = [f"w{number}" for number in range(12)]


@given(
    st.lists(st.lists(st.sampled_from(WORDS), max_size=9), min_size=3, max_size=60),
    st.lists(st.sampled_from([*WORDS, "nowhere"]), min_size=1, max_size=8),
    st.integers(1, 12),
    st.one_of(st.none(), st.integers(0, 2**60 - 1)),
)
def test_leaving_postings_out_changes_nothing(
    units: list[list[str]], question: list[str], limit: int, mask: int | None
) -> None:
    """The search that skips frequent tokens finds what the plain one finds, scores and all."""
    with tempfile.TemporaryDirectory() as folder:
        write_lexical(Path(folder), [*units, ["one"]])
        plain, skipping = (LexicalIndex(Path(folder), len(units) + 1, m) for m in (10**9, 0))
    allowed = None
    if mask is not None:
        allowed = np.array([bool(mask >> at & 1) for at in range(len(units) + 1)])
    assert skipping.search(question, limit, allowed) == plain.search(question, limit, allowed)


def test_scores_are_those_of_bm25s(tmp_path: Path) -> None:
    """What is read from bm25s's files scores as bm25s itself scores it."""
    write_lexical(tmp_path / "l", UNITS)
    ranker = bm25s.BM25.load(tmp_path / "l")
    for question in (["mir-21", "cell"], ["cell", "cell", "zo1"]):
        theirs = ranker.get_scores(question)
        ours = dict(LexicalIndex(tmp_path / "l", len(UNITS)).search(question, 9))
        assert [ours.get(row, 0.0) for row in range(len(UNITS))] == theirs.tolist()


@pytest.mark.parametrize("name", ["data.csc.index.npy", "vocab.index.json", "params.index.json"])
@pytest.mark.parametrize("content", [b"", b"\x93NUMPY", b"\xff" * 400])
def test_damaged_file_is_an_error_of_ours(tmp_path: Path, name: str, content: bytes) -> None:
    """Whatever a file of the index holds instead, opening it says that the index is damaged."""
    write_lexical(tmp_path / "l", UNITS)
    (tmp_path / "l" / name).write_bytes(content)
    with pytest.raises(IndexDamaged):
        LexicalIndex(tmp_path / "l", len(UNITS))


def test_other_number_of_rows_is_damage(tmp_path: Path) -> None:
    """An index that does not fit the catalog is refused."""
    write_lexical(tmp_path / "l", UNITS)
    with pytest.raises(IndexDamaged, match="not 5"):
        LexicalIndex(tmp_path / "l", 5)
