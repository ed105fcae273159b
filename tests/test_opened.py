"""The read side of an index."""

import gc
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from index.errors import IndexMismatch, IndexNotFound, UnknownDocument
from index.manifest import LEVELS, Level
from index.opened import OpenIndex
from tests.stores import PARTS, base, copy_of_base, paper


@pytest.fixture(scope="module", params=["every vector compared", "Chroma's graph"])
def opened(request: pytest.FixtureRequest) -> Iterator[OpenIndex]:
    with OpenIndex.open(base().store) as found:
        if request.param == "Chroma's graph":
            found.exact_up_to = 0
        yield found


def _units(opened: OpenIndex, level: Level) -> dict[str, str]:
    """Search texts by id."""
    units = [
        unit
        for document in opened.documents
        for unit in opened._catalog.span_units(level, document.id)
    ]
    return {unit.id: unit.search_text for unit in units}


@pytest.mark.parametrize("level", LEVELS)
def test_dense_search_is_what_comparing_everything_gives(opened: OpenIndex, level: Level) -> None:
    """Ids and cosines equal those of all vectors compared with the question's."""
    units = _units(opened, level)
    matrix = np.stack([opened.embed_query(text) for text in units.values()])
    for question in (*PARTS.values(), "which miRNA opens vessels?"):
        vector = opened.embed_query(question)
        expected = sorted(zip(matrix @ vector, units, strict=True), reverse=True)[:5]
        found = opened.dense_scores(level, vector, 5)
        assert [identity for identity, _ in found] == [identity for _, identity in expected]
        assert [score for _, score in found] == pytest.approx(
            [float(score) for score, _ in expected], abs=1e-4
        )


@pytest.mark.parametrize("level", LEVELS)
def test_restricted_searches_are_the_whole_ones_filtered(opened: OpenIndex, level: Level) -> None:
    """Within some documents, both searches give what the unrestricted ones give of them."""
    wanted = frozenset({"organs", "resistance"})
    owners = dict(zip(*opened._catalog.unit_ids(level), strict=True))
    for question in PARTS.values():
        tokens, vector = opened.lexicon.tokens(question), opened.embed_query(question)
        for search, asked in ((opened.lexical_scores, tokens), (opened.dense_scores, vector)):
            whole = search(level, asked, 999)  # type: ignore[operator]
            kept = [item for item in whole if owners[item[0]] in wanted]
            found = search(level, asked, 999, wanted)  # type: ignore[operator]
            assert [i for i, _ in found] == [i for i, _ in kept]
            assert [s for _, s in found] == pytest.approx([s for _, s in kept], abs=1e-6)


def test_sentences_of_a_document_are_counted_by_token(opened: OpenIndex) -> None:
    """The counts within documents are those over all, told apart."""
    tokens = ["mir-21", "microrna", "resist", "nowhere"]
    ids = [item.id for item in opened.documents]
    counts = opened.sentences_in(tokens, ids)
    for token, row in zip(tokens, counts.tolist(), strict=True):
        assert {id: n for id, n in zip(ids, row, strict=True) if n} == opened.documents_with(token)


def test_no_documents_find_nothing(opened: OpenIndex) -> None:
    """A search within no document, or for no results, is empty."""
    vector = opened.embed_query("vesicles")
    assert opened.dense_scores("passages", vector, 5, frozenset()) == []
    assert opened.lexical_scores("passages", ["mir-21"], 5, frozenset()) == []
    assert opened.dense_scores("passages", vector, 0) == []


def test_unknown_document_is_an_error_everywhere(opened: OpenIndex) -> None:
    """An id that the index does not hold is named, with those that it holds."""
    vector = opened.embed_query("vesicles")
    with pytest.raises(UnknownDocument, match=r"'x'.*organs"):
        opened.dense_scores("passages", vector, 5, frozenset({"x", "organs"}))
    with pytest.raises(UnknownDocument, match=r"'x'.*organs"):
        opened.lexical_scores("passages", ["mir-21"], 5, frozenset({"x"}))
    with pytest.raises(UnknownDocument, match=r"'x'.*organs"):
        opened.document("x")


def test_vectors_are_those_of_the_texts(opened: OpenIndex) -> None:
    """A sentence's stored vector is its search text's, of unit length, in the order asked."""
    units = _units(opened, "sentences")
    ids = list(reversed(units))
    found = opened.sentence_vectors(ids)
    assert found.dtype == np.float32
    assert np.linalg.norm(found, axis=1) == pytest.approx(1, abs=1e-5)
    again = np.stack([opened.embed_query(units[identity]) for identity in ids])
    assert (found * again).sum(axis=1).min() > 0.9999


def test_question_vector_cannot_be_changed_by_a_caller(opened: OpenIndex) -> None:
    """The vector of a question is kept for the next caller, so it is read-only."""
    vector = opened.embed_query("a question asked twice")
    with pytest.raises(ValueError, match="read-only"):
        vector[0] = 1
    assert opened.embed_query("a question asked twice") is vector


@pytest.mark.parametrize("text", ["", " ", "\x00\x07", "🧬" * 50, "外泌体", "?!" * 400])
def test_any_question_has_a_vector(opened: OpenIndex, text: str) -> None:
    """Blank, control characters, emoji, another script: a unit vector all the same."""
    assert np.linalg.norm(opened.embed_query(text)) == pytest.approx(1, abs=1e-4)


def test_very_long_question_has_a_vector(opened: OpenIndex) -> None:
    """100,000 characters are embedded in pieces, and neither hang nor fail."""
    vector = opened.embed_query("exosomal miR-21 suppresses PTEN " * 3200)
    near = opened.dense_scores("sentences", vector, 1)[0][0]
    assert "miR-21" in opened.sentences([near])[0].text


def test_many_threads_ask_at_once() -> None:
    """Thirty-two threads on a newly opened index get the same answers, without an error."""
    with OpenIndex.open(base().store) as opened:
        opened.exact_up_to = 0
        results: list[object] = []

        def ask() -> None:
            vector = opened.embed_query(PARTS["zo1"])
            dense = opened.dense_scores("sentences", vector, 5)
            results.append((dense, opened.lexical_scores("sentences", ["mir-105"], 5)))

        threads = [threading.Thread(target=ask) for _ in range(32)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(results) == 32
    assert all(result == results[0] for result in results)


def test_no_index_says_how_to_make_one(tmp_path: Path) -> None:
    """Opening where there is none names the folder and the command."""
    with pytest.raises(IndexNotFound, match=f"{tmp_path}.*exomir index"):
        OpenIndex.open(tmp_path)


def test_index_for_another_chroma_is_refused() -> None:
    """An index whose vectors are in its folder does not open for a server."""
    with pytest.raises(IndexMismatch, match=r"http://127\.0\.0\.1:1"):
        OpenIndex.open(base().store, "http://127.0.0.1:1")


def test_reader_keeps_its_build(tmp_path: Path) -> None:
    """An opened index answers from its build while a newer one is in use, and knows it."""
    place = copy_of_base(tmp_path)
    with OpenIndex.open(place.store) as before:
        assert before.is_current()
        (place.sources / "organs.txt").write_text(paper("Other", ("pten",)), "utf-8")
        place.build()
        assert not before.is_current()
        assert before.dense_scores("sentences", before.embed_query("osteoclasts"), 3)
        assert before.mentions("mir-214")
        with OpenIndex.open(place.store) as after:
            assert after.fingerprint != before.fingerprint
            assert not after.mentions("mir-214")


def test_dropped_index_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An index that nobody refers to any more closes itself and its copy of Chroma."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    opened = OpenIndex.open(base().store)
    opened.exact_up_to = 0
    opened.dense_scores("passages", opened.embed_query("vesicles"), 1)
    assert len(list(tmp_path.iterdir())) == 1
    del opened
    gc.collect()
    assert list(tmp_path.iterdir()) == []


def test_without_room_for_a_copy_the_search_is_exact(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Where Chroma's files cannot be copied, the same results come from the vectors themselves."""
    vector = OpenIndex.open(base().store).embed_query(PARTS["bone"])
    with OpenIndex.open(base().store) as opened:
        expected = opened.dense_scores("sentences", vector, 5)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "missing"))
    with OpenIndex.open(base().store) as opened:
        opened.exact_up_to = 0
        found = opened.dense_scores("sentences", vector, 5)
        assert dict(found) == pytest.approx(dict(expected))
    assert "exact but slower" in caplog.text


def test_searching_needs_no_heavy_library() -> None:
    """To open, embed and search a small index takes neither torch nor SciPy nor Chroma."""
    import subprocess
    import sys

    script = (
        "import sys; from pathlib import Path; from index.opened import OpenIndex\n"
        "with OpenIndex.open(Path(sys.argv[1])) as o:\n"
        "    o.dense_scores('sentences', o.embed_query('vesicles'), 3)\n"
        "    o.lexical_scores('sentences', o.lexicon.tokens('vesicles'), 3)\n"
        "heavy = {'torch', 'sentence_transformers', 'transformers', 'numba', 'scipy', 'chromadb'}\n"
        "sys.exit(','.join(heavy & set(sys.modules)) or 0)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(base().store)], capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")
