"""Answers that are read off the records: the reference lists, front and back matter."""

from collections.abc import Sequence

from assistant import cues, lookup
from assistant.cite import sentence_of, studies_of
from assistant.confidence import confidence
from assistant.draft import Chosen, Draft
from assistant.question import Kind, Question
from assistant.records import Refusal
from assistant.refuse import Decision
from assistant.retrieve import Candidate
from index.opened import OpenIndex
from index.records import Document


class OnRecord:
    """The bibliographic side of one open index."""

    def __init__(self, opened: OpenIndex) -> None:
        self.opened = opened
        self._surnames: frozenset[str] | None = None

    def surnames(self) -> frozenset[str]:
        """The surnames of all cited authors; read when a question first names an author."""
        if self._surnames is None:
            self._surnames = lookup.all_surnames(self.documents(None))
        return self._surnames

    def documents(self, chosen: frozenset[str] | None) -> list[Document]:
        """The documents that are asked."""
        ids = [item.id for item in self.opened.documents if chosen is None or item.id in chosen]
        return [self.opened.document(key) for key in ids]

    def names_one(self, question: Question, chosen: frozenset[str] | None) -> bool:
        """Whether what the texts do not name is a journal or an author of the reference list."""
        unknown = question.unknown
        if question.kind is not Kind.REFERENCE or not unknown:
            return False
        if any(item.kind != "symbol" for item in unknown):
            return False
        return bool(lookup.find_references(question.core, self.documents(chosen)))

    def answer(
        self,
        question: Question,
        evidence: Sequence[Candidate] | None,
        chosen: frozenset[str] | None,
    ) -> Draft | None:
        """The answer to a question about references or the document itself; None for others.

        `evidence` is what was found for it as a claim, best first; None where that falls short.
        """
        if question.kind not in {Kind.REFERENCE, Kind.METADATA}:
            return None
        documents = self.documents(chosen)
        by_title = lookup.by_title(question.core, documents)
        if question.kind is Kind.METADATA:
            if by_title and lookup.is_about_another(question.core):
                return listed(by_title)
            entries = lookup.find_metadata(question.core, documents)
            return listed(entries) if entries else None
        behind = self._studies_behind(question, evidence) if evidence else None
        if behind and lookup.doubts_a_number(question.core):
            return behind
        named = lookup.find_references(question.core, documents)
        if named is not None:
            missing = Decision(Refusal.NOT_ANSWERED, "such a reference")
            return listed(named) if named else Draft(decision=missing)
        if behind and lookup.is_for_a_claim(question.core):
            return behind
        if by_title and (behind is None or cues.ABOUT_PAPER.search(question.core.lower())):
            return listed(by_title)
        return behind

    def by_author(self, question: Question, chosen: frozenset[str] | None) -> Draft | None:
        """What a cited author published, where the text itself does not tell of it."""
        if not cues.AUTHOR.search(question.core):
            return None
        named = lookup.find_references(question.core, self.documents(chosen))
        return listed(named) if named else None

    def _studies_behind(self, question: Question, evidence: Sequence[Candidate]) -> Draft | None:
        """The claim as the document makes it, then the entries of the studies that it cites."""
        unit = evidence[0].unit
        document = self.opened.document(unit.document_id)
        sentence = sentence_of(document, unit.sentences[0])
        studies = studies_of(document, sentence, about=question.core)
        entries = lookup.entries_of(document, studies)
        if not entries:
            return None
        chosen = (Chosen((unit,)), *(Chosen(entry=entry) for entry in entries))
        return Draft(chosen, confidence=confidence(evidence))


def listed(entries: Sequence[lookup.Entry]) -> Draft:
    """Entries as an answer, each as it is printed."""
    return Draft(tuple(Chosen(entry=entry) for entry in entries), confidence=1.0)
