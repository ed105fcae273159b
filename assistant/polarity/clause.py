"""Clauses: which verb governs an object, and whether a subject is that verb's own."""

import re
from collections.abc import Sequence

from assistant.polarity.cues import AUXILIARY, Direction, Form, directions
from index.spans import Span

BOUNDARY = re.compile(
    r";\s|\.\s+(?=[A-Z])|\bwhile\b|,?\s+but\b|\b(?:whereas|although|though|however"
    r"|and that|(?:in|by) contrast|conversely|on the other hand)\b",
    re.IGNORECASE,
)
_RESUMES = re.compile(
    r"^[\s,]*(?:also|it|they|this|these|which|not|instead|then|thereby|thus|rather|still|in turn"
    r"|did|does|was|were|is|only|even|could|can|may|might|had|has|\w+ly)?[\s,]*"
    r"(?:\w+ly\s+|also\s+|not\s+|by\s+)*",
    re.IGNORECASE,
)
_RESET = re.compile(
    r"\b(?:by|via|through|with|upon|after|following|thereby|thus|involving|dependent on|due to"
    r"|involves?|including|related to|attributed to|manifested by|towards?|and)\s+"
    r"(?:the\s+|an?\s+|its\s+|their\s+)?(?:\w+\s+)?$",
    re.IGNORECASE,
)
_ATTACHED = re.compile(
    r"(?:\b(?:the|an?|of|to|in|more|with|by|via|through|its|their|as|for|from|towards?|or|showed"
    r"|exhibited|displayed|had|having|has|have|shown?|without|against)\s+"
    r"(?:\w+ly\s+)?)$",
    re.IGNORECASE,
)
_ABILITY = re.compile(
    r"\b(?:abilit(?:y|ies)|capabilit(?:y|ies)|capacity|potential|propensity|tendency|power"
    r"|potency|efficacy|role)\b"
    r"[^,;]{0,60}$",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r"(?<!,)\s(?:that|which)\s+(?:\w+ly\s+|can\s+|could\s+|may\s+|would\s+)*$", re.IGNORECASE
)
_NAME = re.compile(
    r"\b(?:(?:hsa-)?(?:miR|miRNA|microRNA|let)-?\s?\d+\w*(?:-\w+)*"
    r"|[A-Z][A-Z0-9-]{2,}\d*[A-Za-z]?\d*)\b"
)
NO_EFFECT_STATED = re.compile(
    r"\bno (?:\w+ )?(?:effect|influence|impact|association|correlation|relationship|link)s?\b",
    re.IGNORECASE,
)


def _predicative(text: str, cue: Direction, previous: Direction | None) -> bool:
    """Whether a word carries the clause, rather than describing its object."""
    if cue.form is Form.COMPOUND:
        return False
    since = previous.end if previous is not None and previous.axis == "association" else 0
    left = text[since : cue.start]  # the "with" of "associated with" opens nothing
    if cue.form is Form.VERB:
        return True
    if cue.form is Form.GERUND:
        return not re.search(r"\b(?:of|the|against|without)\s+$", left)
    if _RESET.search(left) and not (
        cue.form is not Form.NOUN
        and re.search(r"\band\s+(?:\w+ly\s+)?$", left)
        and cue.form is Form.ADJECTIVE
    ):
        return True
    if cue.form is Form.PARTICIPLE:
        touching = previous is not None and not text[previous.end : cue.start].strip()
        return not touching and not _ATTACHED.search(left)
    return False


def same_clause(text: str, subject: Span, verb: Direction) -> bool:
    """Whether the verb's subject can be this one: no new clause, no other name in its place."""
    between = text[subject[1] : verb.start]
    for boundary in BOUNDARY.finditer(between):
        rest = between[boundary.end() :]
        resumed = _RESUMES.match(rest)
        if resumed and rest[resumed.end() :].strip():
            return False
    earlier = [c for c in directions(text) if subject[1] <= c.start < verb.start]
    joined = list(re.finditer(r",\s+and\s|\sand\s|,\s", between))
    for mark in reversed(joined):
        opened = subject[1] + mark.end()
        if not any(c.end <= opened and c.form in _VERBAL for c in earlier):
            continue
        chunk = text[opened : verb.start]
        if any(c.start >= opened for c in earlier):
            continue
        name = _NAME.match(chunk.strip())
        if name and not chunk.strip()[name.end() :].strip(" ,").endswith((" of", " in")):
            follows = chunk.strip()[name.end() :].strip()
            if re.fullmatch(r"(?:\w+ly|also|was|were|could|can|then|further)?", follows):
                return False
    return True


_VERBAL = frozenset({Form.VERB, Form.PARTICIPLE, Form.GERUND})
_UNKNOWN_VERB = re.compile(
    r"\b(?:by|via|through|and|thereby)\s+(?:\w+ly\s+)?(?!signal)(\w+ing)\b", re.IGNORECASE
)


def other_verb(text: str, predicate: Direction, target: Span) -> bool:
    """Whether a verb without a direction stands nearer: "activated Y by binding to X"."""
    match = _UNKNOWN_VERB.search(text, predicate.end, target[0])
    return match is not None and not any(c.start == match.start(1) for c in directions(text))


_PLACE = re.compile(r"\s+(?:in|within|at|during|throughout)\s")
_NEXT_PART = re.compile(r"\band (?:also )?(?:with )?(?:the|an?|its|their)\s", re.IGNORECASE)


def in_earlier_part(text: str, cue: Direction, target: int) -> bool:
    """Whether a word describes the first of two things only: "poorer A and the loss of B"."""
    if cue.form not in {Form.ADJECTIVE, Form.NOUN} or cue.axis == "association":
        return False
    if cue.form is Form.NOUN and re.match(r"\s(?:of|in)\b", text[cue.end :]):
        return False
    if cue.form is Form.ADJECTIVE and AUXILIARY.search(text[: cue.start]):
        return False  # "A is low and the B ...": it is said of A
    return bool(_NEXT_PART.search(text, cue.end, target))


def governing(text: str, between: Sequence[Direction]) -> tuple[Direction | None, list[Direction]]:
    """The nearest verb before the object, and the words between it and the object."""
    on_path: list[Direction] = []
    for position in range(len(between) - 1, -1, -1):
        cue = between[position]
        previous = between[position - 1] if position else None
        if _predicative(text, cue, previous):
            return cue, on_path
        if cue.form is Form.NOUN and _PLACE.match(text, cue.end) and cue.axis != "level":
            return None, []  # "suppression in the niche": the niche is a place, not an object
        if cue.form is not Form.COMPOUND:
            on_path.append(cue)
    return None, on_path


def renamed(text: str, between: Sequence[Direction], predicate: Direction) -> Direction | None:
    """The subject taken up again: "X was reduced, and its deficiency promoted Y"."""
    for cue in reversed([c for c in between if c.end <= predicate.start]):
        if cue.form is Form.NOUN and re.search(
            r"\b(?:its|whose|their)\s+(?:\w+\s+)?$", text[: cue.start], re.IGNORECASE
        ):
            return cue
    return None


def higher_verbs(text: str, between: Sequence[Direction], predicate: Direction) -> list[Direction]:
    """Verbs above the predicate that turn it: "reduced the ability to promote Y"."""
    earlier = [c for c in between if c.end <= predicate.start and c.form in _VERBAL]
    if not earlier:
        return []
    chunk = text[earlier[-1].end : predicate.start]
    if _RELATIVE.search(chunk) or (_ABILITY.search(chunk) and re.search(r"\b(?:to|of)\s+$", chunk)):
        return [earlier[-1]]
    if re.search(r"\bfrom\s+$", chunk) and earlier[-1].sign < 0:
        return [earlier[-1]]
    if re.search(r"\bfor\s+$", chunk) and predicate.form is Form.GERUND:
        return [earlier[-1]]  # "disrupted the barrier for blocking Y"
    return []
