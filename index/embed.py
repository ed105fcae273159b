"""Texts to vectors with sentence-transformers, and its export to ONNX.

torch and sentence-transformers take seconds and half a gigabyte to import; they serve the export,
and models that cannot be exported. Documents and questions are embedded by `encoder.OnnxEncoder`
from the export made here, which is compared with the original before it is used.
"""

import contextlib
import logging
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, ClassVar, get_args

import numpy as np
from numpy.typing import NDArray

from index.encoder import (
    ENCODER_FILE,
    MODEL_FILE,
    TOKENIZER_FILE,
    EncoderSettings,
    OnnxEncoder,
    Role,
    TextEncoder,
)
from index.errors import ModelError
from index.weights import checksum, locate

SAME = 0.9999
"""Cosine that the export has to reach on every sample; below it torch encodes the questions."""

_OPSET = 17
_SAMPLE_WORDS = (1, 4, 12, 40, 100, 130, 170, 200, 240, 400)  # up to and over 256 tokens
_SAMPLE_TEXT = (
    "Exosomal miR-21-5p from breast cancer cells suppresses PTEN and promotes resistance of "
    "TGF-β1 treated fibroblasts to doxorubicin, 12.5% versus 7 (P<0.05), in HER2+ tumours."
).split()


@dataclass(frozen=True)
class EmbeddingModel(TextEncoder):
    """A sentence-transformers model whose files were checked; loaded when first used."""

    name: str
    folder: Path
    checksum: str
    batch: ClassVar[int] = 64

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
        limit = min(int(self._model.tokenizer.model_max_length), 512)
        return int(self._model.max_seq_length or limit)

    @property
    def dimension(self) -> int:
        """Length of a vector."""
        return int(self._model.get_embedding_dimension())

    @cached_property
    def tokenizer(self) -> Any:  # noqa: ANN401 - tokenizers.Tokenizer
        """The model's tokenizer, which neither truncates nor pads."""
        from tokenizers import Tokenizer

        backend = getattr(self._model.tokenizer, "backend_tokenizer", None)
        if backend is None:
            raise ModelError(f"{self.name} has no fast tokenizer; choose a model that has one")
        tokenizer = Tokenizer.from_str(backend.to_str())
        tokenizer.no_truncation()
        tokenizer.no_padding()
        return tokenizer

    def prefix(self, role: Role) -> str:
        """What the model wants before a question or a text of a document."""
        return str((self._model.prompts or {}).get(role) or "")

    def run(self, texts: list[str]) -> NDArray[np.float32]:
        """The unit vectors of texts that fit the window, of shape (texts, dimension)."""
        with quiet():
            vectors = self._model.encode(
                texts,
                batch_size=self.batch,
                normalize_embeddings=True,
                show_progress_bar=False,
                convert_to_numpy=True,
                prompt="",
            )
        return np.asarray(vectors, np.float32).reshape(len(texts), self.dimension)

    def embed_on(self, cluster: str, texts: Sequence[str]) -> NDArray[np.float32]:
        """As `embed`, on the Ray cluster of that address."""
        from index.spread import embed_on_cluster

        return self.embed_by(
            lambda flat: embed_on_cluster(self.name, self.checksum, flat, cluster), texts
        )

    def export(self, folder: Path) -> str | None:
        """Write the query encoder to `folder`; None, or why questions must go through torch."""
        try:
            _write_export(self, self._model, folder)
            worst = compare(self, OnnxEncoder(folder))
        except Exception as error:  # whatever torch, onnx or onnxruntime raise for an odd model
            if isinstance(error, OSError):
                raise
            return f"the export failed: {type(error).__name__}: {error}"
        if worst < SAME:
            return f"the export differs from the original: cosine {worst:.5f} on a sample"
        return None


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


def _write_export(encoder: EmbeddingModel, model: Any, folder: Path) -> None:  # noqa: ANN401
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
    prefixes: dict[Role, str] = {role: encoder.prefix(role) for role in get_args(Role)}
    settings = EncoderSettings(encoder.window, encoder.dimension, tuple(names), prefixes)
    settings.save(folder / ENCODER_FILE)
