"""What a text says of one thing by itself, which ties it to no other named beside it.

"X is low and affects Y", "they looked at X and found that Y rose", "X inhibitor was put into Y".
"""

import re
from collections.abc import Iterator, Sequence

from assistant.headline.things import Thing
from assistant.polarity.cues import AUXILIARY
from assistant.polarity.effects import Direction, Form, directions
from assistant.polarity.hung import hung_before, hung_behind, is_agent

NEAR_AFTER = 40  # how far behind a thing its predicate may stand
FARTHEST_DONE = 60  # characters before a thing in which it is said what was done to it

_PREDICATED = re.compile(
    r"\s+(?:[\w-]+\s+)?(?:(?:by|in|of|from|within)\s+(?:[\w-]+\s+){1,3}?)?(?:\w+ly\s+)?"
)
_DIRECTLY = re.compile(  # "X and miR-9 fell" is said of both
    r"(?:,?\s(?:and|or)\s[\w/-]*[A-Z0-9][\w/-]*)?\s+(?:\w+ly\s+)?"
)


def predicate(text: str, cues: Sequence[Direction], thing: Thing) -> Iterator[Direction]:
    """What is said of a thing directly behind it: "is survival poorer", "survival was shorter"."""
    following = next((cue for cue in cues if cue.start >= thing.end), None)
    if following is None or following.start - thing.end > NEAR_AFTER:
        return
    if following.text.lower() == "without":
        return  # what is lacking stands behind it
    gap = text[thing.end : following.start]
    said = AUXILIARY.search(gap) or _DIRECTLY.fullmatch(gap)
    if not said and following.axis == "level":
        said = _PREDICATED.fullmatch(gap)
    if said and following.form in {Form.ADJECTIVE, Form.PARTICIPLE, Form.VERB}:
        yield following


_GIVEN = re.compile(  # the first verb between: "X inhibitor was put into Y to see ..."
    r"(?:(?!\b(?:is|are|was|were|had|has|have)\b)[^.;])*\b(?:was|were|been) (?:\w+ly |then )?"
    r"(?:pre-?|co-?)?(?:treat|transfect|transduc|incubat|inject|administ|expos|cultur|given|add"
    r"|deliver|introduc|put)\w*",
    re.IGNORECASE,
)


def is_only_given(text: str, one: Thing, other: Thing) -> bool:
    """Whether a text says no more of two than that one is given what holds the other back."""
    first, second = sorted((one, other), key=lambda item: item.start)
    if not _GIVEN.match(text, first.end, second.start):
        return False
    cues = directions(text)
    told = [cue for cue in cues if first.end <= cue.start < second.start]
    told += [*hung_before(text, cues, first.span), *hung_behind(text, cues, second.span)]
    told += predicate(text, cues, second)
    return bool(told) and all(is_agent(cue) for cue in told)


VERB_BETWEEN = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|can|could|may|might|will|would|should)\b"
)
_ANOTHER_VERB = re.compile(r"[^,;.]{0,60}?\b(?:was|were|is|are|has|had)\b")
_FOUND_THAT = re.compile(  # "looked upstream of X and found that Y was raised"
    r"\b(?:and|then|to) (?:\w+ly |also )?(?:f(?:ou|i)nd|show(?:ed)?|reveal(?:ed)?|report(?:ed)?"
    r"|observe[sd]?|demonstrated?|discover(?:ed)?|not(?:ed|iced)|saw|confirm(?:ed)?) that"
    r" (?!(?:it|they|this|these|its|their|such)\b)",
    re.IGNORECASE,
)
_AND_AFFECTS = re.compile(
    r"\band (?:\w+ly |also |thus |then |can |could |may )?(?:affect|regulat|control|modulat"
    r"|influenc|target|bind|interact|mediat|determin|govern|alter|chang)(?:e?s|e?d)?"
    r"(?: (?:with|to|on))? ",
    re.IGNORECASE,
)


def acts_unsigned(text: str, first: Thing, second: Thing) -> bool:
    """Whether all that is said of the first is its own: "X is low and affects Y"."""
    affects = _AND_AFFECTS.search(text, first.end, second.start)
    if affects is None or not VERB_BETWEEN.search(text, first.end, affects.start()):
        return False
    cues = [cue for cue in directions(text) if first.end <= cue.start]
    between = [cue for cue in cues if cue.start < second.start]
    return all(cue.end <= affects.start() for cue in between) and not any(
        predicate(text, cues, second)
    )


_AND_THAT = re.compile(r"\band that (?:the |an? )?(?:[\w-]+ ){0,2}?$", re.IGNORECASE)


def in_new_clause(text: str, first: Thing, second: Thing) -> bool:
    """Whether the second is the subject of a clause of its own: "..., and Y was linked to Z".

    Or stands in one that begins with what was found, where nothing was done to the first.
    """
    if found := _FOUND_THAT.search(text, first.end, second.end):
        done = (cue for cue in directions(text) if cue.end <= found.start())
        if not any(cue.start >= first.start - FARTHEST_DONE for cue in done):
            return True
    if _AND_THAT.search(text, first.end, second.start) and _ANOTHER_VERB.match(text, second.end):
        return True
    opened = text.rfind(", and ", first.end, second.start)
    if opened < 0 or any(
        cue.form is Form.VERB for cue in directions(text) if opened < cue.start < second.start
    ):
        return False
    return bool(_ANOTHER_VERB.match(text, second.end) and VERB_BETWEEN.search(text[: first.start]))
