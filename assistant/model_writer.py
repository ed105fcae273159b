"""The language model as a writer of the pipeline: checked sentences, or the verbatim answer.

What the model may see is what retrieval found; what a reader may see is what passed the check. An
answer that loses its core is written verbatim instead, and says so.
"""

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from assistant.draft import Chosen, Draft
from assistant.generate import Tally, write, write_checked
from assistant.question import Question
from assistant.records import Refusal
from assistant.refuse import Decision
from assistant.retrieve import Found
from index.errors import ModelError
from index.records import Passage
from index.terms import tokens

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

log = logging.getLogger(__name__)

PASSAGES = 6  # given to the model, best first
NOT_WRITTEN = "The language model's text did not pass the check, so sentences are quoted verbatim."
NOT_REACHED = "The language model could not be used, so sentences are quoted verbatim."

Units = Callable[[Sequence[str]], list[Passage]]


class ModelWriter:
    """A model, its name as readers see it, and how long it may take (seconds)."""

    def __init__(self, model: "BaseChatModel", name: str, timeout: float) -> None:
        self.model, self.name, self.timeout = model, name, timeout

    def write(
        self, question: Question, found: Found, units: Units, verbatim: Callable[[], Draft]
    ) -> Iterator[Chosen | Draft]:
        """Each checked sentence as it comes, then the whole draft, last.

        `units` gives the sentences of ids; `verbatim` writes the answer that is fallen back to.
        """
        tally, chosen = Tally(), []
        passages = [hit.passage for hit in found.passages[:PASSAGES]]
        try:
            drafts = write(question.core, passages, self.model, timeout=self.timeout)
            for draft in write_checked(drafts, tally):
                if tally.lost_first:
                    break
                sentence = Chosen(supporting(draft.text, draft.passages, units), text=draft.text)
                chosen.append(sentence)
                yield sentence
        except ModelError as error:
            log.warning("%s", error)
            yield replace(verbatim(), notice=NOT_REACHED)
            return
        if tally.abstained and not chosen:
            yield Draft(decision=Decision(Refusal.NOT_ANSWERED), writer=self.name)
        elif tally.lost_core:
            yield replace(verbatim(), notice=NOT_WRITTEN)
        else:
            sure = verbatim().confidence
            yield Draft(tuple(chosen), confidence=sure, writer=self.name)


def supporting(text: str, passages: Sequence[Passage], units: Units) -> tuple[Passage, ...]:
    """Of each cited passage, the sentence that shares most words with what was written."""
    wanted = set(tokens(text))
    best = []
    for passage in passages:
        inside = units(passage.sentences)
        best.append(max(inside, key=lambda unit: len(wanted & set(tokens(unit.search_text)))))
    return tuple(dict.fromkeys(best))
