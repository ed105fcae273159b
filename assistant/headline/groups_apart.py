"""Two groups of one sentence that fared differently: "while all with A improved, none with B did".

A question on one of them is answered by its own clause alone. One that names neither is answered by
none: what is true of one group is not of the other.
"""

import re
from typing import NamedTuple

from assistant.biology.being_words import ANIMALS, PEOPLE
from assistant.headline.stated import blanked
from assistant.headline.things import WORD, keys_of, things
from assistant.polarity.words import DENIES
from index.terms import tokens

_BEINGS = rf"(?:{PEOPLE}|{ANIMALS}|cases|those|ones|tumou?rs|lesions|samples)"
_HAVE = r"(?:with|without|who had|having|given|on|treated with|receiving|who received|in the)"
_DID = (
    r"(?:\w+ed|showed|had|has|have|was|were|is|are|did|do|does|saw|got|fell|rose|went|came|became"
    r"|gave|met|grew|shrank|show|respond|improve|achieve|experience|remain|relapse|benefit)\b"
)
_GROUP = re.compile(
    rf"\b(?P<none>none of (?:the )?|no )?(?:(?:all|every|each|any|most|some|both|only|\d+|of|the)"
    rf" )*(?:[\w-]+ )?{_BEINGS} {_HAVE} (?P<who>(?:[\w/+-]+ ){{1,5}}?)(?={_DID})",
    re.IGNORECASE,
)
_JOINT = re.compile(
    r",\s+(?:but|while|whereas|although|though|yet)?\s*|;\s+|\s+(?:but|while|whereas)\s+", re.I
)
_DENIED = re.compile(rf"{DENIES.pattern}|\bnone\b", re.IGNORECASE)
_ELLIPSIS = re.compile(r"\b(?:did|do|does|were|was|had|not|any|no|such|showed)\b", re.IGNORECASE)


class Apart(NamedTuple):
    """What to hold a question against; `turned` where the text denies it of the group asked of."""

    asked: str
    text: str
    turned: bool = False


class _Told(NamedTuple):
    clause: str
    who: str
    rest: str
    denied: bool


def of_those_asked(asked: str, text: str) -> Apart | None:
    """A question with the clause on the group that it names, or as they are where none is apart.

    What is denied of that group is what the other clause affirms: the question is held against
    that, without the name of the group. None where the question names neither.
    """
    told = _told(text)
    if told is None:
        return Apart(asked, text)
    words = [keys_of(one.who) | set(tokens(one.who)) for one in told]
    own = words[0] - words[1], words[1] - words[0]
    spoken_of = keys_of(asked) | set(tokens(asked))
    named = [bool(one & spoken_of) for one in own]
    if all(named):
        return Apart(asked, text)
    if not any(named):
        return None
    meant, other = (0, 1) if named[0] else (1, 0)
    if not told[meant].denied or DENIES.search(asked):
        return Apart(asked, told[meant].clause)
    if set(tokens(_ELLIPSIS.sub("", told[meant].rest))) <= set(tokens(told[other].clause)):
        return Apart(_without(asked, own[meant]), told[other].clause, turned=True)
    return Apart(asked, told[meant].clause)


def _without(asked: str, words: set[str]) -> str:
    """A question without the words of a group."""
    spans = [item.span for item in things(asked) if item.key in words]
    spans += [m.span() for m in WORD.finditer(asked) if words & set(tokens(m[0]))]
    return blanked(asked, *spans)


def _told(text: str) -> tuple[_Told, _Told] | None:
    """The two clauses that tell of two groups, of which just one denies."""
    found = []
    for clause in _JOINT.split(text):
        groups = [*_GROUP.finditer(clause)]
        if len(groups) > 1:
            return None
        for group in groups:
            denied = bool(_DENIED.search(clause))
            found.append(_Told(clause.strip(), group["who"], clause[group.end() :], denied))
    if len(found) != len(("one", "other")) or found[0].denied == found[1].denied:
        return None
    return found[0], found[1]
