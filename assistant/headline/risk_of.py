"""Whose risk is told: that X raises the risk of gout says nothing of that of asthma.

Nor does it of what X is at risk from: where a text has the risk of something, that must be what a
question asks the risk of.
"""

import re

from assistant.headline.things import by_key, things, words_of
from index.terms import tokens

_RISK = (
    r"(?:risks?|odds|chances?|likelihood|probability|hazards?|incidence|prevalence|rates?|numbers?"
    r"|frequency|duration)"
)
_ASKED = re.compile(
    rf"\b{_RISK} (?:of|for) (?:an? |the |any )?(?P<what>(?:(?!\b(?:in|with|among|for|after|by|than"
    r"|higher|lower|greater|smaller|raised|increased|reduced|elevated|when|if|once|during|under"
    r"|from|on|at|the same|independently|regardless|compared|for)\b)[^?,;:()])+)",
    re.IGNORECASE,
)
_TOLD = re.compile(rf"\b{_RISK} (?:(?:\([^()]*\)|\w+) )?(?:of|for) (?P<what>[^.;]+)", re.IGNORECASE)
_HUNG = re.compile(  # "stroke risk"
    rf"\b(?P<what>(?:(?!(?:the|an?|of|in|its|their)\b)[\w-]+ ){{1,3}}){_RISK}\b", re.IGNORECASE
)
_OPEN = re.compile(  # may be what is asked about
    r"\b(?:disease|illness|disorder|condition|it|them|this|these|those|such)\b", re.IGNORECASE
)


def is_of_another_risk(asked: str, text: str) -> bool:
    """Whether a text tells of the risk of something, and not of what a question asks it of."""
    wanted = _ASKED.search(asked)
    told = [*_TOLD.finditer(text)] if wanted else []
    if not wanted or not told or not things(wanted["what"]):
        return False
    of = {item.key for item in things(wanted["what"])} | set(tokens(wanted["what"]))
    phrases = [one["what"] for one in told]
    phrases += [one["what"] for one in _HUNG.finditer(text)]
    if any(_OPEN.search(phrase) for phrase in phrases):
        return False
    return all(
        of.isdisjoint(by_key(asked, phrase).keys() | words_of(phrase) | set(tokens(phrase)))
        for phrase in phrases
    )
