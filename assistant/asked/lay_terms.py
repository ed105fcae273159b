"""Everyday names of what the sources call by a technical word: "asleep" where they write "dormant".

A word that no source has finds nothing. Where it names a concept of biology, the sources' own word
for that concept is searched for in its place.
"""

import functools
import re
from collections.abc import Mapping

from assistant.asked.naming import Vocabulary
from assistant.asked.spelling import Frozen
from assistant.biology.concepts import ONE_THING, find_concepts, pattern_of
from index.terms import STOPWORDS

_WORD = re.compile(r"[A-Za-z]{3,}")


def in_their_words(core: str, vocabulary: Vocabulary) -> str:
    """The question with the words that no source has in the sources' words for the same concept."""
    unseen = [match.span() for match in _WORD.finditer(core) if _is_unseen(match[0], vocabulary)]
    if not unseen:
        return core
    found = [
        item
        for item in find_concepts(core, among=ONE_THING)
        if any(item.start <= start and end <= item.end for start, end in unseen)
    ]
    for item in reversed(found):
        if own := _commonest(item.name, Frozen(vocabulary.words)):
            core = f"{core[: item.start]}{own}{core[item.end :]}"
    return core


def _is_unseen(word: str, vocabulary: Vocabulary) -> bool:
    word = word.lower()
    return not (word in STOPWORDS or word in vocabulary.words or vocabulary.has_stem(word))


@functools.lru_cache(maxsize=1024)
def _commonest(concept: str, words: Frozen) -> str:
    """The word for a concept that most sentences of the sources have; empty where none has one."""
    pattern = pattern_of(concept)
    counts: Mapping[str, int] = words.words
    named = (word for word in counts if pattern.fullmatch(word))
    return max(named, key=lambda word: (counts[word], word), default="")
