"""Yes or no to a question about a record: is it a review, of that year, on that subject?"""

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.answers import lookup
from assistant.answers.record_claims import denies, is_of_every_one
from assistant.asked import record_cues
from assistant.asked.frame_words import LEAD_IN
from assistant.asked.list_words import THE_LIST
from assistant.asked.orders import asking_part
from assistant.asked.record_query import RecordQuery
from assistant.bibliography.shelf import Record, Shelf
from assistant.biology.concepts import find_concept, find_concepts

_A_REVIEW = re.compile(
    r"\ban? (?:[\w-]+ )?(?:mini-?)?(?:review|overview|meta-analysis)\b(?! of\b)", re.IGNORECASE
)
_FIELD = r"(?P<{}>doi|pmid|pubmed id)s?\b"
_GIVEN = (
    r"(?:given|printed|listed|shown|provided|included|recorded|stated|available|there|present|known"
    r"|supplied|noted|mentioned|quoted)"
)
_HAS_FIELD = re.compile(
    r"\b(?:ha(?:s|ve)|gives?|given|lists?|listed|prints?|printed|with|without|there"
    r"|carr(?:y|ies)|bears?|shows?|includes?|provides?|got)\b[^?]{0,30}"
    rf"\b{_FIELD.format('last')}\W*$"
    rf"|^\W*{LEAD_IN}(?:is|are|was|were) (?:there )?(?:(?:an?|any|the|its) )?"
    rf"{_FIELD.format('first')}"
    rf"(?:(?: (?:also|actually|ever|even))? {_GIVEN})?"
    r" (?:with|for|of|in|at|on|by|beside|behind|under|next to|alongside|along with)\b"
    r"|\b(?:ha(?:s|ve)|prints?|gives?|lists?|shows?|provides?|includes?|carr(?:y|ies)|offers?)"
    rf" (?:(?:an?|any|the|its) )?{_FIELD.format('object')} (?:with|for|of|in|at|beside|next to)\b",
    re.IGNORECASE,
)
_THE_CITED = (  # what an entry of the list is one of
    rf"(?:{THE_LIST}|(?:the|its|their|your) (?:cited |listed )?(?:works|papers|articles|studies"
    r"|sources|references|citations|entries|publications|list)\b)"
)
_IS_CITED = re.compile(  # whether it is cited at all, rather than in some place
    r"\b(?:cited?|quoted?|referenced|listed|included|present|there|have|contain|in it)"
    r"(?: (?:it|that|this)(?: (?:one|paper|article|work|study))?)?"
    r"(?: (?:here|too|as well|at all|anywhere|also|by (?:them|the authors)"
    r"|in (?:there|it|(?:this|the|your) (?:review|paper|article|text))))*\W*$"
    rf"|\b(?:among|in|on|part of|one of) {_THE_CITED}"
    r"(?: (?:(?:that )?they |it |that (?:is|are|were) )?(?:cited?|listed|quoted?|given|used)"
    r"(?: (?:here|in (?:this|the|your) (?:review|paper|article|text)))?)?\W*$"
    r"|\b(?:do|does|did|has|have) (?:they|(?:the|this|your) \w+) (?:\w+ )?(?:cited?|quoted?"
    r"|reference|list|include|contain|have)\W",
    re.IGNORECASE,
)
_ONE_GROUP = re.compile(  # whether several records are the work of the same people
    r"\b(?:one|single|the same|a)\b[^?]{0,15}\b(?:group|team|lab|laboratory|authors?)\b",
    re.IGNORECASE,
)
_SEVERAL = re.compile(
    r"\b(?:(?P<over>more than (?:one|once|a single)|several|multiple|repeatedly|twice)"
    r"|(?:at least )?(?P<number>two|three|four|five|both))\b",
    re.IGNORECASE,
)
_ANY_SUCH = re.compile(  # whether there is one at all is asked, of the list
    r"\bthere\b|\bany\b|\banything\b|\bcit(?:e|es|ed|ing)\b|\blist(?:s|ed)?\b"
    r"|\ban(?:other)? (?:[\w-]+ )?(?:stud(?:y|ies)|papers?|articles?|reviews?|works?)\b",
    re.IGNORECASE,
)
_CITES_ONE = re.compile(  # "do they cite a paper on X?", "is anything quoted about X?"
    r"\W*(?:(?:and|so|ok|please)\b\W*)*(?:(?:do|does|did|have|has) (?:they|(?:the|this) (?:\w+ )?"
    r"(?:review|paper|article|text|authors?|list|bibliography)) (?:\w+ )?"
    r"(?:cite|quote|reference|list|include|contain|hold|refer to|have)d?"
    r"|(?:is|are) (?:there|any|some))"
    r"(?: an?\b| some| any)?",
    re.IGNORECASE,
)
_COUNTS_OR_DENIES = re.compile(
    r"\b(?:no[nt]?|without|never|nothing|only|all|every|most|many|several|few|more|less|other|else"
    r"|another|two|three|both|but|except)\b|n['’]t\b",
    re.IGNORECASE,
)
_ANY = re.compile(  # "anything by Roe in the list?" asks whether there is any
    r"\W*(?:(?:and|so|ok|please)\b\W*)*(?:any|anything|something)\b[^?.]*\?", re.IGNORECASE
)
MOST_MEANT = 4  # records of an author; of more, it is not said which one is meant


def asks_for_any(text: str) -> bool:
    """Whether it is asked if there is any such record, with no verb."""
    return bool(_ANY.match(text))


def cites_one(query: RecordQuery, titled: Sequence[Record]) -> bool:
    """Whether it is asked if a work on a subject is cited, and a title has the whole of it."""
    asked = _CITES_ONE.match(query.text) and not _COUNTS_OR_DENIES.search(query.text)
    lowered = query.text.lower()
    spoken_of = record_cues.LISTS.search(lowered) or re.search(
        r"\brefer to\b|\bentr(?:y|ies)\b", lowered
    )
    return bool(asked and spoken_of and any(query.subject <= one.title for one in titled))


def denied(query: RecordQuery, shelf: Shelf) -> list[Record]:
    """The records of the authors or subject named, none of the year or journal asked about.

    [] where the question is not on records that are given: "is there a paper by X of 2012?".
    """
    if query.years and not replace(query, years=()).constrains:
        return _of_another_year(query, shelf)
    said = query.years or query.journals or query.unknown
    if query.points or not query.authors.names or not said or _ANY_SUCH.search(query.text):
        return []
    found = lookup.matching(replace(query, years=(), journals=(), unknown=()), shelf)
    return found if len(found) <= MOST_MEANT else []


def _of_another_year(query: RecordQuery, shelf: Shelf) -> list[Record]:
    """The records on the whole of a subject, none of which is of the year that is asked for."""
    if not (query.subject and record_cues.LISTS.search(query.text.lower())):
        return []
    of_that_year = [one.reference.title or "" for one in lookup.constrained(query, shelf)]
    told = {concept.name for concept in find_concepts(query.about)}
    if any(find_concept(name, title) for name in told for title in of_that_year):
        return []  # one of that year may be on it by another word
    found = lookup.by_title(replace(query, years=()), shelf)
    return [one for one in found if query.subject <= one.title][:MOST_MEANT]


def verdict(query: RecordQuery, found: Sequence[Record], shelf: Shelf) -> str | None:
    """The headline of a yes/no question that `found` were looked up for; None where it is open.

    A record named by its number is held against what is said of it; else there are such records.
    """
    asked = None if query.lacking or query.dois or query.pmids else _HAS_FIELD.search(query.text)
    if asked:
        named = asked["last"] or asked["first"] or asked["object"]
        field = "doi" if named.lower() == "doi" else "pmid"
        having = [bool(getattr(record.reference, field)) for record in found]
        return "Yes" if all(having) else None if any(having) else "No"
    if query.lacking and query.points:
        having = [bool(getattr(one.reference, name)) for one in found for name in query.lacking]
        return "No" if all(having) else None if any(having) else "Yes"
    return (_of_pointed if query.points else _of_described)(query, found, shelf)


def _of_described(query: RecordQuery, found: Sequence[Record], shelf: Shelf) -> str | None:
    """Whether there are such records, so many, or none."""
    if (query.authors.names or query.journals) and (least := _least_asked(query.text)):
        return _as_many(query, found, least)
    if is_of_every_one(query.about) or not _is_on_subject(query, found, shelf):
        return None
    return "No" if denies(query.about) else "Yes"


def _of_pointed(query: RecordQuery, found: Sequence[Record], shelf: Shelf) -> str | None:
    """Whether records are cited at all, of one group, or as they are said to be."""
    if query.unknown:
        return "No"
    if len(found) > 1 and _ONE_GROUP.search(query.about):
        return _of_one_group(found)
    asking = asking_part(query.about)
    if not query.numbers and _IS_CITED.search(asking) and not record_cues.ON_SUBJECT.search(asking):
        return "Yes"
    fits = [lookup.fits(query, record) for record in found]
    if not all(fits):
        return "No" if not any(fits) else None
    return _by_title(query, found, shelf)


def _by_title(query: RecordQuery, found: Sequence[Record], shelf: Shelf) -> str | None:
    by_title: list[bool | None] = []
    if _A_REVIEW.search(query.text):
        by_title += [record.is_review for record in found]
    elif query.subject and (query.mirnas or _is_named(query, shelf)):
        by_title += [_tells_of(query, record) for record in found]
    if not by_title:
        return "Yes" if query.years or query.journals or query.authors.names else None
    if all(by_title):
        return "Yes, going by the title"
    return "No, going by the title" if not any(one is not False for one in by_title) else None


def _is_named(query: RecordQuery, shelf: Shelf) -> bool:
    """Whether what is left of a question is a subject: named as one, or in words of titles."""
    told = any(token in shelf.title_counts for token in query.subject)
    return told or bool(record_cues.ON_SUBJECT.search(asking_part(query.text)))


def _least_asked(text: str) -> int:
    """How many records an author or a journal is said to have at least; 0 where none is said."""
    match = _SEVERAL.search(text)
    if match is None:
        return 0
    return 2 if match["over"] else lookup.how_many(f"{match['number']} papers")


def _as_many(query: RecordQuery, found: Sequence[Record], least: int) -> str | None:
    """Whether so many were found; where fewer, entries cut short by "et al" may hide an author."""
    if len(found) >= least:
        return "Yes"
    authors = query.authors
    cut = authors.names and not authors.only_first
    return None if cut and any("et al" in one.reference.raw for one in found) else "No"


def _of_one_group(found: Sequence[Record]) -> str | None:
    """Whether records share an author; cut short, lists do not tell that they don't."""
    people = [{(one.names[0], one.initials) for one in record.people} for record in found]
    if set.intersection(*people):
        return "Yes"
    cut = any("et al" in record.reference.raw for record in found)
    return None if cut or any(one & two for one, two in itertools.pairwise(people)) else "No"


def _tells_of(query: RecordQuery, record: Record) -> bool | None:
    """Whether a title has the whole subject, or nothing of it; None where it has a part."""
    if query.mirnas:
        named = [any(one.matches(other) for other in record.mirnas) for one in query.mirnas]
        return all(named) if all(named) or not any(named) else None
    there = query.subject & record.title
    return True if there == query.subject else None if there else False


def _is_on_subject(query: RecordQuery, found: Sequence[Record], shelf: Shelf) -> bool:
    """Whether records that meet the constraints have the subject too, where there is one."""
    if not query.subject:
        return True
    return any(lookup.title_share(query, one.title, shelf) >= lookup.AMONG_FEW for one in found)
