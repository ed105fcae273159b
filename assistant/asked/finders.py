"""Whether a question asks if it was a named author who found something."""

import re
from collections.abc import Sequence

from assistant.asked.frame_words import LEAD_IN

_OTHERS = (  # what stands behind the name of a first author
    r"(?:,? et\.? al\b\.?|,? (?:and|&) (?:(?:his|her|their) )?(?:colleagues|co-?workers|others"
    r"|coauthors|team|group))?"
)
_THEIR = r"(?:['’]s?)?(?: (?:research )?(?:group|team|lab|laboratory|paper|study|work|article))?"
_ADVERB = r"(?: (?:really|actually|first|also|ever|indeed|originally|in fact))*"
_FOUND = (
    r"(?:show(?:ed|n|s|ing)?|f(?:i|ou)nd(?:s|ing)?|report(?:ed|s|ing)?|describ(?:e[ds]?|ing)"
    r"|discover(?:ed|s|ing)?|demonstrat(?:e[ds]?|ing)|identif(?:y|ied|ies|ying)"
    r"|pro(?:ve[dns]?|ving)|observ(?:e[ds]?|ing)|establish(?:ed|es)?|reveal(?:ed|s)?"
    r"|uncover(?:ed|s)?|detect(?:ed|s)?|link(?:ed|s)?|saw|see|publish(?:ed)?|propos(?:e[ds]?|ing))"
)
_BEHIND_NAME = re.compile(r",? et\.? al\b|,? (?:and|&) ", re.IGNORECASE)
_WHO = r"(?:who|that|which|whose|behind)"
_ONE = (
    r"(?:the|those|that) (?:ones?|groups?|teams?|labs?|authors?|stud(?:y|ies)|papers?|people"
    r"|researchers|first)"
)
_BEFORE_AND_BEHIND = (  # what stands before the name of an author, and behind it
    (r"\b(?:is|was|were)(?:n['’]t)? (?:it|this|that)(?: really| actually)? $", rf" {_WHO}\b"),
    (r"", r" (?:finding|discovery|observation|result)(?: (?:at all|then))?\W*$"),
    (r"\b(?:by|from|of) (?:the (?:group|team|lab) of )?$", r"\W*$"),
    (r"^\W*$", r"(?:\s?[:,–-] ?|, )(?:is|was|are|were) (?:that|this|it|he|she|they)\b[^?]*\?"),
    (rf"^\W*{LEAD_IN}(?:is|was|are|were)(?:n['’]t)? $", rf" {_ONE} {_WHO}\b"),
    (
        r"",
        rf"{_ADVERB} {_FOUND}\b.*[.,;:–?-] ?(?:is (?:that|it|this) )?(?:the )?"
        r"(?:correct|right|true|accurate)(?: (?:attribution|credit|name|citation|source))?\W*$",
    ),
)
_PATTERNS = tuple(
    (re.compile(before, re.IGNORECASE), re.compile(_OTHERS + _THEIR + behind, re.IGNORECASE))
    for before, behind in _BEFORE_AND_BEHIND
)
_DID = re.compile(rf"^\W*{LEAD_IN}(?:did|has|have|does|do)(?:n['’]t)? $", re.IGNORECASE)
_CLAIM = re.compile(r"\bthat $|^\W*$", re.IGNORECASE)
_FOUND_IT = re.compile(rf"{_OTHERS}{_THEIR}{_ADVERB} {_FOUND}\b", re.IGNORECASE)
FINDING = re.compile(rf"\b{_FOUND}\b", re.IGNORECASE)
_ASKS_ELSE = re.compile(r"\b(?:which|what|whose|where|when|how|why)\b", re.IGNORECASE)


def asks_for_finder(text: str, spans: Sequence[tuple[int, int]], *, claimed: bool) -> bool:
    """Whether a yes/no question gives what it asks about to one author, whose name is at `spans`.

    "Did Roe show that X does Y?", or whose finding it is (`asks_whose`); where a claim is what is
    asked about, "Roe's team found X" as well.
    """
    if len(spans) != 1 or _ASKS_ELSE.search(text):
        return False
    before, behind_name = _around(text, spans[0])
    found = bool(_FOUND_IT.match(text, behind_name))
    if found and ("?" in text and _DID.search(before)):
        return True
    return bool(found and claimed and _CLAIM.search(before)) or asks_whose(text, spans)


def asks_whose(text: str, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether it is asked whose a finding is: "was it Roe who ...?", "is X Roe's finding?"."""
    if "?" not in text or len(spans) != 1:
        return False
    before, behind_name = _around(text, spans[0])
    return any(one.search(before) and two.match(text, behind_name) for one, two in _PATTERNS)


def _around(text: str, span: tuple[int, int]) -> tuple[str, int]:
    """What stands before a name, and where the name of the first author ends."""
    start, end = span
    return text[:start], start + len(_BEHIND_NAME.split(text[start:end])[0])
