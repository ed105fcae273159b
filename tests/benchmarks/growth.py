"""How cost grows with the number of passages: probes over made-up papers.

Only `EMBEDDED` texts are embedded, once for all sizes; every other text gets one of their vectors
with noise. Everything else is the real build: reading, parsing, both lexical indexes, Chroma, the
checks. The seconds of embedding are extrapolated from the sample, and said so.
"""

import json
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .corpus import SEED, questions
from .probes import Result, memory, percentiles, timed

EMBEDDED = 10_000
NOISE = 0.6
"""Length of the noise put on a unit vector: cosine to its origin about .86, as of near texts."""


def embed_sample(sources: str, vectors: str) -> Result:
    """Embed `EMBEDDED` passages and sentences of a folder, and keep their vectors in a file."""
    from index.chunk import chunk, sentence_units
    from index.embed import EmbeddingModel
    from index.encoder import ALL_CORES, OnnxEncoder
    from index.settings import IndexSettings
    from tests.evaluation.assemble import parsed

    settings = IndexSettings()
    documents = parsed(Path(sources))
    texts: list[str] = []
    for path in sorted(Path(sources).glob("*.txt")):
        document = documents(path.stem)
        units = [*chunk(document, settings), *sentence_units(document)]
        texts += [unit.search_text for unit in units]
        if len(texts) >= EMBEDDED:
            break
    export = Path(vectors).parent / "export"
    EmbeddingModel.of(settings.model).export(export)
    encoder = OnnxEncoder(export, ALL_CORES)
    encoder.embed(texts[:50])
    begun = time.perf_counter()
    found = encoder.embed(texts[:EMBEDDED])
    seconds = time.perf_counter() - begun
    np.save(vectors, found)
    return {"texts": float(len(found)), "seconds a text": seconds / len(found)}


def build_growing(sources: str, store: str, vectors: str, seconds_a_text: float) -> Result:
    """Build an index in this process, with the vectors of the sample and made-up ones."""
    from index.builder import Job, run
    from index.encoder import TextEncoder
    from index.settings import IndexSettings

    sample = np.load(vectors)
    asked_for = 0

    def made_up(
        encoder: TextEncoder, texts: Sequence[str], progress: Callable[[int], None]
    ) -> NDArray[np.float32]:
        nonlocal asked_for
        asked_for += len(texts)
        return _with_made_up(sample[: len(texts)], len(texts))

    TextEncoder.embed = made_up  # type: ignore[method-assign]
    job = Job(Path(sources), Path(store), IndexSettings(), None, 60.0)
    begun = time.perf_counter()
    report = run(job.to_dict(), lambda _: None)
    return {
        "passages": float(report["passages"]),
        "texts": float(asked_for),
        "build s, embedding apart": time.perf_counter() - begun,
        "embedding s, extrapolated": asked_for * seconds_a_text,
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


def ask_growing(stores: Sequence[str], data: str, number: int) -> dict[str, Result]:
    """Warm questions to such indexes, each put to all of them in turn, by the index's folder.

    Whole answers and retrieval alone; a busy machine then slows all sizes alike.
    """
    from assistant.api import Assistant
    from assistant.settings import Settings
    from index.opened import OpenIndex

    asked = questions(Path(data), number)
    rows: dict[str, Result] = {store: {} for store in stores}
    with ExitStack() as opened:
        bots: dict[str, Assistant] = {}
        for store in stores:
            before = memory()["resident MiB"]
            index = OpenIndex.open(Path(store))
            bot = Assistant(index, Path(store), Path(store), Settings())
            bots[store] = opened.enter_context(bot)
            timed(bot.ask, [f"{text} " for text in asked[:5]])
            rows[store]["asking adds MiB"] = memory()["resident MiB"] - before
        for name, call in (("ask", Assistant.ask), ("retrieve", _retrieve)):
            taken: dict[str, list[float]] = {store: [] for store in stores}
            for text in asked:
                for store, bot in bots.items():
                    taken[store] += timed(
                        partial(call, bot), [text if name == "ask" else f" {text}"]
                    )
            for store, seconds in taken.items():
                rows[store] |= percentiles(name, seconds)
    return rows


def _retrieve(bot: Any, text: str) -> Any:
    return bot.retrieve(text, limit=5)


PROBES: dict[str, Callable[..., Any]] = {
    "embed_sample": embed_sample,
    "build_growing": build_growing,
    "ask_growing": ask_growing,
}

if __name__ == "__main__":
    print(json.dumps(PROBES[sys.argv[1]](**json.load(sys.stdin))))
