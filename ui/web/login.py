"""The log-in of `exomir ui --auth`: a form, a cookie that only this server knows, a throttle."""

import hmac
import secrets
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qs

import anyio
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from ui.web.passwords import nobodys_hash, verify_password
from ui.web.render import el, join
from ui.web.settings import PageSettings
from ui.web.shell import plain_page

COOKIE = "exomir_session"
LIFETIME = 12 * 3600.0  # a working day
FREE_TRIES = 5
LONGEST_WAIT = 300.0
MOST_REMEMBERED = 10_000
OPEN_PATHS = ("/login", "/logout", "/health", "/xm/", "/favicon.ico")


@dataclass(slots=True)
class Throttle:
    """Failed tries by name and by address; each one beyond the first five doubles the wait."""

    clock: Callable[[], float] = time.monotonic
    failures: "OrderedDict[str, tuple[int, float]]" = field(default_factory=OrderedDict)

    def wait(self, *keys: str) -> float:
        """Seconds until one may try again; 0 when one may."""
        now = self.clock()
        return max((self._until(key) - now for key in keys), default=0.0)

    def failed(self, *keys: str) -> None:
        """Count a failed try."""
        for key in keys:
            count = self.failures.pop(key, (0, 0.0))[0] + 1
            self.failures[key] = (count, self.clock())
        while len(self.failures) > MOST_REMEMBERED:
            self.failures.popitem(last=False)

    def succeeded(self, *keys: str) -> None:
        """Forget the failed tries."""
        for key in keys:
            self.failures.pop(key, None)

    def _until(self, key: str) -> float:
        count, last = self.failures.get(key, (0, 0.0))
        if count < FREE_TRIES:
            return 0.0
        return float(last + min(2.0 ** (count - FREE_TRIES), LONGEST_WAIT))


class Login:
    """ASGI middleware: without a session only the log-in page is there."""

    def __init__(self, app: ASGIApp, settings: PageSettings, throttle: Throttle) -> None:
        self.app = app
        self.accounts = dict(settings.accounts)
        self.throttle = throttle
        self.sessions: OrderedDict[str, tuple[str, float]] = OrderedDict()
        self.checking: anyio.CapacityLimiter | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what has a session, answer the rest."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request = Request(scope, receive)
        path = scope["path"].rstrip("/")
        response: Response | None = None
        if path == "/login":
            response = await self._login(request)
        elif path == "/logout":
            response = self._logout(request)
        elif self.user(request) is None and not scope["path"].startswith(OPEN_PATHS):
            response = _sent_away(request)
        await (response or self.app)(scope, receive, send)

    def user(self, request: Request) -> str | None:
        """Whose session a request belongs to; None without one."""
        token = _cookie(request)
        found = self.sessions.get(_hashed(token)) if token else None
        return found[0] if found and found[1] > self.throttle.clock() else None

    async def _login(self, request: Request) -> Response:
        if request.method != "POST":
            return _form("", 200)
        fields = parse_qs((await request.body()).decode("utf-8", "replace"))
        name, password = (fields.get(key, [""])[0] for key in ("username", "password"))
        keys = (f"user {name}", f"address {request.client.host if request.client else ''}")
        wait = self.throttle.wait(*keys)
        if wait > 0:
            return _refused(request, f"Too many tries. Please wait {wait:.0f} seconds.", 429, wait)
        if not await self._verified(name, password):
            self.throttle.failed(*keys)
            return _refused(request, "The name or the password is not right.", 401)
        self.throttle.succeeded(*keys)
        return self._welcome(request, name)

    async def _verified(self, name: str, password: str) -> bool:
        # One at a time: a try costs 50 ms and 16 MiB, and many at once must not starve the page.
        self.checking = self.checking or anyio.CapacityLimiter(1)
        stored = self.accounts.get(name, nobodys_hash())
        right = await anyio.to_thread.run_sync(
            verify_password, password, stored, limiter=self.checking
        )
        return right and name in self.accounts

    def _welcome(self, request: Request, name: str) -> Response:
        token = secrets.token_urlsafe(32)
        self.sessions[_hashed(token)] = (name, self.throttle.clock() + LIFETIME)
        while len(self.sessions) > MOST_REMEMBERED:
            self.sessions.popitem(last=False)
        response: Response = (
            RedirectResponse("./", 303) if _wants_page(request) else JSONResponse({"success": True})
        )
        response.set_cookie(
            COOKIE,
            token,
            max_age=int(LIFETIME),
            httponly=True,
            samesite="strict",
            secure=request.url.scheme == "https",
        )
        return response

    def _logout(self, request: Request) -> Response:
        token = _cookie(request)
        if token:
            self.sessions.pop(_hashed(token), None)
        response = RedirectResponse("login", 303)
        response.delete_cookie(COOKIE)
        return response


def _cookie(request: Request) -> str | None:
    try:
        morsel = SimpleCookie(request.headers.get("cookie", "")).get(COOKIE)
    except CookieError:
        return None
    return morsel.value if morsel else None


def _hashed(token: str) -> str:
    # Looked up by hash, so that the time a look-up takes tells nothing about real tokens.
    return hmac.digest(b"exomir session", token.encode(), "sha256").hex()


def _sent_away(request: Request) -> Response:
    if _wants_page(request):
        return RedirectResponse("/login", 303)
    return JSONResponse({"detail": "Log in first."}, 401)


def _wants_page(request: Request) -> bool:
    return "text/html" in request.headers.get("accept", "")


def _refused(request: Request, message: str, status: int, wait: float = 0) -> Response:
    headers = {"Retry-After": f"{wait:.0f}"} if wait else {}
    if _wants_page(request):
        response = _form(message, status)
        response.headers.update(headers)
        return response
    return JSONResponse({"detail": message}, status, headers=headers)


def _form(message: str, status: int) -> HTMLResponse:
    fields = (
        ("username", "Name", "text", "username"),
        ("password", "Password", "password", "current-password"),
    )
    rows = [
        join(
            el("label", {"for": f"xm-{name}"}, label),
            el(
                "input",
                {
                    "id": f"xm-{name}",
                    "name": name,
                    "type": kind,
                    "autocomplete": hint,
                    "required": True,
                },
            ),
        )
        for name, label, kind, hint in fields
    ]
    form = el(
        "form",
        {"class": "xm-login", "method": "post", "action": "login"},
        el("h1", None, "ExoMiR Assistant"),
        el("p", {"class": "xm-problem", "role": "alert"}, message) if message else None,
        *rows,
        el("button", {"type": "submit", "class": "xm-button xm-primary"}, "Log in"),
    )
    return HTMLResponse(plain_page("Log in", form), status)
