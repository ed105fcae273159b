"""Follow-ups on a clinical trial that was named: its patients, its treatment, or another trial."""

import re

from assistant.asked.metadata_words import REGISTERS
from index.mirna import find_mirnas

_TRIAL = re.compile(  # "NCT01159288", "KEYNOTE-859", "ATTRACTION-2"
    rf"\b(?:{REGISTERS}\W?\w*\d{{4,}}|[A-Z]{{4,}}(?:[- ][A-Z]+)?-\d{{1,4}}[A-Z]?)\b"
)
_OF_A_TRIAL = re.compile(
    r"\b(?:the|this|that|these|those|their)(?: \w+)? (?:treatment|therapy|drug|vaccine|intervention"
    r"|dose|regimen|patient|participant|women|men|people|subject|arm|cohort|trial|study|result|response)s?\b",
    re.IGNORECASE,
)
_THERE = re.compile(
    r",?\s(?:there|in (?:that|this) (?:trial|study|case|one))(?=\W*$)", re.IGNORECASE
)


def of_a_trial(question: str, asked: str) -> str | None:
    """A question on the patients or the treatment of the one trial that was asked about.

    One that names a trial itself takes nothing over: "and in KEYNOTE-61, what was seen there?".
    """
    trial = _named(asked)
    if not trial or find_mirnas(question):
        return None
    if own := _named(question):
        plain = _THERE.sub("", question)
        return plain if own != trial and plain != question else None
    return f"{question.strip()} ({trial})" if _OF_A_TRIAL.search(question) else None


def _named(text: str) -> str:
    """The one trial that a text names; "" where it names none or several."""
    found = set(_TRIAL.findall(text))
    return found.pop() if len(found) == 1 else ""
