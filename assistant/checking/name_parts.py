"""Whether the names of a sentence play the part that they have in its passage.

A subject that the passage has only as lost or lowered must not come back as itself, and what is
merely raised further down the chain must not come back as the target.
"""

import functools
from collections.abc import Iterator, Sequence

from assistant.checking.claim_words import TARGETING
from assistant.checking.claims import Claim, Word
from assistant.checking.denials import BESIDE, denied
from assistant.polarity.effects import Form, directions
from assistant.polarity.hung import hung_before, hung_behind, product_of
from index.terms import stem


def modifiers_lost(sentence: Claim, evidence: Sequence[Claim]) -> list[str]:
    """A subject that the passage has only as lost or lowered, and the sentence as such."""
    subject = next((word for word in sentence.words if word.kind == "name"), None)
    if subject is None or _lowered_somehow(sentence, subject):
        return []
    if any(word.sign < 0 and word.passive for word in sentence.words) or denied(sentence):
        return []  # "X was reduced" for "the loss of X"
    lowered = [
        _is_lowered(claim, name.start, name.end)
        for claim in evidence
        if any(name.key == subject.key for name in claim.names[:1])
        for name in claim.names
        if name.key == subject.key
    ]
    text = sentence.written(subject)
    return [f"the passage speaks of {text} lost or lowered"] if lowered and all(lowered) else []


def _lowered_somehow(claim: Claim, name: Word) -> bool:
    at = claim.words.index(name)
    before = claim.words[max(0, at - BESIDE) : at]
    return any(word.sign < 0 for word in before) or _is_lowered(claim, name.start, name.end)


def _is_lowered(claim: Claim, start: int, end: int) -> bool:
    """Whether a noun or adjective of lowering hangs on the name at `start:end`."""
    cues = directions(claim.text)
    held = [
        *hung_before(claim.text, cues, (start, end)),
        *hung_behind(claim.text, cues, (start, end)),
    ]
    return product_of([cue for cue in held if cue.form in {Form.NOUN, Form.ADJECTIVE}]) < 0


def targets_invented(sentence: Claim, evidence: Sequence[Claim]) -> Iterator[str]:
    """Targets that the passage has only as what is raised, further down the chain."""
    for at, word in enumerate(sentence.words):
        if not _is_targeting(word):
            continue
        name = next((item for item in sentence.words[at + 1 :] if item.kind != "word"), None)
        if name is None or name.kind != "name" or name.key.startswith(("mir-", "let-")):
            continue
        there = [
            _ruling(claim, place)
            for claim in evidence
            for place, item in enumerate(claim.words)
            if item.key == name.key
        ]
        if there and all(ruling is not None and ruling.sign > 0 for ruling in there):
            yield f"the passage does not say that {sentence.written(name)} is targeted"


def _ruling(claim: Claim, place: int) -> Word | None:
    """The nearest word before a name that says what is done to it."""
    for word in reversed(claim.words[:place]):
        if _is_targeting(word) or (word.sign and not word.modifies):
            return word
    return None


def _is_targeting(word: Word) -> bool:
    return word.kind == "word" and word.key in targeting_words()


@functools.cache
def targeting_words() -> frozenset[str]:
    """The stems of `TARGETING`."""
    return frozenset(stem(word) for word in TARGETING.split())
