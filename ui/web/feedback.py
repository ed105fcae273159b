"""Thumbs and comments, kept in one local file and only when the operator named it."""

import json
import threading
from datetime import UTC, datetime
from pathlib import Path

from ui.identifiers import redact
from ui.plain import clean
from ui.web.session import Turn

VERDICTS = frozenset({"up", "down"})
MAX_COMMENT = 2_000

_writing = threading.Lock()


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
