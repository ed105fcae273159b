"""What each control of the page does; every value that comes from a browser is checked here."""

import json
import logging
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import gradio as gr
from markupsafe import Markup

from index.errors import ExomirError, UnknownDocument
from ui import export
from ui.plain import clean, counted
from ui.web import answers, evidence, findings, library, mirnas
from ui.web.api import ask_endpoint, documents_endpoint, retrieve_endpoint
from ui.web.asking import STOPPED, answer_in_steps, new_turn, sentence_for
from ui.web.document import Span, document_page, no_document
from ui.web.feedback import keep_feedback
from ui.web.header import page_header
from ui.web.library import FileResult
from ui.web.session import Session, Turn
from ui.web.settings import UPLOAD_TYPES, PageSettings
from ui.web.suggest import Examples, follow_ups
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

    def __init__(self, bot: "Assistant", settings: PageSettings, model: str | None = None) -> None:
        self.bot = bot
        self.settings = settings
        self.model = model
        self.examples = Examples(bot)

    # ── what the views show ─────────────────────────────────────────────────────────────────

    def new_session(self) -> Session:
        """An empty conversation."""
        return Session()

    def header(self) -> Markup:
        """The head of the page, with what is indexed now."""
        return page_header(self.bot.documents, self.model, bool(self.settings.accounts))

    def idle(self) -> Markup:
        """The live part while nothing is being answered."""
        return answers.writing(None, "")

    def no_cards(self) -> Markup:
        """The evidence column before the first answer."""
        return evidence.evidence(0, None)

    def take_away(self) -> Markup:
        """The export buttons."""
        return take_away_bar()

    def log_of(self, session: Session) -> Markup:
        """The conversation so far."""
        if session.pending is not None and not session.turns:
            return answers.nothing_yet()
        return answers.conversation(
            session.turns, self.examples.ready, feedback=self.settings.feedback is not None
        )

    def scope_choices(self) -> list[tuple[str, str]]:
        """The documents to search in, as (title, id)."""
        return [
            (clean(document.title or document.name), document.id) for document in self.bot.documents
        ]

    def arrived(self) -> tuple[Markup, Markup, dict[str, Any]]:
        """What may have changed since the page was built: documents, examples."""
        return (
            self.header(),
            self.log_of(self.new_session()),
            gr.update(choices=self.scope_choices()),
        )

    def endpoints(self) -> list[Callable[..., Any]]:
        """The functions that programs call by name."""
        limit = self.settings.max_question
        return [
            ask_endpoint(self.bot, limit),
            retrieve_endpoint(self.bot, limit),
            documents_endpoint(self.bot),
        ]

    # ── asking ──────────────────────────────────────────────────────────────────────────────

    def ask_typed(
        self, typed: str, scope: list[str] | None, session: Session
    ) -> Iterator[tuple[Any, ...]]:
        """Answer what stands in the text box."""
        if typed and typed.strip():
            yield from self._ask(typed, scope, session)
        else:
            yield self._outputs(session, live=self.idle())

    def ask_given(
        self, scope: list[str] | None, session: Session, event: gr.EventData
    ) -> Iterator[tuple[Any, ...]]:
        """Answer a question that was clicked or came by a link."""
        yield from self.ask_typed(_text(event, "question"), scope, session)

    def ask_again(self, session: Session) -> Iterator[tuple[Any, ...]]:
        """Answer the last question anew, in its old place."""
        if not session.turns:
            yield self._outputs(session, live=self.idle())
            return
        last = session.turns[-1]
        turn = Turn(last.question, removed=last.removed, documents=last.documents)
        yield from self._run(session.without_last(), turn)

    def _ask(
        self, typed: str, scope: list[str] | None, session: Session
    ) -> Iterator[tuple[Any, ...]]:
        known = {document.id for document in self.bot.documents}
        chosen = [document for document in scope or () if document in known]
        yield from self._run(session, new_turn(typed, chosen, self.settings.max_question))

    def _run(self, session: Session, turn: Turn) -> Iterator[tuple[Any, ...]]:
        session = session.asked(turn)
        yield self._outputs(session, live=answers.writing(turn, ""), typed="", busy=True)
        for step in answer_in_steps(self.bot, session, turn):
            if not step.finished:
                session = session.asked(replace(turn, partial=step.text))
                yield self._outputs(session, live=answers.writing(turn, step.text), busy=True)
                continue
            session = session.answered(step.turn, self.settings.max_turns)
            yield self._finished(session, step.turn)

    def _finished(self, session: Session, turn: Turn) -> tuple[Any, ...]:
        cards = evidence.evidence(len(session.turns), turn.answer)
        return self._outputs(session, live=answers.done(turn), cards=cards)

    def suggest(self, session: Session) -> Markup:
        """Questions to ask next; found after the answer stands, so that nobody waits for them."""
        last = session.turns[-1].answer if session.turns else None
        if last is None or session.pending is not None:
            return answers.suggestions((), refused=False)
        asked = [turn.question for turn in session.turns]
        try:
            found = follow_ups(self.bot, last, asked)
        except Exception:  # the answer stands without them
            log.exception("no follow-ups")
            found = ()
        if last.abstained and not found:
            known = (question for _, question in self.examples.ready)
            found = tuple(question for question in known if question not in asked)[:3]
        return answers.suggestions(found, refused=last.abstained)

    def stopped(self, session: Session) -> tuple[Any, ...]:
        """End the answer that is being written."""
        if session.pending is None:
            return self._outputs(session, live=self.idle())
        turn = replace(session.pending, problem=STOPPED)
        return self._finished(session.answered(turn, self.settings.max_turns), turn)

    def fresh(self) -> tuple[Any, ...]:
        """Forget the conversation and begin a new one."""
        return self._outputs(self.new_session(), live=self.idle(), cards=self.no_cards(), typed="")

    def _outputs(
        self,
        session: Session,
        *,
        live: Markup,
        cards: Markup | None = None,
        typed: str | None = None,
        busy: bool = False,
    ) -> tuple[Any, ...]:
        return (
            session,
            gr.skip() if busy and typed is None else self.log_of(session),
            live,
            gr.skip() if cards is None else cards,
            gr.skip() if typed is None else typed,
            gr.update(visible=not busy),
            gr.update(visible=busy),
            answers.suggestions((), refused=False),
        )

    # ── beside the conversation ─────────────────────────────────────────────────────────────

    def show_cards(self, session: Session, event: gr.EventData) -> Markup:
        """The evidence of an earlier turn."""
        number = _number(event, "turn")
        if not 1 <= number <= len(session.turns):
            return self.no_cards()
        return evidence.evidence(number, session.turns[number - 1].answer)

    def export(self, session: Session, event: gr.EventData) -> str:
        """A file for the browser to save, as JSON; it is never written to this machine's disk."""
        kind = _text(event, "format")
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
        number = _number(event, "turn")
        file = self.settings.feedback
        if file is None or not 1 <= number <= len(session.turns):
            return self.idle()
        turn = session.turns[number - 1]
        try:
            kept = keep_feedback(file, turn, _text(event, "verdict"), _text(event, "comment"))
        except OSError as error:
            return answers.said(sentence_for(error))
        return answers.said("Thank you, this was kept." if kept else "Nothing was kept.")

    # ── the other views ─────────────────────────────────────────────────────────────────────

    def open_document(self, event: gr.EventData) -> tuple[Markup, Any]:
        """A document with a stretch of it highlighted, and its view in front."""
        span = Span(_number(event, "start"), _number(event, "end"))
        return self._document(_text(event, "document"), span), gr.Tabs(selected="document")

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
        self.examples.refresh()
        yield (library.upload_results(results), *self._changed(), gr.update(value=None))

    def _add(self, path: Path) -> FileResult:
        if path.suffix.lower() not in UPLOAD_TYPES:
            return FileResult(path.name, False, f"not added, only {', '.join(UPLOAD_TYPES)}.")
        before = {document.id for document in self.bot.documents}
        try:
            self.bot.add(path)
        except ExomirError as error:
            return FileResult(path.name, False, f"not added. {_without_paths(str(error), path)}")
        except Exception as error:
            return FileResult(path.name, False, f"not added. {sentence_for(error)}")
        new = [document for document in self.bot.documents if document.id not in before]
        if not new:
            return FileResult(path.name, True, "already in the library.")
        return FileResult(
            path.name,
            True,
            f"added as “{clean(new[0].title or new[0].name)}”,"
            f" {counted(new[0].n_sentences, 'sentence')},"
            f" {counted(new[0].n_references, 'reference')}.",
        )

    def remove_document(self, event: gr.EventData) -> Iterator[tuple[Any, ...]]:
        """Take a document out of the index; the page has asked before."""
        document_id = _text(event, "document")
        yield (library.notice("Removing the document…"), *[gr.skip()] * 3)
        try:
            self.bot.remove(document_id)
        except UnknownDocument:
            said = "That document is no longer in the library."
        except Exception as error:
            said = sentence_for(error)
        else:
            said = "The document was removed."
            self.examples.refresh()
        yield (library.notice(said), *self._changed())

    def _changed(self) -> tuple[Any, ...]:
        choices = gr.update(choices=self.scope_choices(), value=[])
        return self.library_view(), self.header(), choices


def _text(event: gr.EventData, name: str) -> str:
    value = _value(event, name)
    return value if isinstance(value, str) else ""


def _number(event: gr.EventData, name: str) -> int:
    value = _value(event, name)
    return value if isinstance(value, int) and not isinstance(value, bool) else 0


def _value(event: gr.EventData, name: str) -> object:
    data = event._data
    return data.get(name) if isinstance(data, dict) else None


def _without_paths(message: str, path: Path) -> str:
    """An error's message for a reader: the uploaded file's place and repeated name left out."""
    short = clean(message).replace(str(path), path.name)
    return re.sub(rf"^{re.escape(path.name)}(?: was not added)?: ", "", short)
