"""One writer, and no build removed under a reader."""

import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from index.errors import StoreLocked, StoreNotWritable
from index.lock import READ_LOCK, ReadHold, sole_hold, write_lock

_HOLD = """
import sys, time
from pathlib import Path
from index.lock import write_lock
with write_lock(Path(sys.argv[1]), 5):
    print("held", flush=True)
    time.sleep(60)
"""


def _holder(store: Path) -> "subprocess.Popen[bytes]":
    process = subprocess.Popen([sys.executable, "-c", _HOLD, str(store)], stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline() == b"held\n"
    return process


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.send_signal(signal.SIGKILL)
    process.communicate()


def test_second_writer_is_told_who_writes(tmp_path: Path) -> None:
    """While another process writes, the error names its number and what to do."""
    holder = _holder(tmp_path)
    try:
        with (
            pytest.raises(StoreLocked, match=f"process {holder.pid}.*try again"),
            write_lock(tmp_path, 0.1),
        ):
            pass
    finally:
        _end(holder)


def test_lock_of_a_killed_writer_is_free(tmp_path: Path) -> None:
    """A writer killed with SIGKILL leaves no lock behind."""
    _end(_holder(tmp_path))
    with write_lock(tmp_path, 0):
        pass


def test_writer_waits_for_its_turn(tmp_path: Path) -> None:
    """A writer that may wait gets the lock when the other one is done."""
    order = []

    def first() -> None:
        with write_lock(tmp_path, 0):
            taken.set()
            time.sleep(0.3)
            order.append("first")

    taken = threading.Event()
    thread = threading.Thread(target=first)
    thread.start()
    taken.wait()
    with write_lock(tmp_path, 20):
        order.append("second")
    thread.join()
    assert order == ["first", "second"]


def test_file_in_place_of_the_store_is_not_writable(tmp_path: Path) -> None:
    """Where no lock file can be made, the error says that the store cannot be written."""
    (tmp_path / "store").touch()
    with (
        pytest.raises(StoreNotWritable, match=str(tmp_path / "store")),
        write_lock(tmp_path / "store", 0),
    ):
        pass


def _build(folder: Path) -> Path:
    folder.mkdir()
    (folder / READ_LOCK).touch()
    return folder


def test_held_build_is_not_free(tmp_path: Path) -> None:
    """A build is free only when its last reader has closed."""
    build = _build(tmp_path / "b")
    one, two = ReadHold(build), ReadHold(build)
    for reader in (one, two):
        with sole_hold(build) as free:
            assert not free
        reader.close()
        reader.close()
    with sole_hold(build) as free:
        assert free


def test_build_that_goes_while_it_is_opened_is_not_held(tmp_path: Path) -> None:
    """A reader that comes too late gets FileNotFoundError, never a hold on a removed build."""
    build = _build(tmp_path / "b")
    result: list[type[BaseException] | None] = []

    def read() -> None:
        try:
            ReadHold(build).close()
            result.append(None)
        except FileNotFoundError as error:
            result.append(type(error))

    with sole_hold(build):
        thread = threading.Thread(target=read)
        thread.start()
        time.sleep(0.2)  # it waits for the lock by now, or has not begun: both must fail
        build.rename(tmp_path / "gone")
    thread.join()
    assert result == [FileNotFoundError]


def test_build_without_lock_file_is_nobodys(tmp_path: Path) -> None:
    """What a killed writer left before its first reader could come may be removed."""
    (tmp_path / "b").mkdir()
    with sole_hold(tmp_path / "b") as free:
        assert free
