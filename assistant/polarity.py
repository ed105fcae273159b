"""The direction of a finding: who raises or lowers what, through negation and chains.

No parser is used. Words with a direction are found by list (`polarity_words.py`), sorted by their
ending into verbs, participles and nouns, and multiplied along the way from the subject to the
object: "downregulation of X inhibited Y" is (-1) x (-1) = X raises Y. The verb that counts is the
nearest one before the object (or the passive one after it); words between verb and object count
as part of the object ("inhibited the loss of Y"). A sign is always relative to the object as it
is named: raising apoptosis is +1, whether that is good or bad.

Everything works on character spans of one sentence or title; 0 means that no direction is stated.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.polarity_cues import (
    AUXILIARY,
    Direction,
    Form,
    Span,
    directions,
    effect_of,
    hung_before,
    hung_behind,
    is_doing,
    product_of,
    told_first,
    turning,
)
from assistant.polarity_words import OPPOSITE_OBJECTS

__all__ = [
    "Direction",
    "Effect",
    "Form",
    "Span",
    "claim_sign",
    "directions",
    "effect",
    "level_of",
    "sign_on",
]

# ── from subject to object ──────────────────────────────────────────────────────────────────

_HARD = re.compile(
    r";\s|\.\s+(?=[A-Z])|\bwhile\b|,?\s+but\b|\b(?:whereas|although|though|however"
    r"|(?:in|by) contrast|conversely|on the other hand)\b",
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
    r"\b(?:abilit(?:y|ies)|capabilit(?:y|ies)|capacity|potential|propensity|tendency|power|potency|efficacy|role)\b"
    r"[^,;]{0,60}$",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r"(?<!,)\s(?:that|which)\s+(?:\w+ly\s+|can\s+|could\s+|may\s+|would\s+)*$", re.IGNORECASE
)
_NAME = re.compile(
    r"\b(?:(?:hsa-)?(?:miR|miRNA|microRNA|let)-?\s?\d+\w*(?:-\w+)*|[A-Z][A-Z0-9-]{2,}\d*[A-Za-z]?\d*)\b"
)
_NULL = re.compile(
    r"\bno (?:\w+ )?(?:effect|influence|impact|association|correlation|relationship|link)s?\b",
    re.IGNORECASE,
)


def _predicative(text: str, cue: Direction, previous: Direction | None) -> bool:
    """Whether a word carries the clause, rather than describing its object."""
    if cue.form is Form.COMPOUND:
        return False
    left = text[: cue.start]
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


def _same_clause(text: str, subject: Span, verb: Direction) -> bool:
    """Whether the verb's subject can be this one: no new clause, no other name in its place."""
    between = text[subject[1] : verb.start]
    for boundary in _HARD.finditer(between):
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


@dataclass(frozen=True, slots=True)
class Effect:
    """What the text says one name does to another; `cues` are the words that made the sign."""

    sign: int
    cues: tuple[Direction, ...] = ()
    negated: bool = False


NO_EFFECT = Effect(0)


def effect(text: str, subject: Span, target: Span) -> Effect:
    """The effect that `text` states of what stands at `subject` on what stands at `target`.

    Both are character spans of `text`, a sentence or a title. `sign` is 0 where none is stated.
    """
    if subject[1] <= target[0]:
        return _forward(text, subject, target)
    if target[1] <= subject[0]:
        return _backward(text, subject, target)
    return NO_EFFECT


def _forward(text: str, subject: Span, target: Span) -> Effect:
    cues = directions(text)
    told = told_first(text, cues, subject)
    comma = text.find(",", told[0].end, target[0]) if told else -1
    if comma > 0:
        moved = sign_on(text, target, comma)
        return _effect([*moved.cues, *told], text, subject) if moved.sign else NO_EFFECT
    between = [c for c in cues if c.start >= subject[1] and c.end <= target[0]]
    on_subject = turning(text, cues, subject)
    on_target = hung_behind(text, cues, target)
    compound = next((c for c in between if is_doing(text, c) and c.start == subject[1] + 1), None)
    between = [c for c in between if c not in on_subject]
    predicate, on_path = _governing(text, between)
    acting = effect_of(text, cues, subject)
    if (
        predicate is None
        and acting is not None
        and re.search(r"\b(?:on|upon|against|toward)\b", text[subject[1] : target[0]])
    ):
        return _effect([acting, *on_path, *on_target], text, subject)
    if predicate is None and compound is None:
        if not on_path or not _same_clause(text, subject, on_path[-1]):
            return NO_EFFECT
        return _effect([*on_path, *on_subject], text, subject)
    if predicate is None or (compound and predicate.start < compound.start):
        assert compound is not None
        return _effect([compound, *on_path, *on_target], text, subject)
    if _other_verb(text, predicate, target):
        return NO_EFFECT
    if not _same_clause(text, subject, predicate) or _NULL.search(text[subject[1] : target[0]]):
        return NO_EFFECT
    named = _renamed(text, between, predicate)
    held = on_subject if named is None else [named]
    if re.fullmatch(r"\s+from\s+", text[subject[1] : predicate.start]):
        held = []  # "prevented X from doing": what X does is what it is kept from
    if predicate in held:
        return NO_EFFECT
    higher = _higher(text, between, predicate)
    return _effect([predicate, *on_path, *on_target, *held, *higher], text, subject)


_UNKNOWN_VERB = re.compile(
    r"\b(?:by|via|through|and|thereby)\s+(?:\w+ly\s+)?(?!signal)(\w+ing)\b", re.IGNORECASE
)


def _other_verb(text: str, predicate: Direction, target: Span) -> bool:
    """Whether a verb without a direction stands nearer: "activated Y by binding to X"."""
    match = _UNKNOWN_VERB.search(text, predicate.end, target[0])
    return match is not None and not any(c.start == match.start(1) for c in directions(text))


def _effect(cues: Sequence[Direction], text: str, subject: Span) -> Effect:
    return Effect(product_of(cues), tuple(cues), any(c.negated for c in cues))


_PLACE = re.compile(r"\s+(?:in|within|at|during|throughout)\s")


def _governing(text: str, between: Sequence[Direction]) -> tuple[Direction | None, list[Direction]]:
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


def _renamed(text: str, between: Sequence[Direction], predicate: Direction) -> Direction | None:
    """The subject taken up again: "X was reduced, and its deficiency promoted Y"."""
    for cue in reversed([c for c in between if c.end <= predicate.start]):
        if cue.form is Form.NOUN and re.search(
            r"\b(?:its|whose|their)\s+(?:\w+\s+)?$", text[: cue.start], re.IGNORECASE
        ):
            return cue
    return None


def _higher(text: str, between: Sequence[Direction], predicate: Direction) -> list[Direction]:
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


_BY = re.compile(
    r"\b(?:by|with|upon|after|following|through|via|in|under|due to|because of|owing to|caused"
    r"|among|for|when|without|if|at|during|as a result of|from|on|of|despite)\b",
    re.IGNORECASE,
)


def _backward(text: str, subject: Span, target: Span) -> Effect:
    """The object stands first: "Y was inhibited by X", "inhibition of Y by X"."""
    cues = directions(text)
    on_subject = turning(text, cues, subject)
    on_target = hung_before(text, cues, target) + hung_behind(text, cues, target)
    between = [
        c
        for c in cues
        if c.start >= target[1]
        and c.end <= subject[0]
        and c not in on_subject
        and c not in on_target
        and c.form is not Form.COMPOUND
    ]
    gap = text[target[1] : subject[0]]
    if _HARD.search(gap) or _NULL.search(gap):
        return NO_EFFECT
    told = told_first(text, cues, subject)
    if told:
        moved = sign_on(text[: subject[0]], target)
        return _effect([*moved.cues, *told], text, subject) if moved.sign else NO_EFFECT
    passive = [c for c in between if _is_passive(text, c, target)]
    if passive:
        turned = passive[-1]
        if not _BY.search(text[turned.end : subject[0]]) and turned.axis != "association":
            return NO_EFFECT
        return _effect([turned, *on_subject, *on_target], text, subject)
    symmetric = [c for c in between if c.axis == "association"]
    if symmetric:
        return _effect([symmetric[-1], *on_subject, *on_target], text, subject)
    instrument = _instrument(text, cues, target, subject)
    if instrument is not None:
        return _effect([instrument, *on_target, *on_subject], text, subject)
    acting = [c for c in between if c.form in {Form.VERB, Form.GERUND}]
    if acting and not _intransitive(text, acting[-1]):
        return NO_EFFECT
    if acting:
        return _effect([acting[-1], *on_subject, *on_target], text, subject)
    if on_target and _BY.search(gap):
        return _effect([*on_target, *on_subject], text, subject)
    predicated = [
        c for c in between if c.form is Form.ADJECTIVE and AUXILIARY.search(text[: c.start])
    ]
    if predicated and _BY.search(gap):
        return _effect([predicated[-1], *on_subject], text, subject)
    return NO_EFFECT


_MEANS = re.compile(r"\b(?:by|via|through)\b", re.IGNORECASE)


def _instrument(
    text: str, cues: Sequence[Direction], target: Span, subject: Span
) -> Direction | None:
    """The verb of "Z promotes Y via X": what is done to Y is done by means of X."""
    means = [m for m in _MEANS.finditer(text, target[1], subject[0])]
    if not means or re.search(r"[,;]|\band\s+\w+s\s", text[means[-1].end() : subject[0]]):
        return None
    if any(c.form is Form.VERB and c.start > target[1] for c in cues if c.end <= subject[0]):
        return None
    predicate, on_path = _governing(text, [c for c in cues if c.end <= target[0]])
    return predicate if not on_path else None


def _is_passive(text: str, cue: Direction, target: Span) -> bool:
    if cue.form is not Form.PARTICIPLE and not (cue.form is Form.VERB and cue.text.endswith("ed")):
        return False
    if AUXILIARY.search(text[: cue.start]):
        return True
    return bool(
        re.match(r"\s+(?:\w+ly\s+)?(?:by|in|with|after|upon|when|following)\b", text[cue.end :])
    )


def _intransitive(text: str, cue: Direction) -> bool:
    """Whether the verb moves its own subject: "Y rises in the absence of X"."""
    return bool(
        re.match(
            r"\s*(?:\w+ly\s+)?(?:after|upon|in|with|when|following|without|by)\b", text[cue.end :]
        )
    )


# ── by name, and without a subject ──────────────────────────────────────────────────────────


def _find(text: str, name: str) -> Iterator[Span]:
    for match in re.finditer(rf"(?<![A-Za-z0-9]){re.escape(name)}", text, re.IGNORECASE):
        yield match.span()


def claim_sign(text: str, subject: str, target: str) -> int:
    """What `text` says `subject` does to `target`: +1 raises, -1 lowers, 0 not stated.

    Names are matched as they are spelt, whatever their case; a target that the text names by its
    opposite (resistance, sensitivity) is found by that and turned.
    """
    wanted = [(target, 1)]
    for one, other in OPPOSITE_OBJECTS:
        for name, opposite in ((one, other), (other, one)):
            if name in target.lower():
                turned = re.sub(name, opposite, target, flags=re.IGNORECASE)
                wanted += [(turned, -1), (opposite, -1)]
    for name, turn in wanted:
        for at in _find(text, name):
            nearest = sorted(_find(text, subject), key=lambda span: abs(span[0] - at[0]))
            for span in nearest:
                sign = effect(text, span, at).sign
                if sign:
                    return sign * turn
    return 0


def sign_on(text: str, target: Span, since: int = 0) -> Effect:
    """The direction in which the sentence moves what stands at `target`, whoever does it.

    Words before `since` are not looked at.
    """
    cues = [c for c in directions(text) if c.start >= since]
    on_target = hung_behind(text, cues, target)
    before = [c for c in cues if c.end <= target[0]]
    if before:
        predicate, on_path = _governing(text, before)
        if predicate is not None and not _HARD.search(text[predicate.end : target[0]]):
            return _effect([predicate, *on_path, *on_target], text, target)
    after = [c for c in cues if c.start >= target[1] and c not in on_target]
    held = hung_before(text, cues, target)
    for cue in after[:1]:
        if _is_passive(text, cue, target) or _intransitive(text, cue):
            return _effect([cue, *held, *on_target], text, target)
    if held or on_target:
        return _effect([*held, *on_target], text, target)
    return NO_EFFECT


_LEVEL_AFTER = re.compile(
    r"^[^,;.]{0,60}?\b(?:was|were|is|are|been|being|be|showed?|exhibit\w*|display\w*)\b[^,;.]{0,25}$",
    re.IGNORECASE,
)


def level_of(text: str, name: Span) -> int:
    """Whether the text calls the amount of a name high (+1) or low (-1); 0 where it does not."""
    cues = [c for c in directions(text) if c.axis == "level"]
    held = [*hung_before(text, cues, name), *hung_behind(text, cues, name)]
    if held:
        return product_of(held)
    for cue in cues:
        if cue.start >= name[1] and _LEVEL_AFTER.match(text[name[1] : cue.start]):
            return cue.effective
    return 0
