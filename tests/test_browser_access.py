"""Everybody can use the page: keyboard, screen reader, phone, large text, dark, wide screens."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser_support import MARKS, PANES, Site, Visit, served, violations
from tests.web_fakes import FakeAssistant
from ui.web.settings import PageSettings

pytest_plugins = ["tests.browser_fixtures"]
pytestmark = MARKS
NewVisit = Callable[..., Visit]
QUESTION = "What does exosomal miR-9 target in TNBC?"
VIEWS = tuple(PANES)
OPENERS = {
    "Ask": ("#xm-scope > button", ".xm-feedback summary", ".xm-menu summary"),
    "miRNA table": (".xm-row-button",),
    "Library": ("[data-xm=remove]",),
}
"""By view: what opens more of it; the last one's dialog covers the others."""


@pytest.fixture(scope="module")
def full_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The page with every control there is."""
    feedback = tmp_path_factory.mktemp("feedback") / "feedback.jsonl"
    with served(FakeAssistant.over(), PageSettings(manage=True, feedback=feedback)) as site:
        yield site


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_violation(full_site: Site, visit: NewVisit, scheme: str) -> None:
    """axe-core finds no violation on any view, in light and in dark, with everything opened."""
    here = visit(full_site, color_scheme=scheme, reduced_motion="reduce")
    page = here.open()
    assert violations(page) == []
    here.ask("What does miR-99999 do, Mrs Miller?")
    here.ask(QUESTION)
    page.locator(".xm-suggestions button").first.wait_for()
    for view in VIEWS:
        here.go(view)
        here.shot(f"{scheme}-{view.lower().replace(' ', '-')}")
        for opener in OPENERS.get(view, ()):
            page.locator(opener).last.click()
        assert violations(page) == [], view
    page.keyboard.press("Escape")
    assert violations(page) == [], "without the dialog"


@pytest.mark.parametrize("width", [360, 768, 1024, 1440, 2560])
def test_no_sideways_scrolling(full_site: Site, visit: NewVisit, width: int) -> None:
    """From a phone to a wide screen nothing scrolls sideways but wide tables in their frame."""
    here = visit(full_site, viewport={"width": width, "height": 800}, reduced_motion="reduce")
    page = here.open()
    here.ask("What does miR-99999 do?")
    here.ask(QUESTION)
    for view in VIEWS:
        here.go(view)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, view
        if width in {360, 2560}:
            here.shot(f"w{width}-{view.lower().replace(' ', '-')}")


@pytest.mark.parametrize("width", [360, 1360])
def test_text_scales_to_twice_its_size(
    full_site: Site, visit: NewVisit, large_text_browser: Browser, width: int
) -> None:
    """With text at 200 % every control is still there and nothing scrolls sideways."""
    viewport = {"width": width, "height": 860}
    here = visit(full_site, large_text_browser, viewport=viewport, reduced_motion="reduce")
    page = here.open()
    assert page.evaluate("getComputedStyle(document.documentElement).fontSize") == "32px"
    here.ask(QUESTION)
    here.shot(f"text-200-w{width}")
    for view in VIEWS:
        here.go(view)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, view
    here.go("Ask")
    expect(page.get_by_role("button", name="Ask", exact=True)).to_be_visible()


def test_long_words_do_not_break_the_page(visit: NewVisit, tmp_path: Path) -> None:
    """A title and a name of hundreds of characters without a space still fit a phone."""
    long = "X" * 300
    paper = tmp_path / f"{'n' * 180}.md"
    paper.write_text(f"# {long}\n\n## {long}\n\nMiR-7777 targets {long} in the fins of fish.\n")
    with served(FakeAssistant.over(paper)) as site:
        here = visit(site, viewport={"width": 360, "height": 740}, reduced_motion="reduce")
        page = here.open()
        here.ask("What does miR-7777 target?")
        for view in ("Ask", "Document", "miRNA table", "Library"):
            here.go(view)
            assert page.evaluate("document.documentElement.scrollWidth") <= 360, view
            here.shot(f"long-{view.lower().replace(' ', '-')}")


def _tab_to(page: Page, wanted: str, limit: int = 60) -> None:
    """Press Tab until the focused control's text or label matches."""
    for _ in range(limit):
        page.keyboard.press("Tab")
        name = page.evaluate(
            "() => { const e = document.activeElement;"
            " return (e.getAttribute('aria-label') || e.innerText || e.placeholder || '').trim(); }"
        )
        if re.search(wanted, name):
            return
    raise AssertionError(f"no control called {wanted!r} can be reached by the keyboard")


TABS = 25
FOCUSED = """() => {
  const e = document.activeElement;
  if (!e || e === document.body) return "";
  if (!e.dataset.seen) e.dataset.seen = String(Math.random());
  return e.outerHTML.slice(0, 120) + e.dataset.seen;
}"""
"""What has the focus, told apart from its likes; empty when the page's end was passed."""


def _focus_is_visible(page: Page) -> bool:
    outline = page.evaluate(
        "() => { const s = getComputedStyle(document.activeElement);"
        " return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2; }"
    )
    return bool(outline)


def test_keyboard_only(review_site: Site, visit: NewVisit) -> None:
    """Ask, follow a citation, show it in the document, come back: without a mouse."""
    here = visit(review_site, reduced_motion="reduce")
    page = here.open()
    _tab_to(page, "Ask about the documents|Your question")
    assert _focus_is_visible(page)
    page.keyboard.type(QUESTION)
    page.keyboard.press("Enter")
    page.locator("#turn-1").wait_for()
    page.locator("#xm-scroll-chat").focus()
    _tab_to(page, r"^Evidence 1$")
    assert _focus_is_visible(page)
    page.keyboard.press("Enter")
    expect(page.locator("#ev-1-1")).to_be_focused()
    here.shot("keyboard-evidence")
    _tab_to(page, "^Show in document$")
    page.keyboard.press("Enter")
    expect(page.locator("#xm-quote")).to_be_focused()
    page.get_by_role("tab", name="Document").focus()
    assert _focus_is_visible(page)
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("tab", name="Ask")).to_have_attribute("aria-selected", "true")
    _tab_to(page, "^Take away")
    page.keyboard.press("Enter")
    _tab_to(page, "as Markdown$", limit=3)
    with page.expect_download() as saved:
        page.keyboard.press("Enter")
    assert saved.value.suggested_filename == "conversation.md"


def test_focus_is_visible_on_every_control(full_site: Site, visit: NewVisit) -> None:
    """Tab reaches every control of every view in turn, and each shows that it has the focus."""
    here = visit(full_site, reduced_motion="reduce")
    page = here.open()
    here.ask(QUESTION)
    page.locator(".xm-suggestions button").first.wait_for()
    for view in VIEWS:
        here.go(view)
        seen = set()
        for _ in range(TABS):
            page.keyboard.press("Tab")
            name = page.evaluate(FOCUSED)
            if name in seen or not name:
                break
            seen.add(name)
            assert _focus_is_visible(page), f"{view}: {name}"
        assert len(seen) > 3, view


def test_status_is_announced(review_site: Site, visit: NewVisit) -> None:
    """A screen reader hears that an answer or a refusal has arrived."""
    here = visit(review_site)
    page = here.open()
    here.ask(QUESTION)
    expect(page.locator("#xm-live [role=status]")).to_have_text("Answered, with 2 quotes.")
    here.ask("What does miR-99999 do?")
    expect(page.locator("#xm-live [role=status]")).to_have_text("No answer: Not in the sources.")


def test_theme_is_remembered(review_site: Site, visit: NewVisit) -> None:
    """The switch between light and dark outlives the page."""
    here = visit(review_site)
    page = here.open()
    expect(page.locator("body")).not_to_have_class(re.compile("dark"))
    page.get_by_role("button", name="Light or dark").click()
    expect(page.locator("body")).to_have_class(re.compile("dark"))
    here.open()
    expect(page.locator("body")).to_have_class(re.compile("dark"))


def test_evidence_is_below_on_a_phone(review_site: Site, visit: NewVisit) -> None:
    """On a phone there is one column, and a way back from the evidence to the answer."""
    here = visit(review_site, viewport={"width": 390, "height": 800}, reduced_motion="reduce")
    page = here.open()
    here.ask(QUESTION)
    here.shot("phone-answer")
    page.locator(".xm-cite").nth(1).click()
    expect(page.locator("#ev-1-2")).to_be_in_viewport()
    here.shot("phone-evidence")
    page.locator("#ev-1-2 .xm-back").click()
    expect(page.locator(".xm-cite").nth(1)).to_be_focused()
