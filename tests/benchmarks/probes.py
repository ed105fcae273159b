"""Measurements that need a process of their own: `python -m tests.benchmarks.probes NAME`.

Each reads its arguments as a JSON object and prints one on its last line. Memory is what the kernel
counts for the process (VmHWM, its peak, and VmRSS), so that nothing of the measuring process is in
it.
"""

import json
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

BEGUN = time.perf_counter()

RESULTS: dict[Any, int] = {"sentences": 80, "passages": 30}
"""How many of each level an answer takes from each search (`assistant.retrieve`)."""

Result = dict[str, float]


def memory() -> Result:
    """The resident memory of this process in MiB: now, and at its peak."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    fields = dict(line.split(":", 1) for line in lines)
    return {
        "resident MiB": int(fields["VmRSS"].split()[0]) / 1024,
        "peak MiB": int(fields["VmHWM"].split()[0]) / 1024,
    }


def quantile(seconds: Sequence[float], share: float) -> float:
    """A quantile by the nearest rank."""
    ranked = sorted(seconds)
    return ranked[min(len(ranked) - 1, int(share * len(ranked)))]


def timed(call: Callable[[str], Any], texts: Sequence[str]) -> list[float]:
    """The seconds of one call for each text."""
    seconds = []
    for text in texts:
        begun = time.perf_counter()
        call(text)
        seconds.append(time.perf_counter() - begun)
    return seconds


def percentiles(name: str, seconds: Sequence[float]) -> Result:
    """The median and the 95th percentile, in ms."""
    return {
        f"{name} p50 ms": 1000 * quantile(seconds, 0.5),
        f"{name} p95 ms": 1000 * quantile(seconds, 0.95),
    }


# ── one question from a cold start ──────────────────────────────────────────────────────────


def cold_project(question: str, sources: str, store: str) -> Result:
    """Import, open an index that is there, answer once."""
    from assistant import Assistant

    imported = time.perf_counter() - BEGUN
    with Assistant.open(sources=sources, store=store) as bot:
        opened = time.perf_counter() - BEGUN
        bot.ask(question)
        return {
            "import s": imported,
            "open s": opened,
            "seconds": time.perf_counter() - BEGUN,
            **memory(),
        }


def cold_recipe(question: str, folder: str) -> Result:
    """Import, open a collection that is there, retrieve once."""
    from tests.evaluation.peers import Recipe

    recipe = Recipe.open(Path(folder))
    opened = time.perf_counter() - BEGUN
    recipe.search(question)
    return {"open s": opened, "seconds": time.perf_counter() - BEGUN, **memory()}


def import_project() -> Result:
    """`import assistant`, and what it brings in."""
    import assistant  # noqa: F401

    heavy = ("torch", "chromadb", "sentence_transformers", "langchain", "gradio", "onnxruntime")
    loaded = sum(name in sys.modules for name in heavy)
    return {"seconds": time.perf_counter() - BEGUN, "heavy modules": float(loaded), **memory()}


# ── warm ────────────────────────────────────────────────────────────────────────────────────


def warm_project(questions: list[str], sources: str, store: str) -> Result:
    """Warm answers beside what they cannot do without: the question's embedding and the search.

    The search is the index's own at both levels, lexical and dense, as many results as answers use.
    """
    from assistant import Assistant
    from index.opened import OpenIndex

    with Assistant.open(sources=sources, store=store) as bot, OpenIndex.open(Path(store)) as opened:

        def embed_and_search(text: str) -> None:
            vector, tokens = opened.embed_query(text), opened.lexicon.tokens(text)
            for level, limit in RESULTS.items():
                opened.dense_scores(level, vector, limit)
                opened.lexical_scores(level, tokens, limit)

        timed(bot.ask, questions[:10])
        timed(embed_and_search, [f"{text} ?" for text in questions[:10]])
        asked = timed(bot.ask, [f"{text} " for text in questions])
        searched = timed(embed_and_search, [f" {text}" for text in questions])
        retrieved = timed(lambda text: bot.retrieve(text, limit=5), [f"  {t}" for t in questions])
        return {
            **percentiles("ask", asked),
            **percentiles("embed and search", searched),
            **percentiles("retrieve", retrieved),
            **memory(),
        }


def warm_recipe(questions: list[str], folder: str) -> Result:
    """Warm retrieval of the recipe."""
    from tests.evaluation.peers import Recipe

    recipe = Recipe.open(Path(folder))
    timed(recipe.search, questions[:10])
    return {**percentiles("retrieve", timed(recipe.search, questions)), **memory()}


def threads(questions: list[str], sources: str, store: str, workers: int) -> Result:
    """Many threads asking one `Assistant` at once."""
    from assistant import Assistant

    with Assistant.open(sources=sources, store=store) as bot:
        one = bot.ask(questions[0])
        begun = time.perf_counter()
        with ThreadPoolExecutor(workers) as pool:
            answers = list(pool.map(bot.ask, questions))
        seconds = time.perf_counter() - begun
    same = answers[questions.index(one.question)] == one
    return {
        "answers a second": len(answers) / seconds,
        "same answer": float(same),
        "threads": workers,
        **memory(),
    }


# ── indexing ────────────────────────────────────────────────────────────────────────────────


def index_project(sources: str, store: str) -> Result:
    """Index a folder; the memory is the peak of this process and of the processes it starts."""
    from index.build import build
    from index.settings import IndexSettings

    with _PeakOfAll() as peak:
        begun = time.perf_counter()
        report = build(Path(sources), Path(store), IndexSettings())
        seconds = time.perf_counter() - begun
    return {"seconds": seconds, "passages": report.passages, "peak MiB": peak.mib}


def index_recipe(sources: str, folder: str) -> Result:
    """Index the same folder by the recipe."""
    from tests.evaluation.peers import Recipe, chunks, read_files

    with _PeakOfAll() as peak:
        begun = time.perf_counter()
        files = read_files(Path(sources))
        Recipe.build(files, Path(folder))
        seconds = time.perf_counter() - begun
    return {"seconds": seconds, "passages": len(chunks(files)), "peak MiB": peak.mib}


class _PeakOfAll:
    """The largest resident memory of this process with its children, sampled ten times a second."""

    def __enter__(self) -> "_PeakOfAll":
        import threading

        self.mib = 0.0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _watch(self) -> None:
        import psutil

        own = psutil.Process()
        while not self._stop.wait(0.1):
            total = 0
            for process in [own, *own.children(recursive=True)]:
                try:
                    total += process.memory_info().rss
                except psutil.Error:
                    continue
            self.mib = max(self.mib, total / 2**20)


PROBES: dict[str, Callable[..., Result]] = {
    probe.__name__: probe
    for probe in (
        cold_project, cold_recipe, import_project, warm_project, warm_recipe, threads,
        index_project, index_recipe,
    )
}  # fmt: skip

if __name__ == "__main__":
    print(json.dumps(PROBES[sys.argv[1]](**json.load(sys.stdin))))
