"""What a reader takes away, read back by programs that others wrote."""

from dataclasses import replace
from datetime import date
from html.parser import HTMLParser

import pytest
import rispy
from bibtexparser import parse_string
from markdown_it import MarkdownIt

from assistant.records import Answer, CitedStudy, Statement
from index.records import Reference
from tests.hostile import CANARY, HOSTILE
from tests.web_fakes import FakeAssistant
from ui.export import studies_of, to_bibtex, to_html, to_markdown, to_ris

DAY = date(2026, 5, 12)


@pytest.fixture(scope="module")
def answer() -> Answer:
    """An answer with two citations."""
    return FakeAssistant.over().ask("What does exosomal miR-9 target in TNBC?")


@pytest.fixture(scope="module")
def references() -> tuple[Reference, ...]:
    """All references of the review."""
    bot = FakeAssistant.over()
    return bot.document(bot.documents[0].id).references


def _text_of(markdown: str) -> str:
    """What a Markdown reader shows as text."""
    tokens = MarkdownIt("commonmark").parse(markdown)
    inline = [child for token in tokens for child in token.children or []]
    return " ".join(child.content for child in inline if child.type == "text")


def _kinds_of(markdown: str) -> set[str]:
    tokens = MarkdownIt("commonmark").parse(markdown)
    inline = [child for token in tokens for child in token.children or []]
    return {token.type for token in [*tokens, *inline]}


def test_markdown_keeps_quotes_as_they_are(answer: Answer) -> None:
    """A Markdown reader shows every quote and every marker."""
    shown = " ".join(_text_of(to_markdown([answer], DAY)).split())
    for citation in answer.citations:
        assert " ".join(citation.quote.split()) in shown
        assert f"[{citation.number}]" in shown


@pytest.mark.parametrize("bad", HOSTILE)
def test_markdown_of_hostile_text_is_text(answer: Answer, bad: str) -> None:
    """No text of a document becomes HTML, a picture, a link or code in the Markdown."""
    citation = replace(answer.citations[0], quote=bad, title=bad, section=(bad,), references=())
    hostile = replace(
        answer, question=bad, text=bad, citations=(citation,), warnings=(), writer=bad
    )
    kinds = _kinds_of(to_markdown([hostile], DAY))
    assert not kinds & {"html_block", "html_inline", "image", "link_open", "fence", "code_block"}


class _Seen(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.names: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what a browser would see."""
        self.tags.add(tag)
        self.names |= {name for name, _ in attrs}


@pytest.mark.parametrize("bad", HOSTILE)
def test_html_of_hostile_text_is_text(answer: Answer, bad: str) -> None:
    """The exported page has no script, picture or handler, whatever the texts hold."""
    study = CitedStudy(raw=bad, title=bad, doi=f"10.1/{bad}", journal=bad)
    citation = replace(
        answer.citations[0], quote=bad, title=bad, section=(bad,), references=(study,)
    )
    hostile = replace(answer, question=bad, text=bad, citations=(citation,), writer=bad)
    seen = _Seen()
    seen.feed(to_html([hostile], DAY))
    assert not seen.tags & {"script", "img", "iframe", "object", "svg", "link", "base", "form"}
    assert not {name for name in seen.names if name.startswith("on")}
    assert "src" not in seen.names


def test_html_loads_nothing(answer: Answer) -> None:
    """The exported page is one file that asks nobody for anything."""
    page = to_html([answer], DAY)
    assert "default-src 'none'" in page.replace("&#39;", "'")
    assert CANARY not in page
    assert "src=" not in page


def test_bibtex_is_read_back(references: tuple[Reference, ...]) -> None:
    """Every reference of the review comes back from a BibTeX reader with its year and DOI."""
    library = parse_string(to_bibtex(references))
    assert library.failed_blocks == []
    assert len(library.entries) == len(references) == 107
    assert len({entry.key for entry in library.entries}) == 107
    for entry, reference in zip(library.entries, references, strict=True):
        fields = {field.key: field.value for field in entry.fields}
        assert fields.get("year", "") == str(reference.year or "")
        assert fields.get("doi", "").replace("\\", "") == (reference.doi or "")


def test_ris_is_read_back(references: tuple[Reference, ...]) -> None:
    """Every reference of the review comes back from a RIS reader with title, year and DOI."""
    entries = rispy.loads(to_ris(references))
    assert len(entries) == len(references)
    for entry, reference in zip(entries, references, strict=True):
        assert entry.get("year", "") == str(reference.year or "")
        assert entry.get("doi", "") == (reference.doi or "")
        assert entry.get("title", "") == " ".join((reference.title or "").split())


@pytest.mark.parametrize(
    "bad", ["}\n@string{x = {y}}", "\\input{/etc/passwd}", "\nER  - \nTY  - X"]
)
def test_reference_managers_cannot_be_misled(bad: str) -> None:
    """A hostile title stays inside its field."""
    study = Reference(raw=bad, title=f"A {bad}", authors=("Li J",), year=2020)
    library = parse_string(to_bibtex([study]))
    assert len(library.blocks) == len(library.entries) == 1
    assert "\\input" not in to_bibtex([study])
    assert len(rispy.loads(to_ris([study]))) == 1


def test_study_without_title_keeps_its_entry() -> None:
    """A reference that could not be read comes along as a note."""
    study = Reference(raw="Li, somewhere, 2020")
    assert "Li, somewhere, 2020" in to_bibtex([study])
    assert rispy.loads(to_ris([study]))[0]["notes"] == ["Li, somewhere, 2020"]


def test_studies_are_listed_once(answer: Answer) -> None:
    """A study that two answers cite is exported once."""
    once = studies_of([answer])
    assert studies_of([answer, answer]) == once
    assert once


def test_refusals_are_taken_away_too() -> None:
    """An exported conversation shows what was not answered, and why."""
    refused = FakeAssistant.over().ask("What does miR-99999 do?")
    assert "Not in the sources" in to_markdown([refused], DAY)
    assert "Not in the sources" in to_html([refused], DAY)


def test_lists_are_taken_away_in_groups(answer: Answer) -> None:
    """Headline and groups stand as such in both files, without the signs of another format."""
    one, two = (
        Statement("Both do *so*.", (n,), group=name) for n, name in ((1, "miR-9"), (2, "miR-21"))
    )
    changed = replace(answer, headline="2 miRNAs found", text="**x**", statements=(one, two))
    html = to_html([changed], DAY)
    assert "<strong>2 miRNAs found</strong>" in html
    assert html.index("<h3>miR-9</h3>") < html.index("<h3>miR-21</h3>")
    assert "**" not in html
    assert html.count('href="#quote-1-1"') == html.count('id="quote-1-1"') == 1
    shown = " ".join(_text_of(to_markdown([changed], DAY)).split())
    assert "miR-9: Both do *so*. [1] miR-21: Both do *so*. [2]" in shown


def test_numbers_of_a_statement_are_its_citations(answer: Answer) -> None:
    """A number that a row prints stays, unlinked; those of the citations follow it."""
    row = Statement("Source: miR-9 [8]; Ref.: [49]", (1,))
    changed = replace(answer, headline=None, statements=(row,))
    assert "Source: miR-9; Ref.: [49] [1] " in " ".join(
        _text_of(to_markdown([changed], DAY)).split()
    )
    assert 'Ref.: [49] <a href="#quote-1-1">[1]</a>' in to_html([changed], DAY)


def test_superscripts_stay_as_the_source_has_them(answer: Answer) -> None:
    """A quote's superscript has no backslash in the Markdown file."""
    citation = replace(answer.citations[0], quote="It fell.^{19,20} {x} *y*")
    exported = to_markdown([replace(answer, citations=(citation,))], DAY)
    assert r"> It fell.^{19,20} \{x\} \*y\*" in exported
