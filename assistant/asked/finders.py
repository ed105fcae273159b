"""Whether a yes/no question gives what it asks about to a named author.

It may do so in any words, "did Roe show that X falls?", "X falling is Roe's, isn't it?", "Roe 2016
on X, correct?": an author who is named is part of what is to be affirmed, unless something is set
against his work.
"""

import re
from collections.abc import Sequence

from assistant.asked import cues, record_cues
from assistant.asked.frame_words import LEAD_IN
from index.words import common_words

_TAG = (  # "..., right?", "... Correct attribution?"
    r"(?:(?:is|was) (?:that|it|this) )?(?:the )?(?:right|correct|true|accurate|so|ok(?:ay)?|yes|no"
    r"|wasn['’]t (?:it|he|she)|isn['’]t (?:it|he|she)|didn['’]t (?:they|he|she)|is it|was it)"
    r"(?: (?:attribution|credit|name|citation|source|reference))?"
    r"|(?:is|was) (?:that|this|the) (?:attribution|credit|citation)"
    r" (?:right|correct|true|ok(?:ay)?)"
    r"|do i have (?:that|this|it) right|am i (?:right|correct)"
)
_TAG_BEHIND = re.compile(rf"[.,;:–?—-]\s*(?:{_TAG})\W*$", re.IGNORECASE)
_POLAR = re.compile(
    r"^\W*(?:i|we) (?:thought|believed?|think|assumed?)\b"
    r"|^[^?]*[:,–] (?:was|is|were|are|did|does|do|has|have) (?:that|this|it|they|he|she)\b",
    re.IGNORECASE,
)
_ASKS_ELSE = re.compile(
    r"(?<!\bone )(?<!\bones )\b(?:which|what|whose|where|when|how|why)\b", re.IGNORECASE
)
_SET_AGAINST = re.compile(  # "does it agree with Roe's result?" is asked of another's
    r"\b(?:contradict|disagree|agree|confirm|consistent|differ|conflict|compar|unlike|than|replicat"
    r"|reproduc|support|challeng|refut|same|similar|follow|build|extend|besides|other than|apart"
    r"|cit(?:e|es|ed|ing)\b|quot|listed|referenc|bibliograph)\w*",
    re.IGNORECASE,
)
_NOT_OF_FINDINGS = re.compile(  # "can Roe's result be used?" is asked of what may come of it
    rf"^\W*{LEAD_IN}(?:can|could|should|shall|may|might|would|will|must)\b(?! (?:i|we) credit\b)",
    re.IGNORECASE,
)
_BEFORE_A_NAME = re.compile(
    r"\b(?:by|from|did|do|does|has|have|was|were|is|it|that|thought|think)\s+$", re.I
)
_BEHIND_A_NAME = re.compile(
    r"['’]s\b|,? et\.? al\b|,? (?:and|&) |,? \(?(?:19|20)\d\d\b|\s+(?:who|that)\b", re.I
)
_NAME_ENDS = re.compile(r"[\s,'’]")
_FOUND_IT = re.compile(rf"\s+(?:{record_cues.FINDING.pattern})|\W*$", re.IGNORECASE)
_OF_THE_RECORD = re.compile(  # what is asked of his paper and of no finding
    r"\b(?:doi|pmid|journal|volume|pages?|open access|peer|retract\w*|publish\w*|fund\w*"
    r"|(?:first|last|senior) author)\b",
    re.IGNORECASE,
)


def asks_for_finder(text: str, spans: Sequence[tuple[int, int]], *, polar: bool) -> bool:
    """Whether a question gives what it asks about to one author, whose name is at `spans`."""
    return len(spans) == 1 and _is_a_name(text, spans[0]) and may_ask_for_finder(text, polar=polar)


def may_ask_for_finder(text: str, *, polar: bool) -> bool:
    """Whether a question would do so if it named an author.

    `polar` is whether it is known to be answered by yes or no; a tag behind a claim tells that too.
    """
    if any(one.search(text) for one in (_SET_AGAINST, _OF_THE_RECORD, _NOT_OF_FINDINGS)):
        return False
    tagged = "?" in text and (_POLAR.search(text) or _TAG_BEHIND.search(text))
    if not (polar or tagged or cues.YES_NO.search(text.lower())):
        return False
    return not _ASKS_ELSE.search(text)


def _is_a_name(text: str, span: tuple[int, int]) -> bool:
    """Whether a surname that is a word as well is used as a name: no author has green cells."""
    name = _NAME_ENDS.split(text[slice(*span)], maxsplit=1)[0]
    if name.lower() not in common_words():
        return True
    start = span[0]
    behind = start + len(name)
    placed = _BEFORE_A_NAME.search(text[:start]) and _FOUND_IT.match(text, behind)
    return bool(placed or _BEHIND_A_NAME.match(text, behind))


def without_tag(text: str) -> str:
    """A claim without the tag behind it: ", isn't it?" denies nothing."""
    return _TAG_BEHIND.sub("", text)
