"""Texts to vectors without torch: the exported model, run by onnxruntime.

The tokenizer's own file truncates and pads to 128 tokens while the model takes 256, so neither is
left to it: a text longer than the window is cut into pieces here, and their vectors averaged.
"""

import json
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, ClassVar, Literal

import numpy as np
from numpy.typing import NDArray

from index.disk import damaged

Role = Literal["query", "document"]

MODEL_FILE, TOKENIZER_FILE, ENCODER_FILE = "model.onnx", "tokenizer.json", "encoder.json"

MAX_PIECES = 16
"""Pieces of one question that are embedded; of 256 tokens each, about 3,000 words."""

THREADS = 2
"""Threads for one question, asleep while they wait for each other.

It has some twenty tokens, too few for more. Threads that spin as they wait save half a millisecond
on an idle machine, take twice the processor's time, and hold up whoever else wants it: with other
work going on a question was embedded in four milliseconds rather than fifteen.
"""

ALL_CORES = 0
"""Threads for the texts of documents, of which there are many."""


@dataclass(frozen=True, slots=True)
class EncoderSettings:
    """What an exported model needs to be told; `prefixes` stand before texts of either role."""

    window: int
    dimension: int
    inputs: tuple[str, ...]
    prefixes: Mapping[Role, str]

    def save(self, path: Path) -> None:
        """Write them as JSON."""
        path.write_text(json.dumps(asdict(self)), "utf-8")

    @classmethod
    def load(cls, path: Path) -> "EncoderSettings":
        """Read what `save` wrote."""
        found = json.loads(path.read_text("utf-8"))
        prefixes = found["prefixes"]
        return cls(found["window"], found["dimension"], tuple(found["inputs"]), prefixes)


def pieces(text: str, encoded: Any, room: int) -> list[str]:  # noqa: ANN401 - tokenizers.Encoding
    """Cut a text into the fewest pieces of at most `room` tokens, between words where it can be.

    `encoded` is the text's encoding without special tokens and without truncation. All of the text
    is in some piece; only a single word longer than `room` tokens is cut inside.
    """
    offsets, words = encoded.offsets, encoded.word_ids
    if len(offsets) <= room:
        return [text]
    size = -(-len(offsets) // -(-len(offsets) // room))  # even pieces, none a mere rest
    starts, at = [0], 0
    while len(offsets) - at > size:
        end = at + size
        while end > at and words[end] == words[end - 1]:
            end -= 1
        at = end if end > at else at + size
        starts.append(offsets[at][0])
    return [text[start:end] for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]


def merge(vectors: NDArray[np.float32], lengths: Sequence[int]) -> NDArray[np.float32]:
    """One unit vector for the pieces of a text, each weighed by its tokens."""
    total = np.average(vectors, axis=0, weights=lengths)
    return np.asarray(total / max(float(np.linalg.norm(total)), 1e-12), np.float32)


class TextEncoder(ABC):
    """Texts to unit vectors, float32; one longer than the model's window is cut into pieces.

    The vectors of its pieces are averaged, so that nothing is cut off.
    """

    batch: ClassVar[int]
    """Pieces that are encoded at once."""

    @property
    @abstractmethod
    def window(self) -> int:
        """Tokens that the model takes at once, special ones included."""

    @property
    @abstractmethod
    def dimension(self) -> int:
        """Length of a vector."""

    @property
    @abstractmethod
    def tokenizer(self) -> Any:  # noqa: ANN401 - tokenizers.Tokenizer
        """The model's tokenizer, which neither truncates nor pads."""

    @abstractmethod
    def prefix(self, role: Role) -> str:
        """What the model wants before a question or a text of a document."""

    @abstractmethod
    def run(self, texts: list[str]) -> NDArray[np.float32]:
        """The unit vectors of a few texts that fit the window, of shape (texts, dimension)."""

    def encode(self, text: str) -> NDArray[np.float32]:
        """The unit vector of a question, of shape (dimension,)."""
        parts = self._pieces(text, "query")[:MAX_PIECES]
        return self._joined(parts, self.run(parts))

    def embed(
        self, texts: Sequence[str], progress: Callable[[int], None] = lambda _: None
    ) -> NDArray[np.float32]:
        """The vectors of texts of documents, of shape (texts, dimension), in their order.

        `progress` gets the number of texts that are done.
        """

        def in_batches(flat: list[str]) -> NDArray[np.float32]:
            return self._in_batches(flat, lambda done: progress(done * len(texts) // len(flat)))

        vectors = self.embed_by(in_batches, texts)
        progress(len(texts))
        return vectors

    def embed_by(
        self, run: Callable[[list[str]], NDArray[np.float32]], texts: Sequence[str]
    ) -> NDArray[np.float32]:
        """As `embed`, with `run` for the vectors of all pieces."""
        cut = [self._pieces(text, "document") for text in texts]
        vectors = run([piece for parts in cut for piece in parts])
        joined = np.empty((len(texts), self.dimension), np.float32)
        at = 0
        for row, parts in enumerate(cut):
            joined[row] = self._joined(parts, vectors[at : at + len(parts)])
            at += len(parts)
        return joined

    def _in_batches(self, texts: list[str], progress: Callable[[int], None]) -> NDArray[np.float32]:
        # Sorted by length, so that a batch holds little padding.
        order = sorted(range(len(texts)), key=lambda at: len(texts[at]))
        vectors = np.empty((len(texts), self.dimension), np.float32)
        for start in range(0, len(order), self.batch):
            rows = order[start : start + self.batch]
            vectors[rows] = self.run([texts[row] for row in rows])
            progress(min(start + self.batch, len(order)))
        return vectors

    def _pieces(self, text: str, role: Role) -> list[str]:
        prefix = self.prefix(role)
        room = self.window - self.tokenizer.num_special_tokens_to_add(False)
        if prefix:
            room -= len(self.tokenizer.encode(prefix, add_special_tokens=False).ids)
        encoded = self.tokenizer.encode(text, add_special_tokens=False)
        return [prefix + piece for piece in pieces(text, encoded, room)]

    def _joined(self, parts: list[str], vectors: NDArray[np.float32]) -> NDArray[np.float32]:
        if len(parts) == 1:
            return np.asarray(vectors[0], np.float32)
        return merge(vectors, [len(self.tokenizer.encode(part).ids) for part in parts])


class OnnxEncoder(TextEncoder):
    """The exported model; safe to use from many threads."""

    batch = 8  # larger ones take longer a text: more of them is padding

    def __init__(self, folder: Path, threads: int = THREADS) -> None:
        """Load the export in `folder`, to run in so many threads."""
        import onnxruntime
        from tokenizers import Tokenizer

        try:
            self.settings = EncoderSettings.load(folder / ENCODER_FILE)
            self._tokenizer = Tokenizer.from_file(str(folder / TOKENIZER_FILE))
            options = onnxruntime.SessionOptions()
            options.log_severity_level = 3
            options.intra_op_num_threads = threads
            options.add_session_config_entry("session.intra_op.allow_spinning", "0")
            self._session: Any = onnxruntime.InferenceSession(
                str(folder / MODEL_FILE), options, providers=["CPUExecutionProvider"]
            )
        except Exception as error:  # onnxruntime and tokenizers raise bare Exceptions
            raise damaged(folder, f"the encoder cannot be loaded: {error}") from error
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()

    @property
    def window(self) -> int:
        """Tokens that the model takes at once, special ones included."""
        return self.settings.window

    @property
    def dimension(self) -> int:
        """Length of a vector."""
        return self.settings.dimension

    @property
    def tokenizer(self) -> Any:  # noqa: ANN401 - tokenizers.Tokenizer
        """The model's tokenizer, which neither truncates nor pads."""
        return self._tokenizer

    def prefix(self, role: Role) -> str:
        """What the model wants before a question or a text of a document."""
        return self.settings.prefixes[role]

    def run(self, texts: list[str]) -> NDArray[np.float32]:
        """The unit vectors of a few texts that fit the window, of shape (texts, dimension)."""
        encoded = [self._tokenizer.encode(text) for text in texts]
        values = {
            "input_ids": [item.ids for item in encoded],
            "attention_mask": [item.attention_mask for item in encoded],
            "token_type_ids": [item.type_ids for item in encoded],
        }
        feed = {name: _padded(values[name]) for name in self.settings.inputs}
        vectors = self._session.run(None, feed)[0].astype(np.float32)
        lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
        return np.asarray(vectors / np.maximum(lengths, 1e-12), np.float32)


def _padded(rows: Sequence[Sequence[int]]) -> NDArray[np.int64]:
    """Rows of one length, the shorter ones filled with zeros, which the mask leaves out."""
    table = np.zeros((len(rows), max(map(len, rows))), np.int64)
    for at, row in enumerate(rows):
        table[at, : len(row)] = row
    return table
