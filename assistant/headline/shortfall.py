"""Whether a text that decides a question carries all that is asked: whom, when, how much, why."""

import re

from assistant.headline.alike import asks_nothing
from assistant.headline.causes import is_no_cause
from assistant.headline.demanded import (
    is_of_another_measure,
    is_of_second_side,
    is_of_spread,
    is_of_those_within,
    is_too_much,
)
from assistant.headline.of_others import is_of_another_time
from assistant.headline.parts import of_its_subject
from assistant.headline.stages import is_trial_unsaid
from assistant.headline.studied_in import is_set_elsewhere
from assistant.headline.wording import YES
from assistant.question import Question


def falls_short(question: Question, asked: str, text: str, verdict: str) -> bool:
    """Whether a text does not carry all that a question asks, so that it does not answer it.

    `asked` is the question in technical words.
    """
    if is_set_elsewhere(asked, text) or is_of_another_time(asked, text):
        return True
    if is_of_spread(asked, text) or is_of_those_within(asked, text):
        return True
    if verdict != YES:
        return is_of_another_measure(asked, text) or _is_of_grave_ones(asked, text)
    if is_trial_unsaid(asked, text) or _is_of_malignant_ones(asked, text):
        return True
    own = of_its_subject(asked, text)
    return (
        (is_too_much(question.core, own) and not asks_nothing(asked))
        or is_no_cause(question.core, own)
        or is_of_second_side(asked, text)
    )


_BENIGN = re.compile(r"\bbenign\b|\bnon-?(?:malignant|cancerous)\b", re.IGNORECASE)


def _is_of_malignant_ones(asked: str, text: str) -> bool:
    """Whether a question is on what is benign, and a text on cancer alone."""
    return bool(_BENIGN.search(asked)) and not _BENIGN.search(text)


_GRAVE = re.compile(  # "no serious bleeding" leaves bleeding open
    r"\b(?:no|not|without|neither|nor|never)\b[^.;,]{0,40}?\b"
    r"(?P<how>serious|severe|major|life-threatening|fatal|permanent|lasting|clinically relevant)\b",
    re.IGNORECASE,
)


def _is_of_grave_ones(asked: str, text: str) -> bool:
    """Whether a text denies only the grave kind of what a question asks about."""
    denied = _GRAVE.search(text)
    return denied is not None and denied["how"].lower() not in asked.lower()
