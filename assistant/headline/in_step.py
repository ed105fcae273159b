"""Whether two miRNAs go the same way, hit one gene or share a pathway, by what is told of each.

"Do A and B change in the same direction?" is put as the same question on each alone ("is A
higher?"); the two answers agree or not. Where one of them cannot be read, nothing is claimed.
"""

import re
from collections.abc import Sequence, Set

from assistant.biology.parties import partner, targets
from assistant.headline.as_asked import in_technical_words
from assistant.headline.reading import verdict_on
from assistant.headline.wording import NO, YES
from index.mirna import find_mirnas
from index.names import find_entities

_DO = r"(?:do|does|did|will|would|can|could)"
_SAME_WAY = (
    r"(?:(?:in )?the (?:very )?same (?:way|direction|sense)"
    r"|(?:(?:in )?(?:(?:the )?opposite|contrary|different|opposing) (?:ways?|directions?)))"
)
_GO = r"(?:move|change|go|shift|vary|alter|behave|swing|point|be (?:altered|changed|shifted))s?"
_PUSH = (
    r"(?:push|drive|steer|polari[sz]e|shift|turn|"
    r"take|send|nudge|swing|move|sway|pull|influence|affect)s?"
)
_MACROPHAGES = re.compile(r"\b(?:macrophages?|microglia|monocytes|TAMs?)\b", re.IGNORECASE)
_EFFECT = (
    r"(?:the (?:very )?same|(?:a )?similar|identical"
    r"|(?:(?:an? )?(?:opposite|different|contrary)))"
)
_ALIKE = re.compile(  # one of these stands in every build, and is found at a glance
    r"\b(?:same|similar|identical|opposite|opposing|contrary|different)\b", re.IGNORECASE
)
# Each build with the question on one of the two that it amounts to; `what` is what is moved.
_BUILDS = (
    (rf"\b{_DO} (?P<who>[^,;?]+?) {_GO} {_SAME_WAY}(?P<rest>[^?]*)", "is {who} higher{rest}?"),
    (
        rf"\b{_DO} (?P<who>[^,;?]*?\w+[^,;?]*?) {_PUSH} "
        rf"(?P<what>[^,;?]+?) {_SAME_WAY}(?P<rest>[^?]*)",
        "does {who} promote {what}{rest}?",
    ),
    (
        rf"\b{_DO} (?P<who>[^,;?]+?) (?:have|exert|show|exhibit)s? {_EFFECT} (?:effects?|influence"
        r"|impact|action) (?:up)?on (?P<what>[^,;?]+)(?P<rest>)",
        "does {who} promote {what}?",
    ),
)
_SAME_TARGET = re.compile(
    r"\btargets? (?:of [^,;?]{3,60} )?(?:coincide|overlap|match|agree|the same|identical)\b"
    r"|\b(?:hit|target|silence|repress|bind|go after|act on|share|have)s?"
    r" (?:the (?:very )?same|an? (?:common|shared)|one)"
    r" (?:target|gene|protein|mrna|transcript)s?\b",
    re.IGNORECASE,
)
_SHARED = re.compile(r"\b(?:shared?|common|same|overlap\w*)\b", re.IGNORECASE)
_ROUTE = re.compile(r"\b(?:pathways?|routes?|cascades?|ax[ei]s)\b", re.IGNORECASE)
_PATHWAY = re.compile(
    r"[^.;,]{0,30}?\b(?:pathways?|signal\w*|axis|cascades?)\b", re.IGNORECASE
)  # behind a name


def asks_in_step(asked: str) -> bool:
    """Whether it is asked if two things go the same way, or have a target or pathway in common."""
    if _SAME_TARGET.search(asked) or _shares_route(asked):
        return True
    return _ALIKE.search(asked) is not None and any(
        re.search(build, asked, re.IGNORECASE) for build, _ in _BUILDS
    )


def _shares_route(asked: str) -> bool:
    return bool(_ROUTE.search(asked) and _SHARED.search(asked))


def in_step(
    asked: Sequence[str], told: Sequence[Sequence[str]], elsewhere: Sequence[Sequence[str]] = ()
) -> str | None:
    """A headline, or None where it cannot be read; `asked` is the question on each of two alone.

    `told` gives for each of them the sentences on it that are shown, `elsewhere` all others.
    """
    if _SAME_TARGET.search(asked[0]):
        return _by_targets(asked, told, elsewhere)
    ways = [_way(one, texts) for one, texts in zip(asked, told, strict=True)]
    if all(ways):
        apart = bool(re.search(r"\b(?:opposite|contrary|different|opposing)\b", asked[0]))
        return YES if (len(set(ways)) == 1) != apart else NO
    if _shares_route(asked[0]):
        named = [{key for text in texts for key in _pathways(text)} for texts in told]
        return YES if set.intersection(*named) else None
    return None


def _way(asked: str, texts: Sequence[str]) -> str | None:
    """What the sentences on one answer to the question on it alone, where all that do agree."""
    probe = _probe(asked)
    said = {verdict_on(probe, text) for text in texts} - {None} if probe else set()
    signs = said & {YES, NO}
    return signs.pop() if len(signs) == 1 else None


def _probe(asked: str) -> str | None:
    for build, put in _BUILDS:
        match = re.search(build, asked, re.IGNORECASE)
        if match is None:
            continue
        parts = match.groupdict()
        parts["who"] = " ".join(_JOINING.sub(" ", parts["who"]).split())
        if _MACROPHAGES.search(parts.get("what") or ""):
            put = "does {who} turn {what} into M1?"
        lead = asked[: match.start()]
        return in_technical_words(lead + put.format(**parts))
    return None


_JOINING = re.compile(r"\b(?:and|or|both)\b")  # ... the other, which is cut out


def _by_targets(
    asked: Sequence[str], told: Sequence[Sequence[str]], elsewhere: Sequence[Sequence[str]]
) -> str | None:
    hit = _hit(asked, told)
    if not all(hit):
        return None
    if set.intersection(*map(set, hit)):
        return YES
    if _may_meet(*hit) or (elsewhere and _may_meet(*_hit(asked, elsewhere))):
        return None  # by a sentence that is not shown, or by a complex: mTOR and mTOR-RICTOR
    return f"No: the review names {' and '.join(next(iter(names.values())) for names in hit)}"


def _may_meet(one: dict[str, str], other: dict[str, str]) -> bool:
    return any(this in that or that in this for this in one for that in other)


def _hit(asked: Sequence[str], told: Sequence[Sequence[str]]) -> list[dict[str, str]]:
    """The genes that each of two hits, by their keys."""
    return [
        {key: name for text in texts for key, name in _hit_by(one, text)}
        for one, texts in zip(asked, told, strict=True)
    ]


def _hit_by(asked: str, text: str) -> list[tuple[str, str]]:
    """The genes that a sentence has a miRNA hit, where it is the only one there or is paired."""
    own = [item.mirna for item in find_mirnas(asked)][:1]
    there = [item for item in find_mirnas(text) if own and item.mirna.matches(own[0])]
    if not there:
        return []
    if paired := partner(text, there[0]):
        return [(paired.key, paired.text)]
    if len({item.mirna.base for item in find_mirnas(text)}) > 1:
        return []
    return [(item.key, item.text) for item in targets(text)]


def _pathways(text: str) -> Set[str]:
    return {item.key for item in find_entities(text) if _PATHWAY.match(text, item.end)}
