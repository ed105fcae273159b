"""What a question only offers to choose from: "how was it taken - tablets, a drink, a jab?"."""

import re

from assistant.asked.frame_words import AUXILIARY, QUESTION_WORD

_ITEM = rf"(?:(?!(?:{AUXILIARY}|{QUESTION_WORD})\b)[\w'’/-]+ ){{0,3}}[\w'’/-]+"
_CHOICE = re.compile(  # one of three at least, or of two with an "or"
    rf"(?:\s[-–—]+|[:;?])\s"
    rf"(?P<items>{_ITEM}(?:,? or {_ITEM}|, {_ITEM}(?:,? or {_ITEM}|, {_ITEM})+))\W*$",
    re.IGNORECASE,
)


def without_choice(core: str) -> str:
    """A question without the things that it offers at its end, of which it demands none."""
    choice = _CHOICE.search(core)
    return core[: choice.start("items")] if choice else core
