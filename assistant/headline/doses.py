"""At which dose: "low-dose X lowers Y" is X lowering Y, and no lack of X.

A dose that is called small or large is one that is given. What is told of the other kind says
nothing, nor does a text without a dose where a question is on one.
"""

import re

from assistant.headline.comparisons import COMPARED

_NOUN = r"dos(?:es?|ages?|ing)\b"
_DOSE = re.compile(
    r"\b(?:an? |the )?(?:very |relatively )?(?:(?P<low>low(?:er)?|small(?:er)?|tiny|modest|minimal)"
    rf"|(?P<high>high|large|big|massive))(?:[- ]{_NOUN}(?: of(?: the)?\b)?"
    rf"|(?P<what>(?: (?!(?:of|in|and|or|with|to|for)\b)[\w-]+){{1,2}}) {_NOUN}(?! of\b))",
    re.IGNORECASE,
)
_WHICH = r"(?:the |an? )?(?:(?!in\b|of\b)[\w-]+ ){0,3}?"
_HALVED = re.compile(  # "cutting the dose in half", "half of the usual dose"
    rf"\b(?:half|halved|halving)(?: of)? {_WHICH}{_NOUN}"
    rf"|\b(?:inhibit|decreas|reduc|lower|cut)\w* {_WHICH}"
    rf"{_NOUN} (?:in|by) half\b",
    re.IGNORECASE,
)
_AMOUNT = re.compile(r"\b\d[\d.,]*\s?(?:c?Gy|[mµμun]?g\b|IU\b|[mµμn]M\b|m[lL]\b|%|mmol)")


def at_that_dose(asked: str, text: str) -> tuple[str, str] | None:
    """A question and a text without their low or high dose; None where it is not the one asked."""
    if _HALVED.search(asked) and _HALVED.search(text):
        asked, text = (_HALVED.sub("the dose", one) for one in (asked, text))
    if COMPARED.search(asked) or COMPARED.search(text):
        return asked, text
    wanted, told = _kinds(asked), _kinds(text)
    if len(wanted) > 1 or len(told) > 1:
        return asked, text
    if wanted and not (wanted == told or (not told and _AMOUNT.search(text))):
        return None
    return _without(asked), _without(text)


def _kinds(text: str) -> set[str]:
    return {"low" if dose["low"] else "high" for dose in _DOSE.finditer(text)}


def _without(text: str) -> str:
    return _DOSE.sub(lambda dose: (dose["what"] or "").strip(), text)
