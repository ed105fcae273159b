"""Whether a question wants a headline: a yes or no, or a "why" that presumes something."""

import re

from assistant.question import Question

_AUXILIARY = (
    r"(?:is|are|was|were|do|does|did|can|could|has|have|had|will|would|might|may|must|isn't"
    r"|aren't|doesn't|don't)"
)
_CLAUSE_ASKS = re.compile(
    rf"(?:^|[,:;–-]\s*){_AUXILIARY}\s"
    r"|^(?:in|for|among|under|after|before|during|compared (?:to|with)|with|without|upon|given"
    rf"|from)\s+(?:[^\s,]+\s+){{1,8}}?{_AUXILIARY}\s",
    re.IGNORECASE,
)
_ASKS_OTHERWISE = re.compile(
    r"\b(?:what|list|name|give|tell|show|define|compare|cite)\b"
    r"|(?:^|[,;:.–-]\s*|\b(?:and|or|in|of|from|for|by|to|with|on|so)\s+)(?:which|who|whom|whose|where"
    r"|when(?! (?:\S+ ){1,8}(?:do|does|is|are|will|would)\b)|how|find)\b",
    re.IGNORECASE,
)
_TAG = re.compile(
    r"\b(?:right|correct|true|yes or no|true or false)\s*\?+$"
    r"|n[’']t (?:it|they|that|there|she|he)\s*\?+$",
    re.IGNORECASE,
)


def is_polar(question: Question) -> bool:
    """Whether a question wants a headline: yes/no however it is worded, or "why" with a premise.

    "In X, does Y rise?" and "little X = worse survival?" are yes/no questions too.
    """
    if question.is_why:
        return _names_actor(question)
    if question.is_yes_no:
        return True
    if _TAG.search(question.core):
        return True
    if _ASKS_OTHERWISE.search(question.core):
        return False
    return bool(_CLAUSE_ASKS.search(question.core)) or question.core.rstrip().endswith("?")


_BEHIND_PREPOSITION = re.compile(
    r"\b(?:to|of|on|against|with|without|from|by|in|under|after|during|towards?) (?:the )?$"
)


def _names_actor(question: Question) -> bool:
    """Whether a "why" says of a named thing that it does something, which can be denied.

    "Why do tumours stop responding to trastuzumab?" says nothing of trastuzumab.
    """
    core = question.core
    return any(not _BEHIND_PREPOSITION.search(core[: item.start]) for item in question.entities)
