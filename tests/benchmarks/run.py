"""Run a probe in a process of its own, and time whole commands."""

import json
import os
import subprocess
import sys
import time
import urllib.request
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
ENVIRONMENT = {
    **os.environ,
    "HF_HUB_OFFLINE": "1",
    "ANONYMIZED_TELEMETRY": "False",
    "GRADIO_ANALYTICS_ENABLED": "False",
    "PYTHONWARNINGS": "ignore",
}


class ProbeFailed(RuntimeError):
    """A probe ended with an error; the message is the end of what it wrote."""


def probe(name: str, module: str = "tests.benchmarks.probes", **arguments: Any) -> dict[str, Any]:
    """The result of one probe; `wall s` is what its caller waited for the whole process."""
    begun = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", module, name],
        input=json.dumps(arguments, default=str),  # as arguments, a thousand questions are too long
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=ENVIRONMENT,
        check=False,
    )
    if done.returncode:
        raise ProbeFailed(f"{name}: {done.stderr[-2000:]}")
    result = json.loads(done.stdout.strip().splitlines()[-1])
    return {**result, "wall s": time.perf_counter() - begun}


def command_seconds(command: Sequence[str]) -> float:
    """The seconds that a whole command takes.

    Raises:
        ProbeFailed: when it fails.
    """
    begun = time.perf_counter()
    done = subprocess.run(
        command, capture_output=True, text=True, cwd=ROOT, env=ENVIRONMENT, check=False
    )
    if done.returncode:
        raise ProbeFailed(f"{' '.join(command)}: {done.stderr[-2000:]}")
    return time.perf_counter() - begun


def page_seconds(command: Sequence[str], address: str, patience: float = 120) -> float:
    """The seconds until a server started by `command` answers at `address`; it is ended then.

    Raises:
        ProbeFailed: when it ends by itself or does not answer in time.
    """
    begun = time.perf_counter()
    with subprocess.Popen(
        command, cwd=ROOT, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as server:
        try:
            while time.perf_counter() - begun < patience and server.poll() is None:
                if _answers(address):
                    return time.perf_counter() - begun
                time.sleep(0.02)
            raise ProbeFailed(f"{' '.join(command)} does not answer at {address}")
        finally:
            server.terminate()


def _answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(address, timeout=5) as reply:
            return bool(reply.status == 200)
    except OSError:
        return False


def middle(results: Sequence[Mapping[str, float]]) -> dict[str, float]:
    """The median of every value over some runs."""
    return {
        name: sorted(result[name] for result in results)[len(results) // 2] for name in results[0]
    }
