"""What papers tell in one enumerating sentence: methods, what vesicles hold, how they are formed.

Such a sentence is the answer, yet it may share no word with the question: "what's inside?" is told
by "encapsulate proteins, lipids, and DNA". It is known by the things that it enumerates, which are
of one class (`enumerated_words.py`).
"""

import functools

from assistant.answers.enumerated_words import CLASSES, METHOD, Enumerated
from assistant.asked.any_of import any_of
from assistant.asked.purposes import methods_meant
from assistant.question import CONTEXT, Question
from assistant.search.candidates import Candidate, Found

MANY = 3  # different things that a sentence must name
_ANY_CLASS = any_of(one.asked.pattern for one in CLASSES)


def class_asked(question: Question) -> Enumerated | None:
    """The class of things that a question asks for all of; None where it names one to ask about."""
    asked = _class_of(CONTEXT.sub("", question.core))
    return None if asked and asked.all_told and question.entities else asked


@functools.lru_cache(maxsize=64)  # one step after the other asks this of a question
def _class_of(text: str) -> Enumerated | None:
    if not _ANY_CLASS.search(text.lower()):
        return None  # most questions
    return next(
        (
            one
            for one in CLASSES
            if one.asked.search(text) and not (one.unless and one.unless.search(text))
        ),
        None,
    )


def enumerates(question: Question, found: Found) -> tuple[Candidate, Enumerated] | None:
    """The sentence that enumerates what is asked for, the fullest one first."""
    asked = class_asked(question)
    if asked is None:
        return None
    least = asked.least * max((item.score for item in found.sentences), default=0.0)
    counts = {item.id: _count(asked, item.text) for item in found.sentences if item.score >= least}
    meant = methods_meant(question.core)[:1] if asked.thing is METHOD else ()
    listing = [
        item
        for item in found.sentences
        if counts.get(item.id, 0) >= MANY and all(tells(item.unit.text) for tells in meant)
    ]
    best = max(listing, key=lambda item: counts[item.id] if asked.all_told else 0, default=None)
    return (best, asked) if best else None


def _count(asked: Enumerated, text: str) -> int:
    return len({match[0].lower() for match in asked.thing.finditer(text)})
