"""Whether a thing is one of a kind: "is X an infection?" beside "X is not an infectious disease".

Only what a sentence says outright is taken: "is not" just before the kind, said of the same thing,
and of the very kind that is asked about.
"""

import re

from assistant.headline.stated import clauses, stated
from assistant.headline.things import by_key, names_all, things
from index.terms import tokens

SPOKEN_OF = 0.6  # share of what either calls the thing that the other has too

_ASKED = re.compile(
    r"^\W*(?:is|are|was|were) (?P<who>(?!there\b|it\b)[^?,;]{2,80}?) (?:really |truly )?"
    r"(?:an?|the same|one of the) (?P<kind>[^?,;]{2,60}?)"
    r"(?=,? (?:(?:just|much) )?(?:like|as|similar to|unlike)\b|\s*[?,;]|$)",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"(?P<who>[^,;]{2,120}?) (?:is|are|was|were)(?: not|n['’]t) (?:an? |the )?"
    r"(?!(?:only|just|merely|simply|always|necessarily|all|every|yet|solely)\b)(?P<kind>[^,;.]{2,60}?)"
    r"(?=,? (?:in contrast|as opposed|unlike|but|rather|and)\b|\s*[,;.([]|$)",
    re.IGNORECASE,
)
_OF_ANY_KIND = re.compile(  # "an inflammatory condition" is an inflammation
    r"\b(?:disease|condition|disorder|illness|process|state|phenomenon|entity|kind|type|form|sort)"
    r"s?\b(?: of\b)?",
    re.IGNORECASE,
)
_DENIES = re.compile(r"\b(?:not|never|neither|nor)\b|n['’]t\b", re.IGNORECASE)


def kind_denied(asked: str, text: str) -> bool:
    """Whether a text says that a thing is not one of the kind that a question has it be."""
    wanted = _ASKED.search(asked)
    if wanted is None or _DENIES.search(asked) or not names_all(wanted["who"], text):
        return False
    text = stated(text)
    told = (_TOLD.match(text, start, end) for start, end in clauses(text))
    return any(
        _are_one(wanted["who"], one["who"].strip())
        and _kinds(wanted["kind"]) == _kinds(one["kind"])
        for one in told
        if one
    )


def _are_one(who: str, there: str) -> bool:
    """Whether two phrases call a thing alike, so that none is of some of the other's only."""
    ours, theirs = things(who), things(there)
    if not ours or not theirs:
        return False
    said, heard = by_key(who, there), by_key(there, who)
    named = sum(item.key in said for item in ours) >= SPOKEN_OF * len(ours)
    return named and sum(item.key in heard for item in theirs) >= SPOKEN_OF * len(theirs)


def _kinds(kind: str) -> tuple[frozenset[str], int]:
    """What a kind is told by, its general nouns apart, and by how many words: "a good marker"."""
    bare = _OF_ANY_KIND.sub(" ", kind)
    bare = bare if bare.strip() else kind
    return frozenset(item.key for item in things(bare)), len(tokens(bare))
