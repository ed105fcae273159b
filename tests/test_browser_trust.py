"""What a clinician relies on: the real assistant behind the page, log-in, notices, copies."""

from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest
from playwright.sync_api import Page, expect

from assistant import Assistant
from tests.browser_support import MARKS, PANES, Site, Visit, served, violations
from tests.stores import copy_of_base
from tests.web_fakes import FakeAssistant
from ui.web.passwords import hash_password
from ui.web.settings import PageSettings

pytest_plugins = ["tests.browser_fixtures"]
pytestmark = MARKS
NewVisit = Callable[..., Visit]
QUESTION = "What does exosomal miR-9 target in TNBC?"
PASSWORD = "a long sentence that opens the page"


@pytest.fixture(scope="module")
def real_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The page over three small papers, with nothing in place of the real assistant."""
    place = copy_of_base(tmp_path_factory.mktemp("real"))
    with (
        Assistant.open(place.sources, place.store) as bot,
        served(bot, PageSettings(manage=True)) as site,
    ):
        yield site


def test_real_answer_is_followed_to_its_place(real_site: Site, visit: NewVisit) -> None:
    """With the real assistant: ask, open the evidence, see the quote in its document."""
    here = visit(real_site)
    page = here.open()
    here.ask("Which tight junction protein does exosomal miR-105 destroy?")
    statement = page.locator(".xm-statement").first
    expect(statement).to_contain_text("ZO-1")
    statement.locator(".xm-cite").click()
    expect(page.locator("#ev-1-1")).to_be_focused()
    page.locator("#ev-1-1").get_by_role("button", name="Show in document").click()
    expect(page.locator("#xm-quote")).to_contain_text("ZO-1")
    expect(page.locator("#xm-quote")).to_be_in_viewport()


def test_real_follow_up_and_refusal(real_site: Site, visit: NewVisit) -> None:
    """With the real assistant: a follow-up is understood, and what is not there is refused."""
    here = visit(real_site)
    page = here.open()
    here.ask("What does exosomal miR-21 suppress?")
    expect(page.locator("#turn-1 .xm-answer")).to_contain_text("PTEN")
    here.ask("And miR-105?")
    expect(page.locator("#turn-2 .xm-answer")).to_contain_text("ZO-1")
    here.ask("What does miR-99999 do?")
    expect(page.locator("#turn-3 .xm-refusal")).to_contain_text("Not in the sources")
    expect(page.locator("#ev-3-nearest .xm-quote").first).to_be_visible()


def test_real_upload_is_asked_about(real_site: Site, visit: NewVisit, tmp_path: Path) -> None:
    """With the real assistant: a paper that was added answers, and does no more once removed."""
    paper = tmp_path / "Fins.md"
    paper.write_text("# Fins\n\n## Results\n\nMiR-7777 targets the gene FINZ1 in fin cells.\n")
    here = visit(real_site)
    page = here.open()
    here.go("Library")
    page.locator("input[type=file]").first.set_input_files([paper])
    expect(page.locator(".xm-result-ok")).to_contain_text("Fins.md: added")
    here.go("Ask")
    here.ask("What does miR-7777 target?")
    expect(page.locator("#turn-1 .xm-answer")).to_contain_text("FINZ1")
    here.go("Library")
    row = page.locator("#xm-library tr", has_text="Fins.md")
    row.get_by_role("button", name="Remove").click()
    page.locator("dialog").get_by_role("button", name="Remove", exact=True).click()
    expect(row).to_have_count(0)
    here.go("Ask")
    here.ask("Which gene does miR-7777 target?")
    expect(page.locator("#turn-2 .xm-refusal")).to_be_visible()


def test_what_this_is_stays_in_sight(review_site: Site, visit: NewVisit) -> None:
    """On every view: no medical device, the documents with their dates, who wrote the text."""
    here = visit(review_site)
    page = here.open()
    for view in PANES:
        here.go(view)
        trust = page.get_by_role("note", name="What this software is")
        expect(trust).to_be_in_viewport(ratio=1)
        for words in ("Not a medical device", "1 listed document", "12 May 2026", "word for word"):
            expect(trust).to_contain_text(words)


def test_model_is_named(visit: NewVisit) -> None:
    """Where a language model writes, its name stands where "word for word" stood."""
    with served(FakeAssistant.over(), model="ollama:llama3.1") as site:
        page = visit(site).open()
        trust = page.get_by_role("note", name="What this software is")
        expect(trust).to_contain_text("written by the model ollama:llama3.1")


def _clipboard(page: Page) -> str:
    return str(page.evaluate("navigator.clipboard.readText()"))


def test_quote_and_link_are_copied(review_site: Site, visit: NewVisit) -> None:
    """The clipboard holds the verbatim quote with where it is from, and a link to the question."""
    here = visit(review_site, permissions=["clipboard-read", "clipboard-write"])
    page = here.open()
    here.ask(QUESTION)
    page.locator(".xm-card").first.get_by_role("button", name="Copy quote with citation").click()
    expect(page.locator("#xm-toast")).to_have_text("Quote copied")
    document = review_site.bot.document(review_site.bot.documents[0].id)
    copied = _clipboard(page)
    quote = page.locator(".xm-card mark").first.inner_text()
    assert quote in copied
    assert document.title in copied
    page.get_by_role("button", name="Copy link").click()
    expect(page.locator("#xm-toast")).to_have_text("Link to this question copied")
    address, _, question = _clipboard(page).partition("#q=")
    assert address == f"{review_site.url}/"
    assert unquote(question) == QUESTION


def test_log_in_and_out(visit: NewVisit) -> None:
    """With accounts: a form that everybody can use, a reason when it fails, then the page."""
    settings = PageSettings(accounts={"miller": hash_password(PASSWORD)})
    with served(FakeAssistant.over(), settings) as site:
        here = visit(site)
        page = here.page
        page.goto(f"{site.url}/")
        assert page.url == f"{site.url}/login"
        assert violations(page) == []
        for password in ("wrong", PASSWORD):
            page.get_by_label("Name").fill("miller")
            page.get_by_label("Password").fill(password)
            page.keyboard.press("Enter")
            if password == "wrong":
                expect(page.get_by_role("alert")).to_contain_text("not right")
                here.shot("log-in")
        page.wait_for_selector("#xm-question textarea")
        here.ask(QUESTION)
        page.get_by_role("link", name="Log out").click()
        expect(page.get_by_role("button", name="Log in")).to_be_visible()
        page.goto(f"{site.url}/")
        assert page.url == f"{site.url}/login"
