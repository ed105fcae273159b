"""The server: our routes and middleware around the mounted Gradio app."""

import contextlib
import logging
import socket
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from index.errors import ExomirError
from ui.web.guard import Guard
from ui.web.handlers import Handlers
from ui.web.login import Login, Throttle
from ui.web.mirnas import mirna_csv
from ui.web.page import build_page, page_head, theme
from ui.web.settings import ANY_ADDRESS, PageSettings
from ui.web.shell import ASSETS, asset
from ui.web.tools import offer_tools

if TYPE_CHECKING:
    from fastapi import FastAPI
    from starlette.types import ASGIApp

    from assistant import Assistant

log = logging.getLogger("exomir.web")

WARM_UP_AFTER = 1.0
"""Seconds: the page comes first, then what its first question needs."""

A_YEAR = "public, max-age=31536000, immutable"


class AddressError(ExomirError):
    """The page cannot be served at the address given to --host and --port."""


def serve(bot: "Assistant", settings: PageSettings) -> None:
    """Serve the page until interrupted. Raises AddressError."""
    import uvicorn

    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(message)s")
    sockets = listening(settings.host, settings.port)
    log.info("the page is at %s", _shown(settings.host, sockets[0].getsockname()[1]))
    # No access log: a server's log must not become a record of who asked what, when.
    config = uvicorn.Config(
        build_app(bot, settings, None if bot.writer == "verbatim" else bot.writer, bot.sends_to),
        log_level="warning",
        access_log=False,
        server_header=False,
    )
    with contextlib.suppress(KeyboardInterrupt):
        uvicorn.Server(config).run(sockets=sockets)


def listening(host: str, port: int) -> list[socket.socket]:
    """A socket for each address of `host`: a page that says where it is can be asked there.

    Raises:
        AddressError: the host is none of this machine's, or the port is taken or not allowed.
    """
    sockets: list[socket.socket] = []
    try:
        found = socket.getaddrinfo(
            host or None, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )
        for family, address in dict.fromkeys((item[0], item[4]) for item in found):
            # With port 0 the first address gets any free one, and the others the same.
            at = (address[0], sockets[0].getsockname()[1] if sockets else port, *address[2:])
            sockets.append(socket.create_server(at, family=family))
    except (OSError, UnicodeError) as error:
        for one in sockets:
            one.close()
        raise AddressError(
            f"the page cannot be served at {host!r}, port {port}: {error}; name an address of this"
            " machine with --host, or a free port with --port (0 takes any)"
        ) from error
    return sockets


def _shown(host: str, port: int) -> str:
    name = "localhost" if host in ANY_ADDRESS else host
    return f"http://[{name}]:{port}" if ":" in name else f"http://{name}:{port}"


def build_app(
    bot: "Assistant",
    settings: PageSettings,
    model: str | None = None,
    sends_to: str | None = None,
) -> "ASGIApp":
    """The whole ASGI app: guard, log-in, our routes, Gradio.

    `model` is the name of the model that writes, `sends_to` where it runs if not here.
    """
    import gradio as gr
    from fastapi import FastAPI

    handlers = Handlers(bot, settings, model, sends_to)
    handlers.chat.examples.refresh(WARM_UP_AFTER)
    outer = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    _routes(outer, handlers)
    if settings.mcp:
        offer_tools(outer, handlers.endpoints())
    inner = gr.mount_gradio_app(
        outer,
        build_page(handlers),
        path="/",
        server_name=settings.host,
        server_port=settings.port,
        show_error=False,
        footer_links=[],
        run_history=False,  # on, it would keep every question in the browser
        enable_monitoring=False,
        ssr_mode=False,
        pwa=False,
        mcp_server=False,
        max_file_size=settings.max_upload,
        theme=theme(),
        head=page_head(),
    )
    app: ASGIApp = inner
    if settings.accounts:
        app = Login(app, settings, Throttle())
    return Guard(app, settings)


def _routes(app: "FastAPI", handlers: Handlers) -> None:
    from starlette.responses import JSONResponse, Response

    def health() -> JSONResponse:
        return JSONResponse({"status": "ok", "documents": len(handlers.bot.documents)})

    def static(name: str) -> Response:
        if name not in ASSETS:
            return Response(status_code=404)
        return Response(asset(name), media_type=ASSETS[name], headers={"Cache-Control": A_YEAR})

    def favicon() -> Response:
        return static("favicon.svg")

    def mirnas() -> Response:
        headers = {"Content-Disposition": 'attachment; filename="mirnas.csv"'}
        text = "\ufeff" + mirna_csv(handlers.bot.entities())  # the mark makes Excel read UTF-8
        return Response(text, media_type="text/csv; charset=utf-8", headers=headers)

    paths: dict[str, Callable[..., Any]] = {
        "/health": health,
        "/xm/{name}": static,
        "/favicon.ico": favicon,
        "/take-away/mirnas.csv": mirnas,
    }
    for path, function in paths.items():
        app.add_api_route(path, function, methods=["GET"], response_model=None)
