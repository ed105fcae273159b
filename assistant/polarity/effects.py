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
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.polarity.clause import (
    BOUNDARY,
    NO_EFFECT_STATED,
    governing,
    higher_verbs,
    in_earlier_part,
    other_verb,
    renamed,
    same_clause,
)
from assistant.polarity.cues import AUXILIARY, Direction, Form, directions
from assistant.polarity.hung import (
    effect_of,
    hung_before,
    hung_behind,
    is_agent,
    is_doing,
    product_of,
    told_first,
    turning,
)
from index.spans import Span

__all__ = [
    "Direction",
    "Effect",
    "Form",
    "Span",
    "directions",
    "effect",
    "level_of",
    "sign_on",
]


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
    """The subject stands first: "X inhibits Y", "loss of X led to less Y"."""
    cues = directions(text)
    told = told_first(text, cues, subject)
    comma = text.find(",", told[0].end, target[0]) if told else -1
    if comma > 0:
        moved = sign_on(text, target, comma)
        return _effect([*moved.cues, *told]) if moved.sign else NO_EFFECT
    on_subject = turning(text, cues, subject)
    on_target = hung_behind(text, cues, target)
    within = [
        c
        for c in cues
        if c.start >= subject[1] and c.end <= target[0]
        if not (is_agent(c) and not text[c.end : target[0]].strip())  # "the Wnt inhibitor X" is X
    ]
    between = [c for c in within if c not in on_subject and not in_earlier_part(text, c, target[0])]
    predicate, on_path = governing(text, between)
    on_path = [cue for cue in on_path if not _rates_another(text, cue, target)]
    compound = next((c for c in within if is_doing(c) and c.start == subject[1] + 1), None)
    if predicate is not None and (compound is None or predicate.start > compound.start):
        held = _acting(text, subject, target, predicate, between, on_subject)
        return NO_EFFECT if held is None else _effect([predicate, *on_path, *on_target, *held])
    if compound is not None:
        return _effect([compound, *on_path, *on_target])
    acting = effect_of(text, cues, subject)
    if acting is not None and _UPON.search(text, subject[1], target[0]):
        return _effect([acting, *on_path, *on_target])
    if on_path and same_clause(text, subject, on_path[-1]):
        return _effect([*on_path, *on_subject])
    return NO_EFFECT


def _rates_another(text: str, cue: Direction, target: Span) -> bool:
    """Whether a word rates the outcome that is named first: "poor prognosis and metastasis"."""
    if cue.axis != "outcome" or cue.form is not Form.ADJECTIVE:
        return False
    outcome = _OUTCOME.search(text, cue.end, target[0])
    return bool(
        outcome and _JOINED.match(text, outcome.end()) and not _OUTCOME.search(text, *target)
    )


_JOINED = re.compile(r"\s+(?:and|or|as well as)\b")
_OUTCOME = re.compile(r"\b(?:prognos[ie]s|survivals?|outcomes?|outlooks?)\b", re.IGNORECASE)
_UPON = re.compile(r"\b(?:on|upon|against|toward)\b")


def _acting(
    text: str,
    subject: Span,
    target: Span,
    predicate: Direction,
    between: Sequence[Direction],
    on_subject: Sequence[Direction],
) -> list[Direction] | None:
    """What turns the predicate's sign on the subject's side; None where it is not the subject."""
    named = renamed(text, between, predicate)
    held = list(on_subject) if named is None else [named]
    if re.fullmatch(r"\s+from\s+", text[subject[1] : predicate.start]):
        held = []  # "prevented X from doing": what X does is what it is kept from
    strange = other_verb(text, predicate, target) or not same_clause(text, subject, predicate)
    if strange or predicate in held or NO_EFFECT_STATED.search(text, subject[1], target[0]):
        return None
    return held + higher_verbs(text, between, predicate)


def _effect(cues: Sequence[Direction]) -> Effect:
    return Effect(product_of(cues), tuple(cues), any(c.negated for c in cues))


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
    gap = text[target[1] : subject[0]]
    if BOUNDARY.search(gap) or NO_EFFECT_STATED.search(gap):
        return NO_EFFECT
    told = told_first(text, cues, subject)
    if told:
        moved = sign_on(text[: subject[0]], target)
        return _effect([*moved.cues, *told]) if moved.sign else NO_EFFECT
    held = [*on_subject, *on_target]
    between = [
        cue
        for cue in cues
        if target[1] <= cue.start and cue.end <= subject[0]
        if cue not in held and cue.form is not Form.COMPOUND
    ]
    verb, stated = _backward_verb(text, subject, target, between)
    if verb is not None:
        on_object = [] if verb.form is Form.ADJECTIVE else on_target
        return _effect([verb, *on_subject, *on_object])
    return _effect(on_target + on_subject) if stated and on_target else NO_EFFECT


def _backward_verb(
    text: str, subject: Span, target: Span, between: Sequence[Direction]
) -> tuple[Direction | None, bool]:
    """The word that joins object and subject, or whether a noun before the object may do so."""
    gap = text[target[1] : subject[0]]
    passive = [c for c in between if _is_passive(text, c) and _says_of(text, target, c)]
    if passive:
        turned = passive[-1]
        joined = _BY.search(text, turned.end, subject[0]) or turned.axis == "association"
        return (turned if joined else None), False
    symmetric = [c for c in between if c.axis == "association"]
    if symmetric:
        return symmetric[-1], False
    instrument = _instrument(text, directions(text), target, subject)
    if instrument is not None:
        return instrument, False
    acting = [c for c in between if c.form in {Form.VERB, Form.GERUND}]
    if acting:
        return (acting[-1] if _intransitive(text, acting[-1]) else None), False
    told = [c for c in between if c.form is Form.ADJECTIVE and AUXILIARY.search(text[: c.start])]
    if not _BY.search(gap):
        return None, False
    return (told[-1] if told else None), not told


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
    predicate, on_path = governing(text, [c for c in cues if c.end <= target[0]])
    return predicate if not on_path else None


_FINITE = re.compile(
    r"\b(?:is|are|was|were|been?|being|becomes?|became|gets?|got)\b", re.IGNORECASE
)
_FEW_WORDS = re.compile(r"(?:\s+[\w-]+){0,3}\s+")


def _says_of(text: str, target: Span, cue: Direction) -> bool:
    """Whether a passive is about a name, and not about a noun behind it.

    "Y in a model induced by Z": without an auxiliary it is said of what stands right before it.
    """
    before = text[target[1] : cue.start]
    return bool(_FINITE.search(before) or _FEW_WORDS.fullmatch(before))


def _is_passive(text: str, cue: Direction) -> bool:
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
            r"\s*(?:\w+ly\s+)?(?:(?:from|by|to)\s+[\d.,]+\s*%?(?:\s+to\s+[\d.,]+%?)?\s+(?:[a-z/]+\s+)?)?"
            r"(?:after|upon|in|with|when|following|without|by)\b|\s*(?:$|[?.;])",
            text[cue.end :],
        )
    )


# ── by name, and without a subject ──────────────────────────────────────────────────────────


def sign_on(text: str, target: Span, since: int = 0) -> Effect:
    """The direction in which the sentence moves what stands at `target`, whoever does it.

    Words before `since` are not looked at.
    """
    cues = [c for c in directions(text) if c.start >= since]
    on_target = hung_behind(text, cues, target)
    before = [c for c in cues if c.end <= target[0]]
    if before:
        predicate, on_path = governing(text, before)
        if predicate is not None and not BOUNDARY.search(text[predicate.end : target[0]]):
            return _effect([predicate, *on_path, *on_target])
    after = [c for c in cues if c.start >= target[1] and c not in on_target]
    held = hung_before(text, cues, target)
    for cue in after[:1]:
        if _is_passive(text, cue) or _intransitive(text, cue):
            return _effect([cue, *held, *on_target])
    if held or on_target:
        return _effect([*held, *on_target])
    return NO_EFFECT


_LEVEL_AFTER = re.compile(  # in its own clause: of "X, and found that Y was low" it is Y
    r"^(?:(?!\bthat (?!(?:was|were|is|are)\b))[^,;.]){0,60}?"
    r"\b(?:was|were|is|are|been|being|be|showed?|exhibit\w*"
    r"|display\w*)\b[^,;.]{0,25}$",
    re.IGNORECASE,
)
_ROSE = re.compile(  # verbs without an object: "miR-21 rose"
    r"r[io]ses?|risen|f[ae]lls?|fallen|climbs?|climbed|drops?|dropped|declined?s?", re.IGNORECASE
)
_DIRECTLY = re.compile(r"(?:\s+(?:\w+ly|levels?|also|likewise))*\s+", re.IGNORECASE)


def level_of(text: str, name: Span) -> int:
    """Whether the text calls the amount of a name high (+1) or low (-1); 0 where it does not."""
    cues = [c for c in directions(text) if c.axis == "level"]
    held = [*hung_before(text, cues, name), *hung_behind(text, cues, name)]
    if held:
        return product_of(held)
    for cue in cues:
        between = text[name[1] : cue.start]
        if cue.start >= name[1] and _LEVEL_AFTER.match(between):
            return cue.effective
        if _ROSE.fullmatch(cue.text) and _DIRECTLY.fullmatch(between):
            return cue.effective
    return 0
