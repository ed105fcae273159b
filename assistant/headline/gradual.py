"""Whether something goes with time or dose: "more the longer", "in a dose-dependent manner".

A question and a sentence that both grade by the same scale are held against each other by the way
that things go along it, which no single word of direction tells.
"""

import re

from assistant.headline.stated import blanked
from assistant.headline.things import coverage, names_all
from assistant.polarity.effects import Form, directions

_LONG = r"(?:long(?:er)?|prolonged|extended|increasing|growing|more)"
_STAY = (
    r"(?:time|duration|exposure|incubation|treatment|culture|contact|co-?culture|follow-up|storage)"
)
_MUCH = r"(?:higher|rising|increasing|growing|larger|greater|bigger|more)"
_AMOUNT = r"(?:doses?|dosages?|concentrations?|amounts?)"
_SCALES = tuple(
    (
        re.compile(
            rf"\b(?:in an? )?{name}[- ]dependent(?:ly)?(?: (?:manner|way|fashion))?"
            rf"|\b(?:with|as|over|by) {by}|\bdepend\w* (?:up)?on (?:the )?{on}\b",
            re.IGNORECASE,
        ),
        re.compile(rf"\bthe {more}\b[^.;?]*", re.IGNORECASE),
    )
    for name, by, on, more in (
        (
            "time",
            rf"(?:(?:the )?(?:extension|prolongation) of (?:the )?(?:[\w-]+ )?{_STAY}"
            rf"|{_LONG} (?:[\w-]+ )?{_STAY}|time(?! to)|(?:the )?time (?:goes|went|passe[sd]))",
            r"(?:time|duration|how long)",
            "longer",
        ),
        (
            "(?:dose|concentration)",
            rf"{_MUCH} (?:[\w-]+ )?{_AMOUNT}|(?:dose|concentration)",
            r"(?:dose|dosage|concentration|how much)",
            rf"(?:higher|larger|bigger|greater) the (?:[\w-]+ )?{_AMOUNT}",
        ),
    )
)
_THEN = re.compile(
    r",? the (?:(?P<up>more|higher|greater|larger|stronger|better)|less|fewer|lower)\b"
)
_NOT = re.compile(
    r"\b(?:not|no|never|neither|nor|independent|regardless|irrespective)\b|n['’]t\b", re.IGNORECASE
)
_EITHER_WAY = re.compile(r"\bdepend\w* (?:up)?on\b", re.IGNORECASE)
HALF = 0.5  # of what a question asks about, its scale apart, that a text must speak of


def gradual_agreement(asked: str, text: str) -> int:
    """+1 where both have something go the same way with time or dose, -1 where not; else 0.

    Whether it "depends on the dose" is asked of neither way.
    """
    for by, more in _SCALES:
        wanted, told = _way(asked, by, more), _way(text, by, more)
        if not (wanted and told):
            continue
        scale = (match.span() for match in (*by.finditer(asked), *more.finditer(asked)))
        bare = blanked(asked, *scale)
        if names_all(bare, text) and coverage(bare, text) >= HALF:
            return 1 if _EITHER_WAY.search(asked) else wanted * told
    return 0


def _way(text: str, by: re.Pattern[str], more: re.Pattern[str]) -> int:
    """+1 where something grows along a scale, -1 where it falls.

    0 where the text has no such scale, or where one thing grows and another falls.
    """
    led = more.search(text)
    if then := led and _THEN.search(text, led.start() + 1):
        return 1 if then["up"] else -1
    graded = led or by.search(text)
    if graded is None or _NOT.search(text[: graded.start()]):
        return 0
    cues = [cue for cue in directions(text) if cue.axis != "association"]
    cues = [cue for cue in cues if not graded.start() <= cue.start < graded.end()]
    if any(cue.form is Form.NOUN for cue in cues):
        return 0  # "X inhibitors", "loss of X": what is done to it has a sign too
    ways = {cue.effective for cue in cues}
    return 0 if len(ways) > 1 else next(iter(ways), 1)
