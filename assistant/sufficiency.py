"""Whether the evidence is enough to answer: what is asked for must be in it.

A list is judged by its items, a comparison by its sides, all else by the best sentences.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from assistant import answerable, refuse
from assistant.answers import weighed
from assistant.answers.sides import sides
from assistant.answers.untold import untold
from assistant.asked.diseases import diseases
from assistant.asked.needs import KIND, needs_of_kind
from assistant.asked.wanted import unmet
from assistant.draft import Chosen, Decision
from assistant.lists.asked import wants_mirna_list
from assistant.lists.mirnas import documents_read, list_items
from assistant.lists.others import other_items
from assistant.lists.sorts import sort_asked
from assistant.lists.statements import Statements, about_kinds, asks_for_statements
from assistant.question import Kind, Question
from assistant.records import Refusal
from assistant.refuse import Floor
from assistant.search.candidates import RELEVANT, Found
from assistant.search.facts import FactCache, Shown
from assistant.step import Step
from index.opened import OpenIndex
from index.records import Passage

# Demands that an item of a list of RNAs meets by being one.
_OF_ITEMS = frozenset({"such a lncRNA", "such a circRNA", "such a molecule"})


OF_THE_CONDITION = 0.1  # share of a list question in the best sentence: all but what it lists
NEAR_THE_CONDITION = 0.7  # ... or nearness in meaning, from which it may be a paraphrase
SHORT_CONDITION = 3  # words


class Sufficiency:
    """The judge of one index's evidence; `find` searches for a side of a comparison."""

    def __init__(
        self,
        opened: OpenIndex,
        facts: FactCache,
        statements: Statements,
        find: Callable[[Question, frozenset[str] | None], Found],
        floor: Floor,
    ) -> None:
        self.opened = opened
        self.facts = facts
        self.statements = statements
        self.find = find
        self.floor = floor

    def unanswered(self, step: Step) -> Decision | None:
        """The refusal where the evidence falls short; None where it does not.

        A list is judged by whether it has items, and a comparison by whether there is evidence on
        any of its sides.
        """
        if (pair := weighed.pair_of(step.question)) and weighed.is_unweighed(pair, step.found):
            what = f"a comparison of {pair.one} with {pair.other}"
            return Decision(Refusal.NOT_ANSWERED, what)
        by_study = asks_for_statements(step.question)
        if by_study and self.statements(step.question, step.asked.documents):
            return None  # what they tell of is asked in no word of the subject
        of_one = len(step.asked.documents or ()) == 1
        decision = refuse.after_search(step.question, step.found, self.floor, of_one=of_one)
        if decision is None and self._lists_nothing(step):
            return Decision(Refusal.NOT_ANSWERED)
        if decision is None:
            return untold(step.question, step.found, self.opened) or answerable.unanswered(
                step.question, step.found, self.opened
            )
        if by_study:
            return Decision(Refusal.NOT_ANSWERED, f"a finding{about_kinds(step.question)}")
        if decision.reason is Refusal.NOT_ANSWERED and wants_mirna_list(step.question):
            documents = documents_read(step.question, self.opened, step.asked.documents)
            items = list_items(step.question, self.opened, documents)
            if self._any_meets(items, step):
                return None
        sort = sort_asked(step.question) if decision.reason is Refusal.NOT_ANSWERED else None
        told = step.found.sentences[:RELEVANT]
        wanted = step.question.demands if sort else ()
        ill = {name for name, _, _ in diseases(step.question.core)} if sort else set()
        others = [need for need in wanted if need.name in ill]  # gout is none of the subject
        kinds = needs_of_kind(wanted)
        others += [need for need in kinds if sort and need.name != f"{KIND}{sort.noun}"]
        if sort and not unmet((*step.question.quantities, *others), told):
            if other_items(step.question, sort, self.opened, step.asked.documents):
                return None
        return decision if self._no_side_answers(step) else None

    def _lists_nothing(self, step: Step) -> bool:
        """Whether no miRNA meets the condition of a list, and no sentence has a word of that."""
        question, best = step.question, step.found.sentences[0]
        if question.kind is not Kind.LIST or not wants_mirna_list(question):
            return False
        if best.coverage >= OF_THE_CONDITION or best.dense >= NEAR_THE_CONDITION:
            return False
        if len(best.missing) > SHORT_CONDITION:
            return False  # of a long one there may be a paraphrase
        documents = documents_read(question, self.opened, step.asked.documents)
        return not list_items(question, self.opened, documents)

    def _no_side_answers(self, step: Step) -> bool:
        """Whether a comparison, too, falls short: on all its sides, or of a quantity on each."""
        several = sides(step.question, step.found, self.opened)
        parts = [side.question for side in several]
        found = [self.find(part, step.asked.documents) for part in parts]
        if any(
            side.is_disease
            and not any(
                side.told_by(item) and item.entities == 1.0 for item in one.sentences[:RELEVANT]
            )
            for side, one in zip(several, found, strict=True)
        ):
            return True  # what a thing does in one disease is not what it does in the other
        decisions = [  # what is demanded may belong to the other side
            refuse.after_search(replace(part, demands=(), quantities=()), one, self.floor)
            for part, one in zip(parts, found, strict=True)
        ]
        told = [item for one in found for item in one.sentences[:RELEVANT]]
        return all(decisions) or bool(unmet(step.question.quantities, told))

    def _any_meets(self, items: Sequence[Chosen], step: Step) -> bool:
        """Whether an item of a list stands where all that the question demands is told."""
        candidates = {item.id: item for item in step.found.sentences}
        needs = [
            need
            for need in (*step.question.demands, *step.question.quantities)
            if need.name not in _OF_ITEMS
        ]
        told = (
            candidates.get(unit.id) or self._shown(unit) for item in items for unit in item.units
        )
        return any(all(need.met(one) for need in needs) for one in told)

    def _shown(self, unit: Passage) -> Shown:
        title = self.opened.summary(unit.document_id).title
        return Shown(self.facts.of(unit), unit.search_text, " ".join((*unit.path, title)))
