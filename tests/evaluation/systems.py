"""All systems of one run behind one shape: a name, `search`, and `ask`.

A peer has no writer: its answer is its first chunk, and it never refuses. Follow-ups reach it as
they are typed; this project gets the turns before.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from assistant.records import Answer
from index.readers import read

from .peers import PlainBM25, Recipe, read_files
from .questions import Question
from .retrieval import LIMIT, part, shown_passage
from .shown import Shown


class System(Protocol):
    """What is compared."""

    name: str

    def search(self, question: Question, answer: Answer) -> list[Shown]:
        """The texts found for a question, best first; `answer` is this system's own."""

    def ask(self, question: Question) -> Answer:
        """The answer to a question."""


class Peer:
    """A retriever that shows its first chunk as the answer."""

    def __init__(self, name: str, search: Callable[[str], list[Shown]]) -> None:
        self.name = name
        self._search = search

    def search(self, question: Question, answer: Answer) -> list[Shown]:
        """The chunks found."""
        return self._search(question.question)

    def ask(self, question: Question) -> Answer:
        """The first chunk."""
        found = self._search(question.question)
        text = found[0].text if found else ""
        return Answer(question.question, question.question, text, confidence=1.0, writer=self.name)


class Project:
    """This project, over an open `Assistant`."""

    name = "this project"

    def __init__(self, bot: Any) -> None:
        self.bot = bot

    def search(self, question: Question, answer: Answer) -> list[Shown]:
        """The passages found for the question as it stands alone."""
        hits = self.bot.retrieve(answer.standalone or question.question, limit=LIMIT)
        return [shown_passage(hit.passage) for hit in hits]

    def ask(self, question: Question) -> Answer:
        """The answer, after the turns before it."""
        if not question.turns:
            return self.bot.ask(question.question)
        chat = self.bot.chat()
        for turn in question.turns:
            chat.ask(turn)
        return chat.ask(question.question)


def peers(sources: Path, opened: Any) -> list[Peer]:
    """The peers over the same files; `opened` is the project's `OpenIndex`, for dense alone."""
    files = read_files(sources)
    recipe, lexical = Recipe.build(files), PlainBM25(files)
    return [
        Peer(recipe.name, lambda question: recipe.search(question, LIMIT)),
        Peer(lexical.name, lambda question: lexical.search(question, LIMIT)),
        Peer("dense alone", part(opened, "dense-passages")),
    ]


def texts_of(sources: Path) -> Callable[[str], str]:
    """A function from a document's id to its file's own text.

    Of Markdown that is what its reader takes for the words, to which a document's map leads.
    """
    texts = {file.document: file.text for file in read_files(sources)}
    for path in sources.glob("*.md"):
        texts[path.stem] = read(path.read_bytes(), path.name).text
    return texts.__getitem__
