"""PDF."""

from index.errors import UnreadableSource
from index.limits import Limits
from index.records import Extract


def read(data: bytes, name: str, limits: Limits) -> Extract:
    """Not yet."""
    raise UnreadableSource(f"{name}: PDF is not read yet")
