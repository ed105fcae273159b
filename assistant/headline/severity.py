"""How bad a side effect was: papers grade it, and grade 3 or more is what they call severe.

So the scale of the National Cancer Institute has it (Common Terminology Criteria for Adverse
Events): grade 3 is "severe", grade 4 "life-threatening". "Serious" is another thing.
"""

import re

_EVENTS = r"(?:AEs?|(?:adverse |unwanted )(?:events?|effects?|reactions?)|toxicit(?:y|ies))\b"
_WORSE = (
    r"grades? (?:≥ ?3|3(?: ?\+|(?: (?:or|and)|/| ?[-–]) ?(?:grade )?(?:[45]|higher|worse|more|above"
    r"|greater|over))(?:(?:/| or | and )5)?)"
)
_GRADED = re.compile(rf"\b{_WORSE} {_EVENTS}", re.IGNORECASE)
_SEVERE = re.compile(
    rf"\bsevere {_EVENTS}(?:,? (?:(?:say|i\.?e\.?|that is|meaning|of),? )?{_WORSE})?", re.IGNORECASE
)


def in_grades(asked: str, text: str) -> tuple[str, str]:
    """A question on severe side effects, and a text that grades them, in the same words."""
    put = _SEVERE.sub(_PLAIN, _GRADED.sub(_PLAIN, asked))
    if _PLAIN not in put:
        return asked, text
    return put, _SEVERE.sub(_PLAIN, _GRADED.sub(_PLAIN, text))


_PLAIN = "severe adverse events"
