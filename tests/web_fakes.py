"""A small assistant for the page's tests: real documents and records, a search of shared words."""

import hashlib
import threading
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields, replace
from pathlib import Path

from assistant.conversation import Turn, standalone
from assistant.records import (
    Answer,
    Citation,
    CitedStudy,
    EntityRow,
    Event,
    Evidence,
    Finding,
    FindingKind,
    Place,
    Refusal,
)
from index.catalog import DocumentSummary
from index.errors import UnknownDocument, UnreadableSource
from index.mirna import find_mirnas
from index.names import entity_keys
from index.parse import parse
from index.readers import read
from index.records import Document, Hit, Passage, Reference, Sentence
from index.terms import tokens

REVIEW = Path(__file__).parent.parent / "source_docs" / "exosomal_mirnas_breast_cancer.txt"


def parsed(path: Path) -> Document:
    """A file as the index would hold it."""
    data = path.read_bytes()
    digest = hashlib.sha256(data).hexdigest()
    return parse(
        read(data, path.name), document_id=f"d{digest[:10]}", name=path.name, sha256=digest
    )


@dataclass
class FakeAssistant:
    """Answers by shared words; `slow` questions wait until `release` is set."""

    documents_by_id: dict[str, Document] = field(default_factory=dict)
    release: threading.Event = field(default_factory=threading.Event)
    log: list[str] = field(default_factory=list)
    delay: float = 0.0
    writer: str = "verbatim"

    @classmethod
    def over(cls, *paths: Path) -> "FakeAssistant":
        """One over these files, or over the review."""
        documents = [parsed(path) for path in paths or (REVIEW,)]
        return cls({document.id: document for document in documents})

    @property
    def documents(self) -> tuple[DocumentSummary, ...]:
        """What is indexed."""
        return tuple(_summary(document) for document in self.documents_by_id.values())

    def document(self, document_id: str) -> Document:
        """One document whole."""
        if document_id not in self.documents_by_id:
            raise UnknownDocument(f"no document {document_id!r}")
        return self.documents_by_id[document_id]

    def ask(self, question: str, documents: Iterable[str] | None = None) -> Answer:
        """Answer by the two sentences that share most words, or refuse."""
        self.log.append(question)
        found = self._found(question, documents)
        missing = _missing(question, self.documents_by_id.values())
        base = Answer(question, question, "", corpus="fake", writer=self.writer)
        if missing:
            return replace(
                base,
                text=f"{missing} is not named in the indexed documents.",
                refusal=Refusal.NOT_IN_SOURCES,
                nearest=tuple(_hit(d, s, score) for score, d, s in found[:3]),
            )
        if not found or found[0][0] < 2:
            return replace(
                base,
                text="The indexed documents do not answer this.",
                refusal=Refusal.NOT_ANSWERED,
                nearest=tuple(_hit(d, s, score) for score, d, s in found[:3]),
            )
        return _answer(base, found[:2])

    def stream(self, question: str, documents: Iterable[str] | None = None) -> Iterator[Event]:
        """The answer in pieces."""
        if "slow" in question:
            yield Event("text", text="Still writing")
            self.release.wait(60)
        answer = self.ask(question, documents)
        for part in answer.text.split("\n\n"):
            time.sleep(self.delay)
            yield Event("text", text=part + "\n\n")
        yield Event("answer", answer=answer)

    def chat(self, turns: Iterable[Turn] = ()) -> "FakeChat":
        """A conversation in which follow-ups are rewritten by rule."""
        return FakeChat(self, tuple(turns))

    def retrieve(
        self, question: str, limit: int = 5, documents: Iterable[str] | None = None
    ) -> list[Hit]:
        """Sentences as hits."""
        found = self._found(question, documents)
        return [_hit(document, sentence, score) for score, document, sentence in found[:limit]]

    def entities(self) -> list[EntityRow]:
        """A row for each miRNA."""
        rows: dict[str, list[Citation]] = {}
        for document in self.documents_by_id.values():
            for sentence in document.sentences:
                text = document.text[sentence.start : sentence.end]
                for name in dict.fromkeys(m.mirna.name for m in find_mirnas(text)):
                    cites = rows.setdefault(name, [])
                    cites.append(_citation(len(cites) + 1, document, sentence))
        return [
            EntityRow(
                name,
                aliases=(f"{name.replace('miR-', 'miRNA-')}",),
                effect=("metastasis",) if len(citations) > 1 else (),
                evidence=frozenset({Evidence.CELL_LINE}) if len(citations) > 2 else frozenset(),
                citations=tuple(citations),
            )
            for name, citations in rows.items()
        ]

    def audit(self) -> list[Finding]:
        """One finding a document."""
        return [_finding(document) for document in self.documents_by_id.values()]

    def add(self, path: Path) -> None:
        """Take a file in."""
        if not path.read_bytes().strip():
            raise UnreadableSource(f"{path}: the file is empty; give a file with text")
        document = parsed(path)
        self.documents_by_id[document.id] = document

    def remove(self, document_id: str) -> None:
        """Leave a document out."""
        self.document(document_id)
        del self.documents_by_id[document_id]

    def _found(
        self, question: str, documents: Iterable[str] | None
    ) -> list[tuple[int, Document, Sentence]]:
        wanted, keys = set(tokens(question)), entity_keys(question)
        chosen = set(documents) if documents else set(self.documents_by_id)
        scored = []
        for document in self.documents_by_id.values():
            for sentence in document.sentences if document.id in chosen else ():
                if not document.blocks[sentence.block].kind.is_evidence:
                    continue
                text = document.text[sentence.start : sentence.end]
                score = len(wanted & set(tokens(text))) + 3 * len(keys & entity_keys(text))
                if score:
                    scored.append((score, document, sentence))
        return sorted(scored, key=lambda item: -item[0])


@dataclass
class FakeChat:
    """A conversation with the fake: the turns that it goes on from do not change."""

    bot: FakeAssistant
    turns: tuple[Turn, ...]

    def stream(self, question: str, documents: Iterable[str] | None = None) -> Iterator[Event]:
        """The answer to the question as it stands alone."""
        for event in self.bot.stream(standalone(question, self.turns), documents):
            answer = event.answer and replace(event.answer, question=question)
            yield replace(event, answer=answer)


def _missing(question: str, documents: Iterable[Document]) -> str:
    for mention in find_mirnas(question):
        if not any(
            mention.mirna.matches(other.mirna)
            for document in documents
            for other in find_mirnas(document.text)
        ):
            return mention.mirna.name
    return ""


def _answer(base: Answer, found: list[tuple[int, Document, Sentence]]) -> Answer:
    from assistant.records import Statement

    citations = [_citation(n, d, s) for n, (_, d, s) in enumerate(found, start=1)]
    statements = tuple(Statement(item.quote, (item.number,)) for item in citations)
    text = "\n\n".join(f"{item.text} [{item.citations[0]}]" for item in statements)
    return replace(
        base,
        text=text,
        statements=statements,
        citations=tuple(citations),
        warnings=(_finding(found[0][1], found[0][2]),),
        confidence=0.8,
    )


def _citation(number: int, document: Document, sentence: Sentence) -> Citation:
    block = document.blocks[sentence.block]
    targets = [target for mark in sentence.marks for target in mark.targets]
    return Citation(
        number=number,
        quote=document.text[sentence.start : sentence.end],
        passage=document.text[block.start : block.end],
        passage_start=block.start,
        document_id=document.id,
        title=document.title,
        section=block.path,
        page=block.page,
        start=sentence.start,
        end=sentence.end,
        references=tuple(
            CitedStudy(
                **{f.name: getattr(document.references[t], f.name) for f in fields(Reference)}
            )
            for t in dict.fromkeys(targets)
        ),
        evidence=frozenset({Evidence.CELL_LINE, Evidence.PATIENT_SAMPLES}),
    )


def _hit(document: Document, sentence: Sentence, score: int) -> Hit:
    block = document.blocks[sentence.block]
    text = document.text[sentence.start : sentence.end]
    passage = Passage(
        sentence.id,
        document.id,
        block.kind,
        sentence.start,
        sentence.end,
        text,
        text,
        block.path,
        (sentence.id,),
    )
    return Hit(passage, min(score / 10, 1.0))


def _finding(document: Document, sentence: Sentence | None = None) -> Finding:
    sentence = sentence or document.sentences[len(document.sentences) // 2]
    claim = document.text[sentence.start : sentence.end]
    other = document.blocks[-min(8, len(document.blocks))]
    reference = document.text[other.start : other.end]
    return Finding(
        FindingKind.OTHER_MIRNA,
        "Check: the cited title names another miRNA than the claim.",
        Place(document.id, sentence.start, sentence.end, claim),
        Place(document.id, other.start, other.end, reference, reference=100),
        suggested=(12,),
    )


def _summary(document: Document) -> DocumentSummary:
    facts = document.metadata
    return DocumentSummary(
        id=document.id,
        name=document.name,
        title=document.title,
        authors=facts.authors,
        journal=facts.journal,
        year=facts.year,
        doi=facts.doi,
        format=document.format,
        sha256=document.sha256,
        n_passages=len(document.blocks),
        n_sentences=len(document.sentences),
        n_references=len(document.references),
        indexed_at="2026-05-12T09:30:00+00:00",
    )
