"""Of several findings in one sentence, the one on the patients or time that a question names.

"X means a poor survival in A, while in B it means a better one" tells two things, and a question on
B is answered by the second alone.
"""

import functools
import re
from collections.abc import Iterator, Sequence

from assistant.headline.things import by_key, things
from assistant.polarity.cues import directions
from index.mirna import find_mirnas
from index.terms import STOPWORDS, tokens

_PEOPLE = (
    r"(?:patients?|wom[ae]n|m[ae]n|people|persons?|adults?|children|infants?|cases|mice|rats|pigs"
    r"|animals?|tumou?rs?|cancers?|carcinomas?|diseases?|cells?|subtypes?|stages?|samples?)"
)
_PLACED = r"(?:in|among|within|after|before|following|during|at)"
_NAMED = (
    re.compile(rf"^\W*(?P<what>(?:for|{_PLACED})\s[^,]{{2,60}}),", re.IGNORECASE),
    re.compile(rf"\b(?P<what>{_PLACED}(?:\s[\w+/-]+){{1,6}})\W*$", re.IGNORECASE),
    re.compile(rf"(?P<what>(?:[\w+/-]+\s){{1,3}}{_PEOPLE})\b", re.IGNORECASE),
)
_LATER = re.compile(r"\b(?:after|following|past|post)[\s-]+(?:the\s|their\s)?(?=\w{4})", re.I)
_EARLIER = re.compile(r"\b(?:before|pre|prior to)[\s-]+(?:the\s|their\s)?(?=\w{4})", re.I)
_GENERAL = frozenset(
    tokens(
        "patient woman women man men people person case disease tumour tumor cancer cell level"
        " survival outcome prognosis news"
    )
)


def of_the_setting(asked: str, findings: Sequence[str]) -> str | None:
    """The finding that alone has the setting of a question; None where none or several have it."""
    wanted = _setting(asked)
    if not wanted:
        return None
    having = [wanted & _words(one) for one in findings]
    telling = [one - set().union(*having[:at], *having[at + 1 :]) for at, one in enumerate(having)]
    apart = [at for at, one in enumerate(telling) if one]
    if len(apart) != 1:
        return None
    chosen = findings[apart[0]]
    others = [one for one in findings if one is not chosen]
    if not any(_tells_the_same(asked, chosen, one) for one in others):
        return None
    names = _names(chosen, asked, findings)
    return f"{' and '.join(names)}: {chosen}" if names else chosen


def _tells_the_same(asked: str, chosen: str, other: str) -> bool:
    """Whether both tell of what is asked, each in a setting of its own.

    The other may name whom the question is about, where the one chosen goes on about that.
    """
    wanted = {item.key: item for item in things(asked)}
    one, two = (wanted.keys() & by_key(asked, part).keys() for part in (chosen, other))
    common = {key for key in one & two if not wanted[key].is_name}
    return bool(common) and all(
        wanted[key].is_name or _words(asked[slice(*wanted[key].span)]) <= _GENERAL
        for key in two - one
    )


def _names(chosen: str, asked: str, findings: Sequence[str]) -> list[str]:
    """The miRNAs of a question that another finding names, and this one goes on about."""
    if find_mirnas(chosen):
        return []
    told = {mention.mirna.base for one in findings for mention in find_mirnas(one)}
    wanted = {mention.mirna.base: mention.mirna.name for mention in find_mirnas(asked)}
    return [name for base, name in wanted.items() if base in told]


@functools.lru_cache(maxsize=256)  # it is held against one sentence after the other
def _setting(asked: str) -> frozenset[str]:
    """The words by which a question says of whom, where or when it asks."""
    said = {word for part in _phrases(asked) for word in _words(part)}
    named = {word for mention in find_mirnas(asked) for word in _words(mention.mirna.name)}
    moved = {word for cue in directions(asked) for word in _words(asked[cue.start : cue.end])}
    return frozenset(said - named - moved - _GENERAL)


def _phrases(asked: str) -> Iterator[str]:
    for pattern in _NAMED:
        for match in pattern.finditer(asked):
            yield match["what"]


def _words(text: str) -> set[str]:
    return set(tokens(_EARLIER.sub("pre", _LATER.sub("post", text)))) - STOPWORDS
