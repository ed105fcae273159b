"""The retriever, by LangChain's own standard tests."""

from typing import Any

import pytest
from langchain_core.retrievers import BaseRetriever
from langchain_tests.integration_tests import RetrieversIntegrationTests

from assistant import Assistant
from assistant.retriever import PassageRetriever


class TestPassageRetriever(RetrieversIntegrationTests):
    """LangChain's tests, over the review."""

    @pytest.fixture(autouse=True)
    def _over(self, assistant: Assistant) -> None:
        self._assistant = assistant

    @property
    def retriever_constructor(self) -> type[BaseRetriever]:
        """The class."""
        return PassageRetriever

    @property
    def retriever_constructor_params(self) -> dict[str, Any]:
        """What it is made with."""
        return {"assistant": self._assistant}

    @property
    def retriever_query_example(self) -> str:
        """A question."""
        return "How do exosomes change macrophages?"

    @property
    def num_results_arg_name(self) -> str:
        """The name of the number of results, at the making and at the call."""
        return "limit"


def test_documents_lead_back_to_the_text(assistant: Assistant) -> None:
    """A LangChain document's text stands at its offsets in the document it names."""
    found = assistant.as_retriever(limit=4).invoke("Which miRNAs open the endothelial barrier?")
    assert len(found) == 4
    for item in found:
        meta = item.metadata
        text = assistant.document(meta["document_id"]).text
        assert text[meta["start"] : meta["end"]] == item.page_content


def test_retriever_and_search_agree(assistant: Assistant) -> None:
    """The retriever gives just what `retrieve` gives, scores included."""
    text = "How are vesicles isolated?"
    found = assistant.as_retriever(limit=6).invoke(text)
    hits = assistant.retrieve(text, limit=6)
    assert [(item.id, item.metadata["score"]) for item in found] == [
        (hit.passage.id, hit.score) for hit in hits
    ]


def test_number_of_results_may_be_given_by_either_name(assistant: Assistant) -> None:
    """At the call, LangChain's usual `k` is understood as well as `limit`."""
    retriever = assistant.as_retriever(limit=5)
    assert len(retriever.invoke("exosomes", k=2)) == 2
    assert len(retriever.invoke("exosomes", limit=2)) == 2
    assert len(retriever.invoke("exosomes")) == 5


def test_retriever_is_a_part_of_chains(assistant: Assistant) -> None:
    """Batches and chains run through it."""
    chain = assistant.as_retriever(limit=2) | (lambda found: [item.id for item in found])
    one, two = chain.batch(["macrophages", "fibroblasts"])
    assert (len(one), len(two)) == (2, 2)
    assert one != two


def test_retriever_shows_no_assistant(assistant: Assistant) -> None:
    """What a retriever writes of itself holds its settings, not the assistant."""
    assert assistant.as_retriever(limit=7).model_dump(exclude_none=True)["limit"] == 7
    assert "assistant" not in assistant.as_retriever().model_dump()
