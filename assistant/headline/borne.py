"""What a drug, a poison or an organ stands for where a text names what it brings or suffers.

"X resistance" is the opposite of what X does, "liver damage" the opposite of a good liver.
"""

import re

from assistant.biology.treatment_words import DRUG
from assistant.headline.things import Thing

_AGAINST = re.compile(  # "X-induced chemoresistance" is to other drugs, and X brings it
    r"(?:[\s-]|-(?:related|associated|specific) )(?:chemo-?|drug )?resistance\b"
    r"|-induced (?:drug )?resistance\b|[\s-]toxicity\b",
    re.IGNORECASE,
)
_BROUGHT = re.compile(r"-induced chemo-?resistance\b", re.IGNORECASE)
_DRUG = re.compile(DRUG, re.IGNORECASE)
_WARDED = re.compile(r"\b(?:against|from) (?:[\w-]+ ){0,3}$")  # "protected against X toxicity"
_DAMAGE = re.compile(
    r"\b(?:damage|injur(?:y|ies)|lesions?|toxicity|atrophy|dysfunction"
    r"|(?:degenerative|pathological|toxic|harmful|ischa?emic) (?:changes?|effects?))"
    r" (?:of|in|to|on) (?:the )?$",
    re.IGNORECASE,
)
_DAMAGED = re.compile(
    r"[\s-](?:toxicity|damage|injur(?:y|ies)|lesions?|atrophy|failure|deaths?|degeneration|necrosis"
    r"|dysfunction)\b",
    re.IGNORECASE,
)
_RESISTING = re.compile(r"\bresist\w+ (?:[\w-]+ ){0,4}?(?:to|against) (?:the )?$", re.IGNORECASE)


def borne_by(text: str, thing: Thing) -> int:
    """-1 where a drug stands for the resistance to it, and an organ for the damage to it.

    Less "X resistance" is more of X, and less "damage to Y" is good for Y.
    """
    if _DAMAGE.search(text[: thing.start]):
        return -1
    poison = re.match(r"[\s-]toxicity\b", text[thing.end :])
    warded = poison and _WARDED.search(text[: thing.start])
    if not thing.is_name:
        return -1 if _DAMAGED.match(text, thing.end) and not warded else 1
    behind = not thing.is_mirna and _AGAINST.match(text, thing.end) and not warded
    drug = _BROUGHT.match(text, thing.end) and _DRUG.fullmatch(text, *thing.span)
    return -1 if behind or drug or _RESISTING.search(text[: thing.start]) else 1
