"""Misspelt words of a question, mended against the words of the index.

Names with digits are never touched: miR-148a is no misspelling of miR-148b. Nor are words of
English that the sources lack: "lengthen" is not "length".
"""

import functools
import re
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping

from assistant.asked.exposure_words import EXPOSURES
from assistant.asked.identity import Same
from assistant.asked.setting_words import SETTINGS
from assistant.polarity.cues import directions
from index.spans import holds
from index.terms import STOPWORDS, stem
from index.words import common_words

SHORTEST = 4  # letters; shorter words have too many neighbours
DOUBLED = 3  # letters, the last of which may stand twice before an ending
TWO_ERRORS = 8  # letters from which two errors are believed
_WORD = re.compile(r"(?<![A-Za-z0-9-])[A-Za-z]{4,}(?![A-Za-z0-9]|-\d)")
# What is no word of a language: addresses, DOIs, and an author named as one names authors.
_KEPT = re.compile(r"\b10\.\d{4,9}/\S+|https?://\S+|\S+@\S+|\b[A-ZÀ-Þ][\w'’-]+(?= et al\b)")

_JOINED = re.compile(r"[a-z][A-Z]")

# Words of questions that the sources need not have; misspellings of these are mended too.
_ASKING = frozenset(
    "which where when what does receive target suppress inhibit promote between difference pathway"
    " signaling protein junction according review studies patients cancer breast related"
    " involved".split()
)
_UNMARKED = re.compile(
    r"\b(is|are|was|were|do|does|did|ca|could|has|have|had|wo|would|should)nt\b", re.IGNORECASE
)
_IN_WORD = re.compile(r"(?<=[a-z])[‐‑–](?=[a-z])")  # "epithelial–mesenchymal"
_LONG_DASH = re.compile(r"(?<=[^\s\d])\s?—\s?(?=\S)")
_CONTRACTED = re.compile(  # nobody's name: "What's the lab's own method?" asks of no lab of What's
    r"\b(?P<word>what|who|which(?: ones?)?|where|when|why|how)['’`](?P<verb>s|re)\b",
    re.IGNORECASE,
)
_OF_WHOM = re.compile(r" (?:groups?|labs?|teams?|papers?|stud(?:y|ies)|work)\b", re.IGNORECASE)
_HAS_DONE = re.compile(  # "what's been shown", "who's shown that", and not "who's cited?"
    r" (?:(?:ever|already|also|actually|first|recently) )?"
    r"(?:been|got|become|had|(?:[a-z]+ed|shown|found|seen|done|written|proven)(?= (?!by|in|as)\w))",
    re.IGNORECASE,
)


def with_plain_marks(text: str) -> str:
    """The text with one mark or spelling for all.

    "Doesn't" for "doesnt", by which a denial is told, "what is" for "what's", and one dash.
    """
    text = _CONTRACTED.sub(_in_full, _UNMARKED.sub(r"\1n't", text))
    return _LONG_DASH.sub(" – ", _IN_WORD.sub("-", text))


def _in_full(match: re.Match[str]) -> str:
    """A contraction as two words: "whose lab" where it is written "who's lab"."""
    word, text = match["word"], match.string
    if word == "WHO" and not text.isupper():
        return match[0]  # the World Health Organization's
    if word.lower() == "who" and _OF_WHOM.match(text, match.end()):
        return f"{word}se"
    done = _HAS_DONE.match(text, match.end())
    has = done and (word.lower() == "who" or done[0].endswith(("been", "got", "become", "had")))
    return f"{word} {'are' if match['verb'].lower() == 're' else 'has' if has else 'is'}"


_CLIPPED = frozenset(  # no misspellings: clipped words, and "multiply" beside "multiple"
    "temp temps conc approx avg vols spec prep multiply".split()
)
_PREFIX = re.compile(
    r"(?:over|under|out|non|anti|un|re|pre|post|sub|inter|multi|mis|dis|super)(?=[a-z]{4})"
)


def corrected(
    text: str, words: Mapping[str, int], is_surname: Callable[[str], bool] = lambda name: False
) -> str:
    """The text with each unknown word replaced by the one nearest known word, if there is one.

    A word is unknown when neither the index (by form or stem) nor English has it. A nearest
    word begins with the same letter and is one edit away, two from `TWO_ERRORS` letters on.
    """
    kept = [match.span() for match in _KEPT.finditer(text)]

    def mend(match: re.Match[str]) -> str:
        word = match[0]
        lowered = word.lower()
        if _is_known(lowered, words):  # most words
            return word
        if holds(kept, match.start()):
            return word
        if word[0].isupper() and is_surname(word):
            return word
        if _JOINED.search(word):  # a name, whatever it names: GeneChip
            return word
        if word.removesuffix("s").isupper() and (len(word) < TWO_ERRORS or not text.isupper()):
            # a short form, LVADs or CONCEPTT
            return word
        nearest = _nearest(lowered, words)
        return word if nearest is None or lowered in _dictionary() else nearest

    return _WORD.sub(mend, text)


def stems_of(words: Mapping[str, int]) -> frozenset[str]:
    """The stems of a vocabulary; read once for each."""
    return _stems(Same(words))


def highest_count(words: Mapping[str, int]) -> int:
    """The count of the most frequent word; read once for each vocabulary."""
    return _highest(Same(words))


def _is_known(word: str, words: Mapping[str, int]) -> bool:
    return (
        word in words
        or word in STOPWORDS
        or word in _ASKING
        or word in common_words()
        or stem(word) in stems_of(words)
        or bool(directions(word))  # "worsen" is no misspelling of "worse"
        or word in _CLIPPED
        or bool(_named_setting().search(word))  # a fluid or an organ that no source has
        or (
            (prefixed := _PREFIX.match(word)) is not None
            and word[prefixed.end() :] in common_words()
        )
        or any(
            word.endswith(end) and _stripped(word, end) & common_words()
            for end in ("s", "ed", "ing", "ly", "er", "est")
        )
    )


@functools.cache
def _dictionary() -> Collection[str]:
    """English words, frequent and rare; read (.3 s) once a word is about to be mended."""
    from spellchecker import SpellChecker

    return SpellChecker(language="en").word_frequency.dictionary


@functools.cache
def _named_setting() -> re.Pattern[str]:
    named = (pattern for _, _, pattern in SETTINGS)
    exposed = (asked for _, asked, _ in EXPOSURES)
    return re.compile("|".join((*named, *exposed)), re.IGNORECASE)


def _stripped(word: str, end: str) -> set[str]:
    """A word without an ending, without its doubled letter, and with an "e": scarring, scar."""
    bare = word[: -len(end)]
    doubled = len(bare) > DOUBLED and bare[-1] == bare[-2]
    return {bare, bare + "e", bare[:-1] if doubled else bare}


def _nearest(word: str, words: Mapping[str, int]) -> str | None:
    from rapidfuzz.distance import OSA

    allowed = 2 if len(word) >= TWO_ERRORS else 1
    near = _by_initial(Same(words)).get(word[0], ())
    scored = [
        (OSA.distance(word, other, score_cutoff=allowed), -words.get(other, 0), other)
        for other in near
        if abs(len(other) - len(word)) <= allowed
    ]
    best = min((item for item in scored if item[0] <= allowed), default=None)
    return best[2] if best else None


@functools.lru_cache(maxsize=4)
def _stems(words: Same[Mapping[str, int]]) -> frozenset[str]:
    return frozenset(stem(word) for word in words.thing)


@functools.lru_cache(maxsize=4)
def _highest(words: Same[Mapping[str, int]]) -> int:
    return max(words.thing.values(), default=0)


@functools.lru_cache(maxsize=4)
def _by_initial(words: Same[Mapping[str, int]]) -> Mapping[str, tuple[str, ...]]:
    table: dict[str, list[str]] = defaultdict(list)
    for word in {*words.thing, *_ASKING}:
        if len(word) >= SHORTEST and word.isalpha():
            table[word[0]].append(word)
    return {initial: tuple(found) for initial, found in table.items()}
