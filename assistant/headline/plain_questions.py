"""Questions without a direction: "does A carry B?", and where words alone do not affirm them.

A text may have every word of such a question and yet say that one holds the other back, or that it
is the other way round.
"""

import re

from assistant.biology.lay_words import as_resistance
from assistant.headline.beside import without_purpose
from assistant.headline.relations import told_of
from assistant.headline.superlatives import SUCCEEDED
from assistant.headline.things import by_key, coverage, things
from assistant.polarity.effects import directions, sign_on


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
    r"|biomarkers?|indicators?|signs?|parts?|roles?)\b",
    re.IGNORECASE,
)
_CHANGES = re.compile(  # "did X change after ...", "was X altered in ...": nobody changes it
    r"\b(?:(?:do|does|did|has|have) (?P<what>[^?,;]{2,60}?) (?:chang|alter|shift|var|fluctuat)"
    r"(?:e|es|ed|y|ies|ied)?"
    r"|(?:is|are|was|were) (?P<done>[^?,;]{2,60}?) (?:changed|altered|shifted))"
    r"(?= (?:in|after|during|with|on|at|over|when|upon|following|under|between|across|among)\b"
    r"|\s*(?:[?.,]|$))",
    re.IGNORECASE,
)
_CHANGED = re.compile(
    r"\b(?:chang|alter|shift|var(?:y|ie)|fluctuat|differ(?!entiat)|dysregulat|deregulat)",
    re.IGNORECASE,
)


def is_change_unsaid(asked: str, text: str) -> bool:
    """Whether a question is if a thing changed, and a text has it go no way at all."""
    claim = _CHANGES.search(asked)
    if claim is None or _CHANGED.search(text):
        return False
    there = by_key(asked, text)
    places = [
        place
        for item in things(claim["what"] or claim["done"])
        if item.is_name
        for place in there.get(item.key, ())
    ]
    return bool(places) and not any(sign_on(text, place.span).cues for place in places)


_TIE = re.compile(  # what a question has to be told of, and not only who bears it
    r"\b(?:associat(?:ed|ions?)|correlat(?:ed?|ions?)|relat(?:ed|ions?|ionships?)|linked|links?)"
    r" (?:to|with|between|of)\b|\bis there an? (?:association|correlation|relation|link)",
    re.IGNORECASE,
)
_TIED = re.compile(
    r"\b(?:associat|correlat|relat(?:ed|ion)|link|connect|tied?|ties|depend|predict|influenc|affect"
    r"|contribut|risk|caus|due|owing|because|driv|lead|led|induc|mediat|involv|responsible|role|part"
    r"|regulat|modulat|determin|play)",
    re.IGNORECASE,
)


def is_tie_unsaid(asked: str, text: str) -> bool:
    """Whether a question is if two things are tied, and a text only names both."""
    return bool(_TIE.search(asked)) and not _TIED.search(text)


def is_held_back(asked: str, text: str) -> bool:
    """Whether a text has one thing hold back another, where the question's verb is unknown."""
    if NEUTRAL.search(asked):
        return False
    text = without_purpose(asked, text)
    there = by_key(asked, text)
    wanted = [item for item in things(asked) if item.key in there]
    return any(
        told_of(text, there[one.key], there[other.key], rated=False).sign < 0
        for at, one in enumerate(wanted)
        for other in wanted[at + 1 :]
        if one.key != other.key
    )


def is_turned_round(asked: str, text: str) -> bool:
    """Whether subject and object change places: "A released X", "did X release A"."""
    there = by_key(asked, text)
    wanted = [item for item in things(asked) if item.key in there]
    if len(wanted) < 2 or bool(_PASSIVE.search(asked)) != bool(_PASSIVE.search(text)):
        return False
    shared = {item.key for item in wanted} - {item.key for item in wanted if item.is_name}
    plain = [item for item in wanted[1:-1] if item.key in shared]
    verb = next((item for item in plain if NEUTRAL.match(asked, item.start)), None)
    verb = verb or next(iter(plain), None)
    if verb is None:
        return False
    first, last = there[wanted[0].key], there[wanted[-1].key]
    at = there[verb.key][0].start
    acting, moved = (min(item.start for item in places) for places in (first, last))
    if acting > moved > at and not _PASSIVE.search(asked):
        return not _DONE_BY.search(text, moved, acting)  # "secreted X polarized A"
    return acting > at > moved


_DONE_BY = re.compile(
    r"\b(?:by|from|of|in|on|with|through|via|within|among|for|at)\b", re.IGNORECASE
)
_GIVEN_TO = re.compile(r"\b(?:in|on)?to (?:the )?$", re.IGNORECASE)


def is_given_back(asked: str, text: str) -> bool:
    """Whether what a question has as the recipient acts in a text: "A passed X to B", "B to A"."""
    there = by_key(asked, text)
    last = things(asked)[-1:]
    if not last or last[0].key not in there or not _GIVEN_TO.search(asked[: last[0].start]):
        return False
    return not any(_GIVEN_TO.search(text[: item.start]) for item in there[last[0].key])


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
_SUPERLATIVE = re.compile(r"\bthe (?:(?:very|single) )?(?:most|least|best|worst|\w{3,}est)\b", re.I)


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


def asks_for_the_most(asked: str, text: str) -> bool:
    """Whether a question has something for the most of its kind, and a text only for such a one.

    Where one took another's first place, the text is of the one that stands before the verb.
    """
    if not _SUPERLATIVE.search(asked):
        return False
    taken, who = SUCCEEDED.search(text), _RANKED.match(asked)
    if taken and who:
        named = bool(things(who["who"]))  # not what all of the sources are about
        return named and coverage(who["who"], text[: taken.start()]) < 1.0
    return not _SUPERLATIVE.search(text)


_RANKED = re.compile(
    r"^\W*(?:is|are|was|were) (?P<who>[^?,;]+?) (?:now )?the (?:very )?most\b", re.I
)


_PASSIVE = re.compile(r"\b\w+(?:ed|en|wn)\s+(?:up\s+)?(?:by|from|in)\b", re.IGNORECASE)
