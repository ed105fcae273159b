"""`make pictures`: the README's four pictures of the page, over the bundled review."""

import tempfile
from pathlib import Path

from playwright.sync_api import Page, expect, sync_playwright

from assistant import Assistant
from tests.browser_support import CHROMIUM, FLAGS, STILL, Visit, served

PICTURES = Path(__file__).parent.parent / "reports" / "screenshots"
SOURCES = Path(__file__).parent.parent / "source_docs"
QUESTION = "Which exosomal miRNAs are linked to tamoxifen resistance?"
OPENED_ROW = 3


def main() -> None:
    """Index the review into a folder that is thrown away, and take the pictures."""
    with (
        tempfile.TemporaryDirectory() as store,
        Assistant.open(SOURCES, store) as bot,
        served(bot) as site,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        context = browser.new_context(viewport={"width": 1280, "height": 800})
        here = Visit(context.new_page(), context, site)
        here.open()
        _take(here)
        browser.close()


def _take(here: Visit) -> None:
    page = here.page
    here.ask(QUESTION)
    page.locator(".xm-cite").first.click()
    _picture(page, "ask")
    page.locator(".xm-card").first.get_by_role("button", name="Show in document").click()
    expect(page.locator("#xm-quote")).to_be_in_viewport()
    _picture(page, "document")
    here.go("miRNA table")
    page.locator(".xm-row-button").nth(OPENED_ROW).click()
    _picture(page, "mirnas")
    here.go("Audit")
    _picture(page, "audit")


def _picture(page: Page, name: str) -> None:
    page.evaluate(STILL)
    page.screenshot(path=PICTURES / f"readme-{name}.png", animations="disabled")


if __name__ == "__main__":
    main()
