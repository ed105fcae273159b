"""What a sentence leaves to be turned round: "A was higher in S, whereas B had the opposite".

Said in full, the second clause is "B was lower in S", which is read like any other.
"""

import functools
import re

from assistant.polarity.cues import AUXILIARY
from assistant.polarity.effects import Form, directions
from index.names import find_entities

_PAIRS = (
    "higher lower",
    "high low",
    "greater smaller",
    "larger smaller",
    "more less",
    "stronger weaker",
    "faster slower",
    "longer shorter",
    "better worse",
    "poorer better",
    "increased decreased",
    "increases decreases",
    "elevated reduced",
    "raised lowered",
    "enriched depleted",
    "upregulated downregulated",
    "up-regulated down-regulated",
    "overexpressed underexpressed",
    "rose fell",
    "rises falls",
    "positively negatively",
    "positive negative",
    "favorable unfavorable",
    "favourable unfavourable",
    "promoted inhibited",
    "promotes inhibits",
    "enhanced reduced",
    "enhances reduces",
    "stimulated suppressed",
    "stimulates suppresses",
    "activated inactivated",
    "accelerated slowed",
    "induced inhibited",
    "improved worsened",
)
_SPLIT = [pair.split() for pair in reversed(_PAIRS)]  # of a word in several pairs the first counts
_TURNED = {other: one for one, other in _SPLIT} | {one: other for one, other in _SPLIT}
_WORD = re.compile(
    rf"(?<![\w-])(?:{'|'.join(sorted(_TURNED, key=len, reverse=True))})(?![\w-])", re.IGNORECASE
)
_CONTRARY = r"(?:exact(?:ly)? |very |completely )?(?:opposite|reverse|inverse|contrary|converse)"
_WHAT = (
    r"(?: (?:expression )?(?:patterns?|trends?|tendenc(?:y|ies)|directions?|way|behaviou?rs?"
    r"|changes?|relation(?:ship)?s?|associations?|correlations?|pictures?|effects?|results?|profiles?))?"
)
_JOIN = (
    r"(?:,?\s(?P<join>whereas|while|but|and|although|though|yet)|;(?: (?:however|in contrast),)?)\s"
)
_WHO = (  # what "may have" or "did not show" it is not told to be so
    r"(?P<who>(?:(?!\b(?:was|were|is|are|did|not|may|might|could|can|would|should|that|which)\b)"
    r"[^,;.()]){1,80}?)(?:\s\([^()]*\))?"
)
_OPPOSITE = re.compile(
    rf"{_JOIN}(?:(?:for|in|with) )?{_WHO},?"
    r" (?:show(?:s|ed)?|display(?:s|ed)?|exhibit(?:s|ed)?|ha(?:d|ve|s)|follow(?:s|ed)?"
    r"|reveal(?:s|ed)?|exert(?:s|ed)?|produc(?:es|ed)|went in|behaved in|did)"
    rf" (?:the|an?) {_CONTRARY}{_WHAT}(?=\s*(?:[.,;(\[]|$))",
    re.IGNORECASE,
)
_TRUE_FOR = re.compile(
    rf"{_JOIN}the {_CONTRARY}{_WHAT}"
    r" (?:(?:was|is) (?:true|found|seen|observed|noted|the case)|held|holds)(?: true)?"
    r" (?:for|of|with) (?P<who>[^,;.()]{1,80}?)(?:\s\([^()]*\))?(?=\s*(?:[.,;(\[]|$))",
    re.IGNORECASE,
)


@functools.lru_cache(maxsize=1024)
def with_opposite_said(text: str) -> str:
    """A text with "B showed the opposite pattern" put as what it stands for.

    Left as it is where what is turned has more than one direction, or no name is told of.
    """
    found = _OPPOSITE.search(text) or _TRUE_FOR.search(text)
    if found is None or not find_entities(found["who"]):
        return text
    start = max(text.rfind("; ", 0, found.start()), text.rfind(": ", 0, found.start())) + 1
    said = _turned(text[start : found.start()])
    if said is None:
        return text
    join = found["join"] or "whereas"
    who = re.sub(r"^(?:for|in|with|that of|those of) ", "", found["who"])
    return f"{text[: found.start()]}, {join} {who} {said}{text[found.end() :]}"


def _turned(clause: str) -> str | None:
    """What a clause says of its subject, the other way round; None where that is not plain."""
    cues = [cue for cue in directions(clause) if cue.form is not Form.COMPOUND]
    word = _WORD.search(clause, cues[0].start, cues[0].end) if len(cues) == 1 else None
    if word is None or cues[0].negated:
        return None
    copula = AUXILIARY.search(clause[: cues[0].start])
    if copula is None and cues[0].form not in {Form.VERB, Form.PARTICIPLE}:
        return None  # "A had higher X": whose it is then is not plain
    begins = copula.start() if copula else cues[0].start
    turned = _TURNED[word[0].lower()]
    return f"{clause[begins : word.start()]}{turned}{clause[word.end() :]}".strip()


_GAINED = re.compile(r"\b(?:gain(?:s|ed|ing)? |put(?:s|ting)? on )weight\b|\bweight gain\b", re.I)
_LOST = re.compile(r"\b(?:los(?:e|es|t|ing) |shed(?:s|ding)? )weight\b|\bweight loss\b", re.I)


def weighs_otherwise(asked: str, text: str) -> bool:
    """Whether a question is on gaining weight and a text on losing it alone, or the reverse."""
    gained, lost = ([bool(way.search(one)) for one in (asked, text)] for way in (_GAINED, _LOST))
    return (gained[0] and not gained[1] and lost[1]) or (lost[0] and not lost[1] and gained[1])
