"""Whether a trial reached its end-point: "was the primary end-point met?", "did X miss it?"."""

import re

from assistant.headline.things import names_all

_END = r"(?:end-?points?|primary (?:outcome|objective|aim)s?)"
_MET = r"(?:met|meet|meets|reach(?:es|ed)?|achieve[sd]?|attain(?:s|ed)?|hit|satisf(?:y|ied|ies))"
_MISSED = r"(?:miss(?:es|ed)?|fail(?:s|ed)?|f[ae]ll(?:s|en)? short)"
_SAID = re.compile(
    rf"\b(?:(?P<met1>{_MET})|(?P<missed1>{_MISSED})(?: (?:to {_MET}|of|on|in|at))?)"
    rf" (?:[\w'’-]+ ){{0,3}}?{_END}\b"
    rf"|\b{_END}\b[^.;?]{{0,90}}?\b(?:(?P<met2>{_MET})|(?P<missed2>{_MISSED}))\b",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:not|never|neither|nor|no)\b|n['’]t\b", re.IGNORECASE)
_KIND = re.compile(r"\b(?P<kind>primary|secondary|safety|efficacy)\b", re.IGNORECASE)


def endpoint_agreement(asked: str, text: str) -> int:
    """+1 where both say of an end-point that it was reached, or missed; -1 where not; else 0."""
    wanted, told = _SAID.search(asked), _SAID.search(text)
    if wanted is None or told is None:
        return 0
    kinds = [{m["kind"].lower() for m in _KIND.finditer(said)} for said in (asked, text)]
    if all(kinds) and not kinds[0] & kinds[1]:
        return 0
    if not names_all(asked, text):
        return 0
    return _reached(asked, wanted) * _reached(text, told)


def _reached(text: str, said: re.Match[str]) -> int:
    """+1 where an end-point was reached, -1 where it was missed."""
    sign = 1 if said["met1"] or said["met2"] else -1
    before = re.split(r"[.;,]", text[: said.start()])[-1]
    return -sign if _NOT.search(before) or _NOT.search(said[0]) else sign
