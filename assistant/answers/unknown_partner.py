"""A comparison of two of a kind of which the sources have one: "X versus Y: which miRNAs ...?".

What is told of the one is told, and that they do not have the other is said beside it. Where yes or
no is asked of both, nothing is: of the other it would be made up.
"""

import re

from assistant.question import Question
from index.names import Entity

_WANTS = re.compile(r"\b(?:which|what|how|where|why|when|who)\b", re.IGNORECASE)
_KINDS = frozenset({"mirna", "drug"})  # of these a stranger is of the same kind by its name alone
_SET_AGAINST = re.compile(
    r"[\s,]*(?:\b(?:versus|vs\.?|or|(?:as )?(?:compared|opposed|against) (?:with|to)|against"
    r"|rather than|than|from)|/)\s+(?:(?:that|those) of |the |exosomal )*",
    re.IGNORECASE,
)
_AND = re.compile(r"[\s,]*(?:and|with|to|&)\s+(?:the |exosomal )*", re.IGNORECASE)
_BETWEEN = re.compile(  # "the difference between" two is none of one
    r"(?<!difference )(?<!differences )(?<!comparison )(?<!contrast )"
    r"\b(?:between|out of|(?<=which )of|(?<=what )of)\s+(?:the |exosomal )*$",
    re.IGNORECASE,
)


def without_unknown_partner(question: Question) -> tuple[str, str] | None:
    """A question without the names set against known ones that the sources lack, and these names.

    None where any of its unknown names is no such partner.
    """
    if question.is_yes_no or not question.unknown or not _WANTS.search(question.core):
        return None
    core, names = question.core, sorted(question.entities, key=lambda one: one.start)
    missing = [one for one in names if one in question.unknown]
    if len(missing) != len(question.unknown) or any(one.kind not in _KINDS for one in missing):
        return None
    for one in reversed(missing):
        cut = next((cut for two in names if (cut := _cut(core, one, two, missing))), None)
        if cut is None:
            return None
        core = f"{core[: cut[0]]}{core[cut[1] :]}"
    return core, ", ".join(dict.fromkeys(one.text for one in missing))


def _cut(core: str, one: Entity, known: Entity, missing: list[Entity]) -> tuple[int, int] | None:
    """Where a name stands with what sets it against a known one of its kind, if it does."""
    if known in missing or known.kind != one.kind:
        return None
    first, second = sorted((one, known), key=lambda item: item.start)
    between = (core, first.end, second.start)
    lead = _BETWEEN.search(core[: first.start])
    if not (_SET_AGAINST.fullmatch(*between) or (lead and _AND.fullmatch(*between))):
        return None
    start = lead.start() if lead and first is one else first.start
    return (start, second.start) if first is one else (first.end, second.end)
