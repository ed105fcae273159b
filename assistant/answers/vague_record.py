"""The record that a description means though not all of it fits.

A journal or a year is easily misremembered, and much may be told around a name: "Zhou in Nature,
2015 or so: miR-105 and vessel walls. What's the correct citation?". What fits counts by how few
records it fits; what does not fit counts nothing.
"""

import math
import re
from collections.abc import Iterator, Sequence

from assistant.asked.record_query import RecordQuery
from assistant.bibliography.journals import words_of
from assistant.bibliography.shelf import Record, Shelf
from index.authors import fold
from index.mirna import find_mirnas
from index.terms import tokens
from index.words import common_words

LEAST = 6.0  # of the summed log rarities: two things that few records have
AHEAD = 0.7  # of the best, what the next must stay below
SEVERAL = 3  # records that fit alike
BY_NAME = 2.0  # what an author counts beside a year or a word: names are remembered best

_SOUGHT = re.compile(
    r"\b(?:papers?|articles?|citations?|references?|refs?|entr(?:y|ies)|bibliograph\w*|footnotes?"
    r"|(?<!the )authors?|journal|publications?|reprints?|(?:who|they) wrote)\b",
    re.IGNORECASE,
)


def vaguely_described(query: RecordQuery, shelf: Shelf) -> list[Record]:
    """The record, or the few alike, that a look-up means; empty where nothing stands out."""
    if not _SOUGHT.search(query.text) or not shelf.records:
        return []
    scores = [0.0] * len(shelf.records)
    by_name = list(_by_name(query, shelf))
    told = [(BY_NAME, one) for one in by_name] + [(1.0, one) for one in _by_the_rest(query, shelf)]
    for weight, fitting in told:
        for at in fitting:
            scores[at] += weight * math.log(len(scores) / len(fitting))
    best = max(scores)
    near = [at for at, score in enumerate(scores) if score and score > AHEAD * best]
    named = any(set(near) <= set(one) for one in by_name)  # a name is enough
    if len(near) > SEVERAL or not (named or best >= LEAST):
        return []
    return [shelf.records[at] for at in near]


def _by_name(query: RecordQuery, shelf: Shelf) -> Iterator[list[int]]:
    """The positions of the records by each author who is named."""
    names = dict.fromkeys(one.name for one in query.authors.names)
    for word in words_of(query.text):
        if word.is_capital and word.lower not in common_words():
            names[fold(word.text)] = None
    for name in names.keys() & shelf.people.keys():
        yield [
            at
            for at, record in enumerate(shelf.records)
            if any(name in one.names for one in record.people)
        ]


def _by_the_rest(query: RecordQuery, shelf: Shelf) -> Iterator[list[int]]:
    """The positions of the records that fit each other thing told: none of them empty."""
    records = shelf.records
    fits: list[Sequence[bool]] = [[one.journal in query.journals for one in records]]
    fits += [
        [first <= (one.reference.year or 0) <= last for one in records]
        for first, last in query.years
    ]
    fits += [[one.is_printed_at(*where) for one in records] for where in query.imprint]
    asked = [(query.about[one.start : one.end], one.mirna) for one in find_mirnas(query.about)]
    fits += [[any(mirna.matches(it) for it in one.mirnas) for one in records] for _, mirna in asked]
    words = query.subject - {token for text, _ in asked for token in tokens(text)}
    fits += [[word in one.title for one in records] for word in words]
    for one in fits:
        if fitting := [at for at, fit in enumerate(one) if fit]:
            yield fitting
