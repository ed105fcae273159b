"""How bad an ill was: papers grade side effects, and grade 3 or more is what they call severe.

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


_RELIEF = re.compile(
    r"\b(?P<ill>pain|symptom|itch|nausea) (?:relief|control) (?:(?P<more>better|greater|higher"
    r"|superior|stronger|more effective)|worse|poorer|lower|weaker|inferior)\b",
    re.IGNORECASE,
)
_RELIEVED = re.compile(r"\b(?:relie[fv]|control|analges|alleviat)\w*", re.IGNORECASE)


def in_grades(asked: str, text: str) -> tuple[str, str]:
    """A question on severe side effects, and a text that grades them, in the same words.

    Better relief of an ill is less of that, where a text tells how much of it there is.
    """
    relief = _RELIEF.search(asked)
    if relief and not _RELIEVED.search(text):
        grade = "lower" if relief["more"] else "higher"
        asked = f"{asked[: relief.start()]}{relief['ill']} {grade}{asked[relief.end() :]}"
    put = _SEVERE.sub(_PLAIN, _GRADED.sub(_PLAIN, asked))
    if _PLAIN not in put:
        return asked, text
    return put, _SEVERE.sub(_PLAIN, _GRADED.sub(_PLAIN, text))


_PLAIN = "severe adverse events"
