"""Whether those can do a thing who are asked about: "mice without X are unable to make Y".

Who is unable must be who is asked about and nobody more special: what a mutant cannot do says
nothing of the others.
"""

import re

from assistant.headline.stated import clauses
from assistant.headline.things import coverage, names_all
from assistant.headline.trouble import are_alike
from assistant.polarity.words import DENIES

_ASKED = re.compile(
    r"^\W*(?:can|could|do|does|did)\b|^\W*(?:are|is|were|was)\b[^?]*\bable to\b", re.IGNORECASE
)
_UNABLE = re.compile(
    r"(?P<who>[^,;]{2,100}?) (?:(?:is|are|was|were|being) (?:\w+ly )?(?:unable|incapable|not able)"
    r" (?:to|of)|cannot|can ?not|can['’]t|could not|couldn['’]t) (?P<do>[a-z]+)\b",
    re.IGNORECASE,
)
_LACKS = re.compile(
    r"\b(?:without|lack(?:s|ing)?|deficien\w+|null|knock-?outs?|devoid|depleted)\b|-/-|[−–]/[−–]",
    re.IGNORECASE,
)
_OPENS = re.compile(r"^.*\b(?:and|but|whereas|while|that) ", re.IGNORECASE)
MOSTLY = 0.6  # of a question, the verb aside, that the sentence must have
ALL_OF_THEM = 0.75  # of those who are unable, that the question must name


def is_unable(asked: str, text: str) -> bool:
    """Whether a text has just those be unable to do what a question asks if they can."""
    if DENIES.search(_LACKS.sub(" ", asked)) or not names_all(asked, text):
        return False
    wanted = _ASKED.search(asked)
    for start, end in clauses(text) if wanted else ():
        told = _UNABLE.search(text, start, end)
        if told is None or coverage(asked, text[start:end]) < MOSTLY:
            continue
        who = _OPENS.sub("", told["who"])
        same = bool(_LACKS.search(who)) == bool(_LACKS.search(asked))
        does = any(are_alike(word, told["do"]) for word in re.findall(r"[a-z]+", asked))
        if same and does and coverage(who, asked) >= ALL_OF_THEM:
            return True
    return False
