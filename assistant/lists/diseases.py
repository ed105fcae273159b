"""Which disease a list is about: findings of papers on other diseases are none of its items.

A paper on sepsis does not say so in every sentence. Where its title says it, all of its findings
are; a sentence of another paper has to name the disease itself.
"""

import functools
import re
from collections.abc import Iterator, Sequence

from assistant.asked.diseases import diseases
from assistant.biology.concepts import SUBJECT, find_concepts
from index.names import symbol_key
from index.opened import OpenIndex
from index.spans import Span, overlaps
from index.words import common_words

MOST_TITLES = 128  # documents whose titles are read
_BEGINS = 7  # letters that two forms of one word share: glioma and gliomas, arthritis and arthritic
_BREAST = re.compile(r"\bbreast (?:cancers?|tumou?rs?|carcinomas?)\b", re.IGNORECASE)
_IN_TITLES = re.compile(r"[A-Za-z][a-z]{4,}(?:-[a-z]+)*")
_NAMED = re.compile(  # in a title: "diabetic kidney disease", "heart failure"
    r"(?:(?!(?:in|of|and|with|for|to|the|from|by|on|as|or|rnas?|vesicles?|exosom\w*"
    r"|mi\w*rnas?)\b)[\w-]+ ){1,3}"
    r"(?:disease|syndrome|disorder|failure|injury|infarction|dystrophy|sclerosis|transplantation)s?\b",
    re.IGNORECASE,
)
_FORMS = (  # adjectives, and what falls under another: patterns on lower-case names
    (r"sep(?:sis|tic)", r"\bsep(?:sis|tic)"),
    (r"pre-?eclampt?\w+", r"\bpre-?eclamp"),
    (
        r"glio(?:ma|blastoma)s?|gbm|(?:brain|cerebral) (?:tumou?r|cancer)s?",
        r"\bglio(?:ma|blastoma)|\bGBM\b|\bbrain (?:tumou?r|cancer)",
    ),
    (r"diabet\w+", r"\bdiabet"),
    (r"arthrit\w+", r"\barthrit"),
    (r"endometriotic|endometriosis", r"\bendometrio(?:sis|tic)"),
    (r"cirrho\w+", r"\bcirrho"),
    (r"asthma\w*", r"\basthma"),
)
_BY_FORM = re.compile(rf"\b(?:{'|'.join(asked for asked, _ in _FORMS)})\b", re.IGNORECASE)


def diseases_asked(text: str, opened: OpenIndex) -> list[tuple[str, Span]]:
    """The diseases that a question names, and where; none where only one document is open."""
    if len(opened.documents) < 2:
        return []
    titles = [item.title for item in opened.documents[:MOST_TITLES] if item.title]
    found = [*_titled(text, titles)]
    for one in (
        *((match[0].lower(), match.span()) for match in _BREAST.finditer(text)),
        *((match[0].lower(), match.span()) for match in _BY_FORM.finditer(text)),
        *((name, span) for name, span, _ in diseases(text)),
    ):
        if not any(one[1][0] < end and start < one[1][1] for _, (start, end) in found):
            found.append(one)
    return found or list(_words_of_titles(text, titles))


def subject_named(key: str, opened: OpenIndex) -> str:
    """What an abbreviation stands for, where a document is on it by its title; else nothing."""
    titles = [item.title.lower() for item in opened.documents[:MOST_TITLES] if item.title]
    for item in opened.lexicon.abbreviations if key in opened.lexicon.long_forms else ():
        long = item.long.lower()
        if symbol_key(item.short) == key and any(long in title for title in titles):
            return long
    return ""


def _titled(text: str, titles: Sequence[str]) -> Iterator[tuple[str, Span]]:
    """The diseases of several words that a title names and the question too, or their heads."""
    for name in dict.fromkeys(
        match[0].lower() for title in titles for match in _NAMED.finditer(title)
    ):
        words = name.split()
        for start in range(len(words) - 1):
            shorter = " ".join(words[start:])
            match = re.search(rf"\b{re.escape(shorter)}\b", text, re.IGNORECASE)
            if match:
                yield shorter, match.span()
                break


def _words_of_titles(text: str, titles: Sequence[str]) -> Iterator[tuple[str, Span]]:
    """The rare words of a question that some titles have: their subject, where no list has it."""
    organs = [(item.start, item.end) for item in find_concepts(text)]
    for match in _IN_TITLES.finditer(text):
        word = match[0].lower()
        if (
            {word, word.removesuffix("s")} & common_words()
            or SUBJECT.search(word)
            or overlaps(match.span(), organs)
        ):
            continue
        titled = sum(bool(disease_named(word).search(title)) for title in titles)
        if 0 < titled < len(titles):
            yield word, match.span()


@functools.lru_cache(maxsize=1024)
def disease_named(name: str) -> re.Pattern[str]:
    """A disease by any of its names."""
    if _BREAST.fullmatch(name):
        return re.compile(rf"{_BREAST.pattern}|\bBC\b", re.IGNORECASE)
    for asked, shown in _FORMS:
        if re.fullmatch(asked, name):
            return re.compile(shown, re.IGNORECASE)
    for known, _, pattern in diseases(name):
        if known == name:
            return pattern
    if " " in name:
        return re.compile(rf"\b{re.escape(name)}", re.IGNORECASE)
    return re.compile(rf"\b{re.escape(name[:_BEGINS])}", re.IGNORECASE)
