"""Texts to vectors with sentence-transformers, its export to ONNX, and the choice of encoder.

torch and sentence-transformers take seconds and half a gigabyte to import; they serve index time
only. A question is encoded by `encoder.OnnxEncoder` from the export made here, which is compared
with the original before it is used.
"""

import contextlib
import logging
import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.encoder import (
    ENCODER_FILE,
    MAX_PIECES,
    MODEL_FILE,
    TOKENIZER_FILE,
    EncoderSettings,
    OnnxEncoder,
    merge,
    pieces,
)
from index.errors import ModelError
from index.weights import checksum, locate

BATCH = 64
SAME = 0.9999
"""Cosine that the export has to reach on every sample; below it torch encodes the questions."""

_OPSET = 17
_SAMPLE_WORDS = (1, 4, 12, 40, 100, 130, 170, 200, 240, 400)  # up to and over 256 tokens
_SAMPLE_TEXT = (
    "Exosomal miR-21-5p from breast cancer cells suppresses PTEN and promotes resistance of "
    "TGF-β1 treated fibroblasts to doxorubicin, 12.5% versus 7 (P<0.05), in HER2+ tumours."
).split()


@dataclass(frozen=True)
class EmbeddingModel:
    """A sentence-transformers model whose files were checked; loaded when first used."""

    name: str
    folder: Path
    checksum: str

    @classmethod
    def of(cls, name: str) -> "EmbeddingModel":
        """Find and check a model; ModelError when missing, ModelTampered when altered."""
        folder = locate(name)
        return cls(name, folder, checksum(name, folder))

    @cached_property
    def _model(self) -> Any:  # noqa: ANN401 - sentence_transformers has loose types
        with quiet():
            from sentence_transformers import SentenceTransformer
            from transformers.utils import logging as hub_logging

            hub_logging.disable_progress_bar()  # type: ignore[no-untyped-call]
            try:
                model = SentenceTransformer(str(self.folder), device="cpu", local_files_only=True)
            except Exception as error:  # transformers, safetensors and torch each have their own
                raise ModelError(
                    f"the embedding model in {self.folder} cannot be loaded: {error}"
                ) from error
        return model.eval()

    @property
    def window(self) -> int:
        """Tokens that the model takes at once, special ones included."""
        return int(self._model.max_seq_length or self._tokenizer_limit)

    @property
    def _tokenizer_limit(self) -> int:
        return min(int(self._model.tokenizer.model_max_length), 512)

    @property
    def dimension(self) -> int:
        """Length of a vector."""
        return int(self._model.get_embedding_dimension())

    @cached_property
    def _plain_tokenizer(self) -> Any:  # noqa: ANN401 - tokenizers.Tokenizer
        from tokenizers import Tokenizer

        backend = getattr(self._model.tokenizer, "backend_tokenizer", None)
        if backend is None:
            raise ModelError(f"{self.name} has no fast tokenizer; choose a model that has one")
        tokenizer = Tokenizer.from_str(backend.to_str())
        tokenizer.no_truncation()
        tokenizer.no_padding()
        return tokenizer

    def prefix(self, role: str) -> str:
        """What the model wants before a text; `role` is "query" or "document"."""
        return str((self._model.prompts or {}).get(role) or "")

    def embed(
        self,
        texts: Sequence[str],
        processes: int = 1,
        progress: Callable[[int], None] | None = None,
        *,
        ray: str | None = None,
    ) -> NDArray[np.float32]:
        """Unit vectors of texts, float32 of shape (len(texts), dimension), in their order.

        A text longer than the model's window is embedded in pieces whose vectors are averaged, so
        that nothing is cut off. `progress` gets the number of texts that are done. `ray` is the
        address of a Ray cluster to embed on; None embeds here, in so many processes.
        """
        cut = [self._pieces(text, "document") for text in texts]
        flat = [piece for parts in cut for piece in parts]
        if ray is not None:
            from index.spread import embed_on_cluster

            vectors = embed_on_cluster(self.name, self.checksum, flat, ray)
        elif processes > 1 and len(flat) > BATCH:
            vectors = self._encode_pool(flat, processes)
        else:
            vectors = self._encode(flat, _scaled(progress, len(texts), len(flat)))
        if progress is not None:
            progress(len(texts))
        return self._joined(cut, vectors)

    def encode_texts(self, texts: list[str]) -> NDArray[np.float32]:
        """The unit vectors of texts that fit the window, none of which is cut into pieces."""
        return self._encode(texts, None)

    def encode(self, text: str) -> NDArray[np.float32]:
        """The unit vector of a question, as `OnnxEncoder.encode` gives it."""
        parts = self._pieces(text, "query")[:MAX_PIECES]
        return np.asarray(self._joined([parts], self._encode(parts, None))[0], np.float32)

    def _pieces(self, text: str, role: str) -> list[str]:
        tokenizer, prefix = self._plain_tokenizer, self.prefix(role)
        room = self.window - tokenizer.num_special_tokens_to_add(False)
        room -= len(tokenizer.encode(prefix, add_special_tokens=False).ids) if prefix else 0
        encoded = tokenizer.encode(text, add_special_tokens=False)
        return [prefix + piece for piece in pieces(text, encoded, room)]

    def _joined(self, cut: list[list[str]], vectors: NDArray[np.float32]) -> NDArray[np.float32]:
        joined = np.empty((len(cut), vectors.shape[1]), np.float32)
        at = 0
        for row, parts in enumerate(cut):
            lengths = (
                [len(self._plain_tokenizer.encode(part).ids) for part in parts]
                if len(parts) > 1
                else [1]
            )
            joined[row] = merge(vectors[at : at + len(parts)], lengths)
            at += len(parts)
        return joined

    def _encode(
        self, texts: list[str], progress: Callable[[int], None] | None
    ) -> NDArray[np.float32]:
        # Sorted by length, so that a batch holds little padding.
        order = sorted(range(len(texts)), key=lambda at: len(texts[at]))
        vectors = np.empty((len(texts), self.dimension), np.float32)
        for start in range(0, len(order), BATCH):
            rows = order[start : start + BATCH]
            with quiet():
                vectors[rows] = self._model.encode(
                    [texts[row] for row in rows],
                    batch_size=BATCH,
                    normalize_embeddings=True,
                    show_progress_bar=False,
                    convert_to_numpy=True,
                    prompt="",
                )
            if progress is not None:
                progress(min(start + BATCH, len(order)))
        return vectors

    def _encode_pool(self, texts: list[str], processes: int) -> NDArray[np.float32]:
        pool = self._model.start_multi_process_pool(["cpu"] * processes)
        try:
            vectors = self._model.encode(
                texts,
                pool=pool,
                batch_size=BATCH,
                normalize_embeddings=True,
                show_progress_bar=False,
                prompt="",
            )
        finally:
            self._model.stop_multi_process_pool(pool)
        return np.asarray(vectors, np.float32)

    def export(self, folder: Path) -> str | None:
        """Write the query encoder to `folder`; None, or why questions must go through torch."""
        try:
            _write_export(self._model, self.window, self.prefix("query"), folder)
            worst = compare(self, OnnxEncoder(folder))
        except Exception as error:  # whatever torch, onnx or onnxruntime raise for an odd model
            if isinstance(error, OSError):
                raise
            return f"the export failed: {type(error).__name__}: {error}"
        if worst < SAME:
            return f"the export differs from the original: cosine {worst:.5f} on a sample"
        return None


def _scaled(
    progress: Callable[[int], None] | None, texts: int, flat: int
) -> Callable[[int], None] | None:
    if progress is None:
        return None
    return lambda done: progress(done * texts // max(flat, 1))


def samples() -> Iterator[str]:
    """Texts of 1 to about 800 tokens, on which the export is compared with the original."""
    for count in _SAMPLE_WORDS:
        yield " ".join(_SAMPLE_TEXT[at % len(_SAMPLE_TEXT)] for at in range(count, 2 * count))


def compare(model: EmbeddingModel, encoder: OnnxEncoder) -> float:
    """The smallest cosine between the two encoders' vectors of the samples."""
    return min(float(model.encode(text) @ encoder.encode(text)) for text in samples())


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Keep the libraries' own warnings and progress bars off the operator's screen."""
    names = ("sentence_transformers", "transformers", "torch.onnx")
    levels = {name: logging.getLogger(name).level for name in names}
    for name in names:
        logging.getLogger(name).setLevel(logging.ERROR)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        for name, level in levels.items():
            logging.getLogger(name).setLevel(level)


def _write_export(model: Any, window: int, prefix: str, folder: Path) -> None:  # noqa: ANN401
    import torch

    names = ["input_ids", "attention_mask"]
    sample = model.tokenizer(" ".join(_SAMPLE_TEXT[:9]), return_tensors="pt")
    if "token_type_ids" in sample:
        names.append("token_type_ids")

    class Whole(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.inner = model

        def forward(self, *values: torch.Tensor) -> torch.Tensor:
            features = dict(zip(names, values, strict=True))
            return self.inner.forward(features)["sentence_embedding"]  # type: ignore[no-any-return]

    folder.mkdir(parents=True, exist_ok=True)
    with quiet(), torch.no_grad():
        torch.onnx.export(
            Whole(),
            tuple(sample[name] for name in names),
            str(folder / MODEL_FILE),
            dynamo=False,
            input_names=names,
            output_names=["vector"],
            dynamic_axes={name: {0: "texts", 1: "tokens"} for name in names}
            | {"vector": {0: "texts"}},
            opset_version=_OPSET,
        )
    (folder / TOKENIZER_FILE).write_text(model.tokenizer.backend_tokenizer.to_str(), "utf-8")
    dimension = int(model.get_embedding_dimension())
    EncoderSettings(window, dimension, tuple(names), prefix).save(folder / ENCODER_FILE)
