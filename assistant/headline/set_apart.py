"""The drug that a question sets apart, where a text names another: "was it D that X resists?".

"The drug that X makes cells resist" is one drug. Where a text tells just that of another one, and
none tells it of the drug that is set apart, it is denied by what is named instead.
"""

import re
from collections.abc import Sequence

from assistant.headline.reading import verdict_on
from assistant.headline.wording import YES
from assistant.polarity.words import DENIES
from index.mirna import find_mirnas
from index.names import Entity, find_entities

_ONE = r"the (?:very |one )?(?:drug|medicine|medication|agent|chemotherapy|cytostatic|treatment)"
_SET_APART = re.compile(
    rf"\b(?:is|are|was|were)(?:n['’]t)? (?:it )?(?P<first>[\w-]+),? (?:{_ONE}\b|(?:that|which)\b)"
    rf"|(?:^|[,:;]\s)\W*(?P<led>[\w-]+) (?:is|was) {_ONE}\b",
    re.IGNORECASE,
)


def another_drug(question: str, asked: str, texts: Sequence[str]) -> str | None:
    """A line that denies the drug which a question sets apart, by the one told of in its place.

    `asked` is the question in technical words; it has to be true of that other drug as it stands.
    """
    apart = _SET_APART.search(question)
    wanted = _drugs(apart["first"] or apart["led"]) if apart else []
    mirnas = find_mirnas(asked)
    if len(wanted) != 1 or not mirnas or DENIES.search(asked):
        return None
    if any(item.key == wanted[0].key for text in texts for item in find_entities(text)):
        return None
    place = next((item for item in _drugs(asked) if item.key == wanted[0].key), None)
    if place is None:
        return None
    for text in texts:
        there = {item.key: item for item in _drugs(text)}
        if len(there) != 1 or DENIES.search(text):
            continue
        other = next(iter(there.values()))
        put = f"{asked[: place.start]}{other.text}{asked[place.end :]}"
        if verdict_on(put, text) == YES:
            return f"No: the review names {other.text} instead"
    return None


def _drugs(text: str) -> list[Entity]:
    return [item for item in find_entities(text) if item.kind == "drug"]
