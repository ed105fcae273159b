"""All campaigns, one after the other, their numbers printed: `make soak`, about an hour.

`python -m tests.soak kills crowd damage disk fuzz` runs some; `--short` a tenth of each.
"""

import argparse
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from tests import faults
from tests.soak import fuzz_readers
from tests.stores import copy_of_base

KILLS, SECONDS, WRITERS, READERS, DAMAGE_ROUNDS, INPUTS = 100, 60.0, 3, 8, 5, 50_000
ROOM = (50_000, 150_000, 300_000, 450_000, 600_000, 800_000, 1_200_000, 2_000_000, 30_000_000)
"""Bytes left on the small disk; a build of the test papers takes about 800,000."""


def kills(folder: Path, scale: float) -> bool:
    """SIGKILL at random moments of a build."""
    counts = faults.kill_builds(faults.two_states(folder), round(KILLS * scale), seed=11)
    _show(counts)
    return counts["WRONG: neither"] == 0


def crowd(folder: Path, scale: float) -> bool:
    """Writers and readers as processes."""
    seen = faults.crowd(copy_of_base(folder), WRITERS, READERS, SECONDS * scale)
    print(f"  {WRITERS} writers added {seen.files} papers, {seen.lost} of them lost")
    print(f"  {READERS} readers looked {seen.looks} times; failures: {len(seen.failures)}")
    for failure in seen.failures:
        print(failure)
    return not seen.failures and not seen.lost


def damage(folder: Path, scale: float) -> bool:
    """Every file of a store damaged in every way."""
    place = copy_of_base(folder)
    expected = faults.answers(place.store)
    counts: Counter[str] = Counter()
    for seed in range(max(1, round(DAMAGE_ROUNDS * scale))):
        for _, way in faults.damages(place.store, seed):
            counts[f"{way}: {faults.outcome(place.store, expected)}"] += 1
    _show(counts)
    return not any("WRONG" in result for result in counts)


def disk(folder: Path, scale: float) -> bool:
    """A disk that fills up at different points of a build."""
    if not faults.may_mount():
        print("  left out: mounting a file system needs user namespaces")
        return True
    good = True
    for number, room in enumerate(ROOM[:: max(1, round(1 / scale / 3))]):
        place = copy_of_base(folder / str(number))
        (folder / str(number) / "disk").mkdir()
        paths = (place.sources, place.store, folder / str(number) / "disk")
        done = faults.run_mounted(faults.SMALL_DISK, *map(str, paths), str(room))
        good &= done.returncode == 0
        result = done.stdout.strip() if done.returncode == 0 else f"FAILED: {done.stderr}"
        print(f"  {room:,} bytes left: {result}")
    return good


def fuzz(folder: Path, scale: float) -> bool:
    """Every reader and the parser, coverage-guided."""
    return fuzz_readers.campaign(round(INPUTS * scale)) == 0


def _show(counts: Counter[str]) -> None:
    for name, count in sorted(counts.items()):
        print(f"  {count:5d}  {name}")


CAMPAIGNS: dict[str, Callable[[Path, float], bool]] = {
    campaign.__name__: campaign for campaign in (kills, crowd, damage, disk, fuzz)
}


def main() -> int:
    """Run what was asked for; 1 when anything went wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("campaigns", nargs="*", help=", ".join(CAMPAIGNS))
    parser.add_argument("--short", action="store_true", help="a tenth of each")
    options = parser.parse_args()
    failed = []
    for name in options.campaigns or CAMPAIGNS:
        began = time.perf_counter()
        print(f"{name}: {CAMPAIGNS[name].__doc__}", flush=True)
        with tempfile.TemporaryDirectory(prefix="exomir-soak-") as folder:
            if not CAMPAIGNS[name](Path(folder), 0.1 if options.short else 1.0):
                failed.append(name)
        print(f"  {time.perf_counter() - began:.0f} s", flush=True)
    print(f"failed: {', '.join(failed)}" if failed else "nothing failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
