"""By what means a question has it happen: "X feeds the niche by raising Y" is not so where Y falls.

The finding that is asked for may be told just so, and the way it comes about be the opposite.
"""

import re
from collections.abc import Sequence

from assistant.headline.premise import read_premise
from assistant.headline.things import Thing, by_key, things
from assistant.polarity.effects import Direction, Form, directions
from assistant.polarity.hung import hung_before, hung_behind, product_of

_BY = re.compile(
    r"\b(?:by|through|via|thanks to|due to|because of|owing to|as a result of)\s", re.IGNORECASE
)
_ENDS = re.compile(
    r"[,;?]|\b(?:in|for|when|if|after|with|without|on|among|during|and|or|than)\b", re.I
)


def is_by_opposite_means(asked: str, text: str) -> bool:
    """Whether a text has what is moved on the way go the other way than a question says.

    Read only where what acts is let alone in both, "X feeds Y by raising Z", and off what the text
    itself names as the way: what somebody did to prove it is another matter.
    """
    way, told = _BY.search(asked), _BY.search(text)
    if way is None or told is None or _PROVED.search(text):
        return False
    premise = read_premise(asked)
    acting = {agent.thing.span for agent in premise.agents} if premise else set()
    before = [cue for cue in directions(asked) if cue.end <= way.start()]
    if len(before) != 1 or _without_agent(text, told):
        return False
    there = by_key(asked, text)
    stop = _ENDS.search(asked, way.end())
    end = stop.start() if stop else len(asked)
    own = [cue for cue in directions(asked) if way.end() <= cue.start < end]
    opposite = False
    for item in things(asked):
        led = way.end() <= item.start < end and item.span not in acting  # it does it itself
        hung = hung_before(asked, own, item.span) if led else []
        places = [one for one in there.get(item.key, ()) if one.start >= told.end()]
        signs = {_sign(text, directions(text), one) for one in places} if hung else set()
        if product_of(hung) in signs:
            return False
        opposite = opposite or -product_of(hung) in signs
    return opposite


_PROVED = re.compile(r"\b(?:revers|abolish|rescu|restor|abrogat|block)\w*", re.IGNORECASE)


def _without_agent(text: str, way: re.Match[str]) -> bool:
    """Whether a text tells of what happens without what acts: "loss of X reduced Y by ..."."""
    nouns = (Form.NOUN, Form.ADJECTIVE, Form.GERUND)
    cues = [cue for cue in directions(text) if cue.end <= way.start()]
    return any(cue.effective < 0 and cue.form in nouns for cue in cues)


def _sign(text: str, cues: Sequence[Direction], one: Thing) -> int:
    held = [*hung_before(text, cues, one.span), *hung_behind(text, cues, one.span)]
    return product_of(held) if held else 0
