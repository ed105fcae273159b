"""Questions without a direction: "does A carry B?", and where words alone deny them."""

import re

from assistant.biology.lay_words import as_resistance
from assistant.polarity.effects import directions


def has_direction(asked: str) -> bool:
    """Whether a question presumes more than that two things have to do with each other."""
    cues = directions(as_resistance(asked))
    return bool(_WHICH_WAY.search(asked)) or any(
        cue.axis != "association" or cue.effective < 0 for cue in cues
    )


_WHICH_WAY = re.compile(r"\b(?:positive|direct)(?:ly)? (?:correlat|associat|relat|link)", re.I)
NEUTRAL = re.compile(
    r"\b(?:(?:affect|alter|control|target|connect|link|play|act|bind|detect|transfer|deliver|work"
    r"|distinguish|mark|carr|measur|releas|secret|us|chang|influenc|modulat|regulat|involv|relat|cross"
    r"|associat|deriv|indicat|diagnos|differentiat)(?:e|es|s|ed|y|ies|ied|ing)?|modif(?:y|ies|ied)"
    r"|connections?|relation(?:ship)?s?|ti(?:e|es|ed)|found|find|finds|comes?|came|bound|tells?|told|diagnosis|diagnostic|markers?"
    r"|biomarkers?|indicators?|parts?|roles?)\b",
    re.IGNORECASE,
)


_GRADED = tuple(  # an adjective of a question, and the noun by which a text rates the same
    (re.compile(rf"\b(?:{adjective})(?=\W|$)(?! (?:for|to)\b)", re.IGNORECASE), noun)
    for adjective, noun in (
        ("accurate|exact|precise", r"(?:accuracy|precision|exactness)"),
        ("sensitive", "sensitivity"),
        ("specific", "specificity"),
        ("reliable", "reliability"),
        ("reproducible", "reproducibility"),
        ("selective", "selectivity"),
        ("simple", "simplicity"),
        ("stable", "stability"),
        ("pure", "purity"),
        ("efficient", "efficiency"),
        ("effective|efficacious", r"(?:effectiveness|efficacy)"),
        ("soluble", "solubility"),
    )
)
_TURNED = re.compile(r"\b(?:not|never|no|less|least|hardly)\b", re.IGNORECASE)
_LOW = r"(?:low|poor|limited|insufficient|inadequate|unsatisfactory|weak|lacking|questionable)"


def is_rated_low(asked: str, text: str) -> bool:
    """Whether what a question has for accurate is told to be of low accuracy."""
    return not _TURNED.search(asked) and any(
        adjective.search(asked)
        and re.search(
            rf"\b(?:its|their) {noun} (?:is|are|was|were|remain\w*)\s(?:\w+\s)?{_LOW}\b",
            text,
            re.IGNORECASE,
        )
        for adjective, noun in _GRADED
    )
