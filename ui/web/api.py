"""For programs: the named endpoints `/ask`, `/retrieve` and `/documents`, and the MCP tools.

The functions are made here because Gradio reads their signatures and docstrings: they are what a
caller of the API, or a language model with the tools, is told.
"""

from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, TypeVar

from index.records import Hit
from ui.web.asking import new_turn, sentence_for

if TYPE_CHECKING:
    from assistant import Assistant

MAX_HITS = 50

Record = dict[str, Any]
_T = TypeVar("_T")


def ask_endpoint(bot: "Assistant", max_question: int) -> Callable[[str, list[str] | None], Record]:
    """The function behind `/ask`."""

    def ask(question: str, documents: list[str] | None = None) -> dict[str, Any]:
        """Answer a question from the indexed documents only, every statement with its quote.

        Args:
            question: The question, in plain words. Patient details are taken out first.
            documents: Ids of the documents to search; none or empty means all.

        Returns:
            The answer as JSON: text with markers [1], statements, citations with verbatim quotes,
            their places and primary studies, or a refusal with the nearest passages.
        """
        turn = new_turn(question, documents or (), max_question)
        if turn.problem:
            raise _error(turn.problem)
        return _checked(lambda: bot.ask(turn.question, documents=documents or None).to_dict())

    return ask


def retrieve_endpoint(
    bot: "Assistant", max_question: int
) -> Callable[[str, int, list[str] | None], list[Record]]:
    """The function behind `/retrieve`."""

    def retrieve(
        question: str, limit: int = 5, documents: list[str] | None = None
    ) -> list[dict[str, Any]]:
        """Find the passages of the indexed documents that are nearest to a question.

        Args:
            question: What to look for, in plain words.
            limit: How many passages, from 1 to 50.
            documents: Ids of the documents to search; none or empty means all.

        Returns:
            Passages, best first: text, section, document_id, start, end, score from 0 to 1.
        """
        turn = new_turn(question, documents or (), max_question)
        if turn.problem:
            raise _error(turn.problem)
        count = max(1, min(int(limit), MAX_HITS))
        return _checked(
            lambda: [
                hit_record(hit)
                for hit in bot.retrieve(turn.question, limit=count, documents=documents or None)
            ]
        )

    return retrieve


def documents_endpoint(bot: "Assistant") -> Callable[[], list[Record]]:
    """The function behind `/documents`."""

    def documents() -> list[dict[str, Any]]:
        """List the indexed documents with their ids, titles, counts and dates."""
        return _checked(lambda: [asdict(document) for document in bot.documents])

    return documents


def hit_record(hit: Hit) -> Record:
    """A hit as JSON-ready values."""
    passage = hit.passage
    return {
        "passage_id": passage.id,
        "document_id": passage.document_id,
        "section": list(passage.path),
        "text": passage.text,
        "start": passage.start,
        "end": passage.end,
        "page": passage.page,
        "kind": passage.kind.value,
        "score": hit.score,
    }


def _checked(work: Callable[[], _T]) -> _T:
    try:
        return work()
    except Exception as error:
        raise _error(sentence_for(error)) from None


def _error(message: str) -> Exception:
    import gradio as gr

    return gr.Error(message)
