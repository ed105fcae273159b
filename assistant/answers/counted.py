"""What is to be counted or measured, where no sentence has a number for it."""

import re
from collections.abc import Sequence

from assistant.asked import quantity_words
from assistant.question import Question
from assistant.search.candidates import RELEVANT, Candidate
from index.terms import tokens
from index.words import common_words

_COUNTED = re.compile(r"\bhow many (?:[a-z-]+ ){0,2}?(?P<what>[a-z-]{3,}s)\b", re.IGNORECASE)
_COUNTED_AS_PEOPLE = frozenset(  # papers say the one for the other
    "patients subjects participants persons individuals volunteers females males cases deaths"
    " diagnoses tumours tumors cancers papers studies articles reviews references items times ways"
    " kinds types subtypes subsets subgroups classes categories years months weeks days hours"
    " minutes".split()
)
_A_NUMBER = re.compile(rf"(?<![\w-])\d|{quantity_words.SPELT}")
_POINTER = re.compile(  # to a figure or a study: its number counts nothing
    r"\b(?:fig(?:ure)?s?|tables?|ref(?:erence)?s?|box|appendix)\b\.? ?\(?[\dIVX]+[\w.–-]*"
    r"|\^\{[^}]*\}|\[\d[\d,;\s–-]*\]|\(\d{1,3}(?:[,;–-] ?\d{1,3})*\)",
    re.IGNORECASE,
)


def _counts(text: str) -> bool:
    """Whether a sentence has a number that may count something."""
    return bool(_A_NUMBER.search(_POINTER.sub(" ", text)))


_COUNTED_WITH = re.compile(  # of those counted, what only some turn out to have
    r"\bhow many of\b[^?]{3,120}?\b(?:turned out to have|(?:were|was) found to have"
    r"|came down with|went on to (?:have|develop)|developed|suffered(?: from)?)"
    r" (?:an? |the )?(?P<what>[a-z-]{4,})",
    re.IGNORECASE,
)


def uncounted(question: Question, candidates: Sequence[Candidate]) -> str:
    """What is to be counted, where the sentences that speak of it have no number among them.

    "How many stillbirths were there?" is not answered by the number of those who died later. Where
    no sentence has the word, it may stand there in another one; but for what some have of those
    who are counted.
    """
    if having := _COUNTED_WITH.search(question.core):
        own = set(tokens(having["what"]))
        home = candidates[0].unit.document_id
        told = [
            item
            for item in candidates
            if own <= item.facts.tokens and item.unit.document_id == home
        ]
        return "" if any(_counts(item.text) for item in told) else having["what"]
    counted = _COUNTED.search(question.core)
    if not counted or question.quantities or counted["what"].lower() in _COUNTED_AS_PEOPLE:
        return ""
    own = set(tokens(counted["what"]))
    told = [item for item in candidates[:RELEVANT] if own <= item.facts.tokens]
    if not own or not told or any(_counts(item.text) for item in told):
        return ""
    return counted["what"]


_CHANGED = re.compile(  # a measure by a name of several words: "how much did vital capacity fall"
    r"\bhow (?:much|far|many points) (?:did|does|do|has|have) "
    r"(?:the |their |its )?(?P<what>[a-z-]+(?: [a-z-]+){1,3}?) (?:change|r[io]se|f[ae]ll"
    r"|drop|improve|worsen|decline|increase|decrease|differ|grow|shrink|go)",
    re.IGNORECASE,
)

_AVERAGED = re.compile(  # "the mean grip strength"; "does losing it mean relapse?" asks for none
    r"\b(?:the|what|which|a|their|its|overall) (?:mean|median|average)"
    r" (?P<what>[a-z-]+(?: [a-z-]+){0,2}?)"
    r"(?= (?:of|in|for|among|at|was|were|did|before|after)\b|\W*$)",
    re.IGNORECASE,
)


def unmeasured(question: Question, candidates: Sequence[Candidate]) -> str:
    """The measure whose change or mean is asked for, where no sentence names it, nor any near.

    Of a change every word of the name must be lacking, of a mean one that is no everyday word.
    """
    if averaged := _AVERAGED.search(question.core):
        named = averaged["what"].lower().split()
        foreign = (set(tokens(word)) for word in named if word not in common_words())
        if any(own and all(own <= one.missing for one in candidates) for own in foreign):
            return averaged["what"]
    measure = _CHANGED.search(question.core)
    own = set(tokens(measure["what"])) if measure else set()
    if measure is None or len(own) < 2 or not all(own <= one.missing for one in candidates):
        return ""
    return measure["what"]
