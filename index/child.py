"""Work in a process of its own: what may crash, must not outlive its caller, or holds much memory.

The child is a fresh interpreter, not a fork (a forked child of a process that has used Chroma
hangs) and not `multiprocessing` (which imports the caller's main module again). It ends when its
caller does, however that ends: it watches its standard input, which the kernel then closes.
"""

import contextlib
import importlib
import json
import os
import subprocess
import sys
import threading
import traceback
from collections.abc import Callable, Mapping
from typing import Any, BinaryIO

from index import errors
from index.errors import ExomirError, IndexDamaged

_BOOT = (
    "import sys, json; sys.path[:] = json.loads(sys.argv[1]); "
    "from index.child import serve; serve(sys.argv[2])"
)
_LAST_WORDS = 2000  # characters of a dead child's stderr that its error repeats

Message = dict[str, Any]
Report = Callable[[Message], None]


def call(
    target: str,
    argument: Mapping[str, Any],
    on_message: Report | None = None,
    timeout: float | None = None,
) -> Message:
    """Run `module:function` with a JSON argument in a new process; returns its JSON result.

    The function takes the argument and a function that sends messages back. Its own errors are
    raised here as they are; a crash or a timeout is a ChildDied.
    """
    command = [sys.executable, "-c", _BOOT, json.dumps(sys.path), target]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        heard: list[bytes] = []
        listener = threading.Thread(target=_drain, args=(process.stderr, heard), daemon=True)
        listener.start()
        timer = threading.Timer(timeout, process.kill) if timeout else None
        try:
            if timer:
                timer.start()
            _tell(process, argument)
            result = _listen(process, on_message)
            process.wait()
        finally:
            if timer:
                timer.cancel()
            process.kill()
            listener.join()
    if result is None:
        raise ChildDied(target, process.returncode, b"".join(heard).decode(errors="replace"))
    return result


class ChildDied(IndexDamaged):
    """The child process ended without an answer: a crash, a kill or a timeout."""

    def __init__(self, target: str, code: int, stderr: str) -> None:
        super().__init__(
            f"the process for {target} died (exit status {code}): {stderr[-_LAST_WORDS:].strip()}"
        )
        self.code, self.stderr = code, stderr


def _tell(process: "subprocess.Popen[bytes]", argument: Mapping[str, Any]) -> None:
    assert process.stdin is not None
    with contextlib.suppress(BrokenPipeError):  # it died at once; its exit status says more
        process.stdin.write(json.dumps(argument).encode() + b"\n")
        process.stdin.flush()


def _listen(process: "subprocess.Popen[bytes]", on_message: Report | None) -> Message | None:
    assert process.stdout is not None
    for line in process.stdout:
        message = json.loads(line)
        if "error" in message:
            raise _error(message)
        if "result" in message:
            return dict(message["result"])
        if on_message is not None:
            on_message(message["message"])
    return None


def _error(message: Message) -> Exception:
    kind = getattr(errors, message["error"], None)
    if isinstance(kind, type) and issubclass(kind, ExomirError):
        return kind(message["text"])
    return RuntimeError(f"{message['error']}: {message['text']}\n{message['trace']}")


def _drain(stream: BinaryIO, heard: list[bytes]) -> None:
    for line in stream:
        heard.append(line)


def serve(target: str) -> None:
    """The child's side: run the function, write its messages and its result to stdout."""
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # a library that prints must not spoil the messages
    argument = json.loads(_first_line())
    threading.Thread(target=_die_with_caller, daemon=True).start()

    def send(message: Message) -> None:
        out.write(json.dumps(message) + "\n")
        out.flush()

    module, name = target.split(":")
    try:
        function = getattr(importlib.import_module(module), name)
        send({"result": function(argument, lambda item: send({"message": item}))})
    except ExomirError as error:
        send({"error": _public_name(error), "text": str(error), "trace": ""})
    except Exception as error:
        send({"error": type(error).__name__, "text": str(error), "trace": traceback.format_exc()})
    out.close()
    os._exit(0)  # threads of onnxruntime, torch and Chroma have nothing left to say


def _public_name(error: ExomirError) -> str:
    names = [kind.__name__ for kind in type(error).__mro__]
    return next(name for name in names if hasattr(errors, name))


def _first_line() -> bytes:
    line = b""
    while not line.endswith(b"\n"):
        block = os.read(0, 65536)
        if not block:
            os._exit(1)
        line += block
    return line


def _die_with_caller() -> None:
    os.read(0, 1)
    os._exit(1)
