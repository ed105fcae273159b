"""A coverage-guided campaign (atheris) over every reader and the parser, in one process a format.

`python -m tests.soak.fuzz_readers --runs 50000` shares the runs out over the formats, prints what
each did, and keeps every failing input in tests/fixtures/readers/failures, where the short form in
the tests finds it. Exit status 1 when anything failed.
"""

import argparse
import hashlib
import os
import random
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path
from typing import Any

SHARES = {"text": 0.2, "markdown": 0.18, "html": 0.2, "jats": 0.18, "docx": 0.14, "pdf": 0.1}
"""Of all runs; PDF gets few, since PDFium's own code is not what coverage guides here."""

SLOW = 10.0  # seconds of processor time for one small input: reported as a failure
SEEDS = 30
ROOT = Path(__file__).resolve().parents[2]


def campaign(runs: int) -> int:
    """Run every format's share in a process of its own; the exit status."""
    failed = 0
    for form, share in SHARES.items():
        command = [sys.executable, "-m", "tests.soak.fuzz_readers", "--form", form]
        result = subprocess.run([*command, "--runs", str(int(runs * share))], cwd=ROOT, check=False)
        failed += result.returncode != 0
    print(f"{runs:,} inputs over {len(SHARES)} formats: {failed} formats with failures")
    return 1 if failed else 0


def one_form(form: str, runs: int) -> None:
    """Fuzz one format; ends the process."""
    import atheris

    with atheris.instrument_imports(include=["index"]):
        from index.readers import docx, html, jats, markdown, pdf  # noqa: F401 - instrumented
        from tests import fuzzing

    started = time.perf_counter()
    counts: Counter[str] = Counter()

    def run(data: bytes) -> None:
        counts["inputs"] += 1
        made = _input(atheris.FuzzedDataProvider(data), form, data)
        before = time.process_time()
        try:
            document = fuzzing.check(made)
            counts["refused" if document is None else document.format] += 1
        except Exception:
            counts["FAILED"] += 1
            _keep(made, form, traceback.format_exc())
        if time.process_time() - before > SLOW:
            counts["SLOW"] += 1
            _keep(made, form, f"took {time.process_time() - before:.1f} s")
        if counts["inputs"] == runs:
            seconds = time.perf_counter() - started
            print(f"{form}: {dict(counts)} in {seconds:.0f} s", flush=True)
            os._exit(1 if counts["FAILED"] or counts["SLOW"] else 0)  # the fuzzer never returns

    with tempfile.TemporaryDirectory() as corpus:
        chance = random.Random(form)  # the same start each time
        for number in range(SEEDS):
            (Path(corpus) / str(number)).write_bytes(chance.randbytes(20 * number + 5))
        bounds = ["-max_len=1000", "-len_control=0", "-verbosity=0", f"-runs={runs + 1}"]
        bounds += [f"-artifact_prefix={corpus}/", "-report_slow_units=600"]
        atheris.Setup([sys.argv[0], *bounds, corpus], run)
        atheris.Fuzz()


def _input(take: Any, form: str, data: bytes) -> bytes:
    """Some inputs are the raw bytes, most are edits of a valid file."""
    from tests.fuzzing import TOKENS, assembled, edited, seeds, tree_edited

    kind = take.ConsumeIntInRange(0, 19)
    if kind == 0:
        return assembled(form, data[1:]) if form in {"pdf", "docx"} else data[1:]
    edits = []
    while take.remaining_bytes() > 4 and len(edits) < 30:
        place = take.ConsumeProbability()
        gone = take.ConsumeIntInRange(0, 400)
        known = take.ConsumeIntInRange(0, 2)
        if known:
            come = take.PickValueInList(list(TOKENS[form]))
        else:
            come = take.ConsumeBytes(take.ConsumeIntInRange(0, 24))
        edits.append((place, gone, come))
    change = tree_edited if form in {"jats", "docx"} and kind < 16 else edited
    return assembled(form, change(seeds()[form], edits))


def _keep(made: bytes, form: str, reason: str) -> None:
    from tests.fuzzing import FAILURES

    FAILURES.mkdir(parents=True, exist_ok=True)
    name = f"{form}-{hashlib.sha256(made).hexdigest()[:12]}"
    (FAILURES / name).write_bytes(made)
    print(f"FAILED {name}: {reason}", flush=True)


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=50_000)
    parser.add_argument("--form", choices=sorted(SHARES))
    options = parser.parse_args()
    if options.form:
        one_form(options.form, options.runs)
    else:
        raise SystemExit(campaign(options.runs))


if __name__ == "__main__":
    main()
