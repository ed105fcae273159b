"""The records that meet a query on the reference lists: each constraint filters, the subject ranks.

The reference list is searched here, and only here.
"""

import math
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from assistant.answers.by_authors import by_authors, leads
from assistant.asked import record_cues
from assistant.asked.list_words import THE_LIST
from assistant.asked.ordinals import value
from assistant.asked.record_parts import Left, Order
from assistant.asked.record_query import RecordQuery, subject_of
from assistant.bibliography.journals import words_of
from assistant.bibliography.shelf import Record, Shelf, title_key
from index.mirna import find_mirnas
from index.terms import stem, tokens

SAME_SUBJECT = 0.6  # of the weight of a subject's words that a title must have by itself
AMONG_FEW = 0.3  # ... and where a journal or year narrows the choice already
FEW = 2  # titles; a name in no more of them is found by itself
TELLS_MORE = 0.25  # of the subject's weight
NEARLY_BEST = 0.75  # of the best title's share
STANDS_OUT = 0.5  # of the subject's weight in one title, and in no other nearly as much

_CITED = re.compile(
    r"\b(?:quot|cit)(?:e|es|ed|ing)\b(?! (?:papers?|articles?|works?|publications?|titles?)\b)",
    re.IGNORECASE,
)
_FOR_A_CLAIM = re.compile(  # asked for by what it is cited for, rather than by its subject
    r"\b(?:back|support|underpin|underl|behind|prov|demonstrat)\w*"
    r"|\b(?:showed|shows|shown|found|reported|established|discovered|described)\b"
    r"|\b(?:evidence|source|basis) (?:for|of|that)\b|\bcomes? from\b|\b(?:claim|statement)\b"
    r"|\b(?:rests?|lean\w*|rely|relies|draws?) on\b|\bcredit\w*",
    re.IGNORECASE,
)
THIS_ONE = re.compile(
    r"\b(?:this|your|the(?! \w+ (?:on|about|with|by|in|of|from|that|which|called|entitled)\b))"
    r" (?:review|paper|article|document|text|manuscript)\b",
    re.IGNORECASE,
)


def is_for_a_claim(query: RecordQuery) -> bool:
    """Whether a study is asked for by a finding: "which study showed that X does Y"."""
    if len(query.subject) < 2 or record_cues.COUNTED.search(query.text.lower()):
        return False
    if _FOR_A_CLAIM.search(query.text):
        return True
    return bool(_CITED.search(query.text)) and not record_cues.BY_SUBJECT.search(query.text.lower())


def wants_several(query: RecordQuery) -> bool:
    """Whether more than one study is asked for: "which papers looked at ...?"."""
    return bool(_SEVERAL.search(query.text))


_NUMBER_OF_STUDIES = re.compile(
    r"\b(?P<number>two|three|four|five|both|[2-5])(?: (?:of the|cited|other|primary|original))*"
    r" (?:studies|papers|articles|works|references|publications|groups|teams|sources|citations)\b",
    re.IGNORECASE,
)


def how_many(text: str) -> int:
    """How many studies are asked for, where their number is said; else one."""
    match = _NUMBER_OF_STUDIES.search(text)
    if match is None:
        return 1
    said = match["number"].lower()
    return 2 if said == "both" else value(said)


_SEVERAL = re.compile(
    r"\b(?:which|what|any|all|the|list|name)(?: (?:of the|other|cited|two|three|four|all))*"
    r" (?:studies|papers|articles|works|references|publications|groups|teams)\b",
    re.IGNORECASE,
)


def is_about_another(query: RecordQuery) -> bool:
    """Whether "who are the authors" is asked of a cited paper and not of the document."""
    named = len(query.subject) > 1 or query.names or query.mirnas
    return bool(named) and not THIS_ONE.search(query.text)


# ── by what a record has ────────────────────────────────────────────────────────────────────


def matching(query: RecordQuery, shelf: Shelf) -> list[Record]:
    """The records that meet all constraints of a query, in the order of the lists.

    A record named by its number, DOI or PMID is the answer, whatever else is said of it; one that
    stands beside it in the list where that is asked for.
    """
    found = _described(query, shelf)
    if not query.step:
        return found
    places = {(record.document.id, record.position + query.step) for record in found}
    return [one for one in shelf.records if (one.document.id, one.position) in places]


def _described(query: RecordQuery, shelf: Shelf) -> list[Record]:
    if query.unknown and not query.points:
        return []
    if query.points:
        pointed = [
            record for record in _not_left_out(query, shelf) if _is_pointed_at(query, record)
        ]
        return at_the_end(query, pointed)
    if each := [matching(part, shelf) for part in query.parts]:
        named = {id(record): record for found in each for record in found}
        if all(each):
            return list(named.values())
    dated = constrained(query, shelf)
    return at_the_end(query, _on_subject(query, dated, shelf))


def constrained(query: RecordQuery, shelf: Shelf) -> list[Record]:
    """The records by the authors, in the journals and of the years of a query."""
    found = _not_left_out(query, shelf)
    if query.authors.names:
        found = by_authors(query.authors, found)
    found = [record for record in found if _is_printed_in(query, record)]
    found = [one for one in found if all(one.is_printed_at(*where) for where in query.imprint)]
    if query.only_reviews:
        found = [record for record in found if record.is_review]
    for field in query.lacking:
        found = [record for record in found if not getattr(record.reference, field)]
    if query.titled:
        found = _titled(query, found)
    dated = [record for record in found if is_dated(query, record)]
    if query.years and not dated and query.subject:  # "global cancer statistics 2020" is a title
        named = {str(first) for first, last in query.years if first == last}
        dated = [record for record in found if named & record.title]
    leading = [record for record in dated if leads(query.authors, record)]
    return leading if leading and query.authors.first else dated


def _not_left_out(query: RecordQuery, shelf: Shelf) -> list[Record]:
    """The records that are none of those left out."""
    dropped = [
        record
        for but in query.but
        for record in (matching(but, shelf) if but.constrains else shelf.records)
        if but.constrains or _is_wholly_on(but, record)
    ]
    return [one for one in shelf.records if not any(one is other for other in dropped)]


def _is_wholly_on(query: RecordQuery, record: Record) -> bool:
    named = [any(one.matches(other) for other in record.mirnas) for one in query.mirnas]
    return any(named) or query.subject <= record.title


def _is_pointed_at(query: RecordQuery, record: Record) -> bool:
    known = record.reference
    if query.whole_titles:
        return title_key(known.title or "") in query.whole_titles
    if query.dois:
        return (known.doi or "").lower() in query.dois
    if query.pmids:
        return known.pmid in query.pmids
    if query.ends:
        size = len(record.document.references)
        return record.position in {end % size for end in query.ends if -size <= end < size}
    return known.number in query.numbers


def fits(query: RecordQuery, record: Record) -> bool:
    """Whether a record is by the authors, in the journals and of the years of a query."""
    by = not query.authors.names or bool(by_authors(query.authors, [record]))
    return by and _is_printed_in(query, record) and is_dated(query, record)


def _is_printed_in(query: RecordQuery, record: Record) -> bool:
    return not query.journals or record.journal in query.journals


def is_dated(query: RecordQuery, record: Record) -> bool:
    """Whether a record is of the years of a query."""
    if not query.years:
        return True
    year = record.reference.year
    return year is not None and any(first <= year <= last for first, last in query.years)


def at_the_end(query: RecordQuery, records: Sequence[Record]) -> list[Record]:
    """The oldest or newest of the records, or so many of them, or the one in some place from there.

    Those of the same year come with them.
    """
    years = [record.reference.year for record in records if record.reference.year]
    if not query.order or not years:
        return list(records)
    years.sort(reverse=query.order is Order.NEWEST)
    kept = years[query.place - 1 : query.place] if query.place else years[: query.so_many]
    return [record for record in records if record.reference.year in kept]


# ── by subject ──────────────────────────────────────────────────────────────────────────────


def by_title(query: RecordQuery, shelf: Shelf) -> list[Record]:
    """The records whose titles have the subject's names and most of its other words.

    None for a word that titles are to have as printed: whether they do is known without that.
    """
    if query.titled and _AS_A_WORD.search(query.text):
        return []
    return _best(_without_aside(query, shelf), shelf.records, shelf, SAME_SUBJECT)


def _on_subject(query: RecordQuery, records: Sequence[Record], shelf: Shelf) -> list[Record]:
    """Of the records that meet the constraints, those on the subject, if it tells any apart.

    An author's records, those of a journal or on a page, are only told apart by it, unless it is
    named as the subject; a year leaves so many that the subject must be met.
    """
    if not query.subject or query.titled:
        return list(records)
    if len(records) == how_many(" ".join(query.about.split())) > 1:
        return list(records)  # "the two Cell papers on X", where two are in Cell
    query = _without_aside(query, shelf)
    # a journal and a year that leave one record name it, whatever words tell what it is on
    named = len(records) == 1 and query.journals and query.years
    least = 0.0 if named else AMONG_FEW
    few = [one for part in _alternatives(query) for one in _best(part, records, shelf, least)]
    about = _OF_THE_LIST.sub(" ", query.about.lower())
    stated = record_cues.ON_SUBJECT.search(about) and not query.authors.names
    if few or stated or not (query.authors.names or query.journals or query.imprint):
        return [record for record in records if any(record is one for one in few)]
    return list(records)


def _blanks(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _without_aside(query: RecordQuery, shelf: Shelf) -> RecordQuery:
    """A query without words that stand apart from a named subject, and in no title.

    "My boss recalls two of them about X" looks for X, and for no boss.
    """
    named = _NAMED_SUBJECT.search(_OF_THE_LIST.sub(_blanks, query.about))
    if named is None or not replace(query, about=named[0]).subject:
        return query
    left = Left(query.about)
    for word in words_of(query.about):
        inside = named.start() <= word.start < named.end()
        if not inside and not shelf.has_words(word.text):
            left.blank(word.start, word.end)
    return replace(query, about=left.text)


_OF_THE_LIST = re.compile(rf"\b(?:in|on|among|from|of) (?:{THE_LIST}|the list\b)", re.IGNORECASE)
_NAMED_SUBJECT = re.compile(rf"(?:{record_cues.ON_SUBJECT.pattern})[^.,;:?!]*", re.IGNORECASE)
_AS_A_WORD = re.compile(r"\b(?:words?|terms?|abbreviations?|letters)\b|[\"“‘]", re.IGNORECASE)


def _titled(query: RecordQuery, records: Sequence[Record]) -> list[Record]:
    """The records whose titles have the words asked for: as printed, else by another name.

    What is asked for as a word has no other name.
    """
    parts = _alternatives(query)
    for words_in in (_stems,) if _AS_A_WORD.search(query.text) else (_stems, tokens):
        found = [
            one for one in records if any(_is_titled_with(part, one, words_in) for part in parts)
        ]
        if found:
            return found
    return []


def _stems(text: str) -> list[str]:
    return [stem(word.lower) for word in words_of(text)]


def _is_titled_with(
    query: RecordQuery, record: Record, words_in: Callable[[str], list[str]]
) -> bool:
    """Whether a title has all words of the subject, and its miRNAs by any spelling."""
    said = Left(query.about)
    for mention in find_mirnas(query.about):
        said.blank(mention.start, mention.end)
    asked = [word.text for word in words_of(said.text) if set(tokens(word.text)) & query.subject]
    there = set(words_in(record.reference.title or ""))
    if not all(set(words_in(word)) <= there for word in asked):
        return False
    # of Tim-4, whose letters alone are no word of the subject, the title has the whole
    rest = subject_of(said.text) - {token for word in asked for token in tokens(word)}
    if not rest <= record.title:
        return False
    return all(any(one.matches(other) for other in record.mirnas) for one in query.mirnas)


def _alternatives(query: RecordQuery) -> list[RecordQuery]:
    """A query for each part of its subject that an "or" sets apart."""
    parts = re.split(r"\bor\b", query.about)
    found = [replace(query, about=part) for part in parts if part.strip()]
    return found if len(found) > 1 and all(part.subject for part in found) else [query]


def _best(
    query: RecordQuery, records: Iterable[Record], shelf: Shelf, least: float
) -> list[Record]:
    """The records whose titles share most of the subject, and nearly as much as the best one."""
    weights = {token: _weight(token, shelf) for token in query.subject}
    rare = {name for name in query.names & shelf.names if shelf.title_counts.get(name, 0) <= FEW}
    total = sum(weights.values()) or 1.0
    shares: list[tuple[float, Record]] = []
    for record in _of_the_mirnas(query, records):
        share = sum(weights[token] for token in query.subject & record.title) / total
        if share:
            shares.append((share, record))
    shares.sort(key=lambda item: -item[0])
    best = shares[0][0] if shares else 0.0
    wanted = how_many(query.text)
    if wanted > 1 and best >= least:  # "the two papers on X": the second tells less of it
        least = min(least, AMONG_FEW)
    near = [
        item
        for at, item in enumerate(shares)
        if item[0] >= NEARLY_BEST * best or (at < wanted and item[0] >= AMONG_FEW)
    ]
    alone = len(near) == 1 and STANDS_OUT <= best
    return [
        record
        for share, record in near
        if alone or query.mirnas or rare & record.names or share >= least
    ]


def _weight(token: str, shelf: Shelf) -> float:
    """How much a word of the subject tells: the rarer among the titles, the more."""
    return math.log(1 + len(shelf.records) / (1 + shelf.title_counts.get(token, 0)))


def _of_the_mirnas(query: RecordQuery, records: Iterable[Record]) -> list[Record]:
    """The records whose titles name the miRNAs of the subject; else a member of their family."""
    kept = list(records)
    if not query.mirnas:
        return kept
    exact = [record for record in kept if _shares_mirna(query, record)]
    return exact or [record for record in kept if _shares_family(query, record)]


def _shares_mirna(query: RecordQuery, record: Record) -> bool:
    return any(one.matches(other) for one in query.mirnas for other in record.mirnas)


def _shares_family(query: RecordQuery, record: Record) -> bool:
    whole = {(one.family, one.number) for one in query.mirnas if not one.letter}
    return any((one.family, one.number) in whole for one in record.mirnas)


def title_tells_more(query: RecordQuery, titled: Sequence[Record], told: str, shelf: Shelf) -> bool:
    """Whether cited titles have far more of a subject than the best sentence that was found."""
    if not titled or len(titled) > FEW:
        return False
    own = min(title_share(query, tokens(one.reference.title or ""), shelf) for one in titled)
    return own - title_share(query, tokens(told), shelf) > TELLS_MORE


def title_share(query: RecordQuery, title: Iterable[str], shelf: Shelf) -> float:
    """How much of the subject's weight a title has, by its tokens."""
    weights = {token: _weight(token, shelf) for token in query.subject}
    there = frozenset(title)
    return sum(weights[token] for token in query.subject & there) / (sum(weights.values()) or 1.0)
