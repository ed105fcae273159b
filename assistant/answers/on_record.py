"""Answers that are read off the records: the reference lists, front and back matter."""

from collections.abc import Sequence, Set
from dataclasses import replace

from assistant.answers import lookup, tallies
from assistant.answers.cited_claims import CitedClaim, CitedClaims, has_figure
from assistant.answers.credited import credited
from assistant.answers.entries import listed, none_found, on_a_subject, shown
from assistant.answers.front_matter import declares_none, find_metadata, is_declared, other_funder
from assistant.answers.off_record import not_listed, refused, without_doi
from assistant.answers.places import places_citing
from assistant.answers.record_claims import claim
from assistant.answers.record_sought import (
    MOST_TITLES,
    describes_a_paper,
    is_for_the_text,
    title_fits_better,
)
from assistant.answers.record_verdict import asks_for_any, cites_one, denied, verdict
from assistant.answers.vague_record import vaguely_described
from assistant.asked import cues, record_cues
from assistant.asked.cited_words import counts_places
from assistant.asked.doubted import doubts, doubts_a_number, is_held_against
from assistant.asked.finders import may_ask_for_finder
from assistant.asked.metadata_words import METADATA
from assistant.asked.orders import asking_part, is_instruction
from assistant.asked.record_query import RecordQuery, record_query
from assistant.asked.records_wanted import asks_for_all, asks_for_records, wants_places
from assistant.asked.unlisted_names import names_a_work
from assistant.asked.unlisted_words import asks_size, asks_unlisted
from assistant.asked.wanted import Need
from assistant.bibliography.journals import words_of
from assistant.bibliography.shelf import Record, Shelf, entries_of, shelve
from assistant.draft import Chosen, Decision, Draft
from assistant.headline.wording import NOT_SO, YES
from assistant.lists.of_authors import spoken_of
from assistant.question import Kind, Question
from assistant.records import Refusal
from assistant.search.candidates import Candidate
from index.authors import fold
from index.mirna import Mirna, find_mirnas
from index.opened import OpenIndex
from index.records import BlockKind, Document
from index.terms import tokens

MOST_CITING = 12  # sentences shown that cite one entry
_RECORDED = frozenset({"year", "discoverer"})  # what an entry tells by itself
_UNSAID = {  # what no sentence of the text could tell, where front and back matter do not
    "date": "when they were published",
    "funding": "who paid for the work",
    "conflicts": "whether the authors have interests to declare",
}


class OnRecord:
    """The bibliographic side of one open index."""

    def __init__(self, opened: OpenIndex) -> None:
        self.opened = opened
        self._shelf: Shelf | None = None
        self._cited = CitedClaims(opened, self.shelf)

    def shelf(self) -> Shelf:
        """The reference lists of all documents; read when a question first asks of them."""
        if self._shelf is None:
            listing = frozenset(one.id for one in self.opened.documents if one.n_references)
            shelf = shelve(self.documents(listing), self.opened.lexicon)
            self._shelf = replace(shelf, among={one.id for one in self.opened.documents})
        return self._shelf

    def documents(self, chosen: frozenset[str] | None) -> list[Document]:
        """The documents that are asked."""
        ids = [item.id for item in self.opened.documents if chosen is None or item.id in chosen]
        return [self.opened.document(key) for key in ids]

    def overrules(
        self, decision: Decision, question: Question, chosen: frozenset[str] | None
    ) -> bool:
        """Whether a question is a look-up for the lists, though the texts have nothing of it.

        "Hannafon 2016" has no word that the texts know, and a name may stand in a title only.
        """
        query, shelf = question.record, self.shelf().of(chosen)
        if decision.reason is Refusal.OUT_OF_SCOPE or not query:
            return False
        if question.kind is Kind.METADATA and not lookup.is_about_another(query):
            return False  # "who wrote this?" is asked of the document itself
        if question.kind not in {Kind.METADATA, Kind.REFERENCE} or is_instruction(question.text):
            return False
        if query.constrains and asks_for_records(query):
            return True
        if not question.unknown and shelf.has_words(decision.what):
            return True  # a word of the subject that the texts have not, and a title has
        unknown = {item.key for item in question.unknown}
        return unknown <= shelf.names and bool(lookup.by_title(query, shelf))

    def answer(
        self,
        question: Question,
        evidence: Sequence[Candidate] | None,
        chosen: frozenset[str] | None,
    ) -> Draft | None:
        """The answer to a question about references or the document itself; None for others.

        `evidence` is what was found for it as a claim, best first; None where that falls short.
        """
        unlisted = asks_unlisted(asking_part(question.core).lower())
        if not unlisted and question.kind not in {Kind.METADATA, Kind.REFERENCE}:
            return None
        shelf = self.shelf().of(chosen)
        if unlisted and (refusal := not_listed(question, shelf, self.documents(chosen))):
            return Draft(decision=refusal)
        query = question.record or record_query(question.core, shelf)
        if question.kind is Kind.METADATA:
            return self._of_the_document(question, query, shelf, chosen)
        if question.kind is Kind.REFERENCE and not is_for_the_text(question, query, evidence):
            draft = self._looked_up(question, query, evidence, shelf)
            return without_doi(question, query, draft) if draft else None
        return None

    def _looked_up(
        self,
        question: Question,
        query: RecordQuery,
        evidence: Sequence[Candidate] | None,
        shelf: Shelf,
    ) -> Draft | None:
        """The records that are asked for, the claim that rests on them, or both."""
        if told := self._of_one(question, query, evidence, shelf):
            return told
        behind = self._cited.claim_with_studies(question, evidence) if evidence else None
        counted = bool(record_cues.COUNTED.search(query.text.lower()))
        if asks_for_records(query) and (query.constrains or counted):
            polar = question.is_yes_no or asks_for_any(question.core)
            found = self._of_the_lists(query, shelf, behind, polar=polar)
            if found:
                return found
        if asks_for_all(query) and shelf.records:
            return listed(shelf.records, shelf)
        titled = lookup.by_title(query, shelf)
        figures = any(need.name not in _RECORDED for need in question.quantities)
        reports = record_cues.FINDING.search(query.text.lower())
        if figures and reports and evidence is None:  # no title tells a hazard ratio
            titled = [one for one in titled if self._citing_with(question, [one])]
        titles = len(titled) >= lookup.how_many(question.core)
        better = (
            behind
            and titles
            and title_fits_better(query, titled, behind.text, behind.studies, shelf)
        )
        if behind and lookup.wants_several(query):
            behind = self._with_more(behind, titled)
        if behind and lookup.is_for_a_claim(query) and not question.unknown:
            return self._places(titled) if better else behind.draft
        if titled and (behind is None or better or describes_a_paper(query, titled)):
            there = question.is_yes_no and cites_one(query, titled)
            entries = listed(titled, shelf)
            return replace(entries, headline=YES) if there else entries
        return behind.draft if behind else None

    def _of_one(
        self,
        question: Question,
        query: RecordQuery,
        evidence: Sequence[Candidate] | None,
        shelf: Shelf,
    ) -> Draft | None:
        """What is asked of a numbered study beside its record: its size, or whether it fits."""
        if query.points and asks_size(question.core.lower()):
            pointed = lookup.matching(query, shelf)
            return self._size_of(pointed, question) if pointed else None
        held = bool(query.numbers) and is_held_against(question.core)
        if not (held or doubts(question.core)):
            return None
        told = self._doubted(question, query, evidence, shelf)
        if told and held and question.is_yes_no:
            return replace(told, headline=verdict(query, lookup.matching(query, shelf), shelf))
        return told

    def _with_more(self, behind: CitedClaim, titled: Sequence[Record]) -> CitedClaim:
        """A claim with its studies, then the others whose titles tell of the same."""
        others = [one for one in titled if not any(one is two for two in behind.studies)]
        more = shown(entries_of(others[:MOST_TITLES]))
        draft = replace(behind.draft, chosen=(*behind.draft.chosen, *more.chosen))
        return replace(behind, draft=draft)

    def _doubted(
        self,
        question: Question,
        query: RecordQuery,
        evidence: Sequence[Candidate] | None,
        shelf: Shelf,
    ) -> Draft | None:
        """The claim that a doubted number stands for, or all places that cite it, with the entry.

        A warning then shows what does not fit.
        """
        printed = lookup.matching(query, shelf) if query.numbers else []
        if not doubts_a_number(question.core):
            return self._places(printed) if printed else None
        told = list(evidence or ())
        if is_held_against(question.core):
            told = [one for one in told if _names_one_of(one.text, query.mirnas)]
        if cues.TABLE.search(question.core.lower()):
            told.sort(key=lambda item: item.unit.kind is not BlockKind.TABLE_ROW)
        told.sort(key=lambda item: not all(has_figure(item.text, n) for n in query.numbers))
        behind = self._cited.claim_with_studies(question, told) if told else None
        if behind is None:
            return None
        other = [one for one in printed if not any(one is two for two in behind.studies)]
        return replace(
            behind.draft, chosen=(*behind.draft.chosen, *shown(entries_of(other)).chosen)
        )

    def on_no_title(self, question: Question, chosen: frozenset[str] | None) -> Draft | None:
        """That no entry is on a subject for which the lists are asked, of which nothing tells."""
        asked = question.kind is Kind.REFERENCE and question.record
        shelf = self.shelf().of(chosen)
        if not asked or not shelf.records or not on_a_subject(asked):
            return None
        return Draft(decision=none_found(asked, shelf))

    def vague(self, question: Question, chosen: frozenset[str] | None) -> Draft | None:
        """The entry that a look-up means of which not all fits; None where none stands out."""
        shelf = self.shelf().of(chosen)
        query = record_query(question.text, shelf)  # what is told before a wish describes it
        found = [] if question.quantities else vaguely_described(query, shelf)
        return listed(found, shelf) if found else None

    def by_author(self, question: Question, chosen: frozenset[str] | None) -> Draft | None:
        """What the text tells of a named author's study, then its record; else the records."""
        if question.quantities or question.demands:
            return None
        shelf = self.shelf().of(chosen)
        query = question.record or record_query(question.core, shelf)
        named = {match["author"] for match in record_cues.AUTHOR.finditer(question.core)}
        if query.authors.names and record_cues.FINDING.search(question.core.lower()):
            named |= {question.core[slice(*span)].split()[-1] for span in query.authors.spans}
        if not named:
            return None
        found = lookup.matching(query, shelf) if query.authors.names else []
        told = self._told_of(named, found, chosen) if len(found) <= MOST_TITLES else None
        return told or (listed(found, shelf) if found else None)

    def credited(
        self,
        question: Question,
        draft: Draft,
        evidence: Sequence[Candidate],
        chosen: frozenset[str] | None,
    ) -> Draft:
        """A draft that does not affirm that one author found what the text cites another for."""
        text = question.record.text if question.record else question.core
        if not may_ask_for_finder(text, polar=question.is_yes_no):
            return draft  # most questions need no list of references
        shelf = self.shelf().of(chosen)
        if not any(fold(word.text) in shelf.people for word in words_of(question.core)):
            return draft
        query = question.record or record_query(question.core, shelf)
        return credited(question, query, draft, evidence, self._cited, shelf)

    def with_studies(self, draft: Draft, most: int | None = None) -> Draft:
        """A draft with the entries of the studies that its first sentences rest on behind it.

        A list of several is left as it is: the citations of its items lead to the studies of each.
        """
        if (
            draft.decision
            or not draft.chosen
            or len({one.group for one in draft.chosen} - {None}) > 1
        ):
            return draft
        units = [unit for one in draft.chosen[:most] for unit in one.units[:1]]
        found = [record for unit in units for record in self._cited.studies_behind("", unit)]
        records = list({record.reference.raw: record for record in found}.values())
        more = shown(entries_of(records[:MOST_TITLES])).chosen
        return replace(draft, chosen=(*draft.chosen, *more))

    # ── the parts ───────────────────────────────────────────────────────────────────────────

    def _of_the_document(
        self,
        question: Question,
        query: RecordQuery,
        shelf: Shelf,
        chosen: frozenset[str] | None,
    ) -> Draft | None:
        """What a document says of itself, or of a cited paper that the question describes."""
        documents = self.documents(chosen)
        if lookup.is_about_another(query) and (titled := lookup.by_title(query, shelf)):
            own = max(lookup.title_share(query, tokens(one.title), shelf) for one in documents)
            cited = max(
                lookup.title_share(query, tokens(one.reference.title or ""), shelf)
                for one in titled
            )
            if cited > own:
                return listed(titled, shelf)
        entries = find_metadata(question.core, documents)
        if stranger := other_funder(question.core, entries):
            return Draft(decision=Decision(Refusal.NOT_ANSWERED, stranger))
        if entries:
            if question.is_yes_no and is_declared(question.core, entries):
                return replace(shown(entries), headline=YES)
            none = declares_none(question, entries)
            return replace(shown(entries), headline=NOT_SO if none else None)
        for name, what in _UNSAID.items():
            if METADATA[name].search(question.core.lower()):
                told = f"The indexed sources do not say {what}."
                return Draft(decision=Decision(Refusal.NOT_ANSWERED, told=told))
        return None

    def _of_the_lists(
        self, query: RecordQuery, shelf: Shelf, behind: CitedClaim | None, *, polar: bool
    ) -> Draft | None:
        """The records that meet a query, where they are cited, or that there are none.

        None where only a year is given, and a subject that no record of the year has: the year is
        rather the claim's than the record's.
        """
        if polar and (claimed := claim(query, shelf.records)):
            headline, found = claimed
            return replace(listed(found, shelf), headline=headline)
        found = lookup.matching(query, shelf)
        placed = query.points or query.imprint or query.journals
        by_year = not (placed or query.authors.names or query.unknown)
        for_a_claim = lookup.is_for_a_claim(query)
        if behind and for_a_claim and not (query.points or (query.order and found)):
            meeting = lookup.constrained(query, shelf)
            cited = [one for one in behind.studies if any(one is other for other in meeting)]
            found = cited or ([] if by_year else found)
        others = denied(query, shelf) if polar and not found else []
        if not found and not others and by_year and query.subject and not query.only_reviews:
            return None
        stranger = names_a_work(query.text, query.unknown)
        if not found and query.unknown and behind and for_a_claim and not stranger:
            return None  # what seemed the name of a journal or an author is the claim's
        if others:
            return replace(listed(others, shelf), headline="No")
        if not found:
            near = vaguely_described(query, shelf)
            return Draft(decision=none_found(query, shelf, near))
        if wants_places(query) and (query.points or not for_a_claim):
            return self._places(found, counted=counts_places(query.text.lower()))
        if query.most:
            headline, found = tallies.commonest(query.most, found)
            return replace(listed(found, shelf), headline=headline) if found else None
        entries = listed(found, shelf, counted=bool(record_cues.COUNTED.search(query.text.lower())))
        answered = verdict(query, found, shelf) if polar else None
        return replace(entries, headline=answered) if answered else entries

    def _size_of(self, records: Sequence[Record], question: Question) -> Draft:
        """The sentences that cite some studies and tell how many took part; else that none does."""
        if ids := self._citing_with(question, records):
            return self._quoted(ids, records)
        return Draft(decision=refused("how many took part in a study"))

    def _citing_with(self, question: Question, records: Sequence[Record]) -> list[str]:
        """The sentences that cite some records and have the quantities asked for."""
        needed = [need.pattern for need in question.quantities if isinstance(need, Need)]
        citing = self.opened.sentences(
            [item for record in records for item in places_citing(record)]
        )
        return [
            one.id
            for one in citing
            if needed and all(pattern.search(one.search_text) for pattern in needed)
        ]

    def _places(self, records: Sequence[Record], *, counted: bool = False) -> Draft:
        """The sentences that cite some records, with how many there are; then the records."""
        ids = list(dict.fromkeys(item for record in records for item in places_citing(record)))
        told = self._quoted(ids[:MOST_CITING], records)
        places = "place" if len(ids) == 1 else "places"
        return replace(told, headline=f"Cited in {len(ids)} {places}") if counted else told

    def _quoted(self, ids: Sequence[str], records: Sequence[Record]) -> Draft:
        """Some sentences, then the entries of the records."""
        told = tuple(Chosen((unit,)) for unit in self.opened.sentences(ids))
        entries = shown(entries_of(records))
        return replace(entries, chosen=(*told, *entries.chosen))

    def _told_of(
        self, names: Set[str], records: Sequence[Record], chosen: frozenset[str] | None
    ) -> Draft | None:
        """The sentences that name an author, then those that cite the records, then these."""
        documents = self.documents(chosen)
        named = [item for document in documents for item in spoken_of(document, names)]
        citing = [item for record in records for item in places_citing(record)]
        ids = list(dict.fromkeys((*named, *citing)))[:MOST_CITING]
        return self._quoted(ids, records) if ids else None


def _names_one_of(text: str, mirnas: Sequence[Mirna]) -> bool:
    there = [mention.mirna for mention in find_mirnas(text)]
    return any(one.matches(other) for one in mirnas for other in there)
