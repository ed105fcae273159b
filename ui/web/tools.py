"""The endpoints as MCP tools, over streamable HTTP at `/mcp` (extra `mcp`).

Gradio can offer its endpoints as tools itself, but hands their results over as the text of Python
objects, which no client parses; these are JSON, with the same functions behind them.
"""

import contextlib
import inspect
from collections.abc import AsyncIterator, Callable, Sequence
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import anyio

from index.errors import MissingExtra

if TYPE_CHECKING:
    from fastapi import FastAPI
    from mcp.server.fastmcp import FastMCP

INSTRUCTIONS = (
    "Answers questions from the indexed scientific documents only, each statement with a verbatim"
    " quote and the primary study it cites. Not a medical device; gives no advice for a patient."
)


def offer_tools(app: "FastAPI", functions: Sequence[Callable[..., Any]]) -> None:
    """Mount the functions as MCP tools.

    Raises:
        MissingExtra: the package `mcp` is not installed.
    """
    if find_spec("mcp") is None:
        raise MissingExtra("--mcp needs the extra `mcp`; run: pip install 'exomir-assistant[mcp]'")
    from mcp.server.fastmcp import FastMCP
    from mcp.server.transport_security import TransportSecuritySettings

    server = FastMCP(
        "exomir",
        instructions=INSTRUCTIONS,
        stateless_http=True,
        json_response=True,
        streamable_http_path="/mcp",
        # guard.py has checked Host and Origin, against the names that the operator allows.
        transport_security=TransportSecuritySettings(enable_dns_rebinding_protection=False),
    )
    for function in functions:
        server.add_tool(_in_a_thread(function), structured_output=True)
    inner = server.streamable_http_app()
    app.router.routes.extend(inner.routes)
    _run_with(app, server)


def _in_a_thread(function: Callable[..., Any]) -> Callable[..., Any]:
    """The function for an event loop, its signature and docstring kept: they describe the tool."""

    async def tool(**values: Any) -> Any:  # noqa: ANN401  what the function takes and gives
        import gradio as gr

        try:
            return await anyio.to_thread.run_sync(lambda: function(**values))
        except gr.Error as error:
            raise ValueError(error.message) from None

    tool.__name__ = function.__name__
    tool.__doc__ = inspect.getdoc(function)
    tool.__annotations__ = function.__annotations__
    tool.__signature__ = inspect.signature(function)  # type: ignore[attr-defined]
    return tool


def _run_with(app: "FastAPI", server: "FastMCP") -> None:
    before = app.router.lifespan_context

    @contextlib.asynccontextmanager
    async def lifespan(running: "FastAPI") -> AsyncIterator[Any]:
        async with before(running) as state, server.session_manager.run():
            yield state

    app.router.lifespan_context = lifespan
