"""Characters that a converter wrote by their glyphs' names: "identi /uniFB01 ed" is "identified".

PDF fonts name their glyphs; where a converter does not know a name, it prints it, parted by spaces
from the word that it belongs to. Names as in the Adobe Glyph List ("uniXXXX" for a code point).
Whether a ligature begins a word or goes on in one is told by what stands before it: "We" is a word
of the text, "identi" is none.
"""

import re
from collections.abc import Callable, Container

_LIGATURES = {
    "FB00": "ff", "FB01": "fi", "FB02": "fl", "FB03": "ffi", "FB04": "ffl", "FB05": "st",
    "FB06": "st",
}  # fmt: skip
_SIGNS = {
    "equals": "=", "minus": "−", "plus": "+", "plusminus": "±", "multiply": "×", "less": "<",
    "greater": ">", "lessequal": "≤", "greaterequal": "≥", "degree": "°", "alpha": "α", "beta": "β",
    "gamma": "γ", "delta": "δ", "kappa": "κ", "lambda": "λ", "mu": "μ",
}  # fmt: skip
_AFTER_ASTRAY = (
    r"(?:and|or|the|an?|of|in|on|to|for|from|with|by|as|that|which|was|were|is|including|such)"
)
_NAME = r"/uni(?P<code>FB0[0-6])(?: /uni(?P=code))*"
_ASTRAY = re.compile(  # "con uence /uniFB02 and": it belongs into the gap before
    rf"(?<!\S)(?P<one>[^\W\d_]+) (?P<other>[a-z]+)(?P<stop>[,;]?) {_NAME}"
    rf"(?= {_AFTER_ASTRAY}(?!\w))"
)
_LIGATURE = re.compile(rf"(?P<word>[^\W\d_]*)(?P<gap> ?)(?<!\w){_NAME}(?P<after> (?=[^\W\d_])|)")
_WORD = re.compile(rf"(?<!\S)\(?([^\W\d_]+)(?=[,.;:)]*(?:\s|$))(?! ?{_NAME})")
_SIGN = re.compile(rf"(?<!\S)/(?P<sign>{'|'.join(_SIGNS)})(?!\S)")
_CODE = re.compile(r"(?<![\w/])/uni(?P<code>[0-9A-F]{4})(?![0-9A-Fa-f])")

_NO_CHARACTER = re.compile(r"(?<!\S)/(?:gid\d{3,5}(?:/gid\d{3,5})*|negationslash)(?!\S) ?")
_BEGINNINGS = frozenset(  # that are words at times ("de novo"), and begin those with f- more often
    "af con de dif e ef pre pro re suf un".split()
)
_GOES_ON = {  # after what is mostly a word of its own
    "in": re.compile(r"(?:ammat|am(?:ed|es?)\b|uen|ux|at(?:ed?|ion)|ict|ltrat|nit|rm)"),
    "of": re.compile(r"(?:ce|cial)"),
}
_FLOWS = re.compile(r"(?:ow|uor|uid|rst|nd|ve\b|lter|lament|bro|bre|eld|gure|nal|le\b|les\b)")
_LONG = 7  # letters from which what stands nowhere else is rather a name than a part of a word


def spelled(text: str) -> str:
    """A text with the characters that its glyphs' names stand for."""
    if "/uni" in text:
        text = _ASTRAY.sub(
            lambda m: f"{m['one']}{_LIGATURES[m['code']]}{m['other']}{m['stop']}", text
        )
        text = _LIGATURE.sub(_joined({match[1].lower() for match in _WORD.finditer(text)}), text)
        text = _CODE.sub(_character, text)
    if "/gid" in text or "/neg" in text:
        text = _NO_CHARACTER.sub("", text)
    return _SIGN.sub(lambda match: _SIGNS[match["sign"]], text) if "/" in text else text


def _joined(words: Container[str]) -> Callable[[re.Match[str]], str]:
    """What a ligature is replaced by, in a text where `words` stand by themselves."""

    def replaced(match: re.Match[str]) -> str:
        before, gap, letters = match["word"], match["gap"], _LIGATURES[match["code"]]
        rest = match.string[match.end() : match.end() + 20]
        if not rest[:1].islower():  # it has lost its place
            return f"{before}{gap}" if match["after"] else before
        alone = not before or _stands_alone(before.lower(), letters, rest, words)
        return f"{before}{gap if alone else ''}{letters}"

    return replaced


def _stands_alone(before: str, letters: str, rest: str, words: Container[str]) -> bool:
    """Whether what stands before a ligature is a word, so that the ligature begins another."""
    if letters not in {"fi", "fl"} or before in _BEGINNINGS:
        return False
    if goes_on := _GOES_ON.get(before):
        return not goes_on.match(rest)
    return before in words or (len(before) >= _LONG and bool(_FLOWS.match(rest)))


def _character(match: re.Match[str]) -> str:
    code = int(match["code"], 16)
    return chr(code) if 31 < code < 0xD800 else ""
