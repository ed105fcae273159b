"""Names of journals in a question, matched to the journals that reference lists print.

Lists abbreviate ("J Exp Clin Cancer Res", ISO 4), people write them in full, or by their initials.
"""

import functools
import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from index.terms import tokens
from index.words import common_words

_SMALL = frozenset("the of and for in on a an de la et und der".split())
_ACRONYM = (3, 6)  # letters
_STEMS = {  # of what some short forms stand for, by ISO 4: "Dis" is no discovery
    "commun": "communication",
    "dis": "disease",
    "int": "international",
    "j": "journal",
    "med": "medic",
    "mol": "molecul",
    "rep": "report",
    "res": "research",
    "rev": "review",
    "sci": "scien",
}
_ALIKE = 3  # first letters of a name of one word and of what it may be short for
LEAST_IN_SMALL = 2  # words of a name in small letters


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a question, as it stands there."""

    text: str
    start: int
    end: int

    @property
    def lower(self) -> str:
        """It in lower case."""
        return self.text.lower()

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital."""
        return self.text[0].isupper()


@dataclass(frozen=True, slots=True)
class Mention:
    """A journal named by some words of a question: `first` up to, not including, `end`."""

    journal: tuple[str, ...]
    first: int
    end: int


def words_of(text: str) -> list[Word]:
    """The words of a text, hyphens parting them; an apostrophe belongs to its word."""
    pattern = r"[^\W_]+(?:['’](?!s\b)[^\W_]+)*"
    return [Word(match[0], *match.span()) for match in re.finditer(pattern, text)]


def journal_words(name: str) -> tuple[str, ...]:
    """`The Breast` and `Mol Ther. Nucleic Acid` as their words, small ones left out."""
    words = tuple(word.lower for word in words_of(name))
    return tuple(word for word in words if word not in _SMALL) or words


def named_journals(
    words: Sequence[Word],
    text: str,
    known: Mapping[str, Set[tuple[str, ...]]],
    apart: Set[str],
    titled: Set[str],
) -> list[Mention]:
    """The journals that a question names, the longest name at each place.

    `known` are printed names as their words, under their first letters; `apart` are words in small
    letters that may stand before a name and are no part of it: authors, and words of asking.
    """
    found: list[Mention] = []
    at = 0
    while at < len(words):
        word = words[at].lower
        here = [
            mention
            for journal in (() if word in _SMALL else known.get(word[0], ()))
            if (mention := _match(words, at, journal))
            and _is_name(mention, words, text, titled)
            and _is_whole(mention, words, text, apart)
        ]
        best = max((mention.end for mention in here), default=at + 1)
        found += [mention for mention in here if mention.end == best]
        at = best
    return found


def _match(words: Sequence[Word], at: int, journal: tuple[str, ...]) -> Mention | None:
    """The journal's name as it stands at a word: abbreviated, in full, by initials or run in."""
    first = words[at]
    acronym, run_in = _short_forms(journal)
    if first.text == acronym or first.lower == run_in:  # "PeerJ"
        return Mention(journal, at, at + 1)
    if len(journal) == 1 and first.text.isalpha() and len(journal[0]) >= _ACRONYM[0]:
        spelled = _initials(words, at, journal[0])  # "British Medical Journal" for "BMJ"
        if spelled:
            return Mention(journal, at, spelled)
    if len(journal) == 1 and first.lower[:_ALIKE] != journal[0][:_ALIKE]:
        return None  # Roncaglia is no "RNA"
    end = at
    for part in journal:
        while end < len(words) and end > at and words[end].lower in _SMALL and part not in _SMALL:
            end += 1
        if end >= len(words) or not _stands_for(part, words[end]):
            return None
        end += 1
    return Mention(journal, at, end)


@functools.lru_cache(maxsize=4096)
def _short_forms(journal: tuple[str, ...]) -> tuple[str, str]:
    """A journal by its initials, "" where these are none of it, and its words run into one."""
    letters = "".join(word[0] for word in journal)
    is_acronym = _ACRONYM[0] <= len(letters) <= _ACRONYM[1]
    return letters.upper() if is_acronym else "", "".join(journal)


def _initials(words: Sequence[Word], at: int, letters: str) -> int | None:
    full = [n for n in range(at, len(words)) if words[n].lower not in _SMALL][: len(letters)]
    named = "".join(words[n].lower[0] for n in full)
    if named == letters and all(words[n].is_capital and len(words[n].text) > 2 for n in full):
        return full[-1] + 1
    return None


def _stands_for(short: str, word: Word) -> bool:
    """Whether a printed word stands for one of a question; JAMA is a name and no "J"."""
    is_name = word.text.isupper() and 1 < len(word.text) <= _ACRONYM[1]
    return short == word.lower or (not is_name and _abbreviates(short, word.lower))


def _abbreviates(short: str, word: str) -> bool:
    """Whether a printed word stands for one of a name in full: `Natl` for `National`."""
    if short == word:
        return True
    if word[0] != short[0] or word == f"{short}s":  # "Cancer Cell" is not "cancer cells"
        return False
    if (stem := _STEMS.get(short)) and not (word.startswith(stem) or stem.startswith(word)):
        return False
    letters = iter(word)
    return len(short) < len(word) and all(letter in letters for letter in short)


_BEFORE = re.compile(  # what stands before a journal's name
    r"(?:\b(?P<said>journals?|magazine)\W+|\b(?:in|from|by|of|on|and|or|any|some)\s+(?:the\s+)?)"
    r"[\"“*_'(]*$",
    re.IGNORECASE,
)
_BEHIND = re.compile(  # what stands behind it, where it is the name of one
    r"^[\"”*_')]*(?:\W*$|\s?[,;:?.(–-]|\s+(?:papers?|articles?|reviews?|references?|refs?|ones?|publications?|entr\w+"
    r"|stud(?:y|ies)|works?|items?|citations?|are|is|was|were|among|and|or|in|on|from|since|before"
    r"|after|by|been|being|used|quoted|cited|listed|appear\w*|published|please|itself|proper|alone|only|do|does|did|have|has"
    r"|had|were|they|there|deals?|dealt|discuss\w*|address\w*|cover(?:s|ed)?|concerns?|looks?|looked|about"
    r"|tells?|told|speaks?|(?:19|20)\d\d)\b)",
    re.IGNORECASE,
)
_PUBLISHED_IN = re.compile(
    r"\b(?:published|appeared|printed|c[oa]me out) in (?:the )?$", re.IGNORECASE
)


def _is_name(mention: Mention, words: Sequence[Word], text: str, titled: Set[str]) -> bool:
    """Whether words that may be a journal's name are used as one.

    Ordinary words need a place where a name stands ("in Nature", "Cancer Cell papers"); in small
    letters, words that titles have (`titled`, tokens) are those of a subject: "breast cancer".
    """
    named = [word for word in words[mention.first : mention.end] if word.lower not in _SMALL]
    capital = all(word.is_capital for word in named)
    ordinary = all(word.lower in common_words() for word in named)
    if capital and not ordinary:
        return True
    before = _BEFORE.search(text[: named[0].start])
    behind = _BEHIND.search(text[named[-1].end :])
    if before and before["said"]:
        return True
    sentence_case = named[0].is_capital and mention.first > 0 and not ordinary
    if capital or sentence_case:  # lists print "Gynecologic oncology" too
        return bool(behind and (before or mention.first == 0 or _ends(text, named[0].start)))
    told = set(tokens(" ".join(word.lower for word in named)))
    if told <= titled or len(named) < LEAST_IN_SMALL:
        return bool(behind and _PUBLISHED_IN.search(text[: named[0].start]))
    placed = before or mention.first == 0 or _BEHIND_YEAR.search(text[: named[0].start])
    placed = placed or _ITS_WORK.match(text, named[-1].end)
    return bool(behind and placed)


_ITS_WORK = re.compile(  # "a plos one paper"
    r" (?:papers?|articles?|publications?|piece|pieces)\b", re.IGNORECASE
)
_BEHIND_YEAR = re.compile(r"\b(?:19|20)\d\d[,;.]?\s+$")  # as a citation has it
_ENDED = re.compile(
    r"(?:[,;:(.–-]|['’]s|\b(?:the|which|what|cited?|et al\.?|(?:19|20)\d\d|an?|one|two|three|four"
    r"|five|six|both|some|any|all|few|several|many|other|these|those|their|its|this|that))\s*$",
    re.IGNORECASE,
)


def _ends(text: str, at: int) -> bool:
    """Whether a part of the question ends right before a place."""
    return bool(_ENDED.search(text[:at]))


def _is_whole(mention: Mention, words: Sequence[Word], text: str, apart: Set[str]) -> bool:
    """Whether it is no part of a longer name: "Nature" of "Nature Genetics"."""
    behind = words[mention.end] if mention.end < len(words) else None
    if behind and text[words[mention.end - 1].end : behind.start] in {"-", "‐"}:
        return False
    if behind and behind.is_capital and len(behind.text) > 1:
        gap = text[words[mention.end - 1].end : behind.start]
        if gap == " " and behind.lower not in apart:
            return False
    if not words[mention.first].is_capital:
        return True
    at = mention.first - 1
    while at > 0 and words[at].lower in {"of", "and", "for"}:
        at -= 1
    if at < 0 or not words[at].is_capital or len(words[at].text) == 1:
        return True
    gap = text[words[at].end : words[at + 1].start]
    return gap != " " or words[at].lower in apart
