"""Which of the open documents a question names: "the myeloma review", "by Roe et al.", "in PRINS".

A paper is named by what its title has, by what stands all through its text, by its first author,
by its year, and by the name of its study. A question may do so several times; what is left of it
is asked of that paper alone.
"""

import functools
import re
from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from assistant.asked.list_words import OF_A_COUNTRY
from index.authors import fold, surname
from index.terms import STOPWORDS, tokens

MOST_TITLES = 2_000  # documents whose titles are looked through; of more, one is chosen by its id
MOST_MENTIONS = 4  # times that a question may name its paper

_OWN = frozenset(
    {"study", "trial", "rct", "cohort", "project"}
)  # what a review has none of its own
_NOUN = (
    r"(?P<noun>review|paper|article|document|study|work|perspective|trial|RCT|cohort|project)"
    r"\b(?!s)"
)
_SMALL = r"which|what|whose|cited|same|first|second|other|this|that|of|the|in|on|to|for|by"
_WORD = rf"(?!(?:{_SMALL})\b)[\w/'’-]+"
_WORDS = rf"(?P<words>{_WORD}(?: (?:of |[/+&] )?{_WORD}){{0,6}}?)"
_SUBJECT = rf"(?:{_WORD}(?: (?:(?:in|of|and|on|the) )*{_WORD}){{0,6}}?)"
_SHORT = r"(?: \([\w/-]+\))?"  # "the extracellular vesicle (EV) review"
_ENDS = (
    r"(?=\s*[,?.!;:)]|\s*$|\s+(?:and (?:what|who|how)|says?|tells?|mentions?|cites?|lists?|cover"
    r"|ha(?:s|ve)|contains?|includes?|aims?|tr(?:y|ies|ying)|i|we|which|what|who|how|is|are|does"
    r"|do|there)\b)"
)
_ON = rf"(?: (?:on|about|of|for|in) (?P<subject>{_SUBJECT}){_ENDS})?"
_THE = r"\b(?:the|this|that|your|our|their)"
_NAMED = (
    re.compile(rf"(?={_THE} {_WORDS}{_SHORT} {_NOUN}{_ON})(?P<all>{_THE} )", re.IGNORECASE),
    re.compile(
        r"\b(?:the|this|that|your|our|their) (?:(?:systematic|narrative|present|whole) ){0,2}"
        r"(?P<noun>review|document) (?:on|about|of) "
        rf"(?P<words>{_SUBJECT}){_ENDS}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\bthe (?P<noun>study|trial|cohort) (?:of|on|with) (?P<words>{_SUBJECT}){_ENDS}",
        re.IGNORECASE,
    ),
)
_BESIDE = (  # what stands before or behind a question, only to say of which paper it is
    re.compile(
        rf"^\W*(?:the )?{_WORDS} {_NOUN}(?: \((?P<subject>[^()]*)\))?"
        rf"(?: (?:in|on|of|for) (?P<behind>{_SUBJECT}))?\s?[:,–]\s+",
        re.I,
    ),
    re.compile(rf"\s?\((?:in |of |from |per )?(?:the )?{_WORDS} {_NOUN}\)", re.I),
)
_AUTHORS = re.compile(
    r"(?<![\w-])(?P<name>[A-ZÀ-Þ][\w'’-]+),?"
    r" (?:et\.? al\b\.?|(?:and|&) (?:(?:his|her|their) )?(?:colleagues|co-?workers|others|team))"
    r"(?P<year>,? \(?(?:19|20)\d\d\)?)?(?: \((?P<subject>[^()]*)\))?"
)
_BY_THEM = re.compile(  # "the paper by Roe et al."
    r"\b(?P<noun>reviews?|papers?|articles?|study|work)(?: (?:by|of|from)) $"
)
_A_STUDY = r"(?:[Ss]tudy|[Tt]rial|[Cc]ohort|[Ss]urvey|[Rr]egistry|[Pp]roject)\b"
_STUDY = re.compile(  # the name that a title gives its study: "(PERU) trial", "trial E2603"
    r"(?:\b(?P<first>[A-Z][a-z]+) )?"
    rf"\b(?P<name>(?=\w*[A-Z]\w*[A-Z])\w{{4,}})(?:-\d)?\)? (?:\w+ ){{0,2}}?{_A_STUDY}"
    rf"|\b{_A_STUDY} \(?(?P<behind>(?=\w*[A-Z]\w*(?:[A-Z]|\d\d))\w{{4,}})\b"
)
_OF_STUDY = (
    r"cohorts?|stud(?:y|ies)|trials?|samples?|authors?|investigators?|researchers?|teams?|papers?"
    r"|articles?|participants?|patients?|populations?|data|datasets?|groups?|members?|analys[ie]s"
    r"|regressions?|results?|women|men|gps?|physicians|surveys?|models?|baseline|subjects?|report"
)
_AT_END = re.compile(  # which says no more than which paper is asked
    r",? (?:as \w+ )?(?:in|per|according to|throughout) the"
    r"(?: (?:introduction|abstract|text|body|opening) of the)?"
    r" (?:review|paper|article|document)(?=\s*[?.!]*$)"
)
_REVIEW = re.compile(r"\b(?:review|overview)\b", re.IGNORECASE)


class Titled(Protocol):
    """A document as far as it can be named."""

    @property
    def id(self) -> str:
        """What it is chosen by."""

    @property
    def title(self) -> str:
        """Its title."""

    @property
    def authors(self) -> Sequence[str]:
        """Its authors, the first one first."""

    @property
    def year(self) -> int | None:
        """When it was published."""


Often = Callable[[str, str], bool]
"""Whether the text of a document, by its id, has a search token all through."""


@dataclass(frozen=True, slots=True)
class _Mention:
    """Where a question may name a paper, by which words, and what is put there if it does."""

    start: int
    end: int
    words: str
    noun: str
    put: str


def paper_named(
    text: str,
    documents: Sequence[Titled],
    among: Container[str] | None = None,
    often: Often = lambda document_id, token: False,
    cited: Callable[[str], bool] = lambda name: False,
) -> tuple[str, str] | None:
    """The id of the one document that a question names, and the question with "the review" for it.

    `among` are the ids of the documents that are asked, all where None. A document is named by
    words that its title has and no other's has together, or that it has `often`; None where no
    document is, or several. A "study" is none that calls itself a review: there it is one of those
    that are cited. `cited` tells whether a folded surname is one of a cited author, who is then
    rather meant than the document's own.
    """
    asked = [one for one in documents if among is None or one.id in among]
    named: str | None = None
    for _ in range(MOST_MENTIONS):
        found = _next(text, asked, often, cited)
        if found is None:
            break
        named, text = found
        asked = [one for one in asked if one.id == named]
    return (named, _AT_END.sub("", text)) if named else None


def _next(
    text: str, asked: Sequence[Titled], often: Often, cited: Callable[[str], bool]
) -> tuple[str, str] | None:
    """The document that the first mention which tells one names, and the text without it."""
    mentions = list(_mentions(text))
    for by_text in (False, True):
        for mention in mentions:
            found = [
                one.id
                for one in asked
                if not (mention.noun in _OWN and _REVIEW.search(one.title))
                and _is_told(mention.words, one, often if by_text else None)
            ]
            if len(found) == 1:
                return found[0], _put(text, mention)
    found_by_name = list(_by_people(text, asked, often, cited)) + list(_by_study(text, asked))
    if len({document for document, _ in found_by_name}) == 1:
        document, mention = found_by_name[0]
        return document, _put(text, mention)
    return None


def _put(text: str, mention: _Mention) -> str:
    return (text[: mention.start] + mention.put + text[mention.end :]).strip()


def _mentions(text: str) -> Iterator[_Mention]:
    for pattern in _BESIDE:
        for match in pattern.finditer(text):
            aside = match.groupdict().get("subject") or ""
            behind = match.groupdict().get("behind") or ""
            for words in (f"{match['words']} {behind} {aside}", f"{match['words']} {behind}"):
                yield _Mention(*match.span(), words, match["noun"].lower(), "")
    for pattern in _NAMED:
        for match in pattern.finditer(text):
            subject = match.groupdict().get("subject")
            noun = match["noun"].lower()
            put = f"the {'paper' if noun == 'perspective' else match['noun']}"
            if not any(_tokens_of(word)[0] for word in _parts(match["words"])):
                continue
            if subject:
                whole = f"{match['words']} {subject}"
                yield _Mention(match.start(), match.end("subject"), whole, noun, put)
            end = max(match.end(), match.end("noun"))
            yield _Mention(match.start(), end, match["words"], noun, put)


def _by_people(
    text: str, asked: Sequence[Titled], often: Often, cited: Callable[[str], bool]
) -> Iterator[tuple[str, _Mention]]:
    """The documents whose first author a question names with others, as a paper is cited."""
    for match in _AUTHORS.finditer(text):
        name = fold(match["name"])
        for one in asked:
            if not one.authors or fold(surname(one.authors[0])) != name:
                continue
            if match["year"] and str(one.year) not in match["year"]:
                continue
            told = bool(match["subject"]) and _is_told(match["subject"], one, often)
            if not told and cited(name):
                continue
            by = _BY_THEM.search(text[: match.start()])
            start = by.end("noun") if by else match.start()
            end = match.end() if told or not match["subject"] else match.start("subject") - 2
            yield one.id, _Mention(start, end, "", "paper", "" if by else "the authors")


def _by_study(text: str, asked: Sequence[Titled]) -> Iterator[tuple[str, _Mention]]:
    """The documents whose study a question calls by its name: "in PRINS", "the PRINS cohort"."""
    for one in asked:
        for name in _studies(one.title):
            found = re.search(
                rf"(?:^\W*(?:the )?{name}(?: (?:{_OF_STUDY}))?\s?[:–]\s*|\s?\({name}\)"
                rf"|(?:\bthe )?\b{name}\b(?:(?: \w+)??(?P<own> (?:{_OF_STUDY})\b))?"
                rf"(?: \([^()]*\))?)(?!\w)",
                text,
                re.IGNORECASE,
            )
            if not found:
                continue
            if found["own"]:
                put = ("the" if found[0][:4].lower() == "the " else "") + found["own"]
            else:
                put = "" if re.match(r"\s?\(|.*[:–]", found[0]) else "the paper"
            yield one.id, _Mention(*found.span(), "", "study", put.lstrip())


@functools.lru_cache(maxsize=4096)
def _studies(title: str) -> tuple[str, ...]:
    """Patterns of the names that a title gives its study."""
    return tuple(
        (f"(?:{match['first']} )?" if match["first"] else "")  # "New EPOC"
        + re.escape(match["name"] or match["behind"])
        for match in _STUDY.finditer(title)
    )


_OF_WHOM = re.compile(
    r"(?:mother|mum|woman|women|man|men|lady|ladies|bab(?:y|ies)|child|children|kid|patient|people|infant)"
    r"(?:s|['’]s|s['’])?",
    re.IGNORECASE,
)


def _is_told(words: str, document: Titled, often: Often | None) -> bool:
    """Whether a document has all words by which it is named, in its title or all through."""
    there = tokens_told(document.title)
    author = fold(surname(document.authors[0])) if document.authors else ""
    known = False
    for word in _parts(words):
        if word == str(document.year) or (author and fold(word) == author):
            known = known or not word.isdigit()
            continue
        if _OF_WHOM.fullmatch(word) or OF_A_COUNTRY.fullmatch(word):
            continue  # which a title may say in other words, or leave to the authors' addresses
        readings = [own for own in _tokens_of(word) if own]
        if readings and not any(
            all(one in there or (often and often(document.id, one)) for one in own)
            for own in readings
        ):
            return False
        known = known or bool(readings)
    return known


def _parts(words: str) -> list[str]:
    return [word for word in re.split(r"[\s/,]+", words) if word.lower() not in STOPWORDS]


@functools.lru_cache(maxsize=4096)
def _tokens_of(word: str) -> tuple[tuple[str, ...], ...]:
    """The search tokens of a word, and those of its parts where a hyphen joins some."""
    parts = [part for part in word.split("-") if part.lower() not in STOPWORDS]
    whole = tuple(tokens(word))
    return (whole, tuple(one for part in parts for one in tokens(part)))


@functools.lru_cache(maxsize=4096)
def tokens_told(title: str) -> frozenset[str]:
    """The search tokens of a title, of compounds and of their parts."""
    words = re.findall(r"[^\W_]+(?:-[^\W_]+)*", title)
    return frozenset(
        token
        for word in words
        if word.lower() not in STOPWORDS
        for own in _tokens_of(word)
        for token in own
    )
