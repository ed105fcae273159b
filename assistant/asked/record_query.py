"""What a question asks of the reference lists: by what the records are to be found.

Each constraint takes its words out of the question; what is left over is the subject, which titles
or the claims that cite a record can tell of.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from assistant.asked import cues
from assistant.asked.orders import asking_part
from assistant.bibliography.authors import NOBODY, NamedAuthors, named_authors
from assistant.bibliography.journals import named_journals, words_of
from assistant.bibliography.shelf import Shelf, title_key
from index.mirna import Mirna, find_mirnas
from index.names import find_entities
from index.terms import STOPWORDS, tokens

_FEW_WORDS = 6  # of a question that is the name of a record
MOST_IN_A_RANGE = 200  # of numbers: "references 1-107"
FIRST_YEAR, LAST_YEAR = 1850, 2100


_ASKING = frozenset(tokens(" ".join(cues.LOOKUP_WORDS))) | cues.LOOKUP_WORDS


class Order(StrEnum):
    """Which end of the years is asked for."""

    OLDEST = "oldest"
    NEWEST = "newest"


@dataclass(frozen=True, slots=True)
class RecordQuery:
    """The constraints of a question on bibliographic records; empty ones constrain nothing.

    `years` are spans, first and last year included. `unknown` are names of authors or journals
    that no record has. `about` is what is left of the question.
    """

    text: str
    dois: tuple[str, ...] = ()
    pmids: tuple[str, ...] = ()
    numbers: tuple[int, ...] = ()
    end: int | None = None  # 0 for the first entry of a list, -1 for the last
    journals: tuple[tuple[str, ...], ...] = ()
    years: tuple[tuple[int, int], ...] = ()
    authors: NamedAuthors = NOBODY
    unknown: tuple[str, ...] = ()
    order: Order | None = None
    only_reviews: bool = False
    title: str = ""  # a whole title of a record, as folded
    about: str = ""

    @property
    def points(self) -> bool:
        """Whether a record is named by its number, DOI, PMID or its whole title."""
        return bool(self.dois or self.pmids or self.numbers or self.title) or self.end is not None

    @property
    def constrains(self) -> bool:
        """Whether anything but a subject is given."""
        named = self.journals or self.authors.names or self.unknown
        return self.points or bool(named or self.years or self.order or self.only_reviews)

    @property
    def subject(self) -> frozenset[str]:
        """The tokens of the subject."""
        return frozenset(tokens(self.about)) - _ASKING

    @property
    def mirnas(self) -> tuple[Mirna, ...]:
        """The miRNAs of the subject."""
        return tuple(mention.mirna for mention in find_mirnas(self.about))

    @property
    def names(self) -> frozenset[str]:
        """The keys of the other names of the subject."""
        return frozenset(item.key for item in find_entities(self.about) if item.kind != "mirna")


def record_query(text: str, shelf: Shelf) -> RecordQuery:
    """Read the constraints of a question. Never raises on odd text."""
    left = _Left(text)
    title = left.take_title(shelf)
    dois = tuple(item.lower() for item in left.take(_DOI_AS_WRITTEN))
    pmids = tuple(re.sub(r"\D", "", item) for item in left.take(_PMID))
    numbers = tuple(left.take_numbers())
    place = _END.search(left.text)
    quoted = [
        match.span()
        for match in _QUOTED_TITLE.finditer(left.text)
        if len(match["title"].split()) >= LEAST_OF_A_TITLE
    ]
    for start, stop in quoted:
        left.blank(start, stop)
    words = words_of(left.text)
    apart = shelf.people.keys() | cues.LOOKUP_WORDS
    found = named_journals(words, left.text, shelf.journals, apart, shelf.title_counts.keys())
    journals = tuple(dict.fromkeys(mention.journal for mention in found))
    for mention in found:
        left.blank(words[mention.first].start, words[mention.end - 1].end)
    years = tuple(left.take_years())
    authors = named_authors(left.text, text, shelf.people)
    for start, end in authors.spans:
        left.blank(start, end)
    order = next((one for one, cue in _ORDERS.items() if cue.search(left.text.lower())), None)
    if order:
        left.take(_ORDERS[order])
    unknown = () if journals or authors.names else tuple(_unknown(left.text, shelf))
    return RecordQuery(
        text=text,
        dois=dois,
        pmids=pmids,
        numbers=numbers,
        end=None if place is None else 0 if place["which"].lower() == "first" else -1,
        journals=journals,
        years=years,
        authors=authors,
        unknown=unknown,
        order=order,
        only_reviews=bool(cues.ONLY_REVIEWS.search(text.lower())) and not title,
        title=title,
        about=" ".join([left.text, *(text[start:stop] for start, stop in quoted)]),
    )


# ── the parts of a question ─────────────────────────────────────────────────────────────────

_PMID = re.compile(
    r"\b(?:pmid|pubmed(?: ?id)?)\W{0,3}(?:no\.?|number)?\W{0,2}\d{4,9}\b", re.IGNORECASE
)
_DOI_AS_WRITTEN = re.compile(cues.DOI.pattern, re.IGNORECASE)
_A_NUMBER = r"\d{1,4}(?![\d.]*\d|\w|%|-\w*[a-z])"
_LISTED_BEHIND = (
    r"(?P<rest>(?:\s?(?:,|;|and|&|to|through|till|until|[-–—])\s?(?:and\s)?#?" + _A_NUMBER + ")*)"
)
_NUMBERS = re.compile(
    r"(?:\b(?:references?|refs?|citations?|cit|entry|entries|items?|sources?|footnotes?"
    r"|superscripts?|cited (?:as|under)|no|numbers?|nos?|nrs?)\b\.?|#)"
    r"(?:\s?(?:with the )?(?:no|numbers?|nos?|nrs?)\b\.?)?[\s:]?\s?[\[(#]?(?P<first>"
    + _A_NUMBER
    + ")"
    + _LISTED_BEHIND,
    re.IGNORECASE,
)
_ORDINAL = re.compile(
    r"\b(?P<first>\d{1,4})(?:st|nd|rd|th|\.) (?:reference|citation|entry|item)\b", re.IGNORECASE
)
_IN_BRACKETS = re.compile(r"(?<!\S)\[(?P<first>\d{1,3})\](?!\S*\w)")
_OF_THE_LIST = re.compile(  # "papers 13 & 63 in the list": a number that only the list has
    r"(?:\b(?:papers?|articles?|stud(?:y|ies)|works?|ones?|publications?)"
    r" (?:no\.? |nr\.? |number )?|\()(?P<first>"
    + _A_NUMBER
    + ")"
    + _LISTED_BEHIND
    + r"(?=[^.?]{0,40}\b(?:in|on|of|from) (?:the|its|their|your)"
    r" (?:reference list|references|bibliography|list)\b)",
    re.IGNORECASE,
)
_END = re.compile(
    r"\b(?P<which>first|last|final) (?:reference|entry|item|citation)\b"
    r"(?= (?:in|of|on) (?:the|its|this) |\W*$)",
    re.IGNORECASE,
)
_QUOTED_TITLE = re.compile(r"(?<!\w)[\"“‘«'](?P<title>\w[^\"”»]{8,300}?)[\"”’»'](?!\w)")
LEAST_OF_A_TITLE = 3  # words
_STEP = re.compile(r"(?P<range>to|through|till|until|[-–—])?\s?(?:and\s)?#?(?P<number>\d{1,4})")
_Y = r"(?P<{}>(?:18[5-9]|19\d|20\d)\d)"
_SPAN = re.compile(
    rf"(?:\bbetween\s(?:the years\s)?(?={_Y.format('_')}\s(?:and|to)\b)|\bfrom\s|(?<![\d./-]))"
    rf"{_Y.format('one')}(?:\s?[-–—]\s?|\s(?:to|until|till|through)\s|(?<=between \d{{4}})\sand\s)"
    r"(?P<two>(?:(?:19|20)\d\d)|\d\d)\b(?!\w)",
    re.IGNORECASE,
)
_AND_ON = r"\s(?:on(?:wards?)?|(?:and|or) (?:later|after|newer|onwards?|earlier|before|older))\b"
_OPEN = re.compile(
    r"\b(?P<word>since|from|after|before|until|till|up to|by|(?:older|earlier|newer|later|younger"
    r"|more recent)(?: than)?|prior to|preceding|predat\w+|not (?:older|later|newer) than"
    r"|published (?:before|after))"
    rf"\s(?:the year\s)?{_Y.format('year')}\b(?P<on>{_AND_ON})?",
    re.IGNORECASE,
)
_SIDED = re.compile(rf"(?P<word>\b){_Y.format('year')}(?P<on>{_AND_ON})", re.IGNORECASE)
_YEAR = re.compile(rf"(?<![\d./-]){_Y.format('year')}(?P<decade>s)?\b(?![/-]\d|\.\d)")
_DECADES = {"sixties": 1960, "seventies": 1970, "eighties": 1980, "nineties": 1990}
_DECADE = re.compile(rf"\bthe (?P<word>{'|'.join(_DECADES)})\b", re.IGNORECASE)
_ORDERS = {
    Order.OLDEST: re.compile(
        r"\b(?:oldest|earliest)(?:[- ](?:dated|published))?\b(?! stage)", re.IGNORECASE
    ),
    Order.NEWEST: re.compile(
        r"\b(?:newest|latest|most recent(?:ly)?|youngest)(?:[- ](?:dated|published))?\b",
        re.IGNORECASE,
    ),
}


class _Left:
    """A question whose understood parts are blanked out, every other character in its place."""

    def __init__(self, text: str) -> None:
        self.text = text

    def blank(self, start: int, end: int) -> None:
        """Put blanks in the place of a part."""
        self.text = f"{self.text[:start]}{' ' * (end - start)}{self.text[end:]}"

    def take(self, pattern: re.Pattern[str]) -> list[str]:
        """The matches of a pattern, taken out."""
        matches = list(pattern.finditer(self.text))
        for match in matches:
            self.blank(*match.span())
        return [match[0] for match in matches]

    def take_title(self, shelf: Shelf) -> str:
        """The longest title of a record that stands in the question whole; "" where none does."""
        folded = title_key(self.text)
        found = max((one for one in shelf.titles if one in folded), key=len, default="")
        if found:
            places = [at for at, char in enumerate(self.text) for _ in title_key(char)]
            at = folded.index(found)
            self.blank(places[at], places[at + len(found) - 1] + 1)
        return found

    def take_numbers(self) -> Iterator[int]:
        """The numbers of entries: "refs 12-14 and 20"; a number that is a year is none."""
        numbers: list[int] = []
        patterns = (_NUMBERS, _ORDINAL, _IN_BRACKETS, _OF_THE_LIST)
        for match in (found for one in patterns for found in one.finditer(self.text)):
            if FIRST_YEAR <= int(match["first"]) <= LAST_YEAR:
                continue
            numbers += _expanded(int(match["first"]), match.groupdict().get("rest") or "")
            self.blank(*match.span())
        return iter(dict.fromkeys(numbers))

    def take_years(self) -> Iterator[tuple[int, int]]:
        """The spans of years asked for, first and last both included."""
        found = []
        for match in _SPAN.finditer(self.text):
            one, two = match["one"], match["two"]
            found.append((int(one), int(two) if len(two) == 4 else int(one[:2] + two)))
            self.blank(*match.span())
        for match in (found for one in (_OPEN, _SIDED) for found in one.finditer(self.text)):
            found.append(_side(match))
            self.blank(*match.span())
        for match in _YEAR.finditer(self.text):
            year = int(match["year"])
            found.append((year, year + 9 if match["decade"] and not year % 10 else year))
            self.blank(*match.span())
        for match in _DECADE.finditer(self.text):
            year = _DECADES[match["word"].lower()]
            found.append((year, year + 9))
            self.blank(*match.span())
        return iter(found)


def _expanded(first: int, rest: str) -> list[int]:
    numbers = [first]
    for step in _STEP.finditer(rest):
        number = int(step["number"])
        if step["range"] and 0 < number - numbers[-1] <= MOST_IN_A_RANGE:
            numbers += range(numbers[-1] + 1, number)
        numbers.append(number)
    return numbers


def _side(match: re.Match[str]) -> tuple[int, int]:
    word, year, on = match["word"].lower(), int(match["year"]), (match["on"] or "").lower()
    if on:
        back = re.search(r"earlier|before|older", on)
        return (FIRST_YEAR, year) if back else (year, LAST_YEAR)
    if word == "from":
        return year, year
    if word == "since" or word == "not older than":
        return year, LAST_YEAR
    if word in {"until", "till", "up to", "by", "not later than", "not newer than"}:
        return FIRST_YEAR, year
    if re.match(r"after|newer|later|younger|more recent|published after", word):
        return year + 1, LAST_YEAR
    return FIRST_YEAR, year - 1


# ── names that no record has ────────────────────────────────────────────────────────────────

_NAMED_AS_SOURCE = re.compile(  # what stands before the name of an author or a journal
    r"\b(?:by|from|(?i:cites?|cited|citing|quotes?)|(?:published|appeared|printed|came out) in"
    r"|in the journal|group of|journal)\s(?:the (?:journal |group of )?)?$",
)
_NAMES_A_SOURCE = re.compile(
    r"\s(?:papers?|articles?|references?|publications?)\b|,?\set\.? al\b"
    r"|['’]s (?:papers?|articles?|work)\b"
)
_NAME = re.compile(
    r"(?<![\w-])[A-ZÀ-Þ][\w'’-]*(?:\s(?:(?:of|the|and|&|in|for)\s)*[A-ZÀ-Þ][\w'’-]*)*"
)


def _unknown(text: str, shelf: Shelf) -> Iterator[str]:
    """Names asked for as those of authors or journals, that no record has."""
    for match in _NAME.finditer(text):
        if match[0].lower() in cues.LOOKUP_WORDS | STOPWORDS:
            continue
        in_titles = set(tokens(match[0])) <= shelf.title_counts.keys()
        before, behind = text[: match.start()], text[match.end() :]
        if not in_titles and (_NAMED_AS_SOURCE.search(before) or _NAMES_A_SOURCE.match(behind)):
            yield match[0]


# ── whether records are asked for ───────────────────────────────────────────────────────────


def asks_for_records(query: RecordQuery) -> bool:
    """Whether a question wants bibliographic records, rather than what the texts tell.

    "Which papers are from 2021?" does; "what did the 2021 trial show?" does not.
    """
    asked, lowered = query.about.lower(), query.text.lower()
    asking = asking_part(query.text).lower()
    if query.title:
        return not cues.FINDING.search(asked)
    about = cues.ABOUT_RECORD.search(asking) and query.subject
    if query.only_reviews:
        return True
    if query.constrains and cues.CITED_WHERE.search(lowered):
        return True
    if cues.RECORD_ASKED.search(asked) or cues.RECORD_ASKED.search(lowered):
        listed = cues.LISTS.search(lowered) and (query.subject or cues.COUNTED.search(lowered))
        told = cues.RECORD_TELLS.search(lowered) and query.subject
        return query.constrains or bool(about or listed or told)
    if cues.OTHER_ASKED.search(asked):
        return query.points and not cues.FINDING.search(lowered)
    if query.points:
        return True
    if cues.YES_NO.search(asking) and query.subject and not cues.EXISTENCE.search(asking):
        return False  # "does Wei's paper give an IC50?"
    if cues.RECORD_NOUN.search(asking) and not cues.FINDING.search(lowered):
        counted = cues.COUNTED.search(lowered) and cues.LISTS.search(lowered)
        return query.constrains or bool(about or counted)
    return _is_nothing_else(query)


def _is_nothing_else(query: RecordQuery) -> bool:
    """Whether a question names a record and says no more: "Hannafon 2016", "Liu 2021 miR-21"."""
    if query.authors.names and query.years and query.authors.spans[0][0] == 0:
        return len(query.text.split()) <= _FEW_WORDS
    return bool(query.authors.names or query.journals) and not query.subject


# ── in words ────────────────────────────────────────────────────────────────────────────────


def described(query: RecordQuery) -> str:
    """What a query looks for, for the reader: "by Yang, from 2012"."""
    parts = [f"DOI {doi}" for doi in query.dois] + [f"PMID {pmid}" for pmid in query.pmids]
    parts += [f"number {number}" for number in query.numbers]
    if query.authors.names:
        parts.append(
            "by " + " and ".join(query.text[start:end] for start, end in query.authors.spans)
        )
    parts += [f"by or in {name}" for name in query.unknown]
    if query.journals:
        parts.append("in " + " or ".join(" ".join(name).title() for name in query.journals))
    for first, last in query.years:
        if first == FIRST_YEAR:
            parts.append(f"up to {last}")
        elif last == LAST_YEAR:
            parts.append(f"since {first}")
        else:
            parts.append(f"from {first}" if first == last else f"from {first} to {last}")
    subject = [
        word.text for word in words_of(query.about) if set(tokens(word.text)) & query.subject
    ]
    if query.only_reviews:
        parts.append("reviews")
    if subject and not query.points:
        parts.append(f"on {' '.join(subject)}")
    return ", ".join(parts)
