"""How soon the page can be used, beside a bare Gradio ChatInterface in the same run.

Both are opened in Chromium by turns, each time in a fresh window with an empty cache; ready is when
the question box can be typed into. The figure is the ratio of the medians.
"""

import contextlib
import statistics
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass

import gradio as gr
import uvicorn
from fastapi import FastAPI
from playwright.sync_api import Browser, sync_playwright

from tests.browser_support import CHROMIUM, FLAGS, free_port, served
from tests.web_fakes import FakeAssistant

ROUNDS = 7


@dataclass(frozen=True, slots=True)
class PageReady:
    """Median seconds until each page can be used."""

    ours: float
    bare: float

    @property
    def ratio(self) -> float:
        """How many times as long ours takes."""
        return self.ours / self.bare


def measure(rounds: int = ROUNDS) -> PageReady:
    """Open both pages by turns, `rounds` times each, after one that does not count."""
    with served(FakeAssistant.over()) as site, _bare() as bare, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        ours_taken, bare_taken = [], []
        for number in range(rounds + 1):
            ours, other = _ready(browser, site.url), _ready(browser, bare)
            if number:
                ours_taken.append(ours)
                bare_taken.append(other)
        browser.close()
    return PageReady(statistics.median(ours_taken), statistics.median(bare_taken))


def _ready(browser: Browser, url: str) -> float:
    context = browser.new_context()
    page = context.new_page()
    began = time.perf_counter()
    page.goto(url, wait_until="commit")
    page.wait_for_selector("textarea:visible")
    taken = time.perf_counter() - began
    context.close()
    return taken


@contextlib.contextmanager
def _bare() -> Iterator[str]:
    with gr.Blocks(analytics_enabled=False) as blocks:
        gr.ChatInterface(lambda message, history: message)
    port = free_port()
    app = gr.mount_gradio_app(FastAPI(), blocks, path="/")
    server = uvicorn.Server(uvicorn.Config(app, port=port, log_level="critical"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.05)
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = server.force_exit = True
        thread.join(10)


if __name__ == "__main__":
    found = measure()
    print(f"page ready: {found.ours:.2f} s, bare ChatInterface {found.bare:.2f} s")
    print(f"ratio {found.ratio:.2f}")
