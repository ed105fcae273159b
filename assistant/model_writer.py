"""The language model as a writer of the pipeline: checked sentences, or the verbatim answer.

What the model may see is what retrieval found; what a reader may see is what passed the check. An
answer that loses its core is written verbatim instead, and says so.
"""

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from assistant.checking.claims import read_claim
from assistant.draft import Chosen, Decision, Draft
from assistant.generate import Tally, write, write_checked
from assistant.question import Question
from assistant.records import Refusal
from assistant.search.candidates import Found
from index.errors import ModelError
from index.names import entity_keys
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
    """A model, its name as readers see it, and how long it may take (seconds).

    `told` hears what became of the sentences of each answer that the model was asked for.
    """

    def __init__(
        self,
        model: "BaseChatModel",
        name: str,
        timeout: float,
        told: Callable[[Tally], None] = lambda tally: None,
    ) -> None:
        self.model, self.name, self.timeout, self.told = model, name, timeout, told

    def write(
        self, question: Question, found: Found, units: Units, plain: Draft
    ) -> Iterator[Chosen | Draft]:
        """Each checked sentence as it comes, then the whole draft, last.

        `units` gives the sentences of ids; `plain` is the verbatim answer, which is fallen back to.
        Its refusal stands whatever a model would say, and so does its yes or no.
        """
        if plain.decision:
            yield plain
            return
        tally, chosen = Tally(), []
        passages = [hit.passage for hit in found.passages[:PASSAGES]]
        try:
            drafts = write(question.core, passages, self.model, timeout=self.timeout)
            for draft in write_checked(drafts, tally):
                sentence = Chosen(supporting(draft.text, draft.passages, units), text=draft.text)
                chosen.append(sentence)
                yield sentence
        except ModelError as error:
            log.warning("%s", error)
            tally.failed = True
        tally.lost_first = tally.lost_first or _beside_the_point(question, chosen)
        self.told(tally)
        yield self._draft(tally, tuple(chosen), plain)

    def _draft(self, tally: Tally, chosen: tuple[Chosen, ...], plain: Draft) -> Draft:
        if tally.failed:
            return replace(plain, notice=NOT_REACHED)
        if tally.abstained and not tally.kept and not tally.dropped:
            return Draft(decision=Decision(Refusal.NOT_ANSWERED), writer=self.name)
        if tally.lost_core:
            return replace(plain, notice=NOT_WRITTEN)
        return replace(plain, chosen=chosen, writer=self.name)


def _beside_the_point(question: Question, chosen: Sequence[Chosen]) -> bool:
    """Whether nothing of what was written, or is quoted under it, names what was asked about."""
    asked = {entity.key for entity in question.entities}
    told = (text for item in chosen for text in (item.text or "", *(u.text for u in item.units)))
    return bool(asked and chosen) and not any(asked & entity_keys(text) for text in told)


def supporting(text: str, passages: Sequence[Passage], units: Units) -> tuple[Passage, ...]:
    """The sentences under which a written one is quoted.

    Of each cited passage the one that shares most words with it, then any that has a name or number
    of it which those before have not.
    """
    wanted, missing = set(tokens(text)), _named(text)
    found: dict[Passage, None] = {}
    rest: list[Passage] = []
    for passage in passages:
        inside = units(passage.sentences)
        best = max(inside, key=lambda unit: len(wanted & set(tokens(unit.search_text))))
        found[best] = None
        rest += [unit for unit in inside if unit != best]
    for unit in found:
        missing -= _named(unit.text)
    while missing and rest:
        best = max(rest, key=lambda unit: len(missing & _named(unit.text)))
        if not missing & _named(best.text):
            break
        rest.remove(best)
        found[best] = None
        missing -= _named(best.text)
    return tuple(found)


def _named(text: str) -> frozenset[str]:
    """The names and numbers of a text."""
    claim = read_claim(text)
    return frozenset(word.key for word in claim.words if word.kind in {"name", "number"})
