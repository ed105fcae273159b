"""One build, start to end, in a process of its own: take in, embed, write, check, swap.

Everything is written below `builds/<id>/`, forced to the disk, sealed, and tried in a process of
its own; then `CURRENT` is replaced. Until then the previous build is in use, whatever happens.
"""

import contextlib
import secrets
import shutil
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index import child
from index.catalog import Entry, write_catalog
from index.disk import (
    check_seals,
    files_below,
    is_full,
    not_writable,
    private_folder,
    seal,
    sync_tree,
    writing,
)
from index.embed import EmbeddingModel
from index.encoder import ALL_CORES, OnnxEncoder, TextEncoder
from index.errors import ExomirError, IndexDamaged, NoSources
from index.exports import Files, ensure_export, export_folder
from index.housekeeping import clear, open_build
from index.intake import CATALOG, Intake, Previous, take_in, text_key, vectors_file
from index.lexical import write_lexical
from index.lexicon import Lexicon
from index.lock import READ_LOCK, write_lock
from index.manifest import (
    LEVELS,
    MANIFEST,
    Level,
    Manifest,
    ModelRecord,
    build_folder,
    fingerprint_of,
    point_to,
    save_manifest,
)
from index.plan import SourceFolder, is_unchanged, look
from index.report import BuildReport, Progress
from index.settings import INDEX_VERSION, IndexSettings
from index.store import drop_collections
from index.vectors import write_vectors
from index.versions import library_versions, parser_digest, storage_versions

_WRITE_STEPS = 3


@dataclass(frozen=True)
class Job:
    """What to build, and from what."""

    sources: Path
    store: Path
    settings: IndexSettings
    chroma: str | None
    wait: float
    ray: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """The job as JSON-ready values."""
        return {
            "sources": str(self.sources),
            "store": str(self.store),
            "settings": asdict(self.settings),
            "chroma": self.chroma,
            "wait": self.wait,
            "ray": self.ray,
        }

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> "Job":
        """Read what `to_dict` gave."""
        return cls(
            Path(values["sources"]),
            Path(values["store"]),
            IndexSettings(**values["settings"]),
            values["chroma"],
            values["wait"],
            values["ray"],
        )

    @property
    def reader(self) -> str:
        """Names the code and the settings that turn a file into passages."""
        settings = self.settings
        return f"{parser_digest()}/{settings.passage_tokens}/{settings.overlap_sentences}"


def run(argument: dict[str, Any], report: child.Report) -> dict[str, Any]:
    """The child's entry: build under the write lock."""
    began = time.perf_counter()
    job = Job.from_dict(argument)

    def tell(progress: Progress) -> None:
        report(asdict(progress))

    with writing(job.store):
        try:
            private_folder(job.store)
        except OSError as error:  # whatever it is, as in /proc, where nothing can be made
            raise not_writable(job.store, error) from error
        with write_lock(job.store, job.wait):
            result = _Build(job, tell).run()
    return result.to_dict() | {"seconds": time.perf_counter() - began}


def serves(manifest: Manifest, job: Job) -> bool:
    """Whether a build was made by this code, with these settings, for this Chroma."""
    return (
        manifest.version == INDEX_VERSION
        and manifest.parser == job.reader
        and storage_versions() <= set(manifest.libraries)
        and manifest.settings.model == job.settings.model
        and manifest.chroma == job.chroma
    )


class _Build:
    """The state of one build while it goes on."""

    def __init__(self, job: Job, tell: Any) -> None:  # noqa: ANN401 - a callable
        self.job = job
        self.tell = tell
        self.id = f"{time.strftime('%Y%m%d%H%M%S', time.gmtime())}{secrets.token_hex(4)}"
        self.folder = build_folder(job.store, self.id)

    def run(self) -> BuildReport:
        job = self.job
        clear(job.store)
        folder = look(job.sources)
        before = Previous.of(job.store)
        model = EmbeddingModel.of(job.settings.model)
        if before and self._is_current(before.manifest, model, folder):
            return unchanged(before.manifest)
        intake = take_in(folder, before, job.settings, job.reader, self.tell)
        if not intake.entries:
            reasons = "; ".join(f"{name}: {reason}" for name, reason in intake.skipped)
            raise NoSources(f"nothing in {job.sources} can be indexed ({reasons})")
        try:
            manifest, embedded = self._write(intake, before, model, folder)
            point_to(job.store, self.id, self._checked(manifest))
        except BaseException as error:
            self._abandon()
            if isinstance(error, ExomirError) and is_full(error, job.store):
                raise not_writable(job.store, error) from error
            raise
        clear(job.store)
        return _report(intake, manifest, embedded)

    def _is_current(self, manifest: Manifest, model: EmbeddingModel, folder: SourceFolder) -> bool:
        return (
            serves(manifest, self.job)
            and manifest.model.checksum == model.checksum
            and is_unchanged(folder, manifest.sources, manifest.record)
            and export_is_whole(self.job.store, manifest)
        )

    def _write(
        self,
        intake: Intake,
        before: Previous | None,
        model: EmbeddingModel,
        folder: SourceFolder,
    ) -> tuple[Manifest, int]:
        open_build(self.job.store, self.id, self.job.chroma)
        self.tell(Progress("exporting", 0, 1))
        record, model_files = ensure_export(
            self.job.store, model, before.manifest if before else None
        )
        self.tell(Progress("exporting", 1, 1))
        vectors, embedded = self._embed(intake.entries, before, model, record)
        self.tell(Progress("writing", 0, _WRITE_STEPS))
        for level, matrix in vectors.items():
            write_vectors(vectors_file(self.folder, level), matrix)
        known = before.known_names(intake.unchanged) if before else {}
        tokens = _tokens(intake.entries)
        write_catalog(self.folder / CATALOG, intake.entries, text_key, tokens["sentences"], known)
        for level in LEVELS:
            folder_of = self.folder / "lexical" / level
            folder_of.mkdir(parents=True)
            write_lexical(folder_of, tokens[level])
        self.tell(Progress("writing", 1, _WRITE_STEPS))
        self._populate(vectors["passages"].shape[1])
        self.tell(Progress("writing", 2, _WRITE_STEPS))
        sync_tree(self.folder)
        self.tell(Progress("writing", _WRITE_STEPS, _WRITE_STEPS))
        return self._manifest(intake, folder, record, model_files), embedded

    def _embed(
        self,
        entries: Sequence[Entry],
        before: Previous | None,
        model: EmbeddingModel,
        record: ModelRecord,
    ) -> tuple[dict[Level, NDArray[np.float32]], int]:
        """The vectors of every level, by row, and how many texts had none yet."""
        known = {}
        if before and before.manifest.model.checksum == model.checksum:
            known = before.vectors()
        texts = {
            level: [unit.search_text for entry in entries for unit in entry.units(level)]
            for level in LEVELS
        }
        new = {
            key: text
            for level in LEVELS
            for text in texts[level]
            if (key := text_key(text)) not in known
        }
        total = len(new)
        self.tell(Progress("embedding", 0, total))
        if new:
            found = self._embedded(list(new.values()), model, record)
            known |= dict(zip(new, found, strict=True))
        return {
            level: np.stack([known[text_key(text)] for text in texts[level]]) for level in LEVELS
        }, total

    def _embedded(
        self, texts: list[str], model: EmbeddingModel, record: ModelRecord
    ) -> NDArray[np.float32]:
        """The vectors of texts, by the export where there is one: torch takes seconds to load."""
        if self.job.ray is not None:
            return model.embed_on(self.job.ray, texts)
        encoder: TextEncoder = model
        if record.folder is not None:
            encoder = OnnxEncoder(export_folder(self.job.store, record.folder), ALL_CORES)
        return encoder.embed(texts, lambda done: self.tell(Progress("embedding", done, len(texts))))

    def _populate(self, dimension: int) -> None:
        if self.job.chroma is None:
            (self.folder / "chroma").mkdir()
        child.call(
            "index.populate:run",
            {
                "folder": str(self.folder),
                "build": self.id,
                "address": self.job.chroma,
                "dimension": dimension,
            },
        )

    def _manifest(
        self, intake: Intake, folder: SourceFolder, record: ModelRecord, model_files: Files
    ) -> Manifest:
        ids = {item.document_id: item.key for item in intake.files}
        files = tuple(
            (path.relative_to(self.folder).as_posix(), seal(path))
            for path in files_below(self.folder)
            if path.name not in (MANIFEST, READ_LOCK)
        )
        return Manifest(
            version=INDEX_VERSION,
            build=self.id,
            settings=self.job.settings,
            model=record,
            parser=self.job.reader,
            sources=intake.states,
            record=folder.record.digest,
            documents=intake.files,
            passages=sum(len(entry.passages) for entry in intake.entries),
            sentences=sum(len(entry.sentences) for entry in intake.entries),
            fingerprint=fingerprint_of(self.job.settings, record.checksum, ids),
            libraries=library_versions(),
            chroma=self.job.chroma,
            home=str(self.job.store.resolve()),
            files=files,
            model_files=model_files,
        )

    def _checked(self, manifest: Manifest) -> str:
        """Save the manifest and read every file again; returns the manifest's checksum."""
        self.tell(Progress("checking", 0, 1))
        checksum = save_manifest(self.job.store, manifest)
        check_seals(self.folder, manifest.files)
        if not export_is_whole(self.job.store, manifest):
            raise IndexDamaged(f"the query encoder in {self.job.store} was not written as it is")
        self.tell(Progress("checking", 1, 1))
        return checksum

    def _abandon(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
        if self.job.chroma is not None:
            with contextlib.suppress(Exception):  # the error that brought us here says more
                drop_collections(self.job.chroma, self.id)


def _tokens(entries: Sequence[Entry]) -> dict[Level, list[list[str]]]:
    """The search tokens of every unit, by row."""
    lexicon = Lexicon.of(item for entry in entries for item in entry.document.abbreviations)
    return {
        level: [
            lexicon.tokens(unit.search_text) for entry in entries for unit in entry.units(level)
        ]
        for level in LEVELS
    }


def unchanged(manifest: Manifest) -> BuildReport:
    """The report of a build that had nothing to do."""
    return BuildReport(
        unchanged=tuple(item.name for item in manifest.documents),
        skipped=skipped(manifest),
        fingerprint=manifest.fingerprint,
        warnings=_warnings(manifest),
        passages=manifest.passages,
    )


def skipped(manifest: Manifest) -> tuple[tuple[str, str], ...]:
    """The files that a build left out, with the reason."""
    return tuple((state.name, state.skipped) for state in manifest.sources if state.skipped)


def _report(intake: Intake, manifest: Manifest, embedded: int) -> BuildReport:
    return BuildReport(
        added=intake.added,
        changed=intake.changed,
        removed=intake.removed,
        skipped=intake.skipped,
        unchanged=intake.unchanged,
        fingerprint=manifest.fingerprint,
        warnings=_warnings(manifest),
        passages=manifest.passages,
        embedded=embedded,
    )


def _warnings(manifest: Manifest) -> tuple[str, ...]:
    if manifest.model.why_not is None:
        return ()
    return (f"questions are embedded by torch, which is slow to start: {manifest.model.why_not}",)


def export_is_whole(store: Path, manifest: Manifest) -> bool:
    """Whether the query encoder of a build is as it was exported."""
    if manifest.model.folder is None:
        return True
    try:
        check_seals(export_folder(store, manifest.model.folder), manifest.model_files)
    except IndexDamaged:
        return False
    return True
