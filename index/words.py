"""Plain English words: the whole words of the packaged model's WordPiece vocabulary.

Some 23,000 frequent words that need no further download. They tell a shouted word (`HIGH`) from a
gene's symbol, and a rare but real word from a misspelt one.
"""

import functools
import math
from collections.abc import Mapping, Set

from index.settings import PACKAGED_MODEL
from index.weights import locate

_EVERYDAY, _SPECIFIC = (
    500,
    8_000,
)  # ranks: below the first a word says little, above the second much
_LEAST = 0.05  # what an everyday word still counts


@functools.cache
def _ranks() -> Mapping[str, int]:
    lines = (locate(PACKAGED_MODEL) / "vocab.txt").read_text("utf-8").splitlines()
    words = (line for line in lines if len(line) > 1 and line.isascii() and line.isalpha())
    return {word: rank for rank, word in enumerate(words)}


def common_words() -> Set[str]:
    """The words, in lower case, letters only."""
    return _ranks().keys()


@functools.lru_cache(maxsize=4096)
def specificity(word: str) -> float:
    """How much a word says, in [.2, 1]: `go` and `make` little, `osteoclast` all.

    The vocabulary is ordered by frequency in general English, so that the rank stands in for it
    (Zipf); an inverse document frequency from a small corpus overrates everyday words.
    """
    rank = _ranks().get(word.lower())
    if rank is None:
        return 1.0
    scale = math.log(_SPECIFIC / _EVERYDAY)
    return min(1.0, max(_LEAST, math.log(max(rank, 1) / _EVERYDAY) / scale))
