"""The chain from a question to a cited answer; for LangChain, as one Runnable.

understand -> refuse early -> retrieve -> refuse for want of evidence -> write -> cite
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from assistant import answerable, refuse
from assistant.answers import audited, by_document, summary, weighed
from assistant.answers.disputed import other_side
from assistant.answers.on_record import OnRecord
from assistant.answers.series import wants_several
from assistant.answers.sides import sides
from assistant.answers.whole import to_check, told_of_the_whole
from assistant.asked.named_paper import MOST_TITLES, paper_named
from assistant.asked.naming import Vocabulary
from assistant.asked.wanted import unmet
from assistant.audit import audit
from assistant.cite import cite, cite_block, display, sentence_of, warnings_for
from assistant.compose import Scope, compose
from assistant.draft import Chosen, Decision, Draft
from assistant.headline.wording import UNKNOWN, worded
from assistant.lists.asked import wants_mirna_list
from assistant.lists.mirnas import documents_read, list_items
from assistant.lists.others import other_items, sort_asked
from assistant.lists.statements import asks_for_statements, statements
from assistant.question import Kind, Question, understand
from assistant.records import Answer, Citation, Finding, Refusal, Statement
from assistant.refuse import Floor
from assistant.retrieve import retrieve
from assistant.search.candidates import Found
from assistant.search.facts import FactCache, Shown
from index.mirna import find_mirnas
from index.names import find_entities
from index.opened import OpenIndex
from index.records import Passage

if TYPE_CHECKING:
    from langchain_core.runnables import Runnable

    from assistant.model_writer import ModelWriter

# Exhaustive lists and look-ups are read off the index; a model could only lose entries.
BY_THE_RECORDS = frozenset({Kind.LIST, Kind.REFERENCE, Kind.METADATA, Kind.DEFINITION})


def by_the_records(question: Question) -> bool:
    """Whether no model is asked."""
    if question.kind in BY_THE_RECORDS:
        return True
    return wants_mirna_list(question) or asks_for_statements(question)


# Demands that an item of a list of RNAs meets by being one.
_OF_ITEMS = frozenset({"such a lncRNA", "such a circRNA", "such a molecule"})
NEAREST = 3  # passages shown under a refusal
MOST_COVERED = 6  # names that they speak of
BEST, MOST_OF_BEST = 8, 6  # sentences of which so many are from the paper that is meant
QUOTED_OFTEN = 8  # answers that quote a document before the whole of it is audited


@dataclass(frozen=True, slots=True)
class Asked:
    """A question on its way through the chain; `documents` restricts the search."""

    text: str
    standalone: str
    documents: frozenset[str] | None = None


NOTHING = Found(())


def _names(text: str) -> set[str]:
    return {mention.mirna.name for mention in find_mirnas(text)}


def _of_a_family(question: Question) -> str | None:
    """What the reader is told where a name stands for the members of its family."""
    for item in question.entities:
        named = question.core[item.start : item.end]
        if item.kind == "mirna" and not _names(named) & _names(item.text):
            return f"The indexed sources do not name {named}; this is on {item.text} of its family."
    return None


@dataclass(frozen=True, slots=True)
class Step:
    """What is known of a question so far."""

    asked: Asked
    question: Question
    found: Found = NOTHING
    draft: Draft | None = None


class Pipeline:
    """The steps over one open index; `runnable` strings them together."""

    def __init__(
        self, opened: OpenIndex, *, max_statements: int, model_writer: "ModelWriter | None" = None
    ) -> None:
        self.opened = opened
        self.max_statements = max_statements
        self.model_writer = model_writer
        self.records = OnRecord(opened)
        self.vocabulary = Vocabulary(
            opened.entity_keys(), opened.vocabulary, opened.lexicon, self.records.shelf
        )
        self.floor = Floor()
        self.facts = FactCache(opened)
        self._findings: dict[str, tuple[Finding, ...]] = {}
        self._quoted: Counter[str] = Counter()

    def answer(self, asked: Asked) -> Answer:
        """The chain, step by step: a question must not wait for LangChain's import."""
        return self.cite(self.write(self.search(self.understand(asked))))

    def runnable(self) -> "Runnable[Asked, Answer]":
        """The same chain for LangChain; each step is a function of the one before."""
        from langchain_core.runnables import RunnableLambda

        return (
            RunnableLambda(self.understand, name="understand")
            | RunnableLambda(self.search, name="retrieve")
            | RunnableLambda(self.write, name="write")
            | RunnableLambda(self.cite, name="cite")
        )

    def understand(self, asked: Asked) -> Step:
        """Read the question, and refuse it here when its words alone are enough for that."""
        asked, text = self._in_the_paper_named(asked)
        question = understand(text, self.vocabulary)
        decision = refuse.before_search(question, self.vocabulary)
        own = " ".join(readable(asked.text).lower().split())
        if decision is None and asked.text != asked.standalone and refuse.asks_advice(own):
            decision = refuse.ADVICE_WANTED  # what a follow-up wants is said by its own words
        step = Step(asked, question)
        if audited.is_asked(question.core):
            return step
        if decision and self.records.overrules(decision, question, asked.documents):
            return step
        return replace(step, draft=Draft(decision=decision)) if decision else step

    def _in_the_paper_named(self, asked: Asked) -> tuple[Asked, str]:
        """What is asked, of the one document that it names where it names one, and its words."""
        text = readable(asked.standalone)
        documents = self.opened.documents
        if not 1 < len(documents) <= MOST_TITLES:
            return asked, text
        if named := paper_named(text, documents, asked.documents):
            return replace(asked, documents=frozenset([named[0]])), named[1]
        return asked, text

    def search(self, step: Step) -> Step:
        """Find the evidence; a refused question gets its nearest passages."""
        if not any(char.isalnum() for char in step.question.core):
            return step
        found = self.find(step.question, step.asked.documents)
        step = replace(step, found=found)
        if step.draft is None:
            return replace(step, draft=self._without_writer(step))
        return step

    def _without_writer(self, step: Step) -> Draft | None:
        """What needs no writer: an answer off the records, a conclusion, a refusal."""
        question, documents = step.question, step.asked.documents
        decision = self._unanswered(step)
        evidence = None if decision else step.found.sentences
        if audited.is_asked(question.core):
            read = self.records.documents(documents)
            return to_check(question.core, read, self.opened, self.findings)
        several = len(self.opened.documents) > 1 and by_document.is_asked(question)
        if several and not sides(question, step.found, self.opened):
            read = self.records.documents(documents)
            if told := by_document.told_by(question, step.found.sentences, read, self.opened):
                return told
        draft = self.records.answer(question, evidence, documents)
        if draft is None and not question.entities:
            meant = self.records.documents(self._paper_meant(step) or documents)
            draft = told_of_the_whole(question.core, meant, self.opened, self.max_statements)
        if draft is None and decision:
            draft = self.records.by_author(question, documents) or Draft(decision=decision)
        return draft

    def _paper_meant(self, step: Step) -> frozenset[str]:
        """The one paper that most of the best evidence is from, where the words tell of one."""
        best = [item.unit.document_id for item in step.found.sentences[:BEST] if item.in_place]
        document, count = next(iter(Counter(best).most_common(1)), ("", 0))
        core = step.question.core
        words = summary.is_asked(core) and summary.beside(core)
        return frozenset([document]) if words and count >= MOST_OF_BEST else frozenset()

    def find(self, question: Question, documents: frozenset[str] | None) -> Found:
        """Search once."""
        several = wants_several(question)
        return retrieve(
            question, self.opened, facts=self.facts, documents=documents, several=several
        )

    def write(self, step: Step) -> Step:
        """Choose the sentences that answer, or have the model write and check them."""
        for item in self.written(step):
            if isinstance(item, Draft):
                return replace(step, draft=item)
        return step

    def written(self, step: Step) -> Iterator[Chosen | Draft]:
        """The sentences of a model as they pass the check, then the draft, last."""
        if step.draft is not None:
            yield step.draft
        elif self.model_writer and not by_the_records(step.question):
            yield from self.model_writer.write(
                step.question, step.found, self.opened.sentences, self._verbatim(step)
            )
        else:
            yield self._verbatim(step)

    def _verbatim(self, step: Step) -> Draft:
        def search(question: Question) -> Found:
            return self.find(question, step.asked.documents)

        scope = Scope(self.opened, search, step.asked.documents, self.max_statements, self.facts)
        return compose(step.question, step.found, scope)

    def cite(self, step: Step) -> Answer:
        """Number the citations, resolve their studies, and put the text together."""
        draft = step.draft or Draft()
        if draft.decision:
            return replace(self._refusal(step, draft.decision), writer=draft.writer)
        citations, statements = self._cited(step.question, draft.chosen)
        findings = self._findings_on(citations)
        if other := other_side(step.question, draft, citations, findings, self.opened):
            citations, statements = self._cited(step.question, (*draft.chosen, other))
        headline = self._worded(draft.headline, step)
        return Answer(
            question=step.asked.text,
            standalone=step.asked.standalone,
            text=render(headline, statements),
            statements=tuple(statements),
            citations=tuple(citations),
            warnings=warnings_for(citations, findings),
            headline=headline,
            confidence=draft.confidence,
            writer=draft.writer,
            notice=draft.notice or _of_a_family(step.question),
            corpus=self.opened.fingerprint,
        )

    def in_context(self, question: str, before: str) -> str:
        """A question that names nothing, with the one before it where that finds better evidence.

        "Through what signalling?" is about what was asked before; "how are exosomes isolated?" is
        found better by itself.
        """
        alone = self.understand(Asked(question, question))
        if alone.draft or alone.question.entities or alone.question.kind is Kind.METADATA:
            return question
        joined = f"{question.strip()} ({before.strip().rstrip('?.! ')})"
        together = self.understand(Asked(joined, joined))
        if together.draft:
            return question
        found = [self.find(step.question, None).sentences for step in (alone, together)]
        scores = [sentences[0].score if sentences else 0.0 for sentences in found]
        return joined if scores[1] > scores[0] else question

    # ── parts ───────────────────────────────────────────────────────────────────────────────

    def findings(self, document_id: str) -> tuple[Finding, ...]:
        """The audit of a document, made once."""
        if document_id not in self._findings:
            self._findings[document_id] = tuple(audit(self.opened.document(document_id)))
        return self._findings[document_id]

    def _findings_on(self, citations: Sequence[Citation]) -> list[Finding]:
        """The findings on what an answer quotes, document by document.

        Auditing all of a document takes some hundred times as long as auditing a quote of it, so
        that is done only once it is quoted often.
        """
        places: dict[str, list[tuple[int, int]]] = {}
        for citation in citations:
            places.setdefault(citation.document_id, []).append((citation.start, citation.end))
        found: list[Finding] = []
        for key, quoted in sorted(places.items()):
            self._quoted[key] += 1
            if key in self._findings or self._quoted[key] > QUOTED_OFTEN:
                found += self.findings(key)
            else:
                found += audit(self.opened.document(key), quoted)
        return found

    def _unanswered(self, step: Step) -> Decision | None:
        """Whether the evidence falls short.

        A list is judged by whether it has items, and a comparison by whether there is evidence on
        any of its sides.
        """
        if (pair := weighed.pair_of(step.question)) and weighed.is_unweighed(pair, step.found):
            what = f"a comparison of {pair.one} with {pair.other}"
            return Decision(Refusal.NOT_ANSWERED, what)
        if asks_for_statements(step.question):
            if statements(step.question, self.opened, step.asked.documents):
                return None  # what they tell of is asked in no word of the subject
        decision = refuse.after_search(step.question, step.found, self.floor)
        if decision is None:
            return answerable.unanswered(step.question, step.found, self.opened)
        if decision.reason is Refusal.NOT_ANSWERED and wants_mirna_list(step.question):
            documents = documents_read(step.question, self.opened, step.asked.documents)
            items = list_items(step.question, self.opened, documents)
            if self._any_meets(items, step):
                return None
        sort = sort_asked(step.question) if decision.reason is Refusal.NOT_ANSWERED else None
        told = step.found.sentences[: refuse.RELEVANT]
        if sort and not unmet(step.question.quantities, told):
            if other_items(step.question, sort, self.opened, step.asked.documents):
                return None
        return decision if self._no_side_answers(step) else None

    def _no_side_answers(self, step: Step) -> bool:
        """Whether a comparison, too, falls short: on all its sides, or of a quantity on each."""
        parts = [side.question for side in sides(step.question, step.found, self.opened)]
        found = [self.find(part, step.asked.documents) for part in parts]
        decisions = [  # what is demanded may belong to the other side
            refuse.after_search(replace(part, demands=(), quantities=()), one, self.floor)
            for part, one in zip(parts, found, strict=True)
        ]
        told = [item for one in found for item in one.sentences[: refuse.RELEVANT]]
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

    def _cited(
        self, question: Question, chosen: Sequence[Chosen]
    ) -> tuple[list[Citation], list[Statement]]:
        citations: list[Citation] = []
        statements: list[Statement] = []
        numbers: dict[tuple[str, int, int], int] = {}

        def number_of(citation: Citation) -> int:
            key = (citation.document_id, citation.start, citation.end)
            if key not in numbers:
                numbers[key] = len(citations) + 1
                citations.append(replace(citation, number=numbers[key]))
            return numbers[key]

        for item in chosen:
            if item.entry:
                citation = cite_block(item.entry.document, item.entry.block, number=0)
                statements.append(
                    Statement(citation.quote.strip(), (number_of(citation),), item.group)
                )
                continue
            found = []
            for unit in item.units:
                document = self.opened.document(unit.document_id)
                sentence = sentence_of(document, unit)
                found.append(number_of(cite(document, sentence, number=0, about=question.core)))
            text = item.text or display(
                item.units[0], self.opened.document(item.units[0].document_id)
            )
            statements.append(Statement(text, tuple(found), item.group))
        return citations, statements

    def _worded(self, headline: str | None, step: Step) -> str | None:
        """The headline with the kind of what was searched."""
        chosen = step.asked.documents
        ids = [item.id for item in self.opened.documents if chosen is None or item.id in chosen]
        return worded(headline, self.opened.document(ids[0]) if len(ids) == 1 else None)

    def _refusal(self, step: Step, decision: Decision) -> Answer:
        nearest = step.found.passages[:NEAREST] if decision.reason in _WITH_NEAREST else ()
        text = refuse.message(decision, covered(nearest, step.question))
        return Answer(
            question=step.asked.text,
            standalone=step.asked.standalone,
            text=text,
            headline=self._worded(UNKNOWN, step) if step.question.is_yes_no and nearest else None,
            refusal=decision.reason,
            nearest=tuple(nearest),
            corpus=self.opened.fingerprint,
        )


_WITH_NEAREST = {Refusal.NOT_IN_SOURCES, Refusal.NOT_ANSWERED}


def readable(text: str) -> str:
    """A question without control characters and half characters, cut where none is that long.

    Its line breaks stay: they part what orders from what asks.
    """
    cut = text[: refuse.MAX_QUESTION + 1]
    if cut.isprintable():
        return cut
    return "".join(char if char.isprintable() or char == "\n" else " " for char in cut)


def covered(nearest: Sequence[object], question: Question) -> list[str]:
    """What the nearest passages do speak of: names of the question, else miRNAs in place of one.

    Who asks of a miRNA that no source has may look for one that they have; who asks for a figure
    is not helped by names.
    """
    names: dict[str, str] = {}
    for hit in nearest:
        for entity in find_entities(getattr(hit, "text", "")):
            names.setdefault(entity.key, entity.text)
    own = [names[item.key] for item in question.entities if item.key in names]
    if own or not any(item.kind == "mirna" for item in question.unknown):
        return list(dict.fromkeys(own))
    return [text for text in names.values() if find_mirnas(text)][:MOST_COVERED]


def render(headline: str | None, statements: Sequence[Statement]) -> str:
    """The answer as Markdown: the headline, then the statements with their numbers."""
    lines = [f"**{headline}**"] if headline else []
    for statement in statements:
        marks = "".join(f"[{number}]" for number in statement.citations)
        if statement.group:
            lines.append(f"- **{statement.group}**: {statement.text} {marks}")
        else:
            lines.append(f"{statement.text} {marks}")
    return "\n\n".join(lines)
