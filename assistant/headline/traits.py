"""How a property of a method or a test is rated: "is accuracy the strong point?", "is it low?".

A property is no name, and nothing moves it: that it is high, low, an advantage or a drawback is
read off the words beside it, in question and text alike.
"""

import re

from assistant.headline.comparisons import COMPARED
from assistant.headline.things import coverage, names_all
from index.terms import tokens

_WANTED = (  # properties of which one wants much
    "accuracy precision sensitivity specificity selectivity purity yield recovery speed rapidity"
    " simplicity throughput reproducibility repeatability reliability robustness stability safety"
    " efficiency efficacy resolution suitability convenience biocompatibility bioavailability"
    " availability scalability portability affordability quality integrity tolerability"
    " feasibility versatility"
).split()
_UNWANTED = (  # ... and of which one wants little
    "cost costs price toxicity complexity immunogenicity invasiveness contamination variability"
    " heterogeneity bias"
).split()
_TRAIT = rf"(?:{'|'.join((*_WANTED, *_UNWANTED))})"
_HIGH = (
    r"(?:high|good|great|excellent|outstanding|superb|strong|considerable|remarkable|satisfactory)"
)
_LOW = (
    r"(?:low|poor|bad|limited|insufficient|inadequate|weak|modest|unsatisfactory|mediocre|minimal)"
)
_GRADE = rf"(?:(?P<high>{_HIGH})|(?P<low>{_LOW}))\b(?! (?:than|or)\b)"
_HOW = r"(?P<how>(?:(?:not|n['’]t|\w+ly|still|quite|rather|very|too|so|often|pretty) ?)*)"
_KIND = (
    r"(?:(?P<plus>advantages?|strong (?:points?|suits?)|strengths?|merits?|fort[eé]s?"
    r"|selling points?)"
    r"|(?P<minus>disadvantages?|weak(?:ness(?:es)?| points?)|drawbacks?|limitations?|shortcomings?"
    r"|Achilles['’]? heel|downsides?))"
)
_RATED = re.compile(  # "accuracy is low", "is the purity of these poor"
    rf"\b(?P<what>{_TRAIT})\b(?: (?:of|for|in|with) [^,.;?]{{2,60}}?)?"
    rf" (?:(?:is|are|was|were|remains?|remained) )?{_HOW}{_GRADE}"
    rf"|\b{_GRADE.replace('high>', 'high2>').replace('low>', 'low2>')}"
    rf" (?:[a-z]+ )?(?P<what2>{_TRAIT})\b",
    re.IGNORECASE,
)
_IS_ONE = re.compile(  # "is accuracy the strong point of X"
    rf"\b(?P<what>{_TRAIT}) (?:(?:really|actually|truly|still) )?(?:the|an?|one of the|among the)"
    rf" (?:[a-z]+ )?{_KIND}",
    re.IGNORECASE,
)
_LISTED = re.compile(  # "the main advantage of X is its simplicity, speed and purity, but ..."
    rf"\b{_KIND}\b[^.;?]{{0,80}}?\b(?:is|are|was|were|includes?|lies? in)\b"
    r"(?P<list>[^.;?]+?)(?=,? (?:but|while|whereas|although|however)\b|[.;?]|$)",
    re.IGNORECASE,
)
_KNOWN_FOR = re.compile(
    rf"\b(?:known|prized|valued|famous|noted|praised) for (?:its|their|the)"
    rf" (?:high |good |great )?(?P<what>{_TRAIT})\b",
    re.IGNORECASE,
)
_NOT = re.compile(r"\bnot\b|n['’]t", re.IGNORECASE)
_TRAITS = re.compile(rf"\b{_TRAIT}\b", re.IGNORECASE)
_RATING = re.compile(
    rf"\b(?:{_HIGH}|{_LOW}|relatively|known|prized|valued|famous|noted|praised"
    r"|advantages?|disadvantages?|strong|weak|points?|suits?|strengths?|weakness\w*|drawbacks?"
    r"|limitations?|shortcomings?|merits?|main|one of|among|go(?:es)? by|based on)\b",
    re.IGNORECASE,
)
SPOKEN_OF = 0.6  # of the words of a question beside the property and how it is rated


def trait_agreement(asked: str, text: str) -> int:
    """+1 where both rate the same property alike, -1 where oppositely; else 0."""
    if not _TRAITS.search(asked) or COMPARED.search(asked):
        return 0
    wanted = _ratings(asked)
    told = _ratings(text) if len(wanted) == 1 else {}
    if not wanted.keys() & told.keys() or not names_all(asked, text):
        return 0
    if coverage(_TRAITS.sub(" ", _RATING.sub(" ", asked)), text) < SPOKEN_OF:
        return 0
    return next(sign * told[trait] for trait, sign in wanted.items())


def _ratings(text: str) -> dict[str, int]:
    """The amount, +1 or -1, of every property that a text rates; of a drawback it is too little."""
    found: dict[str, int] = {}
    for match in _LISTED.finditer(text):
        for trait in _TRAITS.finditer(match["list"]):
            _keep(found, trait[0], _wanted_of(trait[0]) * (1 if match["plus"] else -1))
    for match in _IS_ONE.finditer(text):
        _keep(found, match["what"], _wanted_of(match["what"]) * (1 if match["plus"] else -1))
    for match in _KNOWN_FOR.finditer(text):
        _keep(found, match["what"], 1)
    for match in _RATED.finditer(text):
        sign = 1 if match["high"] or match["high2"] else -1
        denied = bool(match["how"]) and _NOT.search(match["how"])
        _keep(found, match["what"] or match["what2"], -sign if denied else sign)
    return found


def _keep(found: dict[str, int], trait: str, sign: int) -> None:
    found.setdefault(max(tokens(trait), key=len), sign)


def _wanted_of(trait: str) -> int:
    return -1 if trait.lower() in _UNWANTED else 1
