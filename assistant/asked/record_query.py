"""What a question asks of the reference lists: by what the records are to be found.

Each constraint takes its words out of the question; what is left over is the subject, which titles
or the claims that cite a record can tell of.
"""

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from assistant.asked import cues
from assistant.asked.cited_words import IS_IT_THERE, asks_where_cited
from assistant.asked.frame_words import HEARSAY
from assistant.asked.list_words import ALL_OF_THEM, THE_LIST, take_titled
from assistant.asked.orders import asking_part
from assistant.asked.record_parts import Field, Left, Order
from assistant.asked.record_years import take_years
from assistant.asked.records_left_out import left_out
from assistant.asked.several_records import SET_AGAINST, split_before
from assistant.asked.unlisted_names import cited_as, other_journals, present_journal, unknown_names
from assistant.bibliography.authors import NOBODY, Known, NamedAuthors, named_authors
from assistant.bibliography.journals import named_journals, words_of
from assistant.bibliography.shelf import Shelf
from index.mirna import Mirna, find_mirnas
from index.names import find_entities
from index.terms import tokens
from index.words import common_words

_ASIDE = re.compile(  # what is not meant, or what a name is of: "Nature (the journal)"
    r"\((?:but |and )?(?:not?|nor|without|except(?: for)?|excluding|other than|rather than|i mean"
    r"|i\.e\.|the (?:journal|author|surname|first author)|as an? (?:journal|author)|surname|journal"
    r")\b[^()\d]*\)"
    r"|(?:^|,? )\b(?:[iI]|[wW]e) (?:(?:would|['’]d) )?(?:think|believe|guess|suppose|reckon"
    r"|assume|gather|presume|he(?:ar|ard)|(?:am|was|were|have been) told)\b(?: that\b)?,?"
    r"|^\W*[Ff]or (?:my|our|an?|the) [^:?.;]{3,60}:(?=\s)"  # "for my thesis on X: ..."
    r"|(?:[,;–]| -)\s?(?:and |but )?not (?:(?:in|from|by|the|its|any|just) )*"
    r"(?:[A-ZÀ-Þ][\w-]*\b(?: (?:of |the |and |& )*)?)+(?=\W*$)"
)
_IS_IT_SO = re.compile(r"^\W*is it (?:true|right|correct|so) that\b", re.IGNORECASE)
_NO_SUBJECT = re.compile(  # what all of the sources are about: "the Lancet overview on the disease"
    r"\b(?:on|about|of|concerning|regarding) (?:the|this) (?:disease|condition|illness|subject"
    r"|topic|matter|theme|field)\b(?! of\b)"
    r"|\b(?:the|this) (?:review|paper|article|document|text|authors?) "
    r"(?:leans?|leant|builds?|built|draws?|drew|rests?|rested|rel(?:y|ies|ied)) (?:up)?on\b"
    r"|\b(?:going|judging|judged|sorted|ordered|ranked|measured|counting)"
    r" (?:just |only |simply )?by (?:the |its |their )?(?:dates?|years?)"
    r"(?: of (?:publication|print\w*))?\b",
    re.IGNORECASE,
)
_FEW_WORDS = 6  # of a question that is the name of a record
_ASKING = frozenset(tokens(" ".join(cues.LOOKUP_WORDS))) | cues.LOOKUP_WORDS


@dataclass(frozen=True, slots=True)
class RecordQuery:
    """The constraints of a question on bibliographic records; empty ones constrain nothing.

    `years` are spans, first and last year included. `unknown` are names of authors or journals
    that no record has; `lacking` are fields that the records are to be without, `most` is the one
    whose commonest value is asked for. `about` is what is left of the question.
    """

    text: str
    dois: tuple[str, ...] = ()
    pmids: tuple[str, ...] = ()
    numbers: tuple[int, ...] = ()
    imprint: tuple[tuple[bool, str], ...] = ()  # volumes (True), pages or article numbers
    ends: tuple[int, ...] = ()  # 0 for the first entry of a list, -1 for the last
    journals: tuple[tuple[str, ...], ...] = ()
    years: tuple[tuple[int, int], ...] = ()
    authors: NamedAuthors = NOBODY
    unknown: tuple[str, ...] = ()
    order: Order | None = None
    so_many: int = 1  # records from that end of the years: "the two newest"
    place: int = 0  # of the one wanted, from that end: "the second oldest"
    only_reviews: bool = False
    lacking: tuple[Field, ...] = ()
    most: Field | None = None
    but: tuple["RecordQuery", ...] = ()  # what the records are not to be
    whole_titles: tuple[str, ...] = ()  # of records named by them or by an end of them, as folded
    parts: tuple["RecordQuery", ...] = ()  # of a question for several: "Roe on X and Wei on Y"
    titled: bool = False  # whether titles are to have the words of the subject, as printed
    about: str = ""

    @property
    def points(self) -> bool:
        """Whether a record is named by its number, DOI, PMID, or its title or an end of that."""
        return bool(self.dois or self.pmids or self.numbers or self.whole_titles or self.ends)

    @property
    def constrains(self) -> bool:
        """Whether anything but a subject is given."""
        named = self.journals or self.authors.names or self.unknown or self.imprint
        kind = (
            self.order or self.only_reviews or self.lacking or self.most or self.titled or self.but
        )
        return self.points or bool(named or self.years or kind)

    @property
    def is_whole(self) -> bool:
        """Whether a journal, or an author and a year are given, and nothing else is a subject."""
        named = self.journals or (self.authors.names and self.years)
        return bool(named and not self.subject)

    @property
    def subject(self) -> frozenset[str]:
        """The tokens of the subject."""
        return _subject_of(self.about)

    @property
    def mirnas(self) -> tuple[Mirna, ...]:
        """The miRNAs of the subject."""
        return tuple(mention.mirna for mention in find_mirnas(self.about))

    @property
    def names(self) -> frozenset[str]:
        """The keys of the other names of the subject."""
        return frozenset(item.key for item in find_entities(self.about) if item.kind != "mirna")


_LONG = 6  # letters, from which a slip is told from another word


@functools.lru_cache(maxsize=512)
def _is_slip(word: str) -> bool:
    """Whether it is a word of asking with a slip of the pen in it: "articels"."""
    if len(word) < _LONG or word in common_words() or word in cues.LOOKUP_WORDS:
        return False
    from rapidfuzz.distance import OSA

    meant = (one for one in cues.LOOKUP_WORDS if len(one) >= _LONG and one[0] == word[0])
    return any(OSA.distance(word, one, score_cutoff=1) <= 1 for one in meant)


def _subject_of(text: str) -> frozenset[str]:
    return frozenset(tokens(text)) - _ASKING


def record_query(text: str, shelf: Shelf) -> RecordQuery:
    """Read the constraints of a question. Never raises on odd text.

    Each is taken out in its turn, so that no word is read twice.
    """
    left = Left(text)
    _take_asides(left)
    read = RecordQuery(
        text=text,
        whole_titles=left.take_titles(shelf),
        lacking=left.take_lacking(),
        most=left.take_most(),
        but=tuple(_take_left_out(left, shelf)),
        dois=left.take_dois(shelf),
        pmids=left.take_pmids(),
        imprint=tuple(left.take_imprint(shelf)),
        numbers=tuple(left.take_numbers()),
        ends=left.take_ends(),
    )
    quoted = left.take_quoted()
    journals = _take_journals(left, shelf)
    years = tuple(take_years(left))
    authors = _take_authors(left, text, shelf)
    order, so_many, place = left.take_order()
    found = journals or authors.names
    unknown = () if found else tuple(unknown_names(left.text, shelf)) or cited_as(text)
    _take_slips(left, shelf)
    titled = take_titled(left.text)
    left.text = titled or left.text
    pointed = bool(read.numbers or read.dois or read.pmids or read.whole_titles)
    if not journals and (pointed or authors.names):
        unknown = tuple(other_journals(left.text, pointed=pointed))
    return replace(
        read,
        journals=journals,
        years=years,
        authors=authors,
        unknown=unknown,
        order=order,
        so_many=so_many,
        place=place,
        only_reviews=bool(cues.ONLY_REVIEWS.search(text.lower())) and not read.whole_titles,
        titled=titled is not None and not quoted and bool(_subject_of(left.text)),
        parts=tuple(_taken_apart(text, authors, shelf)),
        about=" ".join([left.text, *(text[start:end] for start, end in quoted)]),
    )


def _taken_apart(text: str, authors: NamedAuthors, shelf: Shelf) -> Iterator[RecordQuery]:
    """A query for each of several authors, where of each something is told; else nothing."""
    parts = [] if authors.either else split_before(text, authors.spans)
    each = [record_query(part, shelf) for part in parts]
    if all(one.authors.names and (one.subject or one.years or one.journals) for one in each):
        yield from each


def _take_asides(left: Left) -> None:
    """What is said by the way, and who says that it is cited: "my boss says they cite X"."""
    told = HEARSAY.match(left.text)
    left.take(_ASIDE)
    left.take(_NO_SUBJECT)
    left.take(_IS_IT_SO)
    if told and cues.CITES.search(told.string.lower(), told.end()):
        left.blank(*told.span())


def _take_journals(left: Left, shelf: Shelf) -> tuple[tuple[str, ...], ...]:
    words = words_of(left.text)
    apart = shelf.people.keys() | cues.LOOKUP_WORDS
    found = named_journals(words, left.text, shelf.journals, apart, shelf.title_counts.keys())
    for mention in found:
        left.blank(words[mention.first].start, words[mention.end - 1].end)
    if found:
        return tuple(dict.fromkeys(mention.journal for mention in found))
    journals, place = present_journal(left.text, shelf) or ((), (0, 0))
    left.blank(*place)
    return journals


def _take_authors(left: Left, text: str, shelf: Shelf) -> NamedAuthors:
    known = Known(shelf.people, lambda word: word in cues.LOOKUP_WORDS or shelf.has_words(word))
    authors = named_authors(left.text, text, known)
    for span in authors.spans:
        left.blank(*span)
    return authors


def _take_slips(left: Left, shelf: Shelf) -> None:
    """Words of asking with a slip of the pen in them, as far as no title has them."""
    for word in words_of(left.text):
        if _is_slip(word.lower) and not set(tokens(word.text)) <= shelf.title_counts.keys():
            left.blank(word.start, word.end)


_ON_A_SUBJECT = re.compile(  # "those about mice", "the one on tamoxifen"
    r"\W*(?:(?:the|those|any|all|these|such) )*"
    r"(?:ones?|those|papers?|articles?|references?|entr\w+|stud\w+)? ?"
    rf"(?:{cues.ON_SUBJECT.pattern})",
    re.IGNORECASE,
)


def _take_left_out(left: Left, shelf: Shelf) -> Iterator[RecordQuery]:
    """What the records are not to be, where that is told by what records have."""
    for place, what in list(left_out(left.text)):
        query = record_query(what, shelf)
        told = query.numbers or query.dois or query.years or query.journals or query.authors.names
        if told or query.unknown or (query.subject and _ON_A_SUBJECT.match(what)):
            left.blank(*place)
            yield query


# ── whether records are asked for ───────────────────────────────────────────────────────────


_POINTS_BACK = re.compile(
    r"\W*(?:so |and )?(?:which|what|who|whose)"
    r"(?: (?:one|ones|two|three|four|five|both|is|was|it|that|are|were|they|those|these))*\W*"
)
_POINTER = re.compile(rf"(?<=[.!?;:,]\s){_POINTS_BACK.pattern}$")


def _without_pointer(query: RecordQuery) -> str:
    """What a query is about, less a question behind that only points at the records it named."""
    about = query.about.lower()
    return _POINTER.sub("", about) if query.constrains else about


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
    asks = (cues.FINDING, cues.OTHER_ASKED, cues.YES_NO, SET_AGAINST)
    return bool(query.parts) and not any(one.search(lowered) for one in asks)


def _names_its_author(query: RecordQuery) -> bool:
    """Whether all that is told of what is asked for is by whom it is."""
    spans = query.authors.spans
    return bool(spans and not query.subject and _ALL_BY.search(query.text[: spans[0][0]]))


def asks_for_all(query: RecordQuery) -> bool:
    """Whether the whole of a list is asked for: "which journals are cited?"."""
    lowered = query.text.lower()
    narrowed = query.subject or query.constrains or cues.COUNTED.search(lowered)
    judged = cues.YES_NO.search(lowered) and not _ASKS_TO_SEE.search(lowered)
    return not (narrowed or judged) and bool(ALL_OF_THEM.search(query.text))


_FINDS = re.compile(rf"{cues.FINDING.pattern}|\bdiscover\w*|\bset out\b")


def wants_places(query: RecordQuery) -> bool:
    """Whether it is asked where records are cited, or what those of some numbers found.

    The sentences that cite them tell that: "citations 7 and 9 - what do the two of them report?"
    """
    if asks_where_cited(query.text.lower()):
        return True
    about = query.about.lower()
    rest = _FINDS.sub(" ", about)
    told = rest != about and re.search(r"\bwhat\b", about)
    of_it = cues.RECORD_ASKED.search(about) or _subject_of(rest)
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
    return bool(query.is_whole or taken or ordered or (cited and cues.CITES.search(asked)))


def asks_for_records(query: RecordQuery) -> bool:
    """Whether a question wants bibliographic records, rather than what the texts tell.

    "Which papers are from 2021?" does; "what did the 2021 trial show?" does not.
    """
    asked, lowered = _without_pointer(query), query.text.lower()
    asking = _asking(query.text)
    on_pages = any(not of_volume for of_volume, _ in query.imprint)
    if query.whole_titles or (on_pages and not query.points):
        return not cues.FINDING.search(asked)
    about = cues.ABOUT_RECORD.search(asking) and query.subject
    if (
        asks_for_all(query)
        or _says_of_a_work(query)
        or _names_several(query)
        or query.titled
        or query.only_reviews
        or query.lacking
        or _names_its_author(query)
        or (query.most and cues.LISTS.search(lowered))
    ):
        return True
    if _names_the_works(query, asked) and not cues.FINDING.search(asked):
        return True
    if query.constrains and wants_places(query):
        return True
    if cues.RECORD_ASKED.search(asked) or cues.RECORD_ASKED.search(lowered):
        listed = cues.LISTS.search(lowered) and (query.subject or cues.COUNTED.search(lowered))
        told = cues.RECORD_TELLS.search(lowered) and query.subject
        return query.constrains or bool(about or listed or told)
    if cues.OTHER_ASKED.search(asked):
        return query.points and not cues.FINDING.search(lowered)
    if query.points or query.imprint:
        return True
    if cues.YES_NO.search(asking) and query.subject and not cues.EXISTENCE.search(asking):
        return False  # "does Wei's paper give an IC50?"
    if cues.RECORD_NOUN.search(asking) and not cues.FINDING.search(lowered):
        counted = cues.COUNTED.search(lowered) and cues.LISTS.search(lowered)
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
