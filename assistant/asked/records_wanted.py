"""Whether a question wants bibliographic records, where they are cited, or what texts tell."""

import re

from assistant.asked import cues, record_cues
from assistant.asked.cited_words import IS_IT_THERE, asks_where_cited
from assistant.asked.list_words import ALL_OF_THEM, THE_LIST
from assistant.asked.orders import asking_part
from assistant.asked.record_parts import (
    DOI_BY_FORM,
    IMPRINT,
    IN_BRACKETS,
    VOLUME_AND_PAGE,
    quotes_a_title,
)
from assistant.asked.record_query import RecordQuery, subject_of
from assistant.asked.several_records import SET_AGAINST
from assistant.asked.unlisted_names import cited_as
from index.mirna import find_mirnas

_FEW_WORDS = 6  # of a question that is the name of a record


_A_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_CITED_AS = re.compile(r"\b[A-ZÀ-Þ][\w'’-]+ [A-Z]{1,3}[,.]? \(?(?:19|20)\d\d\b")  # "Le MT 2014"
_FROM_A_JOURNAL = re.compile(  # "which are from Nature?", "what did they take from Cell?"
    r"^\W*(?:[Ww]hich|[Ww]hat|[Aa]nything|[Ss]omething)(?: ones?)?"
    r"(?: (?:is|are|was|were|comes?|came|(?:is|are) there|(?:do|did)"
    r" (?:they|the authors) (?:have|take|cite|quote|get|draw|borrow)))?"
    r" (?:in|from|out of) (?:the )?[A-Z]"
)
_ON_PAGES = re.compile(r"\b(?:on|at|from) (?:which|what) pages?\b")
_SHORT = 8  # words; a question of no more may be a record's name and nothing else


def may_ask_for_records(text: str, *, polar: bool) -> bool:
    """Whether it is worth while to look at the reference lists for what a question names."""
    lowered = text.lower()
    if (
        record_cues.RECORD_NOUN.search(lowered)
        or record_cues.ONLY_REVIEWS.search(lowered)
        or record_cues.BIBLIOGRAPHY.search(lowered)
        or record_cues.DOI.search(lowered)
        or DOI_BY_FORM.search(lowered)
        or IMPRINT.search(lowered)
        or VOLUME_AND_PAGE.search(lowered)
        or IN_BRACKETS.search(lowered)
        or _ON_PAGES.search(lowered)
        or quotes_a_title(text)
        or record_cues.COUNTED.search(lowered)
        or "et al" in lowered
        or _CITED_AS.search(text)
        or record_cues.AUTHOR_YEAR.search(text)
        or _FROM_A_JOURNAL.search(text)
        or record_cues.STUDY.search(lowered)
    ):
        return True
    other = record_cues.OTHER_ASKED.search(lowered) or polar
    if len(lowered.split()) > _SHORT:
        return not other and "?" not in text  # a title that was pasted in
    return not (other or find_mirnas(text)) or bool(_A_YEAR.search(text))


_POINTS_BACK = re.compile(
    r"\W*(?:so |and )?(?:which|what|who|whose)"
    r"(?: (?:one|ones|two|three|four|five|both|is|was|it|that|are|were|they|those|these))*\W*"
)
_POINTER = re.compile(rf"(?<=[.!?;:,]\s){_POINTS_BACK.pattern}$")


_WORKS_ON = re.compile(  # "the two sources on X: what are they?"
    r"\W*(?:the )?(?:(?:two|three|four|five|few|cited) )*"
    r"(?:sources|references|papers|articles|works|studies|publications|citations|entries)"
    r" (?:on|about)\b"
)


def _without_pointer(query: RecordQuery) -> str:
    """What a query is about, less a question behind that only points at the records it named."""
    about = query.about.lower()
    return _POINTER.sub("", about) if query.constrains or _WORKS_ON.match(about) else about


def _asking(text: str) -> str:
    """The part that asks; all of it where that only points back: "... Which one?"."""
    asking = asking_part(text).lower()
    bare = _POINTS_BACK.fullmatch(asking) or IS_IT_THERE.fullmatch(asking)
    return text.lower() if bare else asking


_OF_THE_LIST = re.compile(rf"\b(?:in|on|of|among|from) (?:{THE_LIST}|the list\b)")
_TAKEN_FROM = re.compile(  # "all that they took from", then the blanks in a journal's place
    r"\b(?:everything|anything|something|all|whatever|what|much|many)\b[^.?;:]{0,60}"
    r"\b(?:took|take[sn]?|drew|draw[ns]?|got|get|have|has|had|borrow\w*|pick\w*|use[ds]?|quote[sd]?"
    r"|cite[sd]?|collect\w*|there (?:is|are)|come|comes|came|stems?)\b[^.?;:]{0,30}"
    r"\b(?:from|out of|in|of)\s+(?:the )?(?:journals? |magazine )?\s{3,}"
)
_ALL_BY = re.compile(  # "how many items by", with no word of what was found
    r"\b(?:how (?:many|much)|what|which|any(?:thing)?|something|everything|all)"
    r"(?: (?:items|titles|things|works?|pieces|ones|else|do|does|did|have|has|got|is|are"
    r"|there|they|we|you|of|in|the (?:review|paper|article|authors|list)))* by (?:the )?$",
    re.IGNORECASE,
)


_WORK_IS_OF = re.compile(  # "his plasma paper was in", then the blanks in a journal's place
    r"\b(?:paper|article|study|work|report|publication|research)\b[^.?;:]{0,60}?"
    r"(?:\b(?:in|from|of|by)(?: the)?(?:\s{3,}|$)"
    r"|\b(?:is|was|dates?|dated|out|published)\s{3,})\W*$"
)


def _says_of_a_work(query: RecordQuery) -> bool:
    """Whether all that is said of an author's work is of what journal or year it is."""
    rest = query.about.lower()
    for name in query.unknown:
        rest = rest.replace(name.lower(), " " * max(len(name), 3))
    said = query.journals or query.years or query.unknown
    return bool(query.authors.names and said and _WORK_IS_OF.search(rest))


def _names_several(query: RecordQuery) -> bool:
    """Whether it is no more than the names of several records: "Roe on mice and Wei on fish"."""
    lowered = query.text.lower()
    asks = (record_cues.FINDING, record_cues.OTHER_ASKED, cues.YES_NO, SET_AGAINST)
    return bool(query.parts) and not any(one.search(lowered) for one in asks)


def _names_its_author(query: RecordQuery) -> bool:
    """Whether all that is told of what is asked for is by whom it is."""
    spans = query.authors.spans
    return bool(spans and not query.subject and _ALL_BY.search(query.text[: spans[0][0]]))


def asks_for_all(query: RecordQuery) -> bool:
    """Whether the whole of a list is asked for: "which journals are cited?"."""
    lowered = query.text.lower()
    narrowed = query.subject or query.constrains or record_cues.COUNTED.search(lowered)
    judged = cues.YES_NO.search(lowered) and not _ASKS_TO_SEE.search(lowered)
    return not (narrowed or judged) and bool(ALL_OF_THEM.search(query.text))


_FINDS = re.compile(rf"{record_cues.FINDING.pattern}|\bdiscover\w*|\bset out\b")


def wants_places(query: RecordQuery) -> bool:
    """Whether it is asked where records are cited, or what those of some numbers found.

    The sentences that cite them tell that: "citations 7 and 9 - what do the two of them report?"
    """
    if asks_where_cited(query.text.lower()):
        return True
    about = query.about.lower()
    rest = _FINDS.sub(" ", about)
    told = rest != about and re.search(r"\bwhat\b", about)
    of_it = record_cues.RECORD_ASKED.search(about) or subject_of(rest)
    return bool(query.numbers and told and not of_it)


_ASKS_TO_SEE = re.compile(  # "are all works cited recent?" asks what is true of them
    rf"^\W*(?:is|are) there\b|{cues.POLITE_WISH.pattern}"
)


def _names_the_works(query: RecordQuery, asked: str) -> bool:
    """Whether works are asked for by whom or where they are, or by an end of the years."""
    cited = query.journals or query.authors.names or query.unknown
    rest = asked
    for name in query.unknown:
        rest = rest.replace(name.lower(), " " * len(name))
    taken = (query.journals or query.unknown) and _TAKEN_FROM.search(rest)
    ordered = query.order and _OF_THE_LIST.search(query.text.lower())
    return bool(query.is_whole or taken or ordered or (cited and record_cues.CITES.search(asked)))


def asks_for_records(query: RecordQuery) -> bool:
    """Whether a question wants bibliographic records, rather than what the texts tell.

    "Which papers are from 2021?" does; "what did the 2021 trial show?" does not.
    """
    asked, lowered = _without_pointer(query), query.text.lower()
    asking = _asking(query.text)
    on_pages = any(not of_volume for of_volume, _ in query.imprint)
    if query.whole_titles or (on_pages and not query.points):
        return not record_cues.FINDING.search(asked)
    about = record_cues.ABOUT_RECORD.search(asking) and query.subject
    if (
        asks_for_all(query)
        or _says_of_a_work(query)
        or _names_several(query)
        or query.titled
        or (query.step and query.constrains)
        or query.only_reviews
        or query.lacking
        or _names_its_author(query)
        or (query.most and record_cues.LISTS.search(lowered))
    ):
        return True
    if _names_the_works(query, asked) and not record_cues.FINDING.search(asked):
        return True
    if query.constrains and wants_places(query):
        return True
    if record_cues.RECORD_ASKED.search(asked) or record_cues.RECORD_ASKED.search(lowered):
        listed = record_cues.LISTS.search(lowered) and (
            query.subject or record_cues.COUNTED.search(lowered)
        )
        told = record_cues.RECORD_TELLS.search(lowered) and query.subject
        return query.constrains or bool(about or listed or told)
    if record_cues.OTHER_ASKED.search(asked):
        return query.points and not record_cues.FINDING.search(lowered)
    if query.points or query.imprint:
        return True
    if cues.YES_NO.search(asking) and query.subject and not record_cues.EXISTENCE.search(asking):
        return False  # "does Wei's paper give an IC50?"
    if record_cues.RECORD_NOUN.search(asking) and not record_cues.FINDING.search(lowered):
        counted = record_cues.COUNTED.search(lowered) and record_cues.LISTS.search(lowered)
        return query.constrains or bool(about or counted)
    return _is_nothing_else(query)


def _is_nothing_else(query: RecordQuery) -> bool:
    """Whether a question names a record and says no more: "Hannafon 2016", "Liu 2021 miR-21"."""
    if query.authors.names and query.authors.spans[0][0] == 0:
        if query.years or query.authors.names[0].initials:
            return len(query.text.split()) <= _FEW_WORDS
    if query.unknown and cited_as(query.text):
        return True
    return bool(query.authors.names or query.journals) and not query.subject
