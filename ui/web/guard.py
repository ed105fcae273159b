"""What stands before every request: names, origins, sizes, routes; and the headers of every answer.

Gradio checks neither Host nor Origin, sets no security headers and serves routes that this page
has no use for (saving a session to disk, a proxy, monitoring), so this is done here.
"""

import contextlib
import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ui.web.settings import PageSettings

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
POLICY = "; ".join(
    (
        "default-src 'self'",
        # Gradio's page has inline scripts and gr.HTML compiles its template: without these two it
        # stays blank. Escaping (render.py), not this policy, is what keeps scripts of others out.
        "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "frame-src 'none'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
    )
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",  # "no-referrer" makes the Origin of our own log-in form null
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
ROUTES = re.compile(
    r"/|/config/?|/theme\.css|/favicon\.ico|/manifest\.json|/robots\.txt|/health|/login|/logout"
    r"|/(?:assets|static|svelte|xm|take-away)/.+"
    r"|/gradio_api/(?:info|app_id|startup-events|heartbeat/\w+|cancel|reset|api/\w+|run/\w+"
    r"|queue/(?:join|data|status)|call/.+|component_server)/?"
)
MCP_ROUTES = re.compile(r"/mcp")
UPLOAD_ROUTES = re.compile(r"/gradio_api/upload(?:_progress)?/?")


class Guard:
    """ASGI middleware: refuses what does not belong here, bounds what is sent, sets the headers."""

    def __init__(self, app: ASGIApp, settings: PageSettings) -> None:
        self.app = app
        self.settings = settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, or answer it with a refusal."""
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
            return
        sending = _with_headers(send)
        refusal = self._refusal(scope)
        if refusal is not None:
            await refusal(scope, receive, sending)
            return
        counted = _Counted(receive, self._limit(scope["path"]))
        started = False

        async def unless_refused(message: Message) -> None:
            nonlocal started
            if not counted.exceeded:  # what the app makes of half a body is of no interest
                started = True
                await sending(message)

        with contextlib.suppress(_TooLarge):
            await self.app(scope, counted, unless_refused)
        if counted.exceeded and not started:
            await _too_large()(scope, receive, sending)

    def _refusal(self, scope: Scope) -> PlainTextResponse | None:
        headers = Headers(scope=scope)
        if not _allowed(headers.get("host", ""), self.settings.hosts):
            return PlainTextResponse("This page is not served under that name.", 421)
        if not self._same_origin(headers, scope.get("method", "GET")):
            return PlainTextResponse("Requests from other pages are not accepted.", 403)
        if not self._known_route(scope["path"]):
            return PlainTextResponse("There is nothing here.", 404)
        length = headers.get("content-length", "0")
        if not length.isdigit() or int(length) > self._limit(scope["path"]):
            return _too_large()
        return None

    def _same_origin(self, headers: Headers, method: str) -> bool:
        origin = headers.get("origin")
        if origin is not None and not _allowed(urlsplit(origin).netloc, self.settings.hosts):
            return False
        return method in SAFE_METHODS or headers.get("sec-fetch-site") != "cross-site"

    def _known_route(self, path: str) -> bool:
        known = [ROUTES]
        if self.settings.mcp:
            known.append(MCP_ROUTES)
        if self.settings.manage:
            known.append(UPLOAD_ROUTES)
        return any(pattern.fullmatch(path) for pattern in known)

    def _limit(self, path: str) -> int:
        if UPLOAD_ROUTES.fullmatch(path):
            return self.settings.max_upload * self.settings.max_uploads
        return self.settings.max_body


class _TooLarge(Exception):
    pass


class _Counted:
    """A request's body, stopped once it is longer than allowed (chunked bodies name no length)."""

    def __init__(self, receive: Receive, limit: int) -> None:
        self.receive = receive
        self.left = limit
        self.exceeded = False

    async def __call__(self) -> Message:
        message = await self.receive()
        self.left -= len(message.get("body", b""))
        if self.left < 0:
            self.exceeded = True
            raise _TooLarge
        return message


def _too_large() -> PlainTextResponse:
    return PlainTextResponse("That is larger than this page accepts.", 413)


def _allowed(authority: str, hosts: Iterable[str]) -> bool:
    try:
        name = urlsplit(f"//{authority}").hostname
    except ValueError:
        return False
    return name is not None and "@" not in authority and name in hosts


def _with_headers(send: Send) -> Send:
    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers[name] = value
            if "cache-control" not in headers:
                headers["Cache-Control"] = "no-store"
        await send(message)

    return sending
