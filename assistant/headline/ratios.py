"""What a hazard, odds or risk ratio says where a sentence has no verb for it.

A ratio above one whose confidence interval leaves out one is more of the outcome with the first
group, below one less; an interval with one in it is no difference (Altman and Bland, BMJ
2003;326:219). A hazard ratio for survival is one for death.
"""

import functools
import re

from assistant.headline.premise import read_premise
from assistant.headline.things import Thing, by_key
from assistant.polarity.effects import directions
from assistant.polarity.hung import product_of, turning

_NUMBER = r"\d+(?:[.·]\d+)?"
_NAMED = (
    r"(?:\b(?:hazards? ratios?|odds ratios?|risk ratios?|relative risks?)|\b[ac]?(?:HR|OR|RR)s?)\b"
    r"(?:\s*[(\[][^()\[\]]{1,20}[)\]]+)?"
)
_INTERVAL = (
    r"[\s,;(\[]*(?:95\s?%\s*)?(?:(?:CI|confidence interval)(?:\s*[(\[]CI[)\]])?)?[\s,:=(\[]*"
    rf"(?P<low>{_NUMBER})\s*(?:–|-|−|to|,)\s*(?P<high>{_NUMBER})"
)
_RATIO = re.compile(
    rf"{_NAMED}[\s,:=]*(?:was |of |is |were )?\s*(?P<value>{_NUMBER})(?:{_INTERVAL})?"
)


@functools.lru_cache(maxsize=1024)
def ratio_signs(text: str) -> tuple[tuple[int, int, int], ...]:
    """Where each ratio with an interval stands, and +1, -1, or 0 for no difference."""
    found = []
    for match in _RATIO.finditer(text):
        value = _read(match["value"])
        if match["low"] is None:
            continue
        low, high = _read(match["low"]), _read(match["high"])
        if not low <= value <= high:
            continue
        found.append(
            (match.start(), match.end(), 0 if low <= 1 <= high else 1 if value > 1 else -1)
        )
    return tuple(found)


FARTHEST = 200  # characters behind the name of a group within which its ratio stands
_REFERENCE = re.compile(r"placebo|control|usual|standard|sham|unexposed|reference", re.IGNORECASE)
_TOLD_IN = re.compile(r"\s(?:in|among|for|with)\b", re.IGNORECASE)  # "lower among women"
_AGAINST = re.compile(r"(?<=\w)/(?:low|negative)\b", re.IGNORECASE)  # "high/low X"


def ratio_agreement(asked: str, text: str) -> int | None:
    """+1 where a ratio says what a question presumes, -1 where the opposite, 0 for no difference.

    None where question or text are not of this kind.
    """
    text = _AGAINST.sub(lambda match: " " * len(match[0]), text)
    signs = ratio_signs(text)
    premise = read_premise(asked) if signs else None
    if premise is None:
        return None
    there = by_key(asked, text, premise.objects)
    for agent in premise.agents:
        for item in premise.objects:
            for place in there.get(agent.thing.key, []):
                if item.key not in there or _REFERENCE.match(text, place.start):
                    continue
                if (sign := _sign_behind(signs, place)) is None:
                    continue
                cues = turning(text, directions(text), place.span)
                done = product_of([cue for cue in cues if not _TOLD_IN.match(text, cue.end)])
                turn = there[item.key][0].turn * (-1 if item.key == "prognosis" else 1)
                return premise.sign * agent.sign * done * turn * sign
    return None


def _sign_behind(signs: tuple[tuple[int, int, int], ...], place: Thing) -> int | None:
    """The sign of the first ratio behind a name; None where it is 0 and those after it differ."""
    behind = [(start, sign) for start, _, sign in signs if place.end <= start]
    if not behind or behind[0][0] > place.end + FARTHEST:
        return None
    first = behind[0][1]
    return None if not first and any(sign for _, sign in behind) else first


def _read(number: str) -> float:
    return float(number.replace("·", "."))
