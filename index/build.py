"""Make the index of a source folder, or bring it up to date."""

import logging
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from index import child
from index.builder import Job, export_is_whole, serves, unchanged
from index.disk import check_seals
from index.errors import ExomirError, SourceError, StoreError
from index.manifest import Manifest, build_folder, hold_current
from index.opened import OpenIndex
from index.plan import is_unchanged, look
from index.report import BuildReport, Progress
from index.settings import IndexSettings
from index.weights import known_checksum

__all__ = ["BuildReport", "Progress", "build", "is_fresh", "open_index"]

_LOG = logging.getLogger(__name__)

LONG_WAIT = 3600.0
"""Seconds that a writer waits for another one by default: indexing thousands of papers is slow."""


def build(
    sources: Path,
    store: Path,
    settings: IndexSettings,
    progress: Callable[[Progress], None] | None = None,
    *,
    chroma: str | None = None,
    wait: float = LONG_WAIT,
    ray: str | None = None,
) -> BuildReport:
    """Bring the index at `store` up to date with the files in `sources`.

    Only files that are new or changed are read, only texts that are new are embedded. The build
    runs in a process of its own and replaces the previous index in one step when it has been
    checked; until then, and after any failure, the previous one stays in use. A file that cannot be
    read is skipped with the reason. `chroma` is the address of a Chroma server; None keeps the
    vectors in the store. Another writer is waited for, `wait` seconds at most. `ray` is the address
    of a Ray cluster to embed on ("local": one of this machine alone); None embeds in the build.

    Raises:
        NoSources: there is nothing to index.
        SourceError: `sources.toml` is not valid.
        StoreNotWritable: no permission, or no space.
        StoreLocked: another process was writing all the time.
        ModelError: the embedding model is missing or was altered, or the cluster is not there.
        MissingExtra: `ray` is given, and Ray is not installed.
        IndexDamaged: what was written does not hold together (a failing disk).
    """
    began = time.perf_counter()
    job = Job(sources.resolve(), store.resolve(), settings, chroma, wait, ray)
    report = _nothing_to_do(job)
    if report is None:
        tell = progress or (lambda _: None)
        result = child.call("index.builder:run", job.to_dict(), lambda m: tell(Progress(**m)))
        report = BuildReport.from_dict(result)
    return replace(report, seconds=time.perf_counter() - began)


def _nothing_to_do(job: Job) -> BuildReport | None:
    """The report when the index is as it should be, found without starting a process."""
    try:
        manifest, hold = hold_current(job.store)
    except StoreError:
        return None
    try:
        if not _fresh(manifest, job) or not export_is_whole(job.store, manifest):
            return None
        check_seals(build_folder(job.store, manifest.build), manifest.files)
        return unchanged(manifest)
    except (StoreError, SourceError):
        return None
    finally:
        hold.close()


def open_index(
    sources: Path,
    store: Path,
    settings: IndexSettings,
    progress: Callable[[Progress], None] | None = None,
    *,
    chroma: str | None = None,
) -> OpenIndex:
    """Open the index, built or brought up to date first where that is needed.

    When it cannot be brought up to date and a sound earlier index is there, that one is opened as
    `outdated`, and the log says why.

    Raises:
        ExomirError: there is no index that could be opened; the errors of `build`.
    """
    earlier = _sound(store, chroma)
    try:
        if earlier is not None and is_fresh(earlier.manifest, sources, settings, chroma):
            return earlier
        build(sources, store, settings, progress, chroma=chroma)
    except ExomirError as error:
        if earlier is None:
            raise
        _LOG.warning(
            "the index could not be brought up to date, the earlier one is used: %s", error
        )
        earlier.outdated = True
        return earlier
    if earlier is not None:
        earlier.close()
    return OpenIndex.open(store, chroma)


def _sound(store: Path, chroma: str | None) -> OpenIndex | None:
    try:
        return OpenIndex.open(store, chroma)
    except StoreError as error:
        _LOG.info("no index to begin with: %s", error)
        return None


def is_fresh(
    manifest: Manifest, sources: Path, settings: IndexSettings, chroma: str | None = None
) -> bool:
    """Whether an opened index (`OpenIndex.manifest`) still is what `build` would make.

    Raises:
        SourceError: the source folder is missing, or its record is not valid.
        ModelError: the embedding model is missing or was altered.
    """
    return _fresh(manifest, Job(sources.resolve(), Path(manifest.home), settings, chroma, 0))


def _fresh(manifest: Manifest, job: Job) -> bool:
    return (
        serves(manifest, job)
        and is_unchanged(look(job.sources), manifest.sources, manifest.record)
        and known_checksum(job.settings.model) == manifest.model.checksum
    )
