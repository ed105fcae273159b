"""How texts are compared here, written apart from `index.terms` so that the two can disagree.

A nugget's form counts when it stands in a text after both are folded: white space, case, dashes,
Greek letters (`NF- κ B` = `NF-kB`), citation marks and miRNA spelling (`miR-21` = `miRNA-21` =
`microRNA 21`; `miR-221/222` = `miR-221/miR-222`) do not matter. A name ends where it ends:
`miR-21` is not in `miR-210` nor in `miR-21-5p`, `3` is not in `3.11`. Words in small letters may
go on: `inhibit` is in `inhibited`.
"""

import re
import unicodedata
from functools import lru_cache

_GREEK = {"α": "a", "β": "b", "γ": "g", "δ": "d", "ε": "e", "κ": "k", "λ": "l", "µ": "u", "μ": "u"}
_GREEK_NAMES = {
    "alpha": "a", "beta": "b", "gamma": "g", "delta": "d", "epsilon": "e", "kappa": "k",
    "lambda": "l",
}  # fmt: skip
_GREEK_CLASS = "[" + "".join(_GREEK) + "]"
_SIGNS = str.maketrans({
    "⁺": "+", "⁻": "-", "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "’": "'", "‘": "'",
    "“": '"', "”": '"',
})  # fmt: skip
_SUPERSCRIPT = re.compile(r"\^\{\s*[\d*,;\s–-]+\}|[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?:[⁻,]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)*")
_MARKED_LETTERS = re.compile(r"\^\{([^}]*)\}")
_MIRNA = re.compile(
    r"\b(?:hsa-|mmu-)?(?:mi(?:cro)?-?rnas?|mirs?)[\s-]*(?=\d)(\d+[a-z]?(?:-\d(?!\d|p))?(?:-[35]p)?)",
    re.IGNORECASE,
)
_CLUSTER = re.compile(r"(mir-\d+[a-z]?(?:-[35]p)?)/(?:mir-)?(\d+[a-z]?(?:-[35]p)?)\b")
_LET = re.compile(r"\b(?:hsa-)?let[\s-]*7", re.IGNORECASE)


def squash(text: str) -> str:
    """The text with every run of white space as one blank, none at its ends."""
    return " ".join(text.split())


@lru_cache(maxsize=20_000)
def fold(text: str) -> str:
    """The text as comparisons see it."""
    text = _SUPERSCRIPT.sub(" ", text)
    text = _MARKED_LETTERS.sub(r"\1", text)
    text = unicodedata.normalize("NFC", text).translate(_SIGNS)
    text = re.sub(rf"(?<=[-A-Z0-9])\s+(?={_GREEK_CLASS})", "", text)
    text = re.sub(rf"({_GREEK_CLASS})\s+(?=[A-Z0-9]\b|/|-)", r"\1", text)
    text = re.sub(rf"({_GREEK_CLASS})", lambda match: _GREEK[match[1]], text)
    for name, letter in _GREEK_NAMES.items():
        text = re.sub(rf"(?<=[A-Za-z0-9])[\s-]?\b{name}\b", f"-{letter}", text, flags=re.IGNORECASE)
    text = _LET.sub("let-7", text)
    text = _MIRNA.sub(lambda match: f"mir-{match[1].lower()}", text.casefold())
    while (spread := _CLUSTER.sub(r"\1 / mir-\2", text)) != text:
        text = spread
    return squash(re.sub(r"(?<=\d)\s+(?=%)", "", text))


@lru_cache(maxsize=20_000)
def _pattern(form: str) -> re.Pattern[str]:
    folded = fold(form)
    pieces = re.split(r"[\s/-]+", folded)
    body = r"[\s/-]*".join(re.escape(piece) for piece in pieces if piece)
    if not body:
        raise ValueError(f"form {form!r} has nothing to match; write a letter or a digit")
    before = r"(?<![a-z0-9])(?<![a-z]-)(?<!\d[.,])" if folded[0].isdigit() else r"(?<![a-z0-9])"
    if folded.startswith(("mir-", "let-7")):
        after = r"(?![a-z0-9]|-[35]p)" if not re.search(r"[35]p$", folded) else r"(?![a-z0-9])"
        after = r"s?" + after
    elif folded[-1].isdigit():
        after = r"(?![0-9]|[.,][0-9])"
    elif any(character.isupper() or character.isdigit() for character in form.split()[-1][1:]):
        after = r"s?(?![a-z0-9])"
    else:
        after = ""
    return re.compile(before + body + after)


def stands_in(form: str, text: str) -> bool:
    """Whether a nugget's form stands in a text."""
    return _pattern(form).search(fold(text)) is not None


def mirna_names(text: str) -> list[str]:
    """The miRNAs that a text names, folded, in the order of their first mention."""
    found = re.findall(
        r"\bmir-\d+[a-z]?(?:-\d)?(?:-[35]p)?\b|\blet-7[a-z]?(?:-[35]p)?\b", fold(text)
    )
    return list(dict.fromkeys(found))


_STOP = frozenset(
    """a about after all also an and any are as at be because been before being between both
    but by can cause could did do does doing during each else ever for from get gets give
    given gives go had has have he how i if in into is it its just know like made make makes
    many may me mean might more most much my no not of off on once one or other our out over
    own please said same say says shall she should show shown shows so some such tell than
    that the their them then there these they this those through to too under up us use used
    using very was way we were what when where which while who whom whose why will with
    within would yes you your""".split()
)
"""Function words: they show nothing of what a question shares with its gold."""


def content_words(text: str) -> set[str]:
    """The words of a text that carry content, folded; names of miRNAs are left whole."""
    return {
        word for word in re.findall(r"[a-z0-9]+(?:-[a-z0-9]+)*", fold(text)) if word not in _STOP
    }


def shared_content(question: str, gold: str) -> float:
    """The share of a question's content words that stand in its gold text, in [0, 1]."""
    asked = content_words(question)
    return len(asked & content_words(gold)) / len(asked) if asked else 0.0
