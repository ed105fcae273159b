"""What is to be measured, where no sentence tells of it."""

import re
from collections.abc import Sequence

from assistant.question import Question
from assistant.search.candidates import Candidate
from index.terms import tokens
from index.words import common_words

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
