"""What each control of the page does; every value that comes from a browser is checked here."""

import json
import logging
import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import gradio as gr
from markupsafe import Markup

from index.errors import ExomirError, UnknownDocument
from ui import export
from ui.plain import clean, counted
from ui.web import answers, findings, library, mirnas
from ui.web.api import ask_endpoint, documents_endpoint, retrieve_endpoint
from ui.web.asking import sentence_for
from ui.web.chat import Chat
from ui.web.document import Span, document_page, no_document
from ui.web.event_values import number_of, text_of
from ui.web.feedback import keep_feedback
from ui.web.header import page_header
from ui.web.library import FileResult
from ui.web.session import Session
from ui.web.settings import UPLOAD_TYPES, PageSettings
from ui.web.take_away import take_away_bar

if TYPE_CHECKING:
    from assistant import Assistant

log = logging.getLogger("exomir.web")

EXPORTS: dict[str, tuple[str, str]] = {
    "markdown": ("conversation.md", "text/markdown"),
    "html": ("conversation.html", "text/html"),
    "bibtex": ("studies.bib", "application/x-bibtex"),
    "ris": ("studies.ris", "application/x-research-info-systems"),
}
"""By format: the name and type of the file."""


class Handlers:
    """The page's functions over one assistant."""

    upload_types = UPLOAD_TYPES

    def __init__(
        self,
        bot: "Assistant",
        settings: PageSettings,
        model: str | None = None,
        sends_to: str | None = None,
    ) -> None:
        self.bot = bot
        self.settings = settings
        self.model = model
        self.sends_to = sends_to
        self.chat = Chat(bot, settings)

    # ── what the views show ─────────────────────────────────────────────────────────────────

    def header(self) -> Markup:
        """The head of the page, with what is indexed now."""
        user = bool(self.settings.accounts)
        return page_header(self.bot.documents, self.model, user, self.sends_to)

    def take_away(self) -> Markup:
        """The export buttons."""
        return take_away_bar()

    def scope_choices(self) -> list[tuple[str, str]]:
        """The documents to search in, as (title, id)."""
        return [
            (clean(document.title or document.name), document.id) for document in self.bot.documents
        ]

    def arrived(self, session: Session) -> tuple[Markup, Any, dict[str, Any]]:
        """What may have changed since the page was built: documents, examples."""
        log = self.chat.log_with_examples(session)
        return self.header(), log, gr.update(choices=self.scope_choices())

    def endpoints(self) -> list[Callable[..., Any]]:
        """The functions that programs call by name."""
        limit = self.settings.max_question
        return [
            ask_endpoint(self.bot, limit),
            retrieve_endpoint(self.bot, limit),
            documents_endpoint(self.bot),
        ]

    # ── beside the conversation ─────────────────────────────────────────────────────────────

    def show_cards(self, session: Session, event: gr.EventData) -> Markup:
        """The evidence of an earlier turn."""
        return self.chat.cards(session, number_of(event, "turn"))

    def export(self, session: Session, event: gr.EventData) -> str:
        """A file for the browser to save, as JSON; it is never written to this machine's disk."""
        kind = text_of(event, "format")
        given = [turn.answer for turn in session.turns if turn.answer is not None]
        if kind not in EXPORTS:
            return ""
        if not given:
            return json.dumps({"empty": "There is nothing to take away yet: ask a question first."})
        name, media = EXPORTS[kind]
        writers: dict[str, Callable[[], str]] = {
            "markdown": lambda: export.to_markdown(given, date.today()),
            "html": lambda: export.to_html(given, date.today()),
            "bibtex": lambda: export.to_bibtex(export.studies_of(given)),
            "ris": lambda: export.to_ris(export.studies_of(given)),
        }
        return json.dumps({"name": name, "type": media, "text": str(writers[kind]())})

    def feedback(self, session: Session, event: gr.EventData) -> Markup:
        """Keep a thumb and a comment, where the operator wants them."""
        number = number_of(event, "turn")
        file = self.settings.feedback
        if file is None or not 1 <= number <= len(session.turns):
            return self.chat.idle()
        turn = session.turns[number - 1]
        try:
            kept = keep_feedback(file, turn, text_of(event, "verdict"), text_of(event, "comment"))
        except OSError as error:
            return answers.said(sentence_for(error))
        return answers.said("Thank you, this was kept." if kept else "Nothing was kept.")

    # ── the other views ─────────────────────────────────────────────────────────────────────

    def open_document(self, event: gr.EventData) -> tuple[Markup, Any]:
        """A document with a stretch of it highlighted, and its view in front."""
        span = Span(number_of(event, "start"), number_of(event, "end"))
        return self._document(text_of(event, "document"), span), gr.Tabs(selected="document")

    def document_view(self, shown: str | None) -> Any:  # noqa: ANN401  HTML or gradio's skip
        """The document view when it is come to by its tab: as it was left, or the first one."""
        if shown:
            return gr.skip()
        listed = self.bot.documents
        return self._document(listed[0].id, Span()) if listed else no_document(())

    def _document(self, document_id: str, span: Span) -> Markup:
        others = [(value, title) for title, value in self.scope_choices()]
        try:
            return document_page(self.bot.document(document_id), span, others)
        except UnknownDocument:
            return no_document(others)
        except ExomirError as error:
            return library.notice(sentence_for(error))

    def mirnas_view(self) -> Markup:
        """The table of miRNAs."""
        return self._shown(lambda: mirnas.mirna_page(self.bot.entities()))

    def audit_view(self) -> Markup:
        """The findings of the audit."""
        titles = {value: title for title, value in self.scope_choices()}
        return self._shown(lambda: findings.audit_page(self.bot.audit(), titles))

    def library_view(self) -> Markup:
        """The documents."""
        return library.library_page(self.bot.documents, manage=self.settings.manage)

    def _shown(self, make: Callable[[], Markup]) -> Markup:
        try:
            return make()
        except Exception as error:
            # Whatever went wrong, the reader gets a sentence and the log the rest.
            return library.notice(sentence_for(error))

    # ── the operator's ──────────────────────────────────────────────────────────────────────

    def add_files(
        self,
        files: Sequence[str] | str | None,
    ) -> Iterator[tuple[Any, ...]]:
        """Index uploaded files one after the other, each with its own result."""
        paths = [Path(name) for name in ([files] if isinstance(files, str) else files or ())]
        results: list[FileResult] = []
        for at, path in enumerate(paths[: self.settings.max_uploads]):
            working = library.Working(path.name, at, len(paths))
            yield (library.upload_results(results, working), *[gr.skip()] * 4)
            results.append(self._add(path))
        for path in paths[self.settings.max_uploads :]:
            results.append(FileResult(path.name, False, "not added, too many files at once."))
        for path in paths:
            path.unlink(missing_ok=True)
        self.chat.examples.refresh()
        yield (library.upload_results(results), *self._changed(), gr.update(value=None))

    def _add(self, path: Path) -> FileResult:
        if path.suffix.lower() not in UPLOAD_TYPES:
            return FileResult(path.name, False, f"not added, only {', '.join(UPLOAD_TYPES)}.")
        before = {document.id for document in self.bot.documents}
        try:
            self.bot.add(path)
        except ExomirError as error:
            return FileResult(path.name, False, f"not added: {_reason(str(error), path)}")
        except Exception as error:
            return FileResult(path.name, False, f"not added. {sentence_for(error)}")
        new = [document for document in self.bot.documents if document.id not in before]
        if not new:
            return FileResult(path.name, True, "already in the library.")
        stored = clean(new[0].name)
        under = "" if stored == path.name else f", stored as {stored}"
        return FileResult(
            path.name,
            True,
            f"added as “{clean(new[0].title or new[0].name)}”{under},"
            f" {counted(new[0].n_sentences, 'sentence')},"
            f" {counted(new[0].n_references, 'reference')}.",
        )

    def remove_document(self, event: gr.EventData) -> Iterator[tuple[Any, ...]]:
        """Take a document out of the index; the page has asked before."""
        document_id = text_of(event, "document")
        yield (library.notice("Removing the document…"), *[gr.skip()] * 3)
        try:
            self.bot.remove(document_id)
        except UnknownDocument:
            said = "That document is no longer in the library."
        except Exception as error:
            said = sentence_for(error)
        else:
            said = "The document was removed."
            self.chat.examples.refresh()
        yield (library.notice(said), *self._changed())

    def _changed(self) -> tuple[Any, ...]:
        choices = gr.update(choices=self.scope_choices(), value=[])
        return self.library_view(), self.header(), choices


def _reason(message: str, path: Path) -> str:
    """An error's message as a clause: the uploaded file's place and repeated name left out."""
    short = clean(message).replace(str(path), path.name)
    short = re.sub(rf"^{re.escape(path.name)}(?: was not added)?: ", "", short)
    return f"it {short}" if re.match(r"(?:is|was|has|holds|changed)\b", short) else short
