"""Indexes built once for all tests of a run, whichever worker asks first, and copied for each."""

import atexit
import functools
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock

from index.build import build
from index.report import BuildReport
from index.settings import IndexSettings

PARTS = {
    "pten": "Exosomal miR-21 from breast cancer cells suppresses PTEN in fibroblasts. The "
    "recipient fibroblasts then secrete interleukin 6 and support tumour growth.",
    "zo1": "Exosomal miR-105 destroys the tight junction protein ZO-1 in endothelial cells. The "
    "barrier of blood vessels opens and metastasis to the lung follows.",
    "dox": "Resistance to doxorubicin was transferred by exosomes that carry miR-222. Sensitive "
    "cells became resistant within two days of co-culture.",
    "liver": "Hepatic stellate cells take up vesicles from colorectal tumours. Their activation "
    "precedes liver metastasis by three weeks in mice.",
    "serum": "Serum levels of exosomal miR-373 were higher in triple negative disease. The area "
    "under the curve was 0.91 in 120 patients.",
    "bone": "Osteoclasts that take up exosomal miR-214 resorb less bone. Treated animals had "
    "fewer lesions after eight weeks.",
}
"""Paragraphs whose vectors the base index knows: papers made of them need no embedding."""

PAPERS = {
    "fibroblasts.txt": ("Vesicles and fibroblasts", ("pten", "zo1")),
    "resistance.txt": ("Vesicles and resistance", ("dox", "serum")),
    "organs.txt": ("Vesicles and distant organs", ("liver", "bone")),
}


def paper(title: str, parts: tuple[str, ...]) -> str:
    """The text of a small paper."""
    return "\n\n".join([title, "Results", *(PARTS[part] for part in parts)]) + "\n"


def write_papers(folder: Path, papers: dict[str, tuple[str, tuple[str, ...]]]) -> Path:
    """Write papers into a new source folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, (title, parts) in papers.items():
        (folder / name).write_text(paper(title, parts), "utf-8")
    return folder


@dataclass(frozen=True)
class Place:
    """A source folder and the store of its index."""

    sources: Path
    store: Path

    def build(self, settings: IndexSettings | None = None) -> BuildReport:
        """Bring the index up to date."""
        return build(self.sources, self.store, settings or IndexSettings())


ROOT = Path(__file__).resolve().parents[1]
RUN_FOLDER = "EXOMIR_TESTS_FOLDER"
"""The environment variable that tells the workers of a run of pytest where its indexes stand."""


@functools.cache
def run_folder() -> Path:
    """A folder for what is shared; whoever made it, removes it."""
    if known := os.environ.get(RUN_FOLDER):
        return Path(known)
    root = Path(tempfile.mkdtemp(prefix="exomir-tests-"))
    atexit.register(shutil.rmtree, root, ignore_errors=True)
    return root


@contextmanager
def once(name: str) -> Iterator[Path | None]:
    """The folder of that name, to be filled; None for all but the first that asks in the run."""
    folder = run_folder() / name
    done = folder / ".done"
    with FileLock(run_folder() / f"{name}.lock"):
        if done.exists():
            yield None
            return
        shutil.rmtree(folder, ignore_errors=True)  # of one that failed or was killed while filling
        folder.mkdir()
        yield folder
        done.touch()


@functools.cache
def base() -> Place:
    """The index of `PAPERS`; not to be changed."""
    root = run_folder() / "base"
    place = Place(root / "papers", root / "store")
    with once("base") as new:
        if new:
            write_papers(place.sources, PAPERS)
            place.build()
    return place


def indexed(sources: Path) -> Place:
    """The index of a folder of this repository, as the review's; not to be changed."""
    name = "-".join(sources.resolve().relative_to(ROOT).parts)
    place = Place(sources, run_folder() / name / "store")
    with once(name) as new:
        if new:
            copy_store(place.store)
            place.build()
    return place


def copy_of_base(folder: Path) -> Place:
    """A copy of the base index and its papers, to change at will."""
    place = Place(folder / "papers", folder / "store")
    shutil.copytree(base().sources, place.sources)
    copy_store(place.store)
    return place


def copy_store(to: Path) -> None:
    """A copy of the base index: what is built in its place need not export the model again."""
    store = base().store
    shutil.copytree(store, to, ignore=shutil.ignore_patterns("models"))
    # The model is large and never written to: links will do.
    shutil.copytree(store / "models", to / "models", copy_function=os.link)
