"""Whether one thing brings about the other, or only goes along with it.

"Does X cause Y?" is not affirmed by what X is associated with, nor by where it is found.
"""

import re

_ASKS = re.compile(
    r"\b(?:do|does|did|can|could|may|might|to) (?:[^,;?]{0,60}? )?(?:cause|promote|drive|trigger"
    r"|induce|lead to|fuel|give rise to|bring about|be (?:to blame|responsible) for)\b"
    r"|\ba cause of\b|\bcaused by\b"
    r"|\b(?:is|are|was|were) [^,;?]{0,60}?(?:to blame|responsible) for\b",
    re.IGNORECASE,
)
_ACTS = re.compile(  # verbs by which a thing does something to another, or what shows that it did
    r"\b(?:accelerat|activat|aggravat|aid|allow|alter|attenuat|block|boost|caus|chang|confer"
    r"|contribut|convert|curb|delay|deplet|disrupt|driv|drove|elicit|enabl|encourag|endow|evok"
    r"|exacerbat|extend|facilitat|foster|fuel|generat|hamper|help|hinder|impair|induc|inhibit"
    r"|initiat|knock|lower|mediat|polari[sz]|prevent|produc|prolong|promot|protect|provok|regulat"
    r"|reprogram|resist|responsib|restor|risk|silenc|slow|speed|stimulat|strengthen|support"
    r"|suppress|target|transfer|transform|trigger|worsen)\w*"
    r"|\b(?:enhanc|increas|rais|reduc|decreas)(?:es?|ing)\b|\b(?:doubl|tripl)(?:es|ed)\b"
    r"|\b(?:enhanced|increased|raised|reduced|decreased)"
    r" (?!expression|levels?|in\b|abundance|amounts?)"
    r"|\b(?:leads?|leading|led) to\b|\bresult(?:s|ed|ing)? in\b|\b(?:due|owing) to\b|\bbecause\b"
    r"|\b(?:gives?|gave) rise\b|\bside effects?\b|\badverse\b|\bodds\b",
    re.IGNORECASE,
)


def is_no_cause(asked: str, text: str) -> bool:
    """Whether a question asks what brings something about, and a text tells of no such thing."""
    return bool(_ASKS.search(asked)) and not _ACTS.search(text)
