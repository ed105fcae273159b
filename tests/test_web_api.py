"""For programs: the named endpoints and the MCP tools, called by their real clients."""

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from gradio_client import Client
from gradio_client.exceptions import AppError

from tests.browser_support import Site, served
from tests.web_fakes import FakeAssistant
from ui.web.passwords import hash_password
from ui.web.settings import PageSettings

pytestmark = [
    # Gradio's queue uses two things that pandas 3 deprecates, in its own thread.
    pytest.mark.filterwarnings("ignore:'future.no_silent_downcasting'"),
    pytest.mark.filterwarnings("ignore:The copy keyword is deprecated"),
]
QUESTION = "What does exosomal miR-9 target in TNBC?"


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    """A served page with the MCP tools."""
    with served(FakeAssistant.over(), PageSettings(mcp=True)) as found:
        yield found


@pytest.fixture(scope="module")
def client(site: Site) -> Iterator[Client]:
    """gradio_client, connected."""
    found = Client(site.url, verbose=False)
    yield found
    found.close()


def test_only_the_named_endpoints_are_offered(client: Client) -> None:
    """A program sees three endpoints; what the page's own controls do is not among them."""
    offered = client.view_api(return_format="dict")
    assert isinstance(offered, dict)
    assert sorted(offered["named_endpoints"]) == ["/ask", "/documents", "/retrieve"]
    assert offered["unnamed_endpoints"] == {}


def test_ask_gives_an_answer_with_verbatim_quotes(site: Site, client: Client) -> None:
    """The answer is JSON with the fields of `Answer`, each quote at its offsets."""
    answer = client.predict(QUESTION, api_name="/ask")
    assert answer["abstained"] is False
    assert answer["schema_version"] == 1
    for citation in answer["citations"]:
        text = site.bot.document(citation["document_id"]).text
        assert text[citation["start"] : citation["end"]] == citation["quote"]


def test_refusal_is_an_answer(client: Client) -> None:
    """A refusal comes as an answer with its reason and the nearest passages."""
    answer = client.predict("What does miR-99999 do?", api_name="/ask")
    assert answer["refusal"] == "not_in_sources"
    assert answer["nearest"]


def test_patient_details_do_not_reach_the_assistant(site: Site, client: Client) -> None:
    """Programs get the same protection as people."""
    client.predict("MRN 4711-0815: what does exosomal miR-9 target?", api_name="/ask")
    assert not any("4711" in question for question in site.bot.log)


def test_retrieve_gives_passages_with_places(site: Site, client: Client) -> None:
    """Passages come best first, bounded, with scores from 0 to 1."""
    hits = client.predict(QUESTION, 3, api_name="/retrieve")
    assert len(hits) == 3
    scores = [hit["score"] for hit in hits]
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 1 for score in scores)
    text = site.bot.document(hits[0]["document_id"]).text
    assert text[hits[0]["start"] : hits[0]["end"]] == hits[0]["text"]


def test_documents_are_listed(site: Site, client: Client) -> None:
    """The ids that the other endpoints take come with titles and counts."""
    (document,) = client.predict(api_name="/documents")
    assert document["id"] == site.bot.documents[0].id
    assert document["n_references"] == 107


def test_search_can_be_restricted(site: Site, client: Client) -> None:
    """Document ids restrict the search."""
    known = site.bot.documents[0].id
    answer = client.predict(QUESTION, [known], api_name="/ask")
    assert {citation["document_id"] for citation in answer["citations"]} == {known}


def test_too_long_question_is_told(client: Client) -> None:
    """An error is a sentence, not a traceback."""
    with pytest.raises(AppError, match="too long"):
        client.predict("x" * 5000, api_name="/ask")


def test_log_in_works_for_programs() -> None:
    """gradio_client's own `auth` opens a page that asks for a log-in."""
    settings = PageSettings(accounts={"ada": hash_password("correct horse")})
    with served(FakeAssistant.over(), settings) as site:
        with pytest.raises(ValueError, match=r"[Cc]redentials|401|log"):
            Client(site.url, auth=("ada", "wrong"), verbose=False)
        client = Client(site.url, auth=("ada", "correct horse"), verbose=False)
        assert client.predict(api_name="/documents")
        client.close()


def _with_tools(url: str, calls: list[tuple[str, dict[str, Any]]]) -> tuple[list[str], list[Any]]:
    """Names of the MCP tools, and what the calls gave."""
    from mcp import ClientSession
    from mcp.client.streamable_http import streamable_http_client

    async def talk() -> tuple[list[str], list[Any]]:
        async with (
            streamable_http_client(f"{url}/mcp") as (reading, writing, *_),
            ClientSession(reading, writing) as session,
        ):
            await session.initialize()
            tools = await session.list_tools()
            results = [await session.call_tool(name, values) for name, values in calls]
            return sorted(tool.name for tool in tools.tools), results

    return asyncio.run(talk())


def test_mcp_tools_answer(site: Site) -> None:
    """An MCP client finds the three tools, and they give JSON."""
    calls = [
        ("ask", {"question": QUESTION}),
        ("retrieve", {"question": QUESTION, "limit": 2}),
        ("documents", {}),
    ]
    names, (answer, hits, documents) = _with_tools(site.url, calls)
    assert names == ["ask", "documents", "retrieve"]
    assert json.loads(answer.content[0].text)["citations"]
    assert answer.structuredContent["citations"]
    assert len(hits.structuredContent["result"]) == 2
    assert documents.structuredContent["result"][0]["n_references"] == 107


def test_mcp_errors_are_sentences(site: Site) -> None:
    """A tool that cannot answer says so without a traceback."""
    _, (result,) = _with_tools(site.url, [("ask", {"question": "x" * 5000})])
    assert result.isError
    assert "too long" in result.content[0].text
    assert "Traceback" not in result.content[0].text


def test_mcp_is_off_unless_asked_for() -> None:
    """Without --mcp there are no tools."""
    with served(FakeAssistant.over()) as plain:
        assert httpx.post(f"{plain.url}/mcp", json={}).status_code == 404
