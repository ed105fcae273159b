"""Short ways to questions, vocabularies and turns, for the tests of the answering side."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from assistant import Assistant
from assistant.asked.naming import Vocabulary
from assistant.question import Question, understand
from assistant.records import Answer, Statement
from assistant.retrieve import vocabulary_of
from tests.kept_index import KeptIndex
from tests.parsing import parsed
from tests.stores import copy_store

FINDINGS = (
    "Exosomal miR-21-5p was raised in the serum of patients with early tumours. "
    "MiR-148a slowed the growth of fibroblasts by silencing PTEN. "
    "Cancer-associated fibroblasts (CAFs) release vesicles that carry miR-9. "
    "The receptor CXCR4 was lost from macrophages after treatment with doxorubicin. "
    "The set was small, and was not repeated. "
    "Angiogenesis was reduced in mice."
)
"""A small text that no test asks by heart: names, an abbreviation, a gene that is a word."""


def vocabulary(text: str = FINDINGS) -> Vocabulary:
    """What an index of one small paper knows of names and words."""
    return vocabulary_of(KeptIndex(parsed(f"A paper\n\nResults\n\n{text}\n")))


@contextmanager
def assistant_on(papers: Mapping[str, str], folder: Path) -> Iterator[Assistant]:
    """An assistant on papers, file name -> text, that are written to an empty folder."""
    sources = folder / "sources"
    sources.mkdir()
    for name, text in papers.items():
        (sources / name).write_text(text, encoding="utf-8")
    copy_store(folder / "store")
    with Assistant.open(sources=sources, store=folder / "store") as opened:
        yield opened


def asked(text: str, known: Vocabulary | None = None) -> Question:
    """A question as the pipeline reads it."""
    return understand(text, known or vocabulary())


def answered(question: str, *said: str) -> Answer:
    """An answer that says some sentences; empty ones make a refusal of no consequence."""
    statements = tuple(Statement(text, (at,)) for at, text in enumerate(said, 1))
    return Answer(question, question, "\n\n".join(said), statements)
