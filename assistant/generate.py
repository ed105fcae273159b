"""The writer with a language model: passages and a question in, cited sentences out.

The model sees the question and passages under short keys that mean nothing. Sentences are handed on
as soon as they are whole; each has to pass `verify.check` before anyone sees it (`write_checked`).
A model that stalls, fails or writes for ever ends at the timeout with a ModelError.
"""

import hashlib
import logging
import re
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from assistant.language_model import models
from assistant.language_model.calling import RequestRefused, pieces_of
from assistant.language_model.prompts import answer_messages, answer_schema, rewrite_messages
from assistant.language_model.reply import Read, Reader, says_not_answered
from assistant.verify import Verdict, check
from index.errors import ModelError
from index.names import entity_keys
from index.records import Passage
from index.terms import STOPWORDS, stem

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

log = logging.getLogger(__name__)

TOKEN_BUDGET = 3000
"""What question, rules and passages may take together; small models have windows of 4,096."""

CHARACTERS_PER_TOKEN = 3.0
"""Fewer than any tokenizer gives for such prose (3.3 to 4.5), so that the count errs upwards."""

MAX_SENTENCES = 6
REWRITE_CHARACTERS = 400


@dataclass(frozen=True, slots=True)
class Draft:
    """A sentence of a model, and those of the given passages that it cites; not yet checked."""

    text: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Abstained:
    """The model says that the passages do not answer the question."""


def write(
    question: str,
    passages: Sequence[Passage],
    model: "BaseChatModel",
    *,
    timeout: float,
    token_budget: int = TOKEN_BUDGET,
    max_sentences: int = MAX_SENTENCES,
) -> Iterator[Draft | Abstained]:
    """Let `model` answer from `passages`, best first; yields each sentence once it is whole.

    The weakest passages are left out until the prompt fits `token_budget`. A call that fails
    before its first sentence is made once more; one that fails later has said what it had to say.
    `timeout` (seconds) bounds both together.

    Raises:
        ModelError: the model failed twice, stalled, or gave nothing that can be read.
    """
    given = keyed(fitting(question, passages, token_budget))
    if not given:
        raise ModelError("no passage to write from fits the token budget")
    deadline = time.monotonic() + timeout
    runnable: Any = models.with_schema(model, answer_schema(list(given), max_sentences))
    for attempt in (1, 2):
        form = attempt == 2 or runnable is model
        messages = answer_messages(question, given, max_sentences, form=form)
        written = 0
        try:
            for item in _attempt(runnable, messages, given, deadline, max_sentences):
                written += 1
                yield item
        except ModelError as error:
            if time.monotonic() >= deadline or (attempt == 2 and not written):
                raise
            if written:
                log.warning("%s, after %d sentences", error, written)
                return
            log.warning("%s; it is asked once more", error)
            # the second call goes without what some services refuse: a schema, a temperature
            refused = isinstance(error, RequestRefused)
            runnable = models.without_temperature(model) if refused else model
            continue
        if written:
            return
        runnable = model
    raise ModelError("the language model wrote nothing that can be read")


def _attempt(
    runnable: Any,  # noqa: ANN401 - any Runnable
    messages: Sequence[tuple[str, str]],
    given: Mapping[str, Passage],
    deadline: float,
    max_sentences: int,
) -> Iterator[Draft | Abstained]:
    """One call."""
    reader = Reader(given)
    sent: set[str] = set()
    for read in _read(pieces_of(runnable, messages, deadline), reader):
        if says_not_answered(read.text):
            if not sent:
                yield Abstained()
            return
        if read.text in sent:
            continue  # small models say the same twice
        yield Draft(read.text, tuple(given[key] for key in read.keys))
        sent.add(read.text)
        if len(sent) >= max_sentences:
            return


def _read(pieces: Iterator[str], reader: Reader) -> Iterator[Read]:
    for piece in pieces:
        yield from reader.feed(piece)
    yield from reader.finish()


# ── what is sent ────────────────────────────────────────────────────────────────────────────


def keyed(passages: Sequence[Passage]) -> dict[str, Passage]:
    """Passages under short keys that tell nothing, the same for the same passages."""
    found: dict[str, Passage] = {}
    for passage in passages:
        digest, length = hashlib.sha256(passage.id.encode()).hexdigest(), 3
        while (key := f"k{digest[:length]}") in found and length < len(digest):
            length += 1
        found.setdefault(key, passage)
    return found


def fitting(question: str, passages: Sequence[Passage], token_budget: int) -> list[Passage]:
    """As many passages, best first, as fit the budget together with rules and question."""
    kept = list(dict.fromkeys(passages))
    while kept:
        messages = answer_messages(question, keyed(kept), MAX_SENTENCES)
        if count_tokens("".join(text for _, text in messages)) <= token_budget:
            return kept
        log.info("passage %s is left out: the token budget is %d", kept.pop().id, token_budget)
    return kept


def count_tokens(text: str) -> int:
    """At most as many tokens as any usual tokenizer would make of `text`; no model is asked."""
    return int(len(text) / CHARACTERS_PER_TOKEN) + 1


# ── checked ─────────────────────────────────────────────────────────────────────────────────


@dataclass
class Tally:
    """What became of the sentences of one answer; filled while they are read."""

    kept: int = 0
    dropped: list[tuple[Draft, Verdict]] = field(default_factory=list)
    abstained: bool = False
    lost_first: bool = False  # the sentence that answers did not pass
    failed: bool = False  # the model could not be used

    @property
    def lost_core(self) -> bool:
        """Whether what is left is no answer: nothing, not the first sentence, the lesser part."""
        return not self.kept or self.lost_first or len(self.dropped) > self.kept


def write_checked(
    drafts: Iterator[Draft | Abstained],
    tally: Tally,
    texts: Callable[[Passage], str] = lambda passage: passage.text,
) -> Iterator[Draft]:
    """The drafts that their passages carry, as they come; `tally` is kept on the way.

    Nothing is read beyond a first sentence that fails. `texts` gives the text that a passage is
    checked by.
    """
    for draft in drafts:
        if isinstance(draft, Abstained):
            tally.abstained = True
            return
        verdict = check(draft.text, [texts(passage) for passage in draft.passages])
        if verdict.ok:
            tally.kept += 1
            yield draft
            continue
        tally.lost_first = tally.lost_first or not (tally.kept or tally.dropped)
        tally.dropped.append((draft, verdict))
        reasons = "; ".join(f"{reason.kind}: {reason.detail}" for reason in verdict.reasons)
        log.warning("dropped a sentence that its passages do not carry (%s)", reasons)
        if tally.lost_first:
            return  # whatever follows, the answer has lost its core


# ── follow-ups ──────────────────────────────────────────────────────────────────────────────


def rewrite_follow_up(
    turns: Sequence[tuple[str, str]], question: str, model: "BaseChatModel", *, timeout: float
) -> str:
    """A follow-up as a question that stands alone; `turns` are (question, answer), oldest first.

    The rewriting may use only what the turns and the question contain: one with any other name or
    content word, with several lines, or too long, is not used. Whatever goes wrong, the question
    comes back as it was.
    """
    if not turns:
        return question
    deadline = time.monotonic() + timeout
    try:
        pieces = pieces_of(model, rewrite_messages(turns, question), deadline)
        written = "".join(_until(pieces, REWRITE_CHARACTERS))
    except ModelError as error:
        log.warning("the follow-up is taken as it is: %s", error)
        return question
    lines = [line.strip().strip('"') for line in written.strip().splitlines() if line.strip()]
    if len(lines) == 1 and _is_bounded(lines[0], turns, question):
        return lines[0]
    log.warning("the follow-up is taken as it is: the rewriting goes beyond the conversation")
    return question


def _until(pieces: Iterator[str], length: int) -> Iterator[str]:
    for piece in pieces:
        yield piece
        length -= len(piece)
        if length < 0:
            return


def _is_bounded(written: str, turns: Sequence[tuple[str, str]], question: str) -> bool:
    """Whether a rewriting has no name and no content word of its own."""
    told = " ".join((question, *(f"{asked} {answer}" for asked, answer in turns)))
    known = {stem(word) for word in re.findall(r"[A-Za-z]+", told)}
    words = {word for word in re.findall(r"[A-Za-z]+", written) if word.lower() not in STOPWORDS}
    numbers = set(re.findall(r"\d+", written)) - set(re.findall(r"\d+", told))
    return (
        len(written) <= REWRITE_CHARACTERS
        and not numbers
        and entity_keys(written) <= entity_keys(told)
        and all(stem(word) in known for word in words)
        and not re.search(r"[<>{}\[\]`]|https?:", written)
    )
