"""The writer without a language model: it chooses sentences and shows them verbatim."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.answers import profile
from assistant.answers.as_many import count_asked, naming_as_many
from assistant.answers.background import apart_from_background
from assistant.answers.compared import Search, comparison, headline_in_step
from assistant.answers.enumerated import enumerates
from assistant.answers.enumerated_words import METHODS, Enumerated
from assistant.answers.exchanged import exchanged
from assistant.answers.fits import fits_of
from assistant.answers.neighbours import asks_on, goes_on, lead_in
from assistant.answers.places import of_the_authors
from assistant.answers.points import announced, in_order, told_further
from assistant.answers.reasons import asks_how_sure, asks_why_of_it, reason_lacking
from assistant.answers.selection import CLOSE, NEAR_BEST, select, with_figures
from assistant.answers.senders import of_these_senders
from assistant.answers.series import enumerating, is_series, one_series, telling_as_many
from assistant.answers.several import plural_asked, wants_several
from assistant.answers.sides import in_two_places, listed_sides, sides
from assistant.answers.trials import own_row
from assistant.answers.untold import is_told_elsewhere
from assistant.answers.verdicts import (
    deciding,
    having,
    lead_over,
    not_among,
    plainest,
    that_decides,
    that_looks_at,
    that_says,
)
from assistant.asked import cues
from assistant.asked.existence import one_among
from assistant.asked.needs import needs_of_kind
from assistant.asked.purposes import methods_meant
from assistant.draft import Chosen, Decision, Draft
from assistant.foreign import lacks_a_thing
from assistant.headline.direction import is_untold
from assistant.headline.polar import is_polar, presumes
from assistant.headline.short_forms import stands_for
from assistant.headline.wording import NO, UNKNOWN, YES
from assistant.lists.asked import asks_whether_any, states_count, wants_mirna_list
from assistant.lists.items import sorts_asked
from assistant.lists.mirnas import documents_read, headline_of, list_items
from assistant.lists.others import other_items
from assistant.lists.sections import sections_asked
from assistant.lists.sorts import sort_asked
from assistant.lists.statements import Statements, about_kinds, asks_for_statements
from assistant.lists.told import MIRNAS
from assistant.question import CONTEXT, Kind, Question, offers_two, own_words, tells_of_both
from assistant.records import Refusal
from assistant.refuse import together
from assistant.search.candidates import Candidate, Found
from assistant.search.facts import FactCache
from index.opened import OpenIndex
from index.records import BlockKind, Passage

COUNTED = 0.8  # share of the best score from which a sentence leads that says how many there are
LOOKED_THROUGH = 12  # sentences among which one with a reason is looked for, where none is near
GIVING_REASON = 0.6  # share of the best score that it must have


@dataclass(frozen=True, slots=True)
class Scope:
    """What the writer may look into: an index, the documents chosen of it, a way to search again.

    `limit` is the largest number of sentences, but for lists.
    """

    opened: OpenIndex
    search: Search
    documents: frozenset[str] | None
    limit: int
    facts: FactCache
    statements: Statements


def compose(question: Question, found: Found, scope: Scope) -> Draft:
    """Choose the sentences that answer, best first."""
    if wants_mirna_list(question) and not _counted(question, found):
        draft = _list(question, scope)
        as_many = draft and len(draft.chosen) == count_asked(question)
        if draft and (as_many or not naming_as_many(question, found.sentences)):
            return draft
    if asks_for_statements(question) and (draft := _statements(question, scope)):
        return draft
    if draft := _other_list(question, found, scope):
        return draft
    if draft := _exchanged(question, scope):
        return draft
    if profile.is_asked(question) and (draft := _profile(question, scope)):
        return draft
    meant = stands_for(question.core, scope.opened.lexicon)
    if question.kind is Kind.DEFINITION or meant:
        return replace(_definition(found, scope.limit), headline=meant)
    several = sides(question, found, scope.opened)
    if len(several) > 1 and (draft := comparison(question, several, scope.search, scope.opened)):
        return _in_step(question, draft, scope)
    if pair := in_two_places(question, found):
        return Draft(tuple(Chosen((one.unit,)) for one in pair))
    return _fact(question, found, scope)


def _exchanged(question: Question, scope: Scope) -> Draft | None:
    """What vesicles of one cell do to another, by the findings in which both play their parts."""
    told = exchanged(question, scope.opened, scope.documents, scope.limit)
    return Draft(tuple(Chosen((unit,)) for unit in told)) if told else None


def compares(question: Question) -> bool:
    """Whether it asks if two miRNAs do the same: a headline would say which of two it read."""
    mirnas = {entity.key for entity in question.entities if entity.kind == "mirna"}
    return len(mirnas) > 1 and bool(cues.SAME.search(question.core.lower()))


def _in_step(question: Question, draft: Draft, scope: Scope) -> Draft:
    headline = headline_in_step(question, draft, scope.search, scope.opened)
    return replace(draft, headline=headline)


def _fact(question: Question, found: Found, scope: Scope) -> Draft:
    limit = scope.limit
    candidates = _in_sections(question, found.sentences, scope)
    candidates = of_these_senders(question, candidates, scope.opened)
    candidates = of_the_authors(question.core, candidates, scope.opened)
    fits = fits_of(question, candidates)
    ranked = sorted(candidates, key=lambda item: -fits[item.id])
    listing = enumerates(question, found)
    if leading := _leading(question, found, listing, ranked):
        ranked = [leading, *(item for item in ranked if item is not leading)]
    lowered = question.core.lower()
    contrasted = bool(cues.CONTRASTED.search(lowered))
    close = NEAR_BEST if contrasted else CLOSE
    unsure = contrasted or _one_may_not_do(question)
    near = with_figures(question, select(ranked, limit, close, unsure=unsure, fits=fits))
    chosen = one_series(question, near)
    alone = listing is not None and leading is listing[0] and _tells_all(question, listing[1])
    of_it = asks_why_of_it(question) or asks_how_sure(question)
    if alone or of_it:  # what is near tells of their merits
        chosen = [*chosen[:1], *_for_further_ends(question, ranked)]
    lead = None
    polar = is_polar(question) and not of_it and question.kind is not Kind.LIST
    granted = presumes(question)
    if (polar or granted) and not compares(question):
        first, said = _headed(question, ranked, chosen, found, scope)
        both = tells_of_both(lowered, first[0].unit.text)
        if said == NO if granted else both or not offers_two(lowered):
            chosen, lead = first, said
    told = bool(lead) and lead != UNKNOWN
    telling = None if told else that_looks_at(question, [*chosen, *deciding(ranked)])
    looked_at = telling and not one_among(question.core)
    missing = None if told or of_it or looked_at else _untold(question, chosen, found, scope, lead)
    if missing is not None:
        return Draft(headline=UNKNOWN, decision=Decision(Refusal.NOT_ANSWERED, missing))
    if telling:
        chosen, lead = [telling, *(item for item in chosen if item is not telling)][:limit], YES
    # why it is so is not answered by "Yes"; that it is not so may be
    lead = None if lead == UNKNOWN or (lead == YES and question.is_why) else lead
    units = [item.unit for item in chosen]
    if not alone:
        units = _with_neighbour(question, chosen, scope)
    units = units if lead else _with_a_reason(question, units, ranked)
    if lead is None and (reason := reason_lacking(question, (unit.text for unit in units))):
        return Draft(decision=Decision(Refusal.NOT_ANSWERED, reason))
    draft = Draft(tuple(Chosen((unit,)) for unit in units), lead)
    return draft if lead else _in_step(question, draft, scope)


def _with_a_reason(
    question: Question, units: list[Passage], ranked: Sequence[Candidate]
) -> list[Passage]:
    """The sentences chosen, or where none gives a reason, the best of the good ones that does."""
    of_it = asks_why_of_it(question)  # of what was told last, and of no other sentence
    if of_it or not question.is_why or not reason_lacking(question, (one.text for one in units)):
        return units
    least = GIVING_REASON * ranked[0].score
    near = (one for one in ranked[:LOOKED_THROUGH] if one.score >= least)
    given = next((one for one in near if not reason_lacking(question, [one.text])), None)
    return [given.unit] if given else units


def _for_further_ends(question: Question, ranked: Sequence[Candidate]) -> list[Candidate]:
    """The best sentences on what methods serve for besides what the first one enumerates them for.

    "To identify exosomes and to measure the miRNAs inside": two ends, told of in two sentences.
    """
    ends = methods_meant(question.core)[1:]
    best = (next((one for one in ranked if tells(one.unit.text)), None) for tells in ends)
    return [one for one in best if one]


def _tells_all(question: Question, listed: Enumerated) -> bool:
    """Whether a sentence that enumerates what is asked for is the whole answer."""
    besides = _BESIDES.match(question.core)  # "besides centrifugation, how ...?"
    return listed.all_told or bool(besides or plural_asked(question) & METHODS)


_BESIDES = re.compile(
    r"\W*(?:besides|apart from|other than|aside from|in addition to|leaving aside|except)\b",
    re.IGNORECASE,
)


def _untold(
    question: Question,
    chosen: Sequence[Candidate],
    found: Found,
    scope: Scope,
    lead: str | None,
) -> str | None:
    """What a yes/no question is about and no sentence tells, "" where it has no name; else None."""
    if question.kind is not Kind.YES_NO:
        return None
    if missing := together(question, found.sentences[0]) or not_among(question, found.sentences):
        return missing
    untold = is_untold(question, [item.unit for item in chosen])
    untold = untold or is_told_elsewhere(question, chosen, scope.opened)
    if untold or lacks_a_thing(question, found, scope.opened, unclear=lead == UNKNOWN):
        return ""
    return None


def _in_sections(
    question: Question, candidates: Sequence[Candidate], scope: Scope
) -> Sequence[Candidate]:
    """The candidates from the sections that a question speaks of; all where there are none."""
    _, sections = sections_asked(own_words(question.core), scope.opened)
    if not sections:
        return candidates
    there = [one for one in candidates if sections.hold(one.unit.document_id, one.unit.path)]
    return there or candidates


def _headed(
    question: Question,
    ranked: Sequence[Candidate],
    chosen: list[Candidate],
    found: Found,
    scope: Scope,
) -> tuple[list[Candidate], str | None]:
    """The sentences with the one first that says yes or no, and the headline."""
    lead, words = None, scope.opened.lexicon
    ranked, telling = (
        apart_from_background(question, items, scope.opened) for items in (ranked, chosen)
    )
    if ranked and (plain := plainest(question, ranked, found.about, words)):
        first, lead = plain
        chosen, telling = (
            [first, *(item for item in items if item is not first)][: scope.limit]
            for items in (chosen, telling)
        )
    lead = lead or lead_over(question, telling, words)
    if ranked and (further := that_decides(question, ranked, telling, lead, words)):
        better, lead = further
        chosen, telling = ([better, *items][: scope.limit] for items in (chosen, telling))
    if lead and len(chosen) > 1 and (saying := that_says(question, lead, telling, words)):
        chosen = [saying, *(item for item in chosen if item is not saying)]
    return chosen, lead


def _with_neighbour(question: Question, chosen: Sequence[Candidate], scope: Scope) -> list[Passage]:
    """The chosen sentences with the one before or after the best that completes it."""
    units, most = [item.unit for item in chosen], max(scope.limit, 2)
    before = lead_in(question, chosen[0]) if chosen else None
    if chosen and wants_several(question):
        if points := in_order(chosen[0], scope.opened):
            return points
        if is_series(units[0].text) and (further := told_further(chosen[0], scope.opened)):
            rest = (unit for unit in units[1:] if unit.id != further.id)
            return [units[0], further, *rest][:most]
    whole = plural_asked(question) and not asks_on(question.core.lower())
    if len(chosen) == 1 and whole and is_series(units[0].text):
        return units  # all that is asked for
    if before:
        return [before, *(unit for unit in units if unit.id != before.id)][:most]
    if chosen and (points := announced(chosen[0].unit, scope.opened, scope.limit - 1)):
        return [units[0], *points]
    if chosen and (after := goes_on(question, chosen[0], scope.opened)):
        rest = (unit for unit in units[1:] if unit.id != after.id)
        return [units[0], after, *rest][:most]
    return units


def _counted(question: Question, found: Found) -> Candidate | None:
    """The sentence near the best one that says how many RNAs there are, where that is asked."""
    if question.kind is not Kind.NUMBER or not wants_mirna_list(question):
        return None
    near = (one for one in found.sentences if one.score >= COUNTED * found.sentences[0].score)
    return next((one for one in near if states_count(question, one.unit.text)), None)


def _leading(
    question: Question,
    found: Found,
    listing: tuple[Candidate, Enumerated] | None,
    ranked: Sequence[Candidate],
) -> Candidate | None:
    """The sentence that lists what is asked for, or has what is counted or measured."""
    if counted := _counted(question, found):
        return counted
    named = naming_as_many(question, ranked) or telling_as_many(question, ranked)
    if named := named or own_row(question, ranked):
        return named
    if listing and listing[0].score >= listing[1].least * ranked[0].score:
        return listing[0]
    if enumerating(question, ranked[0]):
        return None
    needs = (*question.quantities, *needs_of_kind(question.demands))
    return having(needs, ranked)


def _one_may_not_do(question: Question) -> bool:
    """Whether two things are asked for, or a number, which near sentences may give of other things.

    So is what a follow-up asks beside what it took over.
    """
    lowered = question.core.lower()
    if question.kind is Kind.NUMBER or offers_two(lowered) or asks_on(lowered):
        return True
    return bool(cues.COMPARISON.search(lowered) or CONTEXT.search(question.core))


# ── definitions and lists ───────────────────────────────────────────────────────────────────


def _definition(found: Found, limit: int) -> Draft:
    """The entry of the abbreviation list and the sentence that defines it; else what uses it."""
    entries = [item for item in found.sentences if item.unit.kind is BlockKind.ABBREVIATIONS]
    others = [item for item in found.sentences if item.unit.kind is not BlockKind.ABBREVIATIONS]
    if entries and entries[0].score < 0.5 * found.sentences[0].score:
        entries = []
    told = [item for item in others if item.defines]
    chosen = [*entries[:1], *(told[:1] or others[: limit - bool(entries)])]
    return Draft(tuple(Chosen((item.unit,)) for item in chosen[:limit]))


def _list(question: Question, scope: Scope) -> Draft | None:
    """Every item that meets the condition, side by side where sides are; None where is none."""
    scope = replace(scope, documents=documents_read(question, scope.opened, scope.documents))
    items = _listed_by_side(question, scope) or list_items(question, scope.opened, scope.documents)
    noun = "miRNA" if sorts_asked(question) == MIRNAS else "RNA"
    draft = _itemised(items, scope, noun)
    if draft and asks_whether_any(question.core):
        return replace(draft, headline=f"{YES}: {draft.headline}")
    return draft


def _statements(question: Question, scope: Scope) -> Draft | None:
    """All that rests on the kinds of study asked for."""
    items = scope.statements(question, scope.documents)
    return _itemised(items, scope, "statement", about_kinds(question))


def _profile(question: Question, scope: Scope) -> Draft | None:
    """All that is told of the one name asked about."""
    items = profile.told_of(question, scope.opened, scope.facts, scope.documents)
    where = " in abstracts and conclusions" if profile.are_sums(items) else ""
    about = f" on {question.entities[0].text}{where}"
    return _itemised(items, scope, "statement", about)


def _other_list(question: Question, found: Found, scope: Scope) -> Draft | None:
    """The genes, drugs, fluids or cell lines asked for; None where other things are."""
    sort = sort_asked(question)
    if sort is None:
        return None
    scope = replace(scope, documents=documents_read(question, scope.opened, scope.documents))
    items = other_items(question, sort, scope.opened, scope.documents)
    return _itemised(items, scope, sort.noun)


def _itemised(items: Sequence[Chosen], scope: Scope, noun: str, about: str = "") -> Draft | None:
    """The items under a headline that says what was searched; None where there are none."""
    if not items:
        return None
    return Draft(tuple(items), headline_of(items, scope.opened, scope.documents, noun, about))


def _listed_by_side(question: Question, scope: Scope) -> list[Chosen]:
    """The items of each side of a comparison; nothing where a side has none."""
    several = [
        (side.label, list_items(side.question, scope.opened, scope.documents))
        for side in listed_sides(question, scope.opened)
    ]
    if len(several) < 2 or not all(items for _, items in several):
        return []
    return [
        replace(item, group=f"{label}: {item.group}") for label, items in several for item in items
    ]
