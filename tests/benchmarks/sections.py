"""The parts of `make bench`: each runs its probes and gives figures and ratios.

Ratios compare this project with the tutorial recipe (RecursiveCharacterTextSplitter 1000/200,
MiniLM, Chroma, k = 5) or with its own lower bound in the same run, interleaved where one run is
short: a busy machine then slows both. All ratios are better when smaller.
"""

import socket
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from . import corpus
from .run import ProbeFailed, command_seconds, middle, page_seconds, probe

QUESTION = "Which exosomal miRNA targets PTEN?"
GROWTH_QUESTIONS = 200
THREADS = 32


@dataclass(frozen=True, slots=True)
class Setup:
    """Where the sources, the abstracts and a working folder are, and how often to repeat."""

    sources: Path
    data: Path
    folder: Path
    runs: int = 3
    growth: Sequence[int] = (1_000, 10_000, 100_000)

    @property
    def store(self) -> Path:
        """The index of the sources."""
        return self.folder / "store"

    @property
    def recipe(self) -> Path:
        """The recipe's collection of the sources."""
        return self.folder / "recipe"


@dataclass(frozen=True, slots=True)
class Section:
    """What a part measured: rows of figures, and the ratios that the baseline keeps."""

    title: str
    rows: Mapping[str, Mapping[str, float]]
    ratios: Mapping[str, float] = field(default_factory=dict)
    notes: Sequence[str] = ()


def prepare(setup: Setup) -> None:
    """Index the sources for both, so that the other parts find them ready."""
    probe("index_project", sources=setup.sources, store=setup.store)
    probe("index_recipe", sources=setup.sources, folder=setup.recipe)


def cold(setup: Setup) -> Section:
    """One question in a new process; the command line, the API, the recipe, interleaved."""
    own, recipe, command, imports = [], [], [], []
    ask = [sys.executable, "-m", "ui.cli", "ask", QUESTION, "--json"]
    ask += ["--sources", str(setup.sources), "--store", str(setup.store)]
    for _ in range(setup.runs):
        recipe.append(probe("cold_recipe", question=QUESTION, folder=setup.recipe))
        own.append(
            probe("cold_project", question=QUESTION, sources=setup.sources, store=setup.store)
        )
        command.append({"wall s": command_seconds(ask)})
        imports.append(probe("import_project"))
    rows = {
        "tutorial recipe": middle(recipe),
        "this project, API": middle(own),
        "this project, exomir ask": middle(command),
        "import assistant": middle(imports),
    }
    return Section(
        "One question from a cold start (medians)",
        rows,
        {
            "cold: exomir ask / recipe": _ratio(rows, "this project, exomir ask", "wall s"),
            "cold: API / recipe": _ratio(rows, "this project, API", "wall s"),
            "resident memory / recipe": _ratio(rows, "this project, API", "resident MiB"),
            "import assistant / recipe's cold start": _ratio(rows, "import assistant", "wall s"),
        },
    )


def _ratio(rows: Mapping[str, Mapping[str, float]], name: str, value: str) -> float:
    return rows[name][value] / rows["tutorial recipe"][value]


def warm(setup: Setup) -> Section:
    """Warm answers beside the recipe's retrieval, and beside their own embedding and search."""
    from tests.evaluation.questions import load

    asked = [question.question for question in load(split="dev") if not question.turns]
    owns, recipes = [], []
    for _ in range(setup.runs):  # in turn, so that a busy minute slows both
        owns.append(
            probe("warm_project", questions=asked, sources=setup.sources, store=setup.store)
        )
        recipes.append(probe("warm_recipe", questions=asked, folder=setup.recipe))
    own, recipe = middle(owns), middle(recipes)
    return Section(
        f"Warm, {len(asked)} questions",
        {"this project": own, "tutorial recipe": recipe},
        {
            "warm: ask / recipe's retrieval": own["ask p50 ms"] / recipe["retrieve p50 ms"],
            "warm: ask / its embedding and search": own["ask p50 ms"]
            / own["embed and search p50 ms"],
        },
    )


def threads(setup: Setup) -> Section:
    """Many threads asking at once, beside one."""
    from tests.evaluation.questions import load

    asked = [question.question for question in load(split="dev") if not question.turns] * 4
    rows = {
        f"{workers} threads": probe(
            "threads",
            questions=asked,
            sources=setup.sources,
            store=setup.store,
            workers=workers,
        )
        for workers in (1, THREADS)
    }
    one, many = (row["answers a second"] for row in rows.values())
    return Section("Threads", rows, {f"throughput: 1 thread / {THREADS} threads": one / many})


def indexing(setup: Setup) -> Section:
    """The sources and 1,000 abstracts, indexed by both."""
    folder = setup.folder / "with-abstracts"
    corpus.with_abstracts(setup.sources, setup.data, folder)
    own = probe("index_project", sources=folder, store=setup.folder / "big-store")
    again = probe("index_project", sources=folder, store=setup.folder / "big-store")
    recipe = probe("index_recipe", sources=folder, folder=setup.folder / "big-recipe")
    rows = {"this project": own, "again, nothing changed": again, "tutorial recipe": recipe}
    return Section(
        "Indexing the review and 1,000 abstracts",
        rows,
        {
            "indexing time / recipe": _ratio(rows, "this project", "seconds"),
            "indexing memory / recipe": _ratio(rows, "this project", "peak MiB"),
            "indexing again / first time": again["seconds"] / own["seconds"],
        },
    )


def growth(setup: Setup) -> Section:
    """The same questions to indexes of more and more passages."""
    module, rows = "tests.benchmarks.growth", {}
    vectors = setup.folder / "sample.npy"
    sampled = setup.folder / "sampled"
    corpus.made_up(setup.data, sampled, 40)
    pace = probe("embed_sample", module, sources=sampled, vectors=vectors)["seconds a text"]
    stores = {passages: setup.folder / f"grown-{passages}" for passages in setup.growth}
    for passages, store in stores.items():
        with tempfile.TemporaryDirectory(dir=setup.folder) as folder:
            made = Path(folder) / "sources"
            corpus.made_up(setup.data, made, max(1, passages // corpus.PARAGRAPHS))
            rows[passages] = probe(
                "build_growing",
                module,
                sources=made,
                store=store,
                vectors=vectors,
                seconds_a_text=pace,
            )
    asked = probe(
        "ask_growing",
        module,
        stores=list(stores.values()),
        data=setup.data,
        number=GROWTH_QUESTIONS,
    )
    for passages, store in stores.items():
        rows[passages] |= asked[str(store)]
    least, most = rows[min(setup.growth)], rows[max(setup.growth)]
    scale = f"{max(setup.growth):,} / {min(setup.growth):,} passages"
    return Section(
        "Growth with the number of passages",
        {f"{passages:,}": row for passages, row in rows.items()},
        {
            f"ask at {scale}": most["ask p50 ms"] / least["ask p50 ms"],
            f"retrieval at {scale}": most["retrieve p50 ms"] / least["retrieve p50 ms"],
        },
        ["10,000 texts are embedded; all others have one of their vectors with noise."],
    )


def page(setup: Setup) -> Section:
    """The page until it answers, beside a bare Gradio ChatInterface."""
    own, bare = [], []
    for _ in range(setup.runs):
        port = _free_port()
        command = [sys.executable, "-m", "ui.cli", "ui", "--port", str(port)]
        command += ["--sources", str(setup.sources), "--store", str(setup.store)]
        own.append({"seconds": page_seconds(command, f"http://127.0.0.1:{port}/")})
        port = _free_port()
        code = (
            "import gradio; gradio.ChatInterface(lambda message, history: message)"
            f".launch(server_port={port}, share=False)"
        )
        bare.append(
            {"seconds": page_seconds([sys.executable, "-c", code], f"http://127.0.0.1:{port}/")}
        )
    rows = {"this project": middle(own), "bare ChatInterface": middle(bare)}
    ratio = rows["this project"]["seconds"] / rows["bare ChatInterface"]["seconds"]
    return Section("The page ready", rows, {"page ready / bare ChatInterface": ratio})


def browser(setup: Setup) -> Section:
    """The page until one can type into it, beside a bare Gradio ChatInterface, in Chromium."""
    from .page_ready import CHROMIUM, measure

    if not CHROMIUM.exists():
        raise ProbeFailed(f"{CHROMIUM} is missing; run: make browser")
    ready = measure(max(setup.runs, 5))
    rows = {"this project": {"seconds": ready.ours}, "bare ChatInterface": {"seconds": ready.bare}}
    ratio = {"page usable in a browser / bare ChatInterface": ready.ratio}
    return Section("The page opened in Chromium (medians)", rows, ratio)


def _free_port() -> int:
    with socket.socket() as probe_socket:
        probe_socket.bind(("127.0.0.1", 0))
        return int(probe_socket.getsockname()[1])


SECTIONS: Mapping[str, Callable[[Setup], Section]] = {
    "cold": cold, "warm": warm, "threads": threads, "page": page, "browser": browser,
    "indexing": indexing, "growth": growth,
}  # fmt: skip

__all__ = ["SECTIONS", "ProbeFailed", "Section", "Setup", "prepare"]
