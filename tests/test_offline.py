"""Indexing and answering send nothing anywhere: tried where the kernel counts every attempt."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults import ROOT
from tests.stores import copy_of_base

NAMESPACE = ("unshare", "--user", "--map-root-user", "--net")


def _may_isolate() -> bool:
    try:
        return (
            subprocess.run([*NAMESPACE, "true"], capture_output=True, check=False).returncode == 0
        )
    except FileNotFoundError:
        return False


pytestmark = pytest.mark.skipif(
    not _may_isolate(), reason="a network of its own needs user namespaces"
)

COUNT = """
from pathlib import Path
def attempts():
    # Connections begun, packets sent and packets without a route, in this network namespace.
    lines = Path("/proc/net/snmp").read_text().splitlines()
    rows = [line.split() for line in lines]
    found = {}
    for names, values in zip(rows[::2], rows[1::2]):
        found |= {names[0] + name: int(value) for name, value in zip(names[1:], values[1:])}
    wanted = ("Tcp:ActiveOpens", "Udp:OutDatagrams", "Ip:OutRequests", "Ip:OutNoRoutes")
    return {name: found[name] for name in wanted}
"""

WORK = """
import sys
from assistant import Assistant
before = attempts()
with Assistant.open(sources=sys.argv[1], store=sys.argv[2]) as bot:
    answer = bot.ask("What does exosomal miR-105 destroy in endothelial cells?")
    assert answer.citations, answer
    assert len(bot.documents) == 4
after = attempts()
print({name: after[name] - before[name] for name in after if after[name] != before[name]})
"""

LEAK = """
import contextlib, socket, subprocess
before = attempts()
with contextlib.suppress(OSError):
    socket.create_connection(("192.0.2.1", 80), timeout=1)
python = attempts()
subprocess.run(["bash", "-c", "exec 3<>/dev/tcp/192.0.2.1/80"], stderr=subprocess.DEVNULL)
print(before != python, python != attempts())
"""


def _run(script: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
    command = [*NAMESPACE, sys.executable, "-c", COUNT + script, *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_indexing_and_asking_try_no_connection(tmp_path: Path) -> None:
    """A new paper is read, embedded and asked about: no packet, no connection, no look-up."""
    place = copy_of_base(tmp_path)
    text = "A fifth paper\n\nResults\n\nPlasma vesicles carried miR-1246 in 40 of 61 patients.\n"
    (place.sources / "new.txt").write_text(text, "utf-8")
    done = _run(WORK, str(place.sources), str(place.store))
    assert (done.returncode, done.stdout.strip()) == (0, "{}"), done.stderr


def test_the_count_sees_an_attempt() -> None:
    """A connection tried by Python, and one by another program, are both counted."""
    done = _run(LEAK)
    assert done.stdout.strip() == "True True", done.stderr
