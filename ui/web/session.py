"""One person's conversation, kept in the page's session and nowhere else."""

from dataclasses import dataclass, replace

from assistant.records import Answer


@dataclass(frozen=True, slots=True)
class Turn:
    """A question (patient details already taken out) and what became of it.

    `removed` are the kinds of patient details that were taken out. `problem` is a sentence for the
    reader where there is no answer; `partial` is what was written before it stopped.
    """

    question: str
    answer: Answer | None = None
    removed: tuple[str, ...] = ()
    problem: str = ""
    partial: str = ""
    documents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Session:
    """The turns so far, which follow-ups rely on, and the question being answered by `run`."""

    turns: tuple[Turn, ...] = ()
    pending: Turn | None = None
    run: str = ""

    def asked(self, turn: Turn) -> "Session":
        """The session while `turn` is being answered."""
        return replace(self, pending=turn)

    def answered(self, turn: Turn, limit: int) -> "Session":
        """The session with `turn` at its end, the oldest turns beyond `limit` forgotten."""
        return replace(self, turns=(*self.turns, turn)[-limit:], pending=None)

    def without_last(self) -> "Session":
        """The session before its last turn."""
        return replace(self, turns=self.turns[:-1], pending=None)
