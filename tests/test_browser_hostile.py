"""Nothing from a document, a question, a file name or a model is run or loads anything."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from playwright.sync_api import expect

from assistant.records import Answer, Event, Statement
from index.records import Reference
from tests.browser_support import MARKS, Site, Visit, served
from tests.hostile import CANARY, HOSTILE, WATCH
from tests.web_fakes import FakeAssistant
from ui.web.controls import study
from ui.web.settings import PageSettings

pytest_plugins = ["tests.browser_fixtures"]
pytestmark = MARKS
NewVisit = Callable[..., Visit]
MANY_TURNS = PageSettings(max_turns=200)
GROUPS = ["\n".join(HOSTILE[at : at + 4]) for at in range(0, len(HOSTILE), 4)]
HOSTILE_NAME = "hostile ${fire(901)} {{fire(902)}} <b onload=fire(903)>.txt"
PROBE = """() => new Promise((done) => {
  const picture = new Image();
  picture.onerror = () => requestAnimationFrame(() => requestAnimationFrame(done));
  picture.src = "nothing-is-here";
})"""
"""Resolves when a picture asked for now has failed: one asked for before has failed by then too."""
VIEWS = ("Document", "miRNA table", "Audit", "Library", "Ask")


@dataclass
class Poisoned(FakeAssistant):
    """Writes, as a language model might, one group of hostile strings after the other."""

    groups: Iterator[str] = field(default_factory=lambda: iter(GROUPS))

    def stream(self, question: str, documents: Sequence[str] | None = None) -> Iterator[Event]:
        """Write the strings in pieces, then as statement, headline, study and finding."""
        bad = next(self.groups)
        for piece in (bad[:3], bad[3:]):
            yield Event("text", text=piece)
        yield Event("answer", answer=_poisoned(self.ask("miR-9 in TNBC"), question, bad))


def _poisoned(answer: Answer, question: str, bad: str) -> Answer:
    first = answer.citations[0]
    cited = replace(first.references[0], title=bad, doi=f"10.1/{bad}", journal=bad)
    citation = replace(
        first,
        title=bad,
        section=(bad, bad),
        references=(cited,),
        quote=bad,
        passage=bad,
        passage_start=0,
        start=0,
        end=len(bad),
        document_id=bad,
    )
    return replace(
        answer,
        question=question,
        text=bad,
        headline=bad,
        statements=(Statement(bad, (1,), group=bad),),
        citations=(citation,),
        warnings=(replace(answer.warnings[0], message=bad),),
        writer=bad,
    )


def _nothing_happened(here: Visit) -> None:
    here.page.evaluate(PROBE)
    assert here.page.evaluate("window.fired") == []
    assert not [url for url in here.requests if url.startswith(CANARY)]
    # What we make holds no picture, frame or script at all.
    made = here.page.locator("[id^=xm-] :is(img, iframe, script, object, embed, video, base, link)")
    assert made.count() == 0


def _watched(visit: NewVisit, site: Site) -> Visit:
    here = visit(site)
    here.context.add_init_script(WATCH)
    return here


@pytest.fixture(scope="module")
def hostile_paper(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A paper whose title, headings, table, text and references are all hostile."""
    lines = ["Exosomal miR-9 <img src=x onerror=fire(900)> in breast cancer", ""]
    for number, bad in enumerate(HOSTILE):
        flat = bad.replace("\n", " ")
        lines += [
            f"Section {number} {flat}",
            "",
            f"MiR-{5000 + number} targets GENE{number} in cells {flat} as was shown.^{{1}}",
            "",
        ]
    lines += ["References", ""]
    lines += [f"{n}. Li J. {bad.replace(chr(10), ' ')}. Cell. 2020. doi:10.1/{bad.split()[0]}"
              for n, bad in enumerate(HOSTILE, start=1)]  # fmt: skip
    file = tmp_path_factory.mktemp("papers") / HOSTILE_NAME
    file.write_text("\n".join(lines), "utf-8")
    return file


def test_corpus_is_large_enough() -> None:
    """At least sixty different strings are tried."""
    assert len(set(HOSTILE)) >= 60


def test_canary_fires_when_it_may(visit: NewVisit) -> None:
    """The watch itself works: the same strings do fire in a page that does not escape them."""
    with served(FakeAssistant.over()) as site:
        here = _watched(visit, site)
        page = here.open()
        page.evaluate(
            "html => { document.body.insertAdjacentHTML('beforeend', html); }", HOSTILE[4]
        )
        page.wait_for_function("window.fired.length > 0")


def test_questions_are_only_text(visit: NewVisit) -> None:
    """A hostile question is shown as it was typed."""
    with served(FakeAssistant.over(), MANY_TURNS) as site:
        here = _watched(visit, site)
        page = here.open()
        for bad in GROUPS:
            here.ask(f"What is {bad}")
        shown = " ".join(page.locator(".xm-question").all_inner_texts())
        assert HOSTILE[4] in shown
        _nothing_happened(here)


def test_model_text_is_only_text(visit: NewVisit) -> None:
    """A hostile model cannot put anything but text into answer, evidence or warnings."""
    with served(Poisoned.over(), MANY_TURNS, model=HOSTILE[4]) as site:
        here = _watched(visit, site)
        page = here.open()
        for number in range(len(GROUPS)):
            here.ask(f"What does miR-{number + 1} target?")
        assert HOSTILE[4] in page.locator("#xm-scroll-chat").inner_text()
        page.locator(".xm-cite").nth(8).click()
        page.locator(".xm-menu summary").click()
        with page.expect_download() as saved:
            page.get_by_role("button", name="Conversation as HTML").click()
        _nothing_happened(here)
        exported = here.context.new_page()
        exported.goto(
            Path(saved.value.path()).rename(saved.value.path().with_suffix(".html")).as_uri()
        )
        assert exported.evaluate("window.fired") == []
        here.requests[:] = [url for url in here.requests if not url.startswith("file:")]


def test_documents_are_only_text(visit: NewVisit, hostile_paper: Path) -> None:
    """A hostile paper is shown as it is in every view, its file name too."""
    with served(FakeAssistant.over(hostile_paper)) as site:
        here = _watched(visit, site)
        page = here.open()
        for number in (0, 20, 40, 60):
            here.ask(f"What does miR-{5000 + number} target?")
        page.locator(".xm-card").first.get_by_role("button", name="Show in document").click()
        expect(page.locator("#xm-quote")).to_be_visible()
        for view in VIEWS:
            here.go(view)
        page.get_by_role("tab", name="miRNA table").click()
        for button in page.locator(".xm-row-button").all()[:20]:
            button.click()
        assert HOSTILE[4] in page.locator("#xm-mirnas").inner_text()
        _nothing_happened(here)


def test_uploads_are_only_text(visit: NewVisit, hostile_paper: Path, tmp_path: Path) -> None:
    """An uploaded file's name and content are shown as text, and so is what went wrong with one."""
    broken = tmp_path / "<img src=x onerror=fire(904)>.txt"
    broken.write_text(" ")
    with served(FakeAssistant.over(), PageSettings(manage=True)) as site:
        here = _watched(visit, site)
        page = here.open()
        page.get_by_role("tab", name="Library").click()
        page.locator("input[type=file]").first.set_input_files([hostile_paper, broken])
        expect(page.locator(".xm-result-ok")).to_be_visible()
        expect(page.locator(".xm-result-bad")).to_be_visible()
        row = page.locator("#xm-library tbody tr").nth(1)
        row.get_by_role("button", name="Remove").click()
        expect(page.locator("#xm-remove-name")).to_contain_text("fire(90")
        _nothing_happened(here)


def test_permalink_is_only_text(visit: NewVisit) -> None:
    """A hostile link can at most ask a question."""
    with served(FakeAssistant.over()) as site:
        for number in (4, 44, 62):
            here = _watched(visit, site)
            page = here.page
            page.goto(f"{site.url}/")
            page.wait_for_selector("#xm-question textarea")
            page.evaluate(
                "q => { location.hash = '#q=' + encodeURIComponent(q); }", HOSTILE[number]
            )
            expect(page.locator("#turn-1 .xm-question")).to_have_text(HOSTILE[number])
            _nothing_happened(here)


def test_links_lead_to_resolvers_only() -> None:
    """Whatever a DOI or PMID holds, a link made from it leads to doi.org or PubMed."""
    for bad in HOSTILE:
        html = str(study(Reference(raw=bad, title=bad, doi=f"10.1/{bad}", pmid=bad)))
        for address in re.findall(r'href="([^"]*)"', html):
            assert address.startswith("https://doi.org/10.")
            assert not set("<>'` ") & set(address)
        assert "<img" not in html
