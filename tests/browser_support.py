"""A real page in a real browser: a server in a thread, Debian's Chromium, every request noted."""

import asyncio
import contextlib
import shutil
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import httpx
import pytest
import uvicorn
from playwright.sync_api import BrowserContext, Page, expect
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from tests.web_fakes import FakeAssistant
from ui.web.server import build_app
from ui.web.settings import PageSettings

MARKS = [  # of every module that drives the browser
    pytest.mark.browser,
    # Gradio's queue uses two things that pandas 3 deprecates, in its own thread.
    pytest.mark.filterwarnings("ignore:'future.no_silent_downcasting'"),
    pytest.mark.filterwarnings("ignore:The copy keyword is deprecated"),
]
CHROMIUM = Path(shutil.which("chromium") or "/usr/bin/chromium")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
AXE = Path(__file__).parent.parent / "node_modules" / "axe-core" / "axe.min.js"
SCREENSHOTS = Path(__file__).parent.parent / "reports" / "screenshots"
WAIT = 60_000
"""Milliseconds until a wait gives up: long, as the machine may be busy; no test waits it out."""

PANES = {
    "Ask": "#xm-question",
    "Document": ".xm-paper",
    "miRNA table": "#xm-mirna-table",
    "Audit": ".xm-finding",
    "Library": "#xm-library table",
}
"""By view: what is there once the view has come."""

NUDGE = 3_000
TURNS = "n => document.querySelectorAll('#xm-scroll-chat .xm-log > .xm-turn').length"
TAKEN = TURNS + " > n || !document.querySelector('#xm-question textarea').value"
"""True once a question has left the box."""

STILL = """() => new Promise((done) => {
  const panes = () => [document.scrollingElement, ...document.querySelectorAll(
    "#xm-scroll-chat, #xm-evidence, .xm-contents")].map((e) => e ? e.scrollTop : 0).join();
  let before = "", same = 0;
  const look = () => {
    same = panes() === before ? same + 1 : 0;
    before = panes();
    if (same >= 5) done(); else requestAnimationFrame(look);
  };
  look();
})"""
"""Resolves once nothing has been scrolling for some frames."""

expect.set_options(timeout=WAIT)


@dataclass
class Site:
    """A served page and the assistant behind it."""

    url: str
    bot: FakeAssistant


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def _serve(
    bot: Any, settings: PageSettings, started: list[uvicorn.Server], options: dict[str, Any]
) -> None:
    # Built inside the loop: Gradio makes loops of its own, and forgets them, where none runs.
    config = uvicorn.Config(
        build_app(bot, settings, **options),
        host="127.0.0.1",
        port=settings.port,
        log_level="critical",
        timeout_graceful_shutdown=1,
    )
    started.append(uvicorn.Server(config))
    await started[0].serve()


@contextlib.contextmanager
def served(bot: Any, settings: PageSettings | None = None, **options: Any) -> Iterator[Site]:
    """Serve the page on a free port until the block ends."""
    port = free_port()
    settings = replace(settings or PageSettings(), port=port)
    started: list[uvicorn.Server] = []
    thread = threading.Thread(
        target=lambda: asyncio.run(_serve(bot, settings, started, options)), daemon=True
    )
    thread.start()
    url = f"http://127.0.0.1:{port}"
    _until_served(url)
    try:
        yield Site(url, bot)
    finally:
        for server in started:
            server.should_exit = True
            server.force_exit = True
        thread.join(10)


def _until_served(url: str) -> None:
    until = time.monotonic() + WAIT / 1000
    while time.monotonic() < until:
        with contextlib.suppress(httpx.TransportError):
            if httpx.get(f"{url}/health").is_success:
                return
        time.sleep(0.05)
    raise TimeoutError(f"the page at {url} was not served within {WAIT} ms")


@dataclass
class Visit:
    """One person's browser window, with what it asked for and what it complained of."""

    page: Page
    context: BrowserContext
    site: Site
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def open(self, path: str = "/") -> Page:
        """Go to the page and wait until it can be used."""
        self.page.goto(self.site.url + path)
        self.page.wait_for_selector("#xm-question textarea")
        self.page.wait_for_selector(".xm-empty, .xm-turn")
        return self.page

    def ask(self, question: str) -> None:
        """Ask by the keyboard and wait for the finished turn."""
        before = self.page.locator("#xm-scroll-chat .xm-log > .xm-turn").count()
        box = self.page.locator("#xm-question textarea")
        box.fill(question)
        for _ in range(WAIT // NUDGE):
            # Gradio takes nothing while it still puts the last answer away, which ends unseen.
            box.press("Enter")
            with contextlib.suppress(PlaywrightTimeout):
                self.page.wait_for_function(TAKEN, arg=before, timeout=NUDGE)
                break
        self.page.wait_for_function(TURNS + " > n", arg=before)

    def go(self, view: str) -> None:
        """Change to a view by its tab and wait until it has come."""
        tab = self.page.get_by_role("tab", name=view)
        tab.click()
        expect(tab).to_have_attribute("aria-selected", "true")
        self.page.locator(PANES[view]).first.wait_for()

    def shot(self, name: str) -> None:
        """Keep a picture for the reader of the reports."""
        self.page.evaluate(STILL)
        self.page.screenshot(path=SCREENSHOTS / f"{name}.png", animations="disabled")

    @property
    def foreign_requests(self) -> list[str]:
        """Requests that left this server."""
        own = (self.site.url, "data:", f"blob:{self.site.url}")
        return [url for url in self.requests if not url.startswith(own)]


def violations(page: Page) -> list[str]:
    """What axe-core finds on the page as it is now, of any impact."""
    if not AXE.exists():
        raise FileNotFoundError(f"{AXE} is missing; run: make browser")
    page.add_script_tag(content=AXE.read_text("utf-8"))
    found: dict[str, Any] = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [
        f"{rule['id']} ({rule['impact']}): {node['target']} {node['html'][:120]}"
        for rule in found["violations"]
        for node in rule["nodes"]
    ]
