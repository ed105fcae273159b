"""Whether a sentence denies something beside what is asked: at the start, in one part, on the way.

"A and B did not differ before treatment" tells nothing of what the treatment did, and a sentence
that denies of one and affirms of another leaves open what holds on the whole.
"""

import re

from assistant.biology.concepts import find_concept, find_concepts
from assistant.headline.parts import parted
from assistant.headline.stated import without_effect
from assistant.polarity.words import DENIES
from index.terms import tokens

_AT_THE_START = re.compile(
    r"\bat (?:baseline|(?:study )?entry|inclusion|enrol\w+|the (?:start|outset|beginning))\b"
    r"|\b(?:baseline|demographic|pre-?(?:operative|treatment|intervention|test)) (?:\w+ ){0,2}?"
    r"(?:characteristics|features|data|values|demographics|variables|differences)\b"
    r"|\b(?:prior to|before) (?:the )?(?:\w+ )?(?:reorgani[sz]ation|treatment|therapy"
    r"|interventions?|surgery|operation|training|randomi[sz]ation|introduction|implementation|start)\b"
    r"|\bpreoperatively\b",
    re.IGNORECASE,
)
_LATER = re.compile(r"\b(?:after|afterwards|later|follow-up|post\w*|months?|weeks?|end)\b", re.I)
_SEEN = re.compile(  # "A was not tied to Y, whereas the tie of B was significant"
    r"\b(?:was|were|is|are) (?:statistically |highly |also )*significant\b"
    r"|\bmore (?:marked|pronounced|prominent|evident|apparent) (?:in|among|for|with)\b",
    re.IGNORECASE,
)


_BEFORE_IT = re.compile(  # "prior to the introduction of X, ...": X did not do that
    r"^\W*(?:prior to|before) (?:the )?(?:[\w-]+ )?(?:initiation|introduction|implementation|start"
    r"|inception|launch|advent|adoption) of\b",
    re.IGNORECASE,
)
_ASKS_BEFORE = re.compile(r"\b(?:before|prior|previous|earlier|until|pre)\b", re.IGNORECASE)


def is_of_before(asked: str, text: str) -> bool:
    """Whether a text tells of how it was before a thing that a question is on."""
    return bool(_BEFORE_IT.match(text)) and not _ASKS_BEFORE.search(asked)


_EXCEPTED = re.compile(  # "no adverse effect except nausea": of nausea it is not denied
    r"\b(?:except(?:ing)?(?: for)?|other than|apart from|aside from|besides|save for|but for"
    r"|with the (?:sole |only )?exceptions? of) (?P<what>[^,;.()]+)",
    re.IGNORECASE,
)


def is_excepted(asked: str, text: str) -> bool:
    """Whether a question names what a text excepts from all that it denies."""
    wanted = set(tokens(asked))
    return any(
        DENIES.search(text) and wanted & set(tokens(one["what"])) - set(tokens(_without(one, text)))
        for one in _EXCEPTED.finditer(text)
    )


def _without(one: re.Match[str], text: str) -> str:
    return f"{text[: one.start()]} {text[one.end() :]}"


def is_partly_denied(asked: str, text: str) -> bool:
    """Whether a denial is of how it was at the start, or another part of the text affirms.

    Or of all but what is asked about.
    """
    if is_excepted(asked, text):
        return True
    early = any(_AT_THE_START.search(text, *span) for span in without_effect(text))
    if early and not (_LATER.search(text) or _AT_THE_START.search(asked)):
        return True
    parts = parted(text)
    return len(parts) > 1 and any(_SEEN.search(part) for part in parts)


_BLOOD = re.compile(r"\bblood(?:stream)?\b(?!-)", re.IGNORECASE)
_IN_BLOOD = re.compile(r"\b(?:blood|bloodstream|serum|sera|plasma|circulating)\b", re.IGNORECASE)


def asks_what_is_denied(asked: str, kept: str, denied: str) -> bool:
    """Whether a question has a word that a text has in its "but not" alone."""
    if _BLOOD.search(asked) and _IN_BLOOD.search(denied) and not _IN_BLOOD.search(kept):
        return True
    for one in find_concepts(asked):  # nerve cells are neurons
        if find_concept(one.name, denied) and not find_concept(one.name, kept):
            return True
    return not (set(tokens(denied)) - set(tokens(kept))).isdisjoint(tokens(asked))
