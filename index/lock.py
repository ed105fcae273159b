"""Who writes and who reads: one writer at a time, and no build removed under a reader.

Both locks are the kernel's (`flock`): a process that dies, however it dies, gives them up.
"""

import contextlib
import errno
import fcntl
import os
import time
from collections.abc import Iterator
from pathlib import Path

from index.disk import writing
from index.errors import StoreLocked

WRITE_LOCK = "write.lock"
READ_LOCK = "readers.lock"

_POLL = 0.05


@contextlib.contextmanager
def write_lock(store: Path, wait: float) -> Iterator[None]:
    """Hold the store's write lock; StoreLocked after `wait` seconds, naming the process."""
    path = store / WRITE_LOCK
    with writing(store):
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        _acquire(handle, path, wait)
        with contextlib.suppress(OSError):  # the number only serves the message; a disk may be full
            os.ftruncate(handle, 0)
            os.pwrite(handle, str(os.getpid()).encode(), 0)
        yield
    finally:
        os.close(handle)


def _acquire(handle: int, path: Path, wait: float) -> None:
    deadline = time.monotonic() + wait
    while not _try(handle, fcntl.LOCK_EX):
        if time.monotonic() >= deadline:
            holder = os.pread(handle, 20, 0).decode(errors="replace") or "unknown"
            raise StoreLocked(
                f"{path} is held by process {holder}, which is writing the index; "
                f"waited {wait:.0f} s: try again when it has finished"
            )
        time.sleep(_POLL)


def _try(handle: int, kind: int) -> bool:
    try:
        fcntl.flock(handle, kind | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in (errno.EWOULDBLOCK, errno.EACCES):
            return False
        raise
    return True


class ReadHold:
    """A reader's hold on one build: while it is open, the build is not removed."""

    def __init__(self, build: Path) -> None:
        self.build = build
        self._handle = os.open(build / READ_LOCK, os.O_RDONLY | os.O_CLOEXEC)
        fcntl.flock(self._handle, fcntl.LOCK_SH)
        if not self._still_there():
            self.close()
            raise FileNotFoundError(errno.ENOENT, "removed by a writer", str(build))

    def _still_there(self) -> bool:
        # A writer may have removed the build between our open() and our flock().
        try:
            return (self.build / READ_LOCK).stat().st_ino == os.fstat(self._handle).st_ino
        except FileNotFoundError:
            return False

    def close(self) -> None:
        """Give the build up; a second call does nothing."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1


@contextlib.contextmanager
def sole_hold(build: Path) -> Iterator[bool]:
    """Whether nobody reads `build`; if so, nobody can begin to until the block ends."""
    try:
        handle = os.open(build / READ_LOCK, os.O_RDONLY | os.O_CLOEXEC)
    except FileNotFoundError:  # it died before it was ready, so no reader ever knew of it
        yield True
        return
    try:
        yield _try(handle, fcntl.LOCK_EX)
    finally:
        os.close(handle)
