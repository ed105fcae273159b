"""The claims of the texts with the studies that they cite, for studies asked for by a claim."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assistant.answers import lookup
from assistant.answers.entries import shown
from assistant.answers.verdicts import having as having_all
from assistant.bibliography.shelf import Record, Shelf, entries_of
from assistant.cite import sentence_of, studies_of
from assistant.draft import Chosen, Draft
from assistant.question import Question
from assistant.search.candidates import Candidate
from index.opened import OpenIndex
from index.records import Passage

MOST_TRIED = 4  # sentences whose studies are asked for
AS_GOOD = 0.8  # share of the best one's score that each of them must have

_Behind = tuple[Candidate, list[Record]]  # a sentence, and the records of what it rests on
_FIGURE = re.compile(r"(?<![\w.,-])\d[\d.,]*\d(?![\w-])")  # what a claim is told apart by


@dataclass(frozen=True, slots=True)
class CitedClaim:
    """A claim with the records that it cites."""

    draft: Draft
    text: str
    studies: Sequence[Record]


class CitedClaims:
    """The claims of one open index; `shelf` has the reference lists of its documents."""

    def __init__(self, opened: OpenIndex, shelf: Callable[[], Shelf]) -> None:
        self.opened = opened
        self.shelf = shelf

    def claim_with_studies(
        self, question: Question, evidence: Sequence[Candidate]
    ) -> CitedClaim | None:
        """The claim as the document makes it, then the entries of the studies that it cites.

        The best sentence that rests on studies: a short form's expansion before it rests on none.
        Where a number of studies is asked for, further claims until there are so many.
        """
        figures = {match[0] for match in _FIGURE.finditer(question.core)}
        having = [
            item
            for item in evidence[:MOST_TRIED]
            if figures and all(has_figure(item.text, figure) for figure in figures)
        ]
        measured = having_all(question.quantities, evidence)
        having = having or ([measured] if measured else [])
        near = [
            (item, self.studies_behind(question.core, item.unit))
            for item in having or evidence[:MOST_TRIED]
            if item is measured or item.score >= AS_GOOD * evidence[0].score
        ]
        claims = self._cited_themselves([(item, records) for item, records in near if records])
        if not claims:
            return None
        told, studies = [claims[0][0]], list(claims[0][1])
        for item, records in claims[1:]:
            new = [one for one in records if not any(one is other for other in studies)]
            if new and len(studies) < lookup.how_many(question.core):
                told, studies = [*told, item], [*studies, *new]
        chosen = (*(Chosen((item.unit,)) for item in told), *shown(entries_of(studies)).chosen)
        return CitedClaim(Draft(chosen), told[0].text, studies)

    def _cited_themselves(self, claims: list[_Behind]) -> list[_Behind]:
        """Claims with the first one exchanged for another that cites the same studies itself.

        A sentence may rest on what its neighbour cites, and be no claim of these studies.
        """
        alike = [one for one in claims if one[1] == claims[0][1]]
        cited = [
            one
            for one in alike
            if sentence_of(self.opened.document(one[0].unit.document_id), one[0].unit).marks
        ]
        first = (cited or alike)[:1]
        return [*first, *(one for one in claims if one not in first)]

    def studies_behind(self, about: str, unit: Passage) -> list[Record]:
        """The records of the studies that a sentence rests on."""
        document = self.opened.document(unit.document_id)
        sentence = sentence_of(document, unit)
        raws = [study.raw for study in studies_of(document, sentence, about=about)]
        shelf = self.shelf().of(frozenset({document.id}))
        found = {one.reference.raw: one for one in shelf.records if one.reference.raw in raws}
        return [found[raw] for raw in dict.fromkeys(raws) if raw in found]


def has_figure(text: str, figure: str | int) -> bool:
    """Whether a figure stands in a text, by itself and not within another one."""
    return bool(re.search(rf"(?<![\d.,]){re.escape(str(figure))}(?![\d]|[.,]\d)", text))
