"""Whether two names stand in a text as members of a list only, so that nothing ties them."""

import itertools
import re
from collections.abc import Sequence

from assistant.headline.brackets import IN_BRACKETS
from assistant.headline.things import Thing, by_key, things
from index.names import find_entities

_OF_A_LIST = re.compile(
    r"(?:[\s,+]|\b(?:and|or|as well as|both|plus|(?:(?:together|along|combined) )?with|exosomal|the"
    r"|(?:up|down)-?regulated)\b)*",
    re.IGNORECASE,
)


def are_only_listed(asked: str, texts: Sequence[str]) -> bool:
    """Whether two names that a question ties together stand in texts as members of a list only.

    "A and B were raised" names both, and tells nothing of what A does to B.
    """
    named = [item for item in things(asked) if item.is_name]
    if len({item.key for item in named}) < 2:
        return False
    one, other = named[0], next(item for item in named if item.key != named[0].key)
    if is_listed(asked, one, other):
        return False
    found = False
    for text in texts:
        there = by_key(asked, text)
        for pair in itertools.product(there.get(one.key, ()), there.get(other.key, ())):
            if not is_listed(text, *pair):
                return False
            found = True
    return found


def is_listed(text: str, one: Thing, other: Thing) -> bool:
    """Whether nothing stands between two names but further names and what joins a list."""
    start, end = min(one.end, other.end), max(one.start, other.start)
    between = text[start:end]
    for item in find_entities(text):
        if start <= item.start and item.end <= end:
            between = between.replace(item.text, "")
    return bool(_OF_A_LIST.fullmatch(IN_BRACKETS.sub("", between)))
