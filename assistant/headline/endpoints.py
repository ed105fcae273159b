"""Whether a trial reached its end-point: "was the primary end-point met?", "did X miss it?"."""

import re

from assistant.headline.things import names_all

_FIRST = r"(?:primary|main|key|chief|principal)"
_END = (  # "its main goal", and "its goal" of a trial
    rf"(?:end-?points?|(?:{_FIRST}|secondary) (?:outcome|objective|aim|goal|target)s?"
    r"|(?<=\bits )(?:objective|aim|goal|target)s?)"
)
_MET = r"(?:met|meet|meets|reach(?:es|ed)?|achieve[sd]?|attain(?:s|ed)?|hit|satisf(?:y|ied|ies))"
_MISSED = r"(?:miss(?:es|ed)?|fail(?:s|ed)?|f[ae]ll(?:s|en)? short)"
_SAID = re.compile(
    rf"\b(?:(?P<met1>{_MET})|(?P<missed1>{_MISSED})(?: (?:to {_MET}|of|on|in|at))?)"
    rf" (?:[\w'’-]+ ){{0,3}}?{_END}\b"
    rf"|\b{_END}\b[^.;?]{{0,90}}?\b(?:(?P<met2>{_MET})|(?P<missed2>{_MISSED}))\b",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:not|never|neither|nor|no)\b|n['’]t\b", re.IGNORECASE)
_KIND = re.compile(
    rf"\b(?:{_FIRST}(?! secondary)|(?P<kind>secondary|safety|efficacy))"
    r"(?= (?:[\w-]+ )?(?:end-?point|outcome|objective|aim|goal|target)s?\b)",
    re.IGNORECASE,
)
_WENT = re.compile(  # "did the trial succeed", "the study was negative": of its main end-point
    r"\b(?:trial|study)(?: itself| (?:of|with|in|on) [^.;,?]{3,80}?)?"
    r"(?: (?:was|is|be|turned? out))?(?: (?:an?|really|actually))*"
    r" (?:(?P<well>succeed(?:s|ed)?|success(?:ful)?|positive|work(?:s|ed)? out|paid off"
    r"|pann?ed out)"
    r"|(?P<ill>fail(?:s|ed)?|(?:a )?failure|negative|flopp?(?:ed)?))(?=\s*(?:[?.,;]|$))",
    re.IGNORECASE,
)
_SPOKEN_OF = re.compile(r"\b(?:end-?points?|objectives?|significan\w+|outcome)\b", re.IGNORECASE)


def is_silent_on_endpoint(asked: str, text: str) -> bool:
    """Whether a question is on the end-point of a trial and a text says nothing of any.

    That a drug did something there does not tell whether it did enough.
    """
    return bool(_SAID.search(asked)) and not _SPOKEN_OF.search(text) and not _WENT.search(text)


def endpoint_agreement(asked: str, text: str, before: str = "") -> int:
    """+1 where both say of an end-point that it was reached, or missed; -1 where not; else 0.

    `before` is what the text goes on from: "the trial did not meet its end-point" leaves to that
    which trial it is.
    """
    wanted, told = (_SAID.search(said) or _WENT.search(said) for said in (asked, text))
    if wanted is None or told is None:
        return 0
    kinds = [_kinds(said) for said in (wanted, told)]
    if all(kinds) and not kinds[0] & kinds[1]:
        return 0
    if not names_all(asked, f"{before} {text}"):
        return 0
    return _reached(asked, wanted) * _reached(text, told)


def _kinds(said: re.Match[str]) -> set[str]:
    """Which end-points are spoken of; how a trial went is told by its first."""
    if said.re is _WENT:
        return {"primary"}
    return {(kind["kind"] or "primary").lower() for kind in _KIND.finditer(said.string)}


def _reached(text: str, said: re.Match[str]) -> int:
    """+1 where an end-point was reached, -1 where it was missed."""
    found = said.groupdict()
    sign = 1 if any(found.get(name) for name in ("met1", "met2", "well")) else -1
    before = re.split(r"[.;,]", text[: said.start()])[-1]
    return -sign if _NOT.search(before) or _NOT.search(said[0]) else sign
