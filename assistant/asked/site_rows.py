"""Rows of a table of tumours by their sites: a figure on thyroid cancer stands under "Thyroid"."""

import re

from assistant.asked.setting_words import TUMOURS

_OF_FIGURES = re.compile(
    r"\bhow (?:many|much|old|common|frequent)\b|\b(?:means?|average|medians?|ages?|aged|numbers?"
    r"|percent\w*|proportions?|share|total|sex|gender|m[ae]n|wom[ae]n|males?|females?)\b",
    re.IGNORECASE,
)
_TUMOUR = re.compile(rf" (?:{TUMOURS})$", re.IGNORECASE)


def or_row_of(name: str, pattern: re.Pattern[str], core: str) -> re.Pattern[str]:
    """A tumour by its names; where figures are asked for, also by its site alone in such a row."""
    tumour = _TUMOUR.search(name)
    if tumour is None or not _OF_FIGURES.search(core):
        return pattern
    site = re.escape(name[: tumour.start()])
    row = rf"\A[^:;]*\b(?i:{TUMOURS})\b[^:;]*: (?i:{site});"
    return re.compile(f"{pattern.pattern}|{row}", pattern.flags)
