"""A sentence without what stands in brackets or between commas and says nothing of direction."""

import re

IN_BRACKETS = re.compile(r"\s*\([^()]*\)")
_SHORT_FORM = re.compile(r"\s\([A-Z][A-Za-z0-9/-]{1,7}\)")  # "liquid medicines (LM)"
_AGAINST = re.compile(r"(?<=\bhigh)/low\b|(?<=positive)/-?negative\b", re.I)  # "high/low X"
_BETWEEN = re.compile(  # "was not, however, related"
    r",\s(?:however|moreover|therefore|though|in turn|of note|indeed|in fact|(?:by|in) contrast"
    r"|as expected|interestingly|surprisingly|unexpectedly|notably|again),(?=\s)"
)
_RUN_ON = re.compile(r"(?<=[a-z)\]])\.(?=[A-Z][a-z]+,? )")  # "of stage (Fig. 2).However, it"
_FIGURES = re.compile(  # what stands in brackets to measure what is said
    r"\s*\((?=[^()]*(?:[=<>%]|\bCI\b|\b[ac]?(?:HR|OR|RR)\b|\bFigs?\b|\bTables?\b"
    r"|confidence interval))"
    r"[^()]*(?:\([^()]*\)[^()]*)*\)"
)


def without_brackets(asked: str, text: str) -> str:
    """A text without its figures in brackets, and without short forms that are not asked for."""
    text = _AGAINST.sub("", _FIGURES.sub("", _BETWEEN.sub("", _RUN_ON.sub(". ", text))))
    for short in _SHORT_FORM.findall(text):
        if short.strip(" ()") not in asked:
            text = text.replace(short, "")
    return text
