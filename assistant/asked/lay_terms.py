"""Everyday names of what the sources call by a technical word: "asleep" where they write "dormant".

A word that no source has finds nothing. Where it names a concept of biology, the sources' own word
for that concept is searched for in its place.
"""

import functools
import re
from collections.abc import Mapping

from assistant.asked.identity import Same
from assistant.asked.naming import Vocabulary
from assistant.biology.concepts import ONE_THING, find_concepts, pattern_of
from index.terms import STOPWORDS

_WORD = re.compile(r"[A-Za-z]{3,}")
_AVERAGE = re.compile(
    r"(?<!\bon )\baverage (?=(?:\w+ )?(?:age|number|duration|diameter|size|score)s?\b)"
)


def in_their_words(core: str, vocabulary: Vocabulary) -> str:
    """The question with the words that no source has in the sources' words for the same concept."""
    if "verage " in core:
        core = _AVERAGE.sub("mean ", core)
    unseen = [match.span() for match in _WORD.finditer(core) if _is_unseen(match[0], vocabulary)]
    if not unseen:
        return core
    found = [
        item
        for item in find_concepts(core, among=ONE_THING)
        if any(item.start <= start and end <= item.end for start, end in unseen)
    ]
    for item in reversed(found):
        if own := _commonest(item.name, Same(vocabulary.words)):
            core = f"{core[: item.start]}{own}{core[item.end :]}"
    return core


def _is_unseen(word: str, vocabulary: Vocabulary) -> bool:
    word = word.lower()
    return not (word in STOPWORDS or word in vocabulary.words or vocabulary.has_stem(word))


@functools.lru_cache(maxsize=64)  # of few indices: each is kept with all its words
def _commonest(concept: str, words: Same[Mapping[str, int]]) -> str:
    """The word for a concept that most sentences of the sources have; empty where none has one."""
    pattern = pattern_of(concept)
    counts = words.thing
    named = (word for word in counts if pattern.fullmatch(word))
    return max(named, key=lambda word: (counts[word], word), default="")
