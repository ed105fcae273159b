"""What the views make of real documents and answers."""

import csv
import io
import re
from dataclasses import replace

import pytest
from markupsafe import Markup

from assistant.records import Answer, EntityRow
from index.records import Document
from tests.hostile import HOSTILE
from tests.web_fakes import FakeAssistant
from ui.web.answers import conversation, writing
from ui.web.controls import source_text
from ui.web.document import Span, document_page
from ui.web.evidence import evidence
from ui.web.findings import audit_page
from ui.web.header import page_header
from ui.web.library import library_page
from ui.web.mirnas import mirna_csv, mirna_page
from ui.web.session import Turn


@pytest.fixture(scope="module")
def bot() -> FakeAssistant:
    """An assistant over the review."""
    return FakeAssistant.over()


@pytest.fixture(scope="module")
def answer(bot: FakeAssistant) -> Answer:
    """An answer with two citations."""
    return bot.ask("What does exosomal miR-9 target in TNBC?")


@pytest.fixture(scope="module")
def paper(bot: FakeAssistant) -> Document:
    """The review."""
    return bot.document(bot.documents[0].id)


def _text(html: str) -> str:
    """What the HTML says, white space folded."""
    return " ".join(str(Markup(re.sub(r"<[^>]+>", " ", html)).unescape()).split())


def _letters(text: str) -> str:
    return re.sub(r"\s+", "", text)


def test_every_character_of_a_document_is_shown(paper: Document) -> None:
    """The page of a document holds every block, each with all its characters in order."""
    shown = _letters(re.sub(r"<[^>]+>", "", str(document_page(paper, Span(), ()))))
    shown = str(Markup(shown).unescape())
    for block in paper.blocks:
        assert _letters(paper.text[block.start : block.end]) in shown


def test_every_sentence_can_be_highlighted(paper: Document) -> None:
    """Whichever sentence is opened, exactly its characters are marked."""
    for sentence in paper.sentences[::7]:
        html = str(document_page(paper, Span(sentence.start, sentence.end), ()))
        marked = "".join(re.findall(r"<mark[^>]*>(.*?)</mark>", html, re.DOTALL))
        shown = _letters(str(Markup(re.sub(r"<[^>]+>", "", marked)).unescape()))
        assert shown == _letters(paper.text[sentence.start : sentence.end])
        assert html.count('id="xm-quote"') == 1


def test_highlight_beyond_the_text_marks_nothing(paper: Document) -> None:
    """A place that is not in the document is shown as the document without a mark."""
    for span in (Span(10**9, 10**9 + 5), Span(-5, 0), Span(20, 10)):
        assert "<mark" not in str(document_page(paper, span, ()))


def test_marks_lead_to_their_references(paper: Document) -> None:
    """Every number of a citation mark in the text is a link to that entry of the list."""
    html = str(document_page(paper, Span(), ()))
    linked = {int(number) for number in re.findall(r'href="#ref-(\d+)"', html)}
    cited = {t for s in paper.sentences for mark in s.marks for t in mark.targets}
    assert linked <= set(range(len(paper.references)))
    # A range shows its two ends only, as it is printed.
    between = {
        target
        for sentence in paper.sentences
        for mark in sentence.marks
        if re.search("[–-]", paper.text[mark.start : mark.end])
        for target in mark.targets[1:-1]
    }
    assert cited - between <= linked


def test_page_ids_are_unique(paper: Document, answer: Answer) -> None:
    """No id stands twice in a view, so that links lead to one place."""
    for html in (
        document_page(paper, Span(), ()),
        evidence(1, answer),
        conversation([Turn("q", answer), Turn("r", answer)], (), feedback=True),
    ):
        ids = re.findall(r' id="([^"]+)"', str(html))
        assert len(ids) == len(set(ids))


def test_statements_carry_their_markers(answer: Answer) -> None:
    """Each statement is followed by a link to each of its citations."""
    html = str(conversation([Turn(answer.question, answer)], (), feedback=False))
    for citation in answer.citations:
        assert f'href="#ev-1-{citation.number}"' in html
    assert html.count('class="xm-statement"') == len(answer.statements)


def test_no_blank_is_left_where_a_mark_was(answer: Answer) -> None:
    """A citation mark of the paper goes with the blank before it, as the evidence has it."""
    marked = replace(answer.statements[0], text="It was normal [8] in remission [9].")
    html = str(conversation([Turn("q", replace(answer, statements=(marked,)))], (), feedback=False))
    assert "It was normal in remission." in html


def test_number_of_a_row_stays_beside_that_of_its_citation(answer: Answer) -> None:
    """What a table row prints as its reference is shown, before the link to its evidence."""
    row = replace(answer.statements[0], text="Source: miR-9; Ref.: [49]", citations=(1,))
    html = str(conversation([Turn("q", replace(answer, statements=(row,)))], (), feedback=False))
    assert "Source: miR-9; Ref.: [49] <a" in html
    assert 'aria-label="Evidence 1"' in html


def test_header_row_is_no_part_of_a_caption(paper: Document) -> None:
    """A table's caption is its title, and the names of its columns stand in its head alone."""
    page = str(document_page(paper, Span(), ()))
    captions = [_text(part) for part in re.findall(r"<caption>(.*?)</caption>", page)]
    assert "Table I The Roles of Exosomal miRNA in Immune Regulation in BC" in captions
    assert page.count(">Exosomal miRNA Source</th>") == len(captions)


def test_years_are_those_of_the_documents_that_state_one(bot: FakeAssistant) -> None:
    """Where not every document states its year, the head of the page says how many do."""
    (one,) = bot.documents
    told, untold = replace(one, year=2023), replace(one, year=None)
    for documents, words in (
        ((told, told), ", published 2023)"),
        ((told, untold, untold), ", 1 of them published 2023)"),
    ):
        assert words in page_header(documents, None, user=False)


def test_groups_are_headed_once(answer: Answer) -> None:
    """Statements under one entity stand under one heading."""
    first, second = answer.statements
    grouped = replace(
        answer,
        statements=(
            replace(first, group="miR-9"),
            replace(second, group="miR-9"),
            replace(second, group="miR-155"),
        ),
    )
    html = str(conversation([Turn("q", grouped)], (), feedback=False))
    assert re.findall(r'class="xm-group">([^<]+)<', html) == ["miR-9", "miR-155"]


def test_cards_show_quote_paragraph_and_study(answer: Answer) -> None:
    """A card marks exactly the quote, inside its own paragraph, and names the study."""
    html = str(evidence(1, answer))
    for citation in answer.citations:
        assert _text(str(Markup.escape(citation.quote))) in _text(html)
    marked = [_text(part) for part in re.findall(r"<mark>(.*?)</mark>", html)]
    assert {_letters(item.quote) for item in answer.citations} == {_letters(m) for m in marked}
    study = answer.citations[0].references[0]
    assert f"https://doi.org/{study.doi}" in html


def test_quote_is_shown_when_its_paragraph_is_not_there(answer: Answer) -> None:
    """A citation whose paragraph does not hold the quote still shows the quote itself."""
    lost = replace(answer.citations[0], passage="something else", passage_start=0)
    html = str(evidence(1, replace(answer, citations=(lost,), warnings=())))
    assert _letters(lost.quote) in _letters(_text(html))


def test_inherited_studies_are_said_to_be_so(answer: Answer) -> None:
    """A study that stands at a neighbouring sentence is labelled."""
    citation = answer.citations[0]
    inherited = replace(citation.references[0], inherited=True, is_review=True)
    html = str(
        evidence(1, replace(answer, citations=(replace(citation, references=(inherited,)),)))
    )
    assert "cited at a neighbouring sentence" in html
    assert "itself a review" in html


def test_missing_study_and_evidence_are_said(answer: Answer) -> None:
    """Where the text names no study and no kind of evidence, the card says that."""
    bare = replace(answer.citations[0], references=(), evidence=frozenset())
    html = str(evidence(1, replace(answer, citations=(bare,))))
    assert "cites no study" in html
    assert "evidence not stated" in html


def test_nearest_passages_stand_beside_a_refusal(bot: FakeAssistant) -> None:
    """A refusal's column holds each nearest passage, under its document's title."""
    refused = bot.ask("What does miR-99999 do in breast cancer?")
    titles = {document.id: document.title for document in bot.documents}
    shown = _text(evidence(1, refused, titles))
    assert refused.nearest
    for hit in refused.nearest:
        assert _text(str(source_text(hit.text))) in shown
        assert titles[hit.document_id] in shown


def test_contents_name_the_references_once(paper: Document) -> None:
    """The reference list has one entry in the contents, whether or not it has a heading."""
    page = str(document_page(paper, Span(), ()))
    contents = page[: page.index("<article")]
    assert len(re.findall(">References<", contents)) == 1


def test_streamed_text_has_no_links_yet() -> None:
    """While text is written its markers are plain: their evidence is not there yet."""
    html = str(writing(Turn("q"), "One [1]"))
    assert "[1]" in html
    assert "href" not in html


def test_csv_holds_every_row_and_no_formula(bot: FakeAssistant) -> None:
    """A CSV reader gets every miRNA; no cell can be run by a spreadsheet."""
    rows = [*bot.entities(), EntityRow("=1+1", aliases=("@x", "-2"), target=("+3",))]
    read = list(csv.reader(io.StringIO(mirna_csv(rows))))
    assert [row[0] for row in read[1:-1]] == [row.name for row in rows[:-1]]
    assert not [cell for row in read for cell in row if cell.startswith(("=", "+", "-", "@"))]


def test_empty_cells_stay_empty(bot: FakeAssistant) -> None:
    """Where the text does not say, the table has an empty cell, not a guess."""
    html = str(mirna_page([EntityRow("miR-1", citations=bot.entities()[0].citations)]))
    assert '<td data-label="Source"></td>' in html
    assert '<td data-label="Evidence"></td>' in html


def test_header_says_what_this_is_and_is_not(bot: FakeAssistant) -> None:
    """Scope, date, no medical device, and who wrote the text."""
    verbatim = _text(str(page_header(bot.documents, None, user=False)))
    assert "Not a medical device; no advice for a patient." in verbatim
    assert "1 listed document (indexed 12 May 2026)" in verbatim
    assert "word for word" in verbatim
    written = _text(str(page_header(bot.documents, "ollama:llama3.1", user=True)))
    assert "written by the model ollama:llama3.1" in written
    assert "Log out" in written
    assert "leave this machine" not in written


def test_header_says_where_words_go(bot: FakeAssistant) -> None:
    """With a remote model the page says, before any question, what leaves and where to."""
    remote = _text(str(page_header(bot.documents, "gpt", user=False, sends_to="llm.example")))
    assert "Questions leave this machine: gpt runs at llm.example" in remote


def test_library_offers_removal_to_the_operator_only(bot: FakeAssistant) -> None:
    """Only with --manage is there a button to remove."""
    assert "remove" not in str(library_page(bot.documents, manage=False))
    assert "remove-confirm" in str(library_page(bot.documents, manage=True))


def test_empty_views_say_so() -> None:
    """With nothing indexed or found, every view has a sentence."""
    assert "No document" in str(library_page((), manage=False))
    assert "No miRNA" in str(mirna_page(()))
    assert "Nothing to check" in str(audit_page((), {}))
    assert "none is indexed" in str(page_header((), None, user=False))


@pytest.mark.parametrize("bad", HOSTILE)
def test_hostile_text_makes_no_element_of_its_own(answer: Answer, bad: str) -> None:
    """Every view has the same elements with hostile texts as with harmless ones."""

    def elements(text: str) -> list[str]:
        study = replace(answer.citations[0].references[0], title=text, journal=text, doi=None)
        citation = replace(
            answer.citations[0], title=text, section=(text,), references=(study,), quote=text,
            passage=text, passage_start=answer.citations[0].start,
        )  # fmt: skip
        changed = replace(
            answer, question=text, text=text, headline=None, citations=(citation,), writer=text,
            statements=(replace(answer.statements[0], text=text),), warnings=(),
        )  # fmt: skip
        html = str(conversation([Turn(text, changed)], (("kind", text),), feedback=True))
        html += str(evidence(1, changed))
        return [tag for tag in re.findall(r"<(\w+)", html) if tag not in {"sup", "span"}]

    # "[1]" in a text is no element, and a raised character is one of ours: both are left out.
    assert elements(bad.replace("[", "(").replace("]", ")")) == elements("harmless")
