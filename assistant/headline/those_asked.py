"""Whether those of whom a question asks are named: smokers, people with gout, pregnant women.

A paper on one group tells nothing of another, nor is that denied by what it tells. What stands
around a sentence may name them for it: the sentences before, a heading, the title of the paper.
"""

import functools
import re
from collections.abc import Iterator

from assistant.asked.diseases import diseases
from assistant.biology.being_words import PEOPLE
from assistant.biology.concepts import find_concept, find_concepts
from assistant.headline.things import by_key, keys_of
from assistant.polarity.effects import directions
from index.mirna import find_mirnas
from index.terms import STOPWORDS, tokens

_WORD = r"(?!(?:of|in|with|and|or|to|from|by|than|that|who|the)\b)[\w'’-]+"
_BY_HABIT = re.compile(  # people in one word: by what they do, have or are
    r"\b(?:(?:in|of|among|from|for|are|do|did|were) (?:the )?)"
    r"(?P<who>smokers|athletes|runners"
    r"|swimmers|footballers|cyclists|drinkers|alcoholics|diabetics|asthmatics|epileptics"
    r"|vegetarians|vegans|twins|teenagers|toddlers|adolescents|centenarians|soldiers|veterans"
    r"|nurses|miners|farmers|pilots|workers|astronauts|migrants|prisoners)\b",
    re.IGNORECASE,
)
_CALLED = re.compile(  # "pregnant women", "HIV-infected patients", "lupus patients"
    rf"\b(?P<who>(?:{_WORD} )?{_WORD}) {PEOPLE}\b", re.IGNORECASE
)
_STATE = re.compile(  # what people are called by, besides a disease that they have
    r"\b(?:pregnant|obese|overweight|diabetic|hypertensive|asthmatic|septic|an(?:a)?emic|alcoholic"
    r"|epileptic|vaccinated|immunocompromised|malnourished|frail|\w+-infected"
    r"|dialysis|transplant(?:ed)?|lactating|menopausal|postmenopausal)\b",
    re.IGNORECASE,
)
_WITH = re.compile(  # "people with gout"
    rf"\b(?:{PEOPLE}|those|mice|rats|smokers) (?:with|who (?:have|had|suffer(?:ed)? from)|having"
    r"|suffering from) (?:(?:an?|the|their) )?(?P<who>[\w'’-]+(?: [\w'’-]+)?)\b(?! ?\()",
    re.IGNORECASE,
)
_AMOUNT = re.compile(
    r"\b(?:little|scant\w*|hardly|plenty|much|lots?|any|few|how|no|not|without|only|scarce\w*)\b",
    re.I,
)
_ILLNESS = re.compile(r"\b(\w+(?:iti|osi|path|em[ei]|algi))(?:s|y|a|as)\b", re.IGNORECASE)
_ANYBODY = frozenset(
    tokens(
        "patient patients people human healthy normal control controls other same such these those"
        " most many few more fewer all some any both each one two three several different real"
        " living sick ill affected treated untreated young old new high low good bad first second"
        " ca cancer advanced early late metastatic primary serious"
        " severe acute chronic mental"
        " volunteers subjects study clinical type disease syndrome condition group risk"
    )
)


def are_unnamed(asked: str, told: str) -> bool:
    """Whether a question is on a group of people whom a text and what is around it do not name."""
    return any(not _are_named(group, told) for group in _groups(asked))


@functools.lru_cache(maxsize=1024)
def _groups(asked: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_those(asked)))


def _those(asked: str) -> Iterator[str]:
    for pattern in (_BY_HABIT, _CALLED, _WITH):
        for match in pattern.finditer(asked):
            who = match["who"]
            level = pattern is _WITH and directions(who)
            if level or find_mirnas(who) or _AMOUNT.search(who):
                continue  # "patients with high X", which is a finding
            state = _STATE.search(who) if pattern is _CALLED else None
            called = state[0] if state else "" if pattern is _CALLED else who
            named = next((who[slice(*span)] for _, span, _ in diseases(who)), called)
            if _own(named):
                yield named


def _own(group: str) -> set[str]:
    words = {token for token in tokens(group) if len(token) > 1 and not token.isdigit()}
    return words - _ANYBODY - STOPWORDS


def _are_named(group: str, told: str) -> bool:
    """Whether a text has a word for a group, or another one for the same."""
    if any(pattern.search(told) for _, _, pattern in diseases(group)):
        return True
    if ill := _ILLNESS.search(group):  # a disease of the vessels is not the vessels
        return ill[1].lower() in told.lower()
    named = find_concepts(group)
    if named and all(find_concept(one.name, told) for one in named):
        return True
    there = set(tokens(told)) | by_key(group, told).keys()
    return all(_own(word) & there or keys_of(word) & there for word in group.split() if _own(word))
