"""How far something goes: "did X shift much?" is denied by "X changed only slightly".

What is "not always" so is denied to whoever asks if it always is, and to nobody else. A sentence
that says nothing of how much is read as if the question had not asked for it.
"""

import re

from assistant.headline.stated import clauses
from assistant.headline.things import SAID, coverage, keys_of, names_all, names_of
from assistant.headline.wording import NO, NOT_SO, YES
from assistant.polarity.effects import directions
from assistant.polarity.words import DENIES

SLIGHT = "No: the review says only slightly"

_ADVERB = (
    r"great|strong|marked|considerab|substantial|dramatic|massive|profound|sharp|drastic|striking"
    r"|heavi|large|vast"
)
_FAR = re.compile(
    rf"\b(?:{_ADVERB})ly\b|\ba (?:lot|great deal|good deal)\b(?! of)"
    r"|\bto a (?:large|great) extent\b"
    r"|\b(?<!how )(?<!so )(?<!too )(?<!as )much"
    r"(?=\W*$| (?:after|when|if|in|with|by|on|upon|once|under)\b)"
    r"|\b(?:strong|large|big|major|marked|dramatic|substantial|considerable|profound|pronounced)"
    r" (?:\w+ )?(?:effects?|changes?|impact|influence|increases?|decreases?|rises?|falls?|drops?"
    r"|reductions?|shifts?|gains?|differences?)\b",
    re.IGNORECASE,
)
_NEAR = re.compile(
    r"\b(?:slight|marginal|minimal|weak|modest|negligib|faint|minor)(?:ly)?\b|\ba (?:little|bit)\b"
    r"|\b(?:barely|hardly|scarcely)\b|\bto a (?:small|minor|limited|lesser) extent\b",
    re.IGNORECASE,
)
_FAR_TOLD = re.compile(rf"{_FAR.pattern}|\b(?:significant|much)\b|-fold\b", re.IGNORECASE)


def as_far(asked: str, text: str, verdict: str | None) -> str | None:
    """A verdict on what moves, turned where it moves a little way only and far is asked.

    Where nothing else could be read, the sentence has to name all that is asked.
    """
    denied = verdict in {NO, NOT_SO} and not DENIES.search(asked)
    if denied and _NOT_ALTOGETHER.search(text) and not _ALTOGETHER.search(asked):
        return None  # "does not always do it" leaves open that it does
    if verdict not in {YES, NOT_SO, None} or not _FAR.search(asked):
        return verdict
    if _NEAR.search(asked) or DENIES.search(asked):
        return verdict
    if verdict is None and not (names_all(asked, text) and coverage(asked, text) >= SAID):
        return None
    return (
        SLIGHT
        if any(_is_slight(asked, text, text[slice(*one)]) for one in clauses(text))
        else verdict
    )


def _is_slight(asked: str, text: str, clause: str) -> bool:
    """Whether a clause has all names that both speak of, and a change that goes a little way."""
    near = _NEAR.search(clause)
    if near is None or _FAR_TOLD.search(clause) or DENIES.search(clause):
        return False
    wanted = names_of(asked)
    if not wanted & keys_of(text) <= keys_of(clause):
        return False
    starts = [one.start() for one in _CHANGED.finditer(clause)]
    starts += [cue.start for cue in directions(clause)]
    return any(abs(start - near.start()) <= BESIDE for start in starts)


_ALTOGETHER = re.compile(
    r"\b(?:always|complete(?:ly)?|full(?:y)?|entire(?:ly)?|total(?:ly)?|wholly|altogether|invariably"
    r"|reliabl[ey]|universal(?:ly)?|necessarily|in (?:every|all)|every\w*|all|each"
    r"|without exception"
    r"|surely|guarantee\w*|100 ?%|perfect(?:ly)?|sufficient\w*|enough)\b",
    re.IGNORECASE,
)
_NOT_ALTOGETHER = re.compile(
    r"\b(?:not|never|cannot|n['’]t) (?:be )?(?:always|completely|fully|entirely|totally|wholly"
    r"|invariably|universally|necessarily|100 ?%)\b"
    r"(?! (?:understood|known|clear|elucidated|established|explained|clarified|defined|settled))",
    re.IGNORECASE,
)
BESIDE = 20  # characters between what is moved and how far
_CHANGED = re.compile(
    r"\b(?:chang|alter|affect|shift|influenc|modif|vari|differ)\w*", re.IGNORECASE
)
