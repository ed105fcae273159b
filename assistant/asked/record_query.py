"""What a question asks of the reference lists: by what the records are to be found.

Each constraint takes its words out of the question; what is left over is the subject, which titles
or the claims that cite a record can tell of.
"""

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from assistant.asked import record_cues
from assistant.asked.entries_beside import step_beside
from assistant.asked.frame_words import HEARSAY
from assistant.asked.list_words import OF_A_COUNTRY, take_titled
from assistant.asked.record_parts import Field, Left, Order
from assistant.asked.record_years import take_years
from assistant.asked.records_left_out import left_out
from assistant.asked.several_records import split_before
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
_IN_BRACKETS = re.compile(r"\((?P<words>[a-z][a-z ,'’-]*[a-z])\)")
_IS_IT_SO = re.compile(r"^\W*is it (?:true|right|correct|so) that\b", re.IGNORECASE)
_NO_SUBJECT = re.compile(  # what all of the sources are about: "the Lancet overview on the disease"
    r"\b(?:on|about|of|concerning|regarding) (?:the|this) (?:disease|condition|illness|subject"
    r"|topic|matter|theme|field)\b(?! of\b)"
    r"|\b(?:the|this) (?:review|paper|article|document|text|authors?) "
    r"(?:leans?|leant|builds?|built|draws?|drew|rests?|rested|rel(?:y|ies|ied)) (?:up)?on\b"
    r"|(?:[,;.–]| -| \() ?(?:(?:only|just|the|their|its|a|first|last|full|plain|bare) )*"
    r"(?:first authors?|authors?|titles?|numbers?|dois?|names?|surnames?|journals?|years?|lists?"
    r"|citations?|references?)(?: (?:alone|only|by itself|by themselves))? "
    r"(?:suffic\w+|(?:will|would|is|are) (?:do|be )?(?:enough|fine|ok(?:ay)?|sufficient|plenty)?)"
    r"(?:,? (?:thanks|please|thank you))?(?=\W*$)"
    r"|\b(?:somewhere |anywhere )?(?:in|on|within|among) (?:the|its|their) authors?['’]? "
    r"(?:lines?|lists?|fields?|strings?|names)\b|\b(?:i\.e|e\.g)\.,?"
    r"|\b(?:going|judging|judged|sorted|ordered|ranked|measured|counting)"
    r" (?:just |only |simply )?by (?:the |its |their )?(?:dates?|years?)"
    r"(?: of (?:publication|print\w*))?\b",
    re.IGNORECASE,
)
_ASKING = frozenset(tokens(" ".join(record_cues.LOOKUP_WORDS))) | record_cues.LOOKUP_WORDS


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
    step: int = 0  # from the record described to the one asked for: 1 for the next in the list
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
        return subject_of(self.about)

    @property
    def mirnas(self) -> tuple[Mirna, ...]:
        """The miRNAs of the subject."""
        return tuple(mention.mirna for mention in find_mirnas(self.about))

    @property
    def names(self) -> frozenset[str]:
        """The keys of the other names of the subject."""
        return frozenset(item.key for item in find_entities(self.about) if item.kind != "mirna")


_LONG = 6  # letters, from which a slip is told from another word
_LONGER = 8  # ... from which one wrong letter is believed
_LONG_WORDS = sorted(word for word in record_cues.LOOKUP_WORDS if len(word) >= _LONG)
_SMALL_WORD = re.compile(rf"(?<![\w-])[a-z]{{{_LONG},}}(?![\w-])")


@functools.lru_cache(maxsize=4096)
def _meant_by(word: str) -> str:
    """The word of asking that it is with a slip of the pen in it, "articels"; else itself."""
    if len(word) < _LONG or word in common_words() or word in record_cues.LOOKUP_WORDS:
        return word
    from rapidfuzz.distance import OSA

    meant = (one for one in _LONG_WORDS if one[0] == word[0] and _is_near(word, one))
    return next((one for one in meant if OSA.distance(word, one, score_cutoff=1) <= 1), word)


def _is_near(word: str, other: str) -> bool:
    """Whether a letter too many, too few or out of place may make one: "titres" are no titles."""
    changed = len(word) == len(other) and sorted(word) != sorted(other)
    return len(word) >= _LONGER or not changed


def slips_mended(text: str, shelf: Shelf) -> str:
    """A text with its words of asking spelt right, as far as no title has them as they are."""

    def mended(match: re.Match[str]) -> str:
        word = match[0]
        meant = _meant_by(word)
        known = meant == word or set(tokens(word)) <= shelf.title_counts.keys()
        return word if known else meant

    return _SMALL_WORD.sub(mended, text)


def subject_of(text: str) -> frozenset[str]:
    """The search tokens of a text without the words of asking for records."""
    return frozenset(tokens(text)) - _ASKING


def record_query(text: str, shelf: Shelf) -> RecordQuery:
    """Read the constraints of a question. Never raises on odd text.

    Each is taken out in its turn, so that no word is read twice.
    """
    left = Left(text)
    _take_asides(left, shelf)
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
    span, step = step_beside(left.text) or ((0, 0), 0)
    left.blank(*span)
    journals = _take_journals(left, shelf)
    years = tuple(take_years(left))
    authors = _take_authors(left, text, shelf)
    order, so_many, place = left.take_order()
    found = journals or authors.names
    unknown = () if found else tuple(unknown_names(left.text, shelf)) or cited_as(text)
    titled = take_titled(left.text)
    left.text = titled or left.text
    pointed = bool(read.numbers or read.dois or read.pmids or read.whole_titles)
    if not journals and (pointed or authors.names):
        unknown = tuple(other_journals(left.text, pointed=pointed))
    return replace(
        read,
        step=step,
        journals=journals,
        years=years,
        authors=authors,
        unknown=unknown,
        order=order,
        so_many=so_many,
        place=place,
        only_reviews=bool(record_cues.ONLY_REVIEWS.search(text.lower())) and not read.whole_titles,
        titled=titled is not None and not quoted and bool(subject_of(left.text)),
        parts=tuple(_taken_apart(text, authors, shelf)),
        about=_with_countries(
            " ".join([left.text, *(text[start:end] for start, end in quoted)]), shelf
        ),
    )


def _with_countries(text: str, shelf: Shelf) -> str:
    """A text with the countries that titles name instead of what is of them: "Korean" is Korea."""

    def named(match: re.Match[str]) -> str:
        word = match[0].lower()
        if word in shelf.title_counts or not OF_A_COUNTRY.fullmatch(word.capitalize()):
            return match[0]
        alike = (one for one in shelf.title_counts if one[:_ALIKE] == word[:_ALIKE])
        return next((one for one in alike if len(one) <= len(word) + 1), match[0])

    return re.sub(r"\b[A-Za-z]{4,}\b", named, text)


_ALIKE = 4  # first letters that a country and what is of it have alike: "Japan", "Japanese"


def _taken_apart(text: str, authors: NamedAuthors, shelf: Shelf) -> Iterator[RecordQuery]:
    """A query for each of several authors, where of each something is told; else nothing."""
    parts = [] if authors.either else split_before(text, authors.spans)
    each = [record_query(part, shelf) for part in parts]
    if all(one.authors.names and (one.subject or one.years or one.journals) for one in each):
        yield from each


def _take_asides(left: Left, shelf: Shelf) -> None:
    """What is said by the way, and who says that it is cited: "my boss says they cite X"."""
    told = HEARSAY.match(left.text)
    for match in _IN_BRACKETS.finditer(left.text):
        if not shelf.title_counts.keys() & set(tokens(match["words"])):
            left.blank(*match.span())  # "(for my slides)": what no title has
    left.take(_ASIDE)
    left.take(_NO_SUBJECT)
    left.take(_IS_IT_SO)
    if told and record_cues.CITES.search(told.string.lower(), told.end()):
        left.blank(*told.span())


def _take_journals(left: Left, shelf: Shelf) -> tuple[tuple[str, ...], ...]:
    words = words_of(left.text)
    apart = shelf.people.keys() | record_cues.LOOKUP_WORDS
    found = named_journals(words, left.text, shelf.journals, apart, shelf.title_counts.keys())
    for mention in found:
        left.blank(words[mention.first].start, words[mention.end - 1].end)
    if found:
        return tuple(dict.fromkeys(mention.journal for mention in found))
    journals, place = present_journal(left.text, shelf) or ((), (0, 0))
    left.blank(*place)
    return journals


def _take_authors(left: Left, text: str, shelf: Shelf) -> NamedAuthors:
    known = Known(
        shelf.people, lambda word: word in record_cues.LOOKUP_WORDS or shelf.has_words(word)
    )
    authors = named_authors(left.text, text, known)
    for span in authors.spans:
        left.blank(*span)
    return authors


_ON_A_SUBJECT = re.compile(  # "those about mice", "the one on tamoxifen"
    r"\W*(?:(?:the|those|any|all|these|such) )*"
    r"(?:ones?|those|papers?|articles?|references?|entr\w+|stud\w+)? ?"
    rf"(?:{record_cues.ON_SUBJECT.pattern})",
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
