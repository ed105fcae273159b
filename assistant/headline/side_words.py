"""The words by which a side of a comparison is known: those that the other lacks.

A word with a "not" is another word ("infected", "uninfected"), and so is a mark that one side has:
"ER+ and negative patients".
"""

import re
from collections.abc import Set

from assistant.polarity.cues import directions
from index.terms import STOPWORDS, tokens

ANYBODY = frozenset(
    tokens(
        "patients people children adults participants subjects individuals group groups arm cases"
        " persons ones those samples same rate rates amount number levels likely significantly"
        " frequent common often abundant prevalent"
    )
)
_NOT = re.compile(
    r"\b(?:not|never|no|without|lacking|non|aren['’]t|isn['’]t|weren['’]t|wasn['’]t|didn['’]t"
    r"|don['’]t|hadn['’]t|haven['’]t)[\s-]+(?:(?:been|be|any|the|an?)\s+)?(?P<word>[\w-]+)",
    re.IGNORECASE,
)
_UN = re.compile(r"\bun(?P<word>[a-z]{5,})\b", re.IGNORECASE)
_HIGH_OR_LOW = re.compile(r"\b(?:(?P<high>high|raised|elevated)|low|reduced)\b", re.IGNORECASE)
_NEGATIVE = re.compile(r"(?:(?P<mark>[\w/]+)(?: receptors?)?[\s-])?negative\b", re.IGNORECASE)
_POSITIVE = re.compile(  # "estrogen receptor (ER)+", "HER2-positive"
    r"[\w/]+(?: receptors?)?(?: ?\([^()]*\))?(?: ?\+|[\s-]positive\b)",
    re.IGNORECASE,
)


_ONE = re.compile(r"\bone (?!of\b|or\b|and\b|another\b)(?=[a-z])", re.IGNORECASE)
_SEVERAL = re.compile(  # "a combination of several methods" beside "one method"
    r"\b(?:several|combin(?:ations?|ed|ing)|mix(?:ing|tures?|ed)|more than one|two or more)\b",
    re.IGNORECASE,
)


def words_of_side(side: str, other: str) -> frozenset[str]:
    """The words of a side, "not X" and "unX" as one word that differs from "x"."""
    side, other = (_SEVERAL.sub("multiple", _ONE.sub("single ", words)) for words in (side, other))
    both = set(tokens(side)) | set(tokens(other))
    side = _UN.sub(lambda m: f"not {m['word']}" if set(tokens(m["word"])) & both else m[0], side)
    turned = {f"~{token}" for m in _NOT.finditer(side) for token in tokens(m["word"])}
    turned |= _without_mark(side, other)
    graded = {token for cue in directions(side) for token in tokens(cue.text)}
    plain = set(tokens(_NOT.sub(" ", side))) - STOPWORDS - ANYBODY - graded
    levels = {"high" if match["high"] else "low" for match in _HIGH_OR_LOW.finditer(side)}
    return frozenset(plain | turned | levels)


def _without_mark(side: str, other: str) -> set[str]:
    """What a "negative" side is without: its own mark, else those of the "positive" other side."""
    marks: list[str] = []
    for match in _NEGATIVE.finditer(side):
        own = match["mark"]
        marks += [own] if own else [item[0] for item in _POSITIVE.finditer(other)]
    return {f"~{token}" for mark in marks for token in tokens(mark)} - {"~posit"}


def are_the_sides(sides: tuple[Set[str], Set[str]], one: Set[str], other: Set[str]) -> bool:
    """Whether two sides, in either order, are two others by the words that tell them apart."""
    one, other = one - other, other - one
    first, second = sides[0] - sides[1], sides[1] - sides[0]
    straight = shared(one, first) and shared(other, second)
    return bool(straight or (shared(one, second) and shared(other, first)))


_REST = frozenset(
    tokens("healthy controls control normal placebo usual others other rest baseline standard sham")
)


def is_control(side: Set[str]) -> bool:
    """Whether a side is one of controls, by a word for them."""
    return bool(side & _REST) and not any(word.startswith("~") for word in side)


def is_anybody(side: Set[str]) -> bool:
    """Whether a side is only what the first is not: "than in controls", "than in the others"."""
    return not side or bool(side & _REST) or any(word.startswith("~") for word in side)


def side_of(one: Set[str], first: Set[str], second: Set[str]) -> int:
    """+1 where the words of a group stand on the first side only, -1 where on the second only."""
    turned = {f"~{word}" for word in first | second} & (first | second)
    apart = turned | {word.removeprefix("~") for word in turned}  # what tells the sides apart
    denied = {word for word in one if word.startswith("~")}
    here, beyond = (shared(one & apart or denied or one, side) for side in (first, second))
    return 0 if here and beyond else bool(here) - bool(beyond)


def shared(one: Set[str], other: Set[str]) -> int:
    """How many words of a side another has, whatever their endings: "smokers", "smoked"."""
    stems = {_stem(word) for word in other}
    return sum(_stem(word) in stems for word in one)


SIDE_STEM = 5  # letters by which words of two sides meet
_SEX = {"male": "man", "men": "man", "boy": "man", "girl": "woman"}


def _stem(word: str) -> str:
    turned, plain = word.startswith("~"), word.removeprefix("~")
    return "~" * turned + _SEX.get(plain, plain)[:SIDE_STEM]


_HALVES = (  # of what is said of the one half the other is what it is compared with
    (r"(?:wom[ae]n|females?|girls?)", r"(?:m[ae]n|males?|boys?)"),
    (r"smokers", r"non-?smokers"),
    (
        r"the elderly|older (?:patients|people|adults)",
        r"younger (?:patients|people|adults)|the young",
    ),
)
_THAN_OTHER = tuple(  # one half, "than" the other at the end, and what else names the other
    (
        re.compile(rf"\b(?:{one})\b", re.IGNORECASE),
        re.compile(
            rf",? than (?:(?:in|among|for) )?(?:{other})(?: (?:do|are|did|were|have))?(?=\W*$)",
            re.IGNORECASE,
        ),
        re.compile(
            rf"(?<!-)\b(?:{other}|than|compared|versus|between|differ\w*|both)\b", re.IGNORECASE
        ),
    )
    for halves in _HALVES
    for one, other in (halves, halves[::-1])
)


def without_other_half(asked: str, text: str) -> str:
    """A question without "than men", where a text tells of women and names no men."""
    for one, than_other, other in _THAN_OTHER:
        than = than_other.search(asked)
        if than is None or not one.search(asked[: than.start()]):
            continue
        if one.search(text) and not other.search(text):
            return asked[: than.start()] + asked[than.end() :]
    return asked
