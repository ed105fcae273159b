"""The fixtures of the browser tests, loaded by them as a plugin."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser_support import CHROMIUM, FLAGS, SCREENSHOTS, WAIT, Site, Visit, served
from tests.web_fakes import FakeAssistant


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium, headless; of one module, as no other test can run a loop while Playwright does."""
    if not CHROMIUM.exists():
        pytest.fail(f"{CHROMIUM} is missing; run: make browser")
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield found
        found.close()


@pytest.fixture(scope="module")
def large_text_browser(browser: Browser) -> Iterator[Browser]:
    """Chromium as somebody uses it who reads text at twice the usual size."""
    flags = [*FLAGS, "--blink-settings=defaultFontSize=32"]
    found = browser.browser_type.launch(executable_path=CHROMIUM, args=flags)
    yield found
    found.close()


@pytest.fixture
def visit(browser: Browser) -> Iterator[Callable[..., Visit]]:
    """Open windows; at the end, nothing may have been asked of another host."""
    visits: list[Visit] = []

    def new(site: Site, other: Browser | None = None, **options: Any) -> Visit:
        options.setdefault("viewport", {"width": 1360, "height": 860})
        context = (other or browser).new_context(**options)
        context.set_default_timeout(WAIT)
        page = context.new_page()
        made = Visit(page, context, site)
        context.on("request", lambda request: made.requests.append(request.url))
        page.on("pageerror", lambda error: made.complaints.append(str(error)))
        page.on(
            "console",
            lambda message: (
                made.complaints.append(message.text) if message.type == "error" else None
            ),
        )
        visits.append(made)
        return made

    yield new
    for made in visits:
        made.context.close()
    assert [url for made in visits for url in made.foreign_requests] == []


@pytest.fixture(scope="module")
def review_site() -> Iterator[Site]:
    """The page over the bundled review, as it is served by default."""
    with served(FakeAssistant.over()) as site:
        yield site
