"""The last step: citations numbered, studies resolved, the audit beside them, and the text."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from assistant import refuse
from assistant.answers.disputed import other_side
from assistant.audit import audit
from assistant.cite import cite, cite_block, display, sentence_of, warnings_for
from assistant.confidence import confidence
from assistant.draft import Chosen, Decision, Draft
from assistant.headline.wording import UNKNOWN, worded
from assistant.question import Question
from assistant.records import Answer, Citation, Finding, Refusal, Statement
from assistant.step import Step
from index.mirna import find_mirnas
from index.names import find_entities
from index.opened import OpenIndex
from index.records import Block, Document, Sentence

NEAREST = 3  # passages shown under a refusal
MOST_COVERED = 6  # names that they speak of
QUOTED_OFTEN = 8  # answers that quote a document before the whole of it is audited
OUTDATED = (
    "The index could not be brought up to date with the documents: this is from an earlier state of"
    " them."
)
_WITH_NEAREST = frozenset({Refusal.NOT_IN_SOURCES, Refusal.NOT_ANSWERED})


class Finishing:
    """What a draft becomes: an answer whose every statement has its place and its studies."""

    def __init__(self, opened: OpenIndex) -> None:
        self.opened = opened
        self._findings: dict[str, tuple[Finding, ...]] = {}
        self._quoted: Counter[str] = Counter()

    def answer(self, step: Step) -> Answer:
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
            confidence=confidence(step.question, step.found, draft),
            writer=draft.writer,
            notice=self._notice(draft.notice or step.notice or _of_a_family(step.question)),
            corpus=self.opened.fingerprint,
        )

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

    def _cited(
        self, question: Question, chosen: Sequence[Chosen]
    ) -> tuple[list[Citation], list[Statement]]:
        citations: list[Citation] = []
        statements: list[Statement] = []
        numbers: dict[tuple[str, int, int], int] = {}

        def number_of(
            document: Document, place: Block | Sentence, made: Callable[[int], Citation]
        ) -> int:
            key = (document.id, place.start, place.end)
            if key not in numbers:
                numbers[key] = len(citations) + 1
                citations.append(made(numbers[key]))
            return numbers[key]

        for item in chosen:
            if item.entry:
                document, block = item.entry.document, item.entry.block
                number = number_of(document, block, partial(cite_block, document, block))
                shown = "; ".join(cell.strip() for cell in citations[number - 1].quote.split("\t"))
                statements.append(Statement(shown, (number,), item.group))
                continue
            found = []
            for unit in item.units:
                document = self.opened.document(unit.document_id)
                sentence = sentence_of(document, unit)
                made = partial(cite, document, sentence, about=question.core)
                found.append(number_of(document, sentence, made))
            text = item.text or display(
                item.units[0], self.opened.document(item.units[0].document_id)
            )
            statements.append(Statement(text, tuple(found), item.group))
        return citations, statements

    def _notice(self, own: str | None) -> str | None:
        """What the reader is told beside an answer: of this one, and of every one as it stands."""
        told = [own] if own else []
        return " ".join([*told, OUTDATED] if self.opened.outdated else told) or None

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
            notice=self._notice(None),
            corpus=self.opened.fingerprint,
        )


def _names(text: str) -> set[str]:
    return {mention.mirna.name for mention in find_mirnas(text)}


def _of_a_family(question: Question) -> str | None:
    """What the reader is told where a name stands for the members of its family."""
    for item in question.entities:
        named = question.core[item.start : item.end]
        if item.kind == "mirna" and not _names(named) & _names(item.text):
            return f"The indexed sources do not name {named}; this is on {item.text} of its family."
    return None


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
