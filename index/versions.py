"""Which code and which libraries an index was made with."""

import functools
import hashlib
import importlib.metadata
from pathlib import Path

_NOT_PARSING = frozenset(
    """build.py builder.py catalog.py child.py disk.py doctor.py embed.py encoder.py errors.py
    exports.py housekeeping.py lexical.py lock.py manifest.py opened.py plan.py populate.py
    report.py serial.py settings.py sources.py spread.py store.py validate.py vectors.py
    versions.py weights.py""".split()
)

LIBRARIES = ("bm25s", "chromadb", "numpy", "onnxruntime", "sentence-transformers", "tokenizers")
"""Those that an index depends on."""

STORAGE = ("bm25s", "chromadb")
"""Those in whose own formats it is kept."""


@functools.cache
def parser_digest() -> str:
    """A digest of the code and tables that turn a file into passages and tokens.

    An index made by other code is made again, but only its texts that are new are embedded.
    """
    root = Path(__file__).parent
    digest = hashlib.sha256()
    for path in sorted(root.rglob("*")):
        if path.suffix in (".py", ".toml") and path.name not in _NOT_PARSING:
            digest.update(f"{path.relative_to(root).as_posix()}\n".encode() + path.read_bytes())
    return digest.hexdigest()[:16]


@functools.cache
def _version(name: str) -> str:
    return importlib.metadata.version(name)


def library_versions() -> tuple[tuple[str, str], ...]:
    """The installed releases of the libraries that an index depends on."""
    return tuple((name, _version(name)) for name in LIBRARIES)


def storage_versions() -> set[tuple[str, str]]:
    """Those whose files an index holds; another release of them makes the index again."""
    return {(name, _version(name)) for name in STORAGE}
