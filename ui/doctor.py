"""`exomir doctor`: is everything in place that an answer needs, and if not, what to do."""

import importlib.metadata
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.text import Text

from index.errors import ExomirError

OLDEST_PYTHON = (3, 11)
EXTRAS = {"llm": "langchain_openai", "local": "xllamacpp", "ray": "ray", "mcp": "mcp"}


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at; `found` says what was found, or what to do."""

    name: str
    passed: bool
    found: str

    def to_dict(self) -> dict[str, Any]:
        """The check as JSON-ready values."""
        return asdict(self)


def examine(sources: Path | None, store: Path | None) -> list[Check]:
    """Look at everything; one failure does not keep the others from being looked at."""
    from assistant.api import DEFAULT_STORE, default_sources

    where, place = sources or default_sources(), store or DEFAULT_STORE
    checks = [
        _check("python", _python),
        _check("sources", lambda: _sources(where)),
        _check("embedding model", _model),
        _check("index", lambda: _index(place)),
    ]
    return [*checks, Check("extras", True, ", ".join(_extras()) or "none installed")]


def show_checks(console: Console, checks: list[Check]) -> None:
    """Print the checks, one a line."""
    for check in checks:
        mark = Text("ok  ", style="green") if check.passed else Text("FAIL", style="bold red")
        console.print(mark, Text(f"{check.name}: {check.found}"))


def _check(name: str, look: Callable[[], str]) -> Check:
    try:
        return Check(name, True, look())
    except (ExomirError, OSError, ImportError) as error:
        return Check(name, False, " ".join(str(error).split()))


def _python() -> str:
    version = ".".join(str(part) for part in sys.version_info[:3])
    if sys.version_info < OLDEST_PYTHON:
        raise ImportError(f"{version} is too old; install Python 3.11 or newer")
    return f"{version}, exomir-assistant {importlib.metadata.version('exomir-assistant')}"


def _sources(folder: Path) -> str:
    from index.errors import NoSources

    if not folder.is_dir():
        raise NoSources(f"{folder} is no folder; put papers there, or name another with --sources")
    files = [path for path in folder.iterdir() if path.is_file() and path.suffix != ".toml"]
    if not files:
        raise NoSources(f"{folder} holds no files; put papers there")
    return f"{len(files)} {'file' if len(files) == 1 else 'files'} in {folder}"


def _model() -> str:
    from index.settings import PACKAGED_MODEL
    from index.weights import checksum, locate

    return f"{PACKAGED_MODEL}, checksum {checksum(PACKAGED_MODEL, locate(PACKAGED_MODEL))[:12]}"


def _index(store: Path) -> str:
    from index.errors import StoreNotWritable
    from index.opened import OpenIndex

    if store.exists() and not os.access(store, os.W_OK):
        raise StoreNotWritable(f"{store} cannot be written to; change its owner or its mode")
    with OpenIndex.open(store) as opened:
        count = len(opened.documents)
    return f"{count} {'document' if count == 1 else 'documents'} in {store}"


def _extras() -> Iterator[str]:
    from importlib.util import find_spec

    for extra, module in EXTRAS.items():
        if find_spec(module) is not None:
            yield extra
