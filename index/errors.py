"""Every error this project raises on purpose, so that a caller can catch one name.

ExomirError
├── SourceError           something is wrong with what was to be indexed
│   ├── NoSources         the source folder is missing or holds nothing readable
│   ├── UnreadableSource  one file cannot be read: damaged, hostile, scanned, of no known format
│   └── UnknownDocument   a document id that the index does not hold
├── StoreError            something is wrong with the index on disk
│   ├── IndexNotFound     there is no index yet
│   ├── IndexDamaged      there is one, and it cannot be trusted
│   ├── IndexMismatch     it was made by another model or an incompatible version
│   ├── StoreLocked       another process is writing
│   └── StoreNotWritable  no permission, or no space left
├── ModelError            a model (embedding or language) is missing, altered or not reachable
│   └── ModelTampered     a file of the embedding model differs from its known checksum
├── MissingExtra          an optional dependency is needed; names the install command
└── Closed                what was closed is asked all the same

Every message carries the offending value and says what to do. A refusal to answer is not an
error: it is an `Answer` with `refusal` set.
"""


class ExomirError(Exception):
    """The root of the project's own errors."""


class SourceError(ExomirError):
    """Something is wrong with what was to be indexed."""


class NoSources(SourceError):
    """The source folder is missing or holds nothing readable."""


class UnreadableSource(SourceError):
    """One file cannot be read: damaged, hostile, scanned, or of no known format."""


class UnknownDocument(SourceError):
    """A document id that the index does not hold."""


class StoreError(ExomirError):
    """Something is wrong with the index on disk."""


class IndexNotFound(StoreError):
    """There is no index yet."""


class IndexDamaged(StoreError):
    """There is an index, and it cannot be trusted."""


class IndexMismatch(StoreError):
    """The index was made by another model or an incompatible version."""


class StoreLocked(StoreError):
    """Another process is writing."""


class StoreNotWritable(StoreError):
    """No permission to write, or no space left."""


class ModelError(ExomirError):
    """A model (embedding or language) is missing, altered or not reachable."""


class ModelTampered(ModelError):
    """A file of the embedding model differs from its known checksum."""


class MissingExtra(ExomirError):
    """An optional dependency is needed; the message names the install command."""


class Closed(ExomirError):
    """What was closed is asked all the same."""
