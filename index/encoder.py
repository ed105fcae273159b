"""A question to a vector without torch: the exported model, run by onnxruntime.

The tokenizer's own file truncates and pads to 128 tokens while the model takes 256, so neither is
left to it: a text longer than the window is cut into pieces here, and their vectors averaged.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from index.disk import damaged

MODEL_FILE, TOKENIZER_FILE, ENCODER_FILE = "model.onnx", "tokenizer.json", "encoder.json"

MAX_PIECES = 16
"""Pieces of one question that are embedded; of 256 tokens each, about 3,000 words."""

THREADS = 2
"""Threads for one question, asleep while they wait for each other.

It has some twenty tokens, too few for more. Threads that spin as they wait save half a millisecond
on an idle machine, take twice the processor's time, and hold up whoever else wants it: with other
work going on a question was embedded in four milliseconds rather than fifteen.
"""


class Encoder(Protocol):
    """Whatever turns a question into a unit vector."""

    def encode(self, text: str) -> NDArray[np.float32]:
        """The unit vector of a text, float32."""


@dataclass(frozen=True, slots=True)
class EncoderSettings:
    """What an exported model needs to be told; `prefix` stands before every question."""

    window: int
    dimension: int
    inputs: tuple[str, ...]
    prefix: str = ""

    def save(self, path: Path) -> None:
        """Write them as JSON."""
        path.write_text(json.dumps(asdict(self)), "utf-8")

    @classmethod
    def load(cls, path: Path) -> "EncoderSettings":
        """Read what `save` wrote."""
        found = json.loads(path.read_text("utf-8"))
        return cls(found["window"], found["dimension"], tuple(found["inputs"]), found["prefix"])


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
    if len(vectors) == 1:
        return np.asarray(vectors[0], np.float32)
    total = np.average(vectors, axis=0, weights=lengths)
    return np.asarray(total / max(float(np.linalg.norm(total)), 1e-12), np.float32)


class OnnxEncoder:
    """The exported model; safe to use from many threads."""

    def __init__(self, folder: Path) -> None:
        import onnxruntime
        from tokenizers import Tokenizer

        try:
            self.settings = EncoderSettings.load(folder / ENCODER_FILE)
            self._tokenizer = Tokenizer.from_file(str(folder / TOKENIZER_FILE))
            options = onnxruntime.SessionOptions()
            options.log_severity_level = 3
            options.intra_op_num_threads = THREADS
            options.add_session_config_entry("session.intra_op.allow_spinning", "0")
            self._session: Any = onnxruntime.InferenceSession(
                str(folder / MODEL_FILE), options, providers=["CPUExecutionProvider"]
            )
        except Exception as error:  # onnxruntime and tokenizers raise bare Exceptions
            raise damaged(folder, f"the query encoder cannot be loaded: {error}") from error
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        special = self._tokenizer.num_special_tokens_to_add(False)
        prefix = self._tokenizer.encode(self.settings.prefix, add_special_tokens=False)
        self._room = self.settings.window - special - len(prefix.ids)

    def encode(self, text: str) -> NDArray[np.float32]:
        """The unit vector of a text, float32 of shape (dimension,)."""
        whole = self._tokenizer.encode(text, add_special_tokens=False)
        prefix = self.settings.prefix
        encoded = [
            self._tokenizer.encode(prefix + piece)
            for piece in pieces(text, whole, self._room)[:MAX_PIECES]
        ]
        return merge(
            np.stack([self._run(item) for item in encoded]), [len(item.ids) for item in encoded]
        )

    def _run(self, encoded: Any) -> NDArray[np.float32]:  # noqa: ANN401 - tokenizers.Encoding
        values = {
            "input_ids": encoded.ids,
            "attention_mask": encoded.attention_mask,
            "token_type_ids": encoded.type_ids,
        }
        feed = {name: np.array([values[name]], np.int64) for name in self.settings.inputs}
        vector = self._session.run(None, feed)[0][0].astype(np.float32)
        return np.asarray(vector / max(float(np.linalg.norm(vector)), 1e-12), np.float32)
