"""One hostile file at a time: read and parsed in a process of its own, which may die of it.

The parent opens the file (a regular one inside the source folder, unchanged since it was hashed)
and hands its bytes over; the child opens no file, gets no environment, and where the system allows
it has no network. Its memory and processor time are bounded by the kernel, its time on the clock
by a timer that kills it. What comes back is JSON, checked against the records' types.
"""

import contextlib
import hashlib
import json
import os
import signal
import stat
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from index import serial
from index.errors import UnreadableSource
from index.limits import MIB, Limits
from index.records import Document, Metadata

_BOOT = (
    "import sys, json; sys.path[:] = json.loads(sys.argv[1]); "
    "from index.sandbox_child import serve; serve()"
)
_WALL_FACTOR = 2  # a busy machine gives a process only part of the clock's time
_FILES_A_WORKER = 500  # then a fresh one, so that leaks do not add up
_ANSWER_FACTOR = 64  # bytes of JSON a character, with all its offsets, at the very most
_LEAST_ANSWER = 16 * MIB


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read: where it is, and what its document shall be called."""

    path: Path
    document_id: str
    name: str
    sha256: str
    metadata: Metadata = field(default_factory=Metadata)


class ReaderDied(UnreadableSource):
    """The process that read the file died: of the file, or of something else, such as a kill."""


def load(
    path: Path,
    *,
    root: Path,
    document_id: str,
    name: str,
    sha256: str,
    metadata: Metadata | None = None,
    limits: Limits | None = None,
) -> Document:
    """Read and parse one file in a process of its own.

    Args:
        path: the file, which has to lie inside `root` after all links are followed.
        root: the source folder.
        document_id: the id of the document to be made.
        name: the file's name, as errors and the document give it.
        sha256: of the file's bytes, in hexadecimal.
        metadata: what is known of the document; overrides what it says itself.
        limits: how much the file may ask for.

    Raises:
        UnreadableSource: the file is outside, gone, changed, unreadable, or beyond the limits.
    """
    with Sandbox(root, limits) as sandbox:
        source = Source(path, document_id, name, sha256, metadata or Metadata())
        return sandbox.load(source)


def load_many(
    sources: Iterable[Source], *, root: Path, limits: Limits | None = None
) -> Iterator[tuple[Source, Document | UnreadableSource]]:
    """Each source with its document, or with why there is none, in the order given.

    One process serves file after file, and is replaced when it dies.
    """
    with Sandbox(root, limits) as sandbox:
        for source in sources:
            try:
                yield source, sandbox.load(source)
            except UnreadableSource as error:
                yield source, error


class Sandbox:
    """A process for reading files, begun when first needed and replaced when it dies.

    For one thread at a time.
    """

    def __init__(self, root: Path, limits: Limits | None = None) -> None:
        self._root = root
        self._limits = limits or Limits()
        self._process: subprocess.Popen[bytes] | None = None
        self._served = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the process."""
        process, self._process, self._served = self._process, None, 0
        if process is not None:
            process.kill()
            for pipe in (process.stdin, process.stdout):
                with contextlib.suppress(OSError):  # what it did not take is of no use any more
                    pipe and pipe.close()
            process.wait()

    def load(self, source: Source) -> Document:
        """The document of one file.

        Raises:
            UnreadableSource: the file is outside, gone, changed, unreadable, or beyond the limits.
        """
        data = read_inside(source.path, self._root, source.name, self._limits)
        if hashlib.sha256(data).hexdigest() != source.sha256:
            raise UnreadableSource(f"{source.name}: changed while it was read; index again")
        return self.parse(data, source)

    def parse(self, data: bytes, source: Source) -> Document:
        """The document of a file's bytes (`source.path` is not looked at).

        Raises:
            UnreadableSource: the bytes are no readable document, or beyond the limits.
        """
        gone = self._process is not None and self._process.poll() is not None
        if self._process is None or gone or self._served >= _FILES_A_WORKER:
            self.close()
            self._process = _begin(self._limits)
        self._served += 1
        expired = threading.Event()
        answer = self._ask(self._process, data, source, expired)
        if answer is None:
            code = self._stopped()
            late = expired.is_set() or code == -getattr(signal, "SIGXCPU", 0)
            raise (UnreadableSource if late else ReaderDied)(
                f"{source.name}: {_cause(code, self._limits, expired.is_set())}; "
                "save it again or leave it out"
            )
        return self._document(answer, source)

    def _ask(
        self,
        process: "subprocess.Popen[bytes]",
        data: bytes,
        source: Source,
        expired: threading.Event,
    ) -> bytes | None:
        """Send a file and wait; None when the process died of it or had to be killed."""

        def expire() -> None:
            expired.set()
            process.kill()

        timer = threading.Timer(self._limits.seconds * _WALL_FACTOR, expire)
        timer.daemon = True
        timer.start()
        try:
            _send(process.stdin, data, source)
            return self._receive(process.stdout)
        except OSError:  # the pipe broke: it died while it was sent to
            return None
        finally:
            timer.cancel()

    def _receive(self, pipe: IO[bytes] | None) -> bytes | None:
        assert pipe is not None
        most = max(_LEAST_ANSWER, self._limits.characters * _ANSWER_FACTOR)
        head = pipe.read(8)
        size = int.from_bytes(head, "big")
        if len(head) < 8 or size > most:
            return None
        answer = pipe.read(size)
        return answer if len(answer) == size else None

    def _stopped(self) -> int:
        """End what is left of the process; its exit status, negative for a signal."""
        process = self._process
        assert process is not None
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=1)
        code = process.poll()
        self.close()
        return 0 if code is None else code

    def _document(self, answer: bytes, source: Source) -> Document:
        try:
            reply = json.loads((answer[:1] == b"E" and answer[1:]) or b"null")
            if reply is not None:
                if reply["fatal"]:
                    self.close()
                raise UnreadableSource(str(reply["error"]))
            document = serial.loads(Document, answer[1:])
        except (ValueError, KeyError, TypeError) as error:
            self.close()
            raise UnreadableSource(
                f"{source.name}: the reading process gave no document ({error}); leave it out"
            ) from None
        if (document.id, document.sha256) != (source.document_id, source.sha256):
            self.close()
            raise UnreadableSource(f"{source.name}: the reading process gave another document")
        return document


def read_inside(path: Path, root: Path, name: str, limits: Limits) -> bytes:
    """The bytes of a regular file inside a folder, links followed to where they lead.

    Raises:
        UnreadableSource: it lies outside, is missing or no regular file, or is too large.
    """
    try:
        real, folder = path.resolve(strict=True), root.resolve(strict=True)
        if not real.is_relative_to(folder):
            raise UnreadableSource(
                f"{name}: leads out of the source folder {root}; copy the file itself there"
            )
        # The path is free of links now; one put there since is not followed.
        handle = os.open(real, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | _NO_WAIT)
        with os.fdopen(handle, "rb") as file:
            status = os.fstat(handle)
            if not stat.S_ISREG(status.st_mode):
                raise UnreadableSource(f"{name}: is no regular file; leave it out")
            data = file.read(limits.file_bytes + 1)
    except (OSError, ValueError, RuntimeError) as error:
        raise UnreadableSource(
            f"{name}: cannot be opened ({getattr(error, 'strerror', None) or error}); "
            "check that it exists and may be read"
        ) from None
    if len(data) > limits.file_bytes:
        raise UnreadableSource(f"{name}: has more than {limits.file_bytes:,} bytes; split it")
    return data


_NO_WAIT = getattr(os, "O_NONBLOCK", 0)  # a named pipe in the folder must not stop us


def _begin(limits: Limits) -> "subprocess.Popen[bytes]":
    package = str(Path(__file__).resolve().parent.parent)
    paths = [package, *(entry for entry in sys.path if entry and Path(entry).is_absolute())]
    return subprocess.Popen(
        [sys.executable, "-I", "-c", _BOOT, json.dumps(paths), json.dumps(asdict(limits))],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={"LANG": "C.UTF-8", "SYSTEMROOT": os.environ.get("SYSTEMROOT", "")},
    )


def _send(pipe: IO[bytes] | None, data: bytes, source: Source) -> None:
    assert pipe is not None
    request = {
        "size": len(data),
        "document_id": source.document_id,
        "name": source.name,
        "sha256": source.sha256,
        "metadata": serial.dumps(source.metadata),
    }
    pipe.write(json.dumps(request).encode() + b"\n")
    pipe.write(data)
    pipe.flush()


def _cause(code: int, limits: Limits, expired: bool) -> str:
    if expired or code == -getattr(signal, "SIGXCPU", 0):
        return f"was not read within {limits.seconds} s"
    if code in (-getattr(signal, "SIGKILL", 0), -getattr(signal, "SIGABRT", 0)):
        return f"ended its reading process, or took more than {limits.memory_bytes // MIB} MiB"
    return f"crashed the process that read it (exit status {code})"
