"""The headline of a yes/no question: whether the quoted sentence bears its premise out.

Both are read for what the named subject does to what they have in common; equal signs affirm,
opposite signs deny. Where no sign can be read, nothing is claimed.
"""

import re
from collections.abc import Sequence

from assistant.polarity import Span, effect
from assistant.question import Question
from index.records import Passage
from index.terms import STOPWORDS, find_entities, stem

YES = "Yes"
NO = "No: the review states the opposite"
UNKNOWN = "The review does not say"


def headline(question: Question, units: Sequence[Passage]) -> str | None:
    """`YES`, `NO`, `UNKNOWN`, or None where the best sentence lets no direction be read."""
    for unit in units[:1]:
        sign = agreement(question, unit.search_text)
        if sign:
            return YES if sign > 0 else NO
    return None


def agreement(question: Question, text: str) -> int:
    """+1 where `text` says what the question presumes, -1 where it says the opposite, else 0."""
    asked, told = _subjects(question.core, question), _subjects(text, question)
    if not asked or not told:
        return 0
    total = 0
    for one, other in _shared(question.core, text, asked, told):
        in_question = effect(question.core, asked[0], one).sign
        in_text = max((effect(text, span, other).sign for span in told), key=abs, default=0)
        total += in_question * in_text
    return (total > 0) - (total < 0)


def _subjects(text: str, question: Question) -> list[Span]:
    keys = {entity.key for entity in question.entities if entity.kind == "mirna"}
    keys = keys or {entity.key for entity in question.entities}
    bases = {"-".join(key.split("-")[:2]) for key in keys}
    return [
        (entity.start, entity.end)
        for entity in find_entities(text)
        if entity.key in keys or "-".join(entity.key.split("-")[:2]) in bases
    ]


def _shared(
    one: str, other: str, asked: Sequence[Span], told: Sequence[Span]
) -> list[tuple[Span, Span]]:
    """The words that both texts have, outside the subject: what the effect may be on."""
    there: dict[str, Span] = {}
    for span, key in _content(other, told):
        there.setdefault(key, span)
    return [(span, there[key]) for span, key in _content(one, asked) if key in there]


def _content(text: str, taken: Sequence[Span]) -> list[tuple[Span, str]]:
    return [
        (match.span(), stem(match[0]))
        for match in re.finditer(r"[A-Za-z][A-Za-z0-9-]{2,}", text)
        if match[0].lower() not in STOPWORDS
        and not any(start <= match.start() < end for start, end in taken)
    ]
