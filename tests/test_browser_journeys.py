"""What a clinician does with the page, in a real browser."""

import re
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from assistant.records import EntityRow
from tests.browser_support import MARKS, Site, Visit, served
from tests.web_fakes import FakeAssistant
from ui.web.settings import PageSettings

pytest_plugins = ["tests.browser_fixtures"]
pytestmark = MARKS

QUESTION = "What does exosomal miR-9 target in TNBC?"
NewVisit = Callable[..., Visit]


@pytest.fixture(scope="module")
def managed_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    feedback = tmp_path_factory.mktemp("feedback") / "feedback.jsonl"
    settings = PageSettings(manage=True, feedback=feedback)
    with served(FakeAssistant.over(), settings) as site:
        yield site


def test_ask_shows_statements_with_evidence(review_site: Site, visit: NewVisit) -> None:
    """An answer stands beside its quotes, each in its paragraph with the study it cites."""
    here = visit(review_site)
    page = here.open()
    expect(page.locator(".xm-examples li").first).to_be_visible()
    here.shot("ask-empty")
    here.ask(QUESTION)
    quote = page.locator(".xm-card mark").first
    assert quote.inner_text() in review_site.bot.document(
        review_site.bot.documents[0].id
    ).text.replace("\n", " ")
    expect(page.locator(".xm-card .xm-studies a").first).to_have_attribute(
        "href", re.compile(r"^https://doi\.org/10\.")
    )
    expect(page.locator(".xm-suggestions button").first).to_be_visible()
    here.shot("ask-answer")
    assert here.complaints == []


def test_examples_come_when_they_are_known(visit: NewVisit) -> None:
    """A page that is opened before its examples have been tried out shows them without a reload."""
    hold = threading.Event()

    class Waking(FakeAssistant):
        def entities(self) -> list[EntityRow]:
            hold.wait(60)
            return super().entities()

    with served(Waking.over()) as site:
        page = visit(site).open()
        assert page.locator(".xm-examples").count() == 0
        hold.set()
        expect(page.locator(".xm-examples li").first).to_be_visible()


def test_citation_opens_its_card(review_site: Site, visit: NewVisit) -> None:
    """A click on [2] moves the focus to the second card."""
    here = visit(review_site)
    page = here.open()
    here.ask(QUESTION)
    page.locator(".xm-cite").nth(1).click()
    expect(page.locator("#ev-1-2")).to_be_focused()
    here.shot("ask-evidence")


def test_older_evidence_comes_back(review_site: Site, visit: NewVisit) -> None:
    """A citation of an earlier answer brings that answer's cards back."""
    here = visit(review_site)
    page = here.open()
    here.ask(QUESTION)
    here.ask("Which cells release exosomal miR-222?")
    expect(page.locator("#ev-2-1")).to_be_visible()
    page.locator("#turn-1 .xm-cite").first.click()
    expect(page.locator("#ev-1-1")).to_be_focused()


def test_show_in_document_highlights_the_quote(review_site: Site, visit: NewVisit) -> None:
    """Show in document turns to the document with the very quote highlighted and in sight."""
    here = visit(review_site)
    page = here.open()
    here.ask(QUESTION)
    quote = page.locator(".xm-card mark").first.inner_text()
    page.locator(".xm-card").first.get_by_role("button", name="Show in document").click()
    marked = page.locator("#xm-quote")
    expect(marked).to_be_in_viewport()
    assert " ".join(marked.inner_text().split()) == " ".join(quote.split())
    here.shot("document-quote")


def test_document_has_contents_table_and_references(review_site: Site, visit: NewVisit) -> None:
    """The document shows its contents, its table as a table, and marks lead to references."""
    here = visit(review_site)
    page = here.open()
    page.get_by_role("tab", name="Document").click()
    page.locator(".xm-contents a", has_text="Drug Resistance").click()
    expect(page.get_by_role("heading", name="Drug Resistance")).to_be_in_viewport()
    expect(page.locator(".xm-paper table tbody tr")).to_have_count(11)
    expect(page.locator(".xm-references > li")).to_have_count(107)
    page.locator(".xm-mark", has_text="²¹").first.click()
    expect(page.locator("#ref-20")).to_be_focused()
    page.locator(".xm-paper table").scroll_into_view_if_needed()
    here.shot("document-table")


def test_find_in_document(review_site: Site, visit: NewVisit) -> None:
    """The search within a document counts its hits and walks through them."""
    here = visit(review_site)
    page = here.open()
    page.get_by_role("tab", name="Document").click()
    box = page.get_by_label("Find in this document")
    box.fill("tamoxifen")
    count = page.locator("#xm-find-count")
    expect(count).to_have_text(re.compile(r"^1 of \d+$"))
    box.press("Enter")
    expect(count).to_have_text(re.compile(r"^2 of \d+$"))
    box.fill("zzzz")
    expect(count).to_have_text("not found")


def test_follow_up_is_understood(review_site: Site, visit: NewVisit) -> None:
    """A follow-up is read in the light of the question before, and says how it was read."""
    here = visit(review_site)
    page = here.open()
    here.ask(QUESTION)
    here.ask("And miR-155?")
    expect(page.locator("#turn-2 .xm-read-as")).to_contain_text("miR-155")
    expect(page.locator("#turn-2 .xm-read-as")).to_contain_text("target in TNBC")


def test_refusal_looks_different(review_site: Site, visit: NewVisit) -> None:
    """A refusal says why, offers the nearest passages, and has no citations."""
    here = visit(review_site)
    page = here.open()
    here.ask("What does miR-99999 do?")
    refusal = page.locator(".xm-refusal")
    expect(refusal).to_contain_text("Not in the sources")
    nearest = page.locator("#ev-1-nearest")
    expect(nearest.locator(".xm-quote").first).to_be_visible()
    refusal.get_by_role("link", name="Nearest passages (3)").click()
    expect(nearest).to_be_focused()
    expect(page.locator(".xm-suggestions button").first).to_be_visible()
    assert page.locator(".xm-cite").count() == 0
    here.shot("ask-refusal")


def test_suggestion_and_example_are_asked(review_site: Site, visit: NewVisit) -> None:
    """An example and then a follow-up can be asked with a click each."""
    here = visit(review_site)
    page = here.open()
    page.locator(".xm-examples button").first.click()
    expect(page.locator("#turn-1")).to_be_visible()
    page.locator("#xm-question textarea").fill("a draft")
    page.locator(".xm-suggestions button").first.click()
    expect(page.locator("#turn-2")).to_be_visible()
    expect(page.locator("#xm-question textarea")).to_have_value("a draft")


def test_stop_and_retry(review_site: Site, visit: NewVisit) -> None:
    """A slow answer can be stopped, what was written stays, and it can be asked again."""
    here = visit(review_site)
    page = here.open()
    review_site.bot.release.clear()
    page.locator("#xm-question textarea").fill("slow: what does miR-9 target?")
    page.keyboard.press("Enter")
    expect(page.locator(".xm-stream")).to_contain_text("Still writing")
    page.get_by_role("button", name="Stop").click()
    expect(page.locator("#turn-1 .xm-problem")).to_contain_text("Stopped")
    review_site.bot.release.set()
    page.get_by_role("button", name="Ask again").click()
    expect(page.locator("#turn-1 .xm-statement").first).to_be_visible()
    assert page.locator(".xm-turn").count() == 1


def test_two_people_do_not_see_each_other(review_site: Site, visit: NewVisit) -> None:
    """Two windows hold two conversations, and a slow one does not hold up the other."""
    one, two = visit(review_site), visit(review_site)
    first, second = one.open(), two.open()
    review_site.bot.release.clear()
    first.locator("#xm-question textarea").fill("slow: what does miR-9 target?")
    first.keyboard.press("Enter")
    expect(first.locator(".xm-stream")).to_contain_text("Still writing")
    two.ask("Which cells release exosomal miR-222?")
    review_site.bot.release.set()
    expect(first.locator("#turn-1")).to_be_visible()
    assert "miR-222" not in first.locator("#xm-scroll-chat").inner_text()
    assert "slow" not in second.locator("#xm-scroll-chat").inner_text()


def test_stopped_question_frees_its_place(visit: NewVisit) -> None:
    """Stopping a question that hangs lets the next one in at once, with one place for all."""
    with served(FakeAssistant.over(), PageSettings(ask_concurrency=1)) as site:
        one, two = visit(site), visit(site)
        one.open().locator("#xm-question textarea").fill("slow: what does miR-9 target?")
        one.page.keyboard.press("Enter")
        expect(one.page.locator(".xm-stream")).to_contain_text("Still writing")
        one.page.get_by_role("button", name="Stop").click()
        expect(one.page.locator(".xm-problem")).to_contain_text("Stopped")
        two.open()
        two.ask(QUESTION)
        one.ask(QUESTION)
        assert not site.bot.release.is_set()
        site.bot.release.set()


def test_a_key_pressed_twice_asks_once(review_site: Site, visit: NewVisit) -> None:
    """Pressing Enter again before the first sign of an answer asks nothing a second time."""
    here = visit(review_site)
    page = here.open()
    asked = review_site.bot.log.count(QUESTION)
    page.locator("#xm-question textarea").fill(QUESTION)
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    expect(page.locator("#turn-1")).to_be_visible()
    here.ask("Which cells release exosomal miR-222?")
    expect(page.locator(".xm-log > .xm-turn")).to_have_count(2)
    assert review_site.bot.log.count(QUESTION) == asked + 1


def test_queue_says_where_one_stands(visit: NewVisit) -> None:
    """Who has to wait is told how many are before them."""
    with served(FakeAssistant.over(), PageSettings(ask_concurrency=1)) as site:
        for number in range(3):
            here = visit(site)
            here.open().locator("#xm-question textarea").fill("slow: what does miR-9 target?")
            here.page.keyboard.press("Enter")
            if number == 0:
                expect(here.page.locator(".xm-stream")).to_contain_text("Still writing")
            else:
                expect(here.page.locator("#xm-queue")).to_contain_text(f"queue: {number}/")
        here.shot("ask-queue")
        site.bot.release.set()
        expect(here.page.locator("#turn-1")).to_be_visible()


@pytest.mark.parametrize(
    ("label", "name", "inside"),
    [
        ("Conversation as Markdown", "conversation.md", "> "),
        ("Conversation as HTML", "conversation.html", "<blockquote>"),
        ("Cited studies as BibTeX", "studies.bib", "@article"),
        ("Cited studies as RIS", "studies.ris", "TY  - JOUR"),
    ],
)
def test_take_away(
    review_site: Site, visit: NewVisit, tmp_path: Path, label: str, name: str, inside: str
) -> None:
    """Each format is saved by the browser under its name, with the answer or its studies in it."""
    here = visit(review_site)
    page = here.open()
    here.ask(QUESTION)
    page.locator(".xm-menu summary").click()
    with page.expect_download() as saved:
        page.get_by_role("button", name=label).click()
    assert saved.value.suggested_filename == name
    file = tmp_path / name
    saved.value.save_as(file)
    assert inside in file.read_text("utf-8")
    if name == "conversation.html":
        page.goto(file.as_uri())
        expect(page.locator("blockquote").first).to_contain_text("MiR-9")
        assert here.requests.pop() == file.as_uri()
        here.shot("export-html")


def test_mirna_table(review_site: Site, visit: NewVisit) -> None:
    """The table filters, sorts by number rather than by letter, and opens a row's sentences."""
    here = visit(review_site)
    page = here.open()
    page.get_by_role("tab", name="miRNA table").click()
    table = page.locator("#xm-mirna-table")
    page.get_by_role("button", name="miRNA", exact=True).click()
    names = table.locator("tr.xm-row th").all_inner_texts()
    numbers = [int(re.sub(r"\D*(\d+).*", r"\1", name)) for name in names if "miR-" in name]
    assert numbers == sorted(numbers)
    expect(table.locator("th[aria-sort=ascending]")).to_have_count(1)
    page.get_by_label("Filter").fill("miR-222")
    expect(page.locator("#xm-filter-count")).to_have_text("1 miRNA")
    table.get_by_role("button", name="miR-222").click()
    expect(table.locator(".xm-row-detail:visible .xm-sentence").first).to_be_visible()
    expect(table.locator(".xm-row-detail:visible .xm-row-studies a").first).to_have_attribute(
        "href", re.compile(r"^https://doi\.org/10\.")
    )
    here.shot("mirna-table")
    with page.expect_download() as saved:
        page.get_by_role("link", name="Download CSV").click()
    assert saved.value.suggested_filename == "mirnas.csv"


def test_audit_opens_both_places(review_site: Site, visit: NewVisit) -> None:
    """A finding shows two quotes, and each opens in the document."""
    here = visit(review_site)
    page = here.open()
    page.get_by_role("tab", name="Audit").click()
    finding = page.locator(".xm-finding").first
    expect(finding.locator("blockquote")).to_have_count(2)
    here.shot("audit")
    finding.get_by_role("button", name="Show in document").nth(1).click()
    expect(page.locator("#xm-quote")).to_be_in_viewport()


def test_library_is_read_only_by_default(review_site: Site, visit: NewVisit) -> None:
    """Without --manage the library can be read, and nothing added or removed."""
    here = visit(review_site)
    page = here.open()
    page.get_by_role("tab", name="Library").click()
    expect(page.locator("#xm-library tbody tr")).to_have_count(1)
    assert page.get_by_role("button", name="Add papers").count() == 0
    assert page.get_by_role("button", name="Remove").count() == 0
    here.shot("library")


def test_upload_ask_restrict_and_remove(
    managed_site: Site, visit: NewVisit, tmp_path: Path
) -> None:
    """An operator adds a paper, asks about it, searches in it alone, and removes it after a no."""
    paper = tmp_path / "A paper on zebrafish.md"
    paper.write_text(
        "# Exosomal miR-7777 in zebrafish\n\n## Results\n\n"
        "MiR-7777 from zebrafish exosomes targets the gene FINZ1 in fin cells.\n"
    )
    blank = tmp_path / "blank.txt"
    blank.write_text(" ")
    here = visit(managed_site)
    page = here.open()
    page.get_by_role("tab", name="Library").click()
    page.locator("#xm-upload input[type=file], input[type=file]").first.set_input_files(
        [paper, blank]
    )
    expect(page.locator(".xm-result-ok")).to_contain_text("A paper on zebrafish.md")
    expect(page.locator(".xm-result-bad")).to_contain_text("blank.txt: not added: ")
    here.shot("library-upload")
    page.get_by_role("tab", name="Ask").click()
    here.ask("What does miR-7777 target?")
    expect(page.locator(".xm-answer")).to_contain_text("FINZ1")
    page.get_by_role("button", name="Search in chosen documents only").click()
    page.get_by_label(re.compile("zebrafish")).check()
    here.ask("What does miR-7777 in breast cancer exosomes target?")
    titles = page.locator(".xm-card-title").all_inner_texts()
    assert titles
    assert all("zebrafish" in title for title in titles)
    expect(page.locator("#turn-2")).to_contain_text("Searched in 1 chosen document only")
    here.shot("ask-restricted")
    page.get_by_role("tab", name="Library").click()
    row = page.locator("#xm-library tr", has_text="zebrafish")
    row.get_by_role("button", name="Remove").click()
    here.shot("library-remove")
    page.get_by_role("button", name="Keep it").click()
    expect(row).to_be_visible()
    row.get_by_role("button", name="Remove").click()
    page.locator("dialog").get_by_role("button", name="Remove", exact=True).click()
    expect(row).to_have_count(0)


def test_feedback_is_kept_where_the_operator_wants_it(managed_site: Site, visit: NewVisit) -> None:
    """A thumb and a comment reach the operator's file, without details of a patient."""
    here = visit(managed_site)
    page = here.open()
    here.ask(QUESTION)
    page.locator(".xm-feedback summary").click()
    page.get_by_label("Comment, without patient details").fill("Good for MRN 12345678")
    page.get_by_role("button", name="Helpful", exact=True).click()
    expect(page.locator(".xm-said")).to_contain_text("kept")


def test_permalink_asks_and_reaches_no_log(review_site: Site, visit: NewVisit) -> None:
    """A link's question is asked when the page opens, and was in no request's address."""
    here = visit(review_site)
    page = here.open("/#q=What%20does%20exosomal%20miR-9%20target%20in%20TNBC%3F")
    expect(page.locator("#turn-1 .xm-question")).to_have_text(QUESTION)
    sent = [url.partition("#")[0] for url in here.requests]  # a fragment is never sent
    assert not any("miR" in url or "TNBC" in url for url in sent)


def test_patient_details_are_taken_out(review_site: Site, visit: NewVisit) -> None:
    """A question with a record number is answered without it, and the person is told."""
    here = visit(review_site)
    page = here.open()
    here.ask("Mrs Jane Miller, MRN 4711-0815: what does exosomal miR-9 target?")
    expect(page.locator(".xm-alert-privacy")).to_contain_text("record number")
    assert "4711" not in page.locator("#xm-scroll-chat").inner_text()
    assert not any("4711" in question or "Miller" in question for question in review_site.bot.log)
    here.shot("ask-patient-details")


def test_error_is_a_sentence_with_an_id(visit: NewVisit, caplog: pytest.LogCaptureFixture) -> None:
    """When answering fails the reader gets a sentence and a code that the log explains."""

    class Broken(FakeAssistant):
        def stream(self, question: str, documents: object = None) -> Iterator[object]:
            raise RuntimeError("secret internals")

    with served(Broken.over()) as site:
        here = visit(site)
        page = here.open()
        here.ask(QUESTION)
        text = page.locator(".xm-problem").inner_text()
        here.shot("ask-problem")
    code = re.search(r"the code (\w{6})", text)
    assert code is not None
    assert "secret" not in text
    assert any(code[1] in record.getMessage() for record in caplog.records)
