"""The chain from a question to a cited answer; for LangChain, as one Runnable.

understand -> refuse early -> retrieve -> refuse for want of evidence -> write -> cite
"""

import functools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from assistant import cues, lookup, refuse, summary
from assistant.audit import audit
from assistant.cite import cite, cite_block, display, studies_of, warnings_for
from assistant.compose import Scope, compose
from assistant.confidence import confidence
from assistant.draft import Chosen, Draft
from assistant.facts import FactCache
from assistant.list_question import wants_mirna_list
from assistant.lists import list_items
from assistant.question import Kind, Question, Vocabulary, understand
from assistant.records import Answer, Citation, Finding, Refusal, Statement
from assistant.refuse import Decision, Floor
from assistant.retrieve import Found, retrieve
from assistant.sides import sides
from assistant.wording import UNKNOWN, worded
from index.opened import OpenIndex
from index.records import Document, Sentence
from index.terms import find_entities

if TYPE_CHECKING:
    from langchain_core.runnables import Runnable

    from assistant.model_writer import ModelWriter

# Exhaustive lists and look-ups are read off the index; a model could only lose entries.
BY_THE_RECORDS = frozenset({Kind.LIST, Kind.REFERENCE, Kind.METADATA, Kind.DEFINITION})


def by_the_records(question: Question) -> bool:
    """Whether no model is asked."""
    return question.kind in BY_THE_RECORDS or wants_mirna_list(question)


NEAREST = 3  # passages shown under a refusal


@dataclass(frozen=True, slots=True)
class Asked:
    """A question on its way through the chain; `documents` restricts the search."""

    text: str
    standalone: str
    documents: frozenset[str] | None = None


NOTHING = Found((), ())


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
        self.vocabulary = Vocabulary(
            opened.entity_keys(), opened.vocabulary, opened.lexicon, self.surnames
        )
        self.floor = Floor()
        self.facts = FactCache(opened.lexicon)
        self._findings: dict[str, tuple[Finding, ...]] = {}

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
        question = understand(readable(asked.standalone), self.vocabulary)
        decision = refuse.before_search(question, self.vocabulary)
        step = Step(asked, question)
        if decision and self._is_on_record(question, asked.documents):
            return step
        return replace(step, draft=Draft(decision=decision)) if decision else step

    def _is_on_record(self, question: Question, documents: frozenset[str] | None) -> bool:
        """Whether what the texts do not name is a journal or an author of the reference list."""
        unknown = question.unknown
        if question.kind is not Kind.REFERENCE or not unknown:
            return False
        if any(item.kind != "symbol" for item in unknown):
            return False
        return bool(lookup.find_references(question.core, self._documents(documents)))

    def search(self, step: Step) -> Step:
        """Find the evidence; a refused question gets its nearest passages."""
        if not any(char.isalnum() for char in step.question.core):
            return step
        found = self.find(step.question, step.asked.documents)
        step = replace(step, found=found)
        if step.draft is None and (draft := self._bibliography(step)):
            return replace(step, draft=draft)
        if step.draft is None and (draft := self._summary(step)):
            return replace(step, draft=draft)
        if step.draft is None and (decision := self._unanswered(step)):
            return replace(step, draft=self._by_author(step) or Draft(decision=decision))
        return step

    def find(self, question: Question, documents: frozenset[str] | None) -> Found:
        """Search once."""
        return retrieve(question, self.opened, facts=self.facts, documents=documents)

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

        scope = Scope(self.opened, search, step.asked.documents, self.max_statements)
        return compose(step.question, step.found, scope)

    def cite(self, step: Step) -> Answer:
        """Number the citations, resolve their studies, and put the text together."""
        draft = step.draft or Draft()
        if draft.decision:
            return replace(self._refusal(step, draft.decision), writer=draft.writer)
        citations, statements = self._cited(step.question, draft.chosen)
        documents = {citation.document_id for citation in citations}
        findings = [item for key in sorted(documents) for item in self.findings(key)]
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
            notice=draft.notice,
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

    @functools.cache  # noqa: B019 - a pipeline lives as long as its index
    def surnames(self) -> frozenset[str]:
        """The surnames of all cited authors; read when a question first names an author."""
        return lookup.all_surnames(self._documents(None))

    def findings(self, document_id: str) -> tuple[Finding, ...]:
        """The audit of a document, made once."""
        if document_id not in self._findings:
            self._findings[document_id] = tuple(audit(self.opened.document(document_id)))
        return self._findings[document_id]

    def _unanswered(self, step: Step) -> Decision | None:
        """Whether the evidence falls short.

        A list is judged by whether it has items, and a comparison by whether there is evidence on
        any of its sides.
        """
        decision = refuse.after_search(step.question, step.found, self.floor)
        if decision is None:
            return None
        if decision.reason is Refusal.NOT_ANSWERED and wants_mirna_list(step.question):
            items = list_items(step.question, self.opened, step.asked.documents)
            if self._any_meets(items, step):
                return None
        parts = [side.question for side in sides(step.question, step.found, self.opened)]
        decisions = [
            refuse.after_search(
                replace(part, demands=(), quantities=()),  # which may belong to the other one
                self.find(part, step.asked.documents),
                self.floor,
            )
            for part in parts
        ]
        return None if decisions and not all(decisions) else decision

    def _any_meets(self, items: Sequence[Chosen], step: Step) -> bool:
        """Whether an item of a list stands where all that the question demands is told."""
        candidates = {item.id: item for item in step.found.sentences}
        needs = (*step.question.demands, *step.question.quantities)
        told = [
            candidates[unit.id] for item in items for unit in item.units if unit.id in candidates
        ]
        return any(all(need.met(one) for need in needs) for one in told)

    def _bibliography(self, step: Step) -> Draft | None:
        """The answer from the records, for questions about references or the document itself."""
        question = step.question
        if question.kind not in {Kind.REFERENCE, Kind.METADATA}:
            return None
        documents = self._documents(step.asked.documents)
        by_title = lookup.by_title(question.core, documents)
        if question.kind is Kind.METADATA:
            if by_title and lookup.is_about_another(question.core):
                return _listed(by_title)
            entries = lookup.find_metadata(question.core, documents)
            return _listed(entries) if entries else None
        if lookup.doubts_a_number(question.core) and (behind := self._studies_behind(step)):
            return behind
        named = lookup.find_references(question.core, documents)
        if named is not None:
            missing = Decision(Refusal.NOT_ANSWERED, "such a reference")
            return _listed(named) if named else Draft(decision=missing)
        if lookup.is_for_a_claim(question.core) and (behind := self._studies_behind(step)):
            return behind
        if by_title and cues.ABOUT_PAPER.search(question.core.lower()):
            return _listed(by_title)
        return self._studies_behind(step) or (_listed(by_title) if by_title else None)

    def _summary(self, step: Step) -> Draft | None:
        """What the documents themselves conclude, where a question asks for that and no more."""
        if step.question.entities or not summary.is_asked(step.question.core):
            return None
        ids = [
            unit
            for document in self._documents(step.asked.documents)[: summary.MOST_DOCUMENTS]
            for unit in summary.sentences_of(document, self.max_statements)
        ]
        units = self.opened.sentences(ids)
        return Draft(tuple(Chosen((unit,)) for unit in units), confidence=1.0) if units else None

    def _by_author(self, step: Step) -> Draft | None:
        """What a cited author published, where the text itself does not tell of it."""
        if not cues.AUTHOR.search(step.question.core):
            return None
        named = lookup.find_references(step.question.core, self._documents(step.asked.documents))
        return _listed(named) if named else None

    def _studies_behind(self, step: Step) -> Draft | None:
        """The claim as the document makes it, then the entries of the studies that it cites."""
        if self._unanswered(step):
            return None
        unit = step.found.sentences[0].unit
        document = self.opened.document(unit.document_id)
        sentence = sentence_of(document, unit.sentences[0])
        studies = studies_of(document, sentence, about=step.question.core)
        entries = lookup.entries_of(document, studies)
        if not entries:
            return None
        chosen = (Chosen((unit,)), *(Chosen(entry=entry) for entry in entries))
        return Draft(chosen, confidence=confidence(step.found.sentences))

    def _documents(self, chosen: frozenset[str] | None) -> list[Document]:
        ids = [item.id for item in self.opened.documents if chosen is None or item.id in chosen]
        return [self.opened.document(key) for key in ids]

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
                sentence = sentence_of(document, unit.sentences[0])
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
        text = refuse.message(decision, covered(nearest))
        return Answer(
            question=step.asked.text,
            standalone=step.asked.standalone,
            text=text,
            headline=self._worded(UNKNOWN, step) if step.question.is_yes_no and nearest else None,
            refusal=decision.reason,
            nearest=tuple(nearest),
            corpus=self.opened.fingerprint,
        )


def _listed(entries: Sequence[lookup.Entry]) -> Draft:
    return Draft(tuple(Chosen(entry=entry) for entry in entries), confidence=1.0)


_WITH_NEAREST = {Refusal.NOT_IN_SOURCES, Refusal.NOT_ANSWERED}


def readable(text: str) -> str:
    """A question without control characters and half characters, cut where none is that long."""
    cut = text[: refuse.MAX_QUESTION + 1]
    return "".join(char if char.isprintable() else " " for char in cut)


def sentence_of(document: Document, sentence_id: str) -> Sentence:
    """The sentence of an id."""
    return next(item for item in document.sentences if item.id == sentence_id)


def covered(nearest: Sequence[object]) -> list[str]:
    """Names that the nearest passages speak of, for the reader of a refusal."""
    names: dict[str, None] = {}
    for hit in nearest:
        for entity in find_entities(getattr(hit, "text", "")):
            if entity.kind == "mirna":
                names.setdefault(entity.text)
    return list(names)[:6]


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
