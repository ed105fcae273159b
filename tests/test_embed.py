"""The embedding model, its export, and the check of its files."""

import shutil
from pathlib import Path

import numpy as np
import pytest

from index import weights
from index.embed import SAME, EmbeddingModel, compare, samples
from index.encoder import OnnxEncoder, TextEncoder, merge, pieces
from index.errors import ModelError, ModelTampered
from index.exports import export_folder
from index.opened import OpenIndex
from index.settings import PACKAGED_MODEL
from tests.stores import base


@pytest.fixture(scope="module")
def model() -> EmbeddingModel:
    return EmbeddingModel.of(PACKAGED_MODEL)


@pytest.fixture(scope="module")
def encoder() -> OnnxEncoder:
    with OpenIndex.open(base().store) as opened:
        folder = opened.manifest.model.folder
    assert folder is not None
    return OnnxEncoder(export_folder(base().store, folder))


def test_export_gives_the_original_vectors(model: EmbeddingModel, encoder: OnnxEncoder) -> None:
    """On samples below, at and above the window, the cosine with the original is 1."""
    counts = [len(encoder._tokenizer.encode(text).ids) for text in samples()]
    assert min(counts) < 10
    assert any(129 <= count <= 256 for count in counts)
    assert max(counts) > 256
    assert compare(model, encoder) > SAME


def test_long_text_is_not_cut_off(model: EmbeddingModel, encoder: OnnxEncoder) -> None:
    """What stands after the model's window still changes the vector, on both sides."""
    start = "exosomal miR-21 suppresses PTEN in fibroblasts " * 60
    long = start + "osteoclasts resorb less bone " * 60
    one, other = model.embed([start, long])
    assert float(one @ other) < 0.95
    assert float(other @ encoder.encode(long)) > SAME


@pytest.mark.parametrize("which", ["model", "encoder"])
def test_vectors_keep_the_order_of_the_texts(which: str, request: pytest.FixtureRequest) -> None:
    """Texts are batched by length inside; the rows come back in the order given."""
    encoder: TextEncoder = request.getfixturevalue(which)
    count = encoder.batch + 9
    texts = [f"{'word ' * (number % 7)}miR-{number}" for number in range(count)]
    done: list[int] = []
    together = encoder.embed(texts, done.append)
    assert together.shape == (count, encoder.dimension)
    assert done == sorted(done)
    assert done[-1] == count
    for number in (0, 5, encoder.batch, count - 1):
        alone = encoder.embed([texts[number]])[0]
        assert np.abs(together[number] - alone).max() < 1e-5


def test_documents_get_the_original_vectors(model: EmbeddingModel, encoder: OnnxEncoder) -> None:
    """The export embeds texts of documents, in batches and in pieces, as the original does."""
    texts = list(samples()) * 2
    assert float((model.embed(texts) * encoder.embed(texts)).sum(axis=1).min()) > SAME


@pytest.mark.parametrize("which", ["model", "encoder"])
def test_no_texts_give_no_vectors(which: str, request: pytest.FixtureRequest) -> None:
    """An empty list is embedded as an empty matrix."""
    encoder: TextEncoder = request.getfixturevalue(which)
    assert encoder.embed([]).shape == (0, encoder.dimension)


@pytest.mark.parametrize("name", ["model.safetensors", "1_Pooling/config.json", "tokenizer.json"])
def test_altered_model_is_refused(tmp_path: Path, name: str) -> None:
    """One changed byte in weights, pooling or tokenizer is a ModelTampered with the remedy."""
    folder = tmp_path / "model"
    shutil.copytree(weights.locate(PACKAGED_MODEL), folder)
    weights.verify(folder, weights.CHECKSUMS)
    data = bytearray((folder / name).read_bytes())
    data[len(data) // 2] ^= 1
    (folder / name).write_bytes(data)
    with pytest.raises(ModelTampered, match="reinstall"):
        weights.verify(folder, weights.CHECKSUMS)


def test_missing_model_file_is_refused(tmp_path: Path) -> None:
    """A file that is not there is reported like one that was altered."""
    with pytest.raises(ModelTampered, match="cannot be read"):
        weights.verify(tmp_path, weights.CHECKSUMS)


def test_packaged_weights_are_upstreams() -> None:
    """The checksum of the model is that of upstream's weights."""
    found = weights.checksum(PACKAGED_MODEL, weights.locate(PACKAGED_MODEL))
    assert found == "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
    assert weights.known_checksum(PACKAGED_MODEL) == found


def test_folder_model_has_a_checksum_of_its_own(tmp_path: Path) -> None:
    """Any folder can be the model; another file in it is another checksum."""
    (tmp_path / "weights.bin").write_bytes(b"1")
    first = weights.checksum(str(tmp_path), tmp_path)
    (tmp_path / "weights.bin").write_bytes(b"2")
    assert weights.checksum(str(tmp_path), tmp_path) != first


def test_model_that_is_not_here_says_how_to_get_it() -> None:
    """No model is fetched; the error gives the command that fetches it."""
    with pytest.raises(ModelError, match="hf download nobody/no-such-model"):
        EmbeddingModel.of("nobody/no-such-model")


def test_folder_without_a_model_is_an_error(tmp_path: Path) -> None:
    """A folder that holds no model is named."""
    with pytest.raises(ModelError, match=str(tmp_path)):
        EmbeddingModel.of(str(tmp_path)).embed(["text"])


@pytest.mark.parametrize("room", [1, 2, 7, 50, 254])
def test_pieces_are_the_whole_text(encoder: OnnxEncoder, room: int) -> None:
    """Pieces joined are the text; none has more tokens than there is room."""
    text = "Exosomal miR-21-5p of TGF-β1 treated fibroblasts, 12.5% versus 7 (P<0.05). " * 9
    encoded = encoder._tokenizer.encode(text, add_special_tokens=False)
    found = pieces(text, encoded, room)
    assert "".join(found) == text
    if room > 10:  # no word is longer, so none is cut inside
        counts = [len(encoder._tokenizer.encode(p, add_special_tokens=False).ids) for p in found]
        assert max(counts) <= room


def test_merged_vector_leans_to_the_longer_piece() -> None:
    """Two orthogonal pieces of 3 and 1 tokens: (3, 1) / √10."""
    merged = merge(np.eye(2, dtype=np.float32), [3, 1])
    assert merged == pytest.approx(np.array([3, 1]) / np.sqrt(10))
