"""Asking: the conversation of one session, one question at a time, which can be stopped."""

import logging
import secrets
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import gradio as gr
from markupsafe import Markup

from ui.web import answers, evidence
from ui.web.asking import STOPPED, Step, answer_in_steps, new_turn
from ui.web.event_values import text_of
from ui.web.session import Session, Turn
from ui.web.settings import PageSettings
from ui.web.streaming import Run
from ui.web.suggest import Examples, follow_ups

if TYPE_CHECKING:
    from assistant import Assistant

log = logging.getLogger("exomir.web")

OUTPUTS = 8
BOX = 4
"""Which of them is the box to type in."""


class Chat:
    """Asks, stops, asks again; its steps are the values of the page's `OUTPUTS` components.

    Gradio's own way to stop an event takes effect some time after the click, and then ends what
    was asked meanwhile too; so a question that is to end is told so here, by its run.
    """

    def __init__(self, bot: "Assistant", settings: PageSettings) -> None:
        self.bot = bot
        self.settings = settings
        self.examples = Examples(bot)
        self.runs: dict[str, Run[Step]] = {}

    def log_of(self, session: Session) -> Markup:
        """The conversation so far."""
        if session.pending is not None and not session.turns:
            return answers.nothing_yet()
        return answers.conversation(
            session.turns, self.examples.ready, feedback=self.settings.feedback is not None
        )

    def log_with_examples(self, session: Session) -> Any:  # noqa: ANN401  or gradio's skip
        """The empty conversation again, for a page that came before its examples were known."""
        empty = session == Session() and self.examples.ready
        return self.log_of(session) if empty else gr.skip()

    def idle(self) -> Markup:
        """The live part while nothing is being answered."""
        return answers.writing(None, "")

    def no_cards(self) -> Markup:
        """The evidence column before the first answer."""
        return evidence.evidence(0, None)

    def cards(self, session: Session, number: int) -> Markup:
        """The evidence beside a turn, which are counted from 1."""
        if not 1 <= number <= len(session.turns):
            return self.no_cards()
        titles = {document.id: document.title for document in self.bot.documents}
        return evidence.evidence(number, session.turns[number - 1].answer, titles)

    def ask_typed(
        self, typed: str, scope: list[str] | None, session: Session
    ) -> Iterator[tuple[Any, ...]]:
        """Answer what stands in the text box."""
        if session.run in self.runs:  # one at a time; what was typed stays in the box
            yield (gr.skip(),) * OUTPUTS
        elif typed and typed.strip():
            known = {document.id for document in self.bot.documents}
            chosen = [document for document in scope or () if document in known]
            yield from self._answer(session, new_turn(typed, chosen, self.settings.max_question))
        else:
            yield self._outputs(session, live=self.idle())

    def ask_given(
        self, scope: list[str] | None, session: Session, event: gr.EventData
    ) -> Iterator[tuple[Any, ...]]:
        """Answer a question that was clicked or came by a link."""
        yield from _box_untouched(self.ask_typed(text_of(event, "question"), scope, session))

    def ask_again(self, session: Session) -> Iterator[tuple[Any, ...]]:
        """Answer the last question anew, in its old place."""
        if not session.turns or session.run in self.runs:
            yield (gr.skip(),) * OUTPUTS
            return
        last = session.turns[-1]
        turn = Turn(last.question, removed=last.removed, documents=last.documents)
        yield from _box_untouched(self._answer(session.without_last(), turn))

    def stop(self, session: Session) -> tuple[Any, ...]:
        """End the answer that is being written; its own run then shows what became of it."""
        if session.run in self.runs:
            self.runs[session.run].stop()
            return (gr.skip(),) * OUTPUTS
        if session.pending is None:
            return self._outputs(session, live=self.idle())
        return self._stopped(session)  # its run has ended without a word: the connection was lost

    def fresh(self, session: Session) -> tuple[Any, ...]:
        """Forget the conversation and begin a new one."""
        if session.run in self.runs:
            self.runs[session.run].stop(forget=True)
            return (gr.skip(),) * OUTPUTS
        return self._fresh()

    def suggest(self, session: Session) -> Markup:
        """Questions to ask next; found after the answer stands, so that nobody waits for them."""
        turn = session.turns[-1] if session.turns else Turn("")
        last = turn.answer
        if last is None or session.pending is not None:
            return answers.suggestions((), refused=False)
        asked = [turn.question for turn in session.turns]
        try:
            found = follow_ups(self.bot, last, asked, turn.documents)
        except Exception:  # the answer stands without them
            log.exception("no follow-ups")
            found = ()
        if last.abstained and not found and not turn.documents:
            known = (question for _, question in self.examples.ready)
            found = tuple(question for question in known if question not in asked)[:3]
        return answers.suggestions(found, refused=last.abstained)

    def _answer(self, session: Session, turn: Turn) -> Iterator[tuple[Any, ...]]:
        run = Run(answer_in_steps(self.bot, session, turn))
        session = replace(session.asked(turn), run=secrets.token_hex(8))
        self.runs[session.run] = run
        try:
            yield self._outputs(session, live=answers.writing(turn, ""), typed="", busy=True)
            for step in run:
                if step.finished:
                    session = session.answered(step.turn, self.settings.max_turns)
                    break
                session = session.asked(replace(turn, partial=step.text))
                yield self._outputs(session, live=answers.writing(turn, step.text), busy=True)
        finally:
            run.stop()
            del self.runs[session.run]
        if run.forgotten:
            yield self._fresh()
        else:
            yield self._stopped(session) if session.pending else self._finished(session)

    def _stopped(self, session: Session) -> tuple[Any, ...]:
        assert session.pending is not None
        turn = replace(session.pending, problem=STOPPED)
        return self._finished(session.answered(turn, self.settings.max_turns))

    def _finished(self, session: Session) -> tuple[Any, ...]:
        cards = self.cards(session, len(session.turns))
        return self._outputs(session, live=answers.done(session.turns[-1]), cards=cards)

    def _fresh(self) -> tuple[Any, ...]:
        return self._outputs(Session(), live=self.idle(), cards=self.no_cards(), typed="")

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


def _box_untouched(steps: Iterator[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
    """The steps of a question that was not typed: a draft in the box stays."""
    for step in steps:
        yield (*step[:BOX], gr.skip(), *step[BOX + 1 :])
