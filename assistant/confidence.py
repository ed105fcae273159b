"""How sure an answer is, in [0, 1], calibrated on the development half of the evaluation."""

import math

from assistant.question import Question
from assistant.retrieve import Found

WORDS = ((0.8, "high"), (0.5, "moderate"), (0.0, "low"))


def confidence(question: Question, found: Found) -> float:
    """The chance that the best sentence answers the question."""
    if not found.sentences:
        return 0.0
    best = found.sentences[0]
    second = found.sentences[1].score if len(found.sentences) > 1 else 0.0
    margin = best.score - second
    logit = -2.0 + 3.0 * best.score + 1.5 * best.entities + 3.0 * margin
    return 1 / (1 + math.exp(-logit))


def in_words(value: float) -> str:
    """A confidence in words, for the reader."""
    return next(word for floor, word in WORDS if value >= floor)
