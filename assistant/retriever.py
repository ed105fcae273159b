"""The search as a LangChain retriever; the only module that knows LangChain's `Document`."""

from typing import Any

from langchain_core.callbacks import CallbackManagerForRetrieverRun
from langchain_core.documents import Document as LangChainDocument
from langchain_core.retrievers import BaseRetriever
from pydantic import Field

from index.records import Hit


class PassageRetriever(BaseRetriever):
    """Passages as LangChain documents: the verbatim text, its place and score as metadata.

    `limit` is the number of passages; a call may give its own, as `limit` or as LangChain's `k`.
    """

    assistant: Any = Field(exclude=True)
    limit: int = 5

    def _get_relevant_documents(
        self, query: str, *, run_manager: CallbackManagerForRetrieverRun, **kwargs: object
    ) -> list[LangChainDocument]:
        wanted = kwargs.get("limit", kwargs.get("k"))
        limit = wanted if isinstance(wanted, int) else self.limit
        return [_document(hit) for hit in self.assistant.retrieve(query, limit=limit)]


def _document(hit: Hit) -> LangChainDocument:
    return LangChainDocument(
        id=hit.passage.id,
        page_content=hit.text,
        metadata={
            "document_id": hit.document_id,
            "section": " > ".join(hit.section),
            "start": hit.passage.start,
            "end": hit.passage.end,
            "score": hit.score,
        },
    )
