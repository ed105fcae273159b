"""Who hands something to whom: "is it A that passes X to B?" beside "B released X into A".

Sender and recipient are read off question and text alike. Where both stand as asked that is
affirmed, where they have changed places it is denied; where one is not named nothing is read.
"""

import re
from dataclasses import dataclass

from assistant.asked.frame_words import BE, DO
from assistant.biology.parties import recipients, sources
from assistant.citing.evidence_words import CELL_LINE
from assistant.headline.things import coverage, names_all, names_of
from assistant.polarity.effects import directions
from index.spans import Span
from index.terms import STOPWORDS, tokens

_HAND = (
    r"(?:pass|hand|send|giv|deliver|transfer|ship|export|suppl|shuttl|donat|carr|convey|transmit"
    r"|conduct|transport|provid|releas|secret|load|feed|funnel)(?:e?s|ies|ed|ied|red|ted|e|y)?|sent"
    r"|gave|fed"
)
_HANDED = (
    r"(?:(?:pass|hand|deliver|transferr|shipp?|export|suppli|shuttl|donat|carri|convey|transmitt"
    r"|conduct|transport|provid|load|funnel)ed|sent|given|fed)"
)
_MOVES = r"(?:travel|go|move|pass|cross|flow|get|wander|migrate)(?:e?s)? (?:on |over |across )?"
_ENDS = r"(?=\s*(?:[?,;.]|$)|\s(?:by|via|through|in|during|when|if|after|with|and|so|for|at|on)\b)"
_FROM = r"(?P<sender>(?:(?!to\b|into\b|from\b)[^\s,;?]+ ){0,5}?(?!to\b|into\b|from\b)[^\s,;?]+)"
_TO = r"(?P<recipient>(?:[^\s,;?]+ ){0,5}?[^\s,;?]+)"
_WHAT = r"(?P<what>(?:[^\s,;?]+ ){1,5}?)"
_ASKED = tuple(
    re.compile(build, re.IGNORECASE)
    for build in (
        rf"\b{BE} it {_FROM} (?:that|which|who) (?:{_HAND}) {_WHAT}(?:in)?to {_TO}{_ENDS}",
        rf"\b{DO} {_FROM} (?:{_HAND}) {_WHAT}(?:in)?to {_TO}{_ENDS}",
        rf"\b{BE} {_WHAT}{_HANDED} (?:on |over )?(?:from|by) {_FROM} (?:in)?to {_TO}{_ENDS}",
        rf"\b{BE} {_WHAT}{_HANDED} (?:on |over )?(?:in)?to {_TO} (?:from|by) {_FROM}{_ENDS}",
        rf"\b{DO} {_WHAT}{_MOVES}from {_FROM} (?:in)?to {_TO}{_ENDS}",
        rf"\b{DO} {_TO} (?:receive|get|obtain|acquire|take up) {_WHAT}from {_FROM}{_ENDS}",
    )
)
_SAYS_WHICH = re.compile(  # "does the X that does Z is passed by A to B": who passes it is asked
    rf"^\W*(?:does|do|did|{BE}) (?P<what>[^,;?]{{3,40}}? )(?:that|which) [^,;?]{{3,60}}? "
    rf"(?:{BE} )?(?={_HANDED}\b)",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:not|no|never|neither|nor|only|fail\w*|rather)\b|n['’]t\b", re.IGNORECASE)
_KIND = {  # words for cells of one kind
    **dict.fromkeys(("cancer", "bc", "tnbc", "carcinoma", "malign", "tumor"), "neoplasm"),
    "caf": "fibroblast",
    "tam": "macrophag",
}
_RETURNED = re.compile(r"\b(?:back|in return|in turn)\b", re.IGNORECASE)
_NO_TUMOUR = re.compile(  # lines of healthy tissues and of immune cells
    r"HUVEC|HMEC|HEK|COS|CHO|NIH|3T3|MC3T3|C2C12|L929|BHK|Vero|MDCK|RAW|THP|U937|J774|BV-?2|MCF-?1"
    r"|HBL|Hs578Bst|BEAS|LX-?2|L-?02|INS|MIN6|RWPE|HK-?2|IOSE|HaCaT|Nthy|hFOB|H9c2|HL-?1|AC16|EA\."
    r"|bEnd|hCMEC|HAP1|iPSC|PC-?12",
    re.IGNORECASE,
)
_ANY_CELL = frozenset(tokens("cell cells line lines exosomes vesicles the normal adjacent breast"))


@dataclass(frozen=True, slots=True)
class _Parties:
    """The words for who sends and who receives, with what is asked beside them."""

    sender: frozenset[str]
    recipient: frozenset[str]
    beside: str
    moved: bool  # "less of it", "to lower growth": which way is read elsewhere
    named: bool  # what is handed over has a name, and is not anything that they may hand


def handed_agreement(asked: str, text: str) -> int:
    """+1 where the same pass on something to the same, -1 where they change places, else 0."""
    wanted = _asked(asked)
    if wanted is None or _NOT.search(asked) or _NOT.search(text) or not names_all(asked, text):
        return 0
    one, other = _kinds(text, sources(text)), _kinds(text, recipients(text))
    if one & other:
        return 0  # it passes on from the one who received it
    if wanted.sender & one and wanted.recipient & other:
        return 1 if not wanted.moved and coverage(wanted.beside, text) == 1.0 else 0
    crossed = wanted.named and wanted.sender & other and wanted.recipient & one
    if _RETURNED.search(asked):
        return 0  # that it came from there does not tell whether it goes back
    return -1 if crossed and not wanted.sender & one and not wanted.recipient & other else 0


_SENDS = re.compile(
    rf"^\W*{DO} (?P<sender>(?:[^\s,;?]+ ){{1,5}}?)(?:releas|secret|shed|produc|export|send|giv)\w*"
    r"(?: off| out)? ",
    re.IGNORECASE,
)


def is_of_another_sender(asked: str, text: str) -> bool:
    """Whether a question is if some cells release a thing, and a text has others release it."""
    wanted = _SENDS.match(asked)
    if wanted is None or not (told := _kinds(text, sources(text))):
        return False
    own = _words(wanted["sender"])
    return bool(own) and own.isdisjoint(told)


def _asked(asked: str) -> _Parties | None:
    """The parties of a question on what is handed over; None where it has another build."""
    asked = _SAYS_WHICH.sub(r"is \g<what>", asked)
    for build in _ASKED:
        if match := build.search(asked):
            sender, recipient = (_words(match[side]) for side in ("sender", "recipient"))
            one, other = sender - recipient, recipient - sender
            beside = f"{asked[: match.start()]} {match['what']} {asked[match.end() :]}"
            moved = bool(directions(f"{beside} {match['recipient']}"))
            named = bool(names_of(match["what"]))
            return _Parties(one, other, beside, moved, named) if one and other else None
    return None


def _kinds(text: str, spans: tuple[Span, ...]) -> frozenset[str]:
    """The words for the cells that stand there; lines of tumours are tumour cells too."""
    phrases = [text[start:end] for start, end in spans]
    lines = (line[0] for phrase in phrases for line in CELL_LINE.finditer(phrase))
    tumours = {"neoplasm"} if any(not _NO_TUMOUR.match(line) for line in lines) else set[str]()
    return frozenset(word for phrase in phrases for word in _words(phrase)) | tumours


def _words(text: str) -> frozenset[str]:
    """The words of a phrase that say which cells these are."""
    own = set(tokens(text)) - STOPWORDS - _ANY_CELL
    return frozenset(_KIND.get(word, word) for word in own)
