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
_MORE_RELIEF = re.compile(
    r"\b(?:(?P<more>better|greater|higher|superior|stronger|more effective)|worse|poorer|lower"
    r"|weaker|inferior) (?P<ill>pain|symptom|itch|nausea) (?:relief|control)\b",
    re.IGNORECASE,
)
_RELIEVED = re.compile(r"\b(?:relie[fv]|control|analges|alleviat)\w*", re.IGNORECASE)


def in_grades(asked: str, text: str) -> tuple[str, str]:
    """A question on severe side effects, and a text that grades them, in the same words.

    Better relief of an ill is less of that, where a text tells how much of it there is.
    """
    relief, told = _RELIEF.search(asked), _MORE_RELIEF.search(text)
    if relief and not _RELIEVED.search(text):
        grade = "lower" if relief["more"] else "higher"
        asked = f"{asked[: relief.start()]}{relief['ill']} {grade}{asked[relief.end() :]}"
    elif told and not _RELIEVED.search(asked):
        grade = "less" if told["more"] else "more"
        text = f"{text[: told.start()]}{grade} {told['ill']}{text[told.end() :]}"
    put = _SEVERE.sub(_PLAIN, _GRADED.sub(_PLAIN, asked))
    if _PLAIN not in put:
        return asked, text
    return put, _SEVERE.sub(_PLAIN, _GRADED.sub(_PLAIN, text))


_PLAIN = "severe adverse events"


_ASKS_HOW_BAD = re.compile(  # "is it tied to the severity of the disease?"
    r"\b(?:predict|reflect|correlat|associat|relat|link|tied|track|indicat)\w*\b[^?,;]{0,40}?"
    r"\bseverity\b",
    re.IGNORECASE,
)
_TELLS_HOW_BAD = re.compile(
    r"\b(?:sever|serious|grave|mild|moderate|intens|grade|scor|stag|extent|activit|disab|aggress"
    r"|fulminan|critical|worse|worst|progress|outcome|prognos|mortal|death|burden|scale|index)",
    re.IGNORECASE,
)


def is_silent_on_severity(asked: str, text: str) -> bool:
    """Whether a question is what goes with how severe an ill is, and a text rates no ill."""
    return bool(_ASKS_HOW_BAD.search(asked)) and not _TELLS_HOW_BAD.search(text)
