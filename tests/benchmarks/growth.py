"""How cost grows with the number of passages: probes over made-up papers.

Only the first `EMBEDDED` texts are embedded; the rest get the vector of one of them with noise.
Everything else is the real build: reading, parsing, both lexical indexes, Chroma, the checks.
"""

import json
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .corpus import SEED, questions
from .probes import Result, memory, quantile, timed

EMBEDDED = 10_000
NOISE = 0.6
"""Length of the noise put on a unit vector: cosine to its origin about .86, as of near texts."""


def build_growing(sources: str, store: str) -> Result:
    """Build an index in this process, made-up vectors after the first `EMBEDDED` texts."""
    from index.builder import Job, run
    from index.embed import EmbeddingModel
    from index.settings import IndexSettings

    embed = EmbeddingModel.embed
    embedding = 0.0

    def partly(
        model: EmbeddingModel,
        texts: Sequence[str],
        processes: int = 1,
        progress: Callable[[int], None] | None = None,
    ) -> NDArray[np.float32]:
        nonlocal embedding
        begun = time.perf_counter()
        real = embed(model, texts[:EMBEDDED], processes, progress)
        embedding = time.perf_counter() - begun
        return _with_made_up(real, len(texts))

    EmbeddingModel.embed = partly  # type: ignore[method-assign]
    job = Job(Path(sources), Path(store), IndexSettings(), None, 60.0)
    begun = time.perf_counter()
    report = run(job.to_dict(), lambda _: None)
    seconds = time.perf_counter() - begun
    return {
        "passages": float(report["passages"]),
        "build s": seconds,
        "of it embedding s": embedding,
        "disk MiB": sum(p.stat().st_size for p in Path(store).rglob("*") if p.is_file()) / 2**20,
        "build peak MiB": memory()["peak MiB"],
    }


def _with_made_up(real: NDArray[np.float32], total: int) -> NDArray[np.float32]:
    if total <= len(real):
        return real
    drawn = np.random.default_rng(SEED)
    made = real[drawn.integers(len(real), size=total - len(real))]
    noise = drawn.standard_normal(made.shape, dtype=np.float32)
    made = made + NOISE * noise / np.linalg.norm(noise, axis=1, keepdims=True)
    made /= np.linalg.norm(made, axis=1, keepdims=True)
    return np.concatenate([real, made]).astype(np.float32)


def ask_growing(store: str, data: str, number: int) -> Result:
    """Warm questions to such an index: whole answers, and retrieval alone."""
    from assistant import Settings
    from assistant.api import Assistant
    from index.opened import OpenIndex

    asked = questions(Path(data), number)
    opened = OpenIndex.open(Path(store))
    with Assistant(opened, Path(store), Path(store), replace(Settings())) as bot:
        timed(bot.ask, [f"{text} " for text in asked[:5]])
        seconds = timed(bot.ask, asked)
        retrieved = timed(lambda text: bot.retrieve(text, limit=5), [f" {text}" for text in asked])
        return {
            "ask p50 ms": 1000 * quantile(seconds, 0.5),
            "ask p95 ms": 1000 * quantile(seconds, 0.95),
            "retrieve p50 ms": 1000 * quantile(retrieved, 0.5),
            "retrieve p95 ms": 1000 * quantile(retrieved, 0.95),
            **{f"asking {name}": value for name, value in memory().items()},
        }


PROBES: dict[str, Callable[..., Any]] = {
    "build_growing": build_growing,
    "ask_growing": ask_growing,
}

if __name__ == "__main__":
    print(json.dumps(PROBES[sys.argv[1]](**json.loads(sys.argv[2]))))
