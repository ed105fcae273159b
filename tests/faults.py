"""What an index has to survive, as campaigns of any length; the tests run short ones."""

import json
import os
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from index.errors import StoreError
from index.opened import OpenIndex
from tests.stores import PAPERS, Place, copy_of_base, paper, write_papers

ROOT = Path(__file__).resolve().parents[1]

BUILD = """
import sys
from pathlib import Path
from index.build import build
from index.settings import IndexSettings
build(Path(sys.argv[1]), Path(sys.argv[2]), IndexSettings())
"""

QUESTIONS = ("vessels open and metastasis follows", "fibroblasts and miR-21", "bone lesions")


def answers(store: Path) -> str:
    """What the index at `store` gives for some questions, as one comparable text."""
    with OpenIndex.open(store) as opened:
        return signature(opened)


def signature(opened: OpenIndex) -> str:
    """Documents, search results and texts of an opened index, as one comparable text."""
    opened.exact_up_to = 0  # so small an index would not ask Chroma's graph
    found: list[Any] = [opened.fingerprint, [item.id for item in opened.documents]]
    for question in QUESTIONS:
        vector, tokens = opened.embed_query(question), opened.lexicon.tokens(question)
        for level in ("passages", "sentences"):
            found += opened.lexical_scores(level, tokens, 9)  # type: ignore[arg-type]
            near = opened.dense_scores(level, vector, 9)  # type: ignore[arg-type]
            found += [(identity, round(score, 4)) for identity, score in near]
    every = [s.id for item in opened.documents for s in opened.document(item.id).sentences]
    found += [unit.text for unit in opened.sentences(every)]
    found += [opened.mentions("mir-21"), sorted(opened.entity_keys()), sorted(opened.vocabulary)]
    return json.dumps(found)


def start_build(sources: Path, store: Path) -> "subprocess.Popen[bytes]":
    """A build in a process of its own."""
    command = [sys.executable, "-c", BUILD, str(sources), str(store)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


# ── killed ──────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class TwoStates:
    """One store and two source folders, with the answers that belong to each."""

    store: Path
    sources: tuple[Path, Path]
    answers: tuple[str, str]
    seconds: float  # that a build takes


def two_states(folder: Path) -> TwoStates:
    """An index, and the answers before and after its papers change."""
    place = copy_of_base(folder)
    other = {
        "fibroblasts.txt": PAPERS["fibroblasts.txt"],
        "organs.txt": ("Organs again", ("bone", "pten")),
        "vessels.txt": ("Vesicles and vessels", ("zo1", "serum", "liver")),
    }
    changed = write_papers(folder / "other", other)
    found = []
    for sources in (changed, place.sources):
        began = time.monotonic()
        assert start_build(sources, place.store).wait() == 0
        seconds = time.monotonic() - began
        found.append(answers(place.store))
    return TwoStates(place.store, (place.sources, changed), (found[1], found[0]), seconds)


def kill_builds(states: TwoStates, kills: int, seed: int) -> Counter[str]:
    """Kill builds with SIGKILL at random moments; after each, look at what the index answers.

    The victim is the process that asked for the build, or one of its children.
    """
    rng, counts, at = random.Random(seed), Counter[str](), 0
    for _ in range(kills):
        target = 1 - at
        process = start_build(states.sources[target], states.store)
        try:
            process.wait(rng.uniform(0, 1.1 * states.seconds))
            counts["done before the kill"] += 1
        except subprocess.TimeoutExpired:
            counts[f"killed {_kill_one(process, rng)}"] += 1
        process.wait()
        found = answers(states.store)
        if found == states.answers[target]:
            at = target
            counts["the new index answers"] += 1
        elif found == states.answers[at]:
            counts["the old index answers"] += 1
        else:
            counts["WRONG: neither"] += 1
    return counts


def _kill_one(process: "subprocess.Popen[bytes]", rng: random.Random) -> str:
    try:
        children = psutil.Process(process.pid).children(recursive=True)
        victim = rng.choice([None, *children])
        if victim is not None:
            victim.kill()
            return "a child"
    except psutil.NoSuchProcess:
        pass
    process.kill()
    return "the caller"


# ── many at once ────────────────────────────────────────────────────────────────────────────

WRITER = """
import os, sys, time
from pathlib import Path
from index.build import build
from index.settings import IndexSettings
from tests.stores import PARTS, paper
sources, store, name, seconds, most = sys.argv[1:]
end, number = time.monotonic() + float(seconds), 0
while time.monotonic() < end and number < int(most):
    file = Path(sources) / f"{name}-{number}.txt"
    scratch = file.with_name(f".{file.name}")
    scratch.write_text(paper(f"Paper {name} {number}", tuple(PARTS)[number % 5:][:2]), "utf-8")
    scratch.replace(file)
    report = build(Path(sources), Path(store), IndexSettings())
    assert not report.skipped, report.skipped
    number += 1
print(number)
"""

READER = """
import sys
from pathlib import Path
from index.opened import OpenIndex
store, stop = Path(sys.argv[1]), Path(sys.argv[2])
looks = 0
while looks == 0 or not stop.exists():
    with OpenIndex.open(store) as opened:
        opened.exact_up_to = 0
        ids = {item.id for item in opened.documents}
        for question in ("vessels open", "fibroblasts and miR-21"):
            tokens, vector = opened.lexicon.tokens(question), opened.embed_query(question)
            found = opened.lexical_scores("sentences", tokens, 9)
            found += opened.dense_scores("sentences", vector, 9)
            for unit in opened.sentences([identity for identity, _ in found]):
                text = opened.document(unit.document_id).text
                assert unit.document_id in ids
                assert text[unit.start : unit.end] == unit.text
        looks += 1
print(looks)
"""


@dataclass(frozen=True)
class Crowd:
    """What writers and readers did at once."""

    files: int
    lost: int
    looks: int
    failures: tuple[str, ...]


def crowd(place: Place, writers: int, readers: int, seconds: float, most: int = 10**6) -> Crowd:
    """Let processes add papers and read the index at the same time; count what went wrong."""
    stop = place.store.parent / "stop"
    read = [_python(READER, str(place.store), str(stop)) for _ in range(readers)]
    wrote = [
        _python(WRITER, str(place.sources), str(place.store), f"w{n}", str(seconds), str(most))
        for n in range(writers)
    ]
    failures: list[str] = []
    files = sum(_result(process, failures) for process in wrote)
    stop.touch()
    looks = sum(_result(process, failures) for process in read)
    with OpenIndex.open(place.store) as opened:
        names = {item.name for item in opened.documents}
    wanted = {path.name for path in place.sources.glob("w*.txt")}
    return Crowd(files, len(wanted - names), looks, tuple(failures))


def _python(script: str, *arguments: str) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-c", script, *arguments]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def _result(process: "subprocess.Popen[bytes]", failures: list[str]) -> int:
    out, err = process.communicate()
    if process.returncode != 0:
        failures.append(err.decode(errors="replace")[-2000:])
        return 0
    return int(out)


# ── damaged ─────────────────────────────────────────────────────────────────────────────────

DAMAGES = ("deleted", "truncated", "noise", "one byte")


def damages(store: Path, seed: int) -> Iterator[tuple[str, str]]:
    """Damage each file of a store in each way, one at a time; yields its name and the way.

    The file is as it was again when the next one is taken.
    """
    rng = random.Random(seed)
    for path in sorted(item for item in store.rglob("*") if item.is_file()):
        original = path.read_bytes()
        for way in DAMAGES:
            if way != "deleted" and not original:
                continue
            path.unlink()
            if way != "deleted":
                path.write_bytes(_damaged(original, way, rng))
            yield path.relative_to(store).as_posix(), way
            path.unlink(missing_ok=True)
            path.write_bytes(original)


def _damaged(data: bytes, way: str, rng: random.Random) -> bytes:
    if way == "truncated":
        return data[: rng.randrange(len(data))]
    if way == "noise":
        return rng.randbytes(len(data))
    at = rng.randrange(len(data))
    return data[:at] + bytes([data[at] ^ (1 << rng.randrange(8))]) + data[at + 1 :]


def outcome(store: Path, expected: str) -> str:
    """What a reader makes of a store that may be damaged."""
    try:
        found = answers(store)
    except StoreError as error:
        return type(error).__name__
    return "answers rightly" if found == expected else "WRONG ANSWER"


# ── a small disk, a read-only one ───────────────────────────────────────────────────────────

NAMESPACE = ("unshare", "--user", "--map-root-user", "--mount")


def may_mount() -> bool:
    """Whether this user may mount a file system of their own, in a namespace."""
    probe = [*NAMESPACE, "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    try:
        return subprocess.run(probe, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        return False


def run_mounted(script: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
    """Run Python code where it may mount."""
    return subprocess.run(
        [*NAMESPACE, sys.executable, "-c", script, *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        env=dict(os.environ),
    )


SMALL_DISK = """
import shutil, subprocess, sys
from pathlib import Path
from index.errors import StoreNotWritable
from tests.faults import answers
from tests.stores import Place, paper
sources, store, disk, room = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4]
size = sum(path.stat().st_size + 4096 for path in store.rglob("*")) + int(room)
subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", disk], check=True)
shutil.copytree(store, disk / "store")
before = answers(disk / "store")
(sources / "new.txt").write_text(paper("New", ("pten", "bone", "zo1")), "utf-8")
try:
    Place(sources, disk / "store").build()
    print("built")
    assert answers(disk / "store") != before
except StoreNotWritable as error:
    assert "no space left" in str(error) and str(disk) in str(error), error
    print("refused")
    assert answers(disk / "store") == before
    assert len(list((disk / "store" / "builds").iterdir())) == 1
"""

READ_ONLY = """
import subprocess, sys
from pathlib import Path
from index.build import open_index
from index.errors import StoreNotWritable
from index.settings import IndexSettings
from tests.faults import answers, signature
from tests.stores import Place, paper
sources, store = Path(sys.argv[1]), Path(sys.argv[2])
for folder in sys.argv[3:]:
    subprocess.run(["mount", "--bind", folder, folder], check=True)
    subprocess.run(["mount", "-o", "remount,bind,ro", folder, folder], check=True)
before = answers(store)
try:
    print(Place(sources, store).build().added)
except StoreNotWritable as error:
    assert str(store) in str(error), error
    print("refused")
with open_index(sources, store, IndexSettings()) as opened:
    print(signature(opened) == before)
"""


def new_paper(sources: Path) -> None:
    """Add a paper to a source folder."""
    (sources / "new.txt").write_text(paper("New", ("pten", "bone", "zo1")), "utf-8")
