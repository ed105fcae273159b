"""`Assistant`: the one door for programs; the page and the command line come in by it too."""

import asyncio
import importlib.util
import os
import threading
import time
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from assistant.asked.fragments import thing_brought
from assistant.conversation import Turn, standalone
from assistant.draft import Draft
from assistant.pipeline import Pipeline
from assistant.records import Answer, EntityRow, Event, Finding
from assistant.settings import Settings
from assistant.step import Asked
from index.build import BuildReport, build, open_index
from index.catalog import DocumentSummary
from index.disk import sha256_of
from index.errors import Closed, NoSources, UnknownDocument, UnreadableSource
from index.opened import OpenIndex
from index.records import Document, Hit
from index.report import Progress
from index.sources import add_source, remove_source, target_of

if TYPE_CHECKING:
    from langchain_core.runnables import Runnable

    from assistant.model_writer import ModelWriter
    from assistant.retriever import PassageRetriever

DEFAULT_SOURCES, DEFAULT_STORE = Path("source_docs"), Path(".exomir")


class Assistant:
    """Answers questions from the indexed documents, each statement with its quote.

    One serves many threads; it is not carried across a fork. Use it as a context manager, or call
    `close`.
    """

    def __init__(
        self,
        opened: OpenIndex,
        sources: Path,
        store: Path,
        settings: Settings,
        model_writer: "ModelWriter | None" = None,
    ) -> None:
        self._sources, self._store, self._settings = sources, store, settings
        self._lock = threading.Lock()
        self._changing = threading.Lock()  # one file is added at a time: two may have one name
        self._closed = False
        self._model_writer = model_writer
        self._set(opened)

    @classmethod
    def open(
        cls,
        sources: str | os.PathLike[str] | None = None,
        store: str | os.PathLike[str] | None = None,
        settings: Settings | None = None,
        progress: Callable[[Progress], None] | None = None,
    ) -> "Assistant":
        """Open the index of `sources` in `store`, built or refreshed first when needed.

        `progress` is told of each step of that.

        Raises NoSources, StoreNotWritable, ModelError and their kin, each naming the remedy; when
        a refresh fails but a sound index is there, that one is opened, and every answer from it
        says so in its `notice`.
        """
        settings = settings or Settings()
        where = Path(sources) if sources is not None else default_sources()
        place = Path(store) if store is not None else DEFAULT_STORE
        writer = _model_writer(settings)  # what it lacks is told before the longer work
        opened = open_index(where, place, settings.embedding, progress, chroma=settings.chroma)
        return cls(opened, where, place, settings, writer)

    def _set(self, opened: OpenIndex) -> None:
        self._opened = opened
        self._pipeline = Pipeline(
            opened,
            max_statements=self._settings.max_statements,
            model_writer=self._model_writer,
        )

    # ── asking ──────────────────────────────────────────────────────────────────────────────

    def ask(self, question: str, documents: Iterable[str] | None = None) -> Answer:
        """Answer one question; `documents` are the ids to search (None = all).

        A question without an answer gives an `Answer` with `refusal` set. Raises UnknownDocument.
        """
        return self._answer(self._asked(question, documents))

    def _answer(self, asked: Asked) -> Answer:
        began = time.perf_counter()
        answer = self._pipeline.answer(asked)
        self._log(asked.text)
        return replace(answer, seconds=time.perf_counter() - began)

    def retrieve(
        self, question: str, limit: int = 5, documents: Iterable[str] | None = None
    ) -> list[Hit]:
        """The passages nearest to a question, best first, `limit` at most; no answer is written."""
        if limit < 0:
            raise ValueError(f"limit is {limit}: name how many passages are wanted, 0 or more")
        asked = self._asked(question, documents)
        return list(self._pipeline.search(self._pipeline.understand(asked)).found.passages[:limit])

    def chat(self, turns: Iterable[Turn] = ()) -> "Chat":
        """A conversation that remembers its last turns; `turns` are those that it goes on from."""
        return Chat(self, turns)

    def stream(self, question: str, documents: Iterable[str] | None = None) -> Iterator[Event]:
        """The answer as it is written: text events, then one with the whole `Answer`.

        A model's sentences come as they pass the check. The last event's answer is what counts: it
        is another one where too little of the model's text passed.
        """
        yield from self._stream(self._asked(question, documents))

    def _stream(self, asked: Asked) -> Iterator[Event]:
        began = time.perf_counter()
        pipeline = self._pipeline
        step = pipeline.search(pipeline.understand(asked))
        streamed = False
        for item in pipeline.written(step):
            if isinstance(item, Draft):
                step = replace(step, draft=item)
            else:
                streamed = True
                yield Event("text", text=f"{item.text} ")
        answer = replace(pipeline.cite(step), seconds=time.perf_counter() - began)
        self._log(asked.text)
        if not streamed:
            for part in answer.text.split("\n\n"):
                yield Event("text", text=part + "\n\n")
        yield Event("answer", answer=answer)

    async def aask(self, question: str, documents: Iterable[str] | None = None) -> Answer:
        """`ask` for asynchronous callers; the work is done in a thread."""
        return await asyncio.to_thread(self.ask, question, documents)

    async def astream(
        self, question: str, documents: Iterable[str] | None = None
    ) -> AsyncIterator[Event]:
        """`stream` for asynchronous callers."""
        events = self.stream(question, documents)
        while (event := await asyncio.to_thread(next, events, None)) is not None:
            yield event

    # ── who writes ──────────────────────────────────────────────────────────────────────────

    @property
    def writer(self) -> str:
        """Who writes: "verbatim", or the name of a language model."""
        return self._model_writer.name if self._model_writer else "verbatim"

    @property
    def sends_to(self) -> str | None:
        """Where the language model takes questions and passages; None: nothing leaves here."""
        if self._model_writer is None:
            return None
        from assistant.language_model.models import leaves_machine

        return leaves_machine(self._settings)

    # ── what is indexed ─────────────────────────────────────────────────────────────────────

    @property
    def documents(self) -> tuple[DocumentSummary, ...]:
        """What is indexed, by title."""
        self._check_open()
        return self._opened.documents

    def document(self, document_id: str) -> Document:
        """One document whole: text, sections, tables, references. Raises UnknownDocument."""
        self._check_open()
        return self._opened.document(document_id)

    def entities(self) -> list[EntityRow]:
        """The miRNA table: every miRNA in the sources with what the sentences state of it."""
        from assistant.answers.mirna_table import mirna_table

        self._check_open()
        return mirna_table(self._opened)

    def audit(self) -> list[Finding]:
        """Where the documents disagree with their own reference lists or tables."""
        return [item for one in self.documents for item in self._pipeline.findings(one.id)]

    # ── changing it ─────────────────────────────────────────────────────────────────────────

    def add(self, path: str | os.PathLike[str], *, replace: bool = False) -> BuildReport:
        """Copy a file into the source folder and index it.

        Another file of that name stays, and this one is stored as `name-2.txt` (the report's
        `added` tells it), unless it is to `replace` the other. What is indexed already, by its
        content, is not stored again. Raises UnreadableSource, and leaves the folder as it was, when
        the file cannot be read.
        """
        self._check_open()
        path = Path(path)
        with self._changing:
            target = target_of(path, self._sources, replace=replace)
            if self._holds(path):
                return self.refresh()
            kept = target.read_bytes() if target.is_file() else None
            added = add_source(path, self._sources, replace=replace)
            report = self.refresh()
            reason = dict(report.skipped).get(added.name)
            if reason is None:
                return report
            if kept is None:
                added.unlink(missing_ok=True)
            else:
                added.write_bytes(kept)
            self.refresh()
        raise UnreadableSource(f"{path.name} was not added: {reason}")

    def _holds(self, path: Path) -> bool:
        """Whether a document has a file's content; under a second name it could take its place."""
        content = sha256_of(path)
        return any(
            (file := self._sources / item.name).is_file() and sha256_of(file) == content
            for item in self.documents
            if item.sha256 == content
        )

    def remove(self, document_id: str) -> BuildReport:
        """Remove a document's file from the source folder and the document from the index.

        Raises UnknownDocument, and NoSources for the last one: an index of nothing answers nothing.
        """
        summary = next((item for item in self.documents if item.id == document_id), None)
        if summary is None:
            raise UnknownDocument(_unknown(document_id, self.documents))
        if len(self.documents) == 1:
            raise NoSources(f"{summary.name} is the only document; add another before removing it")
        remove_source(self._sources, summary.name)
        return self.refresh()

    def refresh(self) -> BuildReport:
        """Bring the index up to date with the source folder; unchanged files cost nothing.

        Questions under way are answered from the build that they began with.
        """
        self._check_open()
        settings = self._settings
        report = build(self._sources, self._store, settings.embedding, chroma=settings.chroma)
        with self._lock:
            if not self._opened.is_current():
                self._set(OpenIndex.open(self._store, settings.chroma))
            self._opened.outdated = False
        return report

    def close(self) -> None:
        """Let go of the index; whatever is asked or changed afterwards raises Closed."""
        self._closed = True
        self._opened.close()

    def __enter__(self) -> "Assistant":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # ── LangChain ───────────────────────────────────────────────────────────────────────────

    def as_runnable(self) -> "Runnable[str, Answer]":
        """The chain as a LangChain Runnable: a question in, an `Answer` out (without `seconds`).

        Its steps are LangChain's to trace, with the questions in them, where it is told to.
        """
        from langchain_core.runnables import RunnableLambda

        def asked(question: str) -> Asked:
            found = self._asked(question)
            self._log(question)
            return found

        def chain(_: str) -> "Runnable[str, Answer]":
            self._check_open()
            return RunnableLambda(asked) | self._pipeline.runnable()  # of the index in use now

        return RunnableLambda(chain, name="exomir")

    def as_retriever(self, limit: int = 5) -> "PassageRetriever":
        """A LangChain retriever over the same search."""
        from assistant.retriever import PassageRetriever

        return PassageRetriever(assistant=self, limit=limit)

    # ── parts ───────────────────────────────────────────────────────────────────────────────

    def _check_open(self) -> None:
        if self._closed:
            raise Closed("this Assistant is closed; open another with Assistant.open()")

    def _asked(self, question: str, documents: Iterable[str] | None = None) -> Asked:
        return Asked(_checked(question), question, self._known(documents))

    def _known(self, documents: Iterable[str] | None) -> frozenset[str] | None:
        self._check_open()
        if documents is None:
            return None
        wanted = frozenset([documents] if isinstance(documents, str) else documents)
        unknown = wanted - {item.id for item in self.documents}
        if unknown:
            raise UnknownDocument(_unknown(", ".join(sorted(unknown)), self.documents))
        return wanted

    def _log(self, question: str) -> None:
        if self._settings.log_questions:
            with self._lock, Path(self._settings.log_questions).open("a", encoding="utf-8") as log:
                log.write(question.replace("\n", " ") + "\n")


class Chat:
    """A conversation: follow-ups are understood from a bounded number of turns before."""

    def __init__(self, assistant: Assistant, turns: Iterable[Turn] = ()) -> None:
        self._assistant = assistant
        self._turns: deque[Turn] = deque(turns, maxlen=assistant._settings.chat_turns)

    def ask(self, question: str, documents: Iterable[str] | None = None) -> Answer:
        """Answer a question in the light of the turns before."""
        asked = self._asked(question, documents)
        answer = self._assistant._answer(asked)
        self._turns.append(Turn(asked.standalone, answer))
        return answer

    def stream(self, question: str, documents: Iterable[str] | None = None) -> Iterator[Event]:
        """`ask`, as it is written."""
        asked = self._asked(question, documents)
        for event in self._assistant._stream(asked):
            if event.answer:
                self._turns.append(Turn(asked.standalone, event.answer))
            yield event

    def _asked(self, question: str, documents: Iterable[str] | None) -> Asked:
        known = self._assistant._known(documents)
        told = self._turns[-1].quoted if self._turns else frozenset()
        return Asked(_checked(question), self._searched(question), known, told)

    def _searched(self, question: str) -> str:
        """The question as it stands alone: rewritten by rule, or within the turns by the model."""
        by_rule = standalone(question, tuple(self._turns))
        if not self._turns:
            return by_rule
        if by_rule != question:
            before, thing = self._turns[-1].standalone, thing_brought(question, by_rule)
            return (thing and self._assistant._pipeline.of_its_like(thing, before)) or by_rule
        by_rule = self._assistant._pipeline.in_context(question, self._turns[-1].standalone)
        writer = self._assistant._model_writer
        if writer is None or by_rule != question:
            return by_rule
        from assistant.generate import rewrite_follow_up

        turns = [(turn.standalone, turn.answer.text) for turn in self._turns]
        return rewrite_follow_up(turns, question, writer.model, timeout=writer.timeout)

    def reset(self) -> None:
        """Forget the turns."""
        self._turns.clear()


def _model_writer(settings: Settings) -> "ModelWriter | None":
    """The model that the settings name, opened now: what is missing is said before any question."""
    if settings.llm is None:
        return None
    from assistant.language_model.models import label, open_model
    from assistant.model_writer import ModelWriter

    return ModelWriter(open_model(settings), label(settings), settings.llm_timeout)


def _checked(question: str) -> str:
    if not isinstance(question, str):
        raise TypeError(f"a question is a str, not {type(question).__name__}: {question!r}")
    return question


def _unknown(wanted: str, documents: Iterable[DocumentSummary]) -> str:
    known = ", ".join(item.id for item in documents) or "none"
    return f"no document {wanted!r} in the index; indexed are: {known}"


def default_sources() -> Path:
    """`./source_docs`, else the copy of the review that the wheel carries."""
    packaged = importlib.util.find_spec("source_docs")
    if DEFAULT_SOURCES.is_dir() or packaged is None or not packaged.submodule_search_locations:
        return DEFAULT_SOURCES
    return Path(next(iter(packaged.submodule_search_locations)))
