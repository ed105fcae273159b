"""From what was typed to a finished turn, piece by piece as it is written."""

import logging
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from assistant import conversation
from assistant.records import Answer
from index.errors import ExomirError, ModelError, StoreError
from ui.identifiers import redact
from ui.plain import clean
from ui.web.session import Session, Turn

if TYPE_CHECKING:
    from assistant import Assistant

log = logging.getLogger("exomir.web")

STOPPED = "Stopped before the answer was complete."
TOO_LONG = "That question is too long ({length:,} characters; {limit:,} are allowed)."


@dataclass(frozen=True, slots=True)
class Step:
    """How far a turn has come: `text` so far, `finished` when `turn` holds what became of it."""

    turn: Turn
    text: str = ""
    finished: bool = False


def new_turn(typed: str, documents: Sequence[str], limit: int) -> Turn:
    """The turn of a typed question, patient details taken out, refused when it is too long."""
    question = clean(typed).strip()
    if len(question) > limit:
        problem = TOO_LONG.format(length=len(question), limit=limit)
        return Turn(f"{question[:200]}…", problem=problem)
    redacted = redact(question)
    return Turn(redacted.text, removed=redacted.kinds, documents=tuple(documents))


def answer_in_steps(bot: "Assistant", session: Session, turn: Turn) -> Iterator[Step]:
    """Answer a turn with what was said before in mind; the last step is finished."""
    if turn.problem:
        yield Step(turn, finished=True)
        return
    text = ""
    try:
        chat = bot.chat(_memory(session))
        for event in chat.stream(turn.question, documents=list(turn.documents) or None):
            text += event.text
            if event.answer is None:
                yield Step(turn, text)
            else:
                yield Step(replace(turn, answer=event.answer), finished=True)
    except Exception as error:
        # Whatever went wrong, the reader gets a sentence and the log the rest.
        yield Step(replace(turn, problem=sentence_for(error), partial=text), finished=True)


def sentence_for(error: Exception) -> str:
    """A sentence that a clinician understands, with the id under which the log explains it."""
    code = secrets.token_hex(3)
    log.error("problem %s", code, exc_info=error)
    if isinstance(error, ModelError):
        what = "The language model could not be used."
    elif isinstance(error, StoreError):
        what = "The index of the documents could not be read."
    elif isinstance(error, ExomirError):
        what = "This could not be done with the indexed documents."
    else:
        what = "Something went wrong here, and it is not your question."
    return f"{what} Please try again; if it stays, tell the operator the code {code}."


def _memory(session: Session) -> list[conversation.Turn]:
    return [
        conversation.Turn(turn.answer.standalone or turn.question, turn.answer)
        for turn in session.turns
        if isinstance(turn.answer, Answer)
    ]
