"""How long a thing takes in an arm: "did A stay longer?", "hospital stay was longer in A".

Who asks has a verb and how soon, papers have a time and how long. What heals faster has the shorter
healing time: read by what is faster and what is longer, one would deny the other.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.headline.arms import is_levelled
from assistant.headline.side_words import shared
from assistant.headline.stated import clauses, stated, without_effect
from assistant.polarity.words import DENIES
from index.terms import STOPWORDS, tokens

_SOON = r"(?:(?P<soon>faster|sooner|quicker|earlier|more quickly|more rapidly)|slower|later|longer)"
_LONG = (
    r"(?:(?P<long>longer|prolonged|increased|greater)|shorter|shortened|reduced|decreased|lower)"
)
_OPERATION = r"(?:operation|operating|operative|surgery|surgical|procedures?|procedural)"
_AT_ARM = r"(?:in|with|for|on|after|under|by|among|given|using|following|receiving|taking)"
_REST = rf"(?P<rest>(?: (?:{_AT_ARM}|than|compared|versus)\b[^,;?]*)?)\W*$"
_ASKED = tuple(
    (re.compile(pattern, re.IGNORECASE), what)
    for pattern, what in (
        (
            r"^\W*(?:do|does|did) (?P<who>[^,;?]{2,60}?) (?:stay|remain|lie)"
            r" (?:in (?:the )?hospital )?"
            rf"{_SOON}(?: in (?:the )?hospital)?{_REST}",
            "stay",
        ),
        (
            r"^\W*(?:do|does|did|were|was|are) (?P<who>[^,;?]{2,60}?) (?:go home"
            rf"|leave (?:the )?hospital|get out|get home|(?:be )?discharged) {_SOON}{_REST}",
            "stay",
        ),
        (
            rf"^\W*(?:do|does|did) (?:the )?(?P<who>{_OPERATION}) (?:take|last) {_SOON}{_REST}",
            "operation",
        ),
        (
            rf"^\W*(?:is|are|was|were) (?:the )?(?P<who>{_OPERATION})(?: time)? "
            rf"(?:(?P<brief>shorter)|{_SOON}){_REST}",
            "operation",
        ),
        (
            r"^\W*(?:do|does|did) (?P<who>[^,;?]{2,60}?) (?P<verb>heal|recover|respond|wake(?: up)?"
            rf"|close|dry|engraft) {_SOON}{_REST}",
            "",
        ),
        (  # as a question is put that has "people recover sooner"
            r"^\W*(?:is|are|was|were) (?P<verb>recover|heal)(?:y|ing) of (?P<who>[^,;?]{2,60}?) "
            rf"(?:(?P<soon>accelerated)|slowed|delayed){_REST}",
            "",
        ),
    )
)
_TIMES = {
    "stay": r"(?:(?:length|duration) of (?:(?:the )?hospital )?stay|hospital(?:i[sz]ation)?"
    r"(?: in-?patient)? (?:time|stays?|duration)|(?:time to|days to) (?:hospital )?discharge"
    r"|in-?patient stay|(?:duration|length) of hospitali[sz]ation)",
    "operation": rf"(?:{_OPERATION} (?:time|duration)s?"
    rf"|(?:duration|length) of (?:the )?{_OPERATION})",
    "heal": r"(?:(?:wound |ulcer )?healing times?|time to (?:\w+ )?(?:healing|heal))",
    "recover": r"(?:recovery times?|time to (?:\w+ )?(?:recovery|recover))",
    "respond": r"(?:response times?|time to (?:\w+ )?response)",
    "wake": r"(?:(?:awakening|waking|emergence) times?|time to (?:awakening|emergence|wake))",
    "close": r"(?:(?:wound )?closure times?|time to (?:\w+ )?closure)",
    "dry": r"(?:drying times?|time to dry)",
    "engraft": r"(?:engraftment times?|time to (?:\w+ )?engraftment)",
}
_THAN = re.compile(r"\s(?:than|(?:as )?compared (?:with|to)|versus|vs\.?)\s", re.IGNORECASE)
_OF_ARM = STOPWORDS.union(
    tokens(
        "group groups arm arms patients people women men children treatment treated therapy given"
        " receiving received taking using used those cases participants subjects technique method"
    )
)
_DENIED = re.compile(r"\b(?:not|no|nor|neither|without|never|may|might|could)\b|n['’]t", re.I)


@dataclass(frozen=True, slots=True)
class _Times:
    """A time that is longer (+1) or shorter (-1) in the first arm; the second may go unsaid."""

    sign: int
    first: frozenset[str]
    second: frozenset[str]


def time_agreement(asked: str, text: str) -> int | None:
    """+1 where a time is as much longer or shorter in an arm as is asked, -1 where the other way.

    0 where a text is on that time, and not so told; None where it is not on it.
    """
    asks = next(((one, what) for form, what in _ASKED if (one := form.search(asked))), None)
    if asks is None or DENIES.search(asked):
        return None
    wanted, what = asks
    of = _TIMES[what or wanted["verb"].lower().split()[0]]
    if not re.search(rf"\b{of}\b", text, re.IGNORECASE):
        return None
    if is_levelled(asked, text) or without_effect(text):
        return None  # no difference, which is read elsewhere
    arm = wanted["rest"]
    if not arm or _THAN.match(arm):  # of two arms, and else of whom: "with A", "A patients"
        arm = f"{wanted['who']} {arm}"
    soon = wanted["soon"] or wanted.groupdict().get("brief")
    claim = _of(-1 if soon else 1, arm)
    found = {_facing(claim, told) * claim.sign * told.sign for told in _told(of, stated(text))}
    found.discard(0)
    return found.pop() if len(found) == 1 else 0


def _of(sign: int, sides: str) -> _Times:
    first, *second = _THAN.split(f" {sides}", maxsplit=1)
    one, other = (frozenset(tokens(side)) - _OF_ARM for side in (first, " ".join(second)))
    return _Times(sign, one - other, other - one)


def _told(of: str, text: str) -> Iterator[_Times]:
    """What the clauses of a text say of a time: "longer in A than in B", "A had a longer one"."""
    behind = re.compile(rf"\b{of}\b(?:(?! than\b)[^.;])*? {_LONG}\b(?P<arms>[^;.]*)", re.I)
    before = re.compile(
        r"(?P<arms>[^;,.]{2,80}?) (?:had|has|have|showed|required|needed|led to|resulted in"
        rf"|(?:was|were|is|are) associated with) (?:an? )?(?:\w+ly )?{_LONG} (?:\w+ )?"
        rf"{of}\b"
        r"(?P<than>[^;.]*)",
        re.IGNORECASE,
    )
    for start, end in clauses(text):
        if _DENIED.search(text, start, end):
            continue
        if told := before.search(text, start, end):
            yield _of(1 if told["long"] else -1, f"{told['arms']} {_ASIDE.sub('', told['than'])}")
        elif told := behind.search(text, start, end):
            sides = re.match(rf" {_AT_ARM}\b", told["arms"], re.I)
            if sides or _THAN.match(told["arms"]):
                yield _of(1 if told["long"] else -1, _ASIDE.sub("", told["arms"]))


_ASIDE = re.compile(r"\s*\([^()]*\)|,.*$|\s(?:but|while|whereas|and (?:the|it|they|had))\b.*$")


def _facing(asked: _Times, told: _Times) -> int:
    """+1 where the arms stand alike, -1 where they change places, 0 where they are others."""
    one, other = shared(asked.first, told.first), shared(asked.first, told.second)
    second, first = shared(asked.second, told.second), shared(asked.second, told.first)
    if one and not other and (second or not (asked.second and told.second)):
        return 1
    if other and not one and (first or not asked.second):
        return -1
    return -1 if first and not (one or other or told.second) else 0
