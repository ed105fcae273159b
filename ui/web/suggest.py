"""Questions worth asking next, made from names in an answer, kept only if they are answered."""

import gc
import logging
import threading
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from assistant.records import Answer
from index.errors import ExomirError
from index.mirna import find_mirnas

if TYPE_CHECKING:
    from assistant import Assistant

log = logging.getLogger("exomir.web")

FOLLOW_UPS = (
    "What does exosomal {name} target?",
    "Which cells release exosomal {name}?",
    "Does {name} affect drug resistance?",
    "Could {name} serve as a marker in blood?",
    "Which study reported on {name}?",
)
YES_OR_NO = "Yes or no"  # whose example is one that gets a yes or a no
OPENERS = (
    ("Mechanism", "What does exosomal {name} target?"),
    ("Source", "Which cells release exosomal {name}?"),
    ("List", "Which miRNAs are linked to drug resistance?"),
    ("Diagnosis", "Which miRNAs could serve as markers for diagnosis?"),
    (YES_OR_NO, "Does {name} promote metastasis?"),
    ("Reference", "Which study reported on {name}?"),
)
"""Wordings for papers on miRNAs, one for each kind of question the assistant answers."""

SHOWN, TRIES = 3, 8
FEWEST_SENTENCES = 2  # an example names something that the documents say more than one thing of


def follow_ups(
    bot: "Assistant", answer: Answer, asked: Iterable[str], documents: Sequence[str] = ()
) -> tuple[str, ...]:
    """Up to three further questions about the names in an answer (or near a refusal).

    Each is answered by the same `documents`; none means all.
    """
    if answer.writer != "verbatim":  # trying them out would keep the language model busy
        return ()
    seen = {question.casefold().strip() for question in asked}
    quoted = {(citation.document_id, citation.start) for citation in answer.citations}
    found: list[str] = []
    for _, question in zip(range(TRIES), _candidates(answer, seen), strict=False):
        trial = bot.ask(question, documents=documents or None)
        places = {(citation.document_id, citation.start) for citation in trial.citations}
        if not trial.abstained and not places <= quoted:
            quoted |= places
            found.append(question)
        if len(found) == SHOWN:
            break
    return tuple(found)


def _candidates(answer: Answer, seen: set[str]) -> Iterator[str]:
    names = _names(answer)
    for template in FOLLOW_UPS:
        for name in names[:2]:
            question = template.format(name=name)
            if question.casefold() not in seen:
                yield question


def _names(answer: Answer) -> list[str]:
    texts = [answer.question, *(statement.text for statement in answer.statements)]
    if answer.abstained:
        texts = [hit.text for hit in answer.nearest]
    mentions = (mention for text in texts for mention in find_mirnas(text))
    return list(dict.fromkeys(mention.mirna.name for mention in mentions))


class Examples:
    """The questions that an empty page offers, tried out in the background, once an index."""

    def __init__(self, bot: "Assistant") -> None:
        self.bot = bot
        self.ready: tuple[tuple[str, str], ...] = ()

    def refresh(self, after: float = 0) -> threading.Thread:
        """Try them out again, in a thread of its own, `after` seconds; nobody waits for it."""
        thread = threading.Timer(after, self._find)
        thread.daemon = True
        thread.start()
        return thread

    def _find(self) -> None:
        try:
            self.ready = tuple(self._answered())
        except ExomirError as error:
            log.warning("no example questions: %s", error)
        keep_what_is_loaded()

    def _answered(self) -> Iterator[tuple[str, str]]:
        names = _most_told(self.bot)
        for at, (kind, template) in enumerate(OPENERS):
            if "{name}" in template and not names:
                continue
            # A wording that one name does not answer may suit the next one.
            for turn in range(min(len(names), SHOWN) or 1):
                name = names[(at + turn) % len(names)] if names else ""
                question = template.format(name=name)
                answer = self.bot.ask(question)
                if not answer.abstained and (kind != YES_OR_NO or answer.headline):
                    yield kind, question
                    break


def keep_what_is_loaded() -> None:
    """Spare what is in memory now from every later collection: it lives as long as the index.

    A full collection looks through all of the index and its words, most of a second in which no
    question is answered, every few hundred questions.
    """
    gc.unfreeze()  # what an earlier index left behind goes
    gc.collect()
    gc.freeze()


def _most_told(bot: "Assistant") -> Sequence[str]:
    rows = sorted(bot.entities(), key=lambda row: -len(row.citations))
    return [row.name for row in rows if len(row.citations) >= FEWEST_SENTENCES][: len(OPENERS)]
