"""RNAs that only serve the measurement: spiked in, or what others are normalised to.

A list of the miRNAs that were measured, or changed, has no such one, unless it is asked for.
"""

import functools
import re

from index.spans import Span

_CONTROL = (
    r"(?:spike[sd]?[- ]?ins?(?: controls?)?|(?:exogenous|endogenous|internal|external|reference"
    r"|normali[sz](?:ation|ing)|loading|housekeeping|technical)(?: or \w+)?"
    r" (?:control|reference|standard|gene|(?:mi(?:cro)?-?)?rna)s?|normali[sz]ers?|calibrators?)\b"
)
_ASKED = re.compile(
    rf"{_CONTROL}|\b(?:spik\w+|controls?|references?|normali[sz]\w*|housekeep\w*|standards?"
    r"|calibrat\w+)\b",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\([^()]*\)")
_SERVES = re.compile(  # "miR-39 from worms was added to each sample as a spike-in control"
    r"[^,;:]{0,40}?\b(?:(?:was|were) (?:\w+ ){0,2}?(?:used|added|chosen|selected|included"
    r"|introduced|employed)|serv(?:es?|ed|ing))\b(?:(?!\band\b)[^,;:]){0,40}?"
    rf" (?:as|for)(?: \w+){{0,3}}? {_CONTROL}|[^,;:]{{0,20}}? (?:was|were) (?:\w+ ){{0,2}}?spiked\b"
    rf"|,? (?:an?|the|our) {_CONTROL}",
    re.IGNORECASE,
)
_TO_IT = re.compile(  # "normalised to miR-16", "the spike-in control cel-miR-39"
    rf"(?:\bnormali[sz]ed (?:to|against|with|by)|\bnormali[sz]ation (?:to|against)"
    rf"|\bspiked (?:\w+ ){{0,3}}?with|{_CONTROL}),?(?: (?:that|those|the|levels?|expression|of"
    r"|synthetic|exogenous|C\. ?elegans))* (?:cel-)?$",
    re.IGNORECASE,
)


def asks_for_controls(core: str) -> bool:
    """Whether a question is on what others are measured against."""
    return bool(_ASKED.search(core))


@functools.lru_cache(maxsize=8192)
def is_control(text: str, span: Span) -> bool:
    """Whether what stands in a place of a sentence is there only to measure others against."""
    behind = _BRACKETS.sub("", text[span[1] :])
    return bool(_SERVES.match(behind) or _TO_IT.search(text[: span[0]]))
