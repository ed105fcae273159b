"""The inside of the sandbox: takes files from standard input and answers with documents."""

import contextlib
import json
import os
import sys
from typing import BinaryIO

from index.errors import UnreadableSource
from index.limits import Limits

_NEW_USER, _NEW_NETWORK = 0x10000000, 0x40000000  # CLONE_NEWUSER, CLONE_NEWNET of Linux


def serve() -> None:
    """Answer one request after another until the parent closes the pipe or ends.

    A request is a line of JSON and as many bytes as it says; an answer is eight bytes of length,
    then `D` and the document, or `E` and why there is none, as JSON.
    """
    limits = Limits(**json.loads(sys.argv[2]))
    questions, answers = _pipes()
    _confine(limits)
    while line := questions.readline():
        request = json.loads(line)
        data = questions.read(request["size"])
        _allow_seconds(limits.seconds)
        answer = _answer(data, request, limits)
        del data
        answers.write(len(answer).to_bytes(8, "big") + answer)
        answers.flush()


def _answer(data: bytes, request: dict[str, str], limits: Limits) -> bytes:
    try:
        return b"D" + _parsed(data, request, limits).encode("utf-8", "surrogatepass")
    except UnreadableSource as error:
        return _refusal(str(error), fatal=False)
    except MemoryError:
        amount = limits.memory_bytes // 2**20
        return _refusal(f"{request['name']}: needs more than {amount} MiB; split it", fatal=True)
    except Exception as error:
        # A hostile file may find an error that nobody foresaw; it must not stop the others.
        reason = f"{type(error).__name__}: {error}"[:300]
        return _refusal(
            f"{request['name']}: could not be read ({reason}); save it in another format",
            fatal=True,
        )


def _parsed(data: bytes, request: dict[str, str], limits: Limits) -> str:
    from index import serial
    from index.parse import parse
    from index.readers import read
    from index.records import Metadata

    document = parse(
        read(data, request["name"], limits),
        document_id=request["document_id"],
        name=request["name"],
        sha256=request["sha256"],
        metadata=serial.loads(Metadata, request["metadata"]),
    )
    return serial.dumps(document)


def _refusal(message: str, *, fatal: bool) -> bytes:
    text = json.dumps({"error": message, "fatal": fatal})
    return b"E" + text.encode()


def _pipes() -> tuple[BinaryIO, BinaryIO]:
    """The two pipes; what libraries print goes nowhere instead of into the answers."""
    answers = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    return sys.stdin.buffer, answers


def _confine(limits: Limits) -> None:
    """No file of its own, no core, bounded memory; no network where the system allows that."""
    try:
        import resource
    except ImportError:  # not on Windows: the timer in the parent remains
        return
    bounds = {
        resource.RLIMIT_AS: limits.memory_bytes,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_FSIZE: 0,
    }
    for which, most in bounds.items():
        with contextlib.suppress(ValueError, OSError):  # a stricter bound holds already
            resource.setrlimit(which, (most, most))
    _leave_network()


def _leave_network() -> None:
    """Move into an empty network namespace; needs Linux, and no privilege on most systems."""
    import ctypes

    with contextlib.suppress(OSError, AttributeError):
        libc = ctypes.CDLL(None, use_errno=True)
        if libc.unshare(_NEW_NETWORK) != 0:
            libc.unshare(_NEW_USER | _NEW_NETWORK)


def _allow_seconds(seconds: int) -> None:
    """Let this process use that much more processor time; SIGXCPU ends it after."""
    try:
        import resource
    except ImportError:
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    spent = int(used.ru_utime + used.ru_stime) + 1
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CPU, (spent + seconds, resource.RLIM_INFINITY))
