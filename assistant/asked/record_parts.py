"""The parts of a question on reference lists: numbers, titles, what a record is to lack."""

import re
from collections.abc import Iterator
from enum import StrEnum

from assistant.asked import record_cues
from assistant.asked.list_words import take_end
from assistant.asked.ordinals import EARLY_ORDINAL, OF_THE_LIST, value
from assistant.bibliography.shelf import Shelf, title_key
from index.terms import ONES

MOST_IN_A_RANGE = 200  # of numbers: "references 1-107"
FIRST_YEAR, LAST_YEAR = 1850, 2100
_LEAST_OF_A_TITLE = 3  # words
_SHORT_TITLE = 40  # letters; so few may be no more than the name of a disease
_CALLED = re.compile(  # what names a record by its title, quotation marks among it
    r"(?:\b(?:called|titled|entitled|named|titles?|papers?|articles?|references?|reviews?)\W+|[\"“«'‘]\s?)$",
    re.IGNORECASE,
)
_AT_ITS_HEAD = r"(?:beg[aiu]n(?:s|ning)?|start(?:s|ed|ing)?|open(?:s|ed|ing)?)"
_AT_ITS_END = r"(?:end(?:s|ed|ing)?|finish(?:es|ed|ing)?|clos(?:es?|ed|ing)|conclud(?:es?|ed|ing))"
_EDGE_OF_TITLE = re.compile(  # "the title ends with", "the first words of its title are"
    rf"(?:\btitles?\b[^.?!;:\"“‘]{{0,40}}?\b(?:(?P<head>{_AT_ITS_HEAD})|{_AT_ITS_END})"
    r" (?:with|in|on|by)(?: the (?:words?|phrase))?"
    r"|\b(?:(?P<first>first|opening)|last|final|closing) words? "
    r"(?:(?:of|in) (?:the|its|whose) title )?(?:is|are|was|were|being))\W+",
    re.IGNORECASE,
)
_SHORT_EDGE = 6  # letters and digits of a title that tell it from others


class Order(StrEnum):
    """Which end of the years is asked for."""

    OLDEST = "oldest"
    NEWEST = "newest"


class Field(StrEnum):
    """What a record has, by the name of its field; a list can be asked where it is wanting."""

    DOI = "doi"
    PMID = "pmid"
    JOURNAL = "journal"
    YEAR = "year"
    TITLE = "title"
    AUTHORS = "authors"


_PMID = re.compile(
    r"\b(?:pmid|pubmed(?: ?id)?)\W{0,3}(?:no\.?|number)?\W{0,2}\d{4,9}\b", re.IGNORECASE
)
DOI_AS_WRITTEN = re.compile(  # by itself or as a link
    rf"(?:(?:https?://)?(?:dx\.)?doi\.org/|\bdoi:\s?)?(?P<doi>{record_cues.DOI.pattern})",
    re.IGNORECASE,
)
_PART_OF_DOI = re.compile(  # it has a point or a stroke, and letters where it is no prefix
    r"(?<![\w./-])(?:10\.\d{4,9}|(?=[\w()-]*[./])(?=[^\s]*[a-z])(?=[^\s]*\d)[\w()/.-]{6,}[\w)])(?![\w/-])",
    re.IGNORECASE,
)
_END_AS_WRITTEN = re.compile(  # "ncb3094": what stands behind a stroke of one
    r"(?<![\w./-])(?=\S*\d{3})[\w()/.-]{5,}\w(?![\w/-])"
)
DOI_BY_FORM = re.compile(  # as the great publishers make them
    r"(?<![\w./-])(?:s\d{5}-\d{3}-\d{4,5}-[\dxyz]|j\.[a-z]+\.\d{4}\.\d\d\.\d{3,6}"
    r"|journal\.p[a-z]{3}\.\d{7})(?![\w/-])",
    re.IGNORECASE,
)
_END_OF_DOI = re.compile(  # "a DOI in the list ends with cb3094", "doi: ...48043"
    r"\bdois?\b[^.?;:]{0,60}?(?:\b(?:end(?:s|ed|ing)?|finish(?:es|ing)?|clos(?:es|ing))\b"
    r"(?: (?:in|with|on|by))?|(?:\.{2,}|…))[\s\"“”'‘’:(…./-]*"
    r"(?P<end>(?=[\w()-]*\d)[\w()./-]{3,}\w)",
    re.IGNORECASE,
)
IMPRINT = re.compile(  # where in a journal it is printed: "volume 25", "pages 501-515"
    r"\b(?:on )?(?:(?P<volume>vol(?:umes?|\.)?)|pages?|pp?\.|pp|p(?=\s\d{3})|issues?"
    r"|article (?:numbers?|no\.?|nr\.?|id)|e-?(?:number|locator|page)|locator)(?![a-z])"
    r"\s?(?:numbers?\s|no\.?\s|#|:\s?)?"
    r"(?P<value>[a-z]{0,5}\d\w*)"
    r"(?:(?:\s?[-–]\s?|\s(?:to|through|till|until|and)(?: page)?\s)(?:[a-z]?\d\w*))?"
    r"(?:(?<=\d),?\s(?:no|nr|number)\b\.?\s?\d+)?"
    r"(?!\w|\s(?:of|in) (?:this|the|your) (?:review|paper|article|document|text|pdf|manuscript)\b)",
    re.IGNORECASE,
)
_TELLING = 3  # digits of a volume or page that is asked for though no list has it
VOLUME_AND_PAGE = re.compile(
    r"(?<![\w.])(?P<volume>\d{1,4})(?:\([\w–-]+\))?:(?P<page>[a-z]{0,5}\d\w*)"
)
_A_NUMBER = r"\d{1,4}(?![\d.]*\d|\w|%|-\w*[a-z])"
_LISTED_BEHIND = (
    r"(?P<rest>(?:\s?(?:,|;|and|or|&|to|through|till|until|[-–—])\s?(?:and\s)?#?"
    + _A_NUMBER
    + ")*)"
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
_OF_SOME = re.compile(  # "which paper is older, 37 or 41?"
    r"\b(?:papers?|articles?|stud(?:y|ies)|works?|references?|refs?|citations?|entr(?:y|ies)|items?)\b"
    r"[^.?;:]{0,40}\b(?:older|oldest|newer|newest|younger|earlier|earliest|later|latest|first|last"
    r"|recent)[,:]?(?:\s-|\sof)?\s(?P<first>" + _A_NUMBER + ")" + _LISTED_BEHIND + r"(?=\W*$)",
    re.IGNORECASE,
)
IN_BRACKETS = re.compile(r"(?<!\S)\[(?P<first>\d{1,3})\](?!\S*\w)")
_OF_THE_LIST = re.compile(  # "papers 13 & 63 in the list": a number that only the list has
    r"(?:\b(?:papers?|articles?|stud(?:y|ies)|works?|ones?|publications?)"
    r" (?:no\.? |nr\.? |number )?|\()(?P<first>"
    + _A_NUMBER
    + ")"
    + _LISTED_BEHIND
    + rf"(?=[^.?]{{0,40}}\b{OF_THE_LIST})",
    re.IGNORECASE,
)
_QUOTED_TITLE = re.compile(  # 'Roe et al., 2020' is none
    r"(?<!\w)[\"“‘«'](?P<title>(?![\w -]+ et\.? al\b)\w[^\"”»]{8,300}?)[\"”»’'](?!\w)"
)
_OF_A_TITLE = re.compile(  # what makes words in quotation marks those of a title
    r"\b(?:titles?|titled|head(?:ing|line)s?|called|named|entitled|words?|wording|phrases?|rememb\w+"
    r"|recall\w*|recollect\w*|papers?|articles?|references?|refs?|entr(?:y|ies)|citations?|cited"
    r"|bibliograph\w*|wrote|authors?|journal|details)\b",
    re.IGNORECASE,
)
_SHORT_PART = 10  # letters and digits of a title that may be quoted for it
_MOST_WITH_PART = 3  # titles that have it
_CITED_NUMBER = re.compile(  # "what is 70 cited for?"
    r"(?:^\W*|\b(?:is|was|are|were|what['’]s|why|where|does|do)\s)(?P<first>"
    + _A_NUMBER
    + r")(?=\s(?:(?:is|was|are|being)\s)?(?:cited|quoted|referenced|referred to)\b)",
    re.IGNORECASE,
)
_STEP = re.compile(r"(?P<range>to|through|till|until|[-–—])?\s?(?:and\s)?#?(?P<number>\d{1,4})")
_WHICH_OF_THEM = (
    r"\b(?:which|which (?:one|paper|article|reference|entry|study|of [^?]{1,60}?))"
    r" (?:is|was)(?: the)?"
)
_PUT_OUT = r"\b(?:published|appeared|came out|printed|was|came)"
_BACK = r"\b(?:goes|go|dates?|reaches|reach) back"
_ORDERS = {
    Order.OLDEST: re.compile(
        r"\b(?:oldest|earliest|least recent)(?:[- ](?:dated|published))?\b(?! stage)"
        rf"|{_WHICH_OF_THEM} older\b(?! than)|{_PUT_OUT} first\b|{_BACK} (?:the )?f[ua]rthest\b",
        re.IGNORECASE,
    ),
    Order.NEWEST: re.compile(
        r"\b(?:newest|latest|most recent(?:ly)?|youngest|most up[- ]to[- ]date)"
        r"(?:[- ](?:dated|published))?\b"
        rf"|{_WHICH_OF_THEM} (?:newer|more recent|younger)\b(?! than)|{_PUT_OUT} last\b",
        re.IGNORECASE,
    ),
}
_FEW = rf"\b(?:{'|'.join(ONES[2:11])}|[2-9]|10)\b"
_NTH = re.compile(rf"\b(?P<nth>{EARLY_ORDINAL})[ -]+$", re.IGNORECASE)
_FIELD = r"(?P<{}>doi|pmid|pubmed id|journal|year|title|author)s?"
_LACKING = re.compile(
    r"\b(?:no|without|lack\w*|missing|miss(?:es)?|omit\w*)\b(?: (?:an?|any|the|its|their))?"
    rf" {_FIELD.format('behind')}\b"
    rf"|\b{_FIELD.format('before')}\b (?:(?:is|are|was|were|has|have|been|printed|numbers?) )*"
    r"(?:missing|lacking|left out|omitted|absent|not (?:given|printed|there|listed))\b",
    re.IGNORECASE,
)
_SPEAKER = re.compile(  # "I'm missing the journal", "my notes have no year"
    r"\b(?:i|we|he|she|(?:my|our) \w+)(?:['’](?:m|re|s|ve)| am| are| is| was| were)?"
    r"(?: (?:still|just|only|also|now|currently|really|have|has|had|got))* $",
    re.IGNORECASE,
)
_OFTENEST = (
    r"(?:most (?:(?:often|frequently|commonly|heavily) )?(?:cited|quoted|referenced|frequent|common"
    r"|prominent|represented|numerous)|most (?:often|frequently|commonly|of)"
    r"|the most(?= (?:references|papers|articles|entries|citations|often)\b|\W*$)"
    r"|(?:cite[ds]?|quote[ds]?|referenced?|use[ds]?|rel(?:y|ies) on|draws? on) (?:the )?most"
    r"|more (?:often )?than once|commonest|repeatedly|dominates?"
    r"|(?:tops|leads)(?= (?:the )?(?:(?:reference )?list|field|references|bibliography)\b"
    r"| in (?:the )?(?:number|count)|\W*$))"
)
_MOST = re.compile(
    rf"\b{_OFTENEST} {_FIELD.format('behind')}\b"
    rf"|\b{_FIELD.format('before')}\b[^.?]{{0,50}}\b{_OFTENEST}\b(?! recent)",
    re.IGNORECASE,
)


_ALONE = frozenset({_OF_SOME, _CITED_NUMBER})  # of which nothing but the number is understood


def quotes_a_title(text: str) -> bool:
    """Whether words in quotation marks are quoted as those of a title: "the words '...'"."""
    rest = _QUOTED_TITLE.sub(" ", text)
    return rest != text and bool(_OF_A_TITLE.search(rest))


class Left:
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

    def take_lacking(self) -> tuple[Field, ...]:
        """The fields that the records are to be without; what the speaker lacks is wanted."""
        found = _LACKING.finditer(self.text)
        matches = [match for match in found if not _SPEAKER.search(self.text[: match.start()])]
        for match in matches:
            self.blank(*match.span())
        return tuple(dict.fromkeys(map(_field, matches)))

    def take_most(self) -> Field | None:
        """The field whose commonest value is asked for."""
        match = _MOST.search(self.text)
        if match is None:
            return None
        self.blank(*match.span())
        return _field(match)

    def take_order(self) -> tuple[Order | None, int, int]:
        """The end of the years asked for, how many from there, and which one: 0 for none."""
        for order, word in _ORDERS.items():
            if word.search(self.text.lower()):
                so_many, place = self._take_so_many(word), self._take_place(word)
                self.take(word)
                return order, so_many, place
        return None, 1, 0

    def _take_so_many(self, order: re.Pattern[str]) -> int:
        """The number right beside the word for an end of the years: "two oldest", "latest 3"."""
        beside = rf"{_FEW} (?:{order.pattern})|(?:{order.pattern}) {_FEW}"
        match = re.search(beside, self.text, re.IGNORECASE)
        number = re.search(_FEW, match[0], re.IGNORECASE) if match else None
        if match is None or number is None:
            return 1
        start = match.start() + number.start()
        self.blank(start, start + len(number[0]))
        return value(number[0])

    def _take_place(self, order: re.Pattern[str]) -> int:
        """Which one from that end of the years is asked for: 2 for "second oldest"; else 0."""
        end = order.search(self.text)
        match = _NTH.search(self.text, 0, end.start()) if end else None
        if match is None:
            return 0
        self.blank(*match.span())
        return value(match["nth"])

    def take_titles(self, shelf: Shelf) -> tuple[str, ...]:
        """The title, folded, that stands in the question whole, else those with a part of it."""
        title = self._take_title(shelf)
        if title:
            return (title,)
        return self._take_edge_of_title(shelf) or self._take_part_of_title(shelf)

    def _take_title(self, shelf: Shelf) -> str:
        """The longest title of a record that stands in the question whole; "" where none does."""
        folded = title_key(self.text)
        found = max((one for one in shelf.titles if one in folded), key=len, default="")
        if found:
            places = [at for at, char in enumerate(self.text) for _ in title_key(char)]
            at = folded.index(found)
            start, end = places[at], places[at + len(found) - 1] + 1
            if len(found) < _SHORT_TITLE and self._is_said_in_passing(start, end):
                return ""
            self.blank(start, end)
        return found

    def _take_edge_of_title(self, shelf: Shelf) -> tuple[str, ...]:
        """The titles, folded, that begin or end with the words told; as many as fit, from there."""
        match = _EDGE_OF_TITLE.search(self.text)
        if match is None or "title" not in self.text.lower():
            return ()
        at_head = bool(match["head"] or match["first"])
        words = list(re.finditer(r"\S+", self.text[match.end() :]))
        for last in reversed(words):
            told = self.text[match.end() : match.end() + last.end()]
            key = title_key(told)
            fits = str.startswith if at_head else str.endswith
            found = tuple(one for one in shelf.titles if len(key) >= _SHORT_EDGE and fits(one, key))
            if found:
                self.blank(match.start(), match.end() + last.end())
                return found
        return ()

    def _take_part_of_title(self, shelf: Shelf) -> tuple[str, ...]:
        """The few titles, folded, that have the words which a question quotes as those of one."""
        if not quotes_a_title(self.text):
            return ()
        for match in _QUOTED_TITLE.finditer(self.text):
            key = title_key(match["title"])
            found = tuple(one for one in shelf.titles if len(key) >= _SHORT_PART and key in one)
            if 0 < len(found) <= _MOST_WITH_PART:
                self.blank(*match.span())
                return found
        return ()

    def _is_said_in_passing(self, start: int, end: int) -> bool:
        """Whether words of a longer text, in small letters, name no record: a disease, say."""
        said, rest = self.text[start:end], self.text[:start] + self.text[end:]
        called = _CALLED.search(self.text[:start])
        return said.islower() and not called and len(rest.split()) > len(said.split())

    def take_quoted(self) -> list[tuple[int, int]]:
        """Where as many words as a title has stand between quotation marks."""
        found = [
            match.span()
            for match in _QUOTED_TITLE.finditer(self.text)
            if len(match["title"].split()) >= _LEAST_OF_A_TITLE
        ]
        for span in found:
            self.blank(*span)
        return found

    def take_pmids(self) -> tuple[str, ...]:
        """The PMIDs, without the word for them."""
        return tuple(re.sub(r"\D", "", item) for item in self.take(_PMID))

    def take_ends(self) -> tuple[int, ...]:
        """The ends of a list: 0 for its first entry, -1 for the last."""
        span, ends = take_end(self.text) or ((0, 0), ())
        self.blank(*span)
        return ends

    def take_dois(self, shelf: Shelf) -> tuple[str, ...]:
        """The DOIs, whole or in a part that a list has: "the DOI that ends in cr.2014.03"."""
        dois = [match["doi"].lower() for match in DOI_AS_WRITTEN.finditer(self.text)]
        self.take(DOI_AS_WRITTEN)
        for match in _END_OF_DOI.finditer(self.text):
            end = match["end"].lower()
            dois += [one for one in shelf.dois_with(end) if one.endswith(end)] or [end]
            self.blank(*match.span())
        for pattern, before in ((_PART_OF_DOI, ""), (_END_AS_WRITTEN, "/")):
            for match in pattern.finditer(self.text):
                end = before + match[0].lower()
                found = [one for one in shelf.dois_with(end) if not before or one.endswith(end)]
                if found:
                    dois += found
                    self.blank(*match.span())
        dois += [item.lower() for item in self.take(DOI_BY_FORM)]
        return tuple(dict.fromkeys(dois))

    def take_imprint(self, shelf: Shelf) -> Iterator[tuple[bool, str]]:
        """The volumes (True) and pages, issues or article numbers (False) that are named.

        A short number by itself counts only where the list has it.
        """
        matches = list(IMPRINT.finditer(self.text))
        for match in matches:
            found = (bool(match["volume"]), match["value"].lower())
            telling = len(matches) > 1 or len(match["value"]) >= _TELLING
            if telling or any(record.is_printed_at(*found) for record in shelf.records):
                self.blank(*match.span())
                yield found
        for match in VOLUME_AND_PAGE.finditer(self.text):
            both = ((True, match["volume"]), (False, match["page"].lower()))
            if any(all(one.is_printed_at(*it) for it in both) for one in shelf.records):
                self.blank(*match.span())
                yield from both

    def take_numbers(self) -> Iterator[int]:
        """The numbers of entries: "refs 12-14 and 20"; a number that is a year is none."""
        numbers: list[int] = []
        patterns = (_NUMBERS, _ORDINAL, _OF_SOME, IN_BRACKETS, _OF_THE_LIST, _CITED_NUMBER)
        for match in (found for one in patterns for found in one.finditer(self.text)):
            if FIRST_YEAR <= int(match["first"]) <= LAST_YEAR:
                continue
            numbers += _expanded(int(match["first"]), match.groupdict().get("rest") or "")
            self.blank(match.start("first" if match.re in _ALONE else 0), match.end())
        return iter(dict.fromkeys(numbers))


def _field(match: re.Match[str]) -> Field:
    name = (match["behind"] or match["before"]).lower()
    return {"pubmed id": Field.PMID, "author": Field.AUTHORS}.get(name) or Field(name)


def _expanded(first: int, rest: str) -> list[int]:
    numbers = [first]
    for step in _STEP.finditer(rest):
        number = int(step["number"])
        if step["range"] and 0 < number - numbers[-1] <= MOST_IN_A_RANGE:
            numbers += range(numbers[-1] + 1, number)
        numbers.append(number)
    return numbers
