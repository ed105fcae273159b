"""Figures as limits: whether "longer than 200" tells if a thing is longer than 100, or than 300.

Of one limit another follows on one side only: what is over 200 is over 100, and may be over 300.
"""

import re

from assistant.headline.things import by_key, things

_LIMIT = re.compile(
    r"\b(?:(?P<over>longer|larger|bigger|greater|higher|more|older|heavier)"
    r"|(?:shorter|smaller|less|lower|fewer|younger|lighter)) than"
    r" (?:about |around |some |[~∼] ?)?(?P<value>\d+(?:\.\d+)?)\s?(?P<unit>%|[a-zµμ]*)",
    re.IGNORECASE,
)


def is_other_limit(asked: str, text: str) -> bool:
    """Whether a text gives a limit that leaves open what is asked, or one of another thing."""
    wanted, told = _LIMIT.search(asked), _LIMIT.search(text)
    if wanted is None or told is None or wanted["unit"][:1].lower() != told["unit"][:1].lower():
        return False
    there = by_key(asked, text)
    subject = [item for item in things(asked) if item.end <= wanted.start()]
    if subject and not any(item.key in there for item in subject):
        return True
    beyond = float(told["value"]) - float(wanted["value"])
    return beyond < 0 if told["over"] else beyond > 0
