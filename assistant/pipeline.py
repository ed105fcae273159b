"""The chain from a question to a cited answer; for LangChain, as one Runnable.

understand -> refuse early -> retrieve -> refuse for want of evidence -> write -> cite
"""

from collections import Counter
from collections.abc import Iterator, Set
from dataclasses import replace
from typing import TYPE_CHECKING

from assistant import refuse
from assistant.answers import audited, by_document, captions, profile, summary, table_columns
from assistant.answers.entries import listed, naming_all, only_cited, shown
from assistant.answers.front_matter import registered
from assistant.answers.on_record import OnRecord
from assistant.answers.several import wants_several
from assistant.answers.sides import sides
from assistant.answers.unknown_partner import without_unknown_partner
from assistant.answers.whole import to_check, told_of_the_whole
from assistant.asked.frames import without_credit
from assistant.asked.named_paper import MOST_TITLES, paper_named
from assistant.asked.naming import Vocabulary
from assistant.asked.premises import presumed_by_amount
from assistant.asked.studies_beside import without_studies
from assistant.asked.told_beside import asked_alone, narrows, part_asked, untold_beside
from assistant.asked.told_last import DOUBTED
from assistant.compose import Scope, compose
from assistant.draft import Chosen, Draft
from assistant.finishing import Finishing
from assistant.headline.wording import NO, NOT_SO, UNKNOWN, YES
from assistant.lists.asked import wants_mirna_list
from assistant.lists.follow_ups import in_brackets
from assistant.lists.mirnas import documents_read
from assistant.lists.sorts import sort_asked
from assistant.lists.statements import asks_for_statements, statements_of
from assistant.question import CONTEXT, Kind, Question, understand
from assistant.records import Answer, Finding
from assistant.refuse import Floor
from assistant.retrieve import retrieve
from assistant.search.candidates import RELEVANT, Found
from assistant.search.facts import FactCache
from assistant.search.of_a_kind import exchanged_for_its_like
from assistant.search.subjects import addresses_in, is_often
from assistant.step import Asked, Step
from assistant.sufficiency import Sufficiency
from index.mirna import find_mirnas
from index.opened import OpenIndex

if TYPE_CHECKING:
    from langchain_core.runnables import Runnable

    from assistant.model_writer import ModelWriter

# Exhaustive lists and look-ups are read off the index; a model could only lose entries.
BY_THE_RECORDS = frozenset({Kind.LIST, Kind.REFERENCE, Kind.METADATA, Kind.DEFINITION})


def by_the_records(question: Question) -> bool:
    """Whether no model is asked."""
    if question.kind in BY_THE_RECORDS or question.wants_studies:
        return True
    return wants_mirna_list(question) or asks_for_statements(question)


def is_listed(question: Question) -> bool:
    """Whether everything of a kind, or all that is told of a name, is asked for."""
    return bool(wants_mirna_list(question) or sort_asked(question) or profile.is_asked(question))


NAMED_AGAIN = 3  # sentences of a paper with a word that may say which study is meant
BEST, MOST_OF_BEST = 8, 6  # sentences of which so many are from the paper that is meant


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
        self.statements = statements_of(opened)
        self.sufficiency = Sufficiency(opened, self.facts, self.statements, self.find, self.floor)
        self.finishing = Finishing(opened)

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
        question, credited = self._read(text)
        decision = refuse.before_search(question, self.vocabulary)
        own = " ".join(readable(asked.text).lower().split())
        taken_over = asked.text != asked.standalone and not asked.standalone.startswith(DOUBTED)
        if decision is None and taken_over and refuse.asks_advice(own):
            decision = refuse.ADVICE_WANTED  # what a follow-up wants is said by its own words
        step = Step(asked, question, credited=credited)
        if audited.is_asked(question.core):
            return step
        if decision is None or self.records.overrules(decision, question, asked.documents):
            return step
        names = [item.key for item in question.unknown]
        shelf = self.records.shelf().of(asked.documents)
        if names and (records := naming_all(question, shelf)):
            return replace(step, draft=listed(records, shelf))
        if names and (vague := self.records.vague(question, asked.documents)):
            return replace(step, draft=vague)
        return replace(step, draft=Draft(decision=only_cited(decision, names, shelf)))

    def _read(self, text: str) -> tuple[Question, bool]:
        """What is asked, and whether it is asked by the way whose finding that is."""
        if (alone := without_studies(text)) and is_listed(
            asked := understand(alone, self.vocabulary)
        ):
            return asked, True
        own = CONTEXT.sub("", text)  # what a follow-up took over stands behind its words
        main = without_credit(own)
        main = main and f"{main}{text[len(own) :]}"
        question = understand(main or text, self.vocabulary)
        if main and (question.is_yes_no or question.kind in {Kind.REFERENCE, Kind.METADATA}):
            return understand(text, self.vocabulary), False
        return question, main is not None

    def _in_the_paper_named(self, asked: Asked) -> tuple[Asked, str]:
        """What is asked, of the one document that it names where it names one, and its words."""
        text = readable(asked.standalone)
        documents = self.opened.documents
        if not 1 < len(documents) <= MOST_TITLES:
            return asked, text
        named = paper_named(text, documents, asked.documents, self._has_often, self._is_cited)
        if named:
            return replace(asked, documents=frozenset([named[0]])), named[1]
        return asked, text

    def _has_often(self, document_id: str, token: str) -> bool:
        count = self.opened.documents_with(token).get(document_id, 0)
        often = is_often(count, self.opened.summary(document_id).n_sentences)
        return often or token in addresses_in(self.opened.document(document_id))

    def _names_again(self, document_id: str, token: str) -> bool:
        return self.opened.documents_with(token).get(document_id, 0) >= NAMED_AGAIN

    def _is_cited(self, name: str) -> bool:
        return name in self.records.shelf().people

    def search(self, step: Step) -> Step:
        """Find the evidence; a refused question gets its nearest passages.

        One that is refused as a whole is read without what its speaker tells beside it.
        """
        whole = self._searched(step)
        if whole.draft is None or whole.draft.decision in {None, refuse.ADVICE_WANTED}:
            return whole
        for read in (self._read_alone, self._without_partner, self._denied):
            if answered := next(read(step), None):
                return answered
        return whole

    def _without_partner(self, step: Step) -> Iterator[Step]:
        """The step of a comparison with what the sources do not have, read of the other alone."""
        if known := without_unknown_partner(step.question):
            text, missing = known
            read = self._searched(self.understand(replace(step.asked, text=text, standalone=text)))
            if not (read.draft and read.draft.decision):
                notice = f"The indexed sources do not mention {missing}."
                asked = replace(read.asked, text=step.asked.text)
                yield replace(read, asked=asked, notice=notice)

    def _denied(self, step: Step) -> Iterator[Step]:
        """The step of a question how far something goes that goes the other way."""
        if claim := presumed_by_amount(readable(step.asked.standalone)):
            asked = replace(step.asked, text=claim, standalone=claim)
            read = self._searched(self.understand(asked))
            draft = read.draft or self._verbatim(read)
            if draft.headline in {NO, NOT_SO}:
                yield replace(read, asked=step.asked, draft=draft)

    def _read_alone(self, step: Step) -> Iterator[Step]:
        """The steps of a question read without what is told beside it, where that is answered."""
        text, record = readable(step.asked.standalone), step.question.record
        if record and record.points:
            return  # a link or a number that is told beside is what is asked for
        for alone in (asked_alone(text), part_asked(text)):
            if alone is None or CONTEXT.search(text) or narrows(alone, self.vocabulary):
                continue
            asked = replace(step.asked, text=alone.asked, standalone=alone.asked)
            read = self._searched(self.understand(asked))
            if read.draft and read.draft.decision:
                continue
            told = read.found.sentences[:RELEVANT]
            if not untold_beside(alone, told, self.vocabulary):
                yield replace(read, asked=replace(asked, text=step.asked.text))

    def _searched(self, step: Step) -> Step:
        if not any(char.isalnum() for char in step.question.core):
            return step
        found = self.find(step.question, step.asked.documents)
        if CONTEXT.search(step.question.core):
            found = new_first(found, step.asked.told)
        step = replace(step, found=found)
        if step.draft is None:
            return replace(step, draft=self._without_writer(step))
        return step

    def _without_writer(self, step: Step) -> Draft | None:
        """What needs no writer: an answer off the records, a conclusion, a refusal."""
        question, documents = step.question, step.asked.documents
        if told := self._of_a_table(question, documents) or captions.told_by(
            question.core, self.opened, documents, self.max_statements
        ):
            return told
        decision = self.sufficiency.unanswered(step)
        evidence = None if decision else step.found.sentences
        if audited.is_asked(question.core):
            read = self.records.documents(documents)
            return to_check(question.core, read, self.opened, self.findings)
        several = len(self.opened.documents) > 1 and by_document.is_asked(question)
        compared = several and by_document.asks_of_each(question)
        if several and not (compared and sides(question, step.found, self.opened)):
            read = self.records.documents(documents)
            if told := by_document.told_by(question, step.found.sentences, read, self.opened):
                return told
        draft = self.records.answer(question, evidence, documents)
        if draft is None and not (question.entities or asks_for_statements(question)):
            draft = told_of_the_whole(
                question.core,
                lambda: self.records.documents(self._paper_meant(step) or documents),
                self.opened,
                self.max_statements,
                self._names_again,
            )
            if draft and draft.decision and decision and decision != refuse.OF_ANOTHER_SUBJECT:
                draft = replace(draft, decision=decision)  # this one says what is missing
        if draft is None and decision:
            entries = registered(question, lambda: self.records.documents(documents))
            draft = shown(entries) if entries else self.records.by_author(question, documents)
            draft = draft or self.records.vague(question, documents)
            if draft is None and decision == refuse.OF_ANOTHER_SUBJECT:
                draft = self.records.on_no_title(question, documents)
            draft = draft or Draft(decision=decision)
        return draft

    def _of_a_table(self, question: Question, documents: frozenset[str] | None) -> Draft | None:
        """What stands under a heading of a table, where a table is spoken of."""
        if not table_columns.is_asked(question.core):
            return None
        read = self.records.documents(documents_read(question, self.opened, documents))
        return table_columns.told_by(question.core, read, self.opened)

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
        for item in self._written(step):
            if step.credited and isinstance(item, Draft):
                yield self.records.with_studies(item)
            else:
                yield item

    def _written(self, step: Step) -> Iterator[Chosen | Draft]:
        if step.draft is not None:
            yield self._credited(step, step.draft)
        elif self.model_writer and not by_the_records(step.question):
            yield from self.model_writer.write(
                step.question, step.found, self.opened.sentences, self._verbatim(step)
            )
        else:
            yield self._credited(step, self._verbatim(step))

    def _credited(self, step: Step, draft: Draft) -> Draft:
        evidence, documents = step.found.sentences, step.asked.documents
        return self.records.credited(step.question, draft, evidence, documents)

    def _verbatim(self, step: Step) -> Draft:
        """The sentences that answer; by its own words alone where only they decide a follow-up."""
        draft = self._composed(step)
        undecided = draft.headline in {None, UNKNOWN} and step.question.is_yes_no
        return (self._decided_alone(step) if undecided else None) or draft

    def _decided_alone(self, step: Step) -> Draft | None:
        """The draft of a follow-up on a miRNA without what it took over, if that decides it."""
        own = CONTEXT.sub("", step.question.core)
        if own == step.question.core or not find_mirnas(own):
            return None
        read = self.understand(replace(step.asked, text=own, standalone=own))
        read = read if read.draft else self._searched(read)
        draft = read.draft or self._composed(read)
        return draft if draft.headline in {YES, NO, NOT_SO} else None

    def _composed(self, step: Step) -> Draft:
        def search(question: Question) -> Found:
            return self.find(question, step.asked.documents)

        scope = Scope(
            self.opened,
            search,
            step.asked.documents,
            self.max_statements,
            self.facts,
            self.statements,
        )
        draft = compose(step.question, step.found, scope)
        return self.records.with_studies(draft, 1) if step.question.wants_studies else draft

    def cite(self, step: Step) -> Answer:
        """Number the citations, resolve their studies, and put the text together."""
        return self.finishing.answer(step)

    def findings(self, document_id: str) -> tuple[Finding, ...]:
        """The audit of a document, made once."""
        return self.finishing.findings(document_id)

    def in_context(self, question: str, before: str) -> str:
        """A question that names nothing, with the one before it where that finds better evidence.

        "Through what signalling?" is about what was asked before; "how are exosomes isolated?" is
        found better by itself.
        """
        alone = self.understand(Asked(question, question))
        if alone.draft or alone.question.entities or alone.question.kind is Kind.METADATA:
            return question
        joined = f"{question.strip()} {in_brackets(before)}"
        together = self.understand(Asked(joined, joined))
        if together.draft:
            return question
        found = [self.find(step.question, None).sentences for step in (alone, together)]
        scores = [sentences[0].score if sentences else 0.0 for sentences in found]
        return joined if scores[1] > scores[0] else question

    def of_its_like(self, thing: str, before: str) -> str | None:
        """The question before, asked of a thing of the same kind; None where none stands out."""
        return exchanged_for_its_like(thing, before, self.opened)


TOLD_BEFORE = 0.9  # what a sentence counts that was shown for the question before


def new_first(found: Found, told: Set[tuple[str, int]]) -> Found:
    """What was found, where a sentence shown already must be clearly the best to be shown again."""
    scored = (
        replace(one, score=TOLD_BEFORE * one.score)
        if (one.unit.document_id, one.unit.start) in told
        else one
        for one in found.sentences
    )
    return replace(found, sentences=tuple(sorted(scored, key=lambda one: -one.score)))


def readable(text: str) -> str:
    """A question without control characters and half characters, cut where none is that long.

    Its line breaks stay: they part what orders from what asks.
    """
    cut = text[: refuse.MAX_QUESTION + 1]
    if cut.isprintable():
        return cut
    return "".join(char if char.isprintable() or char == "\n" else " " for char in cut)
