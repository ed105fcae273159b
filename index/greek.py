"""Greek letters in names, written in one way: `NF- κ B`, `TGF-beta 1`, `β-catenin`."""

import re

_GREEK = {
    "α": "a", "β": "b", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "h", "θ": "q", "κ": "k",
    "λ": "l", "μ": "m", "µ": "m", "ν": "n", "π": "p", "ρ": "r", "σ": "s", "τ": "t", "φ": "f",
    "χ": "x", "ψ": "y", "ω": "o",
}  # fmt: skip
SPELLED = {
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "kappa": "κ",
    "lambda": "λ", "sigma": "σ", "omega": "ω",
}  # fmt: skip
LETTERS = "".join(_GREEK)
_SPELLED_GREEK = re.compile(
    rf"(?<![A-Za-z])(?P<word>{'|'.join(SPELLED)})(?=b?(?![A-Za-z]))", re.IGNORECASE
)
_LATIN = str.maketrans(_GREEK)
_DASHES = str.maketrans({"‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-", " ": " "})
_BETWEEN_WORDS = re.compile(
    r"(?<=[a-z]{3})—|—(?=[a-z]{2})"
)  # "older adults—a group often left out"
NOUNS = (  # nouns that carry a Greek letter before them; "-targeting" after "ER α" is none
    "catenin|actin|tubulin|galactosidase|glucosidase|defensin|globin|glucan|synuclein|amyloid"
    "|blocker|cell|secretase|lactam|carotene|hydroxybutyrate|ketoglutarate|tocopherol|fetoprotein"
    "|linked|SMA|TrCP|arrestin|glucuronidase|interferon|helix|sheet"
)
_LEADING_GREEK = re.compile(
    rf"(?<![A-Za-z0-9])(?:([{LETTERS}])[\s-]{{0,3}}|([abgk])-)(?=(?:{NOUNS})s?(?![A-Za-z]))"
)
_GREEK_TAIL = re.compile(  # NF- κ B, TGF- β 1, HIF-1 α, IL13R α 2: the name goes on after a space
    rf"(?P<stem>[A-Za-z][A-Za-z0-9]*(?:-\d+)?)[-\s]{{0,2}}(?P<greek>[{LETTERS}])"
    rf"(?:[-\s]?(?P<tail>B|b|\d{{1,2}})(?![A-Za-z0-9%]))?"
)


_INTERLEUKIN = re.compile(r"\binterleukins?[- ](\d{1,2})(?!\d)", re.IGNORECASE)


def plain_names(text: str) -> str:
    """Write names with Greek letters in one way: `NF- κ B`, `NF kappa B` become `NFkB`."""
    if "—" in text:
        text = _BETWEEN_WORDS.sub(" ", text)
    text = text.translate(_DASHES)
    text = _INTERLEUKIN.sub(r"IL-\1", text)
    if any(map(text.lower().__contains__, SPELLED)):
        text = _SPELLED_GREEK.sub(lambda match: SPELLED[match["word"].lower()], text)
    text = _LEADING_GREEK.sub(lambda match: f" {_GREEK[match[1]] if match[1] else match[2]}", text)
    if text.isascii():
        return text  # most texts: no Greek letter is left to be put in Latin ones
    text = _GREEK_TAIL.sub(
        lambda match: (
            (
                match["stem"].replace("-", "")
                + _GREEK[match["greek"]]
                + (match["tail"] or "").replace("b", "B")
            )
            if may_carry_greek(match["stem"])
            else match[0]
        ),
        text,
    )
    return text.translate(_LATIN)


def may_carry_greek(stem: str) -> bool:
    """Whether a Greek letter can belong to it: to "TGF" and "Wnt", not to "and" or "receptor"."""
    if len(stem) <= 3:
        return stem.lower() not in _NO_NAMES
    return any(char.isdigit() or char.isupper() for char in stem[1:])


_NO_NAMES = frozenset(  # "did gamma rays" names no "Did gamma"
    "a an the and or but nor for of in on to by at as via is are was has had did do can may any all"
    " its our her his not no".split()
)
