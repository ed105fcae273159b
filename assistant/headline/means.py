"""By what means a question has it happen: "X feeds the niche by raising Y" is not so where Y falls.

The finding that is asked for may be told just so, and the way it comes about be the opposite.
"""

import re
from collections.abc import Sequence

from assistant.headline.premise import read_premise
from assistant.headline.things import Thing, by_key, things
from assistant.polarity.effects import Direction, directions
from assistant.polarity.hung import hung_before, hung_behind, product_of

_BY = re.compile(
    r"\b(?:by|through|via|thanks to|due to|because of|owing to|as a result of)\s", re.IGNORECASE
)
_ENDS = re.compile(
    r"[,;?]|\b(?:in|for|when|if|after|with|without|on|among|during|and|or|than)\b", re.I
)


def is_by_opposite_means(asked: str, text: str) -> bool:
    """Whether a text has what is moved on the way go the other way than a question says."""
    there = by_key(asked, text)
    premise = read_premise(asked)
    acting = {agent.thing.span for agent in premise.agents} if premise else set()
    cues, told = directions(asked), directions(text)
    opposite = False
    for way in _BY.finditer(asked):
        stop = _ENDS.search(asked, way.end())
        end = stop.start() if stop else len(asked)
        own = [cue for cue in cues if way.end() <= cue.start < end]
        for item in things(asked):
            led = way.end() <= item.start < end and item.span not in acting  # it does it itself
            hung = hung_before(asked, own, item.span) if led else []
            signs = {_sign(text, told, one) for one in there.get(item.key, ())} if hung else set()
            if product_of(hung) in signs:
                return False
            opposite = opposite or -product_of(hung) in signs
    return opposite


def _sign(text: str, cues: Sequence[Direction], one: Thing) -> int:
    held = [*hung_before(text, cues, one.span), *hung_behind(text, cues, one.span)]
    return product_of(held) if held else 0
