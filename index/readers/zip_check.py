"""Archives before they are opened: how much they would become."""

import io
import zipfile
import zlib

from index.errors import UnreadableSource
from index.limits import Limits


def part_names(data: bytes) -> frozenset[str]:
    """The names in an archive's directory; empty for one that cannot be read."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return frozenset(archive.namelist())
    except (zipfile.BadZipFile, zlib.error, ValueError, OSError, NotImplementedError, EOFError):
        return frozenset()


def check_archive(data: bytes, name: str, limits: Limits) -> None:
    """Refuse an archive that expands beyond measure, has too many parts, or needs a password.

    The sizes are those that the archive states; Python's zipfile reads no byte beyond them.

    Raises:
        UnreadableSource: it does.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = archive.infolist()
    total = sum(part.file_size for part in parts)
    most = min(limits.expanded_bytes, limits.expansion * len(data))
    if len(parts) > limits.archive_parts or total > max(most, limits.free_expanded_bytes):
        raise UnreadableSource(
            f"{name}: would expand to {total:,} bytes in {len(parts):,} parts, beyond the limits; "
            "export it as PDF"
        )
    if any(part.flag_bits & 1 for part in parts):
        raise UnreadableSource(f"{name}: is protected by a password; save it without one")
