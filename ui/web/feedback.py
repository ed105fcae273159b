"""Thumbs and comments, kept in one local file and only when the operator named it."""

import json
import threading
from datetime import UTC, datetime
from pathlib import Path

from index.errors import ExomirError
from ui.identifiers import redact
from ui.plain import clean
from ui.web.session import Turn

VERDICTS = frozenset({"up", "down"})
MAX_COMMENT = 2_000

_writing = threading.Lock()


class FeedbackFileError(ExomirError):
    """The file given to --feedback cannot be written."""


def check_file(file: Path) -> None:
    """Open the file as a comment would, so that the operator hears of a mistake, not a reader.

    Raises:
        FeedbackFileError: it cannot be written.
    """
    try:
        file.open("a", encoding="utf-8").close()
    except OSError as error:
        raise FeedbackFileError(
            f"cannot keep feedback in {file}: {error.strerror}; name a file that can be written"
        ) from error


def keep_feedback(file: Path, turn: Turn, verdict: str, comment: str) -> bool:
    """Append one line of JSON; False where there is nothing valid to keep."""
    if turn.answer is None or verdict not in VERDICTS:
        return False
    line = {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "verdict": verdict,
        "comment": redact(clean(comment)[:MAX_COMMENT]).text,
        "question": turn.question,
        "answer": turn.answer.text,
        "refusal": turn.answer.refusal,
        "writer": turn.answer.writer,
        "corpus": turn.answer.corpus,
    }
    with _writing, file.open("a", encoding="utf-8") as out:
        out.write(json.dumps(line, ensure_ascii=False) + "\n")
    return True
