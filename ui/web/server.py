"""The server: our routes and middleware around the mounted Gradio app."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ui.web.guard import Guard
from ui.web.handlers import Handlers
from ui.web.login import Login, Throttle
from ui.web.mirnas import mirna_csv
from ui.web.page import build_page, page_head, theme
from ui.web.settings import PageSettings
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


def serve(bot: "Assistant", settings: PageSettings) -> None:
    """Serve the page until interrupted."""
    import uvicorn

    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(message)s")
    shown = "localhost" if settings.host in {"0.0.0.0", "::"} else settings.host
    log.info("the page is at http://%s:%d", shown, settings.port)
    # No access log: a server's log must not become a record of who asked what, when.
    uvicorn.run(
        build_app(bot, settings, None if bot.writer == "verbatim" else bot.writer, bot.sends_to),
        host=settings.host,
        port=settings.port,
        log_level="warning",
        access_log=False,
        server_header=False,
    )


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
